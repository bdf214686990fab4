/** The run of `dwarfksyms check` over its files: what is found goes to the outputs, and to the exit status. */
import { writeBaseline, type KnownFindings } from '../check/baseline.ts';
import { checkJson } from '../check/check-json.ts';
import { checkJunit } from '../check/check-junit.ts';
import type { CheckFailure, CheckRun } from '../check/check-run.ts';
import { checkSarif } from '../check/check-sarif.ts';
import { reportText, summaryText } from '../check/check-text.ts';
import { reaches, statementOf, type FileReport } from '../check/file-report.ts';
import type { Rule } from '../conformance/rule.ts';
import { DwarfksymsError } from '../errors.ts';
import type { CheckInquiry, CheckStep } from './check-examination.ts';
import { findCheckedFiles } from './check-files.ts';
import type { CheckFormat, CheckSettings } from './check-settings.ts';
import { visitFiles } from './check-visits.ts';
import { debugFolders } from './debug-folders.ts';
import { CHECK_MANUAL } from './manual/check.ts';
import { sayTo, Warnings, type Say } from './messages.ts';
import type { NamedFiles } from './named-files.ts';
import type { FoundPath } from './object-search.ts';
import type { OutputFile } from './output-file.ts';
import type { OverwriteGuard } from './overwrite-guard.ts';
import { Progress } from './progress.ts';
import { ExitStatus } from './subcommand.ts';
import { outputTo } from './terminal-text.ts';
import { verdictsTo, withSeverityColours } from './verdict-colours.ts';
import type { VersionIo } from './version-command.ts';
import { errorOf } from './version-findings.ts';
import { jobsThatPay } from './version-jobs.ts';

interface Surroundings {
  /** Of this program. */
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly known: KnownFindings | undefined;
  readonly files: NamedFiles;
  readonly guard: OverwriteGuard;
  /** The files that are written, by path. */
  readonly outputs: ReadonlyMap<string, OutputFile>;
}

/** Of each finding with --all, and for baselines: more would be nobody's to read. */
const MOST_PLACES = 100_000;
/** Places of which the bytes are shown, without --all as many as the text shows. */
const USUAL_BYTES = 3;
const ALL_BYTES = 1000;

export class CheckCommand {
  readonly #io: VersionIo;
  readonly #settings: CheckSettings;
  readonly #around: Surroundings;
  readonly #tell: Say;
  readonly #warnings: Warnings;
  /** With what the baseline knows. */
  readonly #found: FileReport[] = [];
  readonly #reports: FileReport[] = [];
  readonly #failures: CheckFailure[] = [];
  #progress: Progress | undefined;

  constructor(io: VersionIo, settings: CheckSettings, around: Surroundings) {
    this.#io = io;
    this.#settings = settings;
    this.#around = around;
    this.#tell = sayTo(io, CHECK_MANUAL.command, settings.isQuiet);
    this.#warnings = new Warnings((warning) => this.#say('warning', warning));
  }

  clearProgress(): void {
    this.#progress?.clear();
  }

  async run(): Promise<number> {
    const { isQuiet, jobs, paths: operands, newBaseline, outputs } = this.#settings;
    const { cwd, terminal } = this.#io;
    const { files, guard } = this.#around;
    const paths = findCheckedFiles(operands, cwd, files, (error) =>
      this.#fail(error.place.file ?? '', error),
    );
    guard.protect(paths.map(({ path }) => path));
    for (const path of [newBaseline, ...outputs.map(({ file }) => file)]) guard.check(path);
    const progress = (this.#progress = new Progress(terminal, paths.length, isQuiet));
    const visits = visitFiles(paths, this.#inquiry(), jobs ?? jobsThatPay(paths, cwd), progress);
    for await (const step of visits) this.#take(step);
    progress.clear();
    this.#warnings.finish();
    if (paths.length === 0 && this.#failures.length === 0)
      throw new DwarfksymsError('not-elf', `there are no ELF files in ${operands.join(', ')}`);
    this.#end(paths);
    return this.status();
  }

  #inquiry(): CheckInquiry {
    const { showsAll, wantsBytes, baseline, newBaseline, debugDirs } = this.#settings;
    const wantsPlaces = showsAll || baseline !== undefined || newBaseline !== undefined;
    return {
      cwd: this.#io.cwd,
      rules: this.#around.rules.map(({ id }) => id),
      userFolders: debugFolders(debugDirs, this.#io.cwd),
      mostPlaces: wantsPlaces ? MOST_PLACES : undefined,
      mostBytes: wantsBytes ? (showsAll ? ALL_BYTES : USUAL_BYTES) : 0,
    };
  }

  #take(step: CheckStep): void {
    switch (step.kind) {
      case 'progress':
        return;
      case 'warning':
        return this.#warnings.warn(errorOf(step.problem));
      case 'failure':
        return this.#fail(step.path, errorOf(step.problem));
      case 'report':
        return this.#report(step.report);
    }
  }

  #report(found: FileReport): void {
    const { known } = this.#around;
    const report = known?.newOf(found) ?? found;
    this.#found.push(found);
    this.#reports.push(report);
    const { obstacle, path } = report;
    // A finding says what is wrong with the file; without one it is not known what is.
    if (obstacle !== undefined && !found.findings.some(({ severity }) => severity === 'error'))
      this.#fail(path, new DwarfksymsError('elf-malformed', obstacle.detail, obstacle.place));
    this.#writeText(this.#textOf(report));
  }

  #textOf(report: FileReport): string {
    const { isQuiet, showsAll, showsNotes } = this.#settings;
    const isShown = showsAll || showsNotes || report.findings.some(({ severity }) => severity !== 'note');
    if (isQuiet && (report.findings.length === 0 || !isShown)) return '';
    const text = reportText(report, { showsAll, showsNotes });
    // Between reports that are more than a line there is an empty one.
    return text.includes('\n\n') ? `${text}\n` : text;
  }

  #writeText(text: string): void {
    if (text !== '') this.#write('text', Buffer.from(text, 'latin1'));
  }

  #end(paths: readonly FoundPath[]): void {
    const { newBaseline } = this.#settings;
    const run = this.#asRun();
    if (paths.length > 1) this.#writeText(summaryText(this.#reports, this.#failures.length));
    this.#write('json', () => checkJson(run));
    this.#write('sarif', () => checkSarif(run));
    this.#write('junit', () => checkJunit(run));
    if (newBaseline !== undefined)
      this.#around.outputs.get(newBaseline)?.write(Buffer.from(writeBaseline(this.#found)));
    const gone = run.gone?.reduce((sum, { count }) => sum + count, 0) ?? 0;
    if (gone > 0)
      this.#say(
        'warning',
        new DwarfksymsError(
          'usage',
          `${gone} of the findings in the baseline are no longer found: write it anew`,
        ),
      );
  }

  #asRun(): CheckRun {
    const { version, rules, known } = this.#around;
    return {
      version,
      rules: rules.map(statementOf),
      least: this.#settings.severity,
      reports: this.#reports,
      failures: this.#failures,
      gone: known?.goneOf(new Set(this.#reports.map(({ path }) => path))),
    };
  }

  /** To all outputs of a format. What is made of everything is made only if somebody wants it. */
  #write(format: CheckFormat, content: Uint8Array | (() => string)): void {
    for (const output of this.#settings.outputs) {
      if (output.format !== format) continue;
      const bytes = typeof content === 'function' ? Buffer.from(content()) : content;
      if (output.file === undefined) this.#show(format, bytes);
      else this.#around.outputs.get(output.file)?.write(bytes);
    }
  }

  #show(format: CheckFormat, bytes: Uint8Array): void {
    this.clearProgress();
    switch (format) {
      case 'text':
        return verdictsTo(this.#io, withSeverityColours)(bytes);
      case 'json':
      case 'sarif':
        return outputTo(this.#io, 'json')(bytes);
      case 'junit':
        return outputTo(this.#io, 'text')(bytes);
    }
  }

  /** What has been found so far says. */
  status(): number {
    const { severity: least } = this.#settings;
    if (this.#failures.length > 0) return ExitStatus.failed;
    const isAnyFound = this.#reports.some(({ findings }) =>
      findings.some(({ severity }) => reaches(severity, least)),
    );
    return isAnyFound ? ExitStatus.no : ExitStatus.done;
  }

  #fail(path: string, error: DwarfksymsError): void {
    this.#failures.push({ path, error });
    this.#say('error', error.at({ file: path }));
  }

  #say(kind: 'error' | 'warning', problem: DwarfksymsError): void {
    this.#progress?.clear();
    this.#tell(kind, problem);
  }
}
