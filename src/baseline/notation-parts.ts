/** The parts of the notation of baselines that hold no types: see notation.ts. */
import type { TextScanner } from '../types/text-scanner.ts';
import type { Enumerator } from '../types/type-node.ts';
import { ATTRIBUTE, ENUMERATOR } from './notation-patterns.ts';
import { BEHIND_LAST_NEGATIVE } from './notation.ts';
import { unquoted } from './words.ts';

export interface Attributes {
  name?: string;
  size?: bigint;
  align?: bigint;
  encoding?: bigint;
}

/** Undefined where there are none, which is not the same as none in brackets. */
export function attributesAt(text: TextScanner): Attributes | undefined {
  if (!text.take('<')) return undefined;
  const found: Attributes = {};
  if (text.take('>')) return found;
  do {
    const [, name, fact, value = ''] = text.expectMatch(ATTRIBUTE, 'name, size, align or encoding');
    if (fact === undefined) found.name = unquoted(name ?? '');
    else found[fact as 'size'] = BigInt(value);
  } while (text.take(' '));
  text.expect('>');
  return found;
}

export function enumeratorAt(text: TextScanner): Enumerator {
  const [, name, sign, digits] = text.expectMatch(ENUMERATOR, 'an enumerator');
  const value = digits === undefined ? undefined : BigInt(digits);
  return {
    kind: 'enumerator',
    name: name === '-' ? undefined : unquoted(name ?? ''),
    value: sign === '-' && value !== undefined ? BEHIND_LAST_NEGATIVE - value : value,
  };
}

export function sized(
  byteSize: bigint | undefined,
  alignment: bigint | undefined,
): { byteSize?: bigint; alignment?: bigint } {
  return {
    ...(byteSize !== undefined && { byteSize }),
    ...(alignment !== undefined && { alignment }),
  };
}
