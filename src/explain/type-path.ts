/** How a symbol reaches a type: a shortest way, step by step. */
import { TypeReach } from '../types/reach.ts';
import type { SymbolNode, Type } from '../types/type-node.ts';
import type { NamedType, NamedTypes } from './named-types.ts';
import { linksOf, type Link } from '../types/type-links.ts';

export interface PathStep {
  /** By which part of the one before. */
  readonly link: Link;
  readonly type: NamedType;
}

/** Undefined if the symbol does not reach it. @param to its reference name */
export function pathTo(symbol: SymbolNode, types: NamedTypes, to: string): readonly PathStep[] | undefined {
  const nodes = new Map(Array.from(types, ([name, { node }]) => [name, node]));
  const way = new TypeReach(nodes, new Map([['', symbol]])).path('', to);
  if (way === undefined) return undefined;
  const steps: PathStep[] = [];
  let at: SymbolNode | Type = symbol;
  for (const name of way.slice(1)) {
    const type = types.get(name);
    const link = linksOf(at).get(name);
    if (type === undefined || link === undefined) return undefined;
    steps.push({ link, type });
    at = type.node;
  }
  return steps;
}
