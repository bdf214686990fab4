/** Judges the rows of cli/stress.tsv: odd symbol lists and copies of an object that are cut off. */
import { createHash } from 'node:crypto';
import { inputFiles, recorded, type OracleCase, type StressRow } from '../support/oracle.ts';
import { acceptableTexts, anyTextDifference, cleanErrorDifference, exitDifference } from './compare.ts';
import { Sandbox, type Run, type Tool } from './sandbox.ts';
import { groupedTwin } from './grouped-types.ts';
import { twinOf } from './twins.ts';
import { declaredDeviation, verdict, type Judged } from './verdict.ts';

const OBJECT = 'object.o';
const TRUNCATED = /^truncated-(\d+)$/;
const SHOWN_DIGITS = 12;

export function judgeStress(one: OracleCase, rows: readonly StressRow[], tool: Tool): Judged[] {
  const inputs = inputFiles(one);
  const object = inputs.get(OBJECT);
  if (object === undefined) throw new Error(`${one.name} has no ${OBJECT}`);
  const sandbox = new Sandbox(tool, inputs);
  try {
    // What the case itself answers stands for a record that is not to be met.
    const hasTwin = twinOf(one) !== undefined || groupedTwin(one) !== undefined;
    const better = hasTwin ? sandbox.run(one.args, one.symbols) : undefined;
    return rows.map((row) => {
      const length = TRUNCATED.exec(row.variant)?.[1];
      sandbox.put(OBJECT, length === undefined ? object : object.subarray(0, Number(length)));
      const symbols = length === undefined ? oddSymbols(row.variant, one.symbols) : one.symbols;
      const run = sandbox.run(one.args, symbols);
      const asCase = { ...one, exit: row.exit, deviation: rowDeviation(one, row) };
      return {
        name: one.name,
        variant: row.variant,
        verdict: verdict(asCase, rowDifferences(asCase, row, run, better)),
      };
    });
  } finally {
    sandbox.dispose();
  }
}

/** @param better what is answered to the case of the row, where that is not to be as recorded */
function rowDifferences(asCase: OracleCase, row: StressRow, run: Run, better: Run | undefined): string[] {
  if (better !== undefined && asCase.deviation === 'better')
    return [
      ...exitDifference(run, 0),
      ...anyTextDifference('standard output, sorted', sortedLines(run.stdout), [sortedLines(better.stdout)]),
    ];
  if (declaredDeviation(asCase) === 'clean-error' || row.exit !== 0) return cleanErrorDifference(run);
  return [...exitDifference(run, row.exit), ...outputDifference(asCase, row, run.stdout)];
}

/** What is declared for a case is so for the rows that get as far as the case does. */
function rowDeviation(one: OracleCase, { variant }: StressRow): OracleCase['deviation'] {
  const getsFar =
    variant.startsWith('symbols-') && variant !== 'symbols-empty' && variant !== 'symbols-blank-line';
  return getsFar ? one.deviation : undefined;
}

function oddSymbols(variant: string, symbols: Uint8Array): Uint8Array {
  const text = Buffer.from(symbols).toString('latin1');
  const names = text.split('\n').filter((name) => name !== '');
  return Buffer.from(oddText(variant, names), 'latin1');
}

function oddText(variant: string, names: readonly string[]): string {
  const list = (some: readonly string[], end = '\n'): string => some.map((name) => name + end).join('');
  switch (variant) {
    case 'symbols-empty':
      return '';
    case 'symbols-blank-line':
      return list([...names.slice(0, 1), '', ...names.slice(1)]);
    case 'symbols-duplicate':
      return list([...names, ...names]);
    case 'symbols-crlf':
      return list(names, '\r\n');
    case 'symbols-trailing-space':
      return list(names, ' \n');
    case 'symbols-reversed':
      return list(names.toReversed());
    default:
      throw new Error(`unknown kind of stress: ${variant}`);
  }
}

function outputDifference(one: OracleCase, row: StressRow, stdout: string): string[] {
  const sorted = sortedLines(stdout);
  const alternatives = acceptableTexts(one, 'symver.txt', recorded(one, 'symver.txt') ?? '');
  if (row.stdout === 'empty') return anyTextDifference('standard output', stdout, ['']);
  if (row.stdout === 'same') return anyTextDifference('standard output, sorted', sorted, alternatives);
  const digest = createHash('sha1').update(sorted, 'latin1').digest('hex').slice(0, SHOWN_DIGITS);
  // Where the case itself may be answered in several ways, the row may be too.
  if (row.stdout === `sha1:${digest}` || (alternatives.length > 1 && alternatives.includes(sorted)))
    return [];
  return [`standard output, sorted, has the digest ${digest}, expected ${row.stdout}`];
}

function sortedLines(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines
    .toSorted()
    .map((line) => `${line}\n`)
    .join('');
}
