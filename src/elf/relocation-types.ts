/**
 * What relocation types do, compiled from the tables of `ksy/elf_relocations.ksy`: a formula is a sum of terms, each with
 * a factor, so that a machine is a table and no code.
 */
import { DwarfksymsError } from '../errors.ts';
import { Field } from './relocation-field.ts';

/** An entry of a machine's table. */
export interface RelocationEntry {
  /** The psABI's name. */
  readonly name: string;
  /** `none`, or a sum of terms, as `S + A - P`, and what it is written to if not whole bytes: `V - S - A (6 bits)`. */
  readonly operation: string;
  /** Bytes that are written; 0 with `none`, and with fields that are not whole bytes. */
  readonly width: number;
}

/** Relocation types of a machine by their number. */
export type RelocationTable = Readonly<Record<number, RelocationEntry>>;

/** The factors, -1, 0 or 1, of the terms in the psABI documents' notation, and a number. */
export interface Formula {
  /** S, the value of the symbol. */
  readonly symbol: number;
  /** A, the addend: of the record (RELA), or found in place (REL). */
  readonly addend: number;
  /** P, the place that is relocated. */
  readonly place: number;
  /** V, the value found in place, where the record has an addend too. */
  readonly value: number;
  /** Z, the size of the symbol. */
  readonly size: number;
  /** What is added to the terms. */
  readonly constant: number;
}

/** How a type is carried out. `sum` is S + A, which nearly all relocations of debugging information are. */
export const Action = { unknown: 0, nothing: 1, sum: 2, formula: 3 } as const;

/** A machine's types for the loop over records: indexed by type, which has to be below `limit`. */
export interface RelocationTypes {
  readonly limit: number;
  /** One of Action. */
  readonly actions: Uint8Array;
  /** The number of bytes, or one of Field. */
  readonly fields: Int8Array;
  /** Of types whose action is `formula`. */
  readonly formulas: readonly (Formula | undefined)[];
  nameOf(type: number): string;
}

export function compileTypes(table: RelocationTable): RelocationTypes {
  const entries = Object.entries(table).map(([type, entry]) => ({ type: Number(type), entry }));
  const limit = entries.reduce((most, { type }) => Math.max(most, type + 1), 0);
  const actions = new Uint8Array(limit);
  const fields = new Int8Array(limit);
  const formulas = Array.from<Formula | undefined>({ length: limit });
  for (const { type, entry } of entries) {
    const formula = parseFormula(entry);
    actions[type] = actionOf(formula);
    formulas[type] = formula;
    if (formula !== undefined) fields[type] = parseField(entry);
  }
  return {
    limit,
    actions,
    fields,
    formulas,
    nameOf: (type) => table[type]?.name ?? `relocation type ${type}`,
  };
}

function actionOf(formula: Formula | undefined): number {
  if (formula === undefined) return Action.nothing;
  const isSum =
    formula.symbol === 1 &&
    formula.addend === 1 &&
    (formula.place || formula.value || formula.size || formula.constant) === 0;
  return isSum ? Action.sum : Action.formula;
}

/** The letters of a formula's terms. */
const TERMS: Readonly<Record<string, Exclude<keyof Formula, 'constant'>>> = {
  S: 'symbol',
  A: 'addend',
  P: 'place',
  V: 'value',
  Z: 'size',
};

/** Letters with signs, perhaps a number at the end, and in parentheses a field. */
const OPERATION = /^(?<terms>[A-Z](?: [+-] [A-Z])*)(?<constant> [+-] 0x[0-9a-f]+)?(?: \((?<field>.+)\))?$/;

/** A sum of terms; undefined for `none`. */
function parseFormula(entry: RelocationEntry): Formula | undefined {
  if (entry.operation === 'none') return undefined;
  const { terms, constant } = OPERATION.exec(entry.operation)?.groups ?? {};
  if (terms === undefined) throw unknown(entry);
  const formula = { symbol: 0, addend: 0, place: 0, value: 0, size: 0, constant: parseConstant(constant) };
  for (const [, sign, term] of `+ ${terms}`.matchAll(/([+-]) (.)/g)) {
    const key = TERMS[term ?? ''];
    if (key === undefined) throw unknown(entry);
    formula[key] = sign === '+' ? 1 : -1;
  }
  return formula;
}

/** ` - 0x800` as a number; 0 if there is none. */
function parseConstant(text: string | undefined): number {
  if (text === undefined) return 0;
  const [sign, number] = text.trim().split(' ');
  return (sign === '-' ? -1 : 1) * Number(number);
}

/** What is not whole bytes, as the tables say it. */
const FIELDS: Readonly<Record<string, number>> = { '6 bits': Field.low6, ULEB128: Field.uleb128 };

const BYTE_WIDTHS: readonly number[] = [1, 2, 3, 4, 8];

function parseField(entry: RelocationEntry): number {
  const field = OPERATION.exec(entry.operation)?.groups?.['field'];
  const code = field === undefined ? entry.width : FIELDS[field];
  const isKnown = field === undefined ? BYTE_WIDTHS.includes(entry.width) : entry.width === 0;
  if (code === undefined || !isKnown) throw unknown(entry);
  return code;
}

function unknown({ name, operation, width }: RelocationEntry): DwarfksymsError {
  return new DwarfksymsError(
    'internal',
    `the relocation table has "${operation}" of width ${width} for ${name}`,
  );
}
