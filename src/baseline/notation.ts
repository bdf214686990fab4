/**
 * How a baseline writes types: so that people can read them, and a reader gets the type string back byte for byte.
 *
 *     structure_type queue { member pointer_type { const_type { s#device } } byte_size(8) owner data_member_location(0) ,
 *       member base_type unsigned int byte_size(4) encoding(7) depth bit_size(4) data_bit_offset(64) } byte_size(16)
 *
 *     struct 16
 *         0 owner: *const s#device
 *         @64:4 depth: unsigned int
 *
 * `docs/baselines.md` has the grammar.
 */
import type { Aggregate, Enumeration, Modifier } from '../types/type-node.ts';

/** Words for what has items. */
export const BODY_WORDS: Readonly<Record<(Aggregate | Enumeration)['kind'], string>> = {
  structure: 'struct',
  class: 'class',
  union: 'union',
  enumeration: 'enum',
};

export const MODIFIERS: readonly Modifier[] = [
  'atomic',
  'const',
  'immutable',
  'packed',
  'pointer',
  'reference',
  'restrict',
  'rvalue_reference',
  'shared',
  'template_type_parameter',
  'volatile',
];

/** Words that begin a type, so that base types of these names are in quotes. */
export const TYPE_WORDS: ReadonlySet<string> = new Set([
  ...MODIFIERS,
  ...Object.values(BODY_WORDS),
  'array',
  'base',
  'func',
  'nothing',
  'typedef',
  'unspecified',
  'void',
]);

/** Which items a list is expected to have: others say what they are. */
export type ListKind = 'members' | 'parameters' | 'enumerators';

/** Types nest deeper only in files that were made to be odd. */
export const DEEPEST = 100;

/** From here on, 64-bit values are shown with a sign, as C has them. */
export const FIRST_NEGATIVE = 1n << 63n;
export const BEHIND_LAST_NEGATIVE = 1n << 64n;
