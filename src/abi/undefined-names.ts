/** Names that definitions refer to and that their part does not define, as where a file was cut off or edited. */
import type { AbiPart } from './abi.ts';
import type { Definitions } from './definitions.ts';

export interface UndefinedNames {
  /** The first one in the order of the definitions, and the name of a definition that refers to it. */
  readonly first: string;
  readonly user: string;
  readonly count: number;
}

/** Undefined if there are none. */
export function undefinedNames(
  { types, symbols }: AbiPart,
  definitions: Definitions,
): UndefinedNames | undefined {
  const known = new Set<number>();
  for (const id of types) known.add(definitions.nameOf(id));
  let first: { readonly user: number; readonly name: number } | undefined;
  let count = 0;
  for (const ids of [types, symbols])
    for (const user of ids)
      for (const name of definitions.references(user)) {
        if (known.has(name)) continue;
        known.add(name);
        first ??= { user, name };
        count++;
      }
  return (
    first && {
      first: definitions.name(first.name),
      user: definitions.name(definitions.nameOf(first.user)),
      count,
    }
  );
}
