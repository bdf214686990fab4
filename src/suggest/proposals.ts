/**
 * What may keep the versions that a change of a type or prototype takes away, the smallest and most honest first. Whether it does is for
 * verification.ts, or the objects themselves, to say.
 */
import { typesOf } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import type { Cause } from '../diff/abi-diff.ts';
import type { KabiRule } from '../diff/suggestion.ts';
import type { Aggregate, Enumeration, Enumerator, Item, SymbolNode, Type } from '../types/type-node.ts';
import type { Edits } from './edits.ts';
import { memberEdits } from './member-edits.ts';

type Node = Type | SymbolNode;
type Bodied = Aggregate | Enumeration;

const C_NAME = /^[A-Za-z_]\w*$/u;

/** @param commonest of the definitions that say the same, the one that rules are to give */
export function proposalsFor(
  cause: Cause,
  definitions: Definitions,
  commonest: (id: number) => number,
): readonly Edits[] {
  const parts = new PartTypes(definitions, cause, commonest);
  const narrow = narrowEdits(cause, definitions, parts);
  const whole: Edits = {
    members: [],
    rules: unique(typeStrings([cause, ...cause.followers], definitions, parts)),
  };
  if (narrow === undefined) return [whole];
  const followers = cause.followers.flatMap((follower) => followerRules(follower, definitions, parts));
  const edits = { ...narrow, rules: unique([...narrow.rules, ...followers]) };
  return [edits, whole];
}

/** The definitions of the parts in which a cause was met. */
class PartTypes {
  readonly #before: () => ReadonlyMap<string, number>;
  readonly #after: () => ReadonlyMap<string, number>;

  readonly commonest: (id: number) => number;

  constructor(definitions: Definitions, { partBefore, partAfter }: Cause, commonest: (id: number) => number) {
    this.commonest = commonest;
    this.#before = lazily(() => typesOf(partBefore, definitions));
    this.#after = lazily(() => typesOf(partAfter, definitions));
  }

  old(name: string): number | undefined {
    return this.#before().get(name);
  }

  isNew(name: string): boolean {
    return this.#after().has(name);
  }
}

function lazily(make: () => ReturnType<typeof typesOf>): () => ReadonlyMap<string, number> {
  let made: ReadonlyMap<string, number> | undefined;
  return () => (made ??= make());
}

/** Undefined where nothing less than the whole string will do. */
function narrowEdits(cause: Cause, definitions: Definitions, parts: PartTypes): Edits | undefined {
  if (!cause.isType) return undefined;
  const [before, after] = [definitions.node(cause.before), definitions.node(cause.after)];
  if (before === undefined || after === undefined || !isBodied(before) || !isBodied(after)) return undefined;
  const { name: fqn } = after;
  if (fqn === undefined || before.kind !== after.kind || before.name !== fqn) return undefined;
  if (before.body.kind !== 'defined')
    return { members: [], rules: [{ type: 'declonly', target: fqn, value: '' }] };
  if (after.body.kind !== 'defined') return undefined;
  const sizes: readonly KabiRule[] =
    before.body.byteSize === after.body.byteSize || before.body.byteSize === undefined
      ? []
      : [{ type: 'byte_size', target: fqn, value: `${before.body.byteSize}` }];
  if (after.kind === 'enumeration') {
    const rules = enumeratorRules(fqn, before.body.items, after.body.items);
    return rules && { members: [], rules: [...rules, ...sizes] };
  }
  const nodes = (one: string): Node | undefined => {
    const id = parts.old(one);
    return id === undefined ? undefined : definitions.node(id);
  };
  // The macros are those of C.
  if (!C_NAME.test(fqn)) return undefined;
  const members = memberEdits(cause.name, before.body.items, after.body.items, nodes);
  if (members === undefined) return undefined;
  const returning = members.length === 0 ? [] : returningTypes([cause], definitions, parts);
  return {
    members,
    rules: sizes,
    returning: new Map(Array.from(returning, ([one, id]) => [one, definitions.exactText(id)])),
  };
}

function isBodied(node: Node): node is Bodied {
  return ['structure', 'class', 'union', 'enumeration'].includes(node.kind);
}

/** Undefined where an enumerator is gone: rules cannot bring it back. */
function enumeratorRules(
  name: string,
  before: readonly Item[],
  after: readonly Item[],
): readonly KabiRule[] | undefined {
  const [old, now] = [enumerators(before), enumerators(after)];
  const rules: KabiRule[] = [];
  for (const [one, { value }] of now) {
    const was = old.get(one);
    const target = `${name} ${one}`;
    if (was === undefined) rules.push({ type: 'enumerator_ignore', target, value: '' });
    else if (was.value !== value) {
      if (was.value === undefined) return undefined;
      rules.push({ type: 'enumerator_value', target, value: `${was.value}` });
    }
  }
  return [...old.keys()].every((one) => now.has(one)) ? rules : undefined;
}

function enumerators(items: readonly Item[]): ReadonlyMap<string, Enumerator> {
  return new Map(
    items.flatMap((item) => (item.kind === 'enumerator' ? [[item.name ?? '', item] as const] : [])),
  );
}

/** A type of which only the size is another one needs no more than that. */
function followerRules(follower: Cause, definitions: Definitions, parts: PartTypes): readonly KabiRule[] {
  const narrow = narrowEdits(follower, definitions, parts);
  if (narrow?.members.length === 0) return narrow.rules;
  return typeStrings([follower], definitions, parts);
}

/** The former strings, and those of types that only they refer to. */
function typeStrings(
  causes: readonly Cause[],
  definitions: Definitions,
  parts: PartTypes,
): readonly KabiRule[] {
  const own = causes.map(({ name, before }) => [name, before] as const);
  return Array.from([...own, ...returningTypes(causes, definitions, parts)], ([target, id]) => ({
    type: 'type_string',
    target,
    value: definitions.exactText(parts.commonest(id)),
  }));
}

/** Former definitions of types that the new side does not have, and that the former strings refer to. */
function returningTypes(
  causes: readonly Cause[],
  definitions: Definitions,
  parts: PartTypes,
): ReadonlyMap<string, number> {
  const ids = new Map(causes.map(({ name, before }) => [name, before]));
  // A map's iteration comes to what is added meanwhile.
  for (const id of ids.values())
    for (const reference of definitions.references(id)) {
      const name = definitions.name(reference);
      const old = parts.isNew(name) || ids.has(name) ? undefined : parts.old(name);
      if (old !== undefined) ids.set(name, old);
    }
  for (const { name } of causes) ids.delete(name);
  return ids;
}

function unique(rules: readonly KabiRule[]): readonly KabiRule[] {
  return [...new Map(rules.map((rule) => [`${rule.type}\0${rule.target}`, rule])).values()];
}
