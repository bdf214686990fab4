/** The sections that lists are in. DWARF 5, 7.28 and 7.29; DWARF 4, 2.6.2 and 2.17.3. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { DwarfLists } from '../../generated/dwarf-lists.js';
import type { DebugSectionName } from '../dwarf/sections.ts';
import type { Section } from '../elf/elf-file.ts';
import { viewOf } from '../elf/numbers.ts';
import { decode, stream, type KaitaiStream } from '../kaitai.ts';
import type { Address, AddressRange } from '../write/description.ts';
import { numberAt } from './bits.ts';
import type { UnitContext } from './unit-context.ts';

export type ListKind = 'ranges' | 'locations';

/** Of location lists, the description of the location, and where that is in its section. */
export interface ListEntry extends AddressRange {
  readonly expression: Uint8Array | undefined;
  readonly at: number;
}

export interface ListSection {
  readonly kind: ListKind;
  /** Of the unit, or of its skeleton where that has the lists. */
  readonly context: UnitContext;
  readonly bytes: Uint8Array;
  readonly section: Section;
  readonly io: KaitaiStream;
  readonly root: DwarfLists;
}

/** Undefined where the file has no such section. */
export function openLists(unit: UnitContext, kind: ListKind): ListSection | undefined {
  const context = hasRangesElsewhere(unit, kind) ? unit.skeleton : unit;
  if (context === undefined) return undefined;
  const { sections, elf } = context.file.debug;
  const name = sectionName(kind, unit.unit.version);
  const bytes = sections.contents(name);
  const section = sections.section(name);
  // A package says where a unit's lists are, which is not read here.
  if (bytes === undefined || section === undefined || context.isPackaged) return undefined;
  const root = new DwarfLists(stream(new Uint8Array()), null, null, !elf.littleEndian, unit.unit.addressSize);
  return { kind, context, bytes, section, io: stream(bytes), root };
}

/** Before DWARF 5, the ranges of split units are in the object. https://gcc.gnu.org/wiki/DebugFission */
function hasRangesElsewhere({ file, unit }: UnitContext, kind: ListKind): boolean {
  return kind === 'ranges' && unit.version < 5 && file.debug.sections.isSplit;
}

function sectionName(kind: ListKind, version: number): DebugSectionName {
  if (kind === 'ranges') return version >= 5 ? 'rnglists' : 'ranges';
  return version >= 5 ? 'loclists' : 'loc';
}

/** What offsets of the unit's lists count from, for those without number. */
export function offsetBase(unit: UnitContext, kind: ListKind): number {
  const base = hasRangesElsewhere(unit, kind) ? unit.skeleton?.number(DW_AT.GNU_ranges_base) : undefined;
  return base ?? 0;
}

/** Where the list with a number is; undefined where there is none. DWARF 5, 7.28. */
export function indexedOffset(list: ListSection, index: number): number | undefined {
  const { context, bytes, kind } = list;
  const { littleEndian } = context.file.debug.elf;
  const base =
    context.number(kind === 'ranges' ? DW_AT.rnglists_base : DW_AT.loclists_base) ?? defaultBase(list);
  if (!(base >= Uint32Array.BYTES_PER_ELEMENT && base <= bytes.length)) return undefined;
  // The last field of the header tells how many there are.
  const view = viewOf(bytes);
  if (index >= view.getUint32(base - Uint32Array.BYTES_PER_ELEMENT, littleEndian)) return undefined;
  const width = context.unit.is64 ? 2 * Uint32Array.BYTES_PER_ELEMENT : Uint32Array.BYTES_PER_ELEMENT;
  const at = base + index * width;
  return at + width <= bytes.length ? base + Number(numberAt(view, at, width, littleEndian)) : undefined;
}

/** Units without the attribute have the first table, as split units do, which need no attribute. DWARF 5, 3.1.3. */
function defaultBase({ context, io, root }: ListSection): number {
  io.seek(0);
  decode(io, 'a header of lists', 'dwarf-malformed', {}, () => {
    const { littleEndian } = context.file.debug.elf;
    const { is64 } = new DwarfCommon.UnitLength(io, null, null, !littleEndian);
    return { is64, header: new DwarfLists.ListsHeader(io, null, root, littleEndian) };
  });
  return io.pos;
}

/** The address in the list that ends `behind` bytes before the place that has been read up to. */
export function fieldBefore({ context, section, bytes, io }: ListSection, behind: number): Address {
  return context.addressAt(section, bytes, io.pos - behind - context.unit.addressSize);
}

/** Reads one thing of the list. */
export function read<T>(
  { io, root, context }: ListSection,
  what: string,
  decoder: (io: KaitaiStream, root: DwarfLists, littleEndian: boolean) => T,
): T {
  const { littleEndian } = context.file.debug.elf;
  return decode(io, what, 'dwarf-malformed', {}, () => decoder(io, root, littleEndian));
}
