/**
 * Severity rules: what is tolerated. A line is a pattern and PASS or FAIL; the first one that matches decides. Files of suse-kabi-tools
 * are read as they are: a pattern with `/`, or `vmlinux`, is one of modules, one of capital letters one of namespaces, any other one of
 * symbols. A word in front says it outright, and knows more:
 *
 *     # comment
 *     drivers/gpu/* PASS
 *     symbol:ext4_* PASS
 *     kind:enumerator-added PASS        all changes behind a symbol have to be tolerated
 *     type:s#net_device FAIL            a type that changed
 */
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import type { Difference, Event } from './event.ts';
import { wildcard } from './wildcard.ts';

const SUBJECTS = ['symbol', 'module', 'namespace', 'kind', 'type'] as const;
type Subject = (typeof SUBJECTS)[number];

interface Rule {
  readonly subject: Subject;
  readonly matches: (text: string) => boolean;
  readonly tolerates: boolean;
  /** Where it stands, and how. */
  readonly shown: string;
}

export class Rules {
  readonly #rules: readonly Rule[];
  readonly #used = new Set<Rule>();

  constructor(rules: readonly Rule[] = []) {
    this.#rules = rules;
  }

  /** Whether all that happened to a symbol is tolerated. */
  tolerates(event: Event): boolean {
    // Each difference is decided by the first rule that matches it, or its symbol: a type that may change excuses no other one.
    return event.differences.map((difference) => this.#decide(event.symbol, difference)).every(Boolean);
  }

  /** Those that decided nothing, as they are written. */
  unused(): readonly string[] {
    return this.#rules.filter((rule) => !this.#used.has(rule)).map(({ shown }) => shown);
  }

  #decide(symbol: Event['symbol'], { kind, cause }: Difference): boolean {
    const rule = this.#rules.find(({ subject, matches }) => {
      switch (subject) {
        case 'symbol':
          return matches(symbol.name);
        case 'module':
          return symbol.module !== undefined && matches(symbol.module);
        case 'namespace':
          return symbol.namespace !== undefined && symbol.namespace !== '' && matches(symbol.namespace);
        case 'kind':
          return matches(kind);
        case 'type':
          return cause !== undefined && matches(cause);
      }
    });
    if (rule === undefined) return false;
    this.#used.add(rule);
    return rule.tolerates;
  }
}

/**
 * @param file for messages
 * @throws DwarfksymsError 'rules' with the number of the line
 */
export function parseRules(bytes: Uint8Array, file: string): Rules {
  const rules: Rule[] = [];
  for (const [index, line] of latin1(bytes).split(/\r?\n/u).entries()) {
    // A reference name has this character, too, but a blank stands in front of a comment.
    const words = line
      .replace(/(?:^|\s)#.*$/u, '')
      .split(/\s+/u)
      .filter(Boolean);
    if (words.length === 0) continue;
    const [pattern = '', verdict, ...rest] = words;
    if (rest.length > 0 || (verdict !== 'PASS' && verdict !== 'FAIL'))
      throw new DwarfksymsError('rules', `line ${index + 1}: expected a pattern and PASS or FAIL`, { file });
    rules.push({
      ...subjectOf(pattern),
      tolerates: verdict === 'PASS',
      shown: `line ${index + 1}: ${pattern} ${verdict}`,
    });
  }
  return new Rules(rules);
}

function subjectOf(pattern: string): Pick<Rule, 'subject' | 'matches'> {
  const named = SUBJECTS.find((subject) => pattern.startsWith(`${subject}:`));
  if (named !== undefined) return { subject: named, matches: wildcard(pattern.slice(named.length + 1)) };
  const subject =
    pattern.includes('/') || pattern === 'vmlinux'
      ? 'module'
      : /[A-Z]/u.test(pattern) && pattern === pattern.toUpperCase()
        ? 'namespace'
        : 'symbol';
  return { subject, matches: wildcard(pattern) };
}
