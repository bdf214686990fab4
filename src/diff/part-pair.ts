/** Two parts whose types are compared: what both define, what differs, and what symbols reach of that. */
import type { AbiPart } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';

/** No definition of that name. */
const NONE = -1;

/** A changed type that a symbol reaches on both sides. */
export interface ReachedType {
  /** The number of its name. */
  readonly name: number;
  /** How many links lead to it, on the side where they are fewer. */
  readonly length: number;
  /** The numbers of the names on the way, its own last. */
  readonly way: () => readonly number[];
}

export interface Reached {
  readonly ways: readonly ReachedType[];
  /** Whether a type that it reaches has other commas, and nothing else that differs. */
  readonly differsInCommas: boolean;
}

export class PartPair {
  readonly before: AbiPart;
  readonly after: AbiPart;
  readonly #definitions: Definitions;
  /** By the number of a name, the number of its definition. */
  readonly #old: Int32Array;
  readonly #new: Int32Array;
  readonly #hasChanges: boolean;

  constructor(before: AbiPart, after: AbiPart, definitions: Definitions) {
    this.before = before;
    this.after = after;
    this.#definitions = definitions;
    this.#old = byName(before, definitions);
    this.#new = byName(after, definitions);
    this.#hasChanges = before.types.some((id) => this.#new[definitions.nameOf(id)] !== id);
  }

  /** The number of a definition on the old side; undefined if there is none. */
  old(name: number): number | undefined {
    return defined(this.#old, name);
  }

  new(name: number): number | undefined {
    return defined(this.#new, name);
  }

  /** Whether both sides define it, otherwise than each other. */
  isChanged(name: number): boolean {
    const [old, now] = [this.old(name), this.new(name)];
    if (old === undefined || now === undefined || old === now) return false;
    return this.#definitions.meaning(old) !== this.#definitions.meaning(now);
  }

  /** @param old and @param now the definitions of a symbol */
  changedTypes(old: number, now: number): Reached {
    if (!this.#hasChanges) return { ways: [], differsInCommas: false };
    const before = this.#reach(old, this.#old);
    const after = this.#reach(now, this.#new);
    const ways: ReachedType[] = [];
    let differsInCommas = false;
    for (const name of before.keys()) {
      if (!after.has(name)) continue;
      if (!this.isChanged(name)) {
        differsInCommas ||= this.old(name) !== this.new(name);
        continue;
      }
      const [a, b] = [lengthTo(name, before), lengthTo(name, after)];
      const nearer = a <= b ? before : after;
      ways.push({ name, length: Math.min(a, b), way: () => wayTo(name, nearer) });
    }
    return { ways, differsInCommas };
  }

  /** What a definition reaches, nearest first: by name, the name before it on a shortest way. */
  #reach(definition: number, types: Int32Array): ReadonlyMap<number, number> {
    const reached = new Map<number, number>();
    for (const name of this.#definitions.references(definition)) reached.set(name, NONE);
    // A map's iteration comes to what is added meanwhile.
    for (const [name] of reached) {
      const id = defined(types, name);
      if (id === undefined) continue;
      for (const next of this.#definitions.references(id)) if (!reached.has(next)) reached.set(next, name);
    }
    return reached;
  }
}

function byName({ types }: AbiPart, definitions: Definitions): Int32Array {
  const found = new Int32Array(definitions.nameCount).fill(NONE);
  for (const id of types) found[definitions.nameOf(id)] = id;
  return found;
}

function defined(types: Int32Array, name: number): number | undefined {
  const id = types[name];
  return id === undefined || id === NONE ? undefined : id;
}

function wayTo(end: number, before: ReadonlyMap<number, number>): readonly number[] {
  const way: number[] = [];
  for (let at = end; at !== NONE; at = before.get(at) ?? NONE) way.push(at);
  return way.toReversed();
}

function lengthTo(end: number, before: ReadonlyMap<number, number>): number {
  let length = 0;
  for (let at = end; at !== NONE; at = before.get(at) ?? NONE) length++;
  return length;
}
