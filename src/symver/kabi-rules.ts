/**
 * The kABI rules of a file (symbol versions, section 8), from its section `.discard.gendwarfksyms.kabi_rules`. Of two
 * rules of one kind for one target the later holds.
 */
import { DwarfksymsError } from '../errors.ts';

/** One entry as it stands in the section, or in a file of rules; texts are latin1. */
export interface KabiRuleEntry {
  readonly type: string;
  readonly target: string;
  readonly value: string;
  /** In the section; of a rule from a file, 0. */
  readonly offset: number;
  /** Where it stands if the user gave it (kabi-rule-file.ts). */
  readonly given?: GivenPlace | undefined;
}

export interface GivenPlace {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Kinds of rules by the spelling in the section. */
export const KABI_RULE_KINDS = [
  'declonly',
  'enumerator_ignore',
  'enumerator_value',
  'byte_size',
  'type_string',
] as const;
export type KabiRuleKind = (typeof KABI_RULE_KINDS)[number];

export class KabiRules {
  readonly #rules: ReadonlyMap<KabiRuleKind, ReadonlyMap<string, KabiRuleEntry>>;
  readonly #section: string;
  readonly #onUsed: ((rule: KabiRuleEntry) => void) | undefined;

  /**
   * @param onUsed called with each rule that something was met for, any number of times
   * @throws DwarfksymsError `kabi-rule` for an entry of an unknown kind
   */
  constructor(entries: readonly KabiRuleEntry[], section: string, onUsed?: (rule: KabiRuleEntry) => void) {
    const rules = new Map<KabiRuleKind, Map<string, KabiRuleEntry>>(
      KABI_RULE_KINDS.map((kind) => [kind, new Map()]),
    );
    for (const entry of entries) {
      const kind = KABI_RULE_KINDS.find((known) => known === entry.type);
      if (kind === undefined)
        throw new DwarfksymsError('kabi-rule', unknownKind(entry.type), { section, offset: entry.offset });
      rules.get(kind)!.set(entry.target, entry);
    }
    this.#rules = rules;
    this.#section = section;
    this.#onUsed = onUsed;
  }

  /** A rule counts for something that the computation has met. */
  use(rule: KabiRuleEntry): void {
    this.#onUsed?.(rule);
  }

  /** Those that hold: of two of one type for one target, the later. */
  *all(): Generator<KabiRuleEntry> {
    for (const rules of this.#rules.values()) yield* rules.values();
  }

  isDeclarationOnly(name: string): boolean {
    return this.#find('declonly', name) !== undefined;
  }

  ignoresEnumerator(enumeration: string, name: string): boolean {
    return this.#find('enumerator_ignore', `${enumeration} ${name}`) !== undefined;
  }

  /** The value of an enumerator in decimal, if a rule gives one. */
  enumeratorValue(enumeration: string, name: string): string | undefined {
    return this.#number(this.#find('enumerator_value', `${enumeration} ${name}`));
  }

  /** The value of a byte_size in decimal, if a rule gives one. */
  byteSize(name: string): string | undefined {
    return this.#number(this.#find('byte_size', name));
  }

  /** The rules that give type strings, by reference or symbol name. */
  typeStrings(): ReadonlyMap<string, KabiRuleEntry> {
    return this.#rules.get('type_string')!;
  }

  /** An error about a rule, placed where the rule stands. */
  error(rule: KabiRuleEntry, detail: string): DwarfksymsError {
    const what = `kABI rule ${rule.type} for '${rule.target}': ${detail}`;
    if (rule.given !== undefined)
      return new DwarfksymsError('kabi-rule', `line ${rule.given.line}: ${what}`, { file: rule.given.file });
    return new DwarfksymsError('kabi-rule', what, { section: this.#section, offset: rule.offset });
  }

  #find(kind: KabiRuleKind, target: string): KabiRuleEntry | undefined {
    const rule = this.#rules.get(kind)!.get(target);
    if (rule !== undefined) this.use(rule);
    return rule;
  }

  #number(rule: KabiRuleEntry | undefined): string | undefined {
    if (rule === undefined) return undefined;
    const value = unsignedLong(rule.value);
    if (value === undefined)
      throw this.error(rule, `expected a decimal number of 64 bits, found '${rule.value}'`);
    return value.toString();
  }
}

export function unknownKind(type: string): string {
  return `unknown kABI rule type '${type}'; expected one of ${KABI_RULE_KINDS.join(', ')}`;
}

/**
 * The number as C's strtoul reads it with base 10: leading blanks and a sign are accepted, a negative number wraps, an
 * empty text is 0. Undefined where anything follows the digits or the number does not fit 64 bits.
 */
export function unsignedLong(text: string): bigint | undefined {
  const parts = /^[ \t\n\v\f\r]*([+-]?)(\d+)$/.exec(text);
  if (parts === null) return text === '' ? 0n : undefined;
  const magnitude = BigInt(parts[2]!);
  if (BigInt.asUintN(64, magnitude) !== magnitude) return undefined;
  return BigInt.asUintN(64, parts[1] === '-' ? -magnitude : magnitude);
}
