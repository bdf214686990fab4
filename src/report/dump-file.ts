/**
 * `dwarfksyms dump`: finds the parts of a file that are asked for, one after the other, and hands them to a writer. Nothing
 * is kept of a unit when the next one begins.
 */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { readAbbreviations } from '../dwarf/abbreviations.ts';
import type { DebugFile } from '../dwarf/debug-file.ts';
import { NOWHERE, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { readLineTable, type LineTable } from '../dwarf/line-table.ts';
import type { StrayBytes } from '../dwarf/units.ts';
import { UnitWalker, type UnitWalk } from '../dwarf/unit-walk.ts';
import { DwarfksymsError } from '../errors.ts';
import { Definitions } from './dump-definitions.ts';
import type { DumpWriter, Surroundings, Target } from './dump-writer.ts';

/** The kinds of sections that can be shown. */
export const DUMP_SECTIONS = ['info', 'types', 'abbrev', 'line'] as const;
export type DumpSection = (typeof DUMP_SECTIONS)[number];

/** Which unit: by its number, by an offset in its section, or by the name of its unit DIE. */
export type UnitChoice =
  | { readonly by: 'number'; readonly number: number }
  | { readonly by: 'offset'; readonly offset: number }
  | { readonly by: 'name'; readonly name: string };

export interface DumpSelection {
  /** Kinds of sections, or undefined for the usual ones. */
  readonly sections: ReadonlySet<DumpSection> | undefined;
  readonly unit: UnitChoice | undefined;
  /** Section offset of the only entry to show, with what is below it. */
  readonly offset: number | undefined;
  /** Show entries with this name, latin1, with what is below them. */
  readonly name: string | undefined;
  /** How many levels below a shown entry are shown too. */
  readonly depth: number | undefined;
  /** Whether null entries are shown. */
  readonly withNullEntries: boolean;
}

export interface DumpResult {
  /** How many units, entries or tables were shown that the selection asked for. */
  readonly found: number;
  /** How many parts could not be read. */
  readonly damaged: number;
}

/** A bound, so that memory does not grow with the file. */
const KEPT_TARGETS = 1 << 12;

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
  readonly #lineTables: UnitLineTables;
  /** Targets read lately, by address: many entries refer to the same few types. */
  readonly #targets: { readonly address: number; readonly target: Target | undefined }[] = [];
  /** Collected first, where equal ones are shown once. */
  readonly #definitions: Definitions | undefined;
  #found = 0;
  #damaged = 0;

  constructor(
    dwarf: DwarfFile,
    selection: DumpSelection,
    makeWriter: (surroundings: Surroundings) => DumpWriter,
  ) {
    this.#dwarf = dwarf;
    this.#selection = selection;
    this.#walker = new UnitWalker(dwarf);
    this.#lineTables = new UnitLineTables(this.#walker);
    const surroundings: Surroundings = {
      target: (unit, address) => this.#target(unit, address),
      file: (unit, number) => this.#lineTables.fileName(unit, number),
    };
    this.#writer = makeWriter(surroundings);
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
      if ('diesStart' in part) this.#try(() => this.#visit(part));
      else this.#stray(part);
    }
    this.#showDefinitions();
    // Who asks for single entries does not ask for tables, except expressly.
    const wantsTables = chosen !== undefined || (offset === undefined && name === undefined);
    if (wantsTables && sections.has('abbrev')) this.#abbreviations(units);
    if (wantsTables && sections.has('line')) this.#lines(units);
    return { found: this.#found, damaged: this.#damaged };
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
    this.#try(() => {
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
    this.#report(error, info.bytes.subarray(start, end));
  }

  #visit(unit: Unit): void {
    if (this.#definitions === undefined) this.#unit(unit);
    else this.#definitions.visit(unit);
  }

  #showDefinitions(): void {
    const { depth: levels = Number.POSITIVE_INFINITY } = this.#selection;
    let shown: Unit | undefined;
    for (const { unit, offset, depth, otherUnits } of this.#definitions?.all() ?? []) {
      this.#found++;
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
          this.#found++;
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
    this.#found++;
  }

  #isAskedFor(walk: UnitWalk): boolean {
    const { offset, name } = this.#selection;
    if (walk.declaration === undefined) return false;
    if (offset !== undefined && walk.offset !== offset) return false;
    return name === undefined || walk.text(DW_AT.name) === name || walk.text(DW_AT.linkage_name) === name;
  }

  #target(unit: Unit, address: number): Target | undefined {
    if (address === NOWHERE) return undefined;
    const place = address % KEPT_TARGETS;
    const kept = this.#targets[place];
    if (kept?.address === address) return kept.target;
    const target = this.#readTarget(unit, address);
    this.#targets[place] = { address, target };
    return target;
  }

  #readTarget(unit: Unit, address: number): Target | undefined {
    let label;
    try {
      label = this.#walker.label(address, unit);
    } catch (error) {
      // The reference is what is shown here; its target is shown, and its damage reported, where it stands.
      if (!(error instanceof DwarfksymsError)) throw error;
    }
    if (label === undefined) return undefined;
    const targetUnit = this.#dwarf.unitNear(address, unit);
    return { ...label, unit: targetUnit, offset: address - targetUnit.info.base };
  }

  // ---------------------------------------------------------------- tables

  /** The tables of the chosen units, each once, in the order of their first user. */
  #abbreviations(units: readonly Unit[]): void {
    const shown = new Set<string>();
    for (const { info, abbreviationOffset } of units) {
      const { sections, elf } = info.file;
      const key = `${info.file.elf.name} ${abbreviationOffset}`;
      if (shown.has(key)) continue;
      shown.add(key);
      const section = sections.nameOf('abbrev');
      const bytes = sections.contents('abbrev') ?? new Uint8Array();
      const table = readAbbreviations(bytes, abbreviationOffset, elf.littleEndian, { section });
      this.#found++;
      this.#writer.abbreviations(info.file, abbreviationOffset, table.declarations);
      if (table.damage !== undefined) this.#report(table.damage);
    }
  }

  /** All tables of the section; of chosen units only theirs. */
  #lines(units: readonly Unit[]): void {
    if (this.#selection.unit === undefined) {
      for (const file of new Set(units.map(({ info }) => info.file))) this.#allLines(file);
      return;
    }
    for (const unit of units)
      this.#try(() => {
        const table = this.#lineTables.of(unit);
        if (table !== undefined) this.#line(unit.info.file, table);
      });
  }

  #allLines(file: DebugFile): void {
    const size = file.sections.contents('line')?.length ?? 0;
    let at = 0;
    while (at < size) {
      let table: LineTable | undefined;
      this.#try(() => {
        table = readLineTable(file, at);
        this.#line(file, table);
      });
      // Where the next one begins is in the table that cannot be read.
      if (table === undefined) return;
      at = table.end;
    }
  }

  #line(file: DebugFile, table: LineTable): void {
    this.#found++;
    this.#writer.lineTable(file, table);
  }

  // ---------------------------------------------------------------- damage

  #try(action: () => void): void {
    try {
      action();
    } catch (error) {
      // What the output refuses is no damage of the input.
      if (!(error instanceof DwarfksymsError) || error.code === 'io' || error.code === 'internal')
        throw error;
      this.#report(error);
    }
  }

  #report(error: DwarfksymsError, bytes?: Uint8Array): void {
    this.#damaged++;
    this.#writer.damage(error, bytes);
  }
}

/** Whether a unit stands in `.debug_types`. DWARF 4, 7.5.1.2. */
function isInTypes({ info }: Unit | StrayBytes): boolean {
  return info.name.includes('debug_types');
}

/** The line table of the unit that was asked for last. */
class UnitLineTables {
  readonly #walker: UnitWalker;
  #unit: Unit | undefined;
  #table: LineTable | undefined;

  constructor(walker: UnitWalker) {
    this.#walker = walker;
  }

  /** @throws DwarfksymsError `line-table` */
  of(unit: Unit): LineTable | undefined {
    const offset = this.#offset(unit);
    return offset === undefined ? undefined : readLineTable(unit.info.file, offset);
  }

  fileName(unit: Unit, number: number): string | undefined {
    if (this.#unit !== unit) {
      this.#unit = unit;
      try {
        this.#table = this.of(unit);
      } catch (error) {
        // Reported where the table itself is shown.
        if (!(error instanceof DwarfksymsError)) throw error;
        this.#table = undefined;
      }
    }
    const files = this.#table?.files;
    const file = files?.[number - (files[0]?.number ?? 0)];
    if (file === undefined) return undefined;
    const directory = file.directory === undefined ? undefined : this.#table?.directories[file.directory];
    return directory === undefined || file.name.startsWith('/') ? file.name : `${directory}/${file.name}`;
  }

  #offset(unit: Unit): number | undefined {
    if (unit.info.file.sections.isSplit) return unit.contribution.line;
    const walk = this.#walker.walk(unit);
    if (!walk.next()) return undefined;
    const value = walk.attributes().find(({ name }) => name === DW_AT.stmt_list)?.value;
    return value !== undefined && (value.class === 'section-offset' || value.class === 'constant')
      ? Number(value.value)
      : undefined;
  }
}
