/** What `dwarfksyms explain` shows of a symbol and of a type, as text (latin1) and as values. */
import { layoutValue, pathValue } from '../explain/explain-json.ts';
import { blindText, headText, pathText, treeText } from '../explain/explain-text.ts';
import type { Described, Explanation } from '../explain/explanation.ts';
import { freePlaces } from '../explain/free-places.ts';
import { freeText } from '../explain/free-text.ts';
import type { RowOptions } from '../explain/layout-rows.ts';
import { layoutText } from '../explain/layout-text.ts';
import { pathTo } from '../explain/type-path.ts';
import { bodied, layoutOptions, opened } from '../explain/type-facts.ts';
import { isAskedFor, plainName, shownName } from '../explain/type-names.ts';
import type { Declaration } from '../types/origin.ts';
import type { Type } from '../types/type-node.ts';
import { latin1Of } from '../unicode.ts';
import type { AskedType, ExplainSettings } from './explain-settings.ts';
import { nearest, suggestion } from './suggestion.ts';

export interface NotFound {
  readonly kind: 'symbol' | 'type';
  readonly name: string;
  readonly suggestion: string | undefined;
  readonly detail: string;
}

export interface ExplanationView {
  readonly text: string;
  readonly values: { readonly layouts: object[]; readonly paths: object[] };
  readonly notFound: readonly NotFound[];
}

/** With layouts and paths where these are asked for, else with the tree of types. */
export function explanationView(
  explanation: Explanation,
  { layouts, paths, holes, depth, reaches }: ExplainSettings,
): ExplanationView {
  const { described, symbol } = explanation;
  const view = { text: headText(explanation), values: { layouts: [] as object[], paths: [] as object[] } };
  if (described === undefined) return { ...view, notFound: [] };
  const notFound: NotFound[] = [];
  for (const asked of paths)
    for (const reference of reachedBy(symbol, described, asked, notFound)) {
      const steps = pathTo(described.node, described.types, reference) ?? [];
      view.text += pathText(described, steps);
      view.values.paths.push(pathValue(reference, steps));
    }
  const options = { ...layoutOptions(described.types, described.layout), language: described.language };
  for (const asked of layouts)
    for (const reference of reachedBy(symbol, described, asked, notFound)) {
      const type = described.types.get(reference);
      if (type === undefined) continue;
      const node = bodied(opened(type.node), options) ?? type.node;
      const { text, value } = layoutView(reference, opened(node), type.declaration, options, holes);
      view.text += `\n${text}`;
      view.values.layouts.push(value);
    }
  const isTree = paths.length === 0 && layouts.length === 0 && reaches.length === 0;
  if (isTree) view.text += treeText(described, depth) + blindText(described);
  return { ...view, notFound };
}

/** Those of the types asked for that the symbol reaches; whoever asks for none of them hears what may have been meant. */
function reachedBy(
  symbol: string,
  { types }: Described,
  asked: AskedType,
  notFound: NotFound[],
): readonly string[] {
  const reached = [...types.keys()].filter((reference) => isAskedFor(asked, reference));
  if (reached.length > 0) return reached;
  const known = Array.from(types.keys(), plainName);
  notFound.push({
    kind: 'type',
    name: asked.text,
    suggestion: nearest(asked.name, known),
    detail: `${symbol} does not reach ${latin1Of(asked.text)}${suggestion(asked.name, known)}`,
  });
  return [];
}

/** @param holes the size of a member that is to be added, in bytes */
export function layoutView(
  reference: string,
  node: Type,
  declaration: Declaration | undefined,
  options: RowOptions,
  holes: number | undefined,
): { readonly text: string; readonly value: object } {
  const name = shownName(reference);
  const type = bodied(node, options);
  if (type === undefined) return withoutMembers(name, reference);
  const free =
    holes === undefined || type.kind === 'enumeration' ? undefined : freePlaces(type, holes, options);
  const text = layoutText(type, declaration, options) ?? `${name}: only declared\n`;
  const freeLines =
    holes === undefined || type.kind === 'enumeration' || type.body.kind !== 'defined'
      ? ''
      : freeText(name, type, holes, free);
  return { text: text + freeLines, value: layoutValue(reference, type, declaration, options, free) };
}

function withoutMembers(name: string, reference: string): { readonly text: string; readonly value: object } {
  return {
    text: `${name} has no members: it is no structure, union or enumeration\n`,
    value: { type: reference, kind: 'other', source: null, byteSize: null, rows: null },
  };
}
