/**
 * Descriptions as JSON, for fixtures: bigints and bytes are tagged, codes of DWARF have their names, and what is undefined is left
 * out of objects.
 */
import { DW_AT, DW_FORM, DW_TAG, dwAtName, dwFormName, dwTagName } from '../../generated/dwarf-constants.ts';
import type { LawChoice } from '../../properties/law.ts';
import type { Subject } from '../../src/generate/descriptions.ts';
import type { Mutation } from '../../src/mutate/mutation.ts';

/** A description for which a law did not hold once. */
export interface Counterexample {
  readonly law: string;
  /** What the law chose. */
  readonly choice: LawChoice;
  /** What was wrong, and in what. */
  readonly why: string;
  readonly subject: Subject;
  /** The change after which the law did not hold: mutators may choose differently by now. */
  readonly mutation?: Mutation | undefined;
}

export function counterexampleToJson(counterexample: Counterexample): string {
  return JSON.stringify(counterexample, tagged, 1);
}

export function counterexampleFromJson(json: string): Counterexample {
  return JSON.parse(json, untagged) as Counterexample;
}

const NAMED = {
  tag: { name: dwTagName, codes: codes('DW_TAG_', DW_TAG) },
  name: { name: dwAtName, codes: codes('DW_AT_', DW_AT) },
  form: { name: dwFormName, codes: codes('DW_FORM_', DW_FORM) },
  nameForm: { name: dwFormName, codes: codes('DW_FORM_', DW_FORM) },
} as const;

function codes(prefix: string, constants: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(constants).map(([key, code]) => [prefix + key, code]));
}

function isNamed(key: string): key is keyof typeof NAMED {
  return Object.hasOwn(NAMED, key);
}

function tagged(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return { $bigint: value.toString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('hex') };
  if (typeof value === 'number' && isNamed(key)) {
    const name = NAMED[key].name(value);
    return NAMED[key].codes.get(name) === value ? name : value;
  }
  return value;
}

function untagged(key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    if ('$bigint' in value && typeof value.$bigint === 'string') return BigInt(value.$bigint);
    if ('$bytes' in value && typeof value.$bytes === 'string')
      return Uint8Array.from(Buffer.from(value.$bytes, 'hex'));
  }
  return typeof value === 'string' && isNamed(key) ? (NAMED[key].codes.get(value) ?? value) : value;
}
