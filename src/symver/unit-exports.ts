/**
 * Which compile unit of a linked file exports which symbol, so that each can be versioned as the build did: in the unit in
 * which `EXPORT_SYMBOL` stands (symbol versions, section 1, "As built"). That unit is told by
 *
 *     mark         a variable that `EXPORT_SYMBOL` leaves there (export-marks.ts)
 *     definition   otherwise: nearly always it stands beside the definition
 *     declaration  nobody knows: only a recorded version can tell which of these it is
 */
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { infoOffset } from '../dwarf/offsets.ts';
import { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';
import { isAssemblerUnit } from './assembler-units.ts';
import { markedNames } from './export-marks.ts';
import type { FileReading } from './file-reading.ts';
import { lookupName, STAND_IN_PREFIX } from './symbol-list.ts';
import { Mark } from './shapes.ts';
import { NO_TEXT } from './text-pool.ts';
import { scanUnit } from './unit-scan.ts';

/** How a unit is known to export a symbol. */
export type Evidence = 'mark' | 'definition';

export interface Exporter {
  readonly unit: Unit;
  readonly evidence: Evidence;
}

/** What is known of one exported name. All units in the order of visits. */
interface Traces {
  /** Whose entries have DW_AT_external. */
  readonly definitions: Set<Unit>;
  /** Without it: functions of that name which other files cannot see. */
  readonly statics: Set<Unit>;
  /** Indexes of units, those above included. */
  readonly described: Set<number>;
}

const NO_ENTRIES = new IntList(1);

/** What a text is to the search: not looked at yet, of no interest, or the number of a record plus two. */
const UNKNOWN = 0;
const OF_NO_INTEREST = 1;
const FIRST_RECORD = 2;

interface NameRecord {
  /** The exported name, if it is one. */
  readonly traces: Traces | undefined;
  /** What the name would be a mark of. */
  readonly marked: readonly Traces[];
  /** The name that a stand-in is for, exported or not. */
  readonly standsFor: string | undefined;
}

export class UnitExports {
  readonly #reading: FileReading;
  readonly #dwarf: DwarfFile;
  readonly #traces: ReadonlyMap<string, Traces>;
  readonly #records: NameRecord[] = [];
  readonly #recordOf = new IntMap(1 << 8);
  /** Marks, each with what it may be one of, the likeliest first. */
  readonly #marks: { readonly unit: Unit; readonly alternatives: readonly Traces[] }[] = [];
  readonly #imports = new Map<Unit, readonly Unit[]>();
  #markedUnits: ReadonlyMap<Traces, ReadonlySet<Unit>> | undefined;
  /** Section offsets of the entries that carry exported names or marks, by the index of their unit. */
  readonly #entries = new Map<number, IntList>();
  /** Names that a unit has stand-ins for, by its index: the build listed them, whether or not the link kept the exports. */
  readonly #standIns = new Map<number, Set<string>>();

  constructor(reading: FileReading, names: readonly string[]) {
    this.#reading = reading;
    this.#dwarf = reading.dwarf;
    this.#traces = new Map(
      names.map((name) => [
        name,
        { definitions: new Set(), statics: new Set(), described: new Set() } satisfies Traces,
      ]),
    );
  }

  /** Looks at all entries of a unit that may be symbols. */
  look(unit: Unit): void {
    const { shared, allNames, entries } = this.#reading;
    const { scopes, symbols, imports } = scanUnit(this.#dwarf, shared.shapes, unit, Mark.import);
    allNames.visit(unit, scopes);
    this.#addImports(unit, imports);
    const found = new IntList(4);
    let isAssembler: boolean | undefined;
    for (let i = 0; i < symbols.length; i++) {
      const offset = infoOffset(symbols.items[i]! >>> 0);
      const entry = entries.at(unit, offset);
      const own = this.#record(entry.ownName) ?? this.#record(entry.sourceName);
      // A definition without a name completes a declaration, which has one (section 2 does not follow that).
      const completed =
        own === undefined && entry.sourceName === NO_TEXT ? entries.completedBy(unit, offset) : undefined;
      const record = own ?? (completed && this.#record(completed.name));
      if (record === undefined) continue;
      if (own !== undefined) found.push(offset);
      // With link-time optimisation, code and data are in another unit than what they were made from. What dwz took away is
      // imported.
      const { sourceUnit } = entry;
      const home = sourceUnit === unit || this.partsOf(unit).includes(sourceUnit) ? unit : sourceUnit;
      if (record.marked.length > 0) this.#marks.push({ unit: home, alternatives: record.marked });
      if (record.standsFor !== undefined) {
        this.#addStandIn(home, record.standsFor);
        for (const traces of record.marked) traces.described.add(home.index);
      }
      if (record.traces === undefined) continue;
      const { traces } = record;
      traces.described.add(unit.index);
      // What gas says of its functions has no types.
      isAssembler ??= isAssemblerUnit(unit);
      if (entry.isDeclaration || entry.isAbstract || isAssembler) continue;
      const isExternal = entry.isExternal || completed?.isExternal === true;
      (isExternal ? traces.definitions : traces.statics).add(home);
    }
    if (found.length > 0) this.#entries.set(unit.index, found);
    // The names of units that may export something are asked for again soon.
    if (found.length === 0 && !this.#dwarf.refersAcrossUnits) allNames.forget(unit);
  }

  /**
   * The unit that exports the symbol, as far as the file tells by itself. `look` must have seen all units.
   * @param aliases names at its address
   * @param isAlias whether the compiler put it there, as far as its symbol tells
   */
  exporter(name: string, aliases: readonly string[], isAlias: boolean): Exporter | undefined {
    const own = this.#traces.get(name);
    if (own === undefined) return undefined;
    const others = aliases.map((alias) => this.#traces.get(alias)).filter((found) => found !== undefined);
    const marks = this.#marksOf().get(own) ?? [];
    const marked = Array.from(marks).filter(
      (unit) => this.#describes(own, unit) || others.some((other) => defines(other, unit)),
    );
    // One that defines the symbol is likelier.
    const mark = marked.find((unit) => [own, ...others].some((traces) => defines(traces, unit))) ?? marked[0];
    if (mark !== undefined) return { unit: mark, evidence: 'mark' };
    // A function alias has no entry of its own, but others may declare it.
    const candidates = own.described.size === 0 || isAlias ? [own, ...others] : [own];
    for (const { definitions, statics } of candidates) {
      const definition = firstOf(definitions) ?? firstOf(statics);
      if (definition !== undefined) return { unit: definition, evidence: 'definition' };
    }
    return undefined;
  }

  /**
   * Whether the unit only declares the symbol. In its object such a symbol has no address, so that it is nobody's alias
   * there, although the linker may have put it where another one is (`jiffies`).
   */
  isOnlyDeclared(name: string, unit: Unit): boolean {
    const traces = this.#traces.get(name);
    return traces !== undefined && this.#describes(traces, unit) && !defines(traces, unit);
  }

  /** Whether the unit has the symbol's definition. */
  isDefined(name: string, unit: Unit): boolean {
    const traces = this.#traces.get(name);
    return traces !== undefined && defines(traces, unit);
  }

  /** The unit that defines the symbol. */
  definer(name: string): Unit | undefined {
    const traces = this.#traces.get(name);
    return traces && (firstOf(traces.definitions) ?? firstOf(traces.statics));
  }

  /** Whether any unit defines or declares the symbol. */
  isDescribed(name: string): boolean {
    const traces = this.#traces.get(name);
    return traces !== undefined && (traces.described.size > 0 || this.definer(name) !== undefined);
  }

  /** The units that define or declare the symbol, those that define it first. */
  describers(name: string): readonly Unit[] {
    const traces = this.#traces.get(name);
    if (traces === undefined) return [];
    const units = new Set([...traces.definitions, ...traces.statics]);
    for (const index of traces.described) units.add(this.#dwarf.unit(index));
    return [...units];
  }

  /**
   * Section offsets of the unit's entries that may carry symbols which it exports; undefined where it also exported others, of
   * which the file does not tell any more.
   */
  entriesOf(unit: Unit): IntList | undefined {
    const names = this.#standIns.get(unit.index) ?? [];
    for (const name of names) if (this.isExtra(name)) return undefined;
    return this.#entries.get(unit.index) ?? NO_ENTRIES;
  }

  /** All names that units have stand-ins for. */
  *allStandIns(): Generator<string, void, undefined> {
    for (const names of this.#standIns.values()) yield* names;
  }

  /** Whether the file does not export the name any more that a stand-in is for. */
  isExtra(name: string): boolean {
    return !this.#traces.has(name);
  }

  /** The names that the unit has stand-ins for. */
  standInsOf(unit: Unit): Iterable<string> {
    return this.#standIns.get(unit.index) ?? [];
  }

  /** Whether the unit has an entry of the symbol. */
  #describes(traces: Traces, unit: Unit): boolean {
    return this.partsOf(unit).some((part) => describes(traces, part));
  }

  /** The units with marks of each name. A mark that can be one of several is of the longest that its unit describes. */
  #marksOf(): ReadonlyMap<Traces, ReadonlySet<Unit>> {
    if (this.#markedUnits !== undefined) return this.#markedUnits;
    const units = new Map<Traces, Set<Unit>>();
    for (const { unit, alternatives } of this.#marks) {
      const traces = alternatives.find((one) => this.#describes(one, unit)) ?? alternatives[0];
      const known = traces && units.get(traces);
      if (known !== undefined) known.add(unit);
      else if (traces !== undefined) units.set(traces, new Set([unit]));
    }
    this.#markedUnits = units;
    return units;
  }

  /** The unit and those that it imports, which were parts of it before dwz ran. DWARF 5, 3.2.5. */
  partsOf(unit: Unit): readonly Unit[] {
    const parts = new Set([unit]);
    // A set's iteration comes to what is added meanwhile.
    for (const part of parts) for (const imported of this.#imports.get(part) ?? []) parts.add(imported);
    return [...parts];
  }

  #addImports(unit: Unit, imports: IntList): void {
    if (imports.length === 0) return;
    const units: Unit[] = [];
    for (let i = 0; i < imports.length; i++) {
      const imported = this.#reading.entries.importedBy(unit, infoOffset(imports.items[i]! >>> 0));
      if (imported !== undefined) units.push(imported);
    }
    this.#imports.set(unit, units);
  }

  #addStandIn(unit: Unit, name: string): void {
    const names = this.#standIns.get(unit.index);
    if (names === undefined) this.#standIns.set(unit.index, new Set([name]));
    else names.add(name);
  }

  /** What a text is to the search; undefined for most. */
  #record(text: number): NameRecord | undefined {
    if (text === NO_TEXT) return undefined;
    let place = this.#recordOf.get(text, UNKNOWN);
    if (place === UNKNOWN) {
      const record = this.#recordFor(this.#reading.shared.texts.text(text));
      place = record === undefined ? OF_NO_INTEREST : this.#records.push(record) - 1 + FIRST_RECORD;
      this.#recordOf.set(text, place);
    }
    return place === OF_NO_INTEREST ? undefined : this.#records[place - FIRST_RECORD];
  }

  #recordFor(name: string): NameRecord | undefined {
    const traces = this.#traces.get(name);
    const marked = markedNames(name)
      .map((candidate) => this.#traces.get(candidate))
      .filter((found) => found !== undefined);
    const standsFor = name.startsWith(STAND_IN_PREFIX) ? lookupName(name) : undefined;
    if (traces === undefined && marked.length === 0 && standsFor === undefined) return undefined;
    return { traces, marked, standsFor };
  }
}

function firstOf(units: ReadonlySet<Unit>): Unit | undefined {
  const [first] = units;
  return first;
}

function describes(traces: Traces, unit: Unit): boolean {
  return traces.described.has(unit.index) || defines(traces, unit);
}

function defines({ definitions, statics }: Traces, unit: Unit): boolean {
  return definitions.has(unit) || statics.has(unit);
}
