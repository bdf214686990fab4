/** What the objects of a side mean by the names that their symbols reach: for most names the same, for some of several kinds. */
import type { Abi, AbiPart } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import { objectNames } from './object-names.ts';

export interface Variant {
  /** The number of the definition; undefined: the objects do not have the type. */
  readonly definition: number | undefined;
  /** `usual`: what objects mean that do not say otherwise; `listed`: what most of the others mean. */
  readonly kind: 'usual' | 'listed' | 'further';
  /** The names of the objects that mean this one, sorted bytewise; empty for the usual one. */
  readonly objects: readonly string[];
}

export interface Variants {
  /** The names of objects by their parts. */
  readonly objects: ReadonlyMap<AbiPart, string>;
  /** By name, sorted bytewise, the one of most objects first. Of a name that no object defines it has no definition. */
  readonly types: readonly (readonly [string, readonly Variant[]])[];
}

/** No definition of that name. */
const NONE = -1;

export function variantsOf(abi: Abi, definitions: Definitions): Variants {
  const symbols = symbolsByPart(abi);
  const objects = objectNames([...symbols.keys()], (part) => firstName(symbols.get(part) ?? [], definitions));
  /** By the number of a name: by the number of a definition, the objects. */
  const users = new Map<number, Map<number, AbiPart[]>>();
  for (const [part, ids] of symbols)
    for (const [name, id] of reached(part, ids, definitions)) {
      let ofName = users.get(name);
      if (ofName === undefined) users.set(name, (ofName = new Map()));
      const parts = ofName.get(id);
      if (parts === undefined) ofName.set(id, [part]);
      else parts.push(part);
    }
  const types: [string, readonly Variant[]][] = [];
  for (const [name, ofName] of users)
    types.push([definitions.name(name), ordered(ofName, objects, definitions)]);
  return { objects, types: types.toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}

/** The definitions of symbols by the parts that they are in. */
function symbolsByPart({ symbols }: Abi): ReadonlyMap<AbiPart, readonly number[]> {
  const found = new Map<AbiPart, number[]>();
  for (const { definition, part } of symbols.values()) {
    if (definition === undefined || part === undefined) continue;
    const known = found.get(part);
    if (known === undefined) found.set(part, [definition]);
    else known.push(definition);
  }
  return found;
}

/** The bytewise smallest of the names that are defined. */
export function firstName(ids: Iterable<number>, definitions: Definitions): string {
  const [first = ''] = Array.from(ids, (id) => definitions.name(definitions.nameOf(id))).toSorted();
  return first;
}

/** The names that definitions of a part reach, with what they are there. */
function reached(
  part: AbiPart,
  from: readonly number[],
  definitions: Definitions,
): ReadonlyMap<number, number> {
  const own = new Int32Array(definitions.nameCount).fill(NONE);
  for (const id of part.types) own[definitions.nameOf(id)] = id;
  const found = new Map<number, number>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const name of definitions.references(id)) {
      if (found.has(name)) continue;
      const next = own[name] ?? NONE;
      found.set(name, next);
      if (next !== NONE) waiting.push(next);
    }
  return found;
}

function ordered(
  ofName: ReadonlyMap<number, readonly AbiPart[]>,
  objects: ReadonlyMap<AbiPart, string>,
  definitions: Definitions,
): readonly Variant[] {
  const textOf = (id: number): string => (id === NONE ? '' : definitions.exactText(id));
  const all = [...ofName].map(([id, parts]) => ({ id, parts, text: textOf(id) }));
  const defined = all.filter(({ id }) => id !== NONE);
  if (defined.length === 0) return [{ definition: undefined, kind: 'usual', objects: [] }];
  const [usual] = defined.toSorted(
    (a, b) => b.parts.length - a.parts.length || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
  const others = all.filter((one) => one !== usual).toSorted((a, b) => (a.text < b.text ? -1 : 1));
  const [listed] = others.toSorted((a, b) => b.parts.length - a.parts.length);
  return [
    ...(usual === undefined ? [] : [{ definition: usual.id, kind: 'usual' as const, objects: [] }]),
    ...others.map((one) => ({
      definition: one.id === NONE ? undefined : one.id,
      kind: one === listed ? ('listed' as const) : ('further' as const),
      objects: one.parts.map((part) => objects.get(part) ?? part.name).toSorted(),
    })),
  ];
}
