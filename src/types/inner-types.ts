/** What a type consists of, without what its references lead to. */
import { match, P } from 'ts-pattern';
import { referenceText } from './names.ts';
import type { Item, SymbolNode, Type } from './type-node.ts';

type Node = Type | SymbolNode | Item;

/** The types and items directly inside. */
export function innerTypes(node: Node): readonly (Type | Item)[] {
  return match(node)
    .returnType<readonly (Type | Item)[]>()
    .with(
      {
        kind: P.union(
          'reference',
          'void',
          'ignored',
          'left-out',
          'base',
          'unspecified',
          'unknown',
          'enumerator',
        ),
      },
      () => [],
    )
    .with(
      { kind: P.union('modified', 'typedef', 'array', 'member', 'parameter', 'other', 'variable') },
      ({ type }) => [type],
    )
    .with({ kind: P.union('function', 'subprogram') }, ({ parameters, result }) => [...parameters, result])
    .with({ kind: P.union('structure', 'class', 'union', 'enumeration') }, ({ body }) =>
      body.kind === 'defined' ? body.items : [],
    )
    .with({ kind: P.union('variant-part', 'variant') }, ({ items }) => items)
    .exhaustive();
}

/** The reference names in it, each once, in the order in which its text has them. */
export function referencesIn(node: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const met = new Set<Node>();
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    // Nameless types that are shared are looked at once.
    if (met.has(next)) continue;
    met.add(next);
    if (next.kind === 'reference') found.add(referenceText(next));
    else for (const inner of innerTypes(next).toReversed()) waiting.push(inner);
  }
  return found;
}
