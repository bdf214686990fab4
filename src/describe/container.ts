/** What a file says beside its debugging information: how it is spelled, its own sections and symbols. */
import { ELFCOMPRESS, ET, SHF, SHN, SHT } from '../../generated/elf-constants.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import { viewOf } from '../elf/numbers.ts';
import type { Warn } from '../errors.ts';
import type { Address, ElfEncoding, Fixup, SectionDescription } from '../write/description.ts';
import { setNumberAt } from './bits.ts';
import type { Omissions } from './omissions.ts';
import { groupSignatures, isDebugSection, keptFlags, ownSections, type OwnSections } from './own-sections.ts';
import { FieldReader } from './relocated-fields.ts';
import { describeSymbols, type Symbols } from './symbols.ts';

/** The parts of a file that its units refer to. */
export interface Container {
  readonly elf: ElfFile;
  readonly encoding: ElfEncoding;
  readonly own: OwnSections;
  readonly sections: readonly SectionDescription[];
  readonly symbols: Symbols;
  readonly fields: FieldReader;
  /** Signatures of COMDAT groups, by the index of each of their sections. */
  readonly groups: ReadonlyMap<number, string>;
}

/**
 * @param isSplit whether it is a split file, which has no relocations (DWARF 5, 7.3.2.2)
 * @throws DwarfksymsError `elf-malformed` and what reading the sections throws
 */
export function describeContainer(
  elf: ElfFile,
  isSplit: boolean,
  omissions: Omissions,
  warn: Warn,
): Container {
  const own = ownSections(elf, omissions);
  elf.requireRoomFor([...own.list, ...elf.sections.filter(({ type }) => type === SHT.GROUP)]);
  const symbols = describeSymbols(elf, own, omissions, warn);
  const fields = new FieldReader(elf, symbols, elf.type === ET.REL && !isSplit);
  const groups = groupSignatures(elf, warn);
  const sections = own.list.map((section) => describeSection(elf, section, own, fields, groups, omissions));
  return { elf, encoding: encodingOf(elf), own, sections, symbols, fields, groups };
}

function encodingOf(elf: ElfFile): ElfEncoding {
  const types = new Set(elf.sections.map(({ type }) => type));
  return {
    elfClass: elf.is64 ? 64 : 32,
    byteOrder: elf.littleEndian ? 'little' : 'big',
    machine: elf.machine,
    flags: elf.flags,
    osAbi: elf.osAbi,
    kind: elf.type === ET.REL ? 'relocatable' : 'linked',
    relocations: types.has(SHT.REL) && !types.has(SHT.RELA) ? 'rel' : 'rela',
    compression: compressionOf(elf),
    sectionOrder: 0,
    sectionPadding: 0,
    extendedIndices: elf.sections.length > SHN.LORESERVE && elf.sections[1]?.type === SHT.NULL,
  };
}

/** That of the debugging information; a section that would not become smaller may be left as it was. */
function compressionOf(elf: ElfFile): ElfEncoding['compression'] {
  for (const section of elf.sections) {
    if (!isDebugSection(section)) continue;
    if (section.name.startsWith('.zdebug_')) return 'zdebug';
    if ((section.flags & SHF.COMPRESSED) === 0) continue;
    return elf.compressionType(section) === ELFCOMPRESS.ZSTD ? 'zstd' : 'zlib';
  }
  return 'none';
}

function describeSection(
  elf: ElfFile,
  section: Section,
  own: OwnSections,
  fields: FieldReader,
  groups: ReadonlyMap<number, string>,
  omissions: Omissions,
): SectionDescription {
  const bytes = new Uint8Array(elf.contents(section));
  const view = viewOf(bytes);
  const relocated = fields.of(section);
  if (relocated.others > 0) omissions.add('relocation', relocated.others);
  const fixups: Fixup[] = [];
  for (const [at, { byteSize, to, isRelative }] of relocated.at) {
    const isNumber = isPlainNumber(to);
    if (isNumber && isRelative) omissions.add('relocation');
    else setNumberAt(view, at, byteSize, isNumber ? to.addend : 0n, elf.littleEndian);
    if (!isNumber) fixups.push({ at, byteSize, to, relative: isRelative });
  }
  const isLinked = (section.flags & SHF.LINK_ORDER) !== 0;
  const link = isLinked ? own.placeOf.get(section.link) : undefined;
  const group = groups.get(section.index);
  return {
    name: section.name,
    type: section.type,
    flags: keptFlags(BigInt(section.flags), link !== undefined),
    ...(group !== undefined && { group }),
    ...(link !== undefined && { link }),
    address: section.address,
    alignment: section.addressAlignment,
    entrySize: section.entrySize,
    bytes,
    byteSize: section.type === SHT.NOBITS ? section.size : bytes.length,
    fixups: fixups.toSorted((a, b) => a.at - b.at),
  };
}

function isPlainNumber({ symbol, section }: Address): boolean {
  return symbol === undefined && section === undefined;
}
