/** The options --symbols and --ignore: which symbols of a side count. */
import type { Abi } from '../abi/abi.ts';
import { listedPatterns, type Matches, matchesOneOf } from '../diff/symbol-patterns.ts';
import type { NamedFiles } from './named-files.ts';

export interface SymbolOptions {
  /** A file with patterns; undefined for all symbols. */
  readonly symbols: string | undefined;
  readonly ignored: readonly string[];
}

export interface Selection {
  readonly isWanted: Matches;
  /** The names and patterns of --symbols. */
  readonly listed: readonly string[];
}

export function selection({ symbols, ignored }: SymbolOptions, named: NamedFiles): Selection {
  const listed = symbols === undefined ? [] : listedPatterns(named.read(symbols));
  const isListed = symbols === undefined ? () => true : matchesOneOf(listed);
  const isIgnored = matchesOneOf(ignored);
  return { isWanted: (name) => isListed(name) && !isIgnored(name), listed };
}

export function selected(abi: Abi, isWanted: Matches): Abi {
  return { ...abi, symbols: new Map([...abi.symbols].filter(([name]) => isWanted(name))) };
}
