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

export function listedPatterns(bytes: Uint8Array): readonly string[] {
  return latin1(bytes)
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((line) => line !== '' && !/^\[.*\]$/u.test(line))
    .map((line) => line.split(/\s+/u, 1)[0] ?? '');
}

export function matchesOneOf(patterns: readonly string[]): Matches {
  const names = new Set(patterns);
  const wild = patterns.filter(isWild).map(wildcard);
  return (name) => names.has(name) || wild.some((matches) => matches(name));
}

/** Those that none of the names matches. */
export function unmatched(patterns: readonly string[], names: ReadonlySet<string>): readonly string[] {
  const all = [...names];
  return patterns.filter((pattern) => (isWild(pattern) ? !all.some(wildcard(pattern)) : !names.has(pattern)));
}

function isWild(pattern: string): boolean {
  return /[*?]/u.test(pattern);
}
