/**
 * Reads tables of `.debug_abbrev` with the places of their parts, and reports what keeps it from reading on. DWARF 5, 7.5.3.
 *
 * Attributes and forms that follow a fault are not guessed: a table ends where it cannot be read.
 */
import type { Encoding, Plans } from '../../generated/dwarf-cursor.ts';
import { DW_CHILDREN, DW_FORM } from '../../generated/dwarf-constants.ts';
import type {
  AbbreviationDeclaration,
  AbbreviationTable,
  AttributeSpecification,
} from './abbreviation-table.ts';
import type { CheckedFile, CheckedSection, SectionFamily } from './checked-file.ts';
import { PlanCache } from './declaration-plans.ts';
import type { Findings } from './findings.ts';
import { Leb128Reader } from './leb128-reader.ts';
import { placeInSection } from './place.ts';
import { A02, A09 } from './rules/abbreviations.ts';

/** A file can have thousands of tables; units that follow each other use few of them. */
const MOST_KEPT = 64;

const NO_PLANS: Plans = { start: new Int32Array(0), sparse: undefined, program: new Int32Array(0) };

export class AbbreviationReader {
  readonly #findings: Findings;
  readonly #plans = new PlanCache();
  readonly #onTable: (table: AbbreviationTable) => void;
  readonly #kept = new Map<CheckedSection, Map<number, AbbreviationTable>>();
  /** Tables that rules have seen. */
  readonly #seen = new Map<CheckedSection, Set<number>>();

  /** @param onTable is called once for each table */
  constructor(findings: Findings, onTable: (table: AbbreviationTable) => void) {
    this.#findings = findings;
    this.#onTable = onTable;
  }

  /** How the entries of a unit of that encoding are passed; nothing can be read without a table. */
  plans(table: AbbreviationTable | undefined, encoding: Encoding): Plans {
    return table === undefined ? NO_PLANS : this.#plans.of(table, encoding);
  }

  /** The table at an offset of the file's section; undefined where there is no such place. */
  at(file: CheckedFile, family: SectionFamily, offset: number): AbbreviationTable | undefined {
    const section = file.section('abbrev', family);
    if (section === undefined || offset >= section.bytes.length) return undefined;
    const kept = this.#tablesOf(section);
    let table = kept.get(offset);
    if (table === undefined) {
      const seen = this.#seen.get(section) ?? new Set();
      this.#seen.set(section, seen);
      const isNew = !seen.has(offset);
      table = readTable(section, offset, isNew ? this.#findings : undefined);
      const [oldest] = kept.keys();
      if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(offset, table);
      if (isNew) {
        seen.add(offset);
        this.#onTable(table);
      }
    }
    return table;
  }

  #tablesOf(section: CheckedSection): Map<number, AbbreviationTable> {
    let tables = this.#kept.get(section);
    if (tables === undefined) this.#kept.set(section, (tables = new Map()));
    return tables;
  }
}

function readTable(
  section: CheckedSection,
  offset: number,
  findings: Findings | undefined,
): AbbreviationTable {
  const reader = new Leb128Reader(section.bytes, offset);
  const declarations: AbbreviationDeclaration[] = [];
  for (;;) {
    const start = reader.pos;
    const declaration = readDeclaration(reader, declarations.length);
    if (reader.fault !== undefined) {
      const { kind, at } = reader.fault;
      if (kind === 'end' && at < section.bytes.length)
        findings?.add(
          A09,
          {
            found: 'a LEB128 number that goes on to the end of the section',
            expected: 'a byte that ends it',
          },
          () => placeInSection(section, at),
        );
      // What the bytes end in has no end either.
      if (kind === 'end')
        findings?.add(
          A02,
          { found: 'the section ends in the table', expected: 'a declaration with code 0 as its last' },
          () => placeInSection(section, offset),
        );
      else
        findings?.add(
          A09,
          { found: 'a LEB128 number of more than ten bytes', expected: 'a number of up to 64 bits' },
          () => placeInSection(section, at),
        );
      return { section, offset, end: reader.pos, declarations, isTerminated: false };
    }
    if (declaration === undefined)
      return { section, offset, end: reader.pos, declarations, isTerminated: true };
    declarations.push({ ...declaration, offset: start });
  }
}

/** Undefined for the one with code 0, and where the reader has met a fault. */
function readDeclaration(
  reader: Leb128Reader,
  index: number,
): Omit<AbbreviationDeclaration, 'offset'> | undefined {
  const code = reader.unsigned();
  if (code === 0) return undefined;
  const tag = reader.unsigned();
  const children = reader.byte();
  const attributes: AttributeSpecification[] = [];
  for (;;) {
    const offset = reader.pos;
    const name = reader.unsigned();
    const form = reader.unsigned();
    let lo = 0;
    let hi = 0;
    if (form === DW_FORM.implicit_const) ({ lo, hi } = reader.signed());
    if (reader.fault !== undefined) return undefined;
    if (name === 0 && form === 0) break;
    attributes.push({ name, form, lo, hi, offset });
  }
  return { index, code, tag, children, hasChildren: children === DW_CHILDREN.yes, attributes };
}
