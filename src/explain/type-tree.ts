/**
 * The types that a symbol reaches as a tree: each named type once, below the nearest one that refers to it. The parts of a level are in the
 * order of the members that lead to them.
 */
import type { SymbolNode } from '../types/type-node.ts';
import type { NamedType, NamedTypes } from './named-types.ts';
import { linksOf, type Link } from '../types/type-links.ts';

export interface TypeBranch {
  readonly type: NamedType;
  readonly link: Link;
  readonly branches: readonly TypeBranch[];
  /** How many types there are below that are not shown. */
  readonly folded: number;
}

export interface TypeTree {
  readonly branches: readonly TypeBranch[];
  readonly folded: number;
}

interface Draft {
  readonly type: NamedType;
  readonly link: Link;
  readonly level: number;
  readonly branches: Draft[];
}

/** @param depth how many levels are shown; undefined for all */
export function typeTree(symbol: SymbolNode, types: NamedTypes, depth: number | undefined): TypeTree {
  const met = new Set<string>();
  const begin = (node: SymbolNode | NamedType['node'], level: number): Draft[] =>
    Array.from(linksOf(node)).flatMap(([reference, link]) => {
      const type = types.get(reference);
      if (type === undefined || met.has(reference)) return [];
      met.add(reference);
      return [{ type, link, level, branches: [] }];
    });
  const roots = begin(symbol, 1);
  const all = [...roots];
  // Level by level. An array's iteration comes to what is added meanwhile.
  for (const draft of all) {
    for (const branch of begin(draft.type.node, draft.level + 1)) draft.branches.push(branch);
    for (const branch of draft.branches) all.push(branch);
  }
  const below = new Map<Draft, number>();
  const shown = new Map<Draft, TypeBranch>();
  for (const draft of all.toReversed()) {
    below.set(
      draft,
      draft.branches.reduce((sum, branch) => sum + 1 + (below.get(branch) ?? 0), 0),
    );
    const isFolded = depth !== undefined && draft.level >= depth;
    shown.set(draft, {
      type: draft.type,
      link: draft.link,
      branches: isFolded ? [] : draft.branches.flatMap((branch) => shown.get(branch) ?? []),
      folded: isFolded ? (below.get(draft) ?? 0) : 0,
    });
  }
  if (depth === 0) return { branches: [], folded: all.length };
  return { branches: roots.flatMap((root) => shown.get(root) ?? []), folded: 0 };
}
