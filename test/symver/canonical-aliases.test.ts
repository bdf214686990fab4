/** Aliases in the profile `canonical`: a version does not depend on which names are listed (symbol versions, section 10). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { STB } from '../../generated/elf-constants.ts';
import { CANONICAL } from '../../src/symver/profile.ts';
import { INT, intType, pointerTo } from '../support/common-types.ts';
import { die, DwarfBuilder, type Die } from '../support/dwarf-builder.ts';
import type { SymbolInput } from '../support/elf-builder.ts';
import { stringOf, versionsOf, type Result } from '../support/versions-of.ts';

const at = (name: string, value: number, binding: number = STB.GLOBAL): SymbolInput => ({
  name,
  binding,
  section: 1,
  value,
});

const int = intType();
const toInt = pointerTo(int);
const SHOWN = { int: `variable ${INT}`, toInt: `variable pointer_type { ${INT} }` };

function run(entries: readonly Die[], symbols: readonly SymbolInput[], names: readonly string[]): Result {
  const file = new DwarfBuilder().unit(die('compile_unit', {}, [int, toInt, ...entries])).file(symbols);
  return versionsOf(file, names, { profile: CANONICAL });
}

test('a name without a DIE has that of its alias, whether that is listed or not', () => {
  const entries = [die('variable', { name: 'a', type: int })];
  for (const names of [['b'], ['a', 'b'], ['b', 'a']])
    assert.is(stringOf(run(entries, [at('a', 8), at('b', 8)], names), 'b'), SHOWN.int);
  assert.is(run(entries, [at('a', 8), at('b', 16)], ['b']).versions.size, 0);
  assert.is(run(entries, [at('a', 8, STB.LOCAL), at('b', 8)], ['b']).versions.size, 0);
});

test('a definition of the alias beats a declaration of the name', () => {
  const entries = [
    die('variable', { name: 'b', type: toInt, declaration: true }),
    die('variable', { name: 'a', type: int }),
  ];
  for (const names of [['b'], ['a', 'b']])
    assert.is(stringOf(run(entries, [at('a', 8), at('b', 8)], names), 'b'), SHOWN.int);
});

test('of two definitions the one of the name itself counts', () => {
  const entries = [die('variable', { name: 'a', type: int }), die('variable', { name: 'b', type: toInt })];
  for (const names of [['a'], ['b'], ['a', 'b'], ['b', 'a']]) {
    const result = run(entries, [at('a', 8), at('b', 8)], names);
    if (names.includes('a')) assert.is(stringOf(result, 'a'), SHOWN.int);
    if (names.includes('b')) assert.is(stringOf(result, 'b'), SHOWN.toInt);
  }
});

test('the stand-in of an alias comes last', () => {
  const standIn = (name: string, type: Die): Die =>
    die('variable', { name: `__gendwarfksyms_ptr_${name}`, type });
  const toToInt = pointerTo(toInt);
  const entries = [toToInt, standIn('a', toInt), standIn('b', toToInt)];
  const symbols = [at('a', 8), at('b', 8)];
  assert.is(stringOf(run(entries, symbols, ['b']), 'b'), SHOWN.toInt);
  assert.is(stringOf(run([standIn('a', toInt)], symbols, ['b']), 'b'), SHOWN.int);
});

test('a listed name with the prefix of stand-ins is never found', () => {
  const entries = [die('variable', { name: '__gendwarfksyms_ptr_a', type: toInt })];
  assert.is(run(entries, [], ['__gendwarfksyms_ptr_a']).versions.size, 0);
});

test.run();
