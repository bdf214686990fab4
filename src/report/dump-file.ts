/**
 * `dwarfksyms dump`: finds the parts of a file that are asked for, one after the other, and hands them to a writer. Nothing
 * is kept of a unit when the next one begins.
 */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import type { StrayBytes } from '../dwarf/units.ts';
import { UnitWalker, type UnitWalk } from '../dwarf/unit-walk.ts';
import { DwarfksymsError } from '../errors.ts';
import { Definitions } from './dump-definitions.ts';
import { UnitLineTables } from './dump-line-files.ts';
import type { DumpSection, DumpSelection } from './dump-selection.ts';
import { TableDump } from './dump-tables.ts';
import { DumpTally, type DumpResult } from './dump-tally.ts';
import { Targets } from './dump-targets.ts';
import type { DumpWriter, Surroundings } from './dump-writer.ts';

const USUAL_SECTIONS: ReadonlySet<DumpSection> = new Set(['info', 'types', 'line']);

export function dumpFile(
  dwarf: DwarfFile,
  selection: DumpSelection,
  makeWriter: (surroundings: Surroundings) => DumpWriter,
): DumpResult {
  return new FileDump(dwarf, selection, makeWriter).run();
}

class FileDump {
  readonly #dwarf: DwarfFile;
  readonly #selection: DumpSelection;
  readonly #writer: DumpWriter;
  readonly #walker: UnitWalker;
  readonly #tally: DumpTally;
  readonly #tables: TableDump;
  /** Collected first, where equal ones are shown once. */
  readonly #definitions: Definitions | undefined;

  constructor(
    dwarf: DwarfFile,
    selection: DumpSelection,
    makeWriter: (surroundings: Surroundings) => DumpWriter,
  ) {
    this.#dwarf = dwarf;
    this.#selection = selection;
    this.#walker = new UnitWalker(dwarf);
    const lineTables = new UnitLineTables(this.#walker);
    const targets = new Targets(dwarf, this.#walker);
    const surroundings: Surroundings = {
      target: (unit, die) => targets.of(unit, die),
      file: (unit, number) => lineTables.fileName(unit, number),
    };
    this.#writer = makeWriter(surroundings);
    this.#tally = new DumpTally(this.#writer);
    this.#tables = new TableDump(this.#writer, this.#tally, lineTables);
    const { name, offset, withNullEntries } = selection;
    // Of equal entries the bytes may differ.
    if (name !== undefined && offset === undefined && !withNullEntries)
      this.#definitions = new Definitions(dwarf, this.#walker, surroundings, name);
  }

  run(): DumpResult {
    const { sections: chosen, offset, name } = this.#selection;
    const sections = chosen ?? USUAL_SECTIONS;
    const units = this.#chosenUnits();
    const [first] = this.#dwarf.units;
    if (first !== undefined) this.#writer.elf(first.info.file.elf);
    for (const part of this.#withStrays(units)) {
      if (!sections.has(isInTypes(part) ? 'types' : 'info')) continue;
      if ('diesStart' in part) this.#tally.attempt(() => this.#visit(part));
      else this.#stray(part);
    }
    this.#showDefinitions();
    // Who asks for single entries does not ask for tables, except expressly.
    const wantsTables = chosen !== undefined || (offset === undefined && name === undefined);
    if (wantsTables && sections.has('abbrev')) this.#tables.abbreviations(units);
    if (wantsTables && sections.has('line')) this.#tables.lines(units, this.#selection.unit !== undefined);
    return this.#tally.result;
  }

  // ---------------------------------------------------------------- units

  #chosenUnits(): readonly Unit[] {
    const { unit: choice } = this.#selection;
    const { units } = this.#dwarf;
    if (choice === undefined) return units;
    return units.filter((unit) => {
      switch (choice.by) {
        case 'number':
          return unit.index === choice.number;
        case 'offset':
          return unit.start <= choice.offset && choice.offset < unit.end;
        case 'name':
          return this.#hasName(unit, choice.name);
      }
    });
  }

  /** Whether the unit DIE's name is this one, or ends in it behind a slash. */
  #hasName(unit: Unit, wanted: string): boolean {
    let name: string | undefined;
    this.#tally.attempt(() => {
      const walk = this.#walker.walk(unit);
      if (walk.next()) name = walk.text(DW_AT.name);
    });
    return name === wanted || (name?.endsWith(`/${wanted}`) ?? false);
  }

  /** The units with what stands among them and is none, as far as that is asked for. */
  #withStrays(units: readonly Unit[]): readonly (Unit | StrayBytes)[] {
    const { unit, offset, name } = this.#selection;
    if (unit !== undefined || offset !== undefined || name !== undefined) return units;
    const strays = [...new Set(units.map(({ info }) => info.file))].flatMap((file) => file.strays);
    if (strays.length === 0) return units;
    return [...units, ...strays].toSorted((a, b) => a.info.base + a.start - (b.info.base + b.start));
  }

  #stray({ info, start, end }: StrayBytes): void {
    const place = { file: info.file.elf.name, section: info.name, offset: start };
    const error = new DwarfksymsError('dwarf-stray', `${end - start} bytes are no unit`, place);
    this.#tally.report(error, info.bytes.subarray(start, end));
  }

  #visit(unit: Unit): void {
    if (this.#definitions === undefined) this.#unit(unit);
    else this.#definitions.visit(unit);
  }

  #showDefinitions(): void {
    const { depth: levels = Number.POSITIVE_INFINITY } = this.#selection;
    let shown: Unit | undefined;
    for (const { unit, offset, depth, otherUnits } of this.#definitions?.all() ?? []) {
      this.#tally.find();
      if (shown !== unit) this.#writer.unit(unit);
      shown = unit;
      const walk = this.#walker.walkFrom(unit, offset, depth);
      while (walk.next() && (walk.offset === offset || walk.depth > depth))
        if (walk.declaration !== undefined && walk.depth - depth <= levels)
          this.#writer.entry(walk, walk.offset === offset ? otherUnits : 0);
    }
  }

  #unit(unit: Unit): void {
    const { offset, name, depth = Number.POSITIVE_INFINITY, withNullEntries } = this.#selection;
    if (offset !== undefined && !(unit.diesStart <= offset && offset < unit.end)) return;
    const showsAll = offset === undefined && name === undefined;
    const walk = this.#walker.walk(unit);
    let isUnitShown = false;
    // Entries deeper than this are below one that is shown.
    let shownDepth = showsAll ? -1 : Number.POSITIVE_INFINITY;
    while (walk.next()) {
      if (!showsAll && walk.depth <= shownDepth) {
        shownDepth = Number.POSITIVE_INFINITY;
        if (offset !== undefined && walk.offset > offset) return;
        if (this.#isAskedFor(walk)) {
          this.#tally.find();
          shownDepth = walk.depth;
        }
      }
      const rootDepth = showsAll ? 0 : shownDepth;
      if (walk.depth < rootDepth || walk.depth - rootDepth > depth) continue;
      if (walk.declaration === undefined && !withNullEntries) continue;
      if (!isUnitShown) this.#writer.unit(unit);
      isUnitShown = true;
      this.#writer.entry(walk);
    }
    if (!showsAll) return;
    // A unit without entries still has a header.
    if (!isUnitShown) this.#writer.unit(unit);
    this.#tally.find();
  }

  #isAskedFor(walk: UnitWalk): boolean {
    const { offset, name } = this.#selection;
    if (walk.declaration === undefined) return false;
    if (offset !== undefined && walk.offset !== offset) return false;
    return name === undefined || walk.text(DW_AT.name) === name || walk.text(DW_AT.linkage_name) === name;
  }
}

/** Whether a unit stands in `.debug_types`. DWARF 4, 7.5.1.2. */
function isInTypes({ info }: Unit | StrayBytes): boolean {
  return info.name.includes('debug_types');
}
