/** The notation of types in baselines: what people see, and that the type string comes back byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { symtypesLines } from '../../src/abi/symtypes-lines.ts';
import { parseNotation } from '../../src/baseline/parse-notation.ts';
import { UsualTypesCount, type UsualTypes } from '../../src/baseline/usual-types.ts';
import { bareName } from '../../src/baseline/reference-names.ts';
import { notationOf } from '../../src/baseline/write-notation.ts';
import { isReferenceName } from '../../src/abi/definitions.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { parseTypeText } from '../../src/types/parse-type-text.ts';
import { typeText } from '../../src/types/type-text.ts';

const USUAL: UsualTypes = {
  pointerSize: 8n,
  bases: new Map([
    ['int', { byteSize: 4n, encoding: 5n, alignment: undefined }],
    ['unsigned int', { byteSize: 4n, encoding: 7n, alignment: undefined }],
  ]),
};
const INT = 'base_type int byte_size(4) encoding(5)';

/** By hand, from the description of type strings and that of the notation. */
const EXAMPLES: readonly (readonly [
  what: string,
  name: string | undefined,
  text: string,
  notation: string,
])[] = [
  ['a variable', undefined, `variable ${INT}`, 'var int'],
  [
    'a function',
    undefined,
    `subprogram ( formal_parameter pointer_type { const_type { s#a } } byte_size(8) a , formal_parameter ${INT} ) -> base_type void`,
    'func(a: *const s#a, int) -> void',
  ],
  ['a function without parameters', undefined, `subprogram ( ) -> ${INT}`, 'func() -> int'],
  [
    'a structure',
    'queue',
    `structure_type queue { member ${INT} depth data_member_location(0) , member base_type unsigned int byte_size(4) encoding(7) bit bit_size(4) data_bit_offset(32) } byte_size(8) alignment(8)`,
    'struct<align 8> 8\n\t0 depth: int\n\t@32:4 bit: unsigned int',
  ],
  ['a declaration', 'queue', 'structure_type queue { }', 'struct'],
  ['an empty structure', 'queue', 'structure_type queue { } byte_size(0)', 'struct 0'],
  ['a class', 'a::b', 'class_type a::b { } byte_size(1)', 'class 1'],
  [
    'an enumeration',
    'level',
    'enumeration_type level { enumerator LOW = 0 , enumerator NONE = 18446744073709551615 } byte_size(4)',
    'enum 4\n\tLOW = 0\n\tNONE = -1',
  ],
  [
    'a typedef',
    'u32',
    'typedef_type u32 { base_type unsigned int byte_size(4) encoding(7) }',
    'typedef unsigned int',
  ],
  [
    'a typedef of a nameless union',
    't',
    `typedef_type t { union_type { member ${INT} a , member pointer_type { base_type void } byte_size(8) b } byte_size(8) }`,
    'typedef union 8\n\t- a: int\n\t- b: *void',
  ],
  [
    'a nameless structure inside',
    'a',
    `structure_type a { member structure_type { member ${INT} x data_member_location(0) } byte_size(4) data_member_location(0) , member ${INT} y data_member_location(4) } byte_size(8)`,
    'struct 8\n\t0 struct 4 {\n\t\t0 x: int\n\t}\n\t4 y: int',
  ],
  [
    'a nameless structure in a parameter',
    undefined,
    `subprogram ( formal_parameter pointer_type { structure_type { member ${INT} x data_member_location(0) , member ${INT} data_member_location(4) } byte_size(8) } byte_size(8) p ) -> base_type void`,
    'func(p: *struct 8 { 0 x: int; 4 int }) -> void',
  ],
  ['arrays', undefined, `variable array_type[2][] { array_type[3] { ${INT} } }`, 'var [2,][3]int'],
  [
    'a pointer to a function',
    undefined,
    `variable pointer_type { subroutine_type ( formal_parameter ${INT} ) -> pointer_type { base_type void } byte_size(4) } byte_size(8)`,
    'var *func(int) -> pointer<size 4> void',
  ],
  [
    'a base type that is like no other of its name',
    undefined,
    'variable base_type int byte_size(2) encoding(5)',
    'var int<size 2 encoding 5>',
  ],
  ['names that are none of C', undefined, "variable s#'Option<u8, u8>'", "var s#'Option<u8, u8>'"],
  [
    'variants',
    'o',
    `structure_type o { variant_part { variant { member ${INT} __0 data_member_location(4) } discr_value(1) } } byte_size(8)`,
    'struct 8\n\tvariants {\n\t\tvariant 1 {\n\t\t\t4 __0: int\n\t\t}\n\t}',
  ],
  [
    'a comma that the profile linux leaves out',
    'a',
    `structure_type a { member ${INT} x data_member_location(0)member ${INT} y data_member_location(4) } byte_size(8)`,
    'struct 8\n\t0 x: int\n\t~4 y: int',
  ],
];

for (const [what, name, text, notation] of EXAMPLES)
  test(`${what} in the notation`, () => {
    assert.is(notationOf(parseTypeText(text), name, USUAL, 1), notation);
    assert.is(typeText(parseNotation(notation, name, USUAL)!), text);
  });

test('what the notation has no words for is not written', () => {
  const nested = `${'pointer_type { '.repeat(200)}${INT}${' } byte_size(8)'.repeat(200)}`;
  assert.is(notationOf(parseTypeText(`variable ${nested}`), undefined, USUAL, 1), undefined);
});

test('layout means nothing, and what is no notation is said to be none', () => {
  const compact = parseNotation('struct 8; 0 x: int;; 4 y: int;', 'a', USUAL);
  assert.equal(compact, parseNotation('struct 8\n\t\t0 x: int\n4 y: int', 'a', USUAL));
  for (const text of [
    '',
    'struct 8 {',
    'struct 8\n\tx: int',
    'func(',
    'int int2:',
    'double',
    '*',
    'enum 4\n\tA = x',
    's#',
  ])
    assert.is(parseNotation(text, 'a', USUAL), undefined, text);
});

test('the type strings of all recorded cases come back', () => {
  const folder = resolve(import.meta.dirname, '../fixtures/oracle');
  let count = 0;
  const raw: string[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('symtypes.txt')) continue;
    for (const { line, nameLength } of symtypesLines(readFileSync(resolve(folder, file)))) {
      const [name, text] = [line.slice(0, nameLength), line.slice(nameLength + 1)];
      const node = nodeOf(text);
      if (node === undefined) continue;
      const usual = new UsualTypesCount();
      usual.add(node);
      const known = isReferenceName(name) ? bareName(name) : undefined;
      const notation = notationOf(node, known, usual.usual(), 1);
      if (notation === undefined) raw.push(line);
      else assert.is(typeText(parseNotation(notation, known, usual.usual())!), text);
      count++;
    }
  }
  assert.ok(count > 300, `${count} type strings`);
  assert.equal(raw, []);
});

function nodeOf(text: string): ReturnType<typeof parseTypeText> | undefined {
  try {
    return parseTypeText(text);
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

test.run();
