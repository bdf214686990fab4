/** From a symbol to the changed types that its version depends on, each by a shortest way. */
import type { AbiPart } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';

/** By the reference name of a changed type: the reference names on the way to it, the type itself last. */
export type Ways = ReadonlyMap<string, readonly string[]>;

/**
 * @param definition of the symbol
 * @param isChanged whether a reference name is one that is looked for
 */
export function waysTo(
  definition: number,
  part: AbiPart,
  definitions: Definitions,
  isChanged: (name: string) => boolean,
): Ways {
  const before = new Map<string, string | undefined>();
  for (const name of definitions.references(definition)) before.set(name, undefined);
  const found = new Map<string, readonly string[]>();
  // A map's iteration comes to what is added meanwhile.
  for (const [name] of before) {
    if (isChanged(name)) found.set(name, wayTo(name, before));
    const id = part.types.get(name);
    if (id === undefined) continue;
    for (const next of definitions.references(id)) if (!before.has(next)) before.set(next, name);
  }
  return found;
}

function wayTo(end: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let at: string | undefined = end; at !== undefined; at = before.get(at)) way.push(at);
  return way.toReversed();
}
