/** Consolidated symtypes files: those of suse-kabi-tools, which a reader by their description gets all files back from. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AbiBuilder } from '../../src/abi/abi-builder.ts';
import { Definitions } from '../../src/abi/definitions.ts';
import { readSymtypes } from '../../src/abi/read-symtypes.ts';
import { symtypesText } from '../../src/baseline/consolidated.ts';
import { type Files, readConsolidated, writeFully } from '../support/consolidated-format.ts';
import { consolidated, partsText, sideOf } from '../support/saved.ts';

const INT = 'base_type int byte_size(4) encoding(5)';

/** Of genksyms: a type that is the same in both, one that only the second defines, one that is different in the third. */
const GENKSYMS = {
  'drivers/a': `s#foo struct foo { int m ; }
u#bar union bar { UNKNOWN }
baz void baz ( s#foo a1 , u#bar * a2 )
`,
  'drivers/b': `s#foo struct foo { int m ; }
u#bar union bar { int i ; float f ; }
qux void qux ( s#foo a1 , u#bar * a2 )
`,
  'kernel/c': `s#foo struct foo { long m ; }
u#bar union bar { UNKNOWN }
quux void quux ( s#foo a1 , u#bar * a2 )
`,
  'kernel/d': `e#level enum level { LOW , E#HIGH }
s#foo struct foo { int m ; }
u#bar union bar { int i ; float f ; }
E#HIGH 4
corge void corge ( s#foo a1 , u#bar * a2 , e#level )
`,
};

const DWARF = {
  a: `get subprogram ( ) -> pointer_type { s#'a b' } byte_size(8)
s#'a b' structure_type a b { member pointer_type { s#c } byte_size(8) c data_member_location(0) } byte_size(8)
s#c structure_type c { }
s#unreached structure_type unreached { member s#only_here o data_member_location(0) } byte_size(1)
`,
  b: `put subprogram ( formal_parameter pointer_type { s#'a b' } byte_size(8) ) -> ${INT}
s#'a b' structure_type a b { member pointer_type { s#c } byte_size(8) c data_member_location(0) } byte_size(8)
s#c structure_type c { member ${INT} i data_member_location(0) } byte_size(4)
s#only_here structure_type only_here { } byte_size(1)
`,
  c: `look subprogram ( formal_parameter pointer_type { s#c } byte_size(8) ) -> ${INT}
s#c structure_type c { member ${INT} i data_member_location(0) } byte_size(4)
s#unreached structure_type unreached { member s#only_here o data_member_location(0) } byte_size(1)
`,
};

function filesOf(texts: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      `${name}.symtypes`,
      new Map(
        text
          .trimEnd()
          .split('\n')
          .map((line) => /^(.#'[^']*'|[^ ]+) (.*)$/.exec(line)!.slice(1) as [string, string]),
      ),
    ]),
  );
}

function sorted(files: Files): unknown {
  return Object.entries(files).map(([name, records]) => [
    name,
    Array.from(records, (pair) => pair.join(' ')).toSorted(),
  ]);
}

function written(texts: Readonly<Record<string, string>>): string {
  const definitions = new Definitions();
  return consolidated(sideOf(texts, definitions), definitions);
}

test('a section leaves out what is as before, and declarations are short', () => {
  assert.is(
    written(GENKSYMS),
    `/* drivers/a.symtypes */
s#foo struct foo { int m ; }
u##bar
baz void baz ( s#foo a1 , u#bar * a2 )

/* drivers/b.symtypes */
u#bar union bar { int i ; float f ; }
qux void qux ( s#foo a1 , u#bar * a2 )

/* kernel/c.symtypes */
s#foo struct foo { long m ; }
u##bar
quux void quux ( s#foo a1 , u#bar * a2 )

/* kernel/d.symtypes */
E#HIGH 4
e#level enum level { LOW , E#HIGH }
s#foo struct foo { int m ; }
corge void corge ( s#foo a1 , u#bar * a2 , e#level )
`,
  );
});

test('declarations from debugging information are written out, because the short form stands for what genksyms writes', () => {
  assert.is(
    written(DWARF),
    `/* a.symtypes */
s#'a b' structure_type a b { member pointer_type { s#c } byte_size(8) c data_member_location(0) } byte_size(8)
s#c structure_type c { }
s#unreached structure_type unreached { member s#only_here o data_member_location(0) } byte_size(1)
get subprogram ( ) -> pointer_type { s#'a b' } byte_size(8)

/* b.symtypes */
s#c structure_type c { member ${INT} i data_member_location(0) } byte_size(4)
s#only_here structure_type only_here { } byte_size(1)
put subprogram ( formal_parameter pointer_type { s#'a b' } byte_size(8) ) -> ${INT}

/* c.symtypes */
s#unreached structure_type unreached { member s#only_here o data_member_location(0) } byte_size(1)
look subprogram ( formal_parameter pointer_type { s#c } byte_size(8) ) -> ${INT}
`,
  );
});

for (const [who, texts] of [
  ['genksyms', GENKSYMS],
  ['debugging information', DWARF],
] as const) {
  test(`a reader by the description gets all files of ${who} back`, () => {
    assert.equal(sorted(readConsolidated(written(texts))), sorted(filesOf(texts)));
  });

  test(`what others write of ${who} is read without loss`, () => {
    const definitions = new Definitions();
    const other = sideOf({ all: writeFully(filesOf(texts)) }, definitions);
    const expected = partsText(sideOf(texts, definitions), definitions);
    assert.equal(partsText(other, definitions), expected);
    const own = sideOf({ all: written(texts) }, definitions);
    assert.equal(partsText(own, definitions), expected);
  });

  test(`files of ${who}, consolidated and split, are the same files, and consolidated again the same file`, () => {
    const definitions = new Definitions();
    const whole = written(texts);
    const builder = new AbiBuilder(definitions);
    readSymtypes(Buffer.from(whole), 'all', builder, definitions);
    const split = Object.fromEntries(
      builder.parts.map((part) => [part.name, symtypesText(part, definitions, builder.language!)]),
    );
    assert.equal(sorted(filesOf(split)), sorted(filesOf(texts)));
    assert.is(written(split), whole);
    assert.equal(Object.keys(split), Object.keys(texts));
    if (who === 'debugging information') assert.equal(split, texts);
  });
}

test('a type that an object does not define, and others do, cannot be expressed', () => {
  assert.throws(
    () => written({ a: GENKSYMS['drivers/a'], b: GENKSYMS['drivers/b'].replace(/^s#foo.*\n/m, '') }),
    /b: a consolidated file cannot express that s#foo is not defined/,
  );
});

test.run();
