/** A comparison as lists: a line for each cause, or names of symbols for other programs. latin1. */
import type { AbiDiff } from './abi-diff.ts';
import { describeChange, typeName } from './change-words.ts';
import type { Judgement } from './judgement.ts';
import { counted, summaryLines } from './summary.ts';

/** The summary, and a line for each cause. */
export function diffShort(diff: AbiDiff, judgement: Judgement): string {
  const causes = diff.causes.map(({ name, effect, changes, symbols, isType }) => {
    const [first] = changes;
    const more = changes.length > 1 ? ` and ${changes.length - 1} more` : '';
    const what = first === undefined ? '' : describeChange(first);
    return `${typeName(name)}${isType ? `: ${counted(symbols.size, 'symbol')}` : ''}: ${effect}: ${what}${more}`;
  });
  return lines([...summaryLines(diff, judgement), ...causes]);
}

/** The names of all symbols that differ in anything, sorted bytewise. */
export function differentSymbols({ added, removed, changed, exportedOtherwise }: AbiDiff): string {
  const names = new Set([
    ...[...added, ...removed].map(({ name }) => name),
    ...[...changed, ...exportedOtherwise].map(({ before }) => before.name),
  ]);
  return lines([...names].toSorted());
}

/** The names of symbols of both sides whose version is another, sorted bytewise. */
export function modifiedSymbols({ changed }: AbiDiff): string {
  return lines(changed.map(({ before }) => before.name));
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
