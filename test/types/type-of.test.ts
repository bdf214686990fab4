/** What the visitor says of entries, and what text that has: the table of symbol versions, section 4, row by row. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { declarationOf, unshownAttributes } from '../../src/types/origin.ts';
import { typeOf, TypeVisitor } from '../../src/types/type-of.ts';
import { typeText } from '../../src/types/type-text.ts';
import { failure } from '../support/elf-errors.ts';
import { entryMaker, type MadeEntry } from '../support/type-entries.ts';

const make = entryMaker();
const int = make('base_type', { name: 'int', byte_size: 4n, encoding: 5n });
const INT = 'base_type int byte_size(4) encoding(5)';
const DEEP = 100_000;

const textOf = (entry: MadeEntry): string => typeText(typeOf(entry));
const at = (type: MadeEntry, name: string, location: bigint): MadeEntry =>
  make('member', { name, type, data_member_location: location });

const ROWS: readonly (readonly [string, MadeEntry, string])[] = [
  [
    'a base type',
    make('base_type', { name: 'u8', byte_size: 1n, encoding: 8n, alignment: 2n }),
    'base_type u8 byte_size(1) encoding(8) alignment(2)',
  ],
  [
    'a pointer to nothing',
    make('pointer_type', { byte_size: 8n }),
    'pointer_type { base_type void } byte_size(8)',
  ],
  [
    'qualifiers',
    make('const_type', { type: make('volatile_type', { type: int }) }),
    `const_type { volatile_type { ${INT} } }`,
  ],
  ['a typedef', make('typedef', { name: 'count', type: int }), `typedef_type count { ${INT} }`],
  [
    'an array with a bound, a count, none, and -1',
    make('array_type', { type: int }, [
      make('subrange_type', { upper_bound: 3n }),
      make('subrange_type', { count: 2n }),
      make('subrange_type'),
      make('subrange_type', { upper_bound: -1n }),
    ]),
    `array_type[4][2][][0] { ${INT} }`,
  ],
  [
    'a function type',
    make('subroutine_type', { type: int }, [
      make('formal_parameter', { type: int, name: 'a' }),
      make('formal_parameter'),
      make('unspecified_parameters'),
    ]),
    `subroutine_type ( formal_parameter ${INT} a , formal_parameter base_type void ) -> ${INT}`,
  ],
  ['a function type without anything', make('subroutine_type'), 'subroutine_type ( ) -> base_type void'],
  [
    'a structure with bit fields',
    make('structure_type', { name: 's', byte_size: 4n }, [
      make('member', { type: int, name: 'a', bit_size: 3n, data_bit_offset: 0n, accessibility: 1n }),
      make('subprogram', { name: 'method' }),
      at(int, '', 0n),
    ]),
    `structure_type s { member ${INT} a accessibility(1) bit_size(3) data_bit_offset(0) , member ${INT}  data_member_location(0) } byte_size(4)`,
  ],
  [
    'a nameless union',
    make('union_type', { byte_size: 4n }, [at(int, 'a', 0n)]),
    `union_type { member ${INT} a data_member_location(0) } byte_size(4)`,
  ],
  [
    'an empty structure',
    make('structure_type', { name: 'e', byte_size: 0n }),
    'structure_type e { } byte_size(0)',
  ],
  [
    'a declaration',
    make('structure_type', { name: 'd', byte_size: 4n, declaration: true }, [at(int, 'a', 0n)]),
    'structure_type d { }',
  ],
  [
    'a private structure',
    make('class_type', { name: 'p', byte_size: 4n, decl_file: 1n }, [at(int, 'a', 0n)]),
    'class_type p { }',
  ],
  [
    'an enumeration',
    make('enumeration_type', { name: 'e', byte_size: 4n }, [
      make('enumerator', { name: 'LOW', const_value: -1n }),
      make('enumerator', { name: 'HIGH' }),
    ]),
    'enumeration_type e { enumerator LOW = 18446744073709551615 , enumerator HIGH } byte_size(4)',
  ],
  ['an unspecified type', make('unspecified_type', { name: 'decltype(nullptr)' }), 'unspecified_type'],
  [
    'variants',
    make('structure_type', { name: 'v' }, [
      make('variant_part', {}, [
        make('member', { type: int, data_member_location: 0n }),
        make('variant', { discr_value: 1n }, [at(int, 'one', 4n), make('typedef', { name: 'ignored' })]),
        make('variant', {}, []),
      ]),
    ]),
    `structure_type v { variant_part { member ${INT} data_member_location(0) , variant { member ${INT} one data_member_location(4) } discr_value(1) , variant { } } }`,
  ],
];

for (const [name, entry, text] of ROWS)
  test(`${name} has its text`, () => {
    assert.is(textOf(entry), text);
  });

test('absence is a value that says why', () => {
  const bodyOf = (entry: MadeEntry): unknown => {
    const node = typeOf(entry);
    return node.kind === 'structure' ? node.body : undefined;
  };
  assert.equal(bodyOf(make('structure_type', { declaration: true })), { kind: 'declared' });
  assert.equal(bodyOf(make('structure_type', { decl_file: 1n })), { kind: 'private', file: 'a.c' });
  const nameless = typeOf(make('structure_type'));
  assert.ok(nameless.kind === 'structure' && nameless.name === undefined);
});

test('types with names are referred to, by the names that scopes give them', () => {
  const inner = make('structure_type', { name: 'in ner' });
  const unnamed = make('enumeration_type');
  make('compile_unit', {}, [
    make('namespace', { name: 'n' }, [
      make('structure_type', {}, [inner, make('union_type', {}, [unnamed])]),
      make('subprogram', {}, [make('union_type', { name: 'cut' })]),
    ]),
  ]);
  assert.is(textOf(make('pointer_type', { type: inner })), "pointer_type { s#'n::<anonymous>::in ner' }");
  assert.is(textOf(make('pointer_type', { type: unnamed })), 'pointer_type { enumeration_type { } }');
  assert.is(textOf(inner), 'structure_type n::<anonymous>::in ner { }');
});

test('a nameless declaration stands for the type whose signature it has', () => {
  const definition = make('structure_type', { name: 'moved' });
  const declaration = make('structure_type', { declaration: true, signature: definition });
  assert.is(textOf(make('pointer_type', { type: declaration })), 'pointer_type { s#moved }');
  const loop = make('structure_type', { declaration: true });
  loop.set('signature', make('structure_type', { declaration: true, signature: loop }));
  assert.is(textOf(make('pointer_type', { type: loop })), 'pointer_type { structure_type { } }');
});

test('symbols are variables, subprograms, and what stand-ins have in their place', () => {
  const visitor = new TypeVisitor();
  const text = (entry: MadeEntry): string => typeText(visitor.symbolOf(entry));
  assert.is(text(make('variable', { type: int })), `variable ${INT}`);
  assert.is(text(make('pointer_type', { type: int })), `variable ${INT}`);
  assert.is(text(make('subprogram', { type: int })), `subprogram ( ) -> ${INT}`);
  assert.is(text(make('subroutine_type', {})), 'subprogram ( ) -> base_type void');
});

test('a tag that versions do not know is a value, and an error only for who wants its text', () => {
  for (const tag of [DW_TAG.ptr_to_member_type, DW_TAG.namespace, 0x7777]) {
    const node = typeOf(make('pointer_type', { type: make(tag) }));
    assert.ok(node.kind === 'modified' && node.type.kind === 'unknown' && node.type.tag === tag);
    assert.is(failure(() => typeText(node)).code, 'type-unsupported');
  }
});

test('what has no business in a body is there, and an error only for who wants its text', () => {
  const node = typeOf(make('structure_type', { name: 's' }, [make('typedef', { name: 't' })]));
  assert.ok(
    node.kind === 'structure' && node.body.kind === 'defined' && node.body.items[0]?.kind === 'other',
  );
  assert.is(failure(() => typeText(node)).detail, 'typedef (0x16) has no textual form');
});

test('types nest without an end to the stack', () => {
  let type = int;
  for (let i = 0; i < DEEP; i++) type = make('pointer_type', { type });
  assert.ok(textOf(type) === `${'pointer_type { '.repeat(DEEP)}${INT}${' }'.repeat(DEEP)}`);
});

test('nameless structures and variant parts nest without an end to the stack', () => {
  let type = int;
  const levels = DEEP / 5;
  for (let i = 0; i < levels; i++) type = make('structure_type', {}, [make('member', { type })]);
  assert.ok(textOf(type) === `${'structure_type { member '.repeat(levels)}${INT}${' }'.repeat(levels)}`);
  let part = make('variant_part');
  for (let i = 0; i < levels; i++) part = make('variant_part', {}, [part]);
  assert.ok(textOf(part) === `${'variant_part { '.repeat(levels)}variant_part { }${' }'.repeat(levels)}`);
});

test('scopes nest without an end to the stack, up to a longest name', () => {
  const nested = (levels: number, name: string): MadeEntry => {
    const innermost = make('structure_type', { name: 'x' });
    let scope = innermost;
    for (let i = 0; i < levels; i++) scope = make('namespace', { name }, [scope]);
    make('compile_unit', {}, [scope]);
    return innermost;
  };
  assert.is(textOf(nested(DEEP, 'n')), `structure_type ${'n::'.repeat(DEEP)}x { }`);
  assert.is(failure(() => textOf(nested(DEEP, 'a long name'))).code, 'type-too-long');
});

test('a nameless type that contains itself is an error that says which', () => {
  const pointer = make('pointer_type');
  pointer.set('type', make('const_type', { type: pointer }));
  const error = failure(() => typeOf(pointer));
  assert.is(error.code, 'type-endless');
  assert.is(error.place.offset, pointer.id);
});

test('what is shared is one value, however often it is met, and its text has a limit', () => {
  let type = int;
  for (let i = 0; i < 100; i++) {
    const shared = type;
    type = make('structure_type', {}, [at(shared, 'a', 0n), at(shared, 'b', 8n)]);
  }
  const node = typeOf(type);
  assert.is(failure(() => typeText(node)).code, 'type-too-long');
});

test('an entry knows where it was declared', () => {
  assert.equal(declarationOf(make('typedef', { decl_file: 0n, decl_line: 7n })), { file: 'a.h', line: 7 });
  assert.is(declarationOf(make('typedef')), undefined);
});

test('an attribute that is not shown is one that changes no text', () => {
  /** For each tag, an entry that has nothing, and in which text it stands. */
  const inText: readonly (readonly [keyof typeof DW_TAG, (entry: MadeEntry) => string])[] = [
    ...(
      [
        'const_type',
        'pointer_type',
        'typedef',
        'array_type',
        'base_type',
        'unspecified_type',
        'subroutine_type',
        'structure_type',
        'union_type',
        'enumeration_type',
      ] as const
    ).map((tag) => [tag, textOf] as const),
    ['subrange_type', (entry) => textOf(make('array_type', {}, [entry]))],
    ['member', (entry) => textOf(make('structure_type', {}, [entry]))],
    ['formal_parameter', (entry) => textOf(make('subroutine_type', {}, [entry]))],
    ['enumerator', (entry) => textOf(make('enumeration_type', {}, [entry]))],
    ['variant', (entry) => textOf(make('variant_part', {}, [entry]))],
    ['variant_part', (entry) => textOf(make('structure_type', {}, [entry]))],
  ];
  for (const [tag, text] of inText)
    for (const name of Object.keys(DW_AT) as (keyof typeof DW_AT)[]) {
      const plain = text(make(tag, { byte_size: 1n }));
      const values = [1n, true, 'text', int] as const;
      const changes = values.some((value) => text(make(tag, { byte_size: 1n, [name]: value })) !== plain);
      const isShown = unshownAttributes(make(tag, { [name]: 1n })).length === 0;
      assert.is(isShown, name === 'byte_size' ? text(make(tag)) !== plain : changes, `${tag} ${name}`);
    }
});

test.run();
