/**
 * Lists of symbols: a name or pattern a line. Those of Android have a section in brackets, indented names and comments:
 *
 *     [abi_symbol_list]
 *     # required by foo.ko
 *       kfree
 *       clk_*
 */
import { latin1 } from '../latin1.ts';
import { wildcard } from './wildcard.ts';

export type Matches = (name: string) => boolean;

export function parseSymbolPatterns(bytes: Uint8Array): Matches {
  const patterns = latin1(bytes)
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((line) => line !== '' && !/^\[.*\]$/u.test(line))
    .map((line) => line.split(/\s+/u, 1)[0] ?? '');
  return matchesOneOf(patterns);
}

export function matchesOneOf(patterns: readonly string[]): Matches {
  const names = new Set(patterns);
  const wild = patterns.filter((pattern) => /[*?]/u.test(pattern)).map(wildcard);
  return (name) => names.has(name) || wild.some((matches) => matches(name));
}
