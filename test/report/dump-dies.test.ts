/** What --dump-dies shows (symbol versions, section 9). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { INT, intType, pointerTo, VOID } from '../support/common-types.ts';
import { die, type Die } from '../support/dwarf-builder.ts';
import { oneUnit, versionsOf } from '../support/versions-of.ts';

function dump(type: Die, ...entries: Die[]): string[] {
  const [text = ''] = versionsOf(oneUnit([...entries, type, die('variable', { name: 'v', type })]), [
    'v',
  ]).dumps;
  const lines = text.split('\n');
  assert.is(lines.pop(), '');
  return lines;
}

test('a line break is a new line, with two spaces for each step', () => {
  const int = intType();
  const s = die('structure_type', { name: 's', byte_size: 8 }, [
    die('member', { name: 'a', type: int }),
    die('member', { name: 'b', type: pointerTo(int) }),
  ]);
  const pointer = s.children[1]!.attributes[1]![1].value as Die;
  assert.equal(dump(s, int, pointer), [
    'variable structure_type s {',
    `  member ${INT} a ,`,
    '  member pointer_type {',
    `    ${INT}`,
    '  } b',
    '} byte_size(8)',
  ]);
});

test('of breaks that follow each other only the last is written', () => {
  assert.equal(dump(die('structure_type', { name: 's' })), ['variable structure_type s {', '}']);
});

test("an aggregate's body is shown once per symbol", () => {
  const list = die('structure_type', { name: 'list', byte_size: 8 });
  const pointer = pointerTo(list);
  list.add(die('member', { name: 'next', type: pointer }));
  assert.equal(dump(list, pointer), [
    'variable structure_type list {',
    '  member pointer_type {',
    '    structure_type list {',
    '    }',
    '  } next',
    '} byte_size(8)',
  ]);
});

test('each symbol shows it anew', () => {
  const s = die('structure_type', { name: 's' }, [die('member', { name: 'm' })]);
  const variables = ['x', 'y'].map((name) => die('variable', { name, type: s }));
  const [first, second] = versionsOf(oneUnit([s, ...variables]), ['x', 'y']).dumps;
  assert.is(first, `variable structure_type s {\n  member ${VOID} m\n}\n`);
  assert.is(second, first);
});

test('what is no aggregate is shown wherever it is linked', () => {
  const int = intType();
  const typedef = die('typedef', { name: 't', type: int });
  const f = die('subroutine_type', { type: typedef }, [die('formal_parameter', { type: typedef })]);
  assert.equal(dump(f, int, typedef), [
    'variable subroutine_type (',
    '  formal_parameter typedef_type t {',
    `    ${INT}`,
    '  }',
    ')',
    '-> typedef_type t {',
    `  ${INT}`,
    '}',
  ]);
});

test.run();
