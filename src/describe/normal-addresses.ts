/** Addresses as describers read them: in relocatable files from relocations, in others from the fields. */
import { STB } from '../../generated/elf-constants.ts';
import type {
  Address,
  FileDescription,
  Fixup,
  SectionDescription,
  SymbolDescription,
} from '../write/description.ts';
import { BITS_PER_BYTE, setNumberAt, XWORD_BITS } from './bits.ts';
import { isOwnSection } from './own-sections.ts';
import { isNumber, number } from './sums.ts';

export class NormalAddresses {
  readonly #file: FileDescription;
  /** Places of symbols in the symbol table, where local ones come first, and of sections, by their old ones. */
  readonly #symbols: ReadonlyMap<number, number>;
  readonly #sections: ReadonlyMap<number, number>;

  constructor(file: FileDescription) {
    this.#file = file;
    this.#symbols = new Map(symbolOrder(file).map((old, place) => [old, place]));
    this.#sections = new Map(sectionOrder(file).map((old, place) => [old, place]));
  }

  /** The place of a section in the normal form, by that in the description. */
  section(place: number): number | undefined {
    return this.#sections.get(place);
  }

  /** Whether describers keep the section of that name. */
  hasSection(name: string): boolean {
    return this.#sections.has(this.#file.sections.findIndex((section) => section.name === name));
  }

  /** Whether relocations tell what fields hold. Split files have none: DWARF 5, 7.3.2.2. */
  get hasRelocations(): boolean {
    return this.#file.elf.kind === 'relocatable' && this.#file.role === 'object';
  }

  of(address: Address, byteSize: number): Address {
    const { elf } = this.#file;
    if (!this.hasRelocations)
      return number(BigInt.asUintN(BITS_PER_BYTE * byteSize, this.#absolute(address)));
    if (isNumber(address)) return number(BigInt.asUintN(BITS_PER_BYTE * byteSize, address.addend));
    const bits = elf.relocations === 'rel' ? BITS_PER_BYTE * byteSize : elf.elfClass;
    const addend = BigInt.asIntN(bits, address.addend);
    const { symbol, section } = address;
    if (symbol !== undefined) return { symbol: this.#symbols.get(symbol), addend };
    const place = section === undefined ? undefined : this.#sections.get(section);
    return place === undefined ? { symbol, addend } : { symbol, section: place, addend };
  }

  /** Puts what is known into `bytes`, zeros where a relocation tells, and returns those fixups in order. */
  fixups(fixups: readonly Fixup[], bytes: Uint8Array, start: bigint): readonly Fixup[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { byteOrder, relocations } = this.#file.elf;
    const kept: Fixup[] = [];
    for (const { at, byteSize, to, relative } of fixups.toSorted((a, b) => a.at - b.at)) {
      let known = 0n;
      if (!this.hasRelocations) known = this.#absolute(to) - (relative ? start + BigInt(at) : 0n);
      else if (!isNumber(to)) kept.push({ at, byteSize, to: this.of(to, byteSize), relative });
      // A distance to a number is left to a relocation, which describers leave out.
      else if (!relative || relocations === 'rel') known = to.addend;
      setNumberAt(view, at, byteSize, known, byteOrder === 'little');
    }
    return kept;
  }

  #absolute({ symbol: index, section, addend }: Address): bigint {
    const symbol = index === undefined ? undefined : this.#file.symbols[index];
    if (symbol === undefined) return section === undefined ? addend : this.#start(section) + addend;
    if (typeof symbol.place === 'number') return this.#start(symbol.place) + symbol.value + addend;
    return (symbol.place === 'absolute' ? symbol.value : 0n) + addend;
  }

  #start(section: number): bigint {
    const { elf, sections } = this.#file;
    return elf.kind === 'linked' ? BigInt.asUintN(XWORD_BITS, sections[section]?.address ?? 0n) : 0n;
  }
}

/** Places of the symbols in the order of a symbol table: local symbols precede the others (gABI 4, "Symbol Table"). */
export function symbolOrder({ symbols, sections }: FileDescription): readonly number[] {
  const isGlobal = (index: number): number => Number(symbols[index]?.binding !== STB.LOCAL);
  const isKept = ({ place }: SymbolDescription): boolean => {
    const section = typeof place === 'number' ? sections[place] : undefined;
    return section === undefined || isOwnSection(section);
  };
  return symbols
    .flatMap((symbol, index) => (isKept(symbol) ? [index] : []))
    .toSorted((a, b) => isGlobal(a) - isGlobal(b));
}

/**
 * Places of the sections in an order that does not depend on where they stand in the file. The build id of a supplementary file,
 * by which it is found, is made by the writer where there is none.
 */
export function sectionOrder({ sections, role }: FileDescription): readonly number[] {
  const key = (place: number): string => {
    const { name = '', type, group = '', address, byteSize } = sections[place] ?? {};
    return [name, type, group, address, byteSize].join('\0');
  };
  const isKept = (section: SectionDescription): boolean =>
    isOwnSection(section) && (role !== 'supplementary' || section.name !== BUILD_ID);
  const kept = sections.flatMap((section, place) => (isKept(section) ? [place] : []));
  return kept.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? -1 : 1));
}

const BUILD_ID = '.note.gnu.build-id';
