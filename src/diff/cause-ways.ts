/** Shortest ways to causes, of all symbols that reach them. */
import type { Definitions } from '../abi/definitions.ts';
import type { OpenCause } from './causes.ts';
import type { Way } from './nearest-ways.ts';
import type { DefinitionPair, PartPair } from './part-pair.ts';

/**
 * Gives each cause the way that is shorter than the one that it has, if there is one.
 * @param symbols of the pair of parts, that reach causes
 * @param causes those that they reach, by the numbers of their names
 */
export function findWays(
  symbols: readonly DefinitionPair[],
  causes: ReadonlyMap<number, OpenCause>,
  pair: PartPair,
  definitions: Definitions,
): void {
  const longest = Math.max(0, ...Array.from(causes.values(), mostNames));
  if (longest === 0) return;
  pair.beginWays(symbols, longest);
  const open: number[] = [];
  for (const [name, cause] of causes) {
    const way = pair.wayTo(name);
    if (way === undefined) continue;
    // What is nearest may reach it on one side only.
    if (!cause.symbols.has(way.symbol)) open.push(name);
    else take(way, cause, definitions);
  }
  for (const name of open) {
    const cause = causes.get(name)!;
    const reaching = symbols.filter(({ symbol }) => cause.symbols.has(symbol));
    pair.beginWays(reaching, mostNames(cause));
    const way = pair.wayTo(name);
    if (way !== undefined) take(way, cause, definitions);
  }
}

/** How many names a way may have to be better. */
function mostNames({ way }: OpenCause): number {
  return way.length === 0 ? Infinity : way.length - 2;
}

function take({ symbol, names }: Way, cause: OpenCause, definitions: Definitions): void {
  if (names.length <= mostNames(cause)) cause.way = [symbol, ...names.map((name) => definitions.name(name))];
}
