/** kABI rules that give type strings, to types (also ones that do not exist) and to symbols (section 8). */
import type { Failures } from './failures.ts';
import type { KabiRuleEntry, KabiRules } from './kabi-rules.ts';
import type { SymbolGroup } from './listed-symbols.ts';
import { outputOrder } from './output-order.ts';
import { NO_TEXT, type TextPool } from './text-pool.ts';
import { NO_ENTRY, type TypeMap } from './type-map.ts';
import { REFERENCE_WORDS } from './distinct-strings.ts';

/** Where a reference begins, wherever it stands in the text. */
const REFERENCE_START = /[suet]#/g;

export interface RuledStrings {
  readonly rules: KabiRules;
  readonly texts: TextPool;
  readonly types: TypeMap;
  readonly groups: readonly SymbolGroup[];
  /** Numbers in the type map's store. */
  readonly symbolStrings: Map<SymbolGroup, number>;
  readonly failures: Failures;
  /** Called for references that only rules define. */
  readonly onDefined: (reference: number) => void;
}

/**
 * Replaces strings in the type map and of symbols. A rule counts for a type in the map, for a symbol that was found, and
 * for a reference that any string now makes; others are never looked at, whatever their value.
 * @throws DwarfksymsError `kabi-rule` for a value that holds a reference without a name, or nothing
 */
export function applyTypeStrings(context: RuledStrings): void {
  const { rules, texts, types, groups, symbolStrings, failures, onDefined } = context;
  const wanted = rules.typeStrings();
  if (wanted.size === 0) return;
  const stringOf = (rule: KabiRuleEntry): number => {
    rules.use(rule);
    return types.store.addText(rule.value, referencesIn(rule, rules, texts));
  };
  const ofType = (reference: number, rule: KabiRuleEntry, use: (string: number) => void): void => {
    if (failures.ofReference(reference) !== undefined) return;
    try {
      use(stringOf(rule));
    } catch (error) {
      failures.failReference(reference, failures.attributable(error));
    }
  };
  for (const group of groups) {
    const rule = symbolRule(wanted, group);
    if (rule === undefined || !symbolStrings.has(group)) continue;
    const string = failures.attempt(group, () => stringOf(rule));
    if (string === undefined) symbolStrings.delete(group);
    else symbolStrings.set(group, string);
  }
  for (let entry = 0; entry < types.count; entry++) {
    const reference = types.reference(entry);
    const rule = wanted.get(texts.text(reference));
    if (rule !== undefined) ofType(reference, rule, (string) => types.replace(entry, string));
  }
  const define = (string: number): void => {
    const { references } = types.store;
    for (
      let i = types.store.referencesStart(string);
      i < types.store.referencesEnd(string);
      i += REFERENCE_WORDS
    ) {
      const reference = references.items[i + 2]!;
      const rule = types.find(reference) === NO_ENTRY ? wanted.get(texts.text(reference)) : undefined;
      if (rule === undefined) continue;
      ofType(reference, rule, (made) => types.define(reference, made));
      onDefined(reference);
    }
  };
  for (const string of symbolStrings.values()) define(string);
  // Types that are defined on the way come last, and are looked at too.
  for (let entry = 0; entry < types.count; entry++) define(types.string(entry));
}

/** Where what rules refer to is looked for. */
export interface RuledSource {
  /** Whether an expansion has met that name. */
  isMet(reference: number): boolean;
  /** The string of a name or symbol refers to others by a rule. Returns whether that is new. */
  meetByRule(by: SymbolGroup | number, references: readonly number[]): boolean;
}

/**
 * The strings that rules give to symbols and to names that have been met refer to types, which so are met too. Returns
 * whether there are new ones.
 * @throws DwarfksymsError `kabi-rule`
 */
export function meetByRules(
  rules: KabiRules,
  texts: TextPool,
  source: RuledSource,
  symbols: Iterable<SymbolGroup>,
  failures: Failures,
): boolean {
  let hasMet = false;
  const wanted = rules.typeStrings();
  const meet = (by: SymbolGroup | number, rule: KabiRuleEntry): void => {
    const words = referencesIn(rule, rules, texts);
    const references = words.filter((_, index) => index % REFERENCE_WORDS === REFERENCE_WORDS - 1);
    if (source.meetByRule(by, references)) hasMet = true;
  };
  for (const symbol of symbols) {
    const rule = symbolRule(wanted, symbol);
    if (rule !== undefined) failures.attempt(symbol, () => meet(symbol, rule));
  }
  for (const [target, rule] of wanted) {
    const name = texts.find(target);
    if (name === NO_TEXT || !source.isMet(name) || failures.ofReference(name) !== undefined) continue;
    try {
      meet(name, rule);
    } catch (error) {
      failures.failReference(name, failures.attributable(error));
    }
  }
  return hasMet;
}

/** The rule for a symbol: for that of its names which comes first in output order, else for one of its unlisted aliases. */
function symbolRule(
  rules: ReadonlyMap<string, KabiRuleEntry>,
  { names, aliases }: SymbolGroup,
): KabiRuleEntry | undefined {
  for (const name of [...outputOrder(names, (one) => one).slice(0, 1), ...aliases]) {
    const rule = rules.get(name);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/**
 * What the line of a symbol in a symtypes file shows: the value of a rule for that very name or an unlisted alias, although
 * names that share a version have that of the first one. Undefined without such a rule.
 * @throws DwarfksymsError `kabi-rule`
 */
export function ruledSymbolText(
  rules: KabiRules,
  texts: TextPool,
  name: string,
  { aliases }: SymbolGroup,
): Uint8Array | undefined {
  const wanted = rules.typeStrings();
  for (const one of [name, ...aliases]) {
    const rule = wanted.get(one);
    if (rule !== undefined) return ruledText(rules, texts, rule);
  }
  return undefined;
}

/** The string that a rule gives to a reference name. @throws DwarfksymsError `kabi-rule` */
export function ruledTypeText(rules: KabiRules, texts: TextPool, reference: number): Uint8Array | undefined {
  const rule = rules.typeStrings().get(texts.text(reference));
  return rule && ruledText(rules, texts, rule);
}

function ruledText(rules: KabiRules, texts: TextPool, rule: KabiRuleEntry): Uint8Array {
  referencesIn(rule, rules, texts);
  return Buffer.from(rule.value, 'latin1');
}

/**
 * Words of the references in a rule's value, as StringStore takes them.
 * @throws DwarfksymsError `kabi-rule`
 */
function referencesIn(rule: KabiRuleEntry, rules: KabiRules, texts: TextPool): number[] {
  const { value } = rule;
  if (value === '') throw rules.error(rule, 'the type string is empty');
  const words: number[] = [];
  REFERENCE_START.lastIndex = 0;
  for (let found = REFERENCE_START.exec(value); found !== null; found = REFERENCE_START.exec(value)) {
    const start = found.index;
    const nameStart = start + found[0].length;
    const end = referenceEnd(rule, rules, nameStart);
    words.push(start, end, texts.intern(value.slice(start, end)));
    REFERENCE_START.lastIndex = end;
  }
  return words;
}

/** Up to the closing quote if a quote follows the `#`, else up to the next space. */
function referenceEnd(rule: KabiRuleEntry, rules: KabiRules, nameStart: number): number {
  const { value } = rule;
  const isQuoted = value[nameStart] === "'";
  const contentStart = nameStart + (isQuoted ? 1 : 0);
  const stop = value.indexOf(isQuoted ? "'" : ' ', contentStart);
  if (isQuoted && stop < 0) throw rules.error(rule, 'a quoted reference has no closing quote');
  const contentEnd = stop < 0 ? value.length : stop;
  if (contentEnd === contentStart) throw rules.error(rule, 'a reference has no name');
  return isQuoted ? contentEnd + 1 : contentEnd;
}
