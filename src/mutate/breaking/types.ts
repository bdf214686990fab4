import type { Description } from '../../write/description.ts';
import { Symbols } from './symbols.ts';
import { type ProfileName, TypeGraph } from './type-graph.ts';
import { TypeTexts } from './type-texts.ts';

/** What changes look at: one description's types, their texts, and its symbols. */
export interface Types {
  readonly graph: TypeGraph;
  readonly texts: TypeTexts;
  readonly symbols: Symbols;
}

export function typesOf(description: Description, profile: ProfileName = 'canonical'): Types {
  const graph = new TypeGraph(description, profile);
  return { graph, texts: new TypeTexts(graph), symbols: new Symbols(graph) };
}
