/**
 * The loop over the records of one relocation section. A kernel module can have a million of them, so it works on bytes
 * and 32-bit halves; 64-bit sums are taken modulo 2^64, as the machines do.
 */
import { DwarfksymsError, hex } from '../errors.ts';
import { emName } from '../../generated/elf-constants.ts';
import type { ElfFile, Section } from './elf-file.ts';
import { composeTypes } from './relocation-composed.ts';
import { fieldHi, fieldLo, leastBytes, writeField } from './relocation-field.ts';
import { composedTypes, type InfoFormat } from './relocation-info.ts';
import { Action, type RelocationTypes } from './relocation-types.ts';
import type { SymbolTable } from './symbols.ts';
import { fromHalves, WORD_RANGE, uintBigInt, uintHi, uintLo, type NumberFormat } from './numbers.ts';

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
  readonly info: InfoFormat;
  /** Undefined in SHT_REL, where the addend stands in place. */
  readonly addendField: number | undefined;
  readonly types: RelocationTypes;
  readonly symbols: SymbolValues;
}

/** Relocations that were left out, of one type or of one combination of types. */
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
  const { elf, records, bytes, recordSize, addendField, types } = pass;
  const { littleEndian, is64 } = elf;
  const symbolLo = pass.symbols.lo;
  const symbolCount = symbolLo.length;
  // Everything that is the same for all records is settled before the loop: it takes some ten nanoseconds a turn.
  const { symbolAt, symbolShift, typeAt, typeMask, typeLittleEndian, isComposed } = pass.info;
  const [offsetLo, offsetHi] = halvesOf(pass.offsetField, elf);
  const [addendLo] = addendField === undefined ? [] : halvesOf(addendField, elf);
  const byteLength = bytes.byteLength;
  // With the addend in place (REL), a record finds there what the one before it gave.
  const mayCompose = pass.info.composesNeighbours && addendField !== undefined;
  let previous = -1;

  const skipped = new Map<number, Skipped>();
  for (let at = 0, end = records.byteLength; at < end; at += recordSize) {
    const info = records.getUint32(at + typeAt, typeLittleEndian);
    const type = (info & typeMask) >>> 0;
    if (isComposed && info !== type) {
      applySequence(pass, at, info, skipped);
      continue;
    }
    const action = type < types.limit ? types.actions[type] : Action.unknown;
    if (action === Action.nothing) continue;
    const offset = records.getUint32(at + offsetLo, littleEndian);
    if (mayCompose && offset === previous) {
      skip(skipped, type, offset, 'it works on the result of the record before it, which only code needs');
      continue;
    }
    previous = offset;
    if (action === Action.unknown) {
      skip(skipped, type, offset, `no such type is known for ${emName(elf.machine)}`);
      continue;
    }
    const field = types.fields[type] ?? 0;
    if (
      offset > byteLength - leastBytes(field) ||
      (is64 && records.getUint32(at + offsetHi, littleEndian) !== 0)
    )
      throw outside(pass, at);
    const symbol = records.getUint32(at + symbolAt, littleEndian) >>> symbolShift;
    if (symbol >= symbolCount) throw noSymbol(pass, at, symbol);

    if (action === Action.sum && field === 4) {
      const addend =
        addendLo === undefined
          ? bytes.getUint32(offset, littleEndian)
          : records.getUint32(at + addendLo, littleEndian);
      bytes.setUint32(offset, ((symbolLo[symbol] ?? 0) + addend) | 0, littleEndian);
    } else if (!applyFormula(pass, at, type, offset, symbol)) {
      skip(skipped, type, offset, 'the distance between two sections is not known before they are linked');
    }
  }
  return skipped;
}

/** Where the low and the high half of the number at `field` are; in the 32-bit class there is no high one. */
function halvesOf(field: number, { is64, littleEndian }: NumberFormat): readonly [lo: number, hi: number] {
  return is64 && !littleEndian ? [field + 4, field] : [field, field + 4];
}

/** Any operation, on any field. False if it cannot be computed before linking. */
function applyFormula(pass: Pass, at: number, type: number, offset: number, symbol: number): boolean {
  const { elf, records, bytes, addendField, symbols } = pass;
  const { littleEndian } = elf;
  const formula = pass.types.formulas[type];
  const field = pass.types.fields[type];
  if (formula === undefined || field === undefined) return false;
  if (formula.place !== 0 && symbols.table.sectionIndex(symbol) !== pass.target.index) return false;

  // Sums of a few signed halves are exact as doubles; writing takes the carry, which may be negative, from the low one.
  let lo = formula.symbol * (symbols.lo[symbol] ?? 0) + formula.place * offset + formula.constant;
  let hi = formula.symbol * (symbols.hi[symbol] ?? 0);
  let inPlace = formula.value;
  if (addendField === undefined) {
    inPlace = formula.addend;
  } else {
    const addendLo = uintLo(records, at + addendField, elf);
    // r_addend is signed: in the 32-bit class, its sign fills the high half.
    const addendHi = elf.is64 ? uintHi(records, at + addendField, elf) : addendLo >> 31;
    lo += formula.addend * addendLo;
    hi += formula.addend * addendHi;
  }
  if (inPlace !== 0) {
    lo += inPlace * fieldLo(bytes, offset, field, littleEndian);
    hi += inPlace * fieldHi(bytes, offset, field, littleEndian);
  }
  if (formula.size !== 0) {
    lo += formula.size * symbols.table.sizeLo(symbol);
    hi += formula.size * symbols.table.sizeHi(symbol);
  }
  writeField(bytes, offset, field, lo, hi, littleEndian);
  return true;
}

/** A record with more than one type, `info` all of them. */
function applySequence(pass: Pass, at: number, info: number, skipped: Map<number, Skipped>): void {
  const { elf, records, bytes, addendField, symbols } = pass;
  const offset = fromHalves(
    uintLo(records, at + pass.offsetField, elf),
    uintHi(records, at + pass.offsetField, elf),
  );
  const symbol = records.getUint32(at + pass.info.symbolAt, elf.littleEndian);
  if (symbol >= symbols.lo.length) throw noSymbol(pass, at, symbol);
  const sequence = composedTypes(info);
  const value = BigInt(symbols.lo[symbol] ?? 0) + BigInt(symbols.hi[symbol] ?? 0) * BigInt(WORD_RANGE);
  const composed =
    sequence === undefined || addendField === undefined
      ? undefined
      : composeTypes(pass.types, sequence, value, uintBigInt(records, at + addendField, elf));
  if (composed === undefined) {
    skip(skipped, info, offset, 'what the types give together is not known before linking');
    return;
  }
  if (offset > bytes.byteLength - leastBytes(composed.field)) throw outside(pass, at);
  const [lo, hi] = [composed.value, composed.value >> 32n].map((half) => Number(BigInt.asUintN(32, half)));
  writeField(bytes, offset, composed.field, lo ?? 0, hi ?? 0, elf.littleEndian);
}

function skip(skipped: Map<number, Skipped>, type: number, offset: number, reason: string): void {
  const before = skipped.get(type);
  if (before === undefined) skipped.set(type, { count: 1, offset, reason });
  else before.count++;
}

function outside({ elf, records, bytes, table, target, offsetField }: Pass, at: number): DwarfksymsError {
  const offset = fromHalves(uintLo(records, at + offsetField, elf), uintHi(records, at + offsetField, elf));
  const detail = `a relocation applies at ${hex(offset)}, outside of ${target.name} with its ${bytes.byteLength} bytes`;
  return new DwarfksymsError('relocation', detail, elf.place(table, at));
}

function noSymbol({ elf, table, symbols }: Pass, at: number, symbol: number): DwarfksymsError {
  const { section, count } = symbols.table;
  const detail = `a relocation refers to symbol ${symbol}, but ${section.name} has ${count}`;
  return new DwarfksymsError('relocation', detail, elf.place(table, at));
}
