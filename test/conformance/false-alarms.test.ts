/**
 * What other checkers take for defects although it is none, each reproduced with the program named. `docs/conformance.md` tells more of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_OP } from '../../generated/dwarf-constants.ts';
import { check } from '../support/check-file.ts';
import { die, DwarfBuilder, formed, type Die } from '../support/dwarf-builder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/conformance');

/** Errors and warnings: advice is no alarm. */
function alarms(bytes: Uint8Array): readonly string[] {
  return check(bytes)
    .filter(({ rule }) => rule.class !== 'A')
    .map(({ rule, found }) => `${rule.id}: ${found}`);
}

/** An object whose variable has the expression; a base type of four bytes is the entry before it, right behind the unit's. */
function withExpression(operations: readonly number[]): Uint8Array {
  const variable = die('variable', { location: formed('exprloc', Uint8Array.from(operations)) });
  return unitOf(die('base_type', { byte_size: formed('data1', 4), encoding: formed('data1', 5) }), variable);
}

function unitOf(...entries: readonly Die[]): Uint8Array {
  return new DwarfBuilder().unit(die('compile_unit').add(...entries), { version: 5 }).file();
}

/** Behind the header of a unit of version 5 and the code of its entry, which has no attributes. */
const BASE_TYPE = 13;

test('attributes and forms of vendors in what gcc writes (dwarfdump 20210528: DW_AT_GNU_locviews)', () => {
  const bytes = readFileSync(join(FIXTURES, 'false-alarms.o'));
  assert.equal(alarms(bytes), []);
});

test('strings that are the ends of others, as linkers leave them, and frames whose length is no multiple (dwarfdump 20210528)', () => {
  const bytes = readFileSync(join(FIXTURES, 'tails.so'));
  const text = bytes.toString('latin1');
  assert.ok(
    text.includes('\0coordinate\0') && !text.includes('\0ordinate\0'),
    'the strings share their tail',
  );
  assert.equal(alarms(bytes), []);
});

for (const [title, operations] of [
  ['DW_OP_reinterpret to the generic type', [DW_OP.lit0, DW_OP.reinterpret, 0, DW_OP.stack_value]],
  ['DW_OP_const_type', [DW_OP.const_type, BASE_TYPE, 4, 1, 0, 0, 0, DW_OP.stack_value]],
  ['DW_OP_implicit_pointer', [DW_OP.implicit_pointer, BASE_TYPE, 0, 0, 0, 0]],
  ['DW_OP_GNU_uninit', [DW_OP.reg0, DW_OP.GNU_uninit]],
  ['an operation in the range for vendors', [DW_OP.hi_user]],
] as const)
  test(`${title} (llvm-dwarfdump --verify 14 and 19: invalid DWARF expression)`, () => {
    assert.equal(alarms(withExpression(operations)), []);
  });

test('call sites in lexical blocks', () => {
  const block = die('lexical_block').add(die('call_site', { call_return_pc: formed('addr', 8) }));
  assert.equal(alarms(unitOf(die('subprogram').add(block))), []);
});

test.run();
