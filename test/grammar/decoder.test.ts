import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inferredTypes } from '../../src/grammar/csharp-types.ts';
import { compileGrammar, toEsModule } from '../../src/grammar/decoder.ts';
import { enumMembers, GrammarError, grammarOf, parseGrammar } from '../../src/grammar/ksy.ts';
import { typings } from '../../src/grammar/typings.ts';
import { grammars } from './grammars.ts';

const isGrammarError = (error: unknown): boolean => error instanceof GrammarError;

const SWITCHING = `
meta: {id: switching, endian: le}
seq:
  - {id: kind, type: u1, enum: kinds}
  - id: body
    type: {switch-on: kind, cases: {'kinds::number': u4, 'kinds::pair': pair}}
  - {id: extra, type: u2, if: kind == kinds::pair}
types:
  pair:
    doc: Two bytes.
    doc-ref: chapter 1
    seq: [{id: bytes, size: 2}]
enums:
  kinds: {1: number, 2: pair}
`;

test('typings tell what a switch can give, and under which condition', async () => {
  const grammar = parseGrammar(SWITCHING, 'switching.ksy');
  const all = new Map([['switching', grammar]]);
  const inferred = inferredTypes(await compileGrammar('csharp', grammar, all, false));
  const text = typings(grammar, all, inferred, { runtime: './runtime.ts', debug: false });
  assert.match(text, 'readonly kind: Switching.Kinds;');
  assert.match(text, 'readonly body: number | Switching.Pair | undefined;');
  assert.match(text, 'readonly extra: number | undefined;');
  assert.match(text, '/** Two bytes. chapter 1 */');
  assert.match(text, 'type Kinds = 1 | 2;');
  assert.not.match(text, '_debug');
});

test('a decoder is the same text every time', async () => {
  const all = grammars();
  const compile = async (): Promise<string> =>
    toEsModule(
      await compileGrammar('javascript', grammarOf(all, 'dwarf'), all, true),
      grammarOf(all, 'dwarf'),
      './runtime.ts',
    );
  const first = await compile();
  assert.is(await compile(), first);
  assert.match(first, "import * as Uleb128_ from './uleb128.js';");
});

test('a module wrapper that the compiler did not write before is refused', () => {
  const grammar = parseGrammar(SWITCHING, 'switching.ksy');
  assert.throws(() => toEsModule('module.exports = {};', grammar, './runtime.ts'), isGrammarError);
});

test('an error of the compiler names the grammar', async () => {
  const grammar = parseGrammar(SWITCHING.replace('pair}}', 'missing}}'), 'switching.ksy');
  try {
    await compileGrammar('javascript', grammar, new Map(), false);
    assert.unreachable();
  } catch (error) {
    assert.ok(isGrammarError(error));
    assert.match((error as Error).message, /^ksy\/switching\.ksy: .*missing/s);
  }
});

test('a grammar whose id is not its file name is refused', () => {
  assert.throws(() => parseGrammar(SWITCHING, 'other.ksy'), isGrammarError);
  assert.throws(() => parseGrammar('', 'empty.ksy'), isGrammarError);
});

test('two members of an enum with one code, and a code that is no integer, are refused', () => {
  const withEnum = (members: string): string => `meta: {id: spoilt}\nenums:\n  codes: {${members}}\n`;
  assert.throws(() => parseGrammar(withEnum('1: a, 0x1: b'), 'spoilt.ksy'), isGrammarError);
  assert.throws(() => enumMembers(parseGrammar(withEnum('x: a'), 'spoilt.ksy'), 'codes'), isGrammarError);
});

test.run();
