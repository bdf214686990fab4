/** Files of kABI rules: what is read, and what is said of what is wrong. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DwarfksymsError } from '../../src/errors.ts';
import { parseKabiRules } from '../../src/symver/kabi-rule-file.ts';

function read(text: string): { readonly rules: readonly string[][]; readonly warnings: readonly string[] } {
  const warnings: string[] = [];
  const rules = parseKabiRules(Buffer.from(text, 'latin1'), 'keep.rules', ({ message }) =>
    warnings.push(message),
  );
  return { rules: rules.map(({ type, target, value }) => [type, target, value]), warnings };
}

function errorOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    assert.instance(error, DwarfksymsError);
    return (error as Error).message;
  }
  return '';
}

test('each kind of rule is read, with comments, blanks and names that have blanks', () => {
  const text = `# rules
  1 declonly core::option::Option<u8, u16>
1\tdeclonly\tdevice

1 enumerator_ignore  shape \t NEW
  # indented
1 enumerator_value shape MAX 3
1 byte_size pair<u8, u16>   64\r
1 type_string s#'pair<u8, u16>' structure_type pair<u8, u16> { }
1 type_string use  subprogram ( ) -> base_type void
`;
  assert.equal(read(text), {
    rules: [
      ['declonly', 'core::option::Option<u8, u16>', ''],
      ['declonly', 'device', ''],
      ['enumerator_ignore', 'shape NEW', ''],
      ['enumerator_value', 'shape MAX', '3'],
      ['byte_size', 'pair<u8, u16>', '64'],
      ['type_string', "s#'pair<u8, u16>'", 'structure_type pair<u8, u16> { }'],
      ['type_string', 'use', 'subprogram ( ) -> base_type void'],
    ],
    warnings: [],
  });
});

test('of two rules for one thing the later holds, which is said', () => {
  assert.equal(read('1 byte_size a 1\n1 declonly a\n1 byte_size a 2\n'), {
    rules: [
      ['declonly', 'a', ''],
      ['byte_size', 'a', '2'],
    ],
    warnings: ['keep.rules: line 1: the rule is replaced by that of line 3'],
  });
});

for (const [text, expected] of [
  ['2 declonly a', "line 1: a kABI rule has version '2', expected '1'"],
  ['\ndeclonly a', "line 2: a kABI rule has version 'declonly', expected '1'"],
  [
    '1',
    'line 1: missing type of rule; expected one of declonly, enumerator_ignore, enumerator_value, byte_size, type_string',
  ],
  [
    '1 hide a',
    "line 1: unknown kABI rule type 'hide'; expected one of declonly, enumerator_ignore, enumerator_value, byte_size, type_string",
  ],
  ['1 declonly', 'line 1: expected 1 declonly TYPE'],
  ['1 enumerator_ignore shape', 'line 1: expected 1 enumerator_ignore ENUMERATION ENUMERATOR'],
  ['1 enumerator_value shape 3', 'line 1: expected 1 enumerator_value ENUMERATION ENUMERATOR NUMBER'],
  ['1 byte_size queue', 'line 1: expected 1 byte_size TYPE NUMBER'],
  [
    '1 byte_size queue 0x10',
    "line 1: kABI rule byte_size for 'queue': expected a decimal number of 64 bits, found '0x10'",
  ],
  [
    '1 byte_size queue 18446744073709551616',
    "line 1: kABI rule byte_size for 'queue': expected a decimal number of 64 bits, found '18446744073709551616'",
  ],
  ['1 type_string s#queue', 'line 1: expected 1 type_string SYMBOL|REFERENCE STRING'],
  ['1 declonly a\0b', 'line 1: a NUL byte cannot be part of a rule'],
] as const)
  test(`${JSON.stringify(text)} is an error that names the line`, () => {
    assert.is(errorOf(text), `keep.rules: ${expected}`);
  });

test.run();
