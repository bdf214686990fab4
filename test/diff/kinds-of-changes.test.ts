/**
 * Every kind of change, each on the smallest pair of definitions that has it. What is expected is what the two declarations say to a
 * programmer of C; the type strings are what compilers for 64-bit machines make of them.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { changesOf, diffOf } from '../support/diff-of.ts';
import { CHAR, INT, LONG, LONG_LONG, member, pointer, UNSIGNED, VOID } from '../support/type-strings.ts';

function struct(name: string, size: number, ...members: readonly string[]): string {
  return `s#${name} structure_type ${name} { ${members.join(' , ')} } byte_size(${size})\n`;
}

function union(name: string, size: number, ...members: readonly string[]): string {
  return `u#${name} union_type ${name} { ${members.join(' , ')} } byte_size(${size})\n`;
}

function enumeration(...enumerators: readonly string[]): string {
  const items = enumerators.map((one) => `enumerator ${one}`).join(' , ');
  return `e#e enumeration_type e { ${items} } byte_size(4)\n`;
}

/** Each with its name, discriminant and type. */
function variants(...list: readonly (readonly [name: string, discriminant: number, type: string])[]): string {
  const items = list.map(([name, at, type]) => `variant { ${member(type, name, 0)} } discr_value(${at})`);
  return `variant_part { ${[member(INT, '', 0), ...items].join(' , ')} }`;
}

const USER = `use subprogram ( formal_parameter ${pointer('s#s')} s ) -> ${VOID}\n`;
const ENUM_USER = `use subprogram ( formal_parameter e#e e ) -> ${VOID}\n`;
const UNION_USER = `use subprogram ( formal_parameter ${pointer('u#u')} u ) -> ${VOID}\n`;

function prototype(parameters: readonly string[], result = VOID): string {
  const list = parameters.map((one) => `formal_parameter ${one}`).join(' , ');
  return `call subprogram ( ${list}${list === '' ? '' : ' '}) -> ${result}\n`;
}

/** What it is about, the two sides, and what the one cause says. */
const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a member at the end of a structure that grows',
    USER + struct('s', 4, member(INT, 'a', 0)),
    USER + struct('s', 8, member(INT, 'a', 0), member(INT, 'b', 4)),
    ['size breaks', 'member-added b breaks'],
  ],
  [
    'a member in a hole',
    USER + struct('s', 16, member(INT, 'a', 0), member(LONG, 'c', 8)),
    USER + struct('s', 16, member(INT, 'a', 0), member(INT, 'b', 4), member(LONG, 'c', 8)),
    ['member-added b extends'],
  ],
  [
    'members in the place of a reserved one',
    USER + struct('s', 16, member(LONG, 'a', 0), member(LONG, 'reserved1', 8)),
    USER + struct('s', 16, member(LONG, 'a', 0), member(INT, 'b', 8), member(INT, 'c', 12)),
    ['member-removed reserved1 extends', 'member-added b extends', 'member-added c extends'],
  ],
  [
    'a reserved member that gets a name',
    USER + struct('s', 16, member(LONG, 'a', 0), member(LONG, '_reserved', 8)),
    USER + struct('s', 16, member(LONG, 'a', 0), member(LONG, 'b', 8)),
    ['member-renamed _reserved extends'],
  ],
  [
    'a member that is gone, and others that move up',
    USER + struct('s', 24, member(LONG, 'a', 0), member(LONG, 'b', 8), member(LONG, 'c', 16)),
    USER + struct('s', 16, member(LONG, 'a', 0), member(LONG, 'c', 8)),
    ['size breaks', 'member-removed b breaks', 'member-moved c breaks'],
  ],
  [
    'a member of another type',
    USER + struct('s', 8, member(pointer('s#t'), 'a', 0)),
    USER + struct('s', 8, member(pointer('s#v'), 'a', 0)),
    ['member-retyped a breaks'],
  ],
  [
    'a member of another type of the same size and encoding',
    USER + struct('s', 8, member(LONG, 'a', 0)),
    USER + struct('s', 8, member(LONG_LONG, 'a', 0)),
    ['member-retyped a extends'],
  ],
  [
    'a member of another sign',
    USER + struct('s', 4, member(INT, 'a', 0)),
    USER + struct('s', 4, member(UNSIGNED, 'a', 0)),
    ['member-retyped a breaks'],
  ],
  [
    'a member of another name',
    USER + struct('s', 8, member(INT, 'a', 0), member(INT, 'b', 4)),
    USER + struct('s', 8, member(INT, 'a', 0), member(INT, 'c', 4)),
    ['member-renamed b harmless'],
  ],
  [
    'members that swapped their places',
    USER + struct('s', 8, member(INT, 'a', 0), member(INT, 'b', 4)),
    USER + struct('s', 8, member(INT, 'b', 0), member(INT, 'a', 4)),
    ['member-moved a breaks', 'member-moved b breaks', 'members-reordered breaks'],
  ],
  [
    'a bit field of another width',
    USER + struct('s', 4, `member ${UNSIGNED} a bit_size(3) data_bit_offset(0)`),
    USER + struct('s', 4, `member ${UNSIGNED} a bit_size(4) data_bit_offset(0)`),
    ['bit-field a breaks'],
  ],
  [
    'a bit field at another bit',
    USER + struct('s', 4, `member ${UNSIGNED} a bit_size(3) data_bit_offset(0)`),
    USER + struct('s', 4, `member ${UNSIGNED} a bit_size(3) data_bit_offset(1)`),
    ['member-moved a breaks'],
  ],
  [
    'a structure that is aligned otherwise',
    USER + struct('s', 8, member(LONG, 'a', 0)),
    USER + struct('s', 8, member(LONG, 'a', 0)).replace('byte_size(8)\n', 'byte_size(8) alignment(64)\n'),
    ['alignment breaks'],
  ],
  [
    'an array of another length',
    USER + struct('s', 8, member(`array_type[8] { ${CHAR} }`, 'a', 0)),
    USER + struct('s', 8, member(`array_type[4] { ${CHAR} }`, 'a', 0)),
    ['dimensions a breaks'],
  ],
  [
    'a member of a nameless structure inside',
    USER +
      struct(
        's',
        16,
        member(`structure_type { ${member(INT, 'x', 0)} } byte_size(8)`, '', 0),
        member(LONG, 'b', 8),
      ),
    USER +
      struct(
        's',
        16,
        member(`structure_type { ${member(INT, 'x', 0)} , ${member(INT, 'y', 4)} } byte_size(8)`, '', 0),
        member(LONG, 'b', 8),
      ),
    ['member-added (nameless 1).y extends'],
  ],
  [
    'another nameless union in front of one that stays',
    USER + struct('s', 8, member(`union_type { ${member(INT, 'x', 0)} } byte_size(4)`, '', 0)),
    USER +
      struct(
        's',
        8,
        member(`union_type { ${member(LONG, 'p', 0)} } byte_size(8)`, '', 0),
        member(`union_type { ${member(INT, 'x', 0)} } byte_size(4)`, '', 8),
      ),
    ['member-added (nameless 1) extends', 'member-moved (nameless 2) breaks'],
  ],
  [
    'an arm of a union of the same size',
    UNION_USER + union('u', 8, member(LONG, 'a', 0)),
    UNION_USER + union('u', 8, member(LONG, 'a', 0), member(INT, 'b', 0)),
    ['member-added b extends'],
  ],
  [
    'places of union members, which some compilers leave out',
    UNION_USER + union('u', 8, member(LONG, 'a', 0)),
    UNION_USER + union('u', 8, `member ${LONG} a`),
    ['spelling a harmless'],
  ],
  [
    'an enumerator at the end',
    ENUM_USER + enumeration('A = 0', 'B = 1'),
    ENUM_USER + enumeration('A = 0', 'B = 1', 'C = 2'),
    ['enumerator-added C extends'],
  ],
  [
    'an enumerator in the middle',
    ENUM_USER + enumeration('A = 0', 'B = 1'),
    ENUM_USER + enumeration('A = 0', 'X = 1', 'B = 2'),
    ['enumerator-value B breaks', 'enumerator-added X extends'],
  ],
  [
    'an enumerator that is gone',
    ENUM_USER + enumeration('A = 0', 'B = 1'),
    ENUM_USER + enumeration('A = 0'),
    ['enumerator-removed B breaks'],
  ],
  [
    'an enumerator of another name',
    ENUM_USER + enumeration('A = 0', 'B = 1'),
    ENUM_USER + enumeration('A = 0', 'C = 1'),
    ['enumerator-renamed B harmless'],
  ],
  [
    'enumerators in another order',
    ENUM_USER + enumeration('A = 0', 'B = 1'),
    ENUM_USER + enumeration('B = 1', 'A = 0'),
    ['enumerators-reordered harmless'],
  ],
  [
    'a parameter more',
    prototype([`${INT} a`]),
    prototype([`${INT} a`, `${LONG} b`]),
    ['parameter-added 2 breaks'],
  ],
  [
    'a parameter in front',
    prototype([`${INT} a`]),
    prototype([`${LONG} b`, `${INT} a`]),
    ['parameter-added 1 breaks'],
  ],
  [
    'a parameter less, and no names',
    prototype([`${INT} a`, `${LONG} b`]),
    prototype([LONG]),
    ['parameter-removed 1 breaks'],
  ],
  [
    'a parameter of another type',
    prototype([`${INT} a`]),
    prototype([`${LONG} a`]),
    ['parameter-retyped 1 breaks'],
  ],
  [
    'parameters that swapped their places',
    prototype([`${INT} a`, `${LONG} b`]),
    prototype([`${LONG} b`, `${INT} a`]),
    ['parameters-reordered breaks'],
  ],
  [
    'lost names of parameters',
    prototype([`${INT} a`, `${LONG} b`]),
    prototype([INT, LONG]),
    ['parameter-names harmless'],
  ],
  ['another return type', prototype([], INT), prototype([], LONG), ['return-type breaks']],
  [
    'a qualifier',
    prototype([`${pointer(CHAR)} text`]),
    prototype([`${pointer(`const_type { ${CHAR} }`)} text`]),
    ['qualifier 1 harmless'],
  ],
  [
    'how a compiler spells a base type',
    prototype([`base_type long unsigned int byte_size(8) encoding(7) a`]),
    prototype([`base_type unsigned long byte_size(8) encoding(7) a`]),
    ['spelling 1 harmless'],
  ],
  [
    'what a typedef stands for',
    `use variable t#t\nt#t typedef_type t { ${INT} }\n`,
    `use variable t#t\nt#t typedef_type t { ${LONG} }\n`,
    ['target breaks'],
  ],
  ['a variable of another type', `v variable ${INT}\n`, `v variable ${LONG}\n`, ['type breaks']],
  [
    'a function that became a variable',
    `v variable ${INT}\n`,
    `v subprogram ( ) -> ${INT}\n`,
    ['kind breaks'],
  ],
  [
    'a structure that is defined now',
    `${USER}s#s structure_type s { }\n`,
    USER + struct('s', 4, member(INT, 'a', 0)),
    ['became-defined harmless'],
  ],
  [
    'a structure that is only declared now',
    USER + struct('s', 4, member(INT, 'a', 0)),
    `${USER}s#s structure_type s { }\n`,
    ['became-declared harmless'],
  ],
  [
    'variants of an enumeration of Rust',
    `${USER}s#s structure_type s { variant_part { ${member(INT, '', 0)} , variant { ${member(INT, 'A', 0)} } discr_value(0) } } byte_size(8)\n`,
    `${USER}s#s structure_type s { variant_part { ${member(INT, '', 0)} , variant { ${member(INT, 'A', 0)} } discr_value(1) } } byte_size(8)\n`,
    ['variant A breaks'],
  ],
  [
    'variants of an enumeration of Rust that were added, removed, renamed, and have something else in them',
    `${USER}s#s structure_type s { ${variants(['A', 0, INT], ['B', 1, INT], ['C', 2, INT], ['D', 3, INT])} } byte_size(8)\n`,
    `${USER}s#s structure_type s { ${variants(['A', 0, INT], ['E', 1, LONG], ['D', 3, LONG], ['F', 4, INT])} } byte_size(8)\n`,
    [
      'member-renamed B harmless',
      'member-retyped E breaks',
      'variant C breaks',
      'member-retyped D breaks',
      'variant F extends',
    ],
  ],
  [
    'a parameter of a function that a member points to',
    USER + struct('s', 8, member(pointer(`subroutine_type ( formal_parameter ${INT} ) -> ${INT}`), 'f', 0)),
    USER + struct('s', 8, member(pointer(`subroutine_type ( formal_parameter ${LONG} ) -> ${INT}`), 'f', 0)),
    ['member-retyped f breaks'],
  ],
  [
    'a base type that only DWARF tells from the one before',
    USER + struct('s', 8, member('base_type T byte_size(4) encoding(5)', 'a', 0)),
    USER + struct('s', 8, member('base_type T byte_size(8) encoding(5)', 'a', 0)),
    ['member-retyped a breaks'],
  ],
  [
    'a member that lost its qualifier and its place',
    USER + struct('s', 16, member(`volatile_type { ${LONG} }`, 'a', 0)),
    USER + struct('s', 16, member(LONG, 'a', 8)),
    ['qualifier a harmless', 'member-moved a breaks'],
  ],
  [
    'a string that nobody can read',
    'v variable nonsense\n',
    'v variable more nonsense\n',
    ['unreadable breaks'],
  ],
];

for (const [what, before, after, expected] of CASES)
  test(`one cause tells of ${what}`, () => {
    const diff = diffOf(before, after);
    assert.is(diff.causes.length, 1);
    assert.equal(changesOf(diff), expected);
    assert.is(diff.changed.length, 1);
    assert.is(diff.changed[0]?.explanation, 'causes');
    // And nothing differs from itself.
    assert.is(diffOf(after, after).changed.length, 0);
  });

test.run();
