/** The run of `dwarfksyms version` over its objects: what each says goes to the output, and to the exit status. */
import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { attempt } from '../attempt.ts';
import { DwarfksymsError } from '../errors.ts';
import type { BrokenRule } from '../report/broken-rule.ts';
import { moduleName } from '../report/module-name.ts';
import type { RecordedTable } from '../report/recorded-table.ts';
import type { JsonHeader } from '../report/version-json.ts';
import { describeReason, isLost, type MissingReason } from '../symver/missing-reason.ts';
import { systemPath } from '../system-path.ts';
import { brokenRuleMessages } from './broken-rule-messages.ts';
import type { CliIo } from './cli-io.ts';
import { debugFolders } from './debug-folders.ts';
import { withIoErrors } from '../io-error.ts';
import type { GivenKabiRules } from './given-kabi-rules.ts';
import { VERSION_MANUAL } from './manual/version.ts';
import { sayTo, Warnings, type Say } from './messages.ts';
import { MissingMessages } from './missing-messages.ts';
import { ListedNames, tieMessage } from './missing-symbols.ts';
import { STANDARD_INPUT, type NamedFiles } from './named-files.ts';
import { isDirectory, type FoundPath } from './object-search.ts';
import { ObjectSymtypes } from './object-symtypes.ts';
import { isMovedByOrder, orderLines } from './order-output.ts';
import type { OverwriteGuard } from './overwrite-guard.ts';
import { Progress, type Terminal } from './progress.ts';
import { ExitStatus } from './subcommand.ts';
import type { SymtypesOutput } from './symtypes-output.ts';
import { summaryTo } from './verdict-colours.ts';
import type { Inquiry } from './version-examination.ts';
import { findFiles } from './version-files.ts';
import { errorOf, type Finding, type FoundObject } from './version-findings.ts';
import { jobsThatPay } from './version-jobs.ts';
import { plainOutput, versionOutput, type VersionOutput } from './version-output.ts';
import type { Format, VersionSettings } from './version-settings.ts';
import { createVerifying, type Verifying } from './version-verifying.ts';
import { visitObjects } from './version-visits.ts';

export interface VersionIo extends CliIo {
  readonly terminal: Terminal;
}

/** What was opened for the run. */
interface Surroundings {
  readonly files: NamedFiles;
  readonly guard: OverwriteGuard;
  readonly names: readonly string[] | undefined;
  readonly recorded: RecordedTable | undefined;
  readonly symtypes: SymtypesOutput | undefined;
  readonly kabiRules: GivenKabiRules | undefined;
  readonly write: (bytes: Uint8Array) => void;
}

export class VersionCommand {
  readonly #io: VersionIo;
  readonly #settings: VersionSettings;
  readonly #around: Surroundings;
  readonly #output: VersionOutput;
  readonly #warnings: Warnings;
  readonly #missing: MissingMessages;
  /** Undefined unless versions are to be compared. */
  readonly #verifying: Verifying | undefined;
  readonly #tell: Say;
  #progress: Progress | undefined;
  #hasFailed = false;
  /** The rules that the file of the next object breaks. */
  #broken: readonly BrokenRule[] = [];
  /** Whether the answer is "no": something differs, or is not as strict as it should be. */
  #isNo = false;
  readonly #names: ListedNames;
  /** Undefined unless type strings are wanted. */
  readonly #symtypes: ObjectSymtypes | undefined;

  constructor(io: VersionIo, settings: VersionSettings, around: Surroundings) {
    this.#io = io;
    this.#settings = settings;
    this.#around = around;
    this.#tell = sayTo(io, VERSION_MANUAL.command, settings.isQuiet);
    this.#warnings = new Warnings((warning) => this.#say('warning', warning));
    this.#missing = new MissingMessages(this.#warnings.warn, settings.strict);
    const { format, stable, profile, scope } = settings;
    this.#verifying = createVerifying(settings, around, io.cwd, this.#warnings.warn);
    const { names, symtypes } = around;
    this.#names = new ListedNames(names ?? []);
    this.#symtypes = symtypes && new ObjectSymtypes(symtypes, (path, error) => this.#fail(path, error));
    this.#output = this.#outputFor(format, { profile: profile.name, scope, stable });
  }

  #outputFor(format: Format, header: JsonHeader): VersionOutput {
    const { verify, explainsOrder } = this.#settings;
    const { write } = this.#around;
    if (format !== 'json' && verify !== 'none') return plainOutput(() => undefined);
    if (format !== 'json' && explainsOrder)
      return plainOutput((report) => write(Buffer.from(orderLines(report), 'latin1')));
    return versionOutput(format, header, write);
  }

  clearProgress(): void {
    this.#progress?.clear();
  }

  async run(): Promise<number> {
    // Nothing is wanted: the objects are not opened, but they have to be there.
    const paths = this.#around.names?.length === 0 ? this.#missingPaths() : await this.#paths();
    const progress = (this.#progress = new Progress(this.#io.terminal, paths.length, this.#settings.isQuiet));
    const jobs = this.#settings.jobs ?? jobsThatPay(paths, this.#io.cwd);
    for await (const finding of visitObjects(paths, this.#inquiry(), jobs, progress)) this.#take(finding);
    const notFound = this.#names.notFound(this.#hasFailed);
    this.#sayMissing(undefined, notFound);
    this.#end(notFound);
    if (this.#hasFailed) return ExitStatus.failed;
    return this.#isNo ? ExitStatus.no : ExitStatus.done;
  }

  #end(notFound: ReadonlyMap<string, MissingReason>): void {
    const conclusion = this.#verifying?.conclude(notFound, this.#settings.strict, this.#hasFailed);
    this.#output.end(notFound, conclusion?.summary);
    this.#progress?.clear();
    this.#missing.finish();
    if (!this.#hasFailed)
      for (const warning of this.#around.kabiRules?.unused() ?? []) this.#warnings.warn(warning);
    this.#warnings.finish();
    if (conclusion === undefined) {
      this.#expectSymbols();
      return;
    }
    if (this.#settings.format !== 'json') this.#around.write(Buffer.from(conclusion.lines, 'latin1'));
    if (!this.#settings.isQuiet) summaryTo(this.#io)(Buffer.from(conclusion.text));
    for (const error of conclusion.errors) this.#say('error', error);
    this.#hasFailed ||= conclusion.status === 'no answer';
    this.#isNo ||= conclusion.status === 'no';
  }

  /** Says which operands cannot be read, and leads to none. */
  #missingPaths(): readonly FoundPath[] {
    for (const operand of this.#settings.paths) {
      if (operand === STANDARD_INPUT) continue;
      const look = (): void => accessSync(systemPath(resolve(this.#io.cwd, operand)), constants.R_OK);
      attempt(
        () => withIoErrors('cannot read', operand, look),
        (error) => this.#fail(operand, error),
      );
    }
    return [];
  }

  async #paths(): Promise<readonly FoundPath[]> {
    const { paths: operands, wantsObjects, output, symtypes } = this.#settings;
    const { files: named, guard } = this.#around;
    const fail = (error: DwarfksymsError): void => this.#fail(error.place.file ?? '', error);
    const found = await findFiles(operands, { cwd: this.#io.cwd, named, wantsObjects, fail });
    guard.protect(found.map(({ path }) => path));
    guard.check(output);
    guard.check(symtypes);
    return found;
  }

  #inquiry(): Inquiry {
    const { profile, scope, stable, module, strict, verify, explainsOrder, debugDirs } = this.#settings;
    return {
      cwd: this.#io.cwd,
      profile,
      scope,
      stable,
      kabiRules: this.#around.kabiRules?.rules,
      names: this.#around.names,
      module,
      findTies: strict,
      explainsOrder,
      recorded: typeof verify === 'string' ? verify : (this.#around.recorded?.versions ?? 'none'),
      wantsSymtypes: this.#around.symtypes !== undefined,
      userFolders: debugFolders(debugDirs, this.#io.cwd),
    };
  }

  #take(finding: Finding): void {
    switch (finding.kind) {
      case 'progress':
        return;
      case 'warning':
        return this.#warnings.warn(errorOf(finding.problem));
      case 'repeated-warning':
        return this.#warnings.addRepetitions({ warning: errorOf(finding.problem), count: finding.count });
      case 'more-warnings':
        return this.#warnings.addLeftOut(finding.count);
      case 'kabi-rules':
        return this.#around.kabiRules?.use(finding.lines);
      case 'broken-rules':
        this.#broken = finding.rules;
        return;
      case 'failure':
        this.#symtypes?.discard();
        return this.#fail(finding.path, errorOf(finding.problem));
      case 'symtypes':
        return this.#symtypes?.write(finding.path, finding.below, finding.lines);
      case 'part':
        return;
      case 'strangers':
        return this.#names.addStrangers(finding.reasons);
      case 'without-exports':
        if (finding.isNamed) this.#missing.withoutExports(finding.path);
        return this.#reportNothing(finding.path);
      case 'object':
        return this.#report(finding);
    }
  }

  #report({ below, report }: FoundObject): void {
    const missing = new Map<string, MissingReason>();
    for (const { name, outcome } of report.symbols) {
      this.#names.know(name);
      if (outcome.kind === 'missing') missing.set(name, outcome.reason);
      else if (outcome.restsOnTie === true) this.#sayTie(report.path, name);
    }
    this.#sayMissing(report.path, missing);
    if (this.#symtypes?.keep(report.path, below) === false) return;
    if (report.symbols.some(isMovedByOrder)) this.#isNo = true;
    this.#output.object(report, this.#verifying?.object(report), this.#takeBroken(report.path));
  }

  /** What is recorded for such an object is no longer exported. */
  #reportNothing(path: string): void {
    const scope = this.#settings.scope ?? 'file';
    const report = { path, scope, module: this.#settings.module ?? moduleName(path), symbols: [] };
    const comparison = this.#verifying?.object(report);
    if (comparison !== undefined && comparison.notExported.length > 0)
      this.#output.object(report, comparison);
  }

  /** Whoever asks for a version of every symbol does not mean that there is none, and a directory can be the wrong one. */
  #expectSymbols(): void {
    const { names } = this.#around;
    if ((names !== undefined && names.length > 0) || this.#names.isAnyKnown || this.#hasFailed) return;
    const { strict, paths } = this.#settings;
    if (strict) {
      this.#hasFailed = true;
      const what = names === undefined ? 'no file exports symbols' : 'the list of symbols is empty';
      this.#say('error', new DwarfksymsError('symbol-missing', `${what}, which --strict does not allow`));
    } else if (names === undefined)
      for (const path of paths.filter((one) => isDirectory(resolve(this.#io.cwd, one))))
        this.#warnings.warn(
          new DwarfksymsError('symbol-missing', 'no ELF file in this directory exports kernel symbols', {
            file: path,
          }),
        );
  }

  // ---------------------------------------------------------------- messages

  #sayMissing(path: string | undefined, missing: ReadonlyMap<string, MissingReason>): void {
    const explained = new Map<string, MissingReason>();
    for (const [name, reason] of missing) {
      // What is wrong with the file is never passed over.
      if (this.#settings.strict || reason.kind === 'error') this.#isNo = true;
      if (isLost(reason)) this.#sayLost(path, name, reason);
      else explained.set(name, reason);
    }
    this.#missing.symbols(path, explained);
  }

  #sayLost(path: string | undefined, name: string, reason: MissingReason): void {
    this.#hasFailed = true;
    const detail = `no version for ${name}: ${describeReason(reason)}`;
    this.#say('error', new DwarfksymsError('symbol-missing', detail, { file: path }));
  }

  #sayTie(path: string, name: string): void {
    this.#isNo = true;
    this.#warnings.warn(tieMessage(path, name));
  }

  #fail(path: string, error: DwarfksymsError): void {
    this.#hasFailed = true;
    this.#say('error', error.at({ file: path }));
    this.#verifying?.failure(path);
    this.#output.failure(path, error, this.#takeBroken(path));
  }

  /** Names the rules that the object at hand breaks, which is why it was refused, or part of it. */
  #takeBroken(path: string): readonly BrokenRule[] {
    const broken = this.#broken;
    this.#broken = [];
    for (const warning of brokenRuleMessages(path, broken)) this.#say('warning', warning);
    return broken;
  }

  #say(kind: 'error' | 'warning', problem: DwarfksymsError): void {
    this.#progress?.clear();
    this.#tell(kind, problem);
  }
}
