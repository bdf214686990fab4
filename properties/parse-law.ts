/** The law of the parser of type strings: what it reads is what the visitor says, and is written again byte for byte. */
import { DwarfksymsError } from '../src/errors.ts';
import { parseTypeText } from '../src/types/parse-type-text.ts';
import type { SymbolNode, Type } from '../src/types/type-node.ts';
import { typeText } from '../src/types/type-text.ts';
import { CANONICAL, LINUX } from '../src/symver/profile.ts';
import { places } from '../src/mutate/tree.ts';
import { LawViolation, type Law } from './law.ts';
import { ERROR } from './specimen.ts';

export const parseLaw: Law = {
  name: 'parse',
  statement:
    'every type string whose names are those of C, C++ or Rust is parsed, in either profile, and every one that is parsed is written again byte for byte',
  check(specimen, _, record) {
    const hasOddNames = [...places(specimen.description)].some(({ die }) =>
      die.attributes.some(({ value }) => value.kind === 'string' && ODD.test(value.text)),
    );
    for (const profile of [CANONICAL, LINUX]) {
      if ([...specimen.versions(profile).values()].includes(ERROR)) continue;
      for (const [name, text] of specimen.typeStrings(profile)) {
        if (specimen.isStable && !isTypeString(text)) continue;
        const { difference, isParsed } = roundTrip(text);
        if (difference !== undefined && (isParsed || !hasOddNames))
          throw new LawViolation(`${name}: ${difference}`);
        record.add('parsed', isParsed ? profile.name : `${profile.name}: has odd names`);
      }
    }
  },
};

/** A name with a word that type strings have around names, or that begins like a reference. */
const ODD = /(?:^|\s)(?:[{}(),]?(?:\s|$)|[suet]#)/;

/** What is different after parsing and writing. */
export function roundTrip(text: string): {
  readonly difference: string | undefined;
  readonly isParsed: boolean;
} {
  try {
    const again = typeText(parseTypeText(text));
    return { difference: again === text ? undefined : `${text}\n  became ${again}`, isParsed: true };
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return { difference: `${error.message}: ${text}`, isParsed: false };
  }
}

/** How what the parser makes of a text differs from the node that the text is of; undefined for not at all. */
export function parsedDifference(text: string, node: Type | SymbolNode): string | undefined {
  const { difference } = roundTrip(text);
  if (difference !== undefined) return difference;
  const [visited, parsed] = [saidBy(node), saidBy(parseTypeText(text))];
  return visited === parsed ? undefined : `${text}\n    visited ${visited}\n    parsed  ${parsed}`;
}

/** kABI rules can give a type any string. */
function isTypeString(text: string): boolean {
  return /^(?:variable|subprogram|[a-z_]+_type) /.test(text);
}

/** What a node says, without where it came from, and without what a text does not tell. */
function saidBy(node: Type | SymbolNode): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'entry') return undefined;
    if (typeof value === 'bigint') return String(value);
    if (key !== 'body') return sorted(value);
    const body = value as {
      readonly kind: string;
      readonly items?: readonly unknown[];
      readonly byteSize?: bigint;
      readonly alignment?: bigint;
    };
    const isShown =
      (body.items?.length ?? 0) > 0 || body.byteSize !== undefined || body.alignment !== undefined;
    return isShown ? sorted(body) : { kind: 'not-shown' };
  });
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
