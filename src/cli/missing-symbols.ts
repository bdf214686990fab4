/** Symbols of `dwarfksyms version` that have no version: who knows them, and how that is said. */
import { DwarfksymsError } from '../errors.ts';
import type { MissingReason } from '../symver/missing-reason.ts';

const NO_ENTRY: MissingReason = { kind: 'no-entry' };

/** Which of the listed names the objects know. */
export class ListedNames {
  readonly #listed: readonly string[];
  /** Those that some object knows. */
  readonly #known = new Set<string>();
  /** Why the others are not known, as far as an object had more to say than that. */
  readonly #strangers = new Map<string, MissingReason>();

  constructor(listed: readonly string[]) {
    this.#listed = listed;
  }

  know(name: string): void {
    this.#known.add(name);
  }

  /** Whether any object exports anything. */
  get isAnyKnown(): boolean {
    return this.#known.size > 0;
  }

  addStrangers(reasons: ReadonlyMap<string, MissingReason>): void {
    for (const [name, reason] of reasons) if (!this.#strangers.has(name)) this.#strangers.set(name, reason);
  }

  /**
   * Listed names that no object knows; an object's reason comes before that there is no such entry. If an object could not
   * be read, nobody knows what is not there.
   */
  notFound(hasFailed: boolean): ReadonlyMap<string, MissingReason> {
    const notFound = new Map<string, MissingReason>();
    for (const name of this.#listed) {
      const reason = this.#strangers.get(name) ?? (hasFailed ? undefined : NO_ENTRY);
      if (reason !== undefined && !this.#known.has(name)) notFound.set(name, reason);
    }
    return notFound;
  }
}

/** A version that means little, since what it is computed from was chosen by chance. */
export function tieMessage(file: string, name: string): DwarfksymsError {
  const detail = `the version of ${name} depends on an arbitrary choice between equally long type strings of two different types with one name`;
  return new DwarfksymsError('symbol-missing', detail, { file });
}
