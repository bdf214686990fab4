/**
 * The loop over the records of one relocation section. A kernel module can have a million of them, so it works on bytes
 * and 32-bit halves; 64-bit sums are taken modulo 2^64, as the machines do.
 */
import { DwarfksymsError, hex } from '../errors.ts';
import { ELF32_R_INFO } from '../../generated/elf-constants.ts';
import type { ElfFile, Section } from './elf-file.ts';
import { Action, type RelocationTypes } from './relocation-types.ts';
import type { SymbolTable } from './symbols.ts';
import { HALF, fromHalves, wordHi, wordLo, type WordFormat } from './words.ts';

/** Values of all symbols of a table, by index. */
export interface SymbolValues {
  readonly table: SymbolTable;
  readonly lo: Uint32Array;
  readonly hi: Uint32Array;
}

/** One relocation section applied to one section. */
export interface Pass {
  readonly elf: ElfFile;
  readonly table: Section;
  readonly target: Section;
  readonly records: DataView;
  /** The contents of `target`, which are changed. */
  readonly bytes: DataView;
  readonly recordSize: number;
  readonly offsetField: number;
  readonly infoField: number;
  /** Undefined in SHT_REL, where the addend stands in place. */
  readonly addendField: number | undefined;
  readonly types: RelocationTypes;
  readonly symbols: SymbolValues;
}

/** Relocations of one type that were left out. */
export interface Skipped {
  count: number;
  /** Where the first of them would apply. */
  readonly offset: number;
  readonly reason: string;
}

/**
 * Applies every record. One that points outside of the section or to no symbol is an error: the table is damaged, and so may
 * be its other records. One of a type without a meaning here leaves its place as it is, and is returned by type.
 */
export function applyRecords(pass: Pass): ReadonlyMap<number, Skipped> {
  const { elf, records, bytes, recordSize, offsetField, infoField, addendField, types, symbols } = pass;
  const { littleEndian, is64 } = elf;
  const skipped = new Map<number, Skipped>();
  for (let at = 0; at < records.byteLength; at += recordSize) {
    const info = wordLo(records, at + infoField, elf);
    const type = is64 ? info : info & ELF32_R_INFO.TYPE_MASK;
    const action = type < types.limit ? types.actions[type] : Action.unknown;
    if (action === Action.nothing) continue;
    const offset = wordLo(records, at + offsetField, elf);
    if (action === Action.unknown) {
      skip(skipped, type, offset, 'the type is not known for this machine');
      continue;
    }
    const width = types.widths[type] ?? 0;
    if (offset > bytes.byteLength - width || wordHi(records, at + offsetField, elf) !== 0)
      throw outside(pass, at);
    const symbol = is64 ? wordHi(records, at + infoField, elf) : info >>> ELF32_R_INFO.SYM_SHIFT;
    if (symbol >= symbols.lo.length) throw noSymbol(pass, at, symbol);

    if (action === Action.sum && width === 4) {
      const addend =
        addendField === undefined
          ? bytes.getUint32(offset, littleEndian)
          : wordLo(records, at + addendField, elf);
      bytes.setUint32(offset, ((symbols.lo[symbol] ?? 0) + addend) | 0, littleEndian);
    } else if (!applyFormula(pass, at, type, offset, width, symbol)) {
      skip(skipped, type, offset, 'the distance between two sections is not known before they are linked');
    }
  }
  return skipped;
}

/** Any operation, on any width. False if it cannot be computed before linking. */
function applyFormula(
  pass: Pass,
  at: number,
  type: number,
  offset: number,
  width: number,
  symbol: number,
): boolean {
  const { elf, records, bytes, addendField, symbols } = pass;
  const formula = pass.types.formulas[type];
  if (formula === undefined) return false;
  if (formula.place !== 0 && symbols.table.sectionIndex(symbol) !== pass.target.index) return false;

  // Sums of a few signed halves are exact as doubles; the carry, which may be negative, is taken at the end.
  let lo = formula.symbol * (symbols.lo[symbol] ?? 0);
  let hi = formula.symbol * (symbols.hi[symbol] ?? 0);
  if (addendField === undefined) {
    lo += formula.addend * placeLo(bytes, offset, width, elf);
    hi += formula.addend * placeHi(bytes, offset, width, elf);
  } else {
    const addendLo = wordLo(records, at + addendField, elf);
    // r_addend is signed: in the 32-bit class, its sign fills the high half.
    const addendHi = elf.is64 ? wordHi(records, at + addendField, elf) : addendLo >> 31;
    lo += formula.addend * addendLo + formula.value * placeLo(bytes, offset, width, elf);
    hi += formula.addend * addendHi + formula.value * placeHi(bytes, offset, width, elf);
  }
  lo += formula.place * offset;
  if (formula.size !== 0) {
    lo += formula.size * symbols.table.sizeLo(symbol);
    hi += formula.size * symbols.table.sizeHi(symbol);
  }
  writePlace(bytes, offset, width, lo, hi + Math.floor(lo / HALF), elf);
  return true;
}

/** The low half of the number of `width` bytes at `offset`. */
function placeLo(bytes: DataView, offset: number, width: number, { littleEndian }: WordFormat): number {
  if (width === 1) return bytes.getUint8(offset);
  if (width === 2) return bytes.getUint16(offset, littleEndian);
  return bytes.getUint32(width === 8 && !littleEndian ? offset + 4 : offset, littleEndian);
}

/** The high half of the number of `width` bytes at `offset`. */
function placeHi(bytes: DataView, offset: number, width: number, { littleEndian }: WordFormat): number {
  return width === 8 ? bytes.getUint32(littleEndian ? offset + 4 : offset, littleEndian) : 0;
}

/** Writes a number modulo 2^(8 * width); DataView takes each part modulo its own width. */
function writePlace(
  bytes: DataView,
  offset: number,
  width: number,
  lo: number,
  hi: number,
  { littleEndian }: WordFormat,
): void {
  if (width === 1) bytes.setUint8(offset, lo);
  else if (width === 2) bytes.setUint16(offset, lo, littleEndian);
  else if (width === 4) bytes.setUint32(offset, lo, littleEndian);
  else {
    bytes.setUint32(littleEndian ? offset : offset + 4, lo, littleEndian);
    bytes.setUint32(littleEndian ? offset + 4 : offset, hi, littleEndian);
  }
}

function skip(skipped: Map<number, Skipped>, type: number, offset: number, reason: string): void {
  const before = skipped.get(type);
  if (before === undefined) skipped.set(type, { count: 1, offset, reason });
  else before.count++;
}

function outside({ elf, records, bytes, table, target, offsetField }: Pass, at: number): DwarfksymsError {
  const offset = fromHalves(wordLo(records, at + offsetField, elf), wordHi(records, at + offsetField, elf));
  const detail = `a relocation applies at ${hex(offset)}, outside of ${target.name} with its ${bytes.byteLength} bytes`;
  return new DwarfksymsError('relocation', detail, elf.place(table, at));
}

function noSymbol({ elf, table, symbols }: Pass, at: number, symbol: number): DwarfksymsError {
  const { section, count } = symbols.table;
  const detail = `a relocation refers to symbol ${symbol}, but ${section.name} has ${count}`;
  return new DwarfksymsError('relocation', detail, elf.place(table, at));
}
