/** `dwarfksyms version`: the versions of what objects, modules and kernels export. */
import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { attempt } from '../attempt.ts';
import { DwarfksymsError } from '../errors.ts';
import { moduleName } from '../report/module-name.ts';
import type { JsonHeader } from '../report/version-json.ts';
import type { RecordedTable } from '../report/recorded-table.ts';
import { describeReason, holdsForFile, isLost, type MissingReason } from '../symver/missing-reason.ts';
import { parseSymbolList } from '../symver/symbol-list.ts';
import { Workspace } from '../symver/workspace.ts';
import { systemPath } from '../system-path.ts';
import type { CliIo } from './cli-io.ts';
import { debugFolders } from './debug-folders.ts';
import { withIoErrors } from './io-error.ts';
import { parseCommandLine } from './getopt.ts';
import { helpText } from './manual/help.ts';
import { VERSION_MANUAL, VERSION_OPTIONS } from './manual/version.ts';
import { sayTo, Warnings, type Say } from './messages.ts';
import { NamedFiles, STANDARD_INPUT } from './named-files.ts';
import type { FoundPath } from './object-search.ts';
import { isMovedByOrder, orderLines } from './order-output.ts';
import { createOutputFile } from './output-file.ts';
import { OverwriteGuard } from './overwrite-guard.ts';
import { Progress, type Terminal } from './progress.ts';
import { readRecordedTable, refuseRecordedOperands } from './recorded-input.ts';
import { createSymtypesOutput, type SymtypesOutput } from './symtypes-output.ts';
import { outputTo } from './terminal-text.ts';
import { summaryTo, verdictsTo } from './verdict-colours.ts';
import { examine, type Inquiry } from './version-examination.ts';
import { errorOf, type Finding, type FoundObject } from './version-findings.ts';
import { findFiles } from './version-files.ts';
import { jobsThatPay } from './version-jobs.ts';
import { plainOutput, versionOutput, type VersionOutput } from './version-output.ts';
import { createVerifying, type Verifying } from './version-verifying.ts';
import { versionSettings, type Format, type VersionSettings } from './version-settings.ts';

export interface VersionIo extends CliIo {
  readonly terminal: Terminal;
}

const NO_ENTRY: MissingReason = { kind: 'no-entry' };

/** How long a signal may have to wait. */
const BREAK_MILLISECONDS = 50;

const ExitStatus = { done: 0, no: 1, failed: 2 } as const;

/** Runs the command and returns its exit status. */
export async function version(io: VersionIo): Promise<number> {
  const commandLine = parseCommandLine(io.argv, VERSION_OPTIONS);
  if (commandLine.given.some(({ option }) => option === 'help')) {
    io.stdout(Buffer.from(helpText(VERSION_MANUAL, io.display?.columns())));
    return ExitStatus.done;
  }
  try {
    return await withOutput(io, versionSettings(commandLine));
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    sayTo(io, VERSION_MANUAL.command)('error', error);
    if (error.code === 'usage') io.stderr(`Try "${VERSION_MANUAL.command} --help".\n`);
    return ExitStatus.failed;
  }
}

/** Opens the files to be written, and puts them in their places if every object could be read. */
async function withOutput(io: VersionIo, settings: VersionSettings): Promise<number> {
  const files = new NamedFiles(io);
  const guard = new OverwriteGuard(io.cwd);
  const names = settings.symbols === undefined ? undefined : parseSymbolList(files.read(settings.symbols));
  const recorded =
    typeof settings.verify === 'string' ? undefined : readRecordedTable(settings.verify.file, files);
  if (settings.verify === 'object') refuseRecordedOperands(settings.paths, io.cwd);
  const file = settings.output === undefined ? undefined : createOutputFile(settings.output, io.cwd);
  let symtypes: SymtypesOutput | undefined;
  const discard = (): void => {
    file?.discard();
    symtypes?.discard();
  };
  let command: VersionCommand | undefined;
  const interrupt = (): void => {
    command?.clearProgress();
    discard();
  };
  const leavesTraces =
    file !== undefined || settings.symtypes !== undefined || io.terminal.columns !== undefined;
  const release = leavesTraces ? io.onInterrupt?.(interrupt) : undefined;
  try {
    if (settings.symtypes !== undefined) symtypes = createSymtypesOutput(settings.symtypes, io.cwd, guard);
    const show =
      settings.format === 'json'
        ? outputTo(io, 'json')
        : settings.verify === 'none'
          ? outputTo(io, 'text')
          : verdictsTo(io);
    const write = (bytes: Uint8Array): void => (file === undefined ? show(bytes) : file.write(bytes));
    command = new VersionCommand(io, settings, { files, guard, names, recorded, symtypes, write });
    const status = await command.run();
    if (status !== ExitStatus.failed) {
      file?.keep();
      symtypes?.keep();
    }
    return status;
  } finally {
    discard();
    release?.();
  }
}

interface Surroundings {
  readonly files: NamedFiles;
  readonly guard: OverwriteGuard;
  readonly names: readonly string[] | undefined;
  readonly recorded: RecordedTable | undefined;
  readonly symtypes: SymtypesOutput | undefined;
  readonly write: (bytes: Uint8Array) => void;
}

class VersionCommand {
  readonly #io: VersionIo;
  readonly #settings: VersionSettings;
  readonly #around: Surroundings;
  readonly #output: VersionOutput;
  readonly #warnings: Warnings;
  /** Undefined unless versions are to be compared. */
  readonly #verifying: Verifying | undefined;
  readonly #tell: Say;
  #progress: Progress | undefined;
  #hasFailed = false;
  /** Whether the answer is "no": something differs, or is not as strict as it should be. */
  #isNo = false;
  /** The listed names that some object knows. */
  readonly #known = new Set<string>();
  /** The object whose type strings are being written; without a place if there is none for them. */
  #symtypes:
    { readonly path: string; readonly place: ReturnType<SymtypesOutput['placeFor']> | undefined } | undefined;
  /** Why the others are not known, as far as an object had more to say than that. */
  readonly #strangers = new Map<string, MissingReason>();

  constructor(io: VersionIo, settings: VersionSettings, around: Surroundings) {
    this.#io = io;
    this.#settings = settings;
    this.#around = around;
    this.#tell = sayTo(io, VERSION_MANUAL.command, settings.isQuiet);
    this.#warnings = new Warnings((warning) => this.#say('warning', warning));
    const { format, stable, profile, scope } = settings;
    this.#verifying = createVerifying(settings, around, io.cwd, this.#warnings.warn);
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
    this.#progress = new Progress(this.#io.terminal, paths.length, this.#settings.isQuiet);
    await this.#visit(paths);
    const notFound = this.#notFound();
    this.#sayAllMissing(undefined, notFound);
    this.#end(notFound);
    if (this.#hasFailed) return ExitStatus.failed;
    return this.#isNo ? ExitStatus.no : ExitStatus.done;
  }

  #end(notFound: ReadonlyMap<string, MissingReason>): void {
    const conclusion = this.#verifying?.conclude(notFound, this.#settings.strict, this.#hasFailed);
    this.#output.end(notFound, conclusion?.summary);
    this.#progress?.clear();
    this.#warnings.finish();
    if (conclusion === undefined) {
      if (this.#settings.strict) this.#requireSymbols();
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

  async #visit(paths: readonly FoundPath[]): Promise<void> {
    const inquiry = this.#inquiry();
    const jobs = this.#settings.jobs ?? jobsThatPay(paths, this.#io.cwd);
    const threads = Math.min(jobs, paths.length);
    if (threads <= 1) return await this.#visitHere(paths, inquiry);
    let done = 0;
    // Loaded only here: one object does not pay for threads.
    const { examineInThreads } = await import('./version-threads.ts');
    const onDone = (path: string): void => this.#progress?.update(++done, path);
    for await (const finding of examineInThreads(paths, inquiry, threads, onDone)) this.#take(finding);
  }

  /** On this thread, with breaks in which signals are heard. */
  async #visitHere(paths: readonly FoundPath[], inquiry: Inquiry): Promise<void> {
    const workspace = new Workspace();
    let lastBreak = performance.now();
    for (const [index, found] of paths.entries()) {
      this.#progress?.update(index, found.path);
      // oxlint-disable-next-line no-await-in-loop -- one object at a time: that is what bounds memory
      for await (const finding of examine(found, inquiry, workspace)) {
        if (finding.kind === 'progress') this.#progress?.update(index + finding.part, found.path);
        this.#take(finding);
        if (performance.now() - lastBreak < BREAK_MILLISECONDS) continue;
        await setImmediate();
        lastBreak = performance.now();
      }
    }
  }

  #inquiry(): Inquiry {
    const { profile, scope, stable, module, strict, verify, explainsOrder, debugDirs } = this.#settings;
    return {
      cwd: this.#io.cwd,
      profile,
      scope,
      stable,
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
      case 'failure':
        this.#symtypes?.place?.discard();
        this.#symtypes = undefined;
        return this.#fail(finding.path, errorOf(finding.problem));
      case 'symtypes':
        this.#symtypesOf(finding)?.write(finding.lines);
        return;
      case 'strangers':
        return this.#addStrangers(finding.reasons);
      case 'without-exports':
        return this.#reportNothing(finding.path);
      case 'object':
        return this.#report(finding);
    }
  }

  #report({ below, report }: FoundObject): void {
    const missing = new Map<string, MissingReason>();
    for (const { name, outcome } of report.symbols) {
      this.#known.add(name);
      if (outcome.kind === 'missing') missing.set(name, outcome.reason);
      else if (outcome.restsOnTie === true) this.#sayTie(report.path, name);
    }
    this.#sayAllMissing(report.path, missing);
    if (this.#around.symtypes !== undefined && !this.#keepSymtypes(below, report.path)) return;
    if (report.symbols.some(isMovedByOrder)) this.#isNo = true;
    this.#output.object(report, this.#verifying?.object(report));
  }

  /** What is recorded for such an object is no longer exported. */
  #reportNothing(path: string): void {
    const scope = this.#settings.scope ?? 'file';
    const report = { path, scope, module: this.#settings.module ?? moduleName(path), symbols: [] };
    const comparison = this.#verifying?.object(report);
    if (comparison !== undefined && comparison.notExported.length > 0)
      this.#output.object(report, comparison);
  }

  /** Where the type strings of the object at hand go. What fails in writing ends the command. */
  #symtypesOf({
    path,
    below,
  }: {
    path: string;
    below: string;
  }): ReturnType<SymtypesOutput['placeFor']> | undefined {
    if (this.#symtypes?.path !== path) {
      let place: ReturnType<SymtypesOutput['placeFor']> | undefined;
      try {
        place = this.#around.symtypes?.placeFor(below);
      } catch (error) {
        if (!(error instanceof DwarfksymsError)) throw error;
        this.#fail(path, error);
      }
      this.#symtypes = { path, place };
    }
    return this.#symtypes.place;
  }

  /** False if there was no place for those of this object. */
  #keepSymtypes(below: string, path: string): boolean {
    const place = this.#symtypesOf({ path, below });
    this.#symtypes = undefined;
    place?.keep();
    return place !== undefined;
  }

  #addStrangers(reasons: ReadonlyMap<string, MissingReason>): void {
    for (const [name, reason] of reasons) if (!this.#strangers.has(name)) this.#strangers.set(name, reason);
  }

  // ---------------------------------------------------------------- comparing

  /** Who asks for a version of every symbol does not mean that there is none. */
  #requireSymbols(): void {
    if (this.#around.names !== undefined || this.#known.size > 0 || this.#hasFailed) return;
    this.#hasFailed = true;
    this.#say('error', new DwarfksymsError('symbol-missing', '--strict found no exported symbols'));
  }

  // ---------------------------------------------------------------- messages

  /**
   * Listed names that no object knows; an object's reason comes before that there is no such entry. If an object could not
   * be read, nobody knows what is not there.
   */
  #notFound(): ReadonlyMap<string, MissingReason> {
    const notFound = new Map<string, MissingReason>();
    for (const name of this.#around.names ?? []) {
      const reason = this.#strangers.get(name) ?? (this.#hasFailed ? undefined : NO_ENTRY);
      if (reason !== undefined && !this.#known.has(name)) notFound.set(name, reason);
    }
    return notFound;
  }

  /** Each by its name; but what is so for all symbols of a file is said once. */
  #sayAllMissing(path: string | undefined, missing: ReadonlyMap<string, MissingReason>): void {
    const ofFile = new Map<string, { readonly names: string[]; readonly reason: MissingReason }>();
    for (const [name, reason] of missing) {
      if (!holdsForFile(reason)) {
        this.#sayMissing(path, name, reason);
        continue;
      }
      const others = ofFile.get(describeReason(reason));
      if (others === undefined) ofFile.set(describeReason(reason), { names: [name], reason });
      else others.names.push(name);
    }
    for (const { names, reason } of ofFile.values()) {
      const [first = '', ...others] = names;
      this.#sayMissing(path, others.length === 0 ? first : `${first} and ${others.length} more`, reason);
    }
  }

  #sayMissing(path: string | undefined, name: string, reason: MissingReason): void {
    // What is wrong with the file is never passed over.
    if (this.#settings.strict || reason.kind === 'error') this.#isNo = true;
    const detail = `no version for ${name}: ${describeReason(reason)}`;
    const problem = new DwarfksymsError('symbol-missing', detail, { file: path });
    if (!isLost(reason)) return this.#warnings.warn(problem);
    this.#hasFailed = true;
    this.#say('error', problem);
  }

  #sayTie(path: string, name: string): void {
    this.#isNo = true;
    const detail = `the version of ${name} rests on a tie: two types of one name have descriptions of equal length`;
    this.#warnings.warn(new DwarfksymsError('symbol-missing', detail, { file: path }));
  }

  #fail(path: string, error: DwarfksymsError): void {
    this.#hasFailed = true;
    this.#say('error', error.at({ file: path }));
    this.#verifying?.failure(path);
    this.#output.failure(path, error);
  }

  #say(kind: 'error' | 'warning', problem: DwarfksymsError): void {
    this.#progress?.clear();
    this.#tell(kind, problem);
  }
}
