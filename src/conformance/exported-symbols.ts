/** The symbols that a kernel, a module or an object of them exports, and the entries that describe them. Other files cost nothing. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError } from '../errors.ts';
import { EXPORT_DEFINITIONS, exportSection } from '../symver/exports-sections.ts';
import { findExports } from '../symver/exports.ts';
import { STAND_IN_PREFIX } from '../symver/symbol-list.ts';
import { SCOPES } from '../types/tags.ts';
import type { Check } from './check.ts';
import type { CheckedFile } from './checked-file.ts';
import { referredEntry } from './referred-entry.ts';
import type { Hooks, Shared } from './rule.ts';
import { textOf } from './strings.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';

/** An entry that has the name of an exported symbol, or that of its stand-in. */
export interface Described {
  readonly symbol: string;
  readonly tree: UnitTree;
  readonly entry: number;
  /** The entry that it is an instance of, if it is in the unit; else itself. DWARF 5, 3.3.8.2. */
  readonly source: number;
}

export function exportedSymbols(check: Check): ExportedSymbols {
  return new ExportedSymbols(check);
}

export class ExportedSymbols implements Shared {
  /** Asked about each entry that describes an exported symbol. */
  readonly listeners: ((described: Described) => void)[] = [];
  readonly hooks: Hooks;
  readonly #check: Check;
  /** The file that exports something. */
  #file: CheckedFile | undefined;
  #names: ReadonlySet<string> = new Set();

  constructor(check: Check) {
    this.#check = check;
    this.hooks = {
      file: (file) => {
        if (file === check.files[0]) this.#look(file);
      },
      unitEnd: (_, tree) => {
        if (this.#names.size > 0 && this.listeners.length > 0) this.#visit(tree);
      },
    };
  }

  /** Empty for files that are no part of a kernel. */
  get names(): ReadonlySet<string> {
    return this.#names;
  }

  get file(): CheckedFile | undefined {
    return this.#file;
  }

  #look(file: CheckedFile): void {
    if (!mayExport(file.elf)) return;
    try {
      const found = findExports(file.elf, () => undefined);
      if (found.length === 0) return;
      this.#names = new Set(found.map(({ name }) => name));
      this.#file = file;
    } catch (error) {
      // A table in no known layout is none of a kernel.
      if (!(error instanceof DwarfksymsError)) throw error;
    }
  }

  /** Where symbols are looked for: symbol versions, section 2. */
  #visit(tree: UnitTree): void {
    if (tree.count === 0) return;
    const { count } = tree;
    for (let entry = 1; entry < count;) {
      const tag = tree.tag(entry);
      if (tag === DW_TAG.subprogram || tag === DW_TAG.variable) this.#match(tree, entry);
      entry = SCOPES.has(tag) ? entry + 1 : tree.next(entry);
    }
  }

  #match(tree: UnitTree, entry: number): void {
    const value = tree.has(entry, DW_AT.abstract_origin)
      ? tree.value(entry, DW_AT.abstract_origin)
      : undefined;
    const origin = value === undefined ? NO_ENTRY : referredEntry(this.#check, tree, value);
    const source = origin < 0 ? entry : origin;
    const symbol =
      this.#symbolOf(tree, entry) ?? (source === entry ? undefined : this.#symbolOf(tree, source));
    if (symbol !== undefined)
      for (const listener of this.listeners) listener({ symbol, tree, entry, source });
  }

  #symbolOf(tree: UnitTree, entry: number): string | undefined {
    const linkage = tree.value(entry, DW_AT.linkage_name);
    const name = (linkage && textOf(tree.unit, linkage)) ?? tree.name(entry);
    if (name === undefined) return undefined;
    const plain = name.startsWith(STAND_IN_PREFIX) ? name.slice(STAND_IN_PREFIX.length) : name;
    return this.#names.has(plain) ? plain : undefined;
  }
}

function mayExport({ sections }: ElfFile): boolean {
  return sections.some(
    (section) => section.name === EXPORT_DEFINITIONS || exportSection(section) !== undefined,
  );
}
