/** What comparisons ask of types and items: of which kind they are. */
import type { Aggregate, Item, Member, SymbolNode, Type } from '../types/type-node.ts';

export function isAggregate(node: Type | SymbolNode): node is Aggregate {
  return node.kind === 'structure' || node.kind === 'class' || node.kind === 'union';
}

export function isMember(item: Item): item is Member {
  return item.kind === 'member' || item.kind === 'parameter';
}
