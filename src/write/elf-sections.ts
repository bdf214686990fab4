/**
 * Which sections a file gets, and in which order. What is in them is not known yet: symbols, relocations and groups refer to
 * sections by number, so that the order comes first.
 */
import { SHF, SHN, SHT } from '../../generated/elf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { Random } from '../random.ts';
import type { FileDescription, SectionDescription } from './description.ts';
import { elfFormat, type ElfFormat } from './elf-format.ts';
import type { Link, SectionImage } from './section-image.ts';

/** A section of the file, apart from section zero. */
export interface PlannedSection {
  readonly name: string;
  readonly type: number;
  readonly flags: bigint;
  readonly address: bigint;
  readonly alignment: number;
  readonly entrySize: number;
  /** The signature of the group that it is a member of. */
  readonly group: string | undefined;
  readonly role: Role;
}

export type Role =
  /** What the description or the DWARF part of the writer says, word for word. */
  | {
      readonly kind: 'content';
      readonly bytes: Uint8Array;
      /** More than `bytes` only for SHT_NOBITS. */
      readonly byteSize: number;
      readonly links: readonly Link[];
      /** sh_link, as an index into the description's sections. */
      readonly linkedTo: number | undefined;
      readonly isCompressed: boolean;
    }
  | { readonly kind: 'relocations'; readonly of: PlannedSection; readonly links: readonly Link[] }
  | { readonly kind: 'group'; readonly signature: string; readonly members: readonly PlannedSection[] }
  | { readonly kind: 'symbols' }
  | { readonly kind: 'symbol-names' }
  | { readonly kind: 'symbol-sections' }
  | { readonly kind: 'section-names' };

/** The sections in their order, and those that others refer to. */
export interface SectionPlan {
  /** Without section zero and inactive headers. */
  readonly sections: readonly PlannedSection[];
  /** That of the first of them. */
  readonly firstNumber: number;
  readonly numberOf: (section: PlannedSection) => number;
  /** By index into the description's `sections`. */
  readonly own: readonly PlannedSection[];
  /** By index into the images. */
  readonly images: readonly PlannedSection[];
  readonly groups: readonly PlannedSection[];
  readonly symbols: PlannedSection | undefined;
  readonly symbolNames: PlannedSection | undefined;
  readonly sectionNames: PlannedSection;
}

export function planSections(file: FileDescription, images: readonly SectionImage[]): SectionPlan {
  const format = elfFormat(file.elf);
  const own = file.sections.map((section) => ownSection(file, section));
  const made = images.map((image) => imageSection(file, image));
  const contents = [...own, ...made].flatMap((section) => [
    section,
    ...relocationSection(file, format, section),
  ]);
  const groups = groupSections(contents);
  const tables = tableSections(file, format, groups.length > 0);
  // A group's header stands before those of its members, whatever the seed says (gABI 4, "Section Groups").
  const ordered = [...groups, ...inOrder([...contents, ...tables.all], file.elf.sectionOrder)];
  const firstNumber = file.elf.extendedIndices ? SHN.LORESERVE : 1;
  const sections = tables.symbols === undefined ? ordered : withSymbolSections(ordered, firstNumber);
  const numbers = new Map(sections.map((section, i) => [section, firstNumber + i]));
  return {
    sections,
    firstNumber,
    numberOf: (section) => numberIn(numbers, section),
    own,
    images: made,
    groups,
    symbols: tables.symbols,
    symbolNames: tables.symbolNames,
    sectionNames: tables.sectionNames,
  };
}

/** Whether relocations fill in what fields hold: in other files they are computed. DWARF 5, 7.3.2.2: none in split files. */
export function hasRelocations({ elf, role }: FileDescription): boolean {
  return elf.kind === 'relocatable' && role === 'object';
}

function ownSection(file: FileDescription, section: SectionDescription): PlannedSection {
  const { name, type, address, alignment, entrySize, bytes, byteSize, fixups, link } = section;
  if (type !== SHT.NOBITS && bytes.length !== byteSize)
    throw new DwarfksymsError('description', `has ${bytes.length} bytes, not ${byteSize}`, { section: name });
  const links = fixups.map((fixup) => ({ ...fixup, to: { kind: 'address', address: fixup.to } as const }));
  const content = { bytes, byteSize, links, linkedTo: link };
  const header = { name, type, flags: section.flags, address, alignment, entrySize };
  return contentSection(file, { ...header, group: groupIn(file, section.group) }, content);
}

function imageSection(file: FileDescription, image: SectionImage): PlannedSection {
  const { name, type, flags, alignment, entrySize, bytes, links } = image;
  const content = { bytes, byteSize: bytes.length, links, linkedTo: undefined };
  const header = { name, type, flags, address: 0n, alignment, entrySize };
  return contentSection(file, { ...header, group: groupIn(file, image.group) }, content);
}

/** Linkers resolve groups. */
function groupIn({ elf }: FileDescription, group: string | undefined): string | undefined {
  return elf.kind === 'relocatable' ? group : undefined;
}

type Header = Omit<PlannedSection, 'role'>;
type Content = Omit<Extract<Role, { kind: 'content' }>, 'kind' | 'isCompressed'>;

const DEBUG_PREFIX = '.debug_';
const ZDEBUG_PREFIX = '.zdebug_';

function contentSection({ elf }: FileDescription, header: Header, content: Content): PlannedSection {
  const isCompressed =
    elf.compression !== 'none' &&
    header.name.startsWith(DEBUG_PREFIX) &&
    header.type !== SHT.NOBITS &&
    (header.flags & BigInt(SHF.ALLOC)) === 0n;
  const isZdebug = isCompressed && elf.compression === 'zdebug';
  return {
    ...header,
    name: isZdebug ? ZDEBUG_PREFIX + header.name.slice(DEBUG_PREFIX.length) : header.name,
    flags: withFlag(
      withFlag(header.flags, SHF.COMPRESSED, isCompressed && !isZdebug),
      SHF.GROUP,
      header.group !== undefined,
    ),
    role: { kind: 'content', ...content, isCompressed },
  };
}

function withFlag(flags: bigint, flag: number, isSet: boolean): bigint {
  const others = flags & ~BigInt(flag);
  return isSet ? others | BigInt(flag) : others;
}

/** The relocations of a section, if it has any. In a group, they belong to it too: nobody can use them without it. */
function relocationSection(
  file: FileDescription,
  format: ElfFormat,
  of: PlannedSection,
): readonly PlannedSection[] {
  const links =
    of.role.kind === 'content' && hasRelocations(file) ? of.role.links.filter(needsRelocation) : [];
  if (links.length === 0) return [];
  const isRela = file.elf.relocations === 'rela';
  return [
    {
      name: `${isRela ? '.rela' : '.rel'}${of.name}`,
      type: isRela ? SHT.RELA : SHT.REL,
      flags: withFlag(BigInt(SHF.INFO_LINK), SHF.GROUP, of.group !== undefined),
      address: 0n,
      alignment: format.classSize,
      entrySize: isRela ? format.rela.byteSize : format.rel.byteSize,
      group: of.group,
      role: { kind: 'relocations', of, links },
    },
  ];
}

/** Numbers are known; how far they are from a place is not. */
export function needsRelocation({ to, relative }: Link): boolean {
  const isNumber =
    to.kind === 'address' && to.address.symbol === undefined && to.address.section === undefined;
  return relative || !isNumber;
}

/** One group for each signature, in the order of their first members. gABI 4, "Section Groups". */
function groupSections(sections: readonly PlannedSection[]): readonly PlannedSection[] {
  const bySignature = new Map<string, PlannedSection[]>();
  for (const section of sections) {
    if (section.group === undefined) continue;
    const members = bySignature.get(section.group);
    if (members === undefined) bySignature.set(section.group, [section]);
    else members.push(section);
  }
  return [...bySignature].map(([signature, members]) =>
    table('.group', SHT.GROUP, INDEX_SIZE, INDEX_SIZE, { kind: 'group', signature, members }),
  );
}

/** Bytes of a section number in a table of them. */
const INDEX_SIZE = Uint32Array.BYTES_PER_ELEMENT;

function tableSections(
  file: FileDescription,
  format: ElfFormat,
  hasGroups: boolean,
): Pick<SectionPlan, 'symbols' | 'symbolNames' | 'sectionNames'> & {
  readonly all: readonly PlannedSection[];
} {
  const sectionNames = table('.shstrtab', SHT.STRTAB, 1, 0, { kind: 'section-names' });
  // A companion that has no symbols needs no table for them.
  if (file.role !== 'object' && file.symbols.length === 0 && !hasGroups)
    return { all: [sectionNames], symbols: undefined, symbolNames: undefined, sectionNames };
  const { classSize } = format;
  const symbols = table('.symtab', SHT.SYMTAB, classSize, format.symbol.byteSize, { kind: 'symbols' });
  const symbolNames = table('.strtab', SHT.STRTAB, 1, 0, { kind: 'symbol-names' });
  return { all: [symbols, symbolNames, sectionNames], symbols, symbolNames, sectionNames };
}

/** Adds SHT_SYMTAB_SHNDX where a symbol may be in a section whose number does not fit into the symbol. */
function withSymbolSections(
  sections: readonly PlannedSection[],
  firstNumber: number,
): readonly PlannedSection[] {
  const beyond = sections.slice(SHN.LORESERVE - firstNumber);
  if (!beyond.some(({ role }) => role.kind === 'content')) return sections;
  const role = { kind: 'symbol-sections' } as const;
  return [...sections, table('.symtab_shndx', SHT.SYMTAB_SHNDX, INDEX_SIZE, INDEX_SIZE, role)];
}

function table(name: string, type: number, alignment: number, entrySize: number, role: Role): PlannedSection {
  return { name, type, flags: 0n, address: 0n, alignment, entrySize, group: undefined, role };
}

function inOrder(sections: readonly PlannedSection[], seed: number): readonly PlannedSection[] {
  return seed === 0 ? sections : new Random(seed).shuffle(sections);
}

function numberIn(numbers: ReadonlyMap<PlannedSection, number>, section: PlannedSection): number {
  const number = numbers.get(section);
  if (number === undefined)
    throw new DwarfksymsError('internal', 'is not among the sections of the file', { section: section.name });
  return number;
}
