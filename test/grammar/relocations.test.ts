import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { GrammarError, grammarOf, parseGrammar } from '../../src/grammar/ksy.ts';
import { relocations } from '../../src/grammar/relocations.ts';
import { grammars } from './grammars.ts';

function tables(enums: string): string {
  const text = `meta: {id: elf_relocations}\nenums:\n${enums}`;
  return relocations(parseGrammar(text, 'elf_relocations.ksy'), grammarOf(grammars(), 'elf'));
}

test('a table stands under the number of its machine', () => {
  const text = tables("  x86_64:\n    1: {id: r64, -orig-id: R_X86_64_64, -operation: 'S + A', -width: 8}\n");
  assert.match(
    text,
    /\/\/ EM_X86_64\n {2}62: \{\n {4}1: \{ name: 'R_X86_64_64', operation: 'S \+ A', width: 8 \}/,
  );
});

const INCOMPLETE: readonly (readonly [what: string, enums: string])[] = [
  [
    'a machine that elf.ksy does not have',
    "  pdp7:\n    1: {id: a, -orig-id: A, -operation: 'S', -width: 4}\n",
  ],
  ['a type without a width', "  x86_64:\n    1: {id: a, -orig-id: A, -operation: 'S'}\n"],
  ['a type without an operation', '  x86_64:\n    1: {id: a, -orig-id: A, -width: 4}\n'],
  ['a type without its name in the psABI', "  x86_64:\n    1: {id: a, -operation: 'S', -width: 4}\n"],
];

for (const [what, enums] of INCOMPLETE)
  test(`the generator refuses ${what}`, () => {
    assert.throws(
      () => tables(enums),
      (error: unknown) => error instanceof GrammarError,
    );
  });

test.run();
