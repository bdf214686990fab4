/** The options --symbols and --ignore: which symbols of a side count. */
import type { Abi } from '../abi/abi.ts';
import { type Matches, matchesOneOf, parseSymbolPatterns } from '../diff/symbol-patterns.ts';
import type { NamedFiles } from './named-files.ts';

export interface SymbolOptions {
  /** A file with patterns; undefined for all symbols. */
  readonly symbols: string | undefined;
  readonly ignored: readonly string[];
}

export function selection({ symbols, ignored }: SymbolOptions, named: NamedFiles): Matches {
  const isListed = symbols === undefined ? () => true : parseSymbolPatterns(named.read(symbols));
  const isIgnored = matchesOneOf(ignored);
  return (name) => isListed(name) && !isIgnored(name);
}

export function selected(abi: Abi, isWanted: Matches): Abi {
  return { ...abi, symbols: new Map([...abi.symbols].filter(([name]) => isWanted(name))) };
}
