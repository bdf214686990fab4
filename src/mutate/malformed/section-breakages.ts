/** Breakages of sections: where they are, what they are for, and whom they belong to. gABI 4, "Sections" and "Section Groups". */
import { SHF, SHT } from '../../../generated/elf-constants.ts';
import type { Description } from '../../write/description.ts';
import type { Breakage, ByteBreakage, DescriptionBreakage } from './breakage.ts';
import { addSection, withSection } from './described.ts';
import { fieldsAt, memberAt } from './fields.ts';
import type { Section } from './sections.ts';

const overlapping: ByteBreakage = {
  name: 'section-overlapping',
  rule: 'E08',
  summary:
    'The contents of a section that is loaded are said to begin within those of another one (gABI 4, "Sections").',
  prepare: (description) =>
    addSection(description, { name: '.rodata.added', type: SHT.PROGBITS, bytes: new Uint8Array(1) }),
  apply(specimen) {
    const { file, choices } = specimen;
    const section = file.named('.rodata.added');
    const other = choices.pick(
      file.sections.filter((one) => one !== section && one.type !== SHT.NULL && one.byteSize > 0),
    );
    const field = section && memberAt(section.header, 'sh_offset');
    if (other === undefined || field === undefined) return undefined;
    const offset = other.offset + choices.below(other.byteSize);
    return specimen.set(field, offset, `sh_offset of .rodata.added is ${offset}, within ${other.name}`);
  },
};

const loaded: ByteBreakage = {
  name: 'debug-section-loaded',
  rule: 'E09',
  summary: 'A section of debugging information has SHF_ALLOC, so that programs load it (gABI 4, "Sections").',
  apply(specimen) {
    const section = specimen.choices.pick(
      specimen.file.sections.filter(
        ({ name, flags }) => /^\.debug_\w+$/u.test(name) && (flags & SHF.COMPRESSED) === 0,
      ),
    );
    const field = section && memberAt(section.header, 'sh_flags');
    if (section === undefined || field === undefined) return undefined;
    return specimen.set(field, section.flags | SHF.ALLOC, `${section.name} has SHF_ALLOC`);
  },
};

const SPLIT_STRINGS = '.debug_str.dwo';
const WORD = Uint32Array.BYTES_PER_ELEMENT;

const splitRelocated: DescriptionBreakage = {
  name: 'split-section-relocated',
  rule: 'E13',
  summary: 'A section .debug_*.dwo has relocations, though no linker sees it (DWARF 5, 7.3.2.2).',
  prepare: (description) =>
    description.files[0]?.elf.kind === 'relocatable'
      ? addSection(description, { name: SPLIT_STRINGS, type: SHT.PROGBITS, bytes: new Uint8Array(2 * WORD) })
      : undefined,
  change(description) {
    const to = { symbol: undefined, section: 0, addend: 0n } as const;
    const isNarrow = description.files[0]?.elf.elfClass === 32;
    const fixup = { at: 0, byteSize: isNarrow ? 4 : 8, to, relative: false } as const;
    return {
      description: withSection(description, SPLIT_STRINGS, (section) => ({ ...section, fixups: [fixup] })),
      what: `${SPLIT_STRINGS} has a relocation`,
    };
  },
};

function isGroup({ type }: Section): boolean {
  return type === SHT.GROUP;
}

const memberOutside: ByteBreakage = {
  name: 'group-member-outside-table',
  rule: 'E14',
  summary: 'A member of a section group is the index of no section (gABI 4, "Section Groups").',
  prepare: withGroup,
  apply(specimen) {
    const { file, choices } = specimen;
    const groups = file.sections.filter(isGroup);
    const member = choices.pick(groups.flatMap(({ header }) => fieldsAt(header, 'group.members[*]')));
    if (member === undefined) return undefined;
    const count = file.sections.length;
    const index = count + choices.below(count);
    return specimen.set(member, index, `a member of a group is section ${index} of ${count}`);
  },
};

const memberUnmarked: ByteBreakage = {
  name: 'group-member-without-flag',
  rule: 'E14',
  summary: 'A member of a section group does not have SHF_GROUP (gABI 4, "Section Groups").',
  prepare: withGroup,
  apply(specimen) {
    const { file, choices } = specimen;
    const section = choices.pick(file.sections.filter(({ flags }) => (flags & SHF.GROUP) !== 0));
    const field = section && memberAt(section.header, 'sh_flags');
    if (section === undefined || field === undefined) return undefined;
    return specimen.set(field, section.flags & ~SHF.GROUP, `${section.name} has no SHF_GROUP`);
  },
};

/** With a section that is in a group: files that are not linked can have some. */
function withGroup(description: Description): Description | undefined {
  if (description.files[0]?.elf.kind !== 'relocatable') return undefined;
  const name = '.rodata.grouped';
  const added = addSection(description, { name, type: SHT.PROGBITS, bytes: new Uint8Array(1) });
  return added && withSection(added, name, (section) => ({ ...section, group: 'added_group' }));
}

const LINK = '.gnu_debuglink';

const linkIncomplete: DescriptionBreakage = {
  name: 'debug-link-incomplete',
  rule: 'E15',
  summary:
    'The link to the separate debug file ends before its CRC-32 (GDB manual, "Debugging Information in Separate Files").',
  prepare: (description) =>
    addSection(description, {
      name: LINK,
      type: SHT.PROGBITS,
      bytes: Buffer.from('a.debug\0\0\0\0\0', 'latin1'),
    }),
  change: (description, choices) => ({
    description: withSection(description, LINK, (section) => {
      const bytes = section.bytes.subarray(0, section.bytes.length - 1 - choices.below(WORD));
      return { ...section, bytes, byteSize: bytes.length };
    }),
    what: `${LINK} ends before its CRC-32 does`,
  }),
};

export const SECTION_BREAKAGES: readonly Breakage[] = [
  overlapping,
  loaded,
  splitRelocated,
  memberOutside,
  memberUnmarked,
  linkIncomplete,
];
