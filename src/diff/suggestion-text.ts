/** Suggestions for people, latin1: what to write, what it does, and where it would be a lie. */
import { counted } from './summary.ts';
import { cRule, macroDefinitions, ruleLine, rustStatic } from './rule-forms.ts';
import type { CauseSuggestions, Honesty, KabiRule, Suggestion, Suggestions } from './suggestion.ts';

const MOST_RULES = 12;
const LONGEST = 200;

const HEADS: Readonly<Record<Honesty, string>> = {
  'same-layout': 'keeps the version: the layout that modules know is still true',
  conditional: 'keeps the version, true only on a condition',
  'hides-break': 'A LIE: keeps the version, but hides a break',
};

export function headOf(honesty: Honesty): string {
  return HEADS[honesty];
}

export interface SuggestionTextOptions {
  /** Whether long rules are shown to their ends. */
  readonly showsAll: boolean;
}

/** The lines below a cause. */
export function suggestionLines(
  { suggestions, reason }: CauseSuggestions,
  options: SuggestionTextOptions,
): readonly string[] {
  if (reason !== undefined) return [reason];
  return suggestions.flatMap((one, index) => [
    `${index === 0 ? 'suggestion' : 'or, without the source of its members'}: ${HEADS[one.honesty]}`,
    ...[...one.warnings, restoredWords(one), ...bodyLines(one, options)].map((line) => `  ${line}`),
  ]);
}

export function restoredWords({ alone, together, verifiedBy }: Suggestion): string {
  const by = verifiedBy === 'objects' ? 'computed from the objects' : 'computed from the type strings';
  const own = alone === undefined ? '' : `${counted(alone.size, 'symbol')} by this alone, `;
  return `restores ${own}${together.size} with all suggestions together (${by})`;
}

function bodyLines({ members, rules }: Suggestion, options: SuggestionTextOptions): readonly string[] {
  const shown = options.showsAll ? rules : rules.slice(0, MOST_RULES);
  const more = rules.length - shown.length;
  const cut = (text: string): string =>
    options.showsAll || text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
  const isCut = shown.some((rule) => cRule(rule).length > LONGEST) && !options.showsAll;
  return [
    ...members.map(({ now, instead }) => `instead of  ${now.join(' ')}  write  ${instead}`),
    ...listed('C', shown, (rule) => cut(cRule(rule))),
    ...(shown.length === 0
      ? []
      : ['Rust:', ...rustStatic(rules, shown.length).map((line) => `  ${cut(line)}`)]),
    ...listed('--kabi-rules', shown, (rule) => cut(ruleLine(rule))),
    ...(more > 0 || isCut
      ? [
          `${more > 0 ? `and ${counted(more, 'rule')} more; ` : ''}--all shows all, --format kabi-c, kabi-rust and kabi-rules write them`,
        ]
      : []),
  ];
}

function listed(
  title: string,
  rules: readonly KabiRule[],
  line: (rule: KabiRule) => string,
): readonly string[] {
  return rules.length === 0 ? [] : [`${title}:`, ...rules.map((rule) => `  ${line(rule)}`)];
}

/** What all of them do together, and the definitions of the macros. */
export function suggestionSummary(
  { ofCause, together, honest }: Suggestions,
  changed: number,
): readonly string[] {
  const all = [...ofCause.values()].flatMap(({ suggestions }) => suggestions);
  const lines = all.flatMap(({ members, rules }) => [
    ...members.map(({ instead }) => instead),
    ...rules.map(cRule),
  ]);
  const definitions = macroDefinitions(lines);
  return [
    `suggestions: all rules together restore ${together.symbols.size} of ${counted(changed, 'changed version')}, those that hide no break ${honest.symbols.size}`,
    'They count where gendwarfksyms runs with --stable, each in the objects whose sources have it. Of Rust statics only one counts in an object.',
    ...(definitions.length === 0
      ? []
      : ['The macros, for a tree that has none:', ...definitions.map((one) => `  ${one}`)]),
  ];
}
