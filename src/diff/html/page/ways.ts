/** The shortest ways from a symbol or type to the causes behind it, as a tree: each type once, below the nearest that names it. */
import type { LinkData, ReportData, TypeData } from '../report-data.ts';

export interface WayNode {
  readonly type: number;
  /** By which part the node above names it. */
  readonly label: string;
  readonly place: string;
  readonly children: readonly WayNode[];
}

interface Met {
  readonly above: number | undefined;
  readonly link: LinkData;
}

/**
 * @param links of the root
 * @param causes at which ways end; undefined for all that are reached
 * @param root if it is a type: no way leads back to it
 */
export function waysFrom(
  links: readonly LinkData[],
  causes: readonly number[] | undefined,
  { types }: Pick<ReportData, 'types'>,
  root?: number,
): readonly WayNode[] {
  const met = new Map<number, Met>();
  for (const link of links)
    if (link[0] !== root && !met.has(link[0])) met.set(link[0], { above: undefined, link });
  // A map's iteration comes to what is added meanwhile: nearest first.
  for (const [type] of met)
    for (const link of types[type]?.links ?? [])
      if (link[0] !== root && !met.has(link[0])) met.set(link[0], { above: type, link });
  const wanted = causes && new Set(causes);
  const isEnd = ({ causes: own = [] }: TypeData): boolean =>
    wanted === undefined ? own.length > 0 : own.some((cause) => wanted.has(cause));
  const kept = new Set<number>();
  for (const [type] of met) {
    const data = types[type];
    if (data === undefined || !isEnd(data)) continue;
    for (let at: number | undefined = type; at !== undefined && !kept.has(at); at = met.get(at)?.above)
      kept.add(at);
  }
  return treeOf(met, kept);
}

function treeOf(met: ReadonlyMap<number, Met>, kept: ReadonlySet<number>): readonly WayNode[] {
  const roots: WayNode[] = [];
  const nodes = new Map<number, WayNode & { readonly children: WayNode[] }>();
  for (const [type, { above, link }] of met) {
    if (!kept.has(type)) continue;
    const node = { type, label: link[1], place: link[2], children: [] };
    nodes.set(type, node);
    // What is above was met before.
    (above === undefined ? roots : (nodes.get(above)?.children ?? roots)).push(node);
  }
  return roots;
}
