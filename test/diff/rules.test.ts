/** Severity rules, as suse-kabi-tools documents them and beyond, and lists of symbols. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { AbiSymbol } from '../../src/abi/abi.ts';
import type { Event } from '../../src/diff/event.ts';
import { parseRules } from '../../src/diff/rules.ts';
import { listedPatterns, matchesOneOf } from '../../src/diff/symbol-patterns.ts';
import { wildcard } from '../../src/diff/wildcard.ts';
import { failure } from '../support/elf-errors.ts';

function event(name: string, facts: Partial<AbiSymbol> = {}, kinds = ['size'], types: string[] = []): Event {
  const symbol = {
    name,
    version: 1,
    definition: undefined,
    part: undefined,
    module: 'vmlinux',
    isGplOnly: false,
    namespace: '',
    ...facts,
  };
  const causes = types.length === 0 ? [undefined] : types;
  const differences = causes.flatMap((cause) => kinds.map((kind) => ({ kind, cause })));
  return { symbol, differences: differences as Event['differences'] };
}

const rules = (text: string): ReturnType<typeof parseRules> => parseRules(Buffer.from(text), 'severities');

/** The example of the format's manual page. */
const EXAMPLE = `lib/important* FAIL
TEST_IMPORTANT FAIL
*not_stable*   PASS # comment
`;

test('the first rule that matches decides', () => {
  const all = rules(EXAMPLE);
  assert.ok(all.tolerates(event('a_not_stable_b')));
  assert.not(all.tolerates(event('a_not_stable_b', { module: 'lib/important_one' })));
  assert.not(all.tolerates(event('a_not_stable_b', { namespace: 'TEST_IMPORTANT' })));
  assert.not(all.tolerates(event('stable')));
});

test('a word in front says what a pattern is of', () => {
  const all = rules(
    'kind:enumerator-added PASS\ntype:s#net_device FAIL\nsymbol:UPPER PASS\nmodule:foo PASS\n',
  );
  assert.ok(all.tolerates(event('a', {}, ['enumerator-added'])));
  assert.not(all.tolerates(event('a', {}, ['enumerator-added', 'size'])));
  assert.not(all.tolerates(event('UPPER', {}, ['size'], ['s#net_device'])));
  assert.ok(all.tolerates(event('UPPER')));
  assert.ok(all.tolerates(event('a', { module: 'foo' })));
});

test('a type that may change excuses no other one that the symbol reaches', () => {
  const all = rules('type:s#mine PASS\n');
  assert.ok(all.tolerates(event('a', {}, ['size'], ['s#mine'])));
  assert.not(all.tolerates(event('a', {}, ['size'], ['s#mine', 's#other'])));
});

test('rules that decide nothing are known', () => {
  const all = rules(EXAMPLE);
  all.tolerates(event('not_stable'));
  assert.equal(all.unused(), ['line 1: lib/important* FAIL', 'line 2: TEST_IMPORTANT FAIL']);
});

test('a line that is no rule is an error with its number', () => {
  for (const text of ['# fine\nfoo\n', '\nfoo MAYBE', '\nfoo PASS bar'])
    assert.match(
      failure(() => rules(text)).message,
      /severities: line 2: expected a pattern and PASS or FAIL/,
    );
});

test('wildcards match as in a shell', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['a*c', 'abbc', true],
    ['a*c', 'ac', true],
    ['a*c', 'abd', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a.c', 'abc', false],
    ['a[b]c', 'a[b]c', true],
    ['abc', 'abcd', false],
    ['*', '', true],
    ['a*', 'a', true],
    ['a?', 'a', false],
    ['*a*b', 'xaxbxb', true],
    ['*a*b', 'xaxbx', false],
    ['a**?c', 'axc', true],
    ['**', '*', true],
    // What goes back to each of its wildcards would take years.
    [`${'*a'.repeat(30)}b`, 'a'.repeat(200), false],
  ];
  for (const [pattern, text, expected] of cases)
    assert.is(wildcard(pattern)(text), expected, `${pattern} ${text}`);
});

test("lists of symbols are read in the form of Android's, too", () => {
  const isListed = matchesOneOf(
    listedPatterns(
      Buffer.from('[abi_symbol_list]\n# required by foo.ko\n  kfree\n  clk_*\r\n\n  devm_kmalloc # often\n'),
    ),
  );
  for (const name of ['kfree', 'clk_get', 'devm_kmalloc']) assert.ok(isListed(name), name);
  for (const name of ['[abi_symbol_list]', 'kfree_skb', '#', '']) assert.not(isListed(name), name);
});

test.run();
