/**
 * The strict stream under the generated decoders: it fails loudly where Kaitai's own clamps, wraps or rounds, and every
 * failure becomes one error with a place. The only module that touches the kaitai-struct package.
 */
import runtime from 'kaitai-struct/KaitaiStream.js';
import { DwarfksymsError, type ErrorCode, type Place } from './errors.ts';

// The package's typings claim `export default`, its JavaScript says `module.exports =`.
type Runtime = typeof runtime.default;
const Base = runtime as unknown as Runtime;

export class KaitaiStream extends Base {
  override seek(pos: number): void {
    if (!Number.isSafeInteger(pos) || pos < 0 || pos > this.size) throw new Base.EOFError(pos, this.size);
    this.pos = pos;
  }
  override mapUint8Array(length: number): Uint8Array {
    if (!Number.isSafeInteger(length) || length < 0 || length > this.size - this.pos)
      throw new Base.EOFError(length, this.size - this.pos);
    return super.mapUint8Array(length);
  }
  override readBytesTerm(term: number, include: boolean, consume: boolean, eosError: boolean): Uint8Array {
    const at = this.pos;
    try {
      return super.readBytesTerm(term, include, consume, eosError);
    } catch {
      throw new Base.EOFError(this.size - at + 1, this.size - at);
    }
  }
  override readU8le(): number {
    return safe(super.readU8le());
  }
  override readU8be(): number {
    return safe(super.readU8be());
  }
  override readS8le(): number {
    return safe(super.readS8le());
  }
  override readS8be(): number {
    return safe(super.readS8be());
  }
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`64-bit value near ${value} is out of range`);
  return value;
}

export function stream(bytes: Uint8Array): KaitaiStream {
  return new KaitaiStream(new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength));
}

/**
 * Runs a decoder over `io`; whatever it throws becomes a DwarfksymsError at `place`, whose offset is where `io` begins.
 * `what` names what was expected there, as in "a unit header".
 */
export function decode<T>(io: KaitaiStream, what: string, code: ErrorCode, place: Place, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DwarfksymsError) throw error;
    const reason = error instanceof Base.EOFError ? 'ends too early' : 'is not valid';
    const detail = `${what} ${reason} (${explanation(error)})`;
    throw new DwarfksymsError(code, detail, { ...place, offset: (place.offset ?? 0) + io.pos });
  }
}

/** The number that a decoder found where its grammar has another one; undefined for any other failure. */
export function refusedNumber(error: unknown): number | undefined {
  return error instanceof Base.ValidationNotEqualError && typeof error.actual === 'number'
    ? error.actual
    : undefined;
}

/** Why a decoder refused what is there: a value that the grammar has no use for, or the end of the bytes. */
export type Refusal =
  | { readonly kind: 'value'; readonly actual: unknown; readonly isConstant: boolean }
  | { readonly kind: 'end' };

/** `isConstant`: the grammar has one value there, such as that of a version. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Base.ValidationNotEqualError)
    return { kind: 'value', actual: error.actual, isConstant: true };
  if (
    error instanceof Base.ValidationNotAnyOfError ||
    error instanceof Base.ValidationLessThanError ||
    error instanceof Base.ValidationGreaterThanError ||
    error instanceof Base.ValidationExprError
  )
    return { kind: 'value', actual: error.actual, isConstant: false };
  return { kind: 'end' };
}

/** Kaitai's message. A refused value that the grammar has a type for (a LEB128) is an object, which it cannot print. */
function explanation(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Base.ValidationExprError && isNumberObject(error.actual))
    return `not a possible value: ${error.actual.value}`;
  return error.message;
}

function isNumberObject(value: unknown): value is { readonly value: number } {
  return typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'number';
}
