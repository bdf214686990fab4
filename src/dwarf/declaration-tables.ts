/** Abbreviation declarations as they stand in the file, for readers that want every attribute. DWARF 5, 7.5.3. */
import { formOp, type Plans } from '../../generated/dwarf-cursor.ts';
import { readAbbreviations, type AbbreviationDeclaration } from './abbreviations.ts';
import type { Unit } from './units.ts';

/** The declarations that the entries of a unit use. */
export interface Declarations {
  /** In the order of the table. */
  readonly list: readonly AbbreviationDeclaration[];
  /** Per declaration, how to pass the value of each attribute: what `formOp` says. */
  readonly ops: readonly (readonly number[])[];
  /** For a cursor whose `entryAt` shall return an index into `list`. */
  readonly plans: Plans;
}

/** Codes above this many times the number of declarations go to a map instead of a table. */
const DENSE = 8;

/** A file can have thousands of tables; a walk meets few of them again and again. */
const MOST_KEPT = 64;

export class DeclarationTables {
  readonly #kept = new Map<string, Declarations>();
  /** Most questions are about the unit of the question before. */
  #last: { readonly unit: Unit; readonly declarations: Declarations } | undefined;

  /** @throws DwarfksymsError for a damaged table */
  of(unit: Unit): Declarations {
    if (this.#last?.unit !== unit) this.#last = { unit, declarations: this.#find(unit) };
    return this.#last.declarations;
  }

  #find(unit: Unit): Declarations {
    const { version, is64, addressSize, abbreviationOffset, info } = unit;
    const key = `${info.base} ${abbreviationOffset} ${version} ${is64} ${addressSize}`;
    let declarations = this.#kept.get(key);
    if (declarations === undefined) {
      declarations = read(unit);
      const [oldest] = this.#kept.keys();
      if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
      this.#kept.set(key, declarations);
    }
    return declarations;
  }
}

function read(unit: Unit): Declarations {
  const { sections, elf } = unit.info.file;
  const bytes = sections.contents('abbrev') ?? new Uint8Array();
  const place = { section: sections.nameOf('abbrev') };
  // Damage matters only to an entry whose declaration should have followed, and then its code is not in the table.
  const { declarations: list } = readAbbreviations(bytes, unit.abbreviationOffset, elf.littleEndian, place);
  const limit = list.length * DENSE;
  const start = new Int32Array(limit + 1).fill(-1);
  const sparse = new Map<number, number>();
  for (const [index, { code }] of list.entries()) {
    // Of two declarations of one code the first counts, as it does for a reader that stops when it has found one.
    if (code <= limit) start[code] = start[code] === -1 ? index : start[code]!;
    else if (!sparse.has(code)) sparse.set(code, index);
  }
  return {
    list,
    ops: list.map(({ attributes }) => attributes.map(({ form }) => formOp(form, unit))),
    plans: { start, sparse, program: new Int32Array(0) },
  };
}
