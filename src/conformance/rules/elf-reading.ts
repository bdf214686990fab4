/** Which rule a section breaks that cannot be read, or cannot be relocated. */
import type { Section } from '../../elf/elf-file.ts';
import type { DwarfksymsError } from '../../errors.ts';
import type { Findings } from '../findings.ts';
import { E04, E10, E12 } from './elf.ts';

export function reportUnreadable(
  findings: Findings,
  file: string,
  section: Section,
  { code, detail, place }: DwarfksymsError,
): void {
  const [rule, expected] =
    code === 'compression'
      ? [E10, 'contents as the compression header announces them']
      : code === 'relocation'
        ? [E12, 'relocations of the machine, within their section']
        : [E04, 'contents within the file'];
  findings.add(rule, { found: detail, expected }, () => ({
    file,
    section: place.section ?? section.name,
    offset: place.offset,
    length: undefined,
    unit: undefined,
    path: [],
  }));
}
