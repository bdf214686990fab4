/** Values as readable dumps show them. Text is latin1: names leave as the bytes that they are. */
import { dwTagName } from '../../generated/dwarf-constants.ts';
import { integer } from '../dwarf/attribute-value.ts';
import type { DieId, Unit } from '../dwarf/dwarf-file.ts';
import type { Signature } from '../dwarf/units.ts';
import type { Attribute } from '../dwarf/unit-walk.ts';
import { hex } from '../errors.ts';
import { constantName, isFileNumber } from './dump-constants.ts';
import type { Surroundings } from './dump-writer.ts';

const OFFSET_DIGITS = 8;

export function valueText(unit: Unit, { name, value }: Attribute, surroundings: Surroundings): string {
  switch (value.class) {
    case 'address':
    case 'section-offset':
      return hex(value.value);
    case 'index':
      return `${value.of} ${value.value}${value.offset === undefined ? '' : ` + ${hex(value.offset)}`}`;
    case 'constant':
      return `${value.value}${meaning(unit, name, value.value, surroundings)}`;
    case 'flag':
      return value.value ? 'yes' : 'no';
    case 'string':
      return value.text === undefined ? '(not found)' : quoted(value.text);
    case 'reference':
      return referenceText(unit, value.value, value.die, surroundings);
    case 'block':
    case 'expression':
      return hexBytes(value.bytes);
  }
}

function meaning(unit: Unit, attribute: number, value: bigint, surroundings: Surroundings): string {
  const constant = constantName(attribute, value);
  if (constant !== undefined) return ` ${constant}`;
  const file = isFileNumber(attribute) ? surroundings.file(unit, Number(value)) : undefined;
  return file === undefined ? '' : ` ${quoted(file)}`;
}

function referenceText(unit: Unit, value: bigint, die: DieId, surroundings: Surroundings): string {
  const target = surroundings.target(unit, die);
  if (target === undefined) return `${hex(value)} (leads nowhere)`;
  const elsewhere = target.unit === unit ? '' : `unit ${target.unit.index}, `;
  const name = target.name === undefined ? '' : ` ${quoted(target.name)}`;
  return `<${elsewhere}${hex(target.offset)}> ${dwTagName(target.tag)}${name}`;
}

/** A section offset, in a column. */
export function paddedHex(value: number): string {
  return `0x${value.toString(16).padStart(OFFSET_DIGITS, '0')}`;
}

export function signatureText({ lo, hi }: Signature): string {
  return hex(integer(lo, hi, false));
}

function hexBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex') || '(empty)';
}

/** A string in quotes. What would confuse a terminal or a reader of lines is written as an escape. */
export function quoted(latin1: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const text = latin1.replaceAll(/[\u0000-\u001f"\\\u007f]/g, (character) =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${text}"`;
}

/** How many bytes a line of them shows. */
export const BYTES_PER_LINE = 16;

/** Bytes on lines of their own, each behind its offset; the first is at `start`. */
export function writeHexLines(start: number, bytes: Uint8Array, write: (text: string) => void): void {
  for (let at = 0; at < bytes.length; at += BYTES_PER_LINE)
    write(`${paddedHex(start + at)}  ${spaced(bytes.subarray(at, at + BYTES_PER_LINE))}\n`);
}

export function spaced(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
