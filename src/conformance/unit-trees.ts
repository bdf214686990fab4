/** Trees of units that were read before, for what can only be decided across units: a type of one unit, a member of another. */
import { infoCursor } from '../dwarf/info-cursor.ts';
import type { AbbreviationReader } from './abbreviation-reader.ts';
import type { CheckedUnit } from './checked-file.ts';
import { Findings } from './findings.ts';
import { TreeReader } from './tree-reader.ts';
import { TreeArrays, UnitTree } from './unit-tree.ts';

/** References go back and forth between few units. */
const MOST_KEPT = 16;

export class UnitTrees {
  readonly #abbreviations: AbbreviationReader;
  readonly #kept = new Map<CheckedUnit, UnitTree>();

  constructor(abbreviations: AbbreviationReader) {
    this.#abbreviations = abbreviations;
  }

  /** Undefined where the unit has no abbreviations. */
  of(unit: CheckedUnit): UnitTree | undefined {
    let tree = this.#kept.get(unit);
    if (tree !== undefined) return tree;
    tree = this.#read(unit);
    if (tree === undefined) return undefined;
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(unit, tree);
    return tree;
  }

  #read(unit: CheckedUnit): UnitTree | undefined {
    const { section, abbreviationOffset } = unit;
    const { file, bytes, name, family } = section;
    const table = this.#abbreviations.at(file, family, abbreviationOffset);
    if (table === undefined) return undefined;
    const cursor = infoCursor(bytes, file.littleEndian, name, file.name);
    cursor.encoding = unit;
    cursor.unitStart = unit.start;
    cursor.plans = this.#abbreviations.plans(table, unit);
    const arrays = new TreeArrays();
    const tree = new UnitTree(unit, table, arrays, cursor);
    // What is wrong with it was said when it was read first.
    new TreeReader(new Findings([]), arrays).read(tree, cursor);
    return tree;
  }
}
