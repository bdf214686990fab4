/**
 * Whether types are the same to compiled code: read, written and passed alike, whatever they are called.
 *
 *     typedef unsigned int u32;        u32 ~ unsigned int
 *     struct old { u32 a; };           struct old ~ struct now
 *     struct now { unsigned a; };      struct old * ~ struct now *
 *
 * Each side's names are looked up among its own definitions. A name that both sides use is alike: if it means something else now, that
 * is a change of its own. What leads back to itself is alike if nothing on the way tells otherwise.
 */
import { DW_ATE } from '../../generated/dwarf-constants.ts';
import { referenceText } from '../types/names.ts';
import type { Aggregate, ArrayType, BaseType, Enumeration, Item, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import { ADDRESSES, type Nodes, typeNamed } from './embedded.ts';
import { leavesOf } from './leaves.ts';
import { spelledAlike } from './likeness.ts';
import { isAggregate } from './node-kinds.ts';

/** `names`: nothing but names is different. `base-types`: base types of one size and encoding are different ones to C. */
export type Alike = 'names' | 'base-types';

/** Typedefs that lead to each other are followed so far, and so many types compared. */
const MOST_STEPS = 10_000;

/** Of integers. */
const SIGNED: ReadonlySet<bigint> = new Set([BigInt(DW_ATE.signed), BigInt(DW_ATE.signed_char)]);
const UNSIGNED: ReadonlySet<bigint> = new Set([BigInt(DW_ATE.unsigned), BigInt(DW_ATE.unsigned_char)]);

type Pair = readonly [before: Type, after: Type];

export class Representation {
  readonly #old: Nodes;
  readonly #now: Nodes;

  /** What names mean on either side. */
  constructor(old: Nodes, now: Nodes) {
    this.#old = old;
    this.#now = now;
  }

  /** Undefined: they are not alike, or that cannot be told. */
  alike(before: Type, after: Type): Alike | undefined {
    return this.#all([[before, after]]);
  }

  /** The same of what two aggregates hold: the same members at the same places, in whatever order and nameless parts. */
  holdAlike(before: Aggregate, after: Aggregate): Alike | undefined {
    const pairs = pairsIn(before, after);
    return pairs && this.#all(pairs);
  }

  /** Whether a result of that type is handed over in a register that whoever expects none leaves alone. */
  isInRegister(after: Type): boolean {
    const type = bare(after, this.#now);
    if (type?.kind === 'base') return isInteger(type) || type.encoding === BigInt(DW_ATE.boolean);
    if (type?.kind === 'reference') return type.letter === 'e';
    return type?.kind === 'enumeration' || (type?.kind === 'modified' && ADDRESSES.has(type.modifier));
  }

  #all(pairs: readonly Pair[]): Alike | undefined {
    const waiting = [...pairs];
    const met = new Set<string>();
    let result: Alike = 'names';
    let steps = 0;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (++steps > MOST_STEPS) return undefined;
      const [before, after] = next;
      if (typeText(before) === typeText(after)) continue;
      const [a, b] = [bare(before, this.#old), bare(after, this.#now)];
      if (a === undefined || b === undefined) return undefined;
      if (a.kind === 'reference' && b.kind === 'reference') {
        const key = `${referenceText(a)}\n${referenceText(b)}`;
        if (a.letter === b.letter && (a.name === b.name || met.has(key))) continue;
        met.add(key);
      }
      const inside = this.#parts(defined(a, this.#old), defined(b, this.#now));
      if (inside === undefined) return undefined;
      if (inside === 'base-types') result = inside;
      else for (const pair of inside) waiting.push(pair);
    }
    return result;
  }

  /** What has to be alike so that the two are; undefined if they are not. */
  #parts(a: Type | undefined, b: Type | undefined): readonly Pair[] | 'base-types' | undefined {
    if (a === undefined || b === undefined) return undefined;
    if (a.kind === 'base' && b.kind === 'base') return baseTypes(a, b);
    if (a.kind === 'modified' && b.kind === 'modified') {
      if (a.modifier !== b.modifier) return undefined;
      // Some compilers leave it to the machine.
      const isOpen = a.byteSize === undefined || b.byteSize === undefined;
      return isOpen || a.byteSize === b.byteSize ? [[a.type, b.type]] : undefined;
    }
    if (a.kind === 'array' && b.kind === 'array') return this.#arrays(a, b);
    if (a.kind === 'function' && b.kind === 'function') {
      const inside = parameterPairs(a.parameters, b.parameters);
      return inside && [...inside, [a.result, b.result]];
    }
    if (isAggregate(a) && isAggregate(b)) return pairsIn(a, b);
    if (a.kind === 'enumeration' && b.kind === 'enumeration')
      return areSameEnumerations(a, b) ? [] : undefined;
    return a.kind === b.kind && (a.kind === 'void' || a.kind === 'unspecified') ? [] : undefined;
  }

  /** A typedef of an array may be an element. */
  #arrays(a: ArrayType, b: ArrayType): readonly Pair[] | undefined {
    const [one, other] = [flat(a, this.#old), flat(b, this.#now)];
    if (one === undefined || other === undefined) return undefined;
    return areSameDimensions(one.dimensions, other.dimensions) ? [[one.type, other.type]] : undefined;
  }
}

/** Whether the only difference is that the first one says `[]` in one of them and `[0]` in the other. */
export function areSameDimensions(a: ArrayType['dimensions'], b: ArrayType['dimensions']): boolean {
  return (
    a.length === b.length && a.every((one, index) => one === b[index] || (index === 0 && !one && !b[index]))
  );
}

/** The type without what does not count: qualifiers and typedefs. Undefined where a typedef is not known. */
function bare(type: Type, nodes: Nodes): Type | undefined {
  let at: Type | undefined = type;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (at.kind === 'modified' && QUALIFIERS.has(at.modifier)) at = at.type;
    else if (at.kind === 'typedef') at = at.type;
    else if (at.kind === 'reference' && at.letter === 't') {
      const target = nodes(referenceText(at));
      if (target?.kind !== 'typedef') return undefined;
      at = target.type;
    } else return at;
  }
  return undefined;
}

/** Those that change neither size nor place. */
const QUALIFIERS: ReadonlySet<string> = new Set(['const', 'volatile', 'restrict']);

function defined(type: Type, nodes: Nodes): Type | undefined {
  return type.kind === 'reference' ? typeNamed(referenceText(type), nodes) : type;
}

/** With the dimensions of elements that are arrays. */
function flat(array: ArrayType, nodes: Nodes): ArrayType | undefined {
  const dimensions = [...array.dimensions];
  let { type } = array;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const element = bare(type, nodes);
    if (element?.kind !== 'array') return { kind: 'array', dimensions, type };
    dimensions.push(...element.dimensions);
    ({ type } = element);
  }
  return undefined;
}

function baseTypes(a: BaseType, b: BaseType): readonly Pair[] | 'base-types' | undefined {
  if (a.byteSize !== b.byteSize) return undefined;
  const isSame = a.encoding === b.encoding;
  const isSpelledAlike = spelledAlike(a.name ?? '') === spelledAlike(b.name ?? '');
  if (isSame && isSpelledAlike) return [];
  // Of texts without sizes and encodings, only the words tell base types apart.
  if (a.byteSize === undefined || a.encoding === undefined) return undefined;
  const areIntegersAlike = [SIGNED, UNSIGNED].some((set) => hasBoth(set, a.encoding, b.encoding));
  return isSame || areIntegersAlike ? 'base-types' : undefined;
}

function hasBoth(set: ReadonlySet<bigint>, one: bigint | undefined, other: bigint | undefined): boolean {
  return one !== undefined && other !== undefined && set.has(one) && set.has(other);
}

function isInteger({ encoding }: BaseType): boolean {
  return encoding !== undefined && (SIGNED.has(encoding) || UNSIGNED.has(encoding));
}

function parameterPairs(before: readonly Item[], after: readonly Item[]): readonly Pair[] | undefined {
  if (before.length !== after.length) return undefined;
  const pairs: Pair[] = [];
  for (const [index, one] of before.entries()) {
    const other = after[index]!;
    if (one.kind === 'parameter' && other.kind === 'parameter') pairs.push([one.type, other.type]);
    // `...`
    else if (one.kind !== other.kind) return undefined;
  }
  return pairs;
}

function pairsIn(before: Aggregate, after: Aggregate): readonly Pair[] | undefined {
  const [a, b] = [before.body, after.body];
  if ((before.kind === 'union') !== (after.kind === 'union')) return undefined;
  if (a.kind !== 'defined' || b.kind !== 'defined') return undefined;
  if (a.byteSize === undefined || a.byteSize !== b.byteSize || a.alignment !== b.alignment) return undefined;
  const [olds, news] = [leavesOf(before), leavesOf(after)];
  if (olds === undefined || news === undefined || olds.length !== news.length) return undefined;
  const pairs: Pair[] = [];
  for (const [index, old] of olds.entries()) {
    const now = news[index]!;
    if (old.key !== now.key) return undefined;
    pairs.push([old.type, now.type]);
  }
  return pairs;
}

function areSameEnumerations({ body: a }: Enumeration, { body: b }: Enumeration): boolean {
  if (a.kind !== 'defined' || b.kind !== 'defined' || a.byteSize !== b.byteSize) return false;
  const text = (items: readonly Item[]): string =>
    items.map((item) => (item.kind === 'enumerator' ? `${item.name} ${item.value}` : item.kind)).join('\n');
  return text(a.items) === text(b.items);
}
