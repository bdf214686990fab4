/** Sections, symbols and encoding of a file, as describers read them. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { SHF } from '../../generated/elf-constants.ts';
import type {
  ElfEncoding,
  FileDescription,
  SectionDescription,
  SymbolDescription,
} from '../write/description.ts';
import { sectionOrder, symbolOrder, type NormalAddresses } from './normal-addresses.ts';
import { keptFlags } from './own-sections.ts';
import { isNumber } from './sums.ts';

/** What nothing in the file tells is the usual. */
export function normalEncoding(file: FileDescription): ElfEncoding {
  const { elf, units, lineTables } = file;
  const hasDebug = units.length > 0 || lineTables.length > 0;
  return {
    ...elf,
    relocations: hasRelocations(file) ? elf.relocations : 'rela',
    compression: hasDebug ? elf.compression : 'none',
    sectionOrder: 0,
    sectionPadding: 0,
  };
}

/** Units need one for their abbreviations, line tables for strings elsewhere. */
function hasRelocations({ elf, role, units, lineTables, sections }: FileDescription): boolean {
  if (elf.kind !== 'relocatable' || role !== 'object') return false;
  return (
    units.length > 0 ||
    lineTables.some(({ version, nameForm }) => version >= 5 && nameForm !== DW_FORM.string) ||
    sections.some(({ fixups }) => fixups.some(({ to, relative }) => relative || !isNumber(to)))
  );
}

export function normalSections(
  file: FileDescription,
  addresses: NormalAddresses,
): readonly SectionDescription[] {
  const ordered = sectionOrder(file).flatMap((place) => file.sections[place] ?? []);
  return ordered.map((section) => {
    const { name, type, address, alignment, entrySize, byteSize } = section;
    const bytes = new Uint8Array(section.bytes);
    const start = file.elf.kind === 'linked' ? address : 0n;
    const fixups = addresses.fixups(section.fixups, bytes, start);
    const isLinked = section.link !== undefined && (section.flags & BigInt(SHF.LINK_ORDER)) !== 0n;
    const link = isLinked ? addresses.section(section.link) : undefined;
    const isGrouped = section.group !== undefined && file.elf.kind === 'relocatable';
    return {
      name,
      type,
      flags: keptFlags(section.flags, link !== undefined),
      ...(isGrouped && { group: section.group }),
      ...(link !== undefined && { link }),
      address,
      alignment,
      entrySize,
      bytes,
      byteSize,
      fixups,
    };
  });
}

export function normalSymbols(
  file: FileDescription,
  addresses: NormalAddresses,
): readonly SymbolDescription[] {
  const { symbols, sections, elf } = file;
  const ordered = symbolOrder(file).flatMap((place) => symbols[place] ?? []);
  return ordered.map((symbol) => {
    const place = typeof symbol.place === 'number' ? addresses.section(symbol.place) : symbol.place;
    const section = typeof symbol.place === 'number' ? sections[symbol.place] : undefined;
    const start = elf.kind === 'linked' ? (section?.address ?? 0n) : 0n;
    const stored = BigInt.asUintN(elf.elfClass, symbol.value + start);
    return {
      ...symbol,
      place: place ?? 'undefined',
      value: stored - start,
      byteSize: BigInt.asUintN(elf.elfClass, symbol.byteSize),
    };
  });
}
