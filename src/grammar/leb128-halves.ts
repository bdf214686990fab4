/** The two LEB128 grammars for JavaScript: the halves of a number, by arithmetic, from its groups as plain bytes. */
import { bitWidthOf } from './bit-fields.ts';
import { type Grammar, type Grammars, type Instance, GrammarError, grammarOf } from './ksy.ts';

/** How a group is laid out, as the type `group` of uleb128.ksy says. DWARF 5, 7.6. */
export interface GroupLayout {
  /** How many bits of the number a group has. */
  readonly bits: number;
  /** The bit that says that another group follows. */
  readonly hasNext: number;
  /** The index of the last group that a number may have. */
  readonly last: number;
}

const NUMBER_BITS = 64;
const HALF_BITS = 32;

export function groupLayout(grammars: Grammars): GroupLayout {
  const group = grammarOf(grammars, 'uleb128').types?.['group'];
  const [hasNext, bits, ...others] = group?.seq ?? [];
  const width = bits === undefined ? undefined : bitWidthOf(bits);
  if (hasNext?.id !== 'has_next' || hasNext.type !== 'b1' || width !== 7 || others.length > 0)
    throw new GrammarError('uleb128.ksy: a group must be one bit has_next and seven bits');
  const allowed = (hasNext.valid as { 'any-of'?: unknown } | undefined)?.['any-of'];
  const bound = /^number < (\d+)$/.exec(String(group?.instances?.['may_have_next']?.value))?.[1];
  if (String(allowed) !== 'false,may_have_next' || bound === undefined)
    throw new GrammarError('uleb128.ksy: the number of groups must be bounded');
  return { bits: width, hasNext: 2 ** width, last: Number(bound) };
}

export function leb128Halves(grammar: Grammar, grammars: Grammars): Grammar {
  const layout = groupLayout(grammars);
  const { imports: _, ...meta } = grammar.meta;
  const isLast = `_ < ${hexadecimal(layout.hasNext)}`;
  return {
    ...grammar,
    meta,
    seq: [
      {
        id: 'groups',
        type: 'u1',
        repeat: 'until',
        'repeat-until': isLast,
        valid: { expr: `${isLast} or _index < ${layout.last}` },
      },
    ],
    instances: grammar['-leb128'] === 'signed' ? signed(layout) : unsigned(layout),
    types: {},
  };
}

function unsigned(layout: GroupLayout): Readonly<Record<string, Instance>> {
  const [lowest, ...more] = terms(layout, 0, (i) => `groups[${i}]`);
  return {
    lo: { value: `groups.size == 1 ? groups[0] : ${lowest?.text} + (${asFarAsPresent(more)})` },
    hi: { value: asFarAsPresent(terms(layout, HALF_BITS, (i) => `groups[${i}]`)) },
    value: {
      doc: 'Exact up to 2**53, rounded above, so that comparisons with sizes and offsets hold.',
      value: 'groups.size == 1 ? groups[0] : hi * 0x100000000 + lo',
    },
  };
}

function signed(layout: GroupLayout): Readonly<Record<string, Instance>> {
  const group = (i: number): string => (i === 0 ? 'groups[0]' : `(groups.size > ${i} ? groups[${i}] : fill)`);
  const sum = (from: number): string =>
    terms(layout, from, group)
      .map(({ text }) => text)
      .join(' + ');
  return {
    is_negative: { value: `groups.last & ${hexadecimal(layout.hasNext / 2)} != 0` },
    fill: {
      doc: 'What stands for the bits of a group that is absent.',
      value: `is_negative ? ${hexadecimal(layout.hasNext - 1)} : 0`,
    },
    lo: { doc: 'Bits 0 to 31.', value: sum(0) },
    hi: { doc: 'Bits 32 to 63.', value: sum(HALF_BITS) },
  };
}

interface Term {
  readonly group: number;
  readonly text: string;
}

/** What each group adds to the half that begins at the bit `from`. */
function terms({ bits, hasNext }: GroupLayout, from: number, group: (i: number) => string): readonly Term[] {
  const found: Term[] = [];
  for (let i = 0; i * bits < NUMBER_BITS; i++) {
    const shift = i * bits - from;
    const below = Math.max(0, -shift);
    const above = Math.max(0, shift + bits - HALF_BITS);
    if (below >= bits || above >= bits) continue;
    const mask = (hasNext - 1) & ~(2 ** below - 1) & (2 ** (bits - above) - 1);
    const scale =
      shift < 0 ? ` / ${hexadecimal(2 ** -shift)}` : shift > 0 ? ` * ${hexadecimal(2 ** shift)}` : '';
    found.push({ group: i, text: `(${group(i)} & ${hexadecimal(mask)})${scale}` });
  }
  return found;
}

/** The sum of the terms whose groups are there. */
function asFarAsPresent([first, ...others]: readonly Term[]): string {
  if (first === undefined) return '0';
  const rest = others.length === 0 ? '' : ` + (${asFarAsPresent(others)})`;
  return `groups.size < ${first.group + 1} ? 0 : ${first.text}${rest}`;
}

function hexadecimal(value: number): string {
  return `0x${value.toString(16)}`;
}
