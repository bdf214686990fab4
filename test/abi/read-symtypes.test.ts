/** Files of type strings: those of both kernel tools, and consolidated ones as suse-kabi-tools documents them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { typesOf } from '../../src/abi/abi.ts';
import { Definitions } from '../../src/abi/definitions.ts';
import { looksLikeSymtypes } from '../../src/abi/read-symtypes.ts';
import type { DwarfksymsError } from '../../src/errors.ts';
import { abiOf, changesOf, diffOf } from '../support/diff-of.ts';

const A = `s#foo struct foo { int m ; }
u#bar union bar { UNKNOWN }
baz void baz ( s#foo a1 , u#bar * a2 )
`;
const B = `s#foo struct foo { int m ; }
u#bar union bar { int i ; float f ; }
qux void qux ( s#foo a1 , u#bar * a2 )
`;
/** Of A and B: what is the same in B is left out, and declarations have a short form. */
const CONSOLIDATED = `/* a.symtypes */
s#foo struct foo { int m ; }
u##bar
baz void baz ( s#foo a1 , u#bar * a2 )

/* b.symtypes */
u#bar union bar { int i ; float f ; }
qux void qux ( s#foo a1 , u#bar * a2 )
`;

test('sections of a consolidated file have the types that they leave out', () => {
  const definitions = new Definitions();
  const together = abiOf(CONSOLIDATED, definitions);
  const apart = abiOf([A, B], definitions);
  for (const name of ['baz', 'qux']) {
    const [one, other] = [together, apart].map((side) => side.symbols.get(name));
    assert.is(one?.definition, other?.definition);
    assert.equal(
      Array.from(typesOf(one!.part!, definitions), String).toSorted(),
      Array.from(typesOf(other!.part!, definitions), String).toSorted(),
    );
  }
  assert.is(together.symbols.get('baz')?.part?.name, 'a');
  assert.is(diffOf(CONSOLIDATED, [A, B]).changed.length, 0);
});

const WRONG: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['marks of a conflict', `${A}<<<<<<< ours\n${B}`, /^line 4: there is a conflict of a merge/],
  ['the middle of a conflict', `${A}=======\n${B}`, /^line 4: there is a conflict of a merge/],
  ['ends of lines of another system', A.replaceAll('\n', '\r\n'), /^line 1: it ends in CR LF, expected LF$/],
  [
    'the same of a consolidated file',
    CONSOLIDATED.replaceAll('\n', '\r\n'),
    /^line 1: it ends in CR LF, expected LF$/,
  ],
  ['two files behind each other', A + B, /^u#bar has two different definitions for one object$/],
  [
    'two sections of a name',
    CONSOLIDATED + CONSOLIDATED,
    /^the section \/\* a\.symtypes \*\/ is there twice$/,
  ],
  [
    'two definitions in a section',
    CONSOLIDATED.replace('s#foo struct', 's#foo struct foo { }\ns#foo struct'),
    /^s#foo has two different definitions for one object$/,
  ],
];

for (const [what, text, message] of WRONG)
  test(`${what}: one error instead of other types`, () => {
    assert.ok(looksLikeSymtypes(Buffer.from(text)));
    assert.throws(
      () => abiOf(text, new Definitions()),
      (error: Error) => message.test(error.message),
    );
  });

test('a line that is there twice is no contradiction', () => {
  assert.is(diffOf(A + A, A).changed.length, 0);
});

test('a declaration in one section is none in the next', () => {
  const { changed, causes } = diffOf(CONSOLIDATED, [A.replace('UNKNOWN', 'int i ; float f ;'), B]);
  assert.equal(
    changed.map(({ before }) => before.name),
    ['baz'],
  );
  assert.equal(
    causes.map(({ name }) => name),
    ['u#bar'],
  );
});

test('consolidated files of type strings from DWARF have their short form, too', () => {
  const definitions = new Definitions();
  const text = `/* a.o */
s#a structure_type a { member pointer_type { s#'b c' } byte_size(8) p data_member_location(0) } byte_size(8)
s##'b c'
use subprogram ( formal_parameter pointer_type { s#a } byte_size(8) a ) -> base_type void
`;
  const part = abiOf(text, definitions).symbols.get('use')?.part;
  assert.equal([...typesOf(part!, definitions).keys()].toSorted(), ["s#'b c'", 's#a']);
  const declared = typesOf(part!, definitions).get("s#'b c'");
  assert.is(definitions.text(declared ?? -1), 'structure_type b c { }');
});

test('a file that is cut off in the middle of a line is refused', () => {
  for (const text of [A, CONSOLIDATED])
    assert.throws(
      () => diffOf(A, text.slice(0, -2)),
      ({ code, message }: DwarfksymsError) =>
        code === 'symtypes' && message.includes('the last line has no end: the file is cut off'),
    );
});

test('types of genksyms are compared part by part', () => {
  assert.equal(changesOf(diffOf(A, A.replace('int m ;', 'int m ; long n ;'))), ['member-added n breaks']);
  assert.equal(changesOf(diffOf(A, A.replace('a1', 'b1'))), ['parameter-names harmless']);
  assert.equal(changesOf(diffOf(A, A.replace('UNKNOWN', 'int i ;'))), ['became-defined harmless']);
});

test('what the model does not know of tokens of genksyms is a change all the same', () => {
  const packed = A.replace('int m ; }', 'int m ; } __attribute__ ( ( packed ) )');
  const { causes } = diffOf(A, packed);
  assert.equal(
    causes.map(({ name }) => name),
    ['s#foo'],
  );
  const constant = (value: number): string =>
    `E#MAX ${value}\ns#foo struct foo { int m [ E#MAX ] ; }\nbaz void baz ( s#foo * )\n`;
  assert.equal(
    diffOf(constant(3), constant(4)).causes.map(({ name }) => name),
    ['E#MAX'],
  );
});

test('overrides of genksyms are records like others', () => {
  assert.is(diffOf(A, A.replace('s#foo struct', 'override s#foo struct')).changed.length, 0);
});

test('strings that differ in commas of the profile linux say the same', () => {
  const comma = `s#s structure_type s { member base_type int byte_size(4) a , member base_type int byte_size(4) b } byte_size(8)
use variable s#s
`;
  const none = comma.replace('a , member', 'amember');
  assert.is(diffOf(comma, none).changed.length, 0);
});

test('text is told from other files by its first line', () => {
  for (const text of [
    A,
    B,
    CONSOLIDATED,
    'use variable base_type int\n',
    's##foo\n',
    "s#'a b' structure_type",
  ])
    assert.ok(looksLikeSymtypes(Buffer.from(text)), text);
  for (const text of ['', '\n', '{"schemaVersion":1}', '\0s#a b', '#!/bin/sh\n', '0x12345678\tname'])
    assert.not(looksLikeSymtypes(Buffer.from(text)), text);
});

test.run();
