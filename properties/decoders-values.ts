/** Values of attributes as text, so that those of different decoders can be compared. */
import { DwarfCommon } from '../generated/debug/dwarf-common.js';
import { Dwarf } from '../generated/debug/dwarf.js';

type Value = Dwarf.AttrValue['value'];

export function valueText(value: Value): string {
  if (value instanceof Dwarf.IndirectValue) return valueText(value.actual.value);
  if (value instanceof DwarfCommon.Address || value instanceof Dwarf.RefAddr) return valueText(value.value);
  if (value instanceof Dwarf.Elsewhere) return 'elsewhere';
  if ('content' in value) return contentText(value.content);
  if (value instanceof DwarfCommon.Unsupported) return 'unsupported';
  if (value instanceof Dwarf.AddrxOffset) return integerText(value.index.lo, value.offset);
  // Only numbers that may have more than four bytes have halves.
  return 'lo' in value ? integerText(value.lo, value.hi) : integerText(value.value, 0);
}

export function integerText(lo: number, hi: number): string {
  return `0x${((BigInt(hi) << 32n) | BigInt(lo)).toString(16)}`;
}

export function contentText(content: Uint8Array): string {
  return `${content.length} bytes ${Buffer.from(content).toString('hex')}`;
}
