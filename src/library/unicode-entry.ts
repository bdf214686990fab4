/** An entry whose names are Unicode, as programs have them. */
import type { Place } from '../errors.ts';
import type { TypeEntry } from '../types/entry.ts';
import { unicode } from '../unicode.ts';

export class UnicodeEntry implements TypeEntry {
  readonly #entry: TypeEntry;

  constructor(entry: TypeEntry) {
    this.#entry = entry;
  }

  get id(): number {
    return this.#entry.id;
  }

  get tag(): number {
    return this.#entry.tag;
  }

  get place(): Place {
    return this.#entry.place;
  }

  get parent(): UnicodeEntry | undefined {
    return wrapped(this.#entry.parent);
  }

  *children(): Generator<UnicodeEntry> {
    for (const child of this.#entry.children()) yield new UnicodeEntry(child);
  }

  attributes(): Iterable<number> {
    return this.#entry.attributes();
  }

  constant(attribute: number): bigint | undefined {
    return this.#entry.constant(attribute);
  }

  flag(attribute: number): boolean {
    return this.#entry.flag(attribute);
  }

  string(attribute: number): string | undefined {
    const text = this.#entry.string(attribute);
    return text === undefined ? undefined : unicode(text);
  }

  reference(attribute: number): UnicodeEntry | undefined {
    return wrapped(this.#entry.reference(attribute));
  }

  file(attribute: number): string | undefined {
    const name = this.#entry.file(attribute);
    return name === undefined ? undefined : unicode(name);
  }
}

function wrapped(entry: TypeEntry | undefined): UnicodeEntry | undefined {
  return entry && new UnicodeEntry(entry);
}
