import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_UT } from '../../../generated/dwarf-constants.ts';
import { SHT } from '../../../generated/elf-constants.ts';
import { countOf, foundBy } from '../found-in.ts';
import { die, DwarfBuilder, elfFile, formed, type Die } from '../../support/dwarf-builder.ts';
import { ElfBuilder } from '../../support/elf-builder.ts';
import { DwarfWriter } from '../../support/dwarf-writer.ts';

const SHAPE = { is64: true, littleEndian: true };

/** Offset of `first`, `second` and what begins behind them. */
const STRINGS = new TextEncoder().encode('first\0second\0');

function withSections(root: Die, sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const all = new DwarfBuilder().unit(root).sections();
  for (const [name, bytes] of Object.entries(sections)) all.set(name, bytes);
  return elfFile(SHAPE, all);
}

function withName(form: 'strp' | 'line_strp', offset: number, strings = STRINGS): Uint8Array {
  const section = form === 'strp' ? '.debug_str' : '.debug_line_str';
  return withSections(die('compile_unit', { name: formed(form, offset) }), { [section]: strings });
}

test('S01: the offset of a string is within its section', () => {
  for (const form of ['strp', 'line_strp'] as const) {
    assert.is(countOf('S01', withName(form, 6)), 0);
    assert.is(countOf('S01', withName(form, 12)), 0, 'the last zero is an empty string');
    assert.is(countOf('S01', withName(form, 13)), 1);
    assert.is(countOf('S01', withName(form, 0xffff_ffff)), 1);
  }
});

test('S01: a string ends', () => {
  assert.is(countOf('S01', withName('strp', 0, STRINGS.subarray(0, 12))), 1, 'the last string');
  const found = foundBy('S01', withName('strp', 6, STRINGS.subarray(0, 12)));
  assert.equal(
    found.map((one) => one.found),
    ['.debug_str ends within a string', 'a string in .debug_str that no zero ends'],
  );
});

test('S01: a section with the string is there', () => {
  assert.is(countOf('S01', withSections(die('compile_unit', { name: formed('strp', 0) }), {})), 1);
});

/** An object as compilers write it: what has relocations has not been linked. */
function compiled(offset: number): Uint8Array {
  const builder = new ElfBuilder(SHAPE);
  const root = die('compile_unit', {}, [
    die('label', { name: formed('strp', offset) }),
    die('label', { name: formed('strp', offset) }),
  ]);
  const sections = new DwarfBuilder().unit(root).sections().set('.debug_str', STRINGS);
  for (const [name, contents] of sections) builder.section({ name, contents });
  builder.section({ name: '.rela.text', type: SHT.RELA });
  return builder.build();
}

test('S02: strings begin behind others, and each place counts once', () => {
  assert.is(countOf('S02', compiled(0)), 0);
  assert.is(countOf('S02', compiled(6)), 0);
  assert.is(countOf('S02', compiled(8)), 1);
});

test('S02: strings that were merged may begin within others', () => {
  assert.is(countOf('S02', withName('strp', 8)), 0);
});

// Tables --------------------------------------------------------------------------------------------------------------

/** The 32-bit format: a length, a version, and what follows. */
function table(version: number, write: (out: DwarfWriter) => void): Uint8Array {
  const out = new DwarfWriter(SHAPE).u16(version);
  write(out);
  return new DwarfWriter(SHAPE).withLength(false, out.done()).done();
}

const stringTable = (version: number, offsets: readonly number[]): Uint8Array =>
  table(version, (out) => {
    out.u16(0);
    for (const offset of offsets) out.u32(offset);
  });

const addressTable = (addressSize: number, count: number): Uint8Array =>
  table(5, (out) => {
    out.u8(addressSize).u8(0);
    for (let i = 0; i < count; i++) out.integer(0, addressSize);
  });

/** Lists of one byte, which ends them. */
const listTable = (offsets: readonly number[], version = 5): Uint8Array =>
  table(version, (out) => {
    out.u8(8).u8(0).u32(offsets.length);
    for (const offset of offsets) out.u32(offset);
    for (const _ of offsets) out.u8(0);
  });

/** Where the entries of such tables begin. */
const [AFTER_8, AFTER_12] = [8, 12];

const withStrings = (base: number | undefined, index: number, tableBytes: Uint8Array): Uint8Array => {
  const given = base === undefined ? {} : { str_offsets_base: formed('sec_offset', base) };
  const root = die('compile_unit', { ...given, name: formed('strx1', index) });
  return withSections(root, { '.debug_str': STRINGS, '.debug_str_offsets': tableBytes });
};

test('S03: tables of strings have a header of version 5 and whole entries', () => {
  assert.is(countOf('S03', withStrings(AFTER_8, 0, stringTable(5, [0, 6]))), 0);
  assert.is(countOf('S03', withStrings(AFTER_8, 0, stringTable(4, [0, 6]))), 1);
  const odd = table(5, (out) => out.u16(0).u32(0).u16(0));
  assert.is(countOf('S03', withStrings(AFTER_8, 0, odd)), 1);
  const long = stringTable(5, [0, 6]);
  long[0]!++;
  assert.is(countOf('S03', withStrings(AFTER_8, 0, long)), 1);
  assert.is(countOf('S03', withStrings(AFTER_8, 0, Uint8Array.of(2, 0, 0, 0, 5, 0))), 1, 'half a header');
});

test('S04: strings have a number of the table, which begins behind a header', () => {
  const strings = stringTable(5, [0, 6]);
  assert.is(countOf('S04', withStrings(AFTER_8, 1, strings)), 0);
  assert.is(countOf('S04', withStrings(AFTER_8, 2, strings)), 1);
  assert.is(countOf('S04', withStrings(AFTER_8 + 4, 0, strings)), 1);
  assert.is(countOf('S04', withStrings(0x1000, 0, strings)), 1);
  assert.is(countOf('S01', withStrings(AFTER_8, 1, stringTable(5, [0, 99]))), 1);
  const two = Uint8Array.of(...strings, ...stringTable(5, [0, 6, 12]));
  assert.is(countOf('S04', withStrings(AFTER_8, 2, two)), 1, 'an entry of the table behind it');
  assert.is(countOf('S04', withStrings(strings.length + AFTER_8, 2, two)), 0);
});

test('S04: the table has the format of the unit', () => {
  const wide = new DwarfWriter(SHAPE).u16(5).u16(0).u64(0).done();
  const bytes = new DwarfWriter(SHAPE).withLength(true, wide).done();
  assert.is(countOf('S04', withStrings(16, 0, bytes)), 1);
});

const withAddress = (base: number, index: number, tableBytes: Uint8Array): Uint8Array =>
  withSections(
    die('compile_unit', { addr_base: formed('sec_offset', base), low_pc: formed('addrx', index) }),
    { '.debug_addr': tableBytes },
  );

test('S05: addresses have a number of a table with the address size of the unit', () => {
  assert.is(countOf('S05', withAddress(AFTER_8, 1, addressTable(8, 2))), 0);
  assert.is(countOf('S05', withAddress(AFTER_8, 2, addressTable(8, 2))), 1);
  assert.is(countOf('S05', withAddress(AFTER_8 + 1, 0, addressTable(8, 2))), 1);
  assert.is(countOf('S05', withAddress(AFTER_8, 0, addressTable(4, 2))), 1);
  assert.is(
    countOf('S05', withAddress(AFTER_8, 0, addressTable(3, 2))),
    1 + 1,
    'of no size, and not that of the unit',
  );
  assert.is(
    countOf(
      'S05',
      withAddress(
        AFTER_8,
        0,
        table(4, (out) => out.u8(8).u8(0)),
      ),
    ),
    1,
  );
});

for (const [rule, kind, name, form] of [
  ['S06', 'rnglists', 'ranges', 'rnglistx'],
  ['S07', 'loclists', 'location', 'loclistx'],
] as const) {
  const withList = (base: number, index: number, tableBytes: Uint8Array): Uint8Array =>
    withSections(
      die('compile_unit', {
        [`${kind}_base`]: formed('sec_offset', base),
        [name]: formed(form, index),
      }),
      { [`.debug_${kind}`]: tableBytes },
    );
  test(`${rule}: lists have a number of a table of version 5, which has as many offsets as it says`, () => {
    assert.is(countOf(rule, withList(AFTER_12, 1, listTable([8, 9]))), 0);
    assert.is(countOf(rule, withList(AFTER_12, 2, listTable([8, 9]))), 1);
    assert.is(countOf(rule, withList(0, 0, listTable([8, 9]))), 1);
    assert.is(countOf(rule, withList(AFTER_12, 0, listTable([8, 9], 4))), 1);
    assert.is(countOf(rule, withList(AFTER_12, 0, listTable([8, 10]))), 1, 'behind the last list');
    const short = table(5, (out) => out.u8(8).u8(0).u32(9).u32(4));
    assert.is(countOf(rule, withList(AFTER_12, 0, short)), 1);
  });
}

test('S08: a unit with indexes has a base, a split one does not need it', () => {
  const strings = stringTable(5, [0, 6]);
  assert.is(countOf('S08', withStrings(undefined, 0, strings)), 1);
  assert.is(countOf('S08', withStrings(AFTER_8, 0, strings)), 0);
  const root = die('compile_unit', { name: formed('strx1', 1) });
  const split = new DwarfBuilder().unit(root, { unitType: DW_UT.split_compile }).sections();
  split.set('.debug_str', STRINGS).set('.debug_str_offsets', strings);
  const bytes = elfFile(SHAPE, new Map(Array.from(split, ([name, one]) => [`${name}.dwo`, one] as const)));
  assert.is(countOf('S08', bytes), 0);
  assert.is(countOf('S04', bytes), 0);
});

test('S09: strings of units that say so are in UTF-8', () => {
  const withText = (bytes: readonly number[], isUtf8: boolean): Uint8Array =>
    withSections(die('compile_unit', { use_UTF8: isUtf8, name: formed('strp', 0) }), {
      '.debug_str': Uint8Array.of(...bytes, 0),
    });
  assert.is(countOf('S09', withText([0x68, 0xc3, 0xa4], true)), 0);
  assert.is(countOf('S09', withText([0x68, 0xe4], true)), 1);
  assert.is(countOf('S09', withText([0x68, 0xe4], false)), 0);
});

test.run();
