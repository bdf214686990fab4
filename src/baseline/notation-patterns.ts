/** The words of the notation of baselines, as patterns for a place in a text: see notation.ts. */
import type { Aggregate, Enumeration } from '../types/type-node.ts';
import { BODY_WORDS } from './notation.ts';
import { PATH, WORD } from './words.ts';

/** Of no more digits than any value has: longer ones would take long to read. */
const NUMBER = '(0|[1-9][0-9]{0,99})';
export const REFERENCE = new RegExp(`([suet])#(${PATH})`, 'y');
export const KEYWORD = /[a-z_]+(?![\w$.:])/y;
export const BASE_NAME = /[A-Za-z_][\w$.]*(?: [A-Za-z_][\w$.]*)*/y;
export const QUOTED = /'(?:[^'\\\n]|\\[\\']|\\x[0-9a-f]{2})*'/y;
export const ATTRIBUTE = new RegExp(
  `(?:name ('(?:[^'\\\\\\n]|\\\\[\\\\']|\\\\x[0-9a-f]{2})*')|(size|align|encoding) ${NUMBER})`,
  'y',
);
export const DIMENSIONS = /\[((?:0|[1-9][0-9]{0,99})?(?:,(?:0|[1-9][0-9]{0,99})?)*)\]/y;
export const SIZE = new RegExp(` ${NUMBER}`, 'y');
/** Between items. */
export const SEPARATOR = /[ \t]*(?:[;\n][ \t]*)+/y;
export const PLACE = new RegExp(
  `(?:-|(?=[0-9@:!])(?:${NUMBER})?(?:@${NUMBER})?(?::${NUMBER})?(?:!${NUMBER})?) `,
  'y',
);
export const NAME = new RegExp(`(${WORD}): `, 'y');
export const ENUMERATOR = new RegExp(`(-|${WORD})(?: = (-?)${NUMBER})?`, 'y');
export const ITEM_WORD = /\+?(variants|variant|left-out|type|member|param|enumerator)(?![\w$.:-])/y;

export const BODIES: ReadonlyMap<string, (Aggregate | Enumeration)['kind']> = new Map(
  (Object.entries(BODY_WORDS) as [(Aggregate | Enumeration)['kind'], string][]).map(([kind, word]) => [
    word,
    kind,
  ]),
);
