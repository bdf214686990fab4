import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isByGenksyms } from '../../src/report/genksyms.ts';
import { RecordedTable } from '../../src/report/recorded-table.ts';
import { Verification } from '../../src/report/verification.ts';

// Computed from objects of gcc 12 by the kernel's tool; recorded in Module.symvers of Debian's 6.1.0-53-amd64, by genksyms.
const VOID_FUNCTION = 0xd272d446;
const INT_FUNCTION = 0x7851be11;
const INT_VARIABLE = 0x7ec472ba;

test('what Debian records for types that are spelled in one way only is by genksyms', () => {
  assert.ok(isByGenksyms('synchronize_rcu', 0x6091797f, VOID_FUNCTION));
  assert.ok(isByGenksyms('schedule', 0x01000e51, VOID_FUNCTION));
  assert.ok(isByGenksyms('ata_ratelimit', 0xf8f3a0fb, INT_FUNCTION));
  assert.ok(isByGenksyms('nr_irqs', 0xcdca3691, INT_VARIABLE));
});

test('other names, versions and types are no evidence', () => {
  assert.not(isByGenksyms('schedule', 0x6091797f, VOID_FUNCTION));
  assert.not(isByGenksyms('schedule', VOID_FUNCTION, VOID_FUNCTION));
  assert.not(isByGenksyms('schedule', 0x01000e51, 0x12345678));
});

/**
 * The answer for a module for that kernel, of whose symbols so many differ.
 * @param carriesRecorded whether it carries what a table records; undefined without a table
 */
function answerFor(
  kernelRelease: string,
  different: number,
  equal: number,
  carriesRecorded?: boolean,
): string {
  const records = Array.from({ length: different + equal }, (_, index) => ({
    name: `symbol_${index}`,
    version: index < different ? 2 : 1,
    isGplOnly: undefined,
    namespace: undefined,
    exporter: undefined,
    place: 'line 1',
  }));
  const table = carriesRecorded === undefined ? undefined : new RecordedTable(records, 'table');
  const verification = new Verification({ table, isComplete: true, cwd: '/', trees: [] });
  const symbols = Array.from({ length: different + equal }, (_, index) => ({
    name: `symbol_${index}`,
    isGplOnly: false,
    namespace: '',
    outcome: { kind: 'version', version: 1, restsOnTie: undefined } as const,
    exportedFrom: undefined,
    recorded: index < different ? 2 : 1,
    order: undefined,
  }));
  verification.add({ path: 'a.ko', scope: 'file', module: 'a', kernelRelease, carriesRecorded, symbols });
  return verification.summary().answer.kind;
}

test('all versions of a kernel before 6.14 differ if they are by genksyms', () => {
  assert.is(answerFor('6.12.1', 20, 0), 'genksyms');
  assert.is(answerFor('6.12.1', 19, 1), 'differs');
  assert.is(answerFor('6.12.1', 10, 10), 'differs');
  assert.is(answerFor('6.12.1', 0, 3), 'agrees');
  assert.is(answerFor('6.14.0', 20, 0), 'differs');
});

test('of a table that has other versions than the module itself, all may differ because a type did', () => {
  assert.is(answerFor('6.12.1', 20, 0, true), 'genksyms');
  assert.is(answerFor('6.12.1', 20, 0, false), 'differs');
});

test.run();
