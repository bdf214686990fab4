import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { referencesIn } from '../../src/types/inner-types.ts';
import { parseTypeText } from '../../src/types/parse-type-text.ts';
import { TypeReach } from '../../src/types/reach.ts';
import type { SymbolNode, Type } from '../../src/types/type-node.ts';

const TYPES = new Map(
  Object.entries({
    's#device':
      'structure_type device { member pointer_type { s#bus } byte_size(8) bus data_member_location(0) }',
    's#bus':
      'structure_type bus { member pointer_type { s#device } byte_size(8) first data_member_location(0) }',
    't#id': 'typedef_type id { base_type int byte_size(4) encoding(5) }',
    's#lone': 'structure_type lone { member t#id id data_member_location(0) }',
  }).map(([name, text]) => [name, parseTypeText(text) as Type]),
);
const SYMBOLS = new Map(
  Object.entries({
    probe: 'subprogram ( formal_parameter pointer_type { s#device } byte_size(8) device ) -> t#id',
    count: 'variable t#id',
    nothing: 'subprogram ( ) -> base_type void',
  }).map(([name, text]) => [name, parseTypeText(text) as SymbolNode]),
);
const reach = new TypeReach(TYPES, SYMBOLS);

test('a symbol reaches what its string refers to, and what that refers to', () => {
  assert.equal([...reach.typesOf('probe')], ['s#device', 't#id', 's#bus']);
  assert.equal([...reach.typesOf('nothing')], []);
  assert.equal([...reach.typesOf('s#bus')], ['s#device']);
});

test('a type is reached by symbols alone', () => {
  assert.equal([...reach.symbolsOf('t#id')].toSorted(), ['count', 'probe']);
  assert.equal([...reach.symbolsOf('s#bus')], ['probe']);
  assert.equal([...reach.symbolsOf('s#lone')], []);
  assert.equal([...reach.symbolsOf('s#unknown')], []);
});

test('a path is a shortest one', () => {
  assert.equal(reach.path('probe', 's#bus'), ['probe', 's#device', 's#bus']);
  assert.equal(reach.path('probe', 't#id'), ['probe', 't#id']);
  assert.is(reach.path('count', 's#bus'), undefined);
});

test('a nameless type that is shared without end is looked at once', () => {
  let type: Type = { kind: 'reference', letter: 's', name: 'a b' };
  for (let i = 0; i < 200; i++) {
    const shared: Type = type;
    type = {
      kind: 'function',
      parameters: [{ kind: 'parameter', name: undefined, type: shared }],
      result: shared,
    };
  }
  assert.equal([...referencesIn(type)], ["s#'a b'"]);
});

test.run();
