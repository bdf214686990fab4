/** Addresses as describers read them: in relocatable files from relocations, in others from the fields. */
import { STB } from '../../generated/elf-constants.ts';
import type { Address, FileDescription, Fixup, SymbolDescription } from '../write/description.ts';
import { BITS_PER_BYTE, setNumberAt, WORD_BITS } from './bits.ts';
import { isNumber, number } from './sums.ts';

export class NormalAddresses {
  readonly #file: FileDescription;
  /** Places of symbols in the symbol table, where local ones come first. */
  readonly #places: ReadonlyMap<SymbolDescription, number>;

  constructor(file: FileDescription) {
    this.#file = file;
    this.#places = new Map(localFirst(file.symbols).map((symbol, place) => [symbol, place]));
  }

  /** Whether relocations tell what fields hold. Split files have none: DWARF 5, 7.3.2.2. */
  get hasRelocations(): boolean {
    return this.#file.elf.kind === 'relocatable' && this.#file.role === 'object';
  }

  of(address: Address, byteSize: number): Address {
    const { elf, symbols } = this.#file;
    if (!this.hasRelocations)
      return number(BigInt.asUintN(BITS_PER_BYTE * byteSize, this.#absolute(address)));
    if (isNumber(address)) return number(BigInt.asUintN(BITS_PER_BYTE * byteSize, address.addend));
    const bits = elf.relocations === 'rel' ? BITS_PER_BYTE * byteSize : elf.elfClass;
    const addend = BigInt.asIntN(bits, address.addend);
    const symbol = address.symbol === undefined ? undefined : symbols[address.symbol];
    return symbol === undefined ? { ...address, addend } : { symbol: this.#places.get(symbol), addend };
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
    return elf.kind === 'linked' ? BigInt.asUintN(WORD_BITS, sections[section]?.address ?? 0n) : 0n;
  }
}

/** gABI 4, "Symbol Table": local symbols precede the others. */
export function localFirst(symbols: readonly SymbolDescription[]): readonly SymbolDescription[] {
  return symbols.toSorted((a, b) => Number(a.binding !== STB.LOCAL) - Number(b.binding !== STB.LOCAL));
}
