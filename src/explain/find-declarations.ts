/** Where the source declares types and symbols: of many names at once, in one scan that ends when all are found. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { type Entry, EntryReader } from '../dwarf/entry-reader.ts';
import { readLineTable, type LineTable } from '../dwarf/line-table.ts';
import { NamesSearch } from '../dwarf/names-search.ts';
import { type InfoOffset, type LineOffset, lineOffset } from '../dwarf/offsets.ts';
import { DwarfksymsError } from '../errors.ts';
import { EntryNames, referenceText } from '../types/names.ts';
import { plainName } from './type-names.ts';

/** Where something is declared. latin1. */
export interface DeclaredAt {
  /** With the directory that the line table has for it, relative if that is. */
  readonly file: string;
  readonly line: number | undefined;
}

const REFERENCE = /^[suetE]#/u;

/**
 * @param dwarf opened with `shapeOfNamed`
 * @param wanted reference names, and names of symbols; those that are found are taken out
 */
export function* findDeclarations(
  dwarf: DwarfFile,
  wanted: Set<string>,
): Generator<{ readonly done: number; readonly total: number }, ReadonlyMap<string, DeclaredAt>, undefined> {
  const found = new Map<string, DeclaredAt>();
  const own = new Set([...wanted].map((name) => (REFERENCE.test(name) ? plainName(name) : name)));
  const search = new NamesSearch(dwarf, own);
  const reader = new EntryReader(dwarf);
  const names = new EntryNames();
  for (const [done, unit] of dwarf.units.entries()) {
    if (wanted.size === 0) break;
    const offsets: InfoOffset[] = [];
    search.visit(unit, (offset) => offsets.push(offset));
    const tables = new LineTables(reader);
    for (const offset of offsets) {
      const entry = reader.at(unit, offset);
      const name = nameOf(entry, names);
      if (name === undefined || !wanted.has(name)) continue;
      const place = tables.placeOf(unit, entry);
      if (place === undefined) continue;
      found.set(name, place);
      wanted.delete(name);
    }
    yield { done, total: dwarf.units.length };
  }
  return found;
}

/** How type strings and versions know what an entry defines; undefined for what it only declares. */
function nameOf(entry: Entry, names: EntryNames): string | undefined {
  if (entry.tag === DW_TAG.subprogram || entry.tag === DW_TAG.variable)
    return entry.flag(DW_AT.declaration) ? undefined : entry.string(DW_AT.name);
  if (entry.flag(DW_AT.declaration)) return undefined;
  const reference = names.reference(entry);
  return reference && referenceText(reference);
}

/** The line table of one unit. */
class LineTables {
  readonly #reader: EntryReader;
  #table: LineTable | undefined;
  #isRead = false;

  constructor(reader: EntryReader) {
    this.#reader = reader;
  }

  placeOf(unit: Unit, entry: Entry): DeclaredAt | undefined {
    const number = entry.constant(DW_AT.decl_file);
    const line = entry.constant(DW_AT.decl_line);
    const files = this.#of(unit)?.files;
    const file = number === undefined ? undefined : files?.[Number(number) - (files[0]?.number ?? 0)];
    if (file === undefined) return undefined;
    const directory =
      file.directory === undefined || file.directory === 0
        ? undefined
        : this.#table?.directories[file.directory];
    const path =
      directory === undefined || file.name.startsWith('/') ? file.name : `${directory}/${file.name}`;
    return { file: path.replace(/^(?:\.\/)+/u, ''), line: line === undefined ? undefined : Number(line) };
  }

  #of(unit: Unit): LineTable | undefined {
    if (this.#isRead) return this.#table;
    this.#isRead = true;
    const offset = this.#offset(unit);
    try {
      this.#table = offset === undefined ? undefined : readLineTable(unit.info.file, offset);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
    }
    return this.#table;
  }

  #offset(unit: Unit): LineOffset | undefined {
    if (unit.info.file.sections.isSplit) return unit.contribution.line;
    const values = this.#reader.root(unit)?.values() ?? [];
    const value = values.find(({ name }) => name === DW_AT.stmt_list)?.value;
    return value?.class === 'section-offset' || value?.class === 'constant'
      ? lineOffset(Number(value.value))
      : undefined;
  }
}
