/** What `dwarfksyms version --verify` writes: a line per difference, and a summary. Lines are latin1 strings. */
import type { Comparison, Difference, SymbolComparison } from '../report/comparison.ts';
import type { RecordedVersion } from '../report/recorded-version.ts';
import { exportKind } from '../report/symvers.ts';
import type { Summary } from '../report/verification.ts';
import { latin1Of } from '../unicode.ts';
import { versionText } from '../report/version-report.ts';

export interface DifferenceLine {
  readonly line: string;
  /** Whether it is about two versions that are not equal. */
  readonly isOfVersions: boolean;
}

/** The differences of an object. */
export function differenceLines(path: string, { symbols, notExported }: Comparison): DifferenceLine[] {
  const lines = symbols.flatMap((symbol) =>
    differencesOf(symbol).map((one) => lineOf(path, symbol.name, one, symbol.exportedFrom)),
  );
  return [...lines, ...notExportedLines(path, notExported)];
}

/** What is recorded in `file`, but found nowhere. */
export function missingLines(file: string, { nowhere, missingModules }: Summary): DifferenceLine[] {
  const modules = missingModules.map(({ module, records }) => {
    const name = latin1Of(module);
    return lineOf(file, name, `${counted(records.length, 'symbol')} recorded, but the module is missing`);
  });
  return [...notExportedLines(file, nowhere), ...modules];
}

function notExportedLines(path: string, records: readonly RecordedVersion[]): DifferenceLine[] {
  return records.map(({ name, version }) => lineOf(path, name, `${recordedText(version)}, not exported`));
}

function differencesOf({ verdict }: SymbolComparison): readonly (string | Difference)[] {
  switch (verdict.kind) {
    case 'equal':
    case 'not-comparable':
      return [];
    case 'not-recorded':
      return [
        verdict.computed === undefined
          ? 'not recorded, not computed'
          : `not recorded, computed ${versionText(verdict.computed)}`,
      ];
    case 'different':
      return verdict.differences;
  }
}

/** @param exportedFrom see SymbolReport */
function lineOf(
  path: string,
  name: string,
  difference: string | Difference,
  exportedFrom?: string,
): DifferenceLine {
  const what = typeof difference === 'string' ? difference : differenceText(difference);
  const where = exportedFrom === undefined ? '' : `, as exported from ${exportedFrom}`;
  return {
    line: `${latin1Of(path)}: ${name}: ${what}${where}\n`,
    isOfVersions: typeof difference !== 'string' && difference.kind === 'version',
  };
}

function differenceText(difference: Difference): string {
  switch (difference.kind) {
    case 'version':
      return `${recordedText(difference.recorded)}, computed ${versionText(difference.computed)}`;
    case 'licence':
      return `recorded as ${exportKind(difference.recorded)}, exported as ${exportKind(difference.exported)}`;
    case 'namespace':
      return `recorded in ${namespaceText(difference.recorded)}, exported in ${namespaceText(difference.exported)}`;
  }
}

function recordedText(version: number | undefined): string {
  return `recorded ${version === undefined ? 'without a version' : versionText(version)}`;
}

function namespaceText(namespace: string): string {
  return namespace === '' ? 'no namespace' : `namespace ${namespace}`;
}

/** The summary, a line for each kind of verdict that occurs. */
export function summaryText(summary: Summary): string {
  const {
    equal,
    different,
    exportedElsewhere,
    notRecorded,
    notComparable,
    reasons,
    missingModules,
    notExamined,
  } = summary;
  const notExported = summary.notExported + summary.nowhere.length;
  const words = reasons.map(({ words: reason, count }) => `${reason} (${count})`).join(', ');
  return [
    `compared ${counted(equal + different, 'symbol')}: ${equal} equal, ${different} different`,
    ...(exportedElsewhere === 0
      ? []
      : [`exported from another file than the one that defines them: ${exportedElsewhere} of these`]),
    ...(notRecorded === 0 ? [] : [`not recorded: ${notRecorded}`]),
    ...(notExported === 0 ? [] : [`not exported: ${notExported}`]),
    ...(missingModules.length === 0 ? [] : [`missing modules: ${missingModules.length}`]),
    ...(notComparable === 0 ? [] : [`not comparable: ${notComparable}: ${words}`]),
    ...(notExamined.symbols === 0
      ? []
      : [
          `not examined: ${counted(notExamined.symbols, 'symbol')} of ${counted(notExamined.modules, 'module')}`,
        ]),
    '',
  ].join('\n');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
