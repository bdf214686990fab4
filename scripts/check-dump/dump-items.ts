/** The lines of `dump --format json`, item by item, and what readelf makes of the same values. */
import type { ExpectedItem } from './item.ts';

interface Attribute {
  readonly name: string;
  readonly form: string;
  readonly class: string;
  readonly value: string | number | boolean | null;
  readonly of?: string;
  readonly target?: { readonly unit: number; readonly offset: number } | null;
}

interface Line {
  readonly kind: string;
  readonly depth: number;
  readonly offset: number;
  readonly tag: string;
  readonly attributes: readonly Attribute[];
}

const TWO_TO_64 = 1n << 64n;

export async function* dumpItems(lines: AsyncIterable<string>): AsyncGenerator<ExpectedItem> {
  for await (const text of lines) {
    const line = JSON.parse(text) as Line;
    if (line.kind !== 'entry') continue;
    const { depth, offset, tag, attributes } = line;
    yield item('entry', `${depth} ${offset.toString(16)} ${tag}`, (other) =>
      sameEntry(other, `${depth} ${offset.toString(16)} `, tag),
    );
    for (const attribute of attributes)
      yield item(
        'attribute',
        `${attribute.name} ${attribute.form} ${JSON.stringify(attribute.value)}`,
        (other) => sameAttribute(attribute, other),
      );
  }
}

function item(kind: ExpectedItem['kind'], text: string, accepts: (other: string) => boolean): ExpectedItem {
  return { kind, text, accepts };
}

function sameEntry(other: string, start: string, tag: string): boolean {
  if (!other.startsWith(start)) return false;
  return sameName(other.slice(start.length), tag);
}

/** readelf has no name for some of what only certain vendors use. */
function sameName(theirs: string, ours: string): boolean {
  // "DW_TAG_template_type_param" is what it calls DW_TAG_template_type_parameter.
  if (theirs !== '' && ours === `${theirs}eter`) return true;
  return theirs === ours || /unknown|^User TAG|^DW_AT_[0-9a-f]+$|value/i.test(theirs);
}

/** `DW_AT_byte_size (data1) 4`. */
const ATTRIBUTE = /^(\S+) \((\S+)\) ?(.*)$/;

function sameAttribute(attribute: Attribute, other: string): boolean {
  const [, name = '', form = '', value = ''] = ATTRIBUTE.exec(other) ?? [];
  return (
    sameName(name, attribute.name) &&
    (`DW_FORM_${form}` === attribute.form || attribute.form === 'DW_FORM_indirect') &&
    sameValue(attribute, value.trimEnd())
  );
}

function sameValue(attribute: Attribute, theirs: string): boolean {
  const { value } = attribute;
  switch (attribute.class) {
    case 'string':
      return (
        INDEXED_STRING.test(attribute.form) ||
        value === null ||
        sameText(attribute.form, theirs, String(value))
      );
    case 'flag':
      return theirs === (value === true ? '1' : '0');
    case 'address':
    case 'section-offset':
      return hexNumber(theirs) === modulo(BigInt(value as string | number));
    case 'index':
      return sameIndex(theirs, BigInt(value as string | number));
    case 'constant':
      return sameConstant(theirs, BigInt(value as string | number));
    case 'reference':
      return sameReference(attribute, theirs);
    case 'block':
    case 'expression': {
      // Of some operations it shows the meaning only.
      if (theirs.trimStart().startsWith('(')) return true;
      const bytes = /^(\d+) byte block: ?((?:[0-9a-f]+ )*[0-9a-f]*)/.exec(theirs);
      if (bytes === null) return false;
      const digits = bytes[2]!
        .trim()
        .split(' ')
        .map((byte) => (byte === '' ? '' : byte.padStart(2, '0')))
        .join('');
      return digits === value;
    }
    default:
      return false;
  }
}

/** What stands at the index, for an address also the index; for lists sometimes neither. */
function sameIndex(theirs: string, ours: bigint): boolean {
  const index = /^\(index: (?:0x)?([0-9a-f]+)\)/.exec(theirs)?.[1];
  return index === undefined
    ? theirs.includes('list') || theirs === '' || hexNumber(theirs) === ours
    : BigInt(`0x${index}`) === ours;
}

/** Of readelf before 2.41, which looks up indexed strings without DW_AT_str_offsets_base, only the form counts. */
const INDEXED_STRING = /^DW_FORM_(?:strx|GNU_str_index)/;

function sameText(form: string, theirs: string, ours: string): boolean {
  // Where it was found stands in front: "(offset: 0xb4): ", "(indexed string: 0x1): ", "(alt indirect string, offset: 0x1) ".
  const text = form === 'DW_FORM_string' ? theirs : theirs.replace(/^\([^)]*\):? /, '');
  return text.trimEnd() === ours.trimEnd();
}

/** Decimal or hexadecimal, as readelf finds it best for the form; what the number means may follow. */
function sameConstant(theirs: string, ours: bigint): boolean {
  // DW_FORM_indirect: the form stands in front.
  const [number = ''] = theirs.replace(/^DW_FORM_\S+ \(\S+\) /, '').split(/[\s(]/);
  const wide = /^0x([0-9a-f]{16})([0-9a-f]{16})$/.exec(number);
  if (wide !== null) return BigInt(number) === ours;
  return /^-?(?:0x[0-9a-f]+|\d+)$/.test(number) && modulo(toBigInt(number)) === modulo(ours);
}

function sameReference({ form, value, target }: Attribute, theirs: string): boolean {
  const raw = BigInt(value as string | number);
  // It shows what stands there, which counts from the unit, or where that is in the section.
  if (form === 'DW_FORM_ref8' || form === 'DW_FORM_ref_sup4')
    return [raw, BigInt(target?.offset ?? -1)].includes(hexNumber(theirs.replace('<', '')) ?? -2n);
  if (form === 'DW_FORM_ref_sig8') return theirs.includes(raw.toString(16));
  const theirOffset = /^<(?:alt )?0x([0-9a-f]+)>/.exec(theirs)?.[1];
  if (theirOffset === undefined) return false;
  const ours = target === null || target === undefined ? raw : BigInt(target.offset);
  return BigInt(`0x${theirOffset}`) === ours;
}

function hexNumber(text: string): bigint | undefined {
  const digits = /^(?:0x)?([0-9a-f]+)/.exec(text)?.[1];
  return digits === undefined ? undefined : BigInt(`0x${digits}`);
}

function toBigInt(text: string): bigint {
  return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
}

function modulo(value: bigint): bigint {
  return ((value % TWO_TO_64) + TWO_TO_64) % TWO_TO_64;
}
