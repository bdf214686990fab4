/** Suggestions as values of the JSON document. */
import { unicode } from '../unicode.ts';
import { cRule, ruleLine, rustStatic } from './rule-forms.ts';
import type { CauseSuggestions, KabiRule, RuleSet, Suggestion, Suggestions } from './suggestion.ts';

/** Fields of a cause. */
export function suggestionsValue(suggested: CauseSuggestions | undefined): object {
  return {
    suggestions: (suggested?.suggestions ?? []).map(suggestionValue),
    noSuggestion: suggested?.reason ?? null,
  };
}

/** What the suggestions do together. */
export function suggestedValue({ together, honest }: Suggestions): object {
  return { together: setValue(together), honest: setValue(honest) };
}

function setValue({ rules, symbols }: RuleSet): object {
  return { rules: rules.map((rule) => unicode(ruleLine(rule))), symbols: Array.from(symbols, unicode) };
}

function suggestionValue({
  members,
  rules,
  honesty,
  warnings,
  verifiedBy,
  alone,
  together,
}: Suggestion): object {
  return {
    honesty,
    warnings: warnings.map(unicode),
    members: members.map(({ now, instead }) => ({ now: now.map(unicode), instead: unicode(instead) })),
    rules: rules.map(ruleValue),
    rust: rules.length === 0 ? null : rustStatic(rules).join('\n'),
    verifiedBy,
    restoresAlone: alone === undefined ? null : Array.from(alone, unicode),
    restoresTogether: Array.from(together, unicode),
  };
}

function ruleValue(rule: KabiRule): object {
  return {
    type: rule.type,
    target: unicode(rule.target),
    value: unicode(rule.value),
    line: unicode(ruleLine(rule)),
    c: cRule(rule),
  };
}
