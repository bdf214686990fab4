/** Parts of a real file: some of its symbols and what they need. */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { attributeOf, mapTree, placesById, type Place } from '../mutate/tree.ts';
import type { Random } from '../random.ts';
import type { Attribute, Description, Die, DieId, FileDescription, Unit } from '../write/description.ts';
import { Carving } from './carving.ts';
import { closureOf, type Closure } from './closure.ts';
import { exportedNames } from './expected-versions.ts';

export interface Excerpt {
  readonly description: Description;
  readonly symbols: readonly string[];
}

/** So many symbols are taken at a time, at most. */
const MOST_SYMBOLS = 3;
/** What a DIE costs with its name and abbreviation, in bytes, roughly. */
const DIE_BYTES = 24;
const LEAST_DIES = 16;

/** Since when DW_FORM_flag_present is there. DWARF 4, 7.5.4. */
const FIRST_WITH_FLAG_PRESENT = 4;

/** A file taken apart, ready to be excerpted again and again. */
export class Excerpts {
  readonly #description: Description;
  readonly #places: ReadonlyMap<DieId, Place>;
  /** The DIEs of each symbol that has some. */
  readonly #symbols: readonly (readonly [name: string, dies: readonly DieId[]])[];

  constructor(description: Description) {
    this.#description = description;
    this.#places = placesById(description);
    const names = new Set(exportedNames(description));
    const dies = new Map<string, DieId[]>();
    for (const { die } of this.#places.values()) {
      const name = symbolName(die);
      if (name !== undefined && names.has(name)) dies.set(name, [...(dies.get(name) ?? []), die.id]);
    }
    this.#symbols = [...dies];
  }

  /** Whether there is anything to be taken. */
  get isEmpty(): boolean {
    return this.#symbols.length === 0;
  }

  /** @param maxByteSize how large the written file may be; it may come out larger all the same */
  draw(random: Random, maxByteSize: number): Excerpt {
    const count = 1 + random.below(Math.min(MOST_SYMBOLS, this.#symbols.length));
    const chosen = random.shuffle(this.#symbols).slice(0, count);
    const symbols = chosen.map(([name]) => name);
    const dies = chosen.flatMap(([, ids]) => ids);
    const closure = closureOf(dies, this.#places, drawBudget(random, maxByteSize));
    return { description: this.#cut(closure, new Set(symbols)), symbols };
  }

  #cut(closure: Closure, symbols: ReadonlySet<string>): Description {
    const withParents = new Set<DieId>();
    for (const id of [...closure.kept, ...closure.declared])
      for (let place = this.#places.get(id); place !== undefined; place = place.parent)
        withParents.add(place.die.id);
    return {
      files: this.#description.files.map((file) => cutFile(file, { ...closure, withParents, symbols })),
    };
  }
}

/** How many DIEs, small numbers as often as large ones. In whole numbers: logarithms may differ from machine to machine. */
function drawBudget(random: Random, maxByteSize: number): number {
  let doublings = 0;
  while (2 * DIE_BYTES * LEAST_DIES * 2 ** (doublings + 1) <= maxByteSize) doublings++;
  const least = LEAST_DIES * 2 ** random.below(doublings + 1);
  return least + random.below(least);
}

interface Cut extends Closure {
  readonly withParents: ReadonlySet<DieId>;
  readonly symbols: ReadonlySet<string>;
}

function cutFile(file: FileDescription, cut: Cut): FileDescription {
  const carving = new Carving(file);
  carving.keepSymbols(cut.symbols);
  const units = file.units
    .filter(({ root }) => cut.withParents.has(root.id))
    .map((unit) => cutUnit(unit, cut, carving));
  return { ...file, units, ...carving.rest() };
}

function cutUnit(unit: Unit, cut: Cut, carving: Carving): Unit {
  const table = attributeOf(unit.root, DW_AT.stmt_list)?.value;
  const lineTable = table?.kind === 'line-table' ? table.table : undefined;
  const attributes = (die: Die): readonly Attribute[] =>
    die.attributes.flatMap((attribute) => {
      const { value } = attribute;
      // The parents of what is kept are there for its sake: not all that they refer to is.
      if (value.kind === 'reference' && !cut.kept.has(value.die) && !cut.declared.has(value.die)) return [];
      const carved = carving.value(value, lineTable);
      return carved === undefined ? [] : [{ ...attribute, value: carved }];
    });
  const root = mapTree(withoutOthers(unit.root, cut), (die) =>
    cut.declared.has(die.id) && !cut.kept.has(die.id)
      ? declaration(die, unit)
      : { ...die, attributes: attributes(die) },
  );
  return { ...unit, root, addresses: unit.addresses.map((address) => carving.address(address)) };
}

/** The tree without DIEs that are not needed; lists of children that become empty stay lists. */
function withoutOthers(root: Die, { withParents }: Cut): Die {
  return mapTree(root, (die) =>
    die.children?.some(({ id }) => !withParents.has(id)) === true
      ? { ...die, children: die.children.filter(({ id }) => withParents.has(id)) }
      : die,
  );
}

function declaration(die: Die, { version }: Unit): Die {
  const name = attributeOf(die, DW_AT.name);
  const form = version >= FIRST_WITH_FLAG_PRESENT ? DW_FORM.flag_present : DW_FORM.flag;
  const flag: Attribute = { name: DW_AT.declaration, form, value: { kind: 'flag', value: 1 } };
  return { ...die, attributes: name === undefined ? [flag] : [name, flag] };
}

/** The name under which a symbol is found. Symbol versions, section 2. */
function symbolName(die: Die): string | undefined {
  const value = (attributeOf(die, DW_AT.linkage_name) ?? attributeOf(die, DW_AT.name))?.value;
  return value?.kind === 'string' ? value.text : undefined;
}
