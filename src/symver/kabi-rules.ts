/**
 * The kABI rules of a file (symbol versions, section 8), from its section `.discard.gendwarfksyms.kabi_rules`. Of two
 * rules of one kind for one target the later holds.
 */
import { DwarfksymsError } from '../errors.ts';

/** One entry as it stands in the section; texts are latin1. */
export interface KabiRuleEntry {
  readonly type: string;
  readonly target: string;
  readonly value: string;
  /** In the section. */
  readonly offset: number;
}

/** Kinds of rules by the spelling in the section. */
const KINDS = ['declonly', 'enumerator_ignore', 'enumerator_value', 'byte_size', 'type_string'] as const;
type Kind = (typeof KINDS)[number];

export class KabiRules {
  readonly #rules: ReadonlyMap<Kind, ReadonlyMap<string, KabiRuleEntry>>;
  readonly #section: string;

  /** @throws DwarfksymsError `kabi-rule` for an entry of an unknown kind */
  constructor(entries: readonly KabiRuleEntry[], section: string) {
    const rules = new Map<Kind, Map<string, KabiRuleEntry>>(KINDS.map((kind) => [kind, new Map()]));
    for (const entry of entries) {
      const kind = KINDS.find((known) => known === entry.type);
      if (kind === undefined)
        throw new DwarfksymsError(
          'kabi-rule',
          `unknown kABI rule type '${entry.type}'; expected one of ${KINDS.join(', ')}`,
          { section, offset: entry.offset },
        );
      rules.get(kind)!.set(entry.target, entry);
    }
    this.#rules = rules;
    this.#section = section;
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
    return new DwarfksymsError('kabi-rule', `kABI rule ${rule.type} for '${rule.target}': ${detail}`, {
      section: this.#section,
      offset: rule.offset,
    });
  }

  #find(kind: Kind, target: string): KabiRuleEntry | undefined {
    return this.#rules.get(kind)!.get(target);
  }

  #number(rule: KabiRuleEntry | undefined): string | undefined {
    if (rule === undefined) return undefined;
    const value = unsignedLong(rule.value);
    if (value === undefined)
      throw this.error(rule, `expected a decimal number of 64 bits, found '${rule.value}'`);
    return value.toString();
  }
}

/**
 * The number as C's strtoul reads it with base 10: leading blanks and a sign are accepted, a negative number wraps, an
 * empty text is 0. Undefined where anything follows the digits or the number does not fit 64 bits.
 */
function unsignedLong(text: string): bigint | undefined {
  const parts = /^[ \t\n\v\f\r]*([+-]?)(\d+)$/.exec(text);
  if (parts === null) return text === '' ? 0n : undefined;
  const magnitude = BigInt(parts[2]!);
  if (BigInt.asUintN(64, magnitude) !== magnitude) return undefined;
  return BigInt.asUintN(64, parts[1] === '-' ? -magnitude : magnitude);
}
