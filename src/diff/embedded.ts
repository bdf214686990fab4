/** Which named types a type holds by value, so that their sizes are part of its own, and how large they are. */
import { match, P } from 'ts-pattern';
import { byteSizeOf } from '../types/layout.ts';
import { referenceText } from '../types/names.ts';
import type { Item, SymbolNode, Type } from '../types/type-node.ts';

/** What a reference name means. */
export type Nodes = (name: string) => Type | SymbolNode | undefined;

/** Modifiers whose types hold nothing of what they lead to. */
export const ADDRESSES: ReadonlySet<string> = new Set(['pointer', 'reference', 'rvalue_reference']);

/** The reference names of types inside, also those that a typedef stands for. */
export function embeddedIn(node: Type | SymbolNode, nodes: Nodes): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: (Type | SymbolNode | Item)[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'reference') {
      const name = referenceText(next);
      if (found.has(name)) continue;
      found.add(name);
      // A typedef is what it stands for.
      const target = next.letter === 't' ? nodes(name) : undefined;
      if (target !== undefined) waiting.push(target);
    } else for (const inner of held(next)) waiting.push(inner);
  }
  return found;
}

function held(node: Type | SymbolNode | Item): readonly (Type | Item)[] {
  return match(node)
    .returnType<readonly (Type | Item)[]>()
    .with({ kind: 'modified' }, ({ modifier, type }) => (ADDRESSES.has(modifier) ? [] : [type]))
    .with({ kind: P.union('typedef', 'array', 'member', 'parameter', 'other') }, ({ type }) => [type])
    .with({ kind: P.union('structure', 'class', 'union') }, ({ body }) =>
      body.kind === 'defined' ? body.items : [],
    )
    .with({ kind: P.union('variant-part', 'variant') }, ({ items }) => items)
    .otherwise(() => []);
}

/** In bytes; undefined where it cannot be known. */
export function sizeOf(name: string, nodes: Nodes): number | undefined {
  const type = typeNamed(name, nodes);
  return type && byteSizeOf(type, { resolve: (reference) => typeNamed(referenceText(reference), nodes) });
}

/** Undefined for what is a symbol, or not defined. */
export function typeNamed(name: string, nodes: Nodes): Type | undefined {
  const node = nodes(name);
  return node?.kind === 'variable' || node?.kind === 'subprogram' ? undefined : node;
}
