/**
 * What changes mean for code that was compiled before, where names and spelling hide it. What is expected follows from C and from how
 * structures are laid out: whether the same bytes are at the same places, and whether calls are the same.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { diffOf } from '../support/diff-of.ts';
import { CHAR, INT, LONG, LONG_LONG, member, pointer, UNSIGNED, VOID } from '../support/type-strings.ts';

const SIGNED_CHAR = 'base_type signed char byte_size(1) encoding(6)';
const FLOAT = 'base_type float byte_size(4) encoding(4)';

const TYPEDEFS = [
  `t#u32 typedef_type u32 { ${UNSIGNED} }`,
  't#__u32 typedef_type __u32 { t#u32 }',
  `t#s32 typedef_type s32 { ${INT} }`,
  `t#s64 typedef_type s64 { ${LONG_LONG} }`,
  't#loop typedef_type loop { t#loop }',
  `t#four typedef_type four { array_type[4] { ${INT} } }`,
]
  .map((line) => `${line}\n`)
  .join('');

function held(
  kind: 'structure' | 'union',
  name: string,
  size: number,
  ...members: readonly string[]
): string {
  return `${kind}_type ${name === '' ? '' : `${name} `}{ ${members.join(' , ')} } byte_size(${size})`;
}

function called(...parameters: readonly string[]): string {
  const list = parameters.map((one) => `formal_parameter ${one}`).join(' , ');
  return `call subprogram ( ${list}${list === '' ? '' : ' '}) -> ${VOID}\n`;
}

function callback(parameter: string, result = INT): string {
  return pointer(`subroutine_type ( formal_parameter ${parameter} ) -> ${result}`);
}

/** `struct s` with these members, and what uses it. */
function s(size: number, ...members: readonly string[]): string {
  return `${called(pointer('s#s'))}s#s ${held('structure', 's', size, ...members)}\n`;
}

function oneMember(type: string, size = 4): string {
  return s(size, member(type, 'a', 0));
}

function enumeration(name: string, ...enumerators: readonly string[]): string {
  return `e#${name} enumeration_type ${name} { ${enumerators.map((one) => `enumerator ${one}`).join(' , ')} } byte_size(4)\n`;
}

/** Two structures of other names, `old` and `now`. */
function renamed(old: string, now: string): readonly [string, string] {
  return [`${called(pointer('s#old'))}s#old ${old}\n`, `${called(pointer('s#now'))}s#now ${now}\n`];
}

type Case = readonly [what: string, sides: readonly [before: string, after: string]];

const HARMLESS: readonly Case[] = [
  ['a typedef for its type', [oneMember(INT), oneMember('t#s32')]],
  ['a type for its typedef', [oneMember('t#s32'), oneMember(INT)]],
  ['a variable that may be written now', [`v variable const_type { ${INT} }\n`, `v variable ${INT}\n`]],
  [
    'a pointer to what is only to be read now',
    [`v variable ${pointer(INT)}\n`, `v variable ${pointer(`const_type { ${INT} }`)}\n`],
  ],
  ['a typedef for another one', [oneMember('t#u32'), oneMember('t#__u32')]],
  ['a typedef in a parameter', [called(UNSIGNED), called('t#__u32')]],
  ['a typedef below a pointer', [oneMember(pointer('t#u32'), 8), oneMember(pointer(UNSIGNED), 8)]],
  [
    'a typedef in the type of a callback',
    [oneMember(callback('t#u32'), 8), oneMember(callback(UNSIGNED), 8)],
  ],
  ['a typedef of an array', [oneMember('t#four', 16), oneMember(`array_type[4] { ${INT} }`, 16)]],
  [
    'an array of arrays',
    [oneMember('array_type[2] { t#four }', 32), oneMember(`array_type[2][4] { t#s32 }`, 32)],
  ],
  [
    'another target of a typedef',
    [
      `v variable t#t\nt#t typedef_type t { ${UNSIGNED} }\n`,
      'v variable t#t\nt#t typedef_type t { t#u32 }\n',
    ],
  ],
  [
    'a structure of another name',
    renamed(
      held('structure', 'old', 4, member(INT, 'a', 0)),
      held('structure', 'now', 4, member(INT, 'a', 0)),
    ),
  ],
  [
    'a structure of another name that leads back to itself',
    renamed(
      held('structure', 'old', 8, member(pointer('s#old'), 'next', 0)),
      held('structure', 'now', 8, member(pointer('s#now'), 'next', 0)),
    ),
  ],
  [
    'an enumeration of another name',
    [
      called('e#old') + enumeration('old', 'A = 0', 'B = 1'),
      called('e#now') + enumeration('now', 'A = 0', 'B = 1'),
    ],
  ],
  [
    'members put into a nameless structure',
    [
      s(12, member(INT, 'a', 0), member(INT, 'b', 4), member(INT, 'c', 8)),
      s(
        12,
        member(INT, 'a', 0),
        member(held('structure', '', 8, member(INT, 'b', 0), member(INT, 'c', 4)), '', 4),
      ),
    ],
  ],
  [
    'members taken out of a nameless union',
    [
      s(8, member(INT, 'a', 0), member(held('union', '', 4, member(INT, 'b', 0)), '', 4)),
      s(8, member(INT, 'a', 0), member(INT, 'b', 4)),
    ],
  ],
  [
    'data[0] for data[]',
    [
      s(4, member(INT, 'n', 0), member(`array_type[] { ${CHAR} }`, 'data', 4)),
      s(4, member(INT, 'n', 0), member(`array_type[0] { ${CHAR} }`, 'data', 4)),
    ],
  ],
  [
    'members in another order at the same places, as Rust has them',
    [s(8, member(INT, 'a', 4), member(INT, 'b', 0)), s(8, member(INT, 'b', 0), member(INT, 'a', 4))],
  ],
];

const EXTENDS: readonly Case[] = [
  ['a typedef for another base type of the same kind', [oneMember(LONG, 8), oneMember('t#s64', 8)]],
  ['char for signed char', [oneMember(CHAR, 1), oneMember(SIGNED_CHAR, 1)]],
  ['a result for a function that had none', [called(INT), called(INT).replace(VOID, INT)]],
  [
    'an array that others only read',
    [`v variable array_type[4] { ${INT} }\n`, `v variable array_type[5] { ${INT} }\n`],
  ],
  [
    'an array that others only read, as clang writes it',
    [
      `v variable const_type { array_type[4] { ${INT} } }\n`,
      `v variable const_type { array_type[5] { ${INT} } }\n`,
    ],
  ],
  [
    'a new member in a nameless union around a member that stays',
    [
      s(8, member(INT, 'a', 0), member(INT, 'b', 4)),
      s(
        8,
        member(INT, 'a', 0),
        member(held('union', '', 4, member(INT, 'b', 0), member(FLOAT, 'f', 0)), '', 4),
      ),
    ],
  ],
];

const BREAKS: readonly Case[] = [
  ['a typedef of another sign', [oneMember('t#u32'), oneMember('t#s32')]],
  ['a typedef that leads nowhere', [oneMember('t#u32'), oneMember('t#unknown')]],
  ['a typedef that leads to itself', [oneMember('t#u32'), oneMember('t#loop')]],
  [
    'a base type of another size, of which nothing else is known',
    [oneMember('base_type T byte_size(4)'), oneMember('base_type T byte_size(2)')],
  ],
  ['a float for an integer', [oneMember(UNSIGNED), oneMember(FLOAT)]],
  ['an integer for an address', [oneMember(pointer(VOID), 8), oneMember(LONG, 8)]],
  ['a callback of another parameter', [oneMember(callback('t#u32'), 8), oneMember(callback('t#s32'), 8)]],
  [
    'a callback that has to return something now',
    [oneMember(callback(INT, VOID), 8), oneMember(callback(INT, INT), 8)],
  ],
  [
    'a result that is written to where the caller says',
    [
      `${called(INT)}s#s ${held('structure', 's', 64, member(INT, 'a', 0))}\n`,
      `${called(INT).replace(VOID, 's#s')}s#s ${held('structure', 's', 64, member(INT, 'a', 0))}\n`,
    ],
  ],
  ['a variable that is only to be read now', [`v variable ${INT}\n`, `v variable const_type { ${INT} }\n`]],
  [
    'an array whose elements are only to be read now',
    [`v variable array_type[2] { ${INT} }\n`, `v variable array_type[2] { const_type { ${INT} } }\n`],
  ],
  ['a result taken away', [called(INT).replace(VOID, INT), called(INT)]],
  [
    'another inner dimension',
    [`v variable array_type[4][2] { ${INT} }\n`, `v variable array_type[5][3] { ${INT} }\n`],
  ],
  ['a shorter array', [`v variable array_type[4] { ${INT} }\n`, `v variable array_type[3] { ${INT} }\n`]],
  [
    'a structure of another name, in which members of one type changed places',
    renamed(
      held('structure', 'old', 8, member(INT, 'a', 0), member(INT, 'b', 4)),
      held('structure', 'now', 8, member(INT, 'b', 0), member(INT, 'a', 4)),
    ),
  ],
  [
    'a structure of another name and size',
    renamed(
      held('structure', 'old', 4, member(INT, 'a', 0)),
      held('structure', 'now', 8, member(INT, 'a', 0)),
    ),
  ],
  [
    'a structure of another name that leads to something else',
    renamed(
      held('structure', 'old', 8, member(pointer('s#old'), 'next', 0)),
      held('structure', 'now', 8, member(pointer(INT), 'next', 0)),
    ),
  ],
  [
    'a structure of another name that is only declared',
    [
      `${called(pointer('s#old'))}s#old structure_type old { }\n`,
      `${called(pointer('s#now'))}s#now structure_type now { }\n`,
    ],
  ],
  [
    'an enumeration of another name and other values',
    [
      called('e#old') + enumeration('old', 'A = 0', 'B = 1'),
      called('e#now') + enumeration('now', 'A = 0', 'B = 2'),
    ],
  ],
  [
    'the first enumerator below 0, which makes the type signed',
    [
      called('e#e') + enumeration('e', 'A = 0', 'B = 1'),
      called('e#e') + enumeration('e', 'A = 0', 'B = 1', `C = ${2n ** 64n - 1n}`),
    ],
  ],
  [
    'members put into a nameless structure that lies elsewhere',
    [
      s(16, member(INT, 'a', 0), member(INT, 'b', 4), member(INT, 'c', 8)),
      s(
        16,
        member(INT, 'a', 0),
        member(held('structure', '', 8, member(INT, 'b', 0), member(INT, 'c', 4)), '', 8),
      ),
    ],
  ],
  [
    'a member put into a nameless union with another type',
    [
      s(8, member(INT, 'a', 0), member(INT, 'b', 4)),
      s(8, member(INT, 'a', 0), member(held('union', '', 4, member(UNSIGNED, 'b', 0)), '', 4)),
    ],
  ],
];

for (const [effect, cases] of [
  ['harmless', HARMLESS],
  ['extends', EXTENDS],
  ['breaks', BREAKS],
] as const)
  for (const [what, [before, after]] of cases)
    test(`${effect}: ${what}`, () => {
      const { changed, causes } = diffOf(before + TYPEDEFS, after + TYPEDEFS);
      assert.is(changed.length, 1);
      assert.equal(
        causes.map((cause) => cause.effect),
        [effect],
        JSON.stringify(causes.map((cause) => cause.changes)),
      );
    });

test('enumerators below 0 are shown so', () => {
  const [before, after] = ['A = 0', `A = ${2n ** 64n - 2n}`].map(
    (one) => called('e#e') + enumeration('e', one),
  );
  assert.equal(
    diffOf(before!, after!).causes.flatMap(({ changes }) => changes.map((one) => [one.before, one.after])),
    [['0', '-2']],
  );
});

test('what names mean counts in each part anew', () => {
  const user = (name: string, type: string): string =>
    `use_${name} variable s#s\ns#s ${held('structure', 's', 4, member(type, 'a', 0))}\n`;
  const meaning = (type: string): string => `t#t typedef_type t { ${type} }\n`;
  const { causes } = diffOf(
    [user('one', INT) + meaning(INT), user('other', INT) + meaning(UNSIGNED)],
    [user('one', 't#t') + meaning(INT), user('other', 't#t') + meaning(UNSIGNED)],
  );
  assert.equal(
    new Map(causes.flatMap(({ effect, symbols }) => [...symbols].map((symbol) => [symbol, effect] as const))),
    new Map([
      ['use_one', 'harmless'],
      ['use_other', 'breaks'],
    ]),
  );
});

test('many structures of other names that lead to each other are compared without a stack of calls', () => {
  const count = 2000;
  const chain = (name: string): string =>
    Array.from({ length: count }, (_, index) => {
      const next = index + 1 < count ? pointer(`s#${name}${index + 1}`) : pointer(VOID);
      return `s#${name}${index} ${held('structure', `${name}${index}`, 8, member(next, 'next', 0))}\n`;
    }).join('');
  const { causes } = diffOf(
    called(pointer('s#old0')) + chain('old'),
    called(pointer('s#now0')) + chain('now'),
  );
  assert.equal(
    causes.map(({ effect }) => effect),
    ['harmless'],
  );
});

test('bit fields without places move where a new one is in front of them', () => {
  const bits = (name: string, size: number): string => member(UNSIGNED, name, 0, ` bit_size(${size})`);
  const [a, b] = [bits('a', 3), bits('b', 5)];
  const effectOf = (old: readonly string[], now: readonly string[]): string | undefined =>
    diffOf(s(4, ...old), s(4, ...now)).causes[0]?.effect;
  assert.is(effectOf([a, b], [a, bits('c', 2), b]), 'breaks');
  assert.is(effectOf([a, b], [bits('c', 2), a, b]), 'breaks');
  assert.is(effectOf([b], [member(CHAR, 'c', 0), b]), 'breaks');
  assert.is(effectOf([a, b], [a, b, bits('c', 2)]), 'extends');
  // Of what is reserved, part is used.
  assert.is(effectOf([a, bits('unused', 5), b], [a, bits('c', 2), bits('unused', 3), b]), 'extends');
  // The other compiler says where bits are.
  const placed = [
    `${UNSIGNED} a bit_size(3) data_bit_offset(0)`,
    `${UNSIGNED} b bit_size(5) data_bit_offset(3)`,
  ];
  const old = placed.map((one) => `member ${one}`);
  assert.is(effectOf(old, [a, b]), 'harmless');
  assert.is(effectOf(old, [a, bits('c', 2), b]), 'breaks');
});

test.run();
