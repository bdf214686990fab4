/** `dwarfksyms version --verify`: what becomes of the comparisons, and of the exit status. */
import { resolve } from 'node:path';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { moduleKey } from '../report/module-key.ts';
import type { Comparison } from '../report/comparison.ts';
import { contradictionWarning, type RecordedTable } from '../report/recorded-table.ts';
import { Verification, type Summary, type VerificationScope } from '../report/verification.ts';
import type { ObjectReport } from '../report/version-report.ts';
import type { MissingReason } from '../symver/missing-reason.ts';
import { isDirectory } from './object-search.ts';
import { differenceLines, missingLines, summaryText, type DifferenceLine } from './verification-output.ts';
import type { VersionSettings } from './version-settings.ts';

/** What is said when all objects were compared. */
export interface Conclusion {
  readonly summary: Summary;
  /** For standard output, as a latin1 string. */
  readonly lines: string;
  /** For standard error, and the errors behind it. */
  readonly text: string;
  readonly errors: readonly DwarfksymsError[];
  readonly status: 'yes' | 'no' | 'no answer';
}

/** Undefined unless versions are to be compared. */
export function createVerifying(
  { verify, paths }: VersionSettings,
  around: { readonly names: readonly string[] | undefined; readonly recorded: RecordedTable | undefined },
  cwd: string,
  warn: Warn,
): Verifying | undefined {
  if (verify === 'none') return undefined;
  const { recorded: table, names } = around;
  const trees = paths.filter((path) => isDirectory(resolve(cwd, path)));
  // A list says what is of interest.
  return new Verifying({ table, isComplete: names === undefined, cwd, trees }, warn);
}

export class Verifying {
  readonly #verification: Verification;
  readonly #table: RecordedTable | undefined;
  readonly #warn: Warn;
  /** Kept until it is known whether they are worth reading. */
  readonly #lines: DifferenceLine[] = [];

  constructor(scope: VerificationScope, warn: Warn) {
    this.#verification = new Verification(scope);
    this.#table = scope.table;
    this.#warn = warn;
    for (const warning of scope.table?.warnings ?? []) warn(warning);
  }

  object(report: ObjectReport): Comparison {
    const comparison = this.#verification.add(report);
    for (const line of differenceLines(report.path, comparison)) this.#lines.push(line);
    for (const { verdict } of comparison.symbols)
      if (verdict.kind === 'not-comparable' && verdict.reason.kind === 'contradiction') {
        const { first, second } = verdict.reason;
        // Those of one module were said when the file was read.
        if (moduleKey(first.exporter?.module ?? '') !== moduleKey(second.exporter?.module ?? ''))
          this.#warn(contradictionWarning(first, second, this.#table?.file ?? ''));
      }
    return comparison;
  }

  failure(path: string): void {
    this.#verification.addFailure(path);
  }

  /**
   * @param notFound the listed names that no object knows
   * @param strict whether what is not comparable does not pass
   * @param hasFailed whether an object could not be read
   */
  conclude(notFound: ReadonlyMap<string, MissingReason>, strict: boolean, hasFailed: boolean): Conclusion {
    this.#verification.addNotFound(notFound.values());
    const summary = this.#verification.summary();
    const { answer, notComparable } = summary;
    const errors = whyNoAnswer(summary, hasFailed);
    const hasAnswer = answer.kind === 'agrees' || answer.kind === 'differs';
    const isNo = answer.kind === 'differs' || (strict && notComparable > 0);
    return {
      summary,
      lines: this.#linesOf(summary),
      text: summaryText(summary),
      errors,
      status: errors.length > 0 || !hasAnswer ? 'no answer' : isNo ? 'no' : 'yes',
    };
  }

  /** Of versions of another kind, all differ. */
  #linesOf(summary: Summary): string {
    const lines = [...this.#lines, ...missingLines(this.#table?.file ?? '', summary)];
    const isOtherKind = summary.answer.kind === 'genksyms';
    return lines
      .filter(({ isOfVersions }) => !(isOtherKind && isOfVersions))
      .map(({ line }) => line)
      .join('');
  }
}

const TWO_BUILDS =
  'to compare two builds, compute the versions of one with "-f symvers -o FILE", and verify the other with --verify=FILE';

/** Why there is no answer, each reason once. */
function whyNoAnswer({ answer, unverifiable }: Summary, hasFailed: boolean): DwarfksymsError[] {
  const paths = new Map<string, string[]>();
  for (const { path, words } of unverifiable) paths.set(words, [...(paths.get(words) ?? []), path]);
  const errors = [...paths].map(([words, [file, ...others]]) => {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return new DwarfksymsError('symbol-missing', words + more, { file });
  });
  if (answer.kind === 'genksyms')
    errors.push(
      new DwarfksymsError(
        'symbol-missing',
        `the recorded versions look like those of genksyms, which cannot be recomputed from DWARF: ${answer.reason}; ${TWO_BUILDS}`,
      ),
    );
  // Of what could not be read nothing is expected.
  if (answer.kind === 'nothing-compared' && errors.length === 0 && !hasFailed)
    errors.push(new DwarfksymsError('symbol-missing', `nothing was compared: ${answer.reason}`));
  return errors;
}
