/** Which rule a section breaks that cannot be read, or cannot be relocated. */
import type { Section } from '../../elf/elf-file.ts';
import type { DwarfksymsError, ErrorCode } from '../../errors.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Findings } from '../findings.ts';
import type { RuleStatement } from '../rule-statement.ts';
import { E10, E11 } from './elf-compression.ts';
import { E12 } from './elf-relocations.ts';
import { E04 } from './elf-sections.ts';

export function reportUnreadable(
  findings: Findings,
  file: Pick<CheckedFile, 'name' | 'role'>,
  section: Pick<Section, 'name'>,
  { code, detail, place }: DwarfksymsError,
): void {
  const broken = ruleOf(code, section.name, file.role === 'main');
  if (broken === undefined) return;
  const [rule, expected] = broken;
  findings.add(rule, { found: detail, expected }, () => ({
    file: file.name,
    section: place.section ?? section.name,
    offset: place.offset,
    length: undefined,
    unit: undefined,
    path: [],
  }));
}

/**
 * Of the file that was named, the rules about its headers report all but what only inflating tells. What we cannot read is no fault of
 * the file.
 */
function ruleOf(
  code: ErrorCode,
  section: string,
  isMain: boolean,
): readonly [RuleStatement, string] | undefined {
  if (code === 'compression')
    return section.startsWith('.zdebug_')
      ? [E11, 'zlib streams of the size that the header announces']
      : [E10, 'contents as the compression header announces them'];
  if (isMain || code === 'elf-unsupported') return undefined;
  return code === 'relocation'
    ? [E12, 'relocations of the machine, within their section']
    : [E04, 'contents within the file'];
}
