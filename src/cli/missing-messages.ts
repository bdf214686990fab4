/**
 * What is said of symbols without a version, and of files without symbols: a line for each reason, with the first names, so
 * that a kernel's assembler symbols don't hide what matters. Each name has its own line with --strict, and is in the JSON.
 */
import { DwarfksymsError, type Warn } from '../errors.ts';
import { describeReason, holdsForFile, type MissingReason } from '../symver/missing-reason.ts';

/** So many names show of what kind the others are. */
const MOST_NAMES = 3;

interface Group {
  readonly reason: MissingReason;
  readonly names: string[];
}

export class MissingMessages {
  readonly #warn: Warn;
  readonly #namesAll: boolean;
  /** What holds for all symbols of a file: said of the first file, in full, and of the others together. */
  readonly #fileReasons = new Map<string, { readonly others: string[]; symbols: number }>();
  readonly #withoutExports: string[] = [];

  /** @param namesAll whether every symbol and every file has its own line */
  constructor(warn: Warn, namesAll: boolean) {
    this.#warn = warn;
    this.#namesAll = namesAll;
  }

  /** @param path of the file that has the symbols; undefined for listed ones that no file has */
  symbols(path: string | undefined, missing: ReadonlyMap<string, MissingReason>): void {
    const groups = new Map<string, Group>();
    for (const [name, reason] of missing) {
      // Whoever asks for all of them looks for one.
      const isAlone = this.#namesAll && !holdsForFile(reason);
      const key = isAlone ? `name ${name}` : `reason ${describeReason(reason)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { reason, names: [name] });
      else group.names.push(name);
    }
    for (const group of groups.values()) this.#symbolsOf(path, group);
  }

  #symbolsOf(path: string | undefined, { reason, names }: Group): void {
    const words = describeReason(reason);
    if (path !== undefined && holdsForFile(reason)) {
      const before = this.#fileReasons.get(words);
      if (before !== undefined && !this.#namesAll) {
        before.others.push(path);
        before.symbols += names.length;
        return;
      }
      this.#fileReasons.set(words, before ?? { others: [], symbols: 0 });
    }
    this.#say(`no version for ${firstOf(names)}: ${names.length === 1 ? words : ofSeveral(reason)}`, path);
  }

  /** @param path as the user named it; what else lies in a directory need not export anything */
  withoutExports(path: string): void {
    this.#withoutExports.push(path);
  }

  finish(): void {
    for (const [words, { others, symbols }] of this.#fileReasons) {
      if (others.length === 0) continue;
      const files = `${others.length} more ${others.length === 1 ? 'file' : 'files'}`;
      const which = symbols === 1 ? '1 symbol' : `${symbols} symbols`;
      this.#say(`no version for ${which} of ${files}, ${firstOf(others)}: ${words}`);
    }
    const paths = this.#withoutExports;
    if (paths.length === 1 || this.#namesAll)
      for (const path of paths) this.#say('exports no kernel symbols', path);
    else if (paths.length > 1) this.#say(`${paths.length} files export no kernel symbols: ${firstOf(paths)}`);
  }

  #say(detail: string, file?: string): void {
    this.#warn(new DwarfksymsError('symbol-missing', detail, { file }));
  }
}

/** `a`, `a and b`, `a, b and c`, `a, b, c and 24 more`. */
function firstOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`;
}

/** The reason in the plural, where it speaks of the symbol. */
function ofSeveral(reason: MissingReason): string {
  switch (reason.kind) {
    case 'assembler':
      return 'they are assembler symbols without types';
    case 'no-entry':
      return 'no entries have these names';
    case 'split-unit-missing':
      return 'no entries have these names, and a .dwo file that could have them is missing';
    case 'supplementary-missing':
    case 'not-searched':
    case 'error':
    case 'bytecode':
    case 'no-debug-information':
      return describeReason(reason);
  }
}
