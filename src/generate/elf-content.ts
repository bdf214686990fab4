/** The sections and ELF symbols that exported symbols need. */
import { SHF, SHT, STB, STT } from '../../generated/elf-constants.ts';
import type { ElfEncoding, SectionDescription, SymbolDescription } from '../write/description.ts';
import type { Content, SymbolContent } from './content.ts';

export interface ElfContent {
  readonly sections: readonly SectionDescription[];
  /** The symbol of `content.symbols[i]` is the i-th; aliases follow. */
  readonly symbols: readonly SymbolDescription[];
}

const TEXT = 0;
const DATA = 1;
/** What a function or a variable takes up. */
const SLOT_BYTES = 16;
const COMMON_ALIGNMENT = 8n;

export function elfContent(content: Content, elf: ElfEncoding): ElfContent {
  const byteSize = Math.max(1, content.symbols.length) * SLOT_BYTES;
  const isLinked = elf.kind === 'linked';
  const section = (name: string, flags: number, address: bigint): SectionDescription => ({
    name,
    type: SHT.PROGBITS,
    flags: BigInt(SHF.ALLOC | flags),
    address: isLinked ? address : 0n,
    alignment: SLOT_BYTES,
    entrySize: 0,
    bytes: new Uint8Array(byteSize),
    byteSize,
    fixups: [],
  });
  const sections = [section('.text', SHF.EXECINSTR, 0x1000n), section('.data', SHF.WRITE, 0x8000n)];
  const own = content.symbols.map((symbol, i) => elfSymbol(symbol.name, symbol, i, isLinked));
  const aliases = content.symbols.flatMap((symbol, i) =>
    symbol.aliases.map((name) => elfSymbol(name, symbol, i, isLinked)),
  );
  return { sections, symbols: [...own, ...aliases] };
}

/** A .dwo or a supplementary file has nothing but debugging information. */
export const NO_ELF_CONTENT: ElfContent = { sections: [], symbols: [] };

function elfSymbol(name: string, symbol: SymbolContent, slot: number, isLinked: boolean): SymbolDescription {
  const { kind } = symbol;
  // A linker would have given it a place.
  const isCommon = kind === 'variable' && symbol.isCommon && !isLinked;
  return {
    name,
    place: isCommon ? 'common' : kind === 'function' ? TEXT : DATA,
    value: isCommon ? COMMON_ALIGNMENT : BigInt(slot * SLOT_BYTES),
    byteSize: BigInt(SLOT_BYTES),
    type: kind === 'function' ? STT.FUNC : STT.OBJECT,
    binding: STB.GLOBAL,
    other: 0,
  };
}
