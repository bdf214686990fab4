/** Section groups. gABI 4, "Section Groups"; DWARF 5, appendix E. */
import { GRP, SHF, SHT } from '../../../generated/elf-constants.ts';
import { viewOf } from '../../elf/numbers.ts';
import type { Check } from '../check.ts';
import type { ElfImage, SectionHeader } from '../elf-image.ts';
import type { Rule } from '../rule.ts';

export const E14: Rule = {
  id: 'E14',
  class: 'N',
  statement:
    'a section group has members, each a section that says that it is in a group, and in no other group',
  citation: { dwarf4: 'E', dwarf5: 'E', gabi: 'Section Groups' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image?.isRelocatable === true) checkGroups(check, image);
    },
  }),
};

const KNOWN_FLAGS = GRP.COMDAT | GRP.MASKOS | GRP.MASKPROC;
const WORD = Uint32Array.BYTES_PER_ELEMENT;

function checkGroups(check: Check, image: ElfImage): void {
  const groupOf = new Map<number, SectionHeader>();
  for (const group of image.sections) if (group.type === SHT.GROUP) checkGroup(check, image, group, groupOf);
  for (const section of image.sections)
    if ((section.flags & SHF.GROUP) !== 0 && !groupOf.has(section.index))
      check.report(
        E14,
        {
          found: `SHF_GROUP for ${section.label}, which no group has`,
          expected: 'a group with this section',
        },
        () => image.sectionFieldPlace(section, 'shFlags'),
      );
}

function checkGroup(
  check: Check,
  image: ElfImage,
  group: SectionHeader,
  groupOf: Map<number, SectionHeader>,
): void {
  const bytes = image.contents(group);
  if (bytes === undefined) return;
  const report = (at: number, found: string, expected: string): void =>
    check.report(E14, { found, expected }, () => image.contentPlace(group, at, WORD));
  const words = viewOf(bytes);
  if (words.byteLength < WORD) {
    report(0, 'an empty section of type SHT_GROUP', 'flags, and the indexes of members');
    return;
  }
  const flags = words.getUint32(0, image.littleEndian);
  if ((flags & ~KNOWN_FLAGS) !== 0)
    report(0, 'flags of a group that are not defined', 'GRP_COMDAT, or nothing');
  for (let at = WORD; at + WORD <= words.byteLength; at += WORD) {
    const index = words.getUint32(at, image.littleEndian);
    if (index === 0 || index >= image.sectionCount) {
      report(at, `member ${index} of ${image.sectionCount} sections`, 'the index of a section');
      continue;
    }
    const member = image.sections[index];
    if (member === undefined) continue;
    const other = groupOf.get(index);
    if (other !== undefined)
      report(at, `${member.label} as a member of two groups`, 'each section in one group at most');
    groupOf.set(index, group);
    if ((member.flags & SHF.GROUP) === 0)
      report(at, `the member ${member.label} without SHF_GROUP`, 'SHF_GROUP in the flags of members');
  }
}
