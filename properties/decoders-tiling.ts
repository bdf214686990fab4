/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/** That what the Kaitai decoder read, as its debug mode records it, leaves no byte out and reads none twice. */
import type { Dwarf } from '../generated/debug/dwarf.js';
import { hex } from '../src/errors.ts';

/** The two decoders differ, or one did not account for all bytes. */
export class Disagreement extends Error {}

/** What debug mode records per member. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly Span[];
}

/** The offset in its section of a position that debug mode recorded. */
export function offsetOf(span: Span, position: number, section: Uint8Array): number {
  return span.ioOffset + position - section.byteOffset;
}

/** The initial length and the rest of the header, up to where entries begin. */
export function checkHeader({ lenUnit, body }: Dwarf.Unit, start: number): void {
  const bodyStart = start + (lenUnit.is64 ? 12 : 4);
  checkTiling(lenUnit, start, bodyStart);
  checkTiling(body, bodyStart, bodyStart + body.diesStart);
}

/**
 * That the members of a decoded object, and theirs, lie one behind the other from `start` to `end` (offsets in the buffer)
 * without a gap. Instances do not count: they lie elsewhere, or over what is counted already.
 */
export function checkTiling(node: object, start: number, end: number): void {
  const debug = (node as { _debug?: Readonly<Record<string, Span>> })._debug;
  if (debug === undefined) return;
  let at = start;
  for (const [name, span] of Object.entries(debug)) {
    if (name.startsWith('_m_')) continue;
    const member = (node as Readonly<Record<string, unknown>>)[name];
    const parts = span.arr ?? [span];
    for (const [i, part] of parts.entries()) {
      const from = part.ioOffset + part.start;
      const to = part.ioOffset + part.end;
      if (from !== at)
        throw new Disagreement(`${name} begins at ${hex(from)}, what is before it ends at ${hex(at)}`);
      const value: unknown = Array.isArray(member) ? member[i] : member;
      if (isStruct(value)) checkTiling(value, from, to);
      at = to;
    }
  }
  if (at !== end) throw new Disagreement(`bytes ${hex(at)} to ${hex(end)} are not accounted for`);
}

function isStruct(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
