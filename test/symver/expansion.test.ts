/** Section 4 of the specification of symbol versions: the table, row by row, and when bodies are expanded. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { die, formed, type Die } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { INT, intType, VOID } from '../support/common-types.ts';
import { oneUnit, stringOf, stringOfVariable, versionsOf } from '../support/versions-of.ts';

const int = intType();

function expandsTo(type: Die, expected: string, ...others: Die[]): void {
  assert.is(stringOfVariable(type, [int, type, ...others]), `variable ${expected}`);
}

/** What a named type's own string is. */
function namedExpandsTo(type: Die, reference: string, expected: string, ...others: Die[]): void {
  const file = oneUnit([int, type, ...others, die('variable', { name: 'v', type })]);
  assert.is(stringOf(versionsOf(file, ['v']), reference), expected);
}

const MODIFIERS = [
  'atomic_type',
  'const_type',
  'immutable_type',
  'packed_type',
  'pointer_type',
  'reference_type',
  'restrict_type',
  'rvalue_reference_type',
  'shared_type',
  'volatile_type',
] as const;

for (const tag of MODIFIERS) {
  test(`${tag} shows its type`, () => {
    expandsTo(die(tag, { type: int }), `${tag} { ${INT} }`);
  });
  test(`${tag} without a type shows void, its name, size and alignment`, () => {
    const type = die(tag, { alignment: 16, name: 'n', byte_size: 8 });
    expandsTo(type, `${tag} n { ${VOID} } byte_size(8) alignment(16)`);
  });
}

test('template_type_parameter', () => {
  const type = die('template_type_parameter', { name: 'T', type: int });
  expandsTo(type, `template_type_parameter_type T { ${INT} }`);
});

test('typedef', () => {
  const type = die('typedef', { name: 't', type: int, alignment: 8 });
  namedExpandsTo(type, 't#t', `typedef_type t { ${INT} } alignment(8)`);
});

test('array_type shows the count of each subrange', () => {
  const type = die('array_type', { type: int }, [
    die('subrange_type', { count: 3 }),
    die('subrange_type', { upper_bound: 3 }),
    die('subrange_type'),
  ]);
  expandsTo(type, `array_type[3][4][] { ${INT} }`);
});

test('the count of a subrange goes before its upper bound, where it is a constant', () => {
  const block = Uint8Array.of(1);
  const type = die('array_type', { type: int }, [
    die('subrange_type', { upper_bound: 9, count: 2 }),
    die('subrange_type', { count: formed('exprloc', block), upper_bound: 9 }),
    die('subrange_type', { upper_bound: formed('exprloc', block) }),
  ]);
  expandsTo(type, `array_type[2][10][] { ${INT} }`);
});

test('the number after the upper bound has 64 bits and wraps', () => {
  const type = die('array_type', { type: int }, [
    die('subrange_type', { upper_bound: -1 }),
    die('subrange_type', { upper_bound: formed('data8', 0xffffffffn) }),
    die('subrange_type', { upper_bound: formed('data8', 0x1fffffffffffffn) }),
    die('subrange_type', { upper_bound: formed('data4', 0xffffffff) }),
  ]);
  expandsTo(type, `array_type[0][4294967296][9007199254740992][4294967296] { ${INT} }`);
});

test('other children of an array are passed over', () => {
  const type = die('array_type', { type: int }, [
    die('enumeration_type'),
    die('subrange_type', { count: 1 }),
  ]);
  expandsTo(type, `array_type[1] { ${INT} }`);
});

test('base_type shows size, encoding and alignment in this order', () => {
  const type = die('base_type', { alignment: 2, encoding: 7, byte_size: 1, name: 'b' });
  expandsTo(type, 'base_type b byte_size(1) encoding(7) alignment(2)');
  expandsTo(die('base_type'), 'base_type');
});

test('unspecified_type shows nothing of itself', () => {
  expandsTo(die('unspecified_type', { name: 'decltype(nullptr)', byte_size: 8 }), 'unspecified_type');
});

test('subroutine_type', () => {
  const parameter = die('formal_parameter', { type: int });
  const type = die('subroutine_type', { type: int }, [
    parameter,
    die('unspecified_parameters'),
    die('formal_parameter'),
  ]);
  expandsTo(type, `subroutine_type ( formal_parameter ${INT} , formal_parameter ${VOID} ) -> ${INT}`);
  expandsTo(die('subroutine_type'), `subroutine_type ( ) -> ${VOID}`);
});

for (const tag of ['structure_type', 'class_type', 'union_type'] as const) {
  test(`${tag} shows its members and then its size`, () => {
    const type = die(tag, { alignment: 4, byte_size: 8, name: 'x' }, [
      die('member', { name: 'a', type: int }),
      die('member', { name: 'b' }),
    ]);
    const letter = tag === 'union_type' ? 'u' : 's';
    const members = `member ${INT} a , member ${VOID} b`;
    namedExpandsTo(type, `${letter}#x`, `${tag} x { ${members} } byte_size(8) alignment(4)`);
  });

  test(`${tag} without members`, () => {
    expandsTo(die(tag, { byte_size: 0 }), `${tag} { } byte_size(0)`);
  });

  test(`${tag} passes nested types, template parameters and subprograms over`, () => {
    const nested = ['class_type', 'structure_type', 'union_type', 'enumeration_type'] as const;
    const type = die(tag, {}, [
      ...nested.map((one) => die(one, { name: `inner_${one}` })),
      die('template_type_parameter', { type: int }),
      die('member', { name: 'm', type: int }),
      die('subprogram', { name: 'f' }, [die('formal_parameter')]),
    ]);
    expandsTo(type, `${tag} { member ${INT} m }`);
  });

  for (const child of [
    'typedef',
    'inheritance',
    'variable',
    'template_value_parameter',
    'formal_parameter',
    'variant',
  ] as const)
    test(`${tag} with a child ${child} is an error that names it`, () => {
      const type = die(tag, { name: 'x' }, [die(child)]);
      const error = failure(() => versionsOf(oneUnit([type, die('variable', { name: 'v', type })]), ['v']));
      assert.is(error.code, 'type-unsupported');
      assert.match(error.detail, child);
      assert.is(error.place.section, '.debug_info');
    });
}

test('enumeration_type', () => {
  const type = die('enumeration_type', { name: 'e', byte_size: 4, type: int }, [
    die('enumerator', { name: 'ZERO', const_value: 0 }),
    die('enumerator', { name: 'MINUS', const_value: -1 }),
    die('enumerator', { name: 'BIG', const_value: formed('data8', 0x8000000000000000n) }),
    die('enumerator', { name: 'ODD', const_value: Uint8Array.of(1, 2) }),
    die('enumerator', { const_value: 5 }),
    die('subprogram', { name: 'passed_over' }),
  ]);
  namedExpandsTo(
    type,
    'e#e',
    'enumeration_type e { enumerator ZERO = 0 , enumerator MINUS = 18446744073709551615 , ' +
      'enumerator BIG = 9223372036854775808 , enumerator ODD , enumerator = 5 } byte_size(4)',
  );
});

test('an enumerator of a nested enumeration has the name of nothing above', () => {
  const type = die('enumeration_type', { name: 'e' }, [die('enumerator', { name: 'A', const_value: 1 })]);
  const scope = die('namespace', { name: 'n' }, [type]);
  const result = versionsOf(oneUnit([scope, die('variable', { name: 'v', type })]), ['v']);
  assert.is(stringOf(result, 'e#n::e'), 'enumeration_type n::e { enumerator A = 1 }');
});

test('member shows its attributes in the order of the table', () => {
  const type = die('structure_type', {}, [
    die('member', {
      data_member_location: 8,
      data_bit_offset: 3,
      bit_size: 2,
      accessibility: 1,
      type: int,
      name: 'm',
    }),
  ]);
  const attributes = 'accessibility(1) bit_size(2) data_bit_offset(3) data_member_location(8)';
  expandsTo(type, `structure_type { member ${INT} m ${attributes} }`);
});

test('the name of a member is its own, without a prefix', () => {
  const type = die('structure_type', { name: 's' }, [die('member', { name: 'm', type: int })]);
  namedExpandsTo(type, 's#s', `structure_type s { member ${INT} m }`);
});

test('variant_part and variant', () => {
  const type = die('structure_type', { byte_size: 8 }, [
    die('variant_part', {}, [
      die('member', { type: int }),
      die('variant', { discr_value: 1 }, [
        die('member', { name: 'a', type: int }),
        die('typedef', { name: 't' }),
      ]),
      die('variant', {}, [die('member', { name: 'b' })]),
    ]),
    die('member', { name: 'last' }),
  ]);
  const variants = `variant { member ${INT} a } discr_value(1) , variant { member ${VOID} b }`;
  expandsTo(
    type,
    `structure_type { variant_part { member ${INT} , ${variants} } , member ${VOID} last } byte_size(8)`,
  );
});

test('every child of a variant_part is an item, and an error if it has no textual form', () => {
  const type = die('structure_type', {}, [die('variant_part', {}, [die('label')])]);
  const error = failure(() => stringOfVariable(type, [type]));
  assert.is(error.code, 'type-unsupported');
  assert.match(error.detail, 'label');
});

for (const tag of [
  'string_type',
  'subprogram',
  'namespace',
  'ptr_to_member_type',
  'file_type',
  0x7777,
] as const)
  test(`${tag} as a type is an error that names the tag`, () => {
    const type = die(tag);
    const error = failure(() => stringOfVariable(type, [type]));
    assert.is(error.code, 'type-unsupported');
    assert.match(error.detail, typeof tag === 'number' ? '0x7777' : tag);
    assert.is(error.place.section, '.debug_info');
    assert.type(error.place.offset, 'number');
  });

test('a subprogram is expanded like a subroutine_type', () => {
  const f = die('subprogram', { name: 'f', type: int }, [
    die('formal_parameter', { name: 'a', type: int }),
    die('formal_parameter', { name: 'b' }),
    die('variable', { name: 'local' }),
  ]);
  const result = versionsOf(oneUnit([int, f]), ['f']);
  const parameters = `formal_parameter ${INT} a , formal_parameter ${VOID} b`;
  assert.is(stringOf(result, 'f'), `subprogram ( ${parameters} ) -> ${INT}`);
});

test('a variable without a type is void', () => {
  const result = versionsOf(oneUnit([die('variable', { name: 'v' })]), ['v']);
  assert.is(stringOf(result, 'v'), `variable ${VOID}`);
});

test('a reference that leads nowhere counts as absent, with a warning', () => {
  const type = die('pointer_type', { type: formed('ref4', 0x7fffffff) });
  const result = versionsOf(oneUnit([type, die('variable', { name: 'v', type })]), ['v']);
  assert.is(stringOf(result, 'v'), `variable pointer_type { ${VOID} }`);
  assert.is(result.warnings[0]?.code, 'reference');
});

// ---------------------------------------------------------------- constants (section 7)

for (const [form, value, shown] of [
  ['data1', 255, '255'],
  ['data2', 65535, '65535'],
  ['data4', 0xffffffff, '4294967295'],
  ['data8', 0xffffffffffffffffn, '18446744073709551615'],
  ['udata', 0x20000000000001n, '9007199254740993'],
  ['sdata', -2, '18446744073709551614'],
  ['implicit_const', -3, '18446744073709551613'],
  ['rnglistx', 7, '7'],
  ['loclistx', 8, '8'],
  ['addrx', 9, '9'],
  ['addrx1', 10, '10'],
  ['GNU_addr_index', 11, '11'],
] as const)
  test(`a value of the form ${form} is a constant`, () => {
    expandsTo(die('base_type', { byte_size: formed(form, value) }), `base_type byte_size(${shown})`);
  });

for (const [form, value] of [
  ['block1', Uint8Array.of(4)],
  ['exprloc', Uint8Array.of(4)],
  ['data16', new Uint8Array(16)],
  ['flag', true],
  ['flag_present', true],
  ['ref1', 4],
  ['string', '4'],
  ['sec_offset', 4],
] as const)
  test(`a value of the form ${form} is none, and as good as absent`, () => {
    expandsTo(die('base_type', { byte_size: formed(form, value), encoding: 5 }), 'base_type encoding(5)');
  });

test('a form behind DW_FORM_indirect counts as if it stood there', () => {
  const indirect = formed('indirect', formed('indirect', formed('data1', 7)));
  expandsTo(die('base_type', { byte_size: indirect }), 'base_type byte_size(7)');
});

for (const [version, form, shown] of [
  [2, 'data4', ''],
  [3, 'data8', ''],
  [3, 'data2', ' data_member_location(0)'],
  [4, 'data4', ' data_member_location(0)'],
  [5, 'data8', ' data_member_location(0)'],
] as const)
  test(`version ${version}: a location of the form ${form} is ${shown === '' ? 'no constant' : 'a constant'}`, () => {
    const type = die('structure_type', {}, [die('member', { data_member_location: formed(form, 0) })]);
    const string = stringOfVariable(type, [type], { version });
    assert.is(string, `variable structure_type { member ${VOID}${shown} }`);
  });

// ---------------------------------------------------------------- when a body is expanded

test('a declaration has neither body nor attributes', () => {
  for (const tag of ['structure_type', 'union_type', 'enumeration_type'] as const) {
    const children = tag === 'enumeration_type' ? [die('enumerator')] : [die('member')];
    const type = die(tag, { declaration: formed('flag_present', true), byte_size: 4 }, children);
    expandsTo(type, `${tag} { }`);
  }
});

test('a declaration flag that is not set, or no flag, declares nothing', () => {
  const member = (): Die => die('member', { name: 'm' });
  expandsTo(die('structure_type', { declaration: false }, [member()]), `structure_type { member ${VOID} m }`);
  const odd = die('structure_type', { declaration: formed('data1', 1) }, [member()]);
  expandsTo(odd, `structure_type { member ${VOID} m }`);
});

test.run();
