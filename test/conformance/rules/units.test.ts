/** Rules about units, abbreviations and trees: each fires on one lie, and none on the unit without it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, DW_TAG, DW_UT } from '../../../generated/dwarf-constants.ts';
import { check, said } from '../../support/check-file.ts';
import { die, DwarfBuilder, elfFile, formed, type Die, type UnitInput } from '../../support/dwarf-builder.ts';
import { DwarfWriter } from '../../support/dwarf-writer.ts';

const LITTLE64 = { is64: true, littleEndian: true };
const ids = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
const RULES = [...ids('U', 17), ...ids('A', 10), ...ids('T', 7), 'C10'];

const writer = (): DwarfWriter => new DwarfWriter(LITTLE64);
const root = (...children: Die[]): Die => die('compile_unit', { name: 'a.c' }, children);
const int = (): Die => die('base_type', { name: 'int', byte_size: 4, encoding: 5 });

function unit(top: Die = root(int()), input: UnitInput = {}): Map<string, Uint8Array> {
  return new DwarfBuilder().unit(top, input).sections();
}

/** With bytes of a section replaced. */
function patched(
  sections: Map<string, Uint8Array>,
  name: string,
  change: (bytes: Buffer) => Uint8Array | void,
): Uint8Array {
  const bytes = Buffer.from(sections.get(name)!);
  return elfFile(LITTLE64, sections.set(name, change(bytes) ?? bytes));
}
const info = (change: (bytes: Buffer) => Uint8Array | void, sections = unit()): Uint8Array =>
  patched(sections, '.debug_info', change);

function finds(title: string, bytes: () => Uint8Array, expected: readonly string[]): void {
  test(title, () => assert.equal(said(bytes(), ...RULES), expected));
}

for (const version of [2, 3, 4, 5])
  for (const is64 of [false, true])
    finds(
      `nothing is found in a sound unit of version ${version}, ${is64 ? 64 : 32}-bit`,
      () => elfFile(LITTLE64, unit(undefined, { version, is64 })),
      [],
    );

// Headers of version 5: DWARF 5, 7.5.1.1. ----------------------------------------------------------------------------
const At = { version: 4, type: 6, addressSize: 7, abbreviations: 8, entries: 12 } as const;

finds('U01: a reserved length', () => info((bytes) => void bytes.writeUInt32LE(0xfffffff0, 0)), [
  'U01: an initial length that is reserved',
]);
finds('U02: a unit longer than its section', () => info((bytes) => void bytes.writeUInt32LE(1000, 0)), [
  `U02: a unit of 1000 bytes where ${unit().get('.debug_info')!.length - 4} are left in the section`,
]);
finds('U02: bytes behind the last unit', () => info((bytes) => Buffer.concat([bytes, Buffer.alloc(3)])), [
  'U02: 3 bytes that are no unit',
]);
finds('U03: a version that does not exist', () => info((bytes) => void bytes.writeUInt16LE(6, At.version)), [
  'U03: version 6',
]);
finds('U04: a type of unit that does not exist', () => info((bytes) => void bytes.writeUInt8(7, At.type)), [
  'U04: unit type 0x7',
]);
finds('U04: a type of unit of a vendor', () => info((bytes) => void bytes.writeUInt8(0x80, At.type)), []);
test('U04: a split unit is at home in .debug_info.dwo', () => {
  const top = die('compile_unit', {}, []);
  const sections = unit(top, { unitType: DW_UT.split_compile });
  assert.equal(said(elfFile(LITTLE64, sections), ...RULES), ['U04: DW_UT_split_compile in .debug_info']);
  const split = new Map([...sections].map(([name, bytes]) => [`${name}.dwo`, bytes]));
  assert.equal(said(elfFile(LITTLE64, split), ...RULES), []);
});
for (const size of [0, 3, 16])
  finds(
    `U05: an address size of ${size}`,
    () => info((bytes) => void bytes.writeUInt8(size, At.addressSize)),
    [`U05: an address size of ${size}`],
  );
finds('U05: another size than the file', () => info((bytes) => void bytes.writeUInt8(4, At.addressSize)), [
  'U05: an address size of 4 in a file of ELFCLASS64',
]);
finds('U06: abbreviations outside', () => info((bytes) => void bytes.writeUInt32LE(999, At.abbreviations)), [
  'U06: abbreviations at 0x3e7, outside .debug_abbrev',
]);

test('U07: a line table of the other format', () => {
  for (const is64 of [false, true]) {
    const top = die('compile_unit', { stmt_list: formed('sec_offset', 0) });
    const sections = unit(top);
    sections.set('.debug_line', writer().withLength(is64, new Uint8Array(10)).done());
    const expected = is64
      ? ['U07: the 64-bit format in .debug_line, at DW_AT_stmt_list of a unit of the 32-bit format']
      : [];
    assert.equal(said(elfFile(LITTLE64, sections), ...RULES), expected);
  }
});
finds('U08: a type unit’s entry in a compilation unit', () => elfFile(LITTLE64, unit(die('type_unit'))), [
  'U08: DW_TAG_type_unit in a unit DW_UT_compile',
]);
finds(
  'U08: a partial unit of version 4',
  () => elfFile(LITTLE64, unit(die('partial_unit'), { version: 4 })),
  [],
);

/** The unit, made longer by `count` bytes. */
function longer(tail: readonly number[]): Uint8Array {
  return info((bytes) => {
    bytes.writeUInt32LE(bytes.readUInt32LE(0) + tail.length, 0);
    return Buffer.concat([bytes, Uint8Array.from(tail)]);
  });
}
finds('U09: padding behind the entries', () => longer([0, 0, 0]), []);
finds('U09: entries behind the unit’s', () => longer([1]), ['U09: entries behind those of the unit']);
finds('U09: no entry at all', () => info((bytes) => void bytes.fill(0, At.entries)), [
  'U09: a unit without an entry',
]);

/** Type units, each with a structure of a name and a signature. */
function typeUnits(...types: readonly (readonly [name: string, signature: bigint])[]): DwarfBuilder {
  const builder = new DwarfBuilder();
  for (const [name, signature] of types) {
    const type = die('structure_type', { name, byte_size: 1 });
    builder.unit(die('type_unit', {}, [type]), { version: 4, signature, type });
  }
  return builder;
}
finds('U10, U11, U12: two types', () => typeUnits(['s', 1n], ['t', 2n]).file(), []);
test('U10: no entry at type_offset', () => {
  // DWARF 4, 7.5.1.2: type_offset is behind the signature.
  const bytes = patched(
    typeUnits(['s', 1n]).sections(),
    '.debug_types',
    (types) => void types.writeUInt32LE(25, 19),
  );
  assert.equal(said(bytes, ...RULES), ['U10: a type_offset where no entry begins']);
});
finds('U11: two types with one signature', () => typeUnits(['s', 1n], ['t', 1n]).file(), [
  'U11: another type than that of a unit with the same signature',
]);
finds('U11: one type twice', () => typeUnits(['s', 1n], ['s', 1n]).file(), []);
finds('U12: one type with two signatures', () => typeUnits(['s', 1n], ['s', 2n]).file(), [
  'U12: another signature than that of a unit with the same entries',
]);

const skeleton = (top: Die): Uint8Array => elfFile(LITTLE64, unit(top, { unitType: DW_UT.skeleton }));
finds('U13: a skeleton', () => skeleton(die('skeleton_unit', { dwo_name: 'a.dwo' })), []);
finds('U13: a skeleton without a file', () => skeleton(die('skeleton_unit')), [
  'U13: a skeleton unit without DW_AT_dwo_name',
]);
finds('U13: a skeleton with children', () => skeleton(die('skeleton_unit', { dwo_name: 'a.dwo' }, [int()])), [
  'U13: a skeleton unit with children',
]);

test('U14: skeleton and split unit in one file', () => {
  const table = die('skeleton_unit', { dwo_name: 'a.dwo' });
  const sections = unit(table, { unitType: DW_UT.skeleton });
  for (const [name, bytes] of unit(die('compile_unit'), { unitType: DW_UT.split_compile }))
    sections.set(`${name}.dwo`, bytes);
  assert.equal(said(elfFile(LITTLE64, sections), ...RULES), []);
  // DWARF 5, 7.5.1.2: dwo_id follows debug_abbrev_offset.
  const other = info((bytes) => void bytes.writeUInt8(1, 12), sections);
  assert.equal(said(other, ...RULES), ['U14: a skeleton unit whose id no split unit of its file has']);
});
finds('U15: advice about attributes', () => elfFile(LITTLE64, unit(die('compile_unit', { byte_size: 1 }))), [
  'U15: DW_AT_byte_size in a unit DW_UT_compile',
]);
test('U16: a type unit of version 3', () => {
  const bytes = patched(
    typeUnits(['s', 1n]).sections(),
    '.debug_types',
    (types) => void types.writeUInt16LE(3, 4),
  );
  assert.equal(said(bytes, 'U16'), ['U16: a unit of version 3 in .debug_types']);
});
test('U17: macros of both kinds', () => {
  const macros = { macros: formed('sec_offset', 0) };
  assert.equal(said(elfFile(LITTLE64, unit(die('compile_unit', macros))), 'U17'), []);
  const both = die('compile_unit', { ...macros, macro_info: formed('sec_offset', 0) });
  assert.equal(said(elfFile(LITTLE64, unit(both)), 'U17'), ['U17: DW_AT_macros and DW_AT_macro_info']);
});

// Abbreviations --------------------------------------------------------------------------------------------------------

/** A unit of version 4 with these bytes of abbreviations and entries. */
function assembled(abbreviations: DwarfWriter, entries: DwarfWriter, version = 4): Uint8Array {
  const body = writer().u16(version).u32(0).u8(8).raw(entries.done());
  const sections = new Map([
    ['.debug_abbrev', abbreviations.done()],
    ['.debug_info', writer().withLength(false, body.done()).done()],
  ]);
  return elfFile(LITTLE64, sections);
}
const declared = (
  code: number,
  tag: number,
  children: number,
  ...pairs: readonly number[]
): readonly number[] => [code, tag, children, ...pairs, 0, 0];
const PLAIN = declared(1, DW_TAG.compile_unit, 0);

finds('A: an assembled unit', () => assembled(writer().raw(PLAIN).u8(0), writer().u8(1)), []);
finds('A01: a code twice', () => assembled(writer().raw(PLAIN).raw(PLAIN).u8(0), writer().u8(1)), [
  'A01: a code that an earlier declaration of the table has',
  'A10: 1 declarations that no entry uses',
]);
finds('A02: no end of the table', () => assembled(writer().raw(PLAIN), writer().u8(1)), [
  'A02: the section ends in the table',
]);
finds(
  'A03: neither yes nor no',
  () =>
    assembled(
      writer()
        .raw(declared(1, DW_TAG.compile_unit, 2))
        .u8(0),
      writer().u8(1),
    ),
  ['A03: 0x2'],
);
test('A04: half a pair', () => {
  const half = declared(1, DW_TAG.compile_unit, 0, DW_AT.name, 0);
  assert.equal(said(assembled(writer().raw(half).u8(0), writer().u8(1)), 'A04'), [
    'A04: DW_AT_name without a form',
  ]);
  const other = declared(1, DW_TAG.compile_unit, 0, 0, DW_FORM.data1);
  assert.equal(said(assembled(writer().raw(other).u8(0), writer().u8(1).u8(0)), 'A04'), [
    'A04: DW_FORM_data1 without an attribute',
  ]);
});
finds('A05: an attribute twice', () => elfFile(LITTLE64, unit(root(int().set({ byte_size: 4 })))), [
  'A05: a second DW_AT_byte_size of DW_TAG_base_type',
]);
finds('A06: a tag that does not exist', () => elfFile(LITTLE64, unit(root(die(0x4f)))), [
  'A06: the tag 0x4f',
]);
finds('A06: a tag of a vendor', () => elfFile(LITTLE64, unit(root(die(0x4abc)))), []);
for (const [version, expected] of [
  [2, ['A07: DW_FORM_flag_present in a unit of version 2']],
  [4, []],
] as const)
  finds(
    `A07: a form of version 4 in version ${version}`,
    () =>
      elfFile(LITTLE64, unit(die('compile_unit', { use_UTF8: formed('flag_present', true) }), { version })),
    expected,
  );
finds(
  'A07: GNU’s forms are of no version',
  () => elfFile(LITTLE64, unit(die('compile_unit', { name: formed('GNU_strp_alt', 0) }), { version: 2 })),
  [],
);
test('A08: an indirect form without a value', () => {
  const indirect = declared(1, DW_TAG.compile_unit, 0, DW_AT.name, DW_FORM.indirect);
  const entry = (form: number): DwarfWriter => writer().u8(1).u8(form).cstring('x');
  assert.equal(said(assembled(writer().raw(indirect).u8(0), entry(DW_FORM.string)), ...RULES), []);
  const found = said(assembled(writer().raw(indirect).u8(0), entry(DW_FORM.implicit_const)), ...RULES);
  assert.is(found[0]?.slice(0, 3), 'A08');
});
finds('A09: a number of eleven bytes', () => assembled(writer().uleb(1, 11).u8(0), writer().u8(1)), [
  'A09: a LEB128 number of more than ten bytes',
  'T01: the code 1, which has no declaration',
]);
finds(
  'A10: what no entry uses',
  () =>
    assembled(
      writer()
        .raw(PLAIN)
        .raw(declared(2, DW_TAG.base_type, 0))
        .u8(0),
      writer().u8(1),
    ),
  ['A10: 1 declarations that no entry uses'],
);

// Trees ----------------------------------------------------------------------------------------------------------------

const LIST = [...declared(1, DW_TAG.compile_unit, 1), ...declared(2, DW_TAG.lexical_block, 1)];
const table = (): DwarfWriter =>
  writer()
    .raw(LIST)
    .raw(declared(3, DW_TAG.base_type, 0))
    .u8(0);

finds('T: a tree', () => assembled(table(), writer().raw([1, 2, 3, 0, 0])), []);
finds('T01: a code without a declaration', () => assembled(table(), writer().raw([1, 2, 3, 4, 0, 0])), [
  'T01: the code 4, which has no declaration',
]);
finds('T02: a list without an end', () => assembled(table(), writer().raw([1, 2, 3, 0])), [
  'T02: the unit ends with 1 open lists of children',
]);
finds(
  'T03: an entry that ends behind the unit',
  () =>
    assembled(
      writer()
        .raw(declared(1, DW_TAG.compile_unit, 0, DW_AT.language, DW_FORM.data2))
        .u8(0),
      writer().raw([1, 0]),
    ),
  ['T03: an entry that ends behind its unit'],
);

/** Two structures, the first of which leads to what `sibling` is given. */
function siblings(choose: (first: Die, member: Die, second: Die) => Die | number): readonly string[] {
  const second = die('structure_type', { name: 't', byte_size: 1 });
  const member = die('member', { name: 'm' });
  const first = die('structure_type', { name: 's', byte_size: 1 }, [member]);
  const target = choose(first, member, second);
  first.set({ sibling: formed('ref4', target) });
  return said(elfFile(LITTLE64, unit(root(first, second))), ...RULES);
}
test('T04: where a sibling may be', () => {
  assert.equal(
    siblings((_, __, second) => second),
    [],
  );
  assert.equal(
    siblings((first) => first),
    ['T04: a reference to an entry before, or to itself'],
  );
  assert.equal(
    siblings((_, member) => member),
    ['T04: a reference to an entry below this one'],
  );
  assert.equal(
    siblings(() => 1),
    ['T04: a reference to a place that is no sibling'],
  );
});
test('T04: of the last in a list, the null entry', () => {
  // The entry ends in a null entry for its own list, and its sibling is the unit's, the last byte of the unit.
  const last = die('structure_type', { name: 's', byte_size: 1, sibling: formed('ref4', 0) }, [
    die('member'),
  ]);
  const sections = unit(root(last));
  const end = sections.get('.debug_info')!.length - 1;
  const at = end - 2 - 4;
  assert.equal(
    said(
      info((bytes) => void bytes.writeUInt32LE(end, at), sections),
      ...RULES,
    ),
    [],
  );
});
finds(
  'T05: a list with nothing in it',
  () =>
    assembled(
      writer()
        .raw(declared(1, DW_TAG.compile_unit, 1))
        .u8(0),
      writer().raw([1, 0]),
    ),
  ['T05: DW_TAG_compile_unit with DW_CHILDREN_yes, but only a null entry behind it'],
);
finds('T06: a member of a unit', () => elfFile(LITTLE64, unit(root(die('enumerator', { name: 'e' })))), [
  'T06: DW_TAG_enumerator below DW_TAG_compile_unit',
]);
for (const [depth, expected] of [
  [250, []],
  [300, ['T07: an entry below 256 others']],
] as const)
  test(`T07: ${depth} blocks in each other`, () => {
    let block = die('lexical_block');
    for (let i = 1; i < depth; i++) block = die('lexical_block', {}, [block]);
    const bytes = elfFile(LITTLE64, unit(root(die('subprogram', {}, [block]))));
    assert.equal(said(bytes, 'T07'), expected);
  });

finds(
  'C10: a block that ends behind the unit',
  () =>
    assembled(
      writer()
        .raw(declared(1, DW_TAG.compile_unit, 0, DW_AT.location, DW_FORM.block1))
        .u8(0),
      writer().raw([1, 9, 0]),
    ),
  ['C10: a block that ends behind its unit'],
);

test('findings lead to the entry', () => {
  const [found] = check(elfFile(LITTLE64, unit(root(die('enumerator', { name: 'e' })))), 'T06');
  assert.equal(
    found?.places[0]?.path.map(({ name }) => name),
    ['a.c', 'e'],
  );
});

test.run();
