/** Offsets of one kind are refused for another: the typecheck fails where a line below `@ts-expect-error` is accepted. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { EntryReader } from '../../src/dwarf/entry-reader.ts';
import type { InfoCursor } from '../../src/dwarf/info-cursor.ts';
import type { DwarfFile, Unit } from '../../src/dwarf/dwarf-file.ts';
import {
  abbrevOffset,
  dieAt,
  dieId,
  infoBase,
  infoOffset,
  inUnit,
  lineOffset,
  NOWHERE,
  offsetOfDie,
  strOffset,
  strOffsetsOffset,
  unitOffset,
  type AbbrevOffset,
  type DieId,
  type InfoOffset,
  type LineOffset,
  type LoclistsOffset,
  type RnglistsOffset,
  type StrOffset,
  type StrOffsetsOffset,
  type UnitOffset,
} from '../../src/dwarf/offsets.ts';
import type { StringSection } from '../../src/dwarf/strings.ts';

const START = infoOffset(0x40);
const BASE = infoBase(0x1000);
const IN_UNIT = unitOffset(0x2d);

test('an offset of a unit becomes one of the section, and that the number of the entry', () => {
  const offset = inUnit(START, IN_UNIT);
  assert.is(offset, infoOffset(0x6d));
  assert.is(dieAt(BASE, offset), dieId(0x106d));
});

test('the number of an entry leads back to its offset, up to the end of 4 GB', () => {
  for (const offset of [0, 0x6d, 0xffff_ffff - 0x1000].map(infoOffset))
    assert.is(offsetOfDie(BASE, dieAt(BASE, offset)), offset);
});

test('no DIE has the number of none', () => {
  assert.is(NOWHERE, dieId(-1));
  assert.ok(NOWHERE < dieAt(infoBase(0), infoOffset(0)));
});

/** Never called: what is written here has to be accepted or refused by the typecheck. */
export function typesOnly(
  dwarf: DwarfFile,
  unit: Unit,
  entries: EntryReader,
  cursor: InfoCursor,
  strings: StringSection,
): void {
  const offset = inUnit(unit.start, IN_UNIT);
  const die = dieAt(unit.info.base, offset);
  entries.at(unit, offset);
  dwarf.unitAt(die);

  // ---- an offset of a unit is none of the section, and neither of them is the number of a DIE
  // @ts-expect-error: where the unit begins is missing
  entries.at(unit, IN_UNIT);
  // @ts-expect-error: the base of the section is not taken off
  entries.at(unit, die);
  // @ts-expect-error: the base of the section is missing
  dwarf.unitAt(offset);
  // @ts-expect-error: both are missing
  dwarf.unitAt(IN_UNIT);
  // @ts-expect-error: the start is added twice
  inUnit(unit.start, offset);
  // @ts-expect-error: the operands are exchanged
  inUnit(IN_UNIT, unit.start);
  // @ts-expect-error: the start of the unit is not the base of its section
  dieAt(unit.start, offset);
  // @ts-expect-error: a unit's offset is not one of the section
  dieAt(unit.info.base, IN_UNIT);
  // @ts-expect-error: what is taken off is not the start of the unit
  offsetOfDie(unit.start, die);
  // @ts-expect-error: the base of a section is no place in it
  cursor.entryAt(unit.info.base, unit.end);
  // @ts-expect-error: the cursor reads at offsets of the section
  cursor.entryAt(IN_UNIT, unit.end);
  // @ts-expect-error: nor is the limit the number of a DIE
  cursor.entryAt(offset, die);
  const comparisons = [
    // @ts-expect-error: no comparison of these can be meant
    offset === die,
    // @ts-expect-error: nor of these
    IN_UNIT === offset,
  ];

  // ---- a number of no kind is refused where a kind is asked for, and so are sums
  // @ts-expect-error: which kind is not said
  entries.at(unit, 0x40);
  // @ts-expect-error: a sum may be anything
  entries.at(unit, unit.start + IN_UNIT);

  // ---- offsets into other sections
  const kinds = {
    abbrev: abbrevOffset(0),
    str: strOffset(0),
    strOffsets: strOffsetsOffset(0),
    line: lineOffset(0),
    info: START,
  };
  strings.at(kinds.str);
  // @ts-expect-error: .debug_abbrev is not .debug_str
  strings.at(kinds.abbrev);
  // @ts-expect-error: .debug_str_offsets is not .debug_str
  strings.at(kinds.strOffsets);
  // @ts-expect-error: .debug_line is not .debug_str
  strings.at(kinds.line);
  // @ts-expect-error: .debug_info is not .debug_str
  strings.at(kinds.info);
  // @ts-expect-error: the abbreviations of a unit are not among its entries
  cursor.entryAt(unit.abbreviationOffset, unit.end);
  // @ts-expect-error: its line table is not, either
  cursor.entryAt(unit.contribution.line, unit.end);

  // ---- all are numbers for those who only want to print or store them
  const all: readonly number[] = [...Object.values(kinds), die, IN_UNIT, unit.info.base];
  assert.is(all.length, comparisons.length);
}

/** Each kind is assignable to itself and to no other: `true` where a pair is refused both ways, as all must be. */
type Differ<A, B> = A extends B ? false : B extends A ? false : true;
type All<Kinds extends readonly unknown[]> = Kinds extends readonly [infer First, ...infer Rest]
  ? Differ<First, Rest[number]> extends true
    ? All<Rest>
    : false
  : true;
export const allDiffer: All<
  [
    InfoOffset,
    UnitOffset,
    DieId,
    AbbrevOffset,
    StrOffset,
    StrOffsetsOffset,
    LineOffset,
    LoclistsOffset,
    RnglistsOffset,
  ]
> = true;

test.run();
