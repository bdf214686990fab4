/** The symbols of a file, without those that an ELF writer makes anew. gABI 4, "Symbol Table". */
import { ET, SHN, SHT, STT } from '../../generated/elf-constants.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import { symbolAddress, SymbolTable, type ElfSymbol } from '../elf/symbols.ts';
import type { Warn } from '../errors.ts';
import type { Address, SymbolDescription } from '../write/description.ts';
import { unsigned } from './bits.ts';
import { isDebugSection, type OwnSections } from './own-sections.ts';
import type { Omissions } from './omissions.ts';

export interface Symbols {
  readonly list: readonly SymbolDescription[];
  /** What a relocation with that symbol and addend 0 means; undefined for a symbol that was left out. */
  of(table: number, index: number): Address | undefined;
}

/** @throws DwarfksymsError `elf-malformed` */
export function describeSymbols(elf: ElfFile, own: OwnSections, omissions: Omissions, warn: Warn): Symbols {
  const list: SymbolDescription[] = [];
  const byTable = new Map<number, readonly (Address | undefined)[]>();
  const sections = elf.sections.filter(({ type }) => type === SHT.SYMTAB);
  elf.requireRoomFor(sections);
  for (const section of sections) {
    const table = new SymbolTable(elf, section, warn);
    const addresses: (Address | undefined)[] = [];
    for (let index = 0; index < table.count; index++)
      addresses.push(index === 0 ? NOTHING : describeSymbol(elf, table, index, own, list, omissions));
    byTable.set(section.index, addresses);
  }
  return { list, of: (table, index) => byTable.get(table)?.[index] };
}

/** Symbol 0 has the value 0. */
const NOTHING: Address = { symbol: undefined, addend: 0n };

/** Appends to `list`, unless the symbol only stands for its section or its file. */
function describeSymbol(
  elf: ElfFile,
  table: SymbolTable,
  index: number,
  own: OwnSections,
  list: SymbolDescription[],
  omissions: Omissions,
): Address | undefined {
  const symbol = table.symbol(index);
  const value = symbolAddress(symbol);
  if (symbol.type === STT.FILE) return undefined;
  const section = symbol.sectionIndex === undefined ? undefined : elf.sections[symbol.sectionIndex];
  if (symbol.type === STT.SECTION) {
    const place = section && own.placeOf.get(section.index);
    return place === undefined ? undefined : { symbol: undefined, section: place, addend: value };
  }
  const place = placeOf(symbol, own);
  if (place === undefined) {
    // Labels in debugging information and signatures of groups belong to how the file was written.
    const isWriters = section !== undefined && (isDebugSection(section) || section.type === SHT.GROUP);
    if (!isWriters) omissions.add('symbol');
    return undefined;
  }
  list.push({
    name: symbol.name,
    place,
    value: section === undefined ? value : inSection(elf, section, value),
    byteSize: unsigned({ lo: table.sizeLo(index), hi: table.sizeHi(index) }),
    type: symbol.type,
    binding: symbol.binding,
    other: table.other(index),
  });
  return { symbol: list.length - 1, addend: 0n };
}

function placeOf(
  { shndx, sectionIndex }: ElfSymbol,
  own: OwnSections,
): SymbolDescription['place'] | undefined {
  if (sectionIndex !== undefined) return own.placeOf.get(sectionIndex);
  switch (shndx) {
    case SHN.UNDEF:
      return 'undefined';
    case SHN.ABS:
      return 'absolute';
    case SHN.COMMON:
      return 'common';
    default:
      // Places that machines define, or nothing known.
      return undefined;
  }
}

/** Values are offsets in a relocatable file, even where sections have addresses, and addresses in others. gABI 4, "Symbol Values". */
function inSection({ type }: ElfFile, { address }: Section, value: bigint): bigint {
  return type === ET.REL ? value : value - address;
}
