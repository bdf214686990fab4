import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { codeOf, parseExpression, reduce, type Residue } from '../../src/grammar/expression.ts';
import { GrammarError } from '../../src/grammar/ksy.ts';

/** `a` is only known at run time, `yes`, `no` and `seven` are known now. */
function evaluate(source: string): Residue {
  return reduce(parseExpression(source), (name) => {
    const known: Readonly<Record<string, Residue>> = { a: { code: 'a' }, yes: true, no: false, seven: 7 };
    const value = known[name];
    if (value === undefined) throw new GrammarError(`name ${name}`);
    return value;
  });
}

test('what is known is computed, with the precedences of Kaitai', () => {
  assert.is(evaluate('1 + 2 * 3'), 7);
  assert.is(evaluate('(1 + 2) * 3'), 9);
  assert.is(evaluate('10 - 3 - 2'), 5);
  assert.is(evaluate('0x10 * 0x1_0'), 256);
  assert.is(evaluate('not seven == 7'), false);
  assert.is(evaluate('yes or no and no'), true);
  assert.is(evaluate('no ? 1 : yes ? 2 : 3'), 2);
  assert.is(evaluate('seven < 8 and seven >= 7 and seven != 6'), true);
});

test('what is not known becomes code, without what does not matter', () => {
  assert.is(codeOf(evaluate('a + seven')), '(a + 7)');
  assert.is(codeOf(evaluate('a == yes')), 'a');
  assert.is(codeOf(evaluate('a == false')), '!a');
  assert.is(codeOf(evaluate('yes and a')), 'a');
  assert.is(evaluate('no and a'), false);
  assert.is(evaluate('a or yes'), true);
  assert.is(codeOf(evaluate('a ? 1 : 2')), '(a ? 1 : 2)');
  assert.is(evaluate('yes ? 1 : a'), 1);
});

test('what is not understood is an error that shows the expression', () => {
  for (const source of [
    'a +',
    '1 2',
    '(1',
    'a ? 1',
    'a[0]',
    '"text"',
    'a << 2',
    'a & 1',
    'a.b(c)',
    '',
    'and 1',
    'unknown',
  ])
    assert.throws(
      () => evaluate(source),
      (error: unknown) => error instanceof GrammarError,
      source,
    );
});

test.run();
