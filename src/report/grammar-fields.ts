/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/** The fields that the Kaitai decoders in debug mode record: where each is, and what the grammar calls it. */
import { DwarfCommon } from '../../generated/debug/dwarf-common.js';
import { Dwarf } from '../../generated/debug/dwarf.js';
import { Sleb128 } from '../../generated/debug/sleb128.js';
import { Uleb128 } from '../../generated/debug/uleb128.js';

export interface GrammarField {
  /** In the section that was decoded, in bytes. */
  readonly start: number;
  readonly end: number;
  /** `units[0].body.dies[3].attrs[0].value`. */
  readonly place: string;
  readonly note: string | undefined;
}

/** What debug mode records per member. */
interface Span {
  readonly start: number;
  /** Undefined where reading ended before. */
  readonly end: number | undefined;
  readonly ioOffset: number;
  readonly arr?: readonly Span[];
}

/** The grammar's types of single numbers: they are shown whole. */
const NUMBERS = [
  DwarfCommon.Offset,
  DwarfCommon.Fixed1,
  DwarfCommon.Fixed2,
  DwarfCommon.Fixed3,
  DwarfCommon.Fixed4,
  DwarfCommon.Fixed8,
  DwarfCommon.Address,
  Dwarf.RefAddr,
  Uleb128,
  Sleb128,
];

/**
 * The fields of `node` in the order of their bytes, as far as they could be read.
 * @param section the bytes that a stream over them was given to the decoder
 * @param path what `node` is called
 * @param notes what to say at the first field of a place
 */
export function grammarFields(
  section: Uint8Array,
  node: object,
  path: string,
  notes: ReadonlyMap<string, string> = new Map(),
): Generator<GrammarField, void, void> {
  return fieldsOf(section, node, path, new Map(notes));
}

function* fieldsOf(
  section: Uint8Array,
  node: object,
  path: string,
  notes: Map<string, string>,
): Generator<GrammarField, void, void> {
  let note = notes.get(path);
  for (const [name, span] of Object.entries(spansOf(node))) {
    // Instances lie over what is shown already, or elsewhere.
    if (name.startsWith('_m_')) continue;
    const member = (node as Readonly<Record<string, unknown>>)[name];
    for (const [i, part] of (span.arr ?? [span]).entries()) {
      const value: unknown = Array.isArray(member) ? member[i] : member;
      const place = `${path}.${grammarName(name)}${span.arr === undefined ? '' : `[${i}]`}`;
      if (isStructure(value)) {
        if (note !== undefined) notes.set(place, note);
        yield* fieldsOf(section, value, place, notes);
        // Reading ended in it.
      } else if (part.end === undefined) return;
      else if (!isMark(value)) {
        const start = part.ioOffset + part.start - section.byteOffset;
        yield { start, end: start + part.end - part.start, place, note };
      }
      note = undefined;
    }
  }
}

function spansOf(node: object): Readonly<Record<string, Span>> {
  return (node as { readonly _debug: Readonly<Record<string, Span>> })._debug;
}

function isStructure(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  // What takes no bytes has no members either, and is shown for its name.
  return !NUMBERS.some((type) => value instanceof type) && Object.keys(spansOf(value)).length > 0;
}

/** Whether a member only marks a position, or is content of which the length before it says that there is none. */
function isMark(value: unknown): boolean {
  return value instanceof Uint8Array && value.length === 0;
}

/** The compiler makes `lenContent` of the grammar's `len_content`. */
function grammarName(member: string): string {
  return member.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
