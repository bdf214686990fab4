/** `--kabi-rules FILE`: the rules that the user gave, and which of them nothing was met for. */
import type { DwarfksymsError, Warn } from '../errors.ts';
import { describeGivenRule, parseKabiRules } from '../symver/kabi-rule-file.ts';
import type { KabiRuleEntry } from '../symver/kabi-rules.ts';
import type { NamedFiles } from './named-files.ts';

export class GivenKabiRules {
  readonly rules: readonly KabiRuleEntry[];
  readonly #used = new Set<number>();

  constructor(rules: readonly KabiRuleEntry[]) {
    this.rules = rules;
  }

  /**
   * Undefined where there is no such file to be read.
   * @throws DwarfksymsError 'io', 'kabi-rule'
   */
  static read(file: string | undefined, named: NamedFiles, warn: Warn): GivenKabiRules | undefined {
    return file === undefined ? undefined : new GivenKabiRules(parseKabiRules(named.read(file), file, warn));
  }

  /** Something was met for the rules of these lines. */
  use(lines: Iterable<number>): void {
    for (const line of lines) this.#used.add(line);
  }

  /** What is to be said of rules that nothing was met for. */
  unused(): readonly DwarfksymsError[] {
    return this.rules.flatMap((rule) =>
      rule.given === undefined || this.#used.has(rule.given.line)
        ? []
        : [describeGivenRule(rule, rule.given)],
    );
  }
}
