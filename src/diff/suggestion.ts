/** What keeps the former versions although a type or prototype changed: kABI rules, or other members in the source. */
import type { Cause } from './abi-diff.ts';

/** A record of the section `.discard.gendwarfksyms.kabi_rules`, without its version. latin1. */
export interface KabiRule {
  readonly type: 'declonly' | 'enumerator_ignore' | 'enumerator_value' | 'byte_size' | 'type_string';
  readonly target: string;
  readonly value: string;
}

/** What to write in the source in the place of members as they are now. latin1. */
export interface MemberChange {
  readonly now: readonly string[];
  readonly instead: string;
}

/**
 * Whether what modules were compiled for is still true. `same-layout`: all that they know stays where it was. `conditional`: that depends
 * on what modules do, as a warning says. `hides-break`: it is not, and the version would be a lie.
 */
export type Honesty = 'same-layout' | 'conditional' | 'hides-break';

export interface Suggestion {
  readonly members: readonly MemberChange[];
  /** Those that are needed beside the members, or alone. */
  readonly rules: readonly KabiRule[];
  readonly honesty: Honesty;
  /** Why it is no more honest than that. latin1. */
  readonly warnings: readonly string[];
  /**
   * What its versions were computed from: the objects themselves with the rules added, or the type strings, because members cannot be
   * changed without the source.
   */
  readonly verifiedBy: 'objects' | 'types';
  /** Symbols that have their former version by this alone; undefined where only all suggestions were computed together. */
  readonly alone: ReadonlySet<string> | undefined;
  /** Symbols that this cause reaches and that have their former version by this and the first rules for each other cause. */
  readonly together: ReadonlySet<string>;
}

export interface CauseSuggestions {
  /** The best first. */
  readonly suggestions: readonly Suggestion[];
  /** Why there are none; undefined if there are. */
  readonly reason: string | undefined;
}

export interface Suggestions {
  readonly ofCause: ReadonlyMap<Cause, CauseSuggestions>;
  /** What was computed together: the first rules for each cause, and the symbols that have their former version by them. */
  readonly together: RuleSet;
  /** The same without those that would hide a break. */
  readonly honest: RuleSet;
}

export interface RuleSet {
  readonly rules: readonly KabiRule[];
  readonly symbols: ReadonlySet<string>;
}
