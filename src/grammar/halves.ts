/**
 * 64-bit numbers for JavaScript, whose numbers hold 53 bits: where a grammar has a type that is one number of up to eight
 * bytes, the decoder gets its halves `lo` and `hi`, and `value`, which is exact up to 2**53. The grammars say `u8`, as is
 * right for all other languages.
 *
 *     offset:                                            offset:
 *       seq:                                               seq:
 *         - id: value                                        - {id: first, type: u4}
 *           type:                                            - {id: second, type: u4, if: is64}
 *             switch-on: is64                              instances:
 *             cases: {true: u8, false: u4}                   lo: {value: 'is64 and is_be ? second : first'}
 *                                                            hi: {value: 'is64 ? (is_be ? first : second) : 0'}
 *                                                            value: {value: hi * 0x100000000 + lo}
 *
 * A `u8` beside other fields stays what it is: a length that is compared with the bytes that are there.
 */
import {
  type Attribute,
  type Grammar,
  type Grammars,
  type Switch,
  type TypeSpec,
  GrammarError,
} from './ksy.ts';
import { leb128Halves } from './leb128-halves.ts';

export function withHalves(grammars: Grammars): Grammars {
  return new Map([...grammars].map(([id, grammar]) => [id, halvedGrammar(grammar, grammars)] as const));
}

function halvedGrammar(grammar: Grammar, grammars: Grammars): Grammar {
  if (grammar['-leb128'] !== undefined) return leb128Halves(grammar, grammars);
  const { endian } = grammar.meta;
  const nested = isSwitch(endian) ? inRoot(endian, grammar) : endian;
  return { ...grammar, ...halvedTypes(grammar, nested) };
}

/** What the types of a grammar have to say for what its root says of itself. */
function inRoot(endian: Switch, grammar: Grammar): Switch {
  const member = String(endian['switch-on']);
  const isMember = (grammar.params ?? []).some(({ id }) => id === member);
  return isMember ? { ...endian, 'switch-on': `_root.${member}` } : endian;
}

function halvedTypes(spec: TypeSpec, endian: string | Switch | undefined): Pick<TypeSpec, 'types'> {
  if (spec.types === undefined) return {};
  const entries = Object.entries(spec.types).map(([id, type]) => {
    const own = type.meta?.endian ?? endian;
    return [id, { ...halvedType(id, type, own), ...halvedTypes(type, own) }] as const;
  });
  return { types: Object.fromEntries(entries) };
}

function halvedType(id: string, spec: TypeSpec, endian: string | Switch | undefined): TypeSpec {
  const [field, ...others] = spec.seq ?? [];
  const number = others.length === 0 && field?.id === 'value' ? wideNumber(field) : undefined;
  if (field === undefined || number === undefined) return spec;
  const { suffix, isWide } = number;
  const isBigEndian = suffix === '' ? bigEndian(id, endian) : String(suffix === 'be');
  const both = isWide === undefined ? isBigEndian : `${isWide} and ${isBigEndian}`;
  const upper = `${isBigEndian} ? first : second`;
  const condition = isWide === undefined ? {} : { if: isWide };
  return {
    ...spec,
    seq: [
      { ...field, id: 'first', type: `u4${suffix}` },
      { id: 'second', type: `u4${suffix}`, ...condition },
    ],
    instances: {
      lo: { value: `${both} ? second : first` },
      hi: { value: isWide === undefined ? upper : `${isWide} ? (${upper}) : 0` },
      value: { doc: 'Exact up to 2**53, rounded above.', value: 'hi * 0x100000000 + lo' },
      ...spec.instances,
    },
  };
}

/** A field of eight bytes, always or under the condition `isWide`, or undefined for another. */
function wideNumber({ type }: Attribute): { readonly suffix: string; readonly isWide?: string } | undefined {
  const wide = /^u8(le|be|)$/;
  if (typeof type === 'string') {
    const suffix = wide.exec(type)?.[1];
    return suffix === undefined ? undefined : { suffix };
  }
  const cases = Object.entries(type?.cases ?? {});
  const [key] = cases.find(([, of]) => of === 'u8') ?? [];
  if (type === undefined || key === undefined || cases.length !== 2) return undefined;
  if (!cases.some(([, of]) => of === 'u4')) return undefined;
  const on = String(type['switch-on']);
  return { suffix: '', isWide: key === 'true' ? on : `${on} == ${key}` };
}

function bigEndian(id: string, endian: string | Switch | undefined): string {
  if (!isSwitch(endian)) {
    if (endian === undefined) throw new GrammarError(`${id}: nothing says its byte order`);
    return String(endian === 'be');
  }
  const [key] = Object.entries(endian.cases).find(([, order]) => order === 'be') ?? [];
  if (key === undefined) throw new GrammarError(`${id}: its byte order is never be`);
  return key === 'true' ? String(endian['switch-on']) : `${endian['switch-on']} == ${key}`;
}

function isSwitch(endian: string | Switch | undefined): endian is Switch {
  return typeof endian === 'object';
}
