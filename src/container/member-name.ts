/** How archives spell names and numbers. ar(5). */
import { Ar } from '../../generated/ar.js';
import type { ByteSource } from '../elf/source.ts';
import type { DwarfksymsError } from '../errors.ts';
import { stream } from '../kaitai.ts';

/** Where GNU's table of long names stands in the archive. */
export interface NameTable {
  readonly offset: number;
  readonly size: number;
}

/** Undefined for what is not a decimal number. */
export function decimal(text: string): number | undefined {
  return /^[0-9]+$/.test(text) ? Number(text) : undefined;
}

/** GNU ends names with a slash, so that they can have spaces; BSD does not. */
export function shortName(name: string): string {
  return name.endsWith('/') ? name.slice(0, -1) : name;
}

/** BSD fills up names with NUL. */
export function inlineName(bytes: Uint8Array): string {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  return utf8(bytes.subarray(0, end));
}

/** Longer than any path that can be opened (PATH_MAX). */
const LONGEST_NAME = 4096;

/** The name that `reference`, an offset and perhaps an origin, stands for. */
export function tableName(
  reference: string,
  source: ByteSource,
  table: NameTable | undefined,
  isThin: boolean,
  fail: (detail: string) => DwarfksymsError,
): { readonly name: string; readonly origin: number | undefined } {
  const [offsetText = '', originText, ...more] = reference.split(':');
  const offset = decimal(offsetText);
  const origin = originText === undefined ? undefined : decimal(originText);
  if (
    offset === undefined ||
    more.length > 0 ||
    (originText !== undefined && (origin === undefined || !isThin))
  )
    throw fail(`a member's name '/${reference}' is not valid`);
  if (table === undefined) throw fail(`a member has a long name, but no table of names is before it`);
  if (offset >= table.size)
    throw fail(`a member's name is at ${offset} of a table that has ${table.size} bytes`);
  const bytes = source.read(table.offset + offset, Math.min(table.size - offset, LONGEST_NAME));
  try {
    return { name: shortName(utf8(new Ar.LongName(stream(bytes)).text)), origin };
  } catch {
    throw fail(`a member's name at ${offset} of the table of names has no end`);
  }
}

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}
