/** Each change that versions are said not to see is made here, and is not seen. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_CC, DW_DEFAULTED, DW_END } from '../../generated/dwarf-constants.ts';
import { CANONICAL, LINUX, type Profile } from '../../src/symver/profile.ts';
import { UNSEEN } from '../../properties/unseen.ts';
import { die, type Die, DwarfBuilder, formed, type UnitInput, type Value } from '../support/dwarf-builder.ts';
import { intType, pointerTo } from '../support/common-types.ts';
import { lineTable } from '../support/line-table-builder.ts';
import { versionsOf } from '../support/versions-of.ts';

/** The entries of a unit, among them the symbol `x`, before and after the change. */
type Case = (isAfter: boolean) => { readonly entries: readonly Die[]; readonly input?: UnitInput };

const SYMBOL = 'x';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
type Attributes = Parameters<typeof die>[1];

const variable = (type: Die, attributes: Attributes = {}): Die =>
  die('variable', { name: SYMBOL, type, ...attributes });

/** `x` has a type of that tag, with these attributes and children after the change. */
function typeWith(
  tag: Parameters<typeof die>[0],
  before: Attributes,
  after: Attributes,
  children: (isAfter: boolean) => Die[] = () => [],
): Case {
  return (isAfter) => {
    const type = die(tag, isAfter ? after : before, children(isAfter));
    return { entries: [type, variable(type)] };
  };
}

/** `x` is a structure with one member. */
function memberWith(before: Attributes, after: Attributes, input: UnitInput = {}): Case {
  return (isAfter) => {
    const int = intType();
    const member = die('member', { name: 'm', type: int, ...(isAfter ? after : before) });
    const type = die('structure_type', { name: 's', byte_size: 4 }, [member]);
    return { entries: [int, type, variable(type)], input };
  };
}

function functionWith(
  before: Attributes,
  after: Attributes,
  children: (isAfter: boolean) => Die[] = () => [],
): Case {
  return (isAfter) => ({
    entries: [die('subprogram', { name: SYMBOL, ...(isAfter ? after : before) }, children(isAfter))],
  });
}

const structure = (attributes: Attributes, memberName: string): Die =>
  die('structure_type', { name: 's', byte_size: 4, ...attributes }, [die('member', { name: memberName })]);

/** Attributes that are not there before. */
function added(make: (after: Attributes) => Case, ...attributes: readonly Attributes[]): readonly Case[] {
  return attributes.map(make);
}

const parameterWith = (attributes: Attributes): Case =>
  functionWith({}, {}, (isAfter) => [die('formal_parameter', { name: 'p', ...(isAfter ? attributes : {}) })]);

const PLACES_BEFORE: Attributes = { data_member_location: bytes(0x23, 0) };
const PLACES_AFTER: Attributes = { data_member_location: bytes(0x23, 4) };

const array = (before: Attributes, after: Attributes): Case =>
  typeWith('array_type', {}, {}, (isAfter) => [die('subrange_type', isAfter ? after : before)]);

const enumeratorValue = (value: Value): Die => die('enumerator', { name: 'A', const_value: value });

const CASES: ReadonlyMap<string, readonly Case[]> = new Map<string, readonly Case[]>([
  [
    'a bit field moves, its place being given by DW_AT_bit_offset (DWARF 2 and 3; gcc also in DWARF 4, clang 14 also in DWARF 5)',
    [memberWith({ bit_size: 3, bit_offset: 29 }, { bit_size: 3, bit_offset: 26 }, { version: 3 })],
  ],
  [
    'a member moves, its place being given by a location expression',
    [memberWith(PLACES_BEFORE, PLACES_AFTER, { version: 2 })],
  ],
  [
    'a member moves, its place being given by DW_FORM_data4 or DW_FORM_data8 before DWARF 4',
    (['data4', 'data8'] as const).map((form) =>
      memberWith(
        { data_member_location: formed(form, 0) },
        { data_member_location: formed(form, 4) },
        { version: 3 },
      ),
    ),
  ],
  [
    'a member or variable gets another DW_AT_alignment',
    [
      memberWith({}, { alignment: 64 }),
      (isAfter) => {
        const int = intType();
        return { entries: [int, variable(int, isAfter ? { alignment: 64 } : {})] };
      },
    ],
  ],
  [
    'a member gets another byte order (DW_AT_endianity), becomes mutable or artificial',
    added(
      (after) => memberWith({}, after),
      { endianity: DW_END.big },
      { mutable: true },
      { artificial: true },
    ),
  ],
  [
    'anything inside a type that is defined in a file whose name ends in .c',
    [
      (isAfter) => {
        const type = structure({ decl_file: 0 }, isAfter ? 'b' : 'a');
        return { entries: [type, variable(type)] };
      },
    ],
  ],
  [
    'anything inside a type that the file only declares',
    [
      (isAfter) => {
        const type = structure({ declaration: true }, isAfter ? 'b' : 'a');
        const pointer = pointerTo(type);
        return { entries: [type, pointer, variable(pointer)] };
      },
    ],
  ],
  [
    'anything inside a definition that is shorter than another one of its name',
    [
      (isAfter) => {
        const shorter = structure({}, isAfter ? 'b' : 'a');
        const longer = structure({}, 'longer');
        const members = [die('member', { type: shorter }), die('member', { type: longer })];
        const both = die('structure_type', {}, members);
        return { entries: [shorter, longer, both, variable(both)] };
      },
    ],
  ],
  [
    'a nested type, method or template type parameter is added, removed or changed',
    (['structure_type', 'enumeration_type', 'subprogram', 'template_type_parameter'] as const).map((tag) =>
      typeWith('class_type', { name: 'c' }, { name: 'c' }, (isAfter) =>
        isAfter ? [die(tag, { name: 'nested' })] : [],
      ),
    ),
  ],
  [
    'an enumeration gets another underlying type, or becomes an enum class',
    [
      typeWith('enumeration_type', { name: 'e' }, { name: 'e', enum_class: true }, () => [
        enumeratorValue(0),
      ]),
      (isAfter) => {
        const int = intType();
        const type = die('enumeration_type', { name: 'e', ...(isAfter ? { type: int } : {}) });
        return { entries: [int, type, variable(type)] };
      },
    ],
  ],
  [
    'an enumerator gets another value in a block or DW_FORM_data16',
    [
      typeWith('enumeration_type', {}, {}, (isAfter) => [enumeratorValue(bytes(isAfter ? 1 : 0))]),
      typeWith('enumeration_type', {}, {}, (isAfter) => [
        enumeratorValue(formed('data16', new Uint8Array(16).fill(isAfter ? 1 : 0))),
      ]),
    ],
  ],
  [
    'a base type gets another DW_AT_bit_size (_BitInt) or DW_AT_endianity',
    added(
      (after) => typeWith('base_type', { name: '_BitInt' }, { name: '_BitInt', ...after }),
      { bit_size: 7 },
      { endianity: DW_END.big },
    ),
  ],
  [
    'an unspecified type gets another name',
    [typeWith('unspecified_type', { name: 'decltype(nullptr)' }, { name: '!' })],
  ],
  [
    'a pointer gets another address class (DW_AT_address_class)',
    [typeWith('pointer_type', {}, { address_class: 1 })],
  ],
  [
    'a size is given by an expression, and the expression changes',
    [
      typeWith(
        'structure_type',
        { byte_size: formed('exprloc', bytes(0x31)) },
        { byte_size: formed('exprloc', bytes(0x32)) },
      ),
    ],
  ],
  [
    'the bound of an array is a variable or an expression, and changes',
    [array({ upper_bound: formed('exprloc', bytes(0x31)) }, { upper_bound: formed('exprloc', bytes(0x32)) })],
  ],
  [
    'an array gets another lower bound, index type, stride, size or alignment, or becomes a vector',
    [
      array({ upper_bound: 3 }, { upper_bound: 3, lower_bound: 1 }),
      (isAfter) => {
        const index = intType();
        const type = die('array_type', {}, [die('subrange_type', isAfter ? { type: index } : {})]);
        return { entries: [index, type, variable(type)] };
      },
      ...added(
        (after) => typeWith('array_type', {}, after),
        { byte_stride: 8 },
        { byte_size: 8 },
        { alignment: 8 },
        { GNU_vector: true },
      ),
    ],
  ],
  [
    'the dimension of an array is an enumeration, and changes',
    [
      typeWith('array_type', {}, {}, (isAfter) => [
        die('enumeration_type', {}, isAfter ? [enumeratorValue(0)] : []),
      ]),
    ],
  ],
  [
    'another member becomes the discriminant (DW_AT_discr)',
    [
      (isAfter) => {
        const members = [die('member', { name: 'a' }), die('member', { name: 'b' })];
        const part = die('variant_part', { discr: members[isAfter ? 1 : 0]! }, members);
        const type = die('structure_type', {}, [part]);
        return { entries: [type, variable(type)] };
      },
    ],
  ],
  [
    'a variant is selected by other values in a list (DW_AT_discr_list)',
    [
      typeWith('structure_type', {}, {}, (isAfter) => [
        die('variant_part', {}, [die('variant', { discr_list: bytes(0, isAfter ? 1 : 0) })]),
      ]),
    ],
  ],
  [
    'f(x) becomes f(x, …)',
    [
      functionWith({}, {}, (isAfter) => [
        die('formal_parameter', { name: 'p' }),
        ...(isAfter ? [die('unspecified_parameters')] : []),
      ]),
    ],
  ],
  ['f() becomes f(void)', [functionWith({}, { prototyped: true })]],
  [
    'a function gets another calling convention, or returns no more (DW_AT_noreturn)',
    added((after) => functionWith({}, after), { calling_convention: DW_CC.nocall }, { noreturn: true }),
  ],
  [
    'a parameter gets another default value, or becomes optional',
    added(parameterWith, { default_value: DW_DEFAULTED.in_class }, { is_optional: true }),
  ],
  [
    'a variable moves, becomes thread-local, or gets another value',
    (
      [
        { location: formed('exprloc', bytes(0x31)) },
        { location: formed('exprloc', bytes(0x31, 0xe0)) },
        { const_value: 7 },
      ] as const
    ).map((after): Case => (isAfter) => {
      const int = intType();
      return { entries: [int, variable(int, isAfter ? after : {})] };
    }),
  ],
]);

function versionOf(
  entries: readonly Die[],
  input: UnitInput | undefined,
  profile: Profile,
): number | undefined {
  const root = die('compile_unit', { stmt_list: formed('data4', 0) }, [...entries]);
  const builder = new DwarfBuilder().unit(root, input);
  builder
    .writer('.debug_line')
    .raw(lineTable({ is64: true, littleEndian: true, version: 5, files: ['source.c'] }));
  return versionsOf(builder.file(), [SYMBOL], { profile }).versions.get(SYMBOL);
}

test('there is a case for each change that is not seen', () => {
  assert.equal(
    [...CASES.keys()],
    UNSEEN.map(({ change }) => change),
  );
});

for (const { change, reason, section } of UNSEEN)
  test(`not seen: ${change}`, () => {
    assert.ok(reason !== '' && /^[0-9]+( \([a-z]\))?$/.test(section));
    for (const profile of [LINUX, CANONICAL])
      for (const make of CASES.get(change) ?? []) {
        const [before, after] = [make(false), make(true)];
        const version = versionOf(before.entries, before.input, profile);
        assert.type(version, 'number');
        assert.is(versionOf(after.entries, after.input, profile), version);
      }
  });

test.run();
