/** Entries for tests of the type model, without a file around them. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import type { TypeEntry } from '../../src/types/entry.ts';

type Value = bigint | boolean | string | MadeEntry;
export type Values = { readonly [name in keyof typeof DW_AT]?: Value };

/** A number is a constant, true a flag; a constant of DW_AT_decl_file is a place in `files`. */
export class MadeEntry implements TypeEntry {
  readonly id: number;
  readonly tag: number;
  parent: MadeEntry | undefined;
  readonly place: { readonly offset: number };
  readonly #values: Map<number, Value>;
  readonly #children: MadeEntry[] = [];
  readonly #files: readonly string[];

  constructor(id: number, tag: number, values: Map<number, Value>, files: readonly string[]) {
    this.id = id;
    this.tag = tag;
    this.place = { offset: id };
    this.#values = values;
    this.#files = files;
  }

  add(...children: readonly MadeEntry[]): this {
    for (const child of children) {
      child.parent = this;
      this.#children.push(child);
    }
    return this;
  }

  set(name: keyof typeof DW_AT, value: Value): this {
    this.#values.set(DW_AT[name], value);
    return this;
  }

  children(): readonly MadeEntry[] {
    return this.#children;
  }

  attributes(): Iterable<number> {
    return this.#values.keys();
  }

  constant(attribute: number): bigint | undefined {
    const value = this.#values.get(attribute);
    return typeof value === 'bigint' ? BigInt.asUintN(64, value) : undefined;
  }

  flag(attribute: number): boolean {
    return this.#values.get(attribute) === true;
  }

  string(attribute: number): string | undefined {
    const value = this.#values.get(attribute);
    return typeof value === 'string' ? value : undefined;
  }

  reference(attribute: number): MadeEntry | undefined {
    const value = this.#values.get(attribute);
    return value instanceof MadeEntry ? value : undefined;
  }

  file(attribute: number): string | undefined {
    const number = this.constant(attribute);
    return number === undefined ? undefined : this.#files[Number(number)];
  }
}

export type Make = (
  tag: keyof typeof DW_TAG | number,
  values?: Values,
  children?: readonly MadeEntry[],
) => MadeEntry;

/** A maker of entries that have different ids. */
export function entryMaker(files: readonly string[] = ['a.h', 'a.c']): Make {
  let last = 0;
  return (tag, values = {}, children = []) =>
    new MadeEntry(
      ++last,
      typeof tag === 'number' ? tag : DW_TAG[tag],
      new Map(Object.entries(values).map(([name, value]) => [DW_AT[name as keyof typeof DW_AT], value])),
      files,
    ).add(...children);
}
