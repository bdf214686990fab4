/** Changes in words. Text is latin1. */
import type { Change, ChangeKind, Effect } from './change.ts';

/** What is said of a change: `of` is its subject with a blank in front, or nothing. */
type Words = (of: string, before: string, after: string) => string;

const CHANGED =
  (what: string): Words =>
  (of, before, after) =>
    `${what}${of}: ${before || 'none'} -> ${after || 'none'}`;
const ONLY =
  (words: string): Words =>
  (of) =>
    `${of === '' ? '' : `${of.trimStart()}: `}${words}`;

const WORDS: Readonly<Record<ChangeKind, Words>> = {
  'member-added': (of, _, after) => `member${of} added: ${after}`,
  'member-removed': (of, before) => `member${of} removed: ${before}`,
  'member-moved': (of, before, after) => `member${of} moved: ${before} -> ${after}`,
  'member-retyped': CHANGED('type of member'),
  'member-renamed': (of, _, after) => `member${of} renamed to ${after}`,
  'members-reordered': CHANGED('order of members'),
  'bit-field': CHANGED('width of bit field'),
  accessibility: CHANGED('accessibility of'),
  size: CHANGED('size'),
  alignment: CHANGED('alignment'),
  'enumerator-added': (of, _, after) => `enumerator${of} added${after === '' ? '' : ` = ${after}`}`,
  'enumerator-removed': (of, before) => `enumerator${of} removed${before === '' ? '' : `: was ${before}`}`,
  'enumerator-renamed': (of, _, after) => `enumerator${of} renamed to ${after}`,
  'enumerator-value': CHANGED('value of'),
  'enumerators-reordered': CHANGED('order of enumerators'),
  'parameter-added': (of, _, after) => `parameter${of} added: ${after}`,
  'parameter-removed': (of, before) => `parameter${of} removed: ${before}`,
  'parameter-retyped': CHANGED('type of parameter'),
  'parameters-reordered': CHANGED('order of parameters'),
  'parameter-names': CHANGED('names of parameters'),
  'return-type': CHANGED('return type'),
  qualifier: CHANGED('qualifiers'),
  target: CHANGED('stands for'),
  type: CHANGED('type'),
  dimensions: CHANGED('dimensions'),
  spelling: CHANGED('spelling'),
  'became-defined': ONLY('is defined now; before it was only declared, or private to a .c file'),
  'became-declared': ONLY('is only declared now, or private to a .c file; before it was defined'),
  'became-private': ONLY('is private to a .c file now; before it was defined'),
  kind: CHANGED('kind'),
  variant: (of, before, after) => {
    if (before === '') return `variant${of} added: ${after}`;
    return after === '' ? `variant${of} removed: ${before}` : `variant${of}: ${before} -> ${after}`;
  },
  unreadable: CHANGED('text'),
};

export function describeChange({ kind, subject, before = '', after = '' }: Change): string {
  return WORDS[kind](subject === '' ? '' : ` ${subject}`, shortened(before), shortened(after));
}

const EFFECTS: Readonly<Record<Effect, string>> = {
  breaks: 'layout or calls change',
  extends: 'the version changes, the layout does not',
  harmless: 'harmless: only names, spelling or visibility change',
};

/** What a cause means for what was compiled before. */
export function describeEffect(effect: Effect): string {
  return EFFECTS[effect];
}

const KEYWORDS: Readonly<Record<string, string>> = { s: 'struct ', u: 'union ', e: 'enum ', t: '', E: '' };

/** `struct device` for `s#device`; a symbol's name stays. */
export function typeName(name: string): string {
  const [, letter, quoted, plain] = /^([suetE])#(?:'(.*)'|(.*))$/su.exec(name) ?? [];
  return letter === undefined ? name : `${KEYWORDS[letter] ?? ''}${quoted ?? plain ?? ''}`;
}

/** How a way is written: from the symbol to the type. */
/** Ways through thousands of types are shown at both ends. */
export function describeWay(way: readonly string[]): string {
  const names = way.map(typeName);
  const left = names.length - 2 * SHOWN_OF_WAY;
  return (
    left > 1 ? [...names.slice(0, SHOWN_OF_WAY), `(${left} more)`, ...names.slice(-SHOWN_OF_WAY)] : names
  ).join(' -> ');
}

/** At each end. */
const SHOWN_OF_WAY = 10;

const LONGEST = 400;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}...`;
}
