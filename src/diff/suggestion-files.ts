/**
 * Suggested rules as files, latin1: for `--kabi-rules`, and sources of C and Rust. What would hide a break is there, but does not count until
 * somebody takes the comment away.
 */
import type { AbiDiff } from './abi-diff.ts';
import { typeName } from './change-words.ts';
import { cRule, macroDefinitions, ruleLine, rustStatic } from './rule-forms.ts';
import { headOf } from './suggestion-text.ts';
import type { KabiRule, Suggestion, Suggestions } from './suggestion.ts';
import { counted } from './summary.ts';

interface FileForm {
  readonly comment: (text: string) => string;
  readonly rule: (rule: KabiRule) => string;
  readonly head: (rules: readonly string[]) => readonly string[];
  /** What stands behind all comments. */
  readonly end: (rules: readonly KabiRule[]) => readonly string[];
}

const RULES: FileForm = {
  comment: (text) => `# ${oneLine(text)}`,
  rule: ruleLine,
  head: () => [],
  end: () => [],
};
/** All that counts is in one static. */
const RUST: FileForm = {
  comment: (text) => `// ${oneLine(text)}`,
  rule: (rule) => `// ${oneLine(ruleLine(rule))}`,
  head: () => [],
  end: (rules) => (rules.length === 0 ? [] : ['', ...rustStatic(rules)]),
};
const C: FileForm = {
  end: () => [],
  comment: (text) => `/* ${oneLine(text).replaceAll('*/', '* /')} */`,
  rule: cRule,
  head: (rules) => [...macroDefinitions(rules), ''],
};

export function kabiRulesFile(diff: AbiDiff, suggestions: Suggestions): string {
  return write(diff, suggestions, RULES);
}

export function kabiRustFile(diff: AbiDiff, suggestions: Suggestions): string {
  return write(diff, suggestions, RUST);
}

export function kabiCFile(diff: AbiDiff, suggestions: Suggestions): string {
  return write(diff, suggestions, C);
}

function write(
  { before, after, changed, causes }: AbiDiff,
  suggestions: Suggestions,
  form: FileForm,
): string {
  const { ofCause, together, honest } = suggestions;
  const chosen = new Set(together.rules);
  const writer = new RuleWriter(form);
  const lines = causes.flatMap((cause) => {
    const suggested = ofCause.get(cause);
    const head = `${typeName(cause.name)}: ${counted(cause.symbols.size, 'symbol')}`;
    const withRules = suggested?.suggestions.filter(({ members }) => members.length === 0) ?? [];
    const rulesOnly = withRules.find(({ rules }) => rules.some((rule) => chosen.has(rule))) ?? withRules[0];
    if (suggested === undefined || rulesOnly === undefined)
      return [
        '',
        form.comment(`${head}: ${suggested?.reason ?? 'no rules keep the versions'}`),
        ...memberLines(suggested?.suggestions ?? [], form),
      ];
    return ['', form.comment(head), ...memberLines(suggested.suggestions, form), ...writer.lines(rulesOnly)];
  });
  const words = `${before} -> ${after}: these rules keep ${honest.symbols.size} of ${counted(changed.length, 'changed version')}`;
  return `${[form.comment(words), ...form.head(writer.written), ...lines, ...form.end(writer.counting)].join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]/gu, ' ');
}

function memberLines(suggestions: readonly Suggestion[], form: FileForm): readonly string[] {
  return suggestions.flatMap(({ members, honesty }) => {
    const where = honesty === 'hides-break' ? 'or, in the source' : 'better, in the source';
    return members.map(({ now, instead }) =>
      form.comment(`${where}: instead of ${now.join(' ')} write ${instead}`),
    );
  });
}

class RuleWriter {
  readonly #form: FileForm;
  /** Rules that count, and those that would. */
  readonly written: string[] = [];
  readonly counting: KabiRule[] = [];
  readonly #known = new Map<string, string>();

  constructor(form: FileForm) {
    this.#form = form;
  }

  lines({ rules, honesty, warnings }: Suggestion): readonly string[] {
    const isLie = honesty === 'hides-break';
    const notes = (honesty === 'same-layout' ? [] : [headOf(honesty), ...warnings]).map((note) =>
      this.#form.comment(note),
    );
    return [...notes, ...rules.map((rule) => this.#line(rule, isLie))];
  }

  /** Of two rules for one thing only the first can count. */
  #line(rule: KabiRule, isLie: boolean): string {
    const key = `${rule.type}\0${rule.target}`;
    const known = this.#known.get(key);
    const text = this.#form.rule(rule);
    if (isLie) {
      this.written.push(text);
      return this.#form.comment(text);
    }
    if (known !== undefined)
      return this.#form.comment(
        known === rule.value ? `as above: ${text}` : `cannot be combined with the rule above: ${text}`,
      );
    this.#known.set(key, rule.value);
    this.counting.push(rule);
    this.written.push(text);
    return text;
  }
}
