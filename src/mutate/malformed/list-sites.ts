/** Where lists of ranges and locations are in a written file, entry by entry. DWARF 5, 7.25; DWARF 4, 2.17.3 and 2.6.2. */
import { DW_AT, DW_FORM, DW_RLE } from '../../../generated/dwarf-constants.ts';
import { RangeListCursor } from '../../../generated/range-list-cursor.ts';
import { RangePairCursor } from '../../../generated/range-pair-cursor.ts';
import type { AttributePlace } from './decoded-file.ts';
import type { Section } from './sections.ts';
import type { Specimen } from './specimen.ts';

/** An entry of a range list that gives a range as two numbers (`pair`), or what they count from (`base`). */
export interface ListSite {
  readonly kind: 'pair' | 'base';
  /** Whether the entry begins with its kind, as since DWARF 5. */
  readonly isCoded: boolean;
  /** The attribute that leads to the list. */
  readonly field: AttributePlace;
  /** File offsets of the entry, and of its first number. */
  readonly at: number;
  readonly start: number;
  /** The bytes of its numbers. Of a coded base: those of the address, and none. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface List {
  readonly field: AttributePlace;
  readonly section: Section;
  /** Section offset. */
  readonly offset: number;
}

const FIRST_CODED = 5;
/** Behind the pair of an entry of `.debug_loc`: how long its description is. DWARF 4, 2.6.2. */
const LENGTH_BYTES = 2;

/** Entries of lists without relocations, in the form that a breakage can change in place. */
export function listSites(specimen: Specimen): readonly ListSite[] {
  return listsOf(specimen, DW_AT.ranges).flatMap((list) => Array.from(entriesOf(specimen, list)));
}

function listsOf(specimen: Specimen, name: number): readonly List[] {
  const { file } = specimen;
  return file.attributes.flatMap((field): readonly List[] => {
    const { version } = field.unit.encoding;
    if (field.name !== name || field.form !== DW_FORM.sec_offset) return [];
    const section = file.named(sectionName(name, version));
    if (section === undefined || !file.isPlain(section) || field.unit.section.name.endsWith('.dwo'))
      return [];
    return [{ field, section, offset: specimen.number(field) }];
  });
}

function sectionName(name: number, version: number): string {
  if (name === DW_AT.ranges) return version >= FIRST_CODED ? '.debug_rnglists' : '.debug_ranges';
  return version >= FIRST_CODED ? '.debug_loclists' : '.debug_loc';
}

function* entriesOf({ file }: Specimen, { field, section, offset }: List): Generator<ListSite> {
  const bytes = file.contents(section);
  const { version, addressSize } = field.unit.encoding;
  const isCoded = version >= FIRST_CODED;
  const cursor = new (isCoded ? RangeListCursor : RangePairCursor)(bytes, file.bytes.littleEndian);
  cursor.addressSize = addressSize;
  cursor.open(offset, bytes.length);
  while (cursor.next()) {
    const { at, end, code } = cursor;
    const start = isCoded ? at + 1 : at;
    const numbers = [...bytes.subarray(start, end)];
    const half = numbers.length / 2;
    const isRelocated = numbers.some((_, i) => file.relocations.at(section.offset + start + i) !== undefined);
    if (isCoded ? code === DW_RLE.end_of_list : numbers.every((byte) => byte === 0)) return;
    if (isRelocated) continue;
    const place = { isCoded, field, at: section.offset + at, start: section.offset + start };
    const [from, to] = [numbers.slice(0, half), numbers.slice(half)];
    if (isCoded && code === DW_RLE.base_address) yield { ...place, kind: 'base', from: numbers, to: [] };
    else if (!isCoded && from.every((byte) => byte === 0xff)) yield { ...place, kind: 'base', from, to };
    else if (!isCoded || ((code === DW_RLE.offset_pair || code === DW_RLE.start_end) && half % 1 === 0))
      yield { ...place, kind: 'pair', from, to };
  }
}

/** The entry that ends the last list of pairs in its section, if nothing is behind it. */
export function cutSite(
  specimen: Specimen,
): { readonly section: Section; readonly offset: number } | undefined {
  const last = listsOf(specimen, DW_AT.ranges)
    .filter(({ field }) => field.unit.encoding.version < FIRST_CODED)
    .toSorted((a, b) => a.offset - b.offset)
    .at(-1);
  if (last === undefined) return undefined;
  const { section, field } = last;
  return { section, offset: section.byteSize - 2 * field.unit.encoding.addressSize };
}

/** Where the length of a description stands in `.debug_loc`, behind a pair that selects no base; a file offset. */
export function longDescriptionSite(specimen: Specimen): number | undefined {
  const sites = listsOf(specimen, DW_AT.location).flatMap(({ field, section, offset }) => {
    const { addressSize, version } = field.unit.encoding;
    if (version >= FIRST_CODED) return [];
    const bytes = specimen.file.contents(section);
    const isBase = bytes.subarray(offset, offset + addressSize).every((byte) => byte === 0xff);
    const at = offset + 2 * addressSize * (isBase ? 2 : 1);
    return bytes.length < 0x100 ** LENGTH_BYTES ? [section.offset + at] : [];
  });
  return specimen.choices.pick(sites);
}
