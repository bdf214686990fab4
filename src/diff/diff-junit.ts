/**
 * A comparison for build servers, as JUnit's XML. A test case is what somebody has to look at: a cause, or a symbol whose difference has
 * none. It has failed unless rules tolerate it.
 */
import type { AbiSymbol } from '../abi/abi.ts';
import { junitDocument, type JunitCase, type JunitSuite } from '../junit.ts';
import { unicode } from '../unicode.ts';
import type { Cause, SymbolDiff, SymbolPair } from './abi-diff.ts';
import { describeChange, describeEffect, describeWay, typeName } from './change-words.ts';
import { definitionHunk } from './definition-hunk.ts';
import { isTolerated, type DiffReport } from './diff-report.ts';
import { counted, exportWords, versionWords } from './summary.ts';

const NAME = 'dwarfksyms diff';
const MOST_LINES = 60;
const MOST_SYMBOLS = 20;

export function diffJunit(report: DiffReport): string {
  const { diff, judgement } = report;
  const { added, removed, changed, exportedOtherwise, causes, equal } = diff;
  const symbolCase = (type: string, { name }: AbiSymbol, message: string): JunitCase =>
    judged(unicode(name), type, unicode(message), judgement.tolerated.has(name), undefined);
  const suites: readonly JunitSuite[] = [
    { name: 'changes of types and prototypes', cases: causes.map((cause) => causeCase(cause, report)) },
    {
      name: 'changed, but not explained',
      cases: changed
        .filter(({ explanation }) => explanation !== 'causes')
        .map((one) => symbolCase(one.explanation, one.before, `${versionWords(one)}: ${unexplained(one)}`)),
    },
    {
      name: 'exported differently',
      cases: exportedOtherwise.map((pair: SymbolPair) =>
        symbolCase('exported-differently', pair.before, exportWords(pair).join(', ')),
      ),
    },
    {
      name: 'removed',
      cases: removed.map((one) => symbolCase('symbol-removed', one, 'is not exported any more')),
    },
    { name: 'added', cases: added.map((one) => symbolCase('symbol-added', one, 'was not exported')) },
  ];
  const told = suites.filter(({ cases }) => cases.length > 0);
  // Build servers take a document without cases for a failure of its writer.
  if (told.length === 0)
    told.push({ name: 'exported symbols', cases: [{ name: `${counted(equal, 'symbol')} equal` }] });
  return junitDocument(NAME, told);
}

function causeCase(cause: Cause, report: DiffReport): JunitCase {
  const { name, isType, changes, effect, symbols, way, followers } = cause;
  const names = [...symbols];
  const text = [
    `${describeEffect(effect)}; ${counted(names.length, 'symbol')}`,
    ...changes.slice(0, MOST_LINES).map((change) => `  ${describeChange(change)}`),
    ...definitionHunk(cause, report.definitions, MOST_LINES).map((line) => `    ${line}`),
    ...(way.length > 1 ? [`reached by ${describeWay(way)}`] : []),
    ...(followers.length > 0
      ? [`followed by ${followers.map((follower) => typeName(follower.name)).join(', ')}`]
      : []),
    ...(isType ? names.slice(0, MOST_SYMBOLS).map((one) => `  ${one}`) : []),
    ...(isType && names.length > MOST_SYMBOLS ? [`  and ${names.length - MOST_SYMBOLS} more`] : []),
  ];
  const [first] = changes;
  const more = changes.length > 1 ? ` and ${changes.length - 1} more` : '';
  const message = `${first === undefined ? '' : describeChange(first)}${more}`;
  return judged(
    unicode(typeName(name)),
    effect,
    unicode(message),
    isTolerated(cause, report.judgement),
    unicode(text.join('\n')),
  );
}

function judged(
  name: string,
  type: string,
  message: string,
  passes: boolean,
  text: string | undefined,
): JunitCase {
  if (passes) return { name, text: `tolerated: ${message}${text === undefined ? '' : `\n${text}`}` };
  return { name, problem: { tag: 'failure', type, message }, text };
}

function unexplained({ explanation }: SymbolDiff): string {
  switch (explanation) {
    case 'order':
      return 'other commas only: the order in which types were met';
    case 'no-types':
      return 'the types are not known';
    case 'none':
    case 'causes':
      return 'all types that it reaches are the same';
  }
}
