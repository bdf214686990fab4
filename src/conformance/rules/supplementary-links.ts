/** The link between a file and its supplementary one, `.debug_sup`. DWARF 5, 7.3.6. */
import { Dwarf } from '../../../generated/dwarf.js';
import { dwarfRoot } from '../../dwarf/grammar-root.ts';
import { stream } from '../../kaitai.ts';
import type { CheckedSection } from '../checked-file.ts';
import type { Rule } from '../rule.ts';
import { decoded, reporter, type ReportAt } from '../section-parts.ts';

const VERSION = 5;

export const I12: Rule = {
  id: 'I12',
  class: 'N',
  statement:
    '.debug_sup has version 5, says which of the two files this is, and names the other one only in the first',
  citation: { dwarf5: '7.3.6' },
  concernsVersions: true,
  hooks: (check) => ({
    file: (file) => {
      for (const section of file.sections)
        if (section.kind === 'sup' && section.isWhole) checkLink(section, reporter(check, I12, section));
    },
  }),
};

function checkLink({ bytes, file: { littleEndian } }: CheckedSection, report: ReportAt): void {
  const io = stream(bytes);
  const result = decoded(() => new Dwarf.DebugSup(io, null, dwarfRoot(littleEndian), littleEndian));
  if ('refusal' in result)
    return report(
      {
        found: 'a section that ends within its fields',
        expected: 'a version, a flag, a name, and a checksum',
      },
      0,
      bytes.length,
    );
  const { version, isSupplementary, supFilename } = result.value;
  if (version !== VERSION) report({ found: `version ${version}`, expected: `version ${VERSION}` }, 0);
  const hasName = supFilename.content.length > 0;
  if (isSupplementary !== 0 && isSupplementary !== 1)
    report({ found: `${isSupplementary} as the flag is_supplementary`, expected: '0 or 1' }, 0);
  else if ((isSupplementary === 1) === hasName)
    report(
      hasName
        ? { found: 'the name of a file in a supplementary file', expected: 'an empty name' }
        : {
            found: 'no name of the supplementary file',
            expected: 'the name of the file that is referred to',
          },
      0,
    );
}
