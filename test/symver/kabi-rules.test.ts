/** kABI rules (symbol versions, section 8). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { INT, intType } from '../support/common-types.ts';
import { die, DwarfBuilder, elfFile, type Die } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { stringOf, textOf, versionsOf, type Result } from '../support/versions-of.ts';

const SECTION = '.discard.gendwarfksyms.kabi_rules';
const LONG = die('base_type', { name: 'long' });
const LITTLE64 = { is64: true, littleEndian: true };

type Rule = readonly [type: string, target: string, value?: string, version?: string];

function bytesOf(rules: readonly Rule[]): string {
  return rules
    .map(([type, target, value = '', version = '1']) => `${version}\0${type}\0${target}\0${value}\0`)
    .join('');
}

function run(
  rules: readonly Rule[] | string,
  entries: readonly Die[],
  { stable = true, names = ['v'] } = {},
): Result {
  const sections = new DwarfBuilder().unit(die('compile_unit', {}, [LONG, ...entries])).sections();
  sections.set(SECTION, Buffer.from(typeof rules === 'string' ? rules : bytesOf(rules), 'latin1'));
  return versionsOf(elfFile(LITTLE64, sections), names, { stable });
}

function structure(attributes: Parameters<typeof die>[1] = {}): Die {
  return die('structure_type', { name: 's', byte_size: 4, ...attributes }, [
    die('member', { name: 'm', type: LONG }),
  ]);
}
const EXPANDED = 'structure_type s { member base_type long m } byte_size(4)';

function enumeration(): Die {
  const names = ['A', 'B', 'C'];
  return die(
    'enumeration_type',
    { name: 'e' },
    names.map((name, i) => die('enumerator', { name, const_value: i })),
  );
}

function stringWith(
  rules: readonly Rule[] | string,
  type: Die,
  reference: string,
  more: readonly Die[] = [],
): string {
  return stringOf(run(rules, [type, ...more, die('variable', { name: 'v', type })]), reference);
}

function refuses(rules: readonly Rule[] | string, message: RegExp | string, type = structure()): void {
  const error = failure(() => run(rules, [type, die('variable', { name: 'v', type })]));
  assert.is(error.code, 'kabi-rule', error.message);
  assert.match(error.detail, message);
  assert.is(error.place.section, SECTION);
  assert.type(error.place.offset, 'number');
}

// ---------------------------------------------------------------- the section

test('rules count with --stable only', () => {
  const type = structure();
  const entries = [type, die('variable', { name: 'v', type })];
  const rules: readonly Rule[] = [['declonly', 's']];
  assert.is(stringOf(run(rules, entries, { stable: false }), 's#s'), EXPANDED);
  assert.is(stringOf(run(rules, entries), 's#s'), 'structure_type s { }');
});

test('without --stable the section is not even looked at', () => {
  const type = structure();
  assert.is(run('x', [type, die('variable', { name: 'v', type })], { stable: false }).versions.size, 1);
});

test('a section shorter than the shortest rule is an error', () => {
  refuses('1\0\0\0', /./);
});

test('a section that ends without NUL is an error', () => {
  refuses(bytesOf([['declonly', 's']]).slice(0, -1) + 'x', /terminated/);
});

test('another version is an error that shows it', () => {
  refuses([['declonly', 's', '', '2']], "'2'");
  refuses([['declonly', 's', '', '']], "''");
});

test('an unknown type is an error that shows it', () => {
  refuses(
    [
      ['declonly', 'x'],
      ['decl', 's'],
    ],
    "'decl'",
  );
});

test('a missing string is an error', () => {
  refuses('1\0declonly\0s\0', /./);
});

test('up to six bytes behind the last rule only warn', () => {
  const type = structure();
  const result = run(`${bytesOf([['declonly', 's']])}1\0abc\0`, [type, die('variable', { name: 'v', type })]);
  assert.is(stringOf(result, 's#s'), 'structure_type s { }');
  assert.equal(
    result.warnings.map(({ place }) => place.section),
    [SECTION],
  );
});

test('of two rules the later holds', () => {
  assert.is(
    stringWith(
      [
        ['byte_size', 's', '5'],
        ['byte_size', 's', '6'],
      ],
      structure(),
      's#s',
    ),
    EXPANDED.replace('4', '6'),
  );
});

test('a target without a name matches nothing', () => {
  const type = die('structure_type', { byte_size: 4 });
  const rules: readonly Rule[] = [
    ['declonly', ''],
    ['byte_size', '', '9'],
  ];
  assert.is(stringWith(rules, type, 'v'), 'variable structure_type { } byte_size(4)');
});

// ---------------------------------------------------------------- declonly

for (const tag of ['structure_type', 'class_type', 'union_type', 'enumeration_type'] as const)
  test(`declonly makes a declaration of a ${tag}`, () => {
    const child = tag === 'enumeration_type' ? die('enumerator') : die('member', { type: LONG });
    const type = die(tag, { name: 'x', byte_size: 4 }, [child]);
    const letter = { structure_type: 's', class_type: 's', union_type: 'u', enumeration_type: 'e' }[tag];
    assert.is(stringWith([['declonly', 'x']], type, `${letter}#x`), `${tag} x { }`);
  });

test('declonly is asked for by the qualified name', () => {
  const type = structure();
  const entries = [die('namespace', { name: 'n' }, [type]), die('variable', { name: 'v', type })];
  assert.is(stringOf(run([['declonly', 'n::s']], entries), 's#n::s'), 'structure_type n::s { }');
  assert.match(stringOf(run([['declonly', 's']], entries), 's#n::s'), 'member');
});

test('declonly works on aggregates only', () => {
  const int = intType();
  const type = die('typedef', { name: 't', type: int });
  assert.is(
    stringWith(
      [
        ['declonly', 't'],
        ['declonly', 'int'],
      ],
      type,
      't#t',
      [int],
    ),
    `typedef_type t { ${INT} }`,
  );
});

test('declonly saves the question for the file of a definition', () => {
  assert.is(stringWith([['declonly', 's']], structure({ decl_file: 1 }), 's#s'), 'structure_type s { }');
});

// ---------------------------------------------------------------- enumerators

test('an ignored enumerator leaves its breaks', () => {
  const rules: readonly Rule[] = [
    ['enumerator_ignore', 'e A'],
    ['enumerator_ignore', 'e B'],
    ['enumerator_ignore', 'e C'],
  ];
  assert.is(stringWith(rules, enumeration(), 'e#e'), 'enumeration_type e {  }');
});

test('an ignored enumerator leaves the comma to the next one', () => {
  const e = (rules: readonly Rule[]): string => stringWith(rules, enumeration(), 'e#e');
  assert.is(e([['enumerator_ignore', 'e A']]), 'enumeration_type e { enumerator B = 1 , enumerator C = 2 }');
  assert.is(e([['enumerator_ignore', 'e B']]), 'enumeration_type e { enumerator A = 0 , enumerator C = 2 }');
});

test('an enumerator can get another value', () => {
  const rules: readonly Rule[] = [['enumerator_value', 'e B', '18446744073709551615']];
  const expected =
    'enumeration_type e { enumerator A = 0 , enumerator B = 18446744073709551615 , enumerator C = 2 }';
  assert.is(stringWith(rules, enumeration(), 'e#e'), expected);
});

test('ignoring beats a value, in any order', () => {
  const both: readonly Rule[] = [
    ['enumerator_ignore', 'e B'],
    ['enumerator_value', 'e B', '7'],
  ];
  for (const rules of [both, both.toReversed()])
    assert.is(
      stringWith(rules, enumeration(), 'e#e'),
      'enumeration_type e { enumerator A = 0 , enumerator C = 2 }',
    );
});

test('the enumeration is named by its qualified name', () => {
  const type = enumeration();
  const entries = [die('namespace', { name: 'n' }, [type]), die('variable', { name: 'v', type })];
  assert.not.match(stringOf(run([['enumerator_ignore', 'n::e B']], entries), 'e#n::e'), 'enumerator B');
  assert.match(stringOf(run([['enumerator_ignore', 'e B']], entries), 'e#n::e'), 'enumerator B');
});

// ---------------------------------------------------------------- numbers

for (const [value, shown] of [
  ['12', '12'],
  ['', '0'],
  [' \t\n+7', '7'],
  ['-1', '18446744073709551615'],
  ['007', '7'],
  ['18446744073709551615', '18446744073709551615'],
  ['-18446744073709551615', '1'],
] as const)
  test(`the number "${value}" is read as ${shown}`, () => {
    assert.is(
      stringWith([['byte_size', 's', value]], structure(), 's#s'),
      EXPANDED.replace('(4)', `(${shown})`),
    );
  });

for (const value of [
  'x',
  '1x',
  '1 ',
  '0x10',
  '18446744073709551616',
  '-18446744073709551616',
  '+-1',
  '+',
  ' ',
  '1.5',
])
  test(`the number "${value}" is an error, when it is used`, () => {
    refuses([['byte_size', 's', value]], /decimal/);
    assert.is(stringWith([['byte_size', 'other', value]], structure(), 's#s'), EXPANDED);
  });

test('a byte_size that is not there is not replaced', () => {
  const type = die('structure_type', { name: 's' });
  assert.is(stringWith([['byte_size', 's', '9']], type, 's#s'), 'structure_type s { }');
});

test('byte_size works on whatever prints one and has a name', () => {
  const int = intType();
  assert.is(stringWith([['byte_size', 'int', '2']], int, 'v'), `variable ${INT.replace('4', '2')}`);
  const e = die('enumeration_type', { name: 'e', byte_size: 4 });
  assert.is(stringWith([['byte_size', 'e', '1']], e, 'e#e'), 'enumeration_type e { } byte_size(1)');
});

// ---------------------------------------------------------------- type_string

function text(rules: readonly Rule[]): string {
  const type = structure();
  return textOf(run(rules, [type, die('variable', { name: 'v', type })]), 'v');
}

test('a type gets another string', () => {
  assert.is(text([['type_string', 's#s', 'something else']]), 'variable something else');
});

test('a symbol gets another string', () => {
  assert.is(text([['type_string', 'v', 'just s#s']]), `just ${EXPANDED}`);
});

test('a type that does not exist is defined', () => {
  assert.is(
    text([
      ['type_string', 'v', 'a s#new b'],
      ['type_string', 's#new', 'new'],
    ]),
    'a new b',
  );
});

test('so are those that its string refers to', () => {
  const rules: readonly Rule[] = [
    ['type_string', 's#s', '[ t#one ]'],
    ['type_string', 't#one', '< u#two'],
    ['type_string', 'u#two', 'end'],
  ];
  assert.is(text(rules), 'variable [ < end ]');
});

test('a reference ends at a space or, where it is quoted, at the closing quote', () => {
  const rules: readonly Rule[] = [
    ['type_string', 'v', "xs#a,b s#'c d'y e#'q'z"],
    ['type_string', 's#a,b', '1'],
    ['type_string', "s#'c d'", '2'],
    ['type_string', "e#'q'", '3'],
  ];
  assert.is(text(rules), 'x1 2y 3z');
});

test('a reference is one wherever its letter stands', () => {
  assert.is(text([['type_string', 'v', 'structs#s and s#s']]), `struct${EXPANDED} and s#s`);
});

for (const [value, problem] of [
  ['', 'empty'],
  ['s#', 'no name'],
  ['a s# b', 'no name'],
  ["s#''", 'no name'],
  ["u#'x y", 'closing quote'],
] as const)
  test(`the type string "${value}" is an error, when it is used`, () => {
    refuses([['type_string', 's#s', value]], problem);
    refuses([['type_string', 'v', value]], problem);
    assert.is(text([['type_string', 's#unused', value]]), `variable ${EXPANDED}`);
  });

test('a reference that nothing defines is an error', () => {
  assert.is(failure(() => text([['type_string', 'v', 's#nowhere']])).code, 'type-unknown');
});

test('a symbol that was not found gets no string', () => {
  assert.is(run([['type_string', 'v', 'x']], [die('variable', { name: 'other' })]).versions.size, 0);
});

test.run();
