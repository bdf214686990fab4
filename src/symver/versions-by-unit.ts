/**
 * Versions of a linked file as the build made them (symbol versions, section 1, "As built"): each symbol in the compile unit
 * that exports it, alone, with what that unit exports and the aliases among it. What other units define, declare or export has
 * no influence.
 *
 *     all units        ─ entries of exported names, marks ─ unit-exports.ts ─ unit → names
 *     each such unit   ─ version-run.ts on it alone ─ versions
 *     recorded ones    ─ symbols whose exporter nobody knows: each unit that describes them is tried
 */
import type { Unit } from '../dwarf/dwarf-file.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { locate, type DwarfksymsError, type Warn } from '../errors.ts';
import { SymbolPlaces } from './aliases.ts';
import { failureReason, withoutFailingSymbols } from './failing-symbols.ts';
import { FileReading } from './file-reading.ts';
import { missingReasons, type MissingReason } from './missing-reason.ts';
import type { ObjectVersions, VersionProgress } from './object-versions.ts';
import type { TypeLines } from './symtypes.ts';
import type { VersionOptions } from './version-options.ts';
import type { Profile } from './profile.ts';
import { UnitExports, type Evidence } from './unit-exports.ts';
import { crateOf, unitName } from './unit-names.ts';
import { VersionRun } from './version-run.ts';

export interface UnitVersionOptions extends VersionOptions {
  /** The recorded version of a symbol: it tells which unit exports what none is known to export. */
  readonly recorded?: ((name: string) => number | undefined) | undefined;
  /** The names whose versions are wanted, of those that the file exports. Default: all. Others count as if they were, too. */
  readonly only?: ReadonlySet<string> | undefined;
  /** Called with the lines of a symtypes file for each object that exports something. */
  readonly onSymtypes?: ((lines: Uint8Array) => void) | undefined;
  /** Called with the same before it is written, and with the source of the object's first unit. */
  readonly onLines?: ((lines: TypeLines, unit: string) => void) | undefined;
}

export interface UnitVersions {
  readonly versions: ReadonlyMap<string, number>;
  /** See ObjectVersions. */
  readonly ties: ReadonlySet<string>;
  /** The source file whose unit exports the symbol, for symbols that another unit defines, or none. */
  readonly exportedFrom: ReadonlyMap<string, string>;
  readonly whyMissing: () => ReadonlyMap<string, MissingReason>;
}

/** What the build compiled to one object, and what that exports. */
interface BuiltObject {
  readonly units: Unit[];
  readonly names: Set<string>;
}

/** Symbols that nobody knows the exporter of are tried one by one in at most so many units. */
const MOST_SINGLE_TRIES = 2000;

/**
 * What the build saw of a linked file: one unit, whose names and file numbers are its own. Where the linker or dwz made units
 * refer to each other, what they refer to belonged to each of them.
 */
function alone(profile: Profile): Profile {
  return { ...profile, namesByUnitOrder: false, fileNumbersAcrossUnits: false };
}

/** @throws DwarfksymsError whatever is wrong with the file, with its name */
export function* versionsByUnit(
  elf: ElfFile,
  names: readonly string[],
  options: UnitVersionOptions,
): Generator<VersionProgress, UnitVersions, undefined> {
  const place = { file: elf.name };
  const warn: Warn = (warning) => options.warn(warning.at(place));
  const profile = alone(options.profile);
  const reading = locate(place, () => new FileReading(elf, { ...options, profile, warn }));
  const search = new UnitExports(reading, names);
  const { units } = reading.dwarf;
  for (const [index, unit] of units.entries()) {
    locate({ file: unit.info.file.elf.name }, () => search.look(unit));
    // Looking takes about a quarter of the time.
    yield { done: index, total: 4 * units.length };
  }
  const listed = [...new Set([...names, ...search.allStandIns()])];
  const places = locate(place, () => new SymbolPlaces(reading.symbolFile, listed, profile, warn));
  const computation = new UnitComputation(reading, search, places, names, options);
  computation.assign(names);
  yield* computation.run(names);
  return computation.result(names);
}

class UnitComputation {
  readonly #reading: FileReading;
  readonly #search: UnitExports;
  readonly #places: SymbolPlaces;
  readonly #options: UnitVersionOptions;
  /** Names at the address of each name, itself included. */
  readonly #atSamePlace: (name: string) => readonly string[];
  /** By the index of each of its units. */
  readonly #objectOf = new Map<number, BuiltObject>();
  readonly #byCrate = new Map<string, BuiltObject>();
  /** By what each name's exporter is known. */
  readonly #evidence = new Map<string, Evidence>();
  readonly #exporters = new Map<string, Unit>();
  readonly #versions = new Map<string, number>();
  readonly #ties = new Set<string>();
  readonly #lost = new Set<string>();
  readonly #failures = new Map<string, DwarfksymsError>();

  constructor(
    reading: FileReading,
    search: UnitExports,
    places: SymbolPlaces,
    names: readonly string[],
    options: UnitVersionOptions,
  ) {
    this.#reading = reading;
    this.#search = search;
    this.#places = places;
    this.#options = options;
    this.#atSamePlace = places.namesAtSamePlace(names);
    for (const unit of reading.dwarf.units) this.#join(unit);
  }

  /** Gives each name to the object that exports it. */
  assign(names: readonly string[]): void {
    for (const name of names) {
      const exporter = this.#search.exporter(name, this.#atSamePlace(name), this.#places.hasSize(name));
      if (exporter === undefined) continue;
      this.#evidence.set(name, exporter.evidence);
      this.#give(name, exporter.unit);
    }
  }

  *run(names: readonly string[]): Generator<VersionProgress, void, undefined> {
    const objects = new Set(this.#objectOf.values());
    const total = 4 * objects.size;
    let done = objects.size;
    for (const object of objects) {
      if (this.#isWanted(object)) this.#take(object, this.#compute(object, object.names, true));
      yield { done: (done += 3), total };
    }
    yield* this.#tryOthers(names, total);
  }

  #isWanted({ names }: BuiltObject): boolean {
    const { only } = this.#options;
    return only === undefined ? names.size > 0 : [...only].some((name) => names.has(name));
  }

  result(names: readonly string[]): UnitVersions {
    const { symbolFile, dwarf, shared } = this.#reading;
    const exportedFrom = new Map<string, string>();
    for (const [name, unit] of this.#exporters) {
      // An alias without an entry of its own is where what it stands for is.
      if (!this.#versions.has(name) || !this.#search.isDescribed(name)) continue;
      if (this.#search.definer(name) !== unit && !this.#isAliasIn(name, unit))
        exportedFrom.set(name, unitName(dwarf, unit));
    }
    const versions = this.#versions;
    return {
      versions,
      ties: this.#ties,
      exportedFrom,
      whyMissing: () => {
        const missing = new Set(names.filter((name) => !versions.has(name)));
        const reasons = new Map(
          missingReasons(symbolFile, dwarf, shared.shapes, missing, {
            lost: this.#lost,
            untyped: new Set([...missing].filter((name) => this.#isOnlyDeclared(name))),
          }),
        );
        for (const [name, error] of this.#failures)
          if (missing.has(name)) reasons.set(name, failureReason(error));
        return reasons;
      },
    };
  }

  #isOnlyDeclared(name: string): boolean {
    return this.#search.isDescribed(name) && this.#search.definer(name) === undefined;
  }

  /**
   * Whether the compiler made the symbol an alias of one that the unit defines. Of such a symbol the unit has no entry, or a
   * declaration.
   */
  #isAliasIn(name: string, unit: Unit): boolean {
    if (!this.#places.hasSize(name)) return false;
    return this.#atSamePlace(name).some((other) => this.#search.isDefined(other, unit));
  }

  #join(unit: Unit): void {
    const crate = crateOf(this.#reading.dwarf, unit);
    let object = crate === undefined ? undefined : this.#byCrate.get(crate);
    if (object === undefined) {
      object = { units: [], names: new Set() };
      if (crate !== undefined) this.#byCrate.set(crate, object);
    }
    object.units.push(unit);
    for (const name of this.#search.standInsOf(unit)) if (this.#search.isExtra(name)) object.names.add(name);
    this.#objectOf.set(unit.index, object);
  }

  #give(name: string, unit: Unit): void {
    this.#objectOf.get(unit.index)?.names.add(name);
    this.#exporters.set(name, unit);
  }

  /** The versions of `names` in an object that exports all of them. */
  #compute(object: BuiltObject, names: ReadonlySet<string>, isFinal: boolean): ReadonlyMap<string, number> {
    const { elf, dwarf, allNames } = this.#reading;
    // As `nm` sorts them.
    const listed = [...names].toSorted();
    const units = [...new Set(object.units.flatMap((unit) => this.#search.partsOf(unit)))];
    const part = {
      places: this.#places,
      units,
      entriesOf: (unit: Unit) => this.#search.entriesOf(unit),
      isElsewhere: (name: string) =>
        object.units.every((unit) => this.#search.isOnlyDeclared(name, unit) && !this.#isAliasIn(name, unit)),
    };
    const compute = (left: readonly string[]): ObjectVersions => {
      const run = new VersionRun(this.#reading, left, part);
      for (const { unit, work } of run.visits()) locate({ file: unit.info.file.elf.name }, work);
      return locate({ file: elf.name }, () => run.finish());
    };
    const found =
      this.#options.attributesErrors === true ? withoutFailingSymbols(listed, compute) : compute(listed);
    if (isFinal) {
      for (const name of found.ties) this.#ties.add(name);
      for (const name of found.lost) this.#lost.add(name);
      for (const [name, error] of found.failures) this.#failures.set(name, error);
      locate({ file: elf.name }, () => {
        this.#options.onSymtypes?.(found.symtypes());
        this.#options.onLines?.(found.lines(), unitName(dwarf, object.units[0]!));
      });
    }
    if (!dwarf.refersAcrossUnits) for (const unit of object.units) allNames.forget(unit);
    return found.versions;
  }

  #take(object: BuiltObject, versions: ReadonlyMap<string, number>): void {
    for (const name of object.names) {
      const version = versions.get(name);
      if (version === undefined || this.#search.isExtra(name)) this.#versions.delete(name);
      else this.#versions.set(name, version);
    }
  }

  // ---------------------------------------------------------------- exports of other units

  /** Looks for the units that export what no mark tells the exporter of, by the recorded versions. */
  *#tryOthers(names: readonly string[], total: number): Generator<VersionProgress, void, undefined> {
    const { recorded } = this.#options;
    if (recorded === undefined) return;
    const differs = (name: string): boolean => {
      const expected = recorded(name);
      return (
        this.#evidence.get(name) !== 'mark' &&
        expected !== undefined &&
        expected !== 0 &&
        this.#versions.get(name) !== expected
      );
    };
    const open = new Set(names.filter(differs));
    if (open.size === 0) return;
    const candidates = new Map<BuiltObject, { unit: Unit; names: string[] }>();
    for (const name of open)
      for (const unit of this.#search.describers(name)) {
        const object = this.#objectOf.get(unit.index);
        if (object === undefined || object.names.has(name)) continue;
        const known = candidates.get(object);
        if (known === undefined) candidates.set(object, { unit, names: [name] });
        else if (known.names.at(-1) !== name) known.names.push(name);
      }
    const changed = new Set<BuiltObject>();
    let singleTries = 0;
    for (const [object, { unit, names: described }] of candidates) {
      yield { done: total - 1, total };
      const wanted = described.filter((name) => open.has(name));
      const accept = (tried: readonly string[]): void => {
        const versions = this.#compute(object, new Set([...object.names, ...tried]), false);
        for (const name of tried) {
          if (versions.get(name) !== recorded(name)) continue;
          open.delete(name);
          changed.add(object);
          const before = this.#exporters.get(name);
          const former = before && this.#objectOf.get(before.index);
          former?.names.delete(name);
          if (former !== undefined) changed.add(former);
          this.#give(name, unit);
        }
      };
      if (wanted.length > 0) accept(wanted);
      // What else is listed can move a version.
      const left = wanted.filter((name) => open.has(name));
      if (wanted.length > 1) for (const name of left) if (singleTries++ < MOST_SINGLE_TRIES) accept([name]);
    }
    for (const object of changed)
      if (object.names.size > 0) this.#take(object, this.#compute(object, object.names, false));
  }
}
