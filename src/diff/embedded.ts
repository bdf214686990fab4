/** Which named types a type holds by value, so that their sizes are part of its own, and how large they are. */
import { match, P } from 'ts-pattern';
import type { AbiPart } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import { byteSizeOf } from '../types/layout.ts';
import { referenceText } from '../types/names.ts';
import type { Item, SymbolNode, Type, TypeReference } from '../types/type-node.ts';

const ADDRESSES: ReadonlySet<string> = new Set(['pointer', 'reference', 'rvalue_reference']);

/** The reference names of types inside, also those that a typedef stands for. */
export function embeddedIn(
  node: Type | SymbolNode,
  part: AbiPart,
  definitions: Definitions,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: (Type | SymbolNode | Item)[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'reference') {
      const name = referenceText(next);
      if (found.has(name)) continue;
      found.add(name);
      // A typedef is what it stands for.
      const target = next.letter === 't' ? nodeOf(name, part, definitions) : undefined;
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
export function sizeOf(name: string, part: AbiPart, definitions: Definitions): number | undefined {
  const node = nodeOf(name, part, definitions);
  if (node === undefined || node.kind === 'variable' || node.kind === 'subprogram') return undefined;
  const resolve = (reference: TypeReference): Type | undefined => {
    const target = nodeOf(referenceText(reference), part, definitions);
    return target?.kind === 'variable' || target?.kind === 'subprogram' ? undefined : target;
  };
  return byteSizeOf(node, { resolve });
}

export function nodeOf(
  name: string,
  { types }: AbiPart,
  definitions: Definitions,
): Type | SymbolNode | undefined {
  const id = types.get(name);
  return id === undefined ? undefined : definitions.node(id);
}
