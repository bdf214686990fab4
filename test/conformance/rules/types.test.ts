/** What chapter 5 of the standard says of types, and the layouts of the psABIs that compilers follow. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_ATE, DW_LANG, DW_OP } from '../../../generated/dwarf-constants.ts';
import { die, DwarfBuilder, formed, type Die, type UnitInput } from '../../support/dwarf-builder.ts';
import { countOf, foundBy, object } from '../found-in.ts';

type Attributes = Parameters<typeof die>[1];

const int = (): Die => die('base_type', { name: 'int', byte_size: 4, encoding: DW_ATE.signed });
const char = (): Die => die('base_type', { name: 'char', byte_size: 1, encoding: DW_ATE.signed_char });

/** An object of a unit in C, or in another language. */
function unit(entries: readonly Die[], input: UnitInput & { readonly language?: number } = {}): Uint8Array {
  const { language = DW_LANG.C99 } = input;
  return new DwarfBuilder().unit(die('compile_unit', { language }).add(...entries), input).file();
}

const structure = (byte_size: number, members: Die[]): Die =>
  die('structure_type', { name: 's', byte_size }, members);

const at = (name: string, type: Die, location: number): Die =>
  die('member', { name, type, data_member_location: location });

const bits = (name: string, type: Die, place: Attributes): Die => die('member', { name, type, ...place });

/** The rules of a group that the entries break. */
function broken(entries: readonly Die[], input: UnitInput & { readonly language?: number } = {}): string {
  const bytes = unit(entries, input);
  return 'Y01 Y02 Y03 Y04 Y05 Y06 Y07 Y08 Y09 Y10 Y11 Y12 Y13 Y14 Y15'
    .split(' ')
    .filter((rule) => countOf(rule, bytes) > 0)
    .join(' ');
}

test('Y01: a base type has an encoding, and a size in bytes or bits', () => {
  assert.is(broken([int(), die('base_type', { name: 'b', bit_size: 3, encoding: DW_ATE.unsigned })]), '');
  assert.is(broken([die('base_type', { name: 'b', byte_size: 4 })]), 'Y01');
  assert.is(broken([die('base_type', { name: 'b', encoding: DW_ATE.signed })]), 'Y01');
});

test('Y02: a member has a type', () => {
  assert.is(broken([structure(4, [die('member', { name: 'm' })])]), 'Y02');
});

test('Y03: a member has one place, since DWARF 4', () => {
  const type = int();
  const both = bits('m', type, { data_member_location: 0, data_bit_offset: 0 });
  assert.is(countOf('Y03', unit([type, structure(4, [both])])), 1);
  assert.is(countOf('Y03', unit([type, structure(4, [both])], { version: 3 })), 0);
});

test('Y04: members end within their structure, flexible arrays and what is dynamic left aside', () => {
  const type = int();
  const flexible = die('array_type', { type }, [die('subrange_type')]);
  const dynamic = die('array_type', { type }, [
    die('subrange_type', { upper_bound: formed('exprloc', Uint8Array.of(DW_OP.lit9)) }),
  ]);
  assert.is(broken([type, flexible, structure(4, [at('n', type, 0), at('rest', flexible, 4)])]), '');
  assert.is(broken([type, dynamic, structure(4, [at('n', type, 0), at('rest', dynamic, 4)])]), '');
  assert.is(broken([type, structure(8, [at('first', type, 0), at('last', type, 5)])]), 'Y04');
  const [finding] = foundBy('Y04', unit([type, structure(8, [at('last', type, 5)])]));
  assert.is(finding?.found, 'bytes 5 to 8 of a structure of 8 bytes');
  assert.equal(finding?.places[0]?.path.map(({ name }) => name).slice(-2), ['s', 'last']);
});

test('Y04: members of unions, of variants, and those of other units lie within what they are in', () => {
  const type = int();
  const small = char();
  const union = (byte_size: number): Die =>
    die('union_type', { byte_size }, [die('member', { type }), die('member', { type: small })]);
  assert.is(broken([type, small, union(4)]), '');
  assert.is(broken([type, small, union(3)]), 'Y04');
  // A static member is nowhere in the union. DWARF 4, 5.5.7.
  const shared = die('member', { type, external: true, declaration: true });
  assert.is(
    broken([type, small, die('union_type', { byte_size: 1 }, [die('member', { type: small }), shared])]),
    '',
  );
  const rust = (location: number): Die =>
    structure(8, [
      die('variant_part', {}, [
        at('tag', type, 0),
        die('variant', { discr_value: 0 }, [at('a', type, 0)]),
        die('variant', {}, [at('b', type, location)]),
      ]),
    ]);
  assert.is(broken([type, rust(4)], { language: DW_LANG.Rust }), '');
  assert.is(broken([type, rust(5)], { language: DW_LANG.Rust }), 'Y04');
  const across = (location: number): Uint8Array => {
    const member = bits('m', type, { data_member_location: location });
    member.attributes.splice(1, 1);
    member.set({ type: formed('ref_addr', type) });
    return new DwarfBuilder()
      .unit(die('compile_unit', { language: DW_LANG.C99 }, [structure(8, [member])]))
      .unit(die('compile_unit', { language: DW_LANG.C99 }, [type]))
      .file();
  };
  assert.is(countOf('Y04', across(4)), 0);
  assert.is(countOf('Y04', across(5)), 1);
});

test('Y04: places of DWARF 2 are expressions that add a constant', () => {
  const type = int();
  const place = (offset: number): Die =>
    bits('m', type, { data_member_location: formed('block1', Uint8Array.of(DW_OP.plus_uconst, offset)) });
  assert.is(broken([type, structure(8, [place(4)])], { version: 2 }), '');
  assert.is(broken([type, structure(8, [place(6)])], { version: 2 }), 'Y04');
});

test('Y04: arrays have as many elements as their language counts', () => {
  const type = int();
  const row = die('array_type', { type }, [die('subrange_type', { upper_bound: 2 })]);
  const holder = structure(8, [at('row', row, 0)]);
  assert.is(broken([type, row, holder]), 'Y04');
  // There arrays begin at 1, if nothing else is said. DWARF 5, table 7.17.
  assert.is(broken([type, row, holder], { language: DW_LANG.Fortran95 }), '');
});

test('Y05: a bit field is no wider than its type, but in C++', () => {
  const type = int();
  const field = (bit_size: number): readonly Die[] => [
    type,
    structure(16, [bits('f', type, { bit_size, data_bit_offset: 3 })]),
  ];
  assert.is(broken(field(32)), '');
  assert.is(broken(field(33)), 'Y05');
  assert.is(broken(field(33), { language: DW_LANG.C_plus_plus_14 }), '');
});

test('Y05: before DWARF 4, a bit field begins in its storage, in either byte order, and may go on behind it', () => {
  const type = int();
  const file = (littleEndian: boolean, bit_offset: number): Uint8Array => {
    const field = bits('f', type, { byte_size: 4, bit_size: 20, bit_offset, data_member_location: 0 });
    const root = die('compile_unit', { language: DW_LANG.C99 }, [type, structure(16, [field])]);
    return new DwarfBuilder({ is64: true, littleEndian }).unit(root, { version: 3 }).file();
  };
  // From the most significant bit: 12 is the beginning in little-endian order, -8 begins in it and goes on behind it.
  for (const offset of [12, 0, -8]) assert.is(countOf('Y05', file(true, offset)), 0, `${offset}`);
  for (const offset of [13, 40]) assert.is(countOf('Y05', file(true, offset)), 1, `${offset}`);
  for (const offset of [0, 12, 20]) assert.is(countOf('Y05', file(false, offset)), 0, `${offset}`);
  for (const offset of [-1, 32]) assert.is(countOf('Y05', file(false, offset)), 1, `${offset}`);
});

test('Y06: members of a structure share no bits; empty ones, and those that C++ puts into padding, do', () => {
  const type = int();
  const empty = die('structure_type', { name: 'e', byte_size: 0 });
  const padded = die('class_type', { name: 'p', byte_size: 8 }, [at('m', type, 0)]);
  assert.is(broken([type, empty, structure(8, [at('a', type, 0), at('e', empty, 2), at('b', type, 4)])]), '');
  assert.is(broken([type, structure(8, [at('a', type, 0), at('b', type, 2)])]), 'Y06');
  const reused = [type, padded, structure(8, [at('p', padded, 0), at('m', type, 4)])];
  assert.is(broken(reused), 'Y06');
  assert.is(broken(reused, { language: DW_LANG.C_plus_plus_20 }), '');
  const fields = (second: number): Die =>
    structure(4, [
      bits('a', type, { bit_size: 3, data_bit_offset: 0 }),
      bits('b', type, { bit_size: 5, data_bit_offset: second }),
    ]);
  assert.is(broken([type, fields(3)]), '');
  assert.is(broken([type, fields(2)]), 'Y06');
});

test('Y07: what is complete has a size, and what is incomplete has none', () => {
  assert.is(broken([die('structure_type', { name: 's', declaration: true })]), '');
  assert.is(broken([die('structure_type', { name: 's' })]), 'Y07');
  assert.is(broken([die('union_type', { name: 'u', declaration: true, byte_size: 4 })]), 'Y07');
  // Ada has records whose size is not known before they are there.
  assert.is(broken([die('structure_type', { name: 's' })], { language: DW_LANG.Ada95 }), '');
});

test('Y08 and Y09: enumerators have names and values that fit into their enumeration', () => {
  const colours = (attributes: Attributes, ...enumerators: readonly Attributes[]): readonly Die[] => [
    die(
      'enumeration_type',
      { name: 'e', ...attributes },
      enumerators.map((one) => die('enumerator', one)),
    ),
  ];
  assert.is(
    broken(colours({ byte_size: 1 }, { name: 'a', const_value: 255 }, { name: 'b', const_value: -128 })),
    '',
  );
  assert.is(broken(colours({ byte_size: 4 }, { name: 'a', const_value: 0xffffffff })), '');
  assert.is(broken(colours({ byte_size: 4 }, { const_value: 1 })), 'Y08');
  assert.is(broken(colours({ byte_size: 4 }, { name: 'a' })), 'Y08');
  assert.is(broken(colours({ byte_size: 1 }, { name: 'a', const_value: 256 })), 'Y09');
  assert.is(broken(colours({ byte_size: 1 }, { name: 'a', const_value: -129 })), 'Y09');
  assert.is(broken(colours({ byte_size: 4 }, { name: 'a', const_value: 1n << 32n })), 'Y09');
  assert.is(broken(colours({ declaration: true })), '');
  assert.is(broken(colours({})), 'Y09');
  const type = char();
  assert.is(broken([type, ...colours({ type }, { name: 'a', const_value: 300 })]), 'Y09');
});

test('Y10: an array has elements and dimensions', () => {
  const type = int();
  assert.is(broken([type, die('array_type', { type }, [die('subrange_type', { count: 2 })])]), '');
  assert.is(broken([type, die('array_type', { type })]), 'Y10');
  assert.is(broken([die('array_type', {}, [die('subrange_type', { count: 2 })])]), 'Y10');
});

test('Y11 and Y12: a subrange has one end, behind its beginning', () => {
  const type = int();
  const array = (...bounds: readonly Attributes[]): readonly Die[] => [
    type,
    die(
      'array_type',
      { type },
      bounds.map((one) => die('subrange_type', one)),
    ),
  ];
  assert.is(broken(array({ lower_bound: -1, upper_bound: 3 })), '');
  assert.is(broken(array({ lower_bound: 1, upper_bound: 0 })), '');
  assert.is(broken(array({ count: 4, upper_bound: 3 })), 'Y11');
  assert.is(broken(array({ lower_bound: 5, upper_bound: 3 })), 'Y12');
  assert.is(broken(array({}, { count: 4 })), '');
  assert.is(broken(array({ count: 4 }, {})), 'Y12');
  // What is variable may be optimized away.
  const [element, variable] = array({ count: 4 }, {});
  assert.is(broken([element!, die('subprogram', { name: 'f' }, [variable!])]), '');
});

test('Y13: typedefs and qualifiers do not lead in a circle, also not through other units', () => {
  const alias = die('typedef', { name: 'a' });
  const constant = die('const_type', { type: alias });
  assert.is(broken([alias.set({ type: constant }), constant]), 'Y13');
  // A pointer to itself is a type: in Go, `type T *T`.
  const name = die('typedef', { name: 't' });
  const pointer = die('pointer_type', { byte_size: 8, type: name });
  assert.is(broken([name.set({ type: pointer }), pointer]), '');
  const [here, there] = [die('typedef', { name: 'here' }), die('typedef', { name: 'there' })];
  here.set({ type: formed('ref_addr', there) });
  there.set({ type: formed('ref_addr', here) });
  const units = new DwarfBuilder()
    .unit(die('compile_unit', {}, [here]))
    .unit(die('compile_unit', {}, [there]));
  assert.ok(countOf('Y13', units.file()) > 0);
});

test('Y14: a structure holds no structure that holds it', () => {
  const [outer, inner] = [structure(8, []), structure(8, [])];
  outer.add(at('inner', inner, 0));
  inner.add(at('outer', outer, 0));
  assert.is(broken([outer, inner]), 'Y14');
  const list = structure(8, []);
  const next = die('pointer_type', { byte_size: 8, type: list });
  assert.is(broken([list.add(at('next', next, 0)), next]), '');
  const counted = structure(1, []);
  counted.add(die('member', { name: 'only', type: counted, external: true, declaration: true }));
  assert.is(broken([counted], { version: 4, language: DW_LANG.C_plus_plus }), '');
});

test('Y15: the line of a declaration is one of a file, its own or that of what it completes', () => {
  const type = int();
  assert.is(broken([type, die('variable', { name: 'v', type, decl_file: 1, decl_line: 3 })]), '');
  assert.is(broken([type, die('variable', { name: 'v', type, decl_line: 3 })]), 'Y15');
  const declared = die('subprogram', { name: 'f', declaration: true, decl_file: 1, decl_line: 3 });
  assert.is(broken([declared, die('subprogram', { specification: declared, decl_line: 9 })]), '');
});

test('types that lead nowhere, or are thousands of links long, end no check', () => {
  const lost = die('member', { name: 'm', type: formed('ref4', 0x7fffff), data_member_location: 9 });
  assert.is(countOf('Y06', object([structure(8, [lost, lost])])), 0);
  let type = int();
  const chain = [type];
  for (let i = 0; i < 5000; i++) chain.push((type = die('const_type', { type })));
  assert.is(broken([...chain, structure(1, [at('m', type, 0)])]), '');
});

test.run();
