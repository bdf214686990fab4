/** Definitions side by side, as lines of C. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { definitionLines } from '../../src/diff/definition-lines.ts';
import { hunkLines } from '../../src/diff/hunks.ts';
import { parseTypeText } from '../../src/types/parse-type-text.ts';

const INT = 'base_type int byte_size(4) encoding(5)';

function lines(text: string, name = 's'): readonly string[] {
  return definitionLines(parseTypeText(text), name).map(({ text: line, place }) =>
    place === undefined ? line : `${line} /* ${place} */`,
  );
}

test('places are counted from the beginning of the definition, also inside nameless types', () => {
  const text = `structure_type s { member ${INT} a data_member_location(0) , member union_type { member ${INT} b data_member_location(0) , member structure_type { member ${INT} c data_member_location(4) , member base_type unsigned int byte_size(4) encoding(7) d bit_size(3) data_bit_offset(65) } byte_size(12) e data_member_location(0) } byte_size(12) data_member_location(4) , member pointer_type { structure_type { member ${INT} f data_member_location(0) } byte_size(4) } byte_size(8) g data_member_location(16) } byte_size(24)`;
  assert.equal(lines(text), [
    'struct s {',
    '    int a; /* 0 */',
    '    union { /* 4 */',
    '        int b; /* 4 */',
    '        struct { /* 4 */',
    '            int c; /* 8 */',
    '            unsigned int d : 3; /* 12:1 */',
    '        } e; /* size 12 */',
    '    }; /* size 12 */',
    '    struct { /* 16 */',
    '        int f; /* 0 */',
    '    } *g; /* size 4 */',
    '}; /* size 24 */',
  ]);
});

test('enumerators, typedefs, prototypes and variables are what they are in C', () => {
  assert.equal(
    lines('enumeration_type e { enumerator A = 0 , enumerator B = 18446744073709551615 } byte_size(4)'),
    ['enum e {', '    A = 0,', '    B = -1,', '}; /* size 4 */'],
  );
  assert.equal(lines(`typedef_type t { array_type[2][3] { ${INT} } }`), ['typedef int t[2][3];']);
  assert.equal(lines(`subprogram ( formal_parameter pointer_type { s#x } byte_size(8) x ) -> ${INT}`, 'f'), [
    'int f(struct x *x);',
  ]);
  assert.equal(lines(`variable pointer_type { const_type { ${INT} } } byte_size(8)`, 'v'), ['const int *v;']);
});

test('what is far from a change is counted, with how many of it moved', () => {
  const line = (text: string, place: number): { text: string; place: string } => ({
    text,
    place: `${place}`,
  });
  const before = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((text, index) => line(text, index));
  const after = [
    ...before.slice(0, 1),
    line('x', 1),
    ...before.slice(1).map(({ text }, i) => line(text, i + 2)),
  ];
  assert.equal(
    hunkLines(before, after).map((one) => one.replaceAll(/ +/gu, ' ')),
    [
      ' a /* 0 */',
      '+ x /* 1 */',
      ' b /* 1 -> 2 */',
      ' c /* 2 -> 3 */',
      ' ... 4 more, 4 of them moved',
      ' h /* 7 -> 8 */',
    ],
  );
  assert.equal(hunkLines(before, after, 2).at(-1), '  ... and 4 more lines');
});

test.run();
