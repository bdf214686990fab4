/**
 * Where things are in debugging information, as numbers of different types: an offset that counts from a unit's start cannot be used as
 * one that counts from the section's, nor an offset into one section in another. They are numbers when the program runs.
 *
 * `.debug_info` with a unit at 0x40, and a DW_FORM_ref4 of that unit that is 0x2d, in a file whose section has the base 0x1000:
 *
 *     UnitOffset  0x2d                     what the attribute says
 *     InfoOffset  0x40 + 0x2d = 0x6d       inUnit: where the entry is in its section
 *     DieId       0x1000 + 0x6d = 0x106d   dieAt: which entry of all files it is
 *
 * A sum or difference is a plain number, which no parameter of these types takes. So numbers become offsets where they are read, by
 * the function named after the type, and where they are added, by the functions below.
 */
declare const KIND: unique symbol;

type Branded<Kind extends string> = number & { readonly [KIND]: Kind };

/** Into a section of units: `.debug_info`, `.debug_types`, or one of these in a group or a split file. */
export type InfoOffset = Branded<'.debug_info'>;
/** From the start of a unit's header. */
export type UnitOffset = Branded<'unit'>;
/** The number of the first byte of a section of units, from which its DIEs are numbered: see InfoSection. */
export type InfoBase = Branded<'base'>;
/**
 * What identifies a DIE among all sections of a file and of those that complete it: the base of its section (see InfoSection) plus
 * its offset there, an unsigned 32-bit number.
 */
export type DieId = Branded<'DIE'>;
/** Into `.debug_abbrev`. */
export type AbbrevOffset = Branded<'.debug_abbrev'>;
/** Into the section of strings that belongs to a form: `.debug_str`, `.debug_line_str`, or, of inline strings, that of the entries. */
export type StrOffset = Branded<'.debug_str'>;
/** Into `.debug_str_offsets`. */
export type StrOffsetsOffset = Branded<'.debug_str_offsets'>;
/** Into `.debug_line`. */
export type LineOffset = Branded<'.debug_line'>;
/** Into `.debug_loclists`. */
export type LoclistsOffset = Branded<'.debug_loclists'>;
/** Into `.debug_rnglists`. */
export type RnglistsOffset = Branded<'.debug_rnglists'>;

/** No DIE: the result of a reference that leads nowhere. In front of all functions, so that the bundler puts the number in its place. */
export const NOWHERE = -1 as DieId;

// ---------------------------------------------------------------- numbers that were read: the bundler leaves nothing of the calls

export function infoOffset(offset: number): InfoOffset {
  return offset as InfoOffset;
}

export function unitOffset(offset: number): UnitOffset {
  return offset as UnitOffset;
}

export function infoBase(base: number): InfoBase {
  return base as InfoBase;
}

/** Of a number that a DIE was kept as. */
export function dieId(id: number): DieId {
  return id as DieId;
}

export function abbrevOffset(offset: number): AbbrevOffset {
  return offset as AbbrevOffset;
}

export function strOffset(offset: number): StrOffset {
  return offset as StrOffset;
}

export function strOffsetsOffset(offset: number): StrOffsetsOffset {
  return offset as StrOffsetsOffset;
}

export function lineOffset(offset: number): LineOffset {
  return offset as LineOffset;
}

export function loclistsOffset(offset: number): LoclistsOffset {
  return offset as LoclistsOffset;
}

export function rnglistsOffset(offset: number): RnglistsOffset {
  return offset as RnglistsOffset;
}

// ---------------------------------------------------------------- sums and differences

/** Where in its section something is that is at `offset` of the unit that begins at `start`. */
export function inUnit(start: InfoOffset, offset: UnitOffset): InfoOffset {
  return infoOffset(start + offset);
}

/** The DIE at an offset of the section with that base. */
export function dieAt(base: InfoBase, offset: InfoOffset): DieId {
  return dieId(base + offset);
}

/** Where a DIE is in its section, which has that base. */
export function offsetOfDie(base: InfoBase, die: DieId): InfoOffset {
  return infoOffset(die - base);
}
