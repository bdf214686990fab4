/** `dwarfksyms version`: the versions of what objects, modules and kernels export. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openInputs, type Input } from '../container/inputs.ts';
import { Companions } from '../elf/companions.ts';
import { openElf } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { reportObject, type ObjectReportOptions, type ReportedObject } from '../report/object-report.ts';
import type { ObjectReport } from '../report/version-report.ts';
import { describeReason, type MissingReason } from '../symver/missing-reason.ts';
import { parseSymbolList } from '../symver/symbol-list.ts';
import type { CliIo } from './gendwarfksyms.ts';
import { parseCommandLine } from './getopt.ts';
import { withIoErrors } from './io-error.ts';
import { helpText } from './manual/help.ts';
import { VERSION_MANUAL, VERSION_OPTIONS } from './manual/version.ts';
import { messageBytes, Warnings } from './messages.ts';
import { findPaths, type FoundPath } from './object-search.ts';
import { createOutputFile } from './output-file.ts';
import { Progress, type Terminal } from './progress.ts';
import { differenceLine, differenceOf, readRecordedTable, type RecordedTable } from './recorded-versions.ts';
import { createSymtypesOutput, type SymtypesOutput } from './symtypes-output.ts';
import { plainOutput, versionOutput, type VersionOutput } from './version-output.ts';
import { versionSettings, type VersionSettings } from './version-settings.ts';

export interface VersionIo extends CliIo {
  readonly terminal: Terminal;
}

const NO_ENTRY: MissingReason = { kind: 'no-entry' };

/** What a file of nothing but bytecode has for every symbol. */
const LLVM_BYTECODE: MissingReason = { kind: 'bytecode', compiler: 'LLVM' };

const ExitStatus = { done: 0, no: 1, failed: 2 } as const;

/** Runs the command and returns its exit status. */
export async function version(io: VersionIo): Promise<number> {
  const commandLine = parseCommandLine(io.argv, VERSION_OPTIONS);
  if (commandLine.given.some(({ option }) => option === 'help')) {
    io.stdout(Buffer.from(helpText(VERSION_MANUAL)));
    return ExitStatus.done;
  }
  try {
    return await withOutput(io, versionSettings(commandLine));
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    io.stderr(messageBytes(VERSION_MANUAL.command, 'error', error));
    if (error.code === 'usage') io.stderr(`Try "${VERSION_MANUAL.command} --help".\n`);
    return ExitStatus.failed;
  }
}

/** Opens the files to be written, and puts them in their places if every object could be read. */
async function withOutput(io: VersionIo, settings: VersionSettings): Promise<number> {
  const names = settings.symbols === undefined ? undefined : readNames(io, settings.symbols);
  const recorded =
    typeof settings.verify === 'string' ? undefined : readRecordedTable(settings.verify.file, io.cwd);
  const file = settings.output === undefined ? undefined : createOutputFile(settings.output, io.cwd);
  let symtypes: SymtypesOutput | undefined;
  try {
    if (settings.symtypes !== undefined) symtypes = createSymtypesOutput(settings.symtypes, io.cwd);
    const write = (bytes: Uint8Array): void => (file === undefined ? io.stdout(bytes) : file.write(bytes));
    const status = await new VersionCommand(io, settings, { names, recorded, symtypes, write }).run();
    if (status !== ExitStatus.failed) {
      file?.keep();
      symtypes?.keep();
    }
    return status;
  } finally {
    file?.discard();
    symtypes?.discard();
  }
}

function readNames(io: VersionIo, path: string): readonly string[] {
  if (path === '-') return parseSymbolList(io.readStdin());
  return parseSymbolList(withIoErrors('cannot read', path, () => readFileSync(resolve(io.cwd, path))));
}

interface Surroundings {
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
  #progress: Progress | undefined;
  #hasFailed = false;
  /** Whether the answer is "no": something differs, or is not as strict as it should be. */
  #isNo = false;
  /** The listed names that some object knows. */
  readonly #known = new Set<string>();
  /** Why the others are not known, as far as an object had more to say than that. */
  readonly #strangers = new Map<string, MissingReason>();

  constructor(io: VersionIo, settings: VersionSettings, around: Surroundings) {
    this.#io = io;
    this.#settings = settings;
    this.#around = around;
    this.#warnings = new Warnings((warning) => this.#say('warning', warning));
    const { format, stable, profile } = settings;
    this.#output =
      settings.verify !== 'none' && format !== 'json'
        ? plainOutput((report) => this.#writeDifferences(report))
        : versionOutput(format, { profile: profile.name, stable }, around.write);
  }

  async run(): Promise<number> {
    // Nothing is wanted: the objects are not even opened.
    const paths = this.#around.names?.length === 0 ? [] : this.#paths();
    this.#progress = new Progress(this.#io.terminal, paths.length);
    for (const [index, found] of paths.entries()) {
      this.#progress.update(index, found.path);
      // oxlint-disable-next-line no-await-in-loop -- one object at a time: that is what bounds memory
      for await (const input of openInputs(resolve(this.#io.cwd, found.path)))
        this.#visit(found, input, index);
    }
    const notFound = this.#notFound();
    for (const [name, reason] of notFound) this.#sayMissing(undefined, name, reason);
    this.#output.end(notFound);
    this.#progress.clear();
    this.#warnings.finish();
    if (this.#hasFailed) return ExitStatus.failed;
    return this.#isNo ? ExitStatus.no : ExitStatus.done;
  }

  #paths(): readonly FoundPath[] {
    return this.#settings.paths.flatMap((operand) => {
      const found = findPaths(operand, this.#io.cwd, (error) => this.#fail(operand, error));
      return found;
    });
  }

  /** An input behind a path: the file itself, or a member of an archive. */
  #visit(found: FoundPath, input: Input, index: number): void {
    // As the user wrote the path, with what `openInputs` put behind it.
    const absolute = resolve(this.#io.cwd, found.path);
    const suffix = input.name.startsWith(absolute) ? input.name.slice(absolute.length) : '';
    const path = found.path + suffix;
    if (input.kind === 'failure') {
      if (input.error.code === 'bytecode' && this.#around.names !== undefined)
        this.#addStrangers(this.#around.names, LLVM_BYTECODE);
      else this.#fail(path, renamed(input.error, path));
      return;
    }
    const companions = new Companions(absolute, this.#warnings.warn);
    try {
      const elf = openElf({ ...input.source, name: path }, this.#strictly);
      const reported = reportObject(elf, path, this.#reportOptions(companions, found.path, index));
      if (reported !== undefined) this.#report(found.below + suffix, reported);
      else if (found.isNamed && suffix === '') this.#warnings.warn(nothingExported(path));
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      this.#fail(path, error);
    } finally {
      companions.close();
      input.source.close();
    }
  }

  /** Damage to the file itself is an error. */
  readonly #strictly: Warn = (warning) => {
    throw warning;
  };

  #reportOptions(companions: Companions, path: string, index: number): ObjectReportOptions {
    const { profile, stable, module, strict, verify } = this.#settings;
    return {
      profile,
      stable,
      names: this.#around.names,
      module,
      findTies: strict,
      recorded: typeof verify === 'string' ? verify : (this.#around.recorded?.crcs ?? 'none'),
      companions,
      warn: this.#warnings.warn,
      onUnit: (done, total) => this.#progress?.update(index + done / total, path),
    };
  }

  #report(below: string, { report, symtypes, strangers }: ReportedObject): void {
    for (const { name, outcome } of report.symbols) {
      this.#known.add(name);
      if (outcome.kind === 'missing') this.#sayMissing(report.path, name, outcome.reason);
      else if (outcome.restsOnTie === true) this.#sayTie(report.path, name);
    }
    for (const [name, reason] of strangers) this.#addStrangers([name], reason);
    this.#around.symtypes?.write(below, symtypes);
    if (this.#settings.verify !== 'none') this.#verify(report);
    this.#output.object(report);
  }

  #addStrangers(names: readonly string[], reason: MissingReason): void {
    for (const name of names)
      if (reason.kind !== 'no-entry' && !this.#strangers.has(name)) this.#strangers.set(name, reason);
  }

  // ---------------------------------------------------------------- comparing

  #verify(report: ObjectReport): void {
    const { verify } = this.#settings;
    if (verify === 'object' && report.symbols.every(({ recorded }) => recorded === undefined))
      throw new DwarfksymsError('symbol-missing', 'records no versions', { file: report.path });
    const isDifferent = report.symbols.some((symbol) => differenceOf(symbol) !== undefined);
    if (isDifferent || this.#notExported(report).length > 0) this.#isNo = true;
  }

  #writeDifferences(report: ObjectReport): void {
    const lines = report.symbols.flatMap((symbol) => {
      const difference = differenceOf(symbol);
      return difference === undefined ? [] : [differenceLine(report.path, symbol.name, difference)];
    });
    for (const { name, crc } of this.#notExported(report))
      lines.push(differenceLine(report.path, name, { kind: 'not exported', recorded: crc }));
    if (lines.length > 0) this.#around.write(Buffer.from(lines.join(''), 'latin1'));
  }

  #notExported(report: ObjectReport): ReturnType<RecordedTable['notExported']> {
    // A list says what is of interest.
    return this.#around.names === undefined ? (this.#around.recorded?.notExported(report) ?? []) : [];
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

  #sayMissing(path: string | undefined, name: string, reason: MissingReason): void {
    if (this.#settings.strict) this.#isNo = true;
    const detail = `no version for ${name}: ${describeReason(reason)}`;
    this.#warnings.warn(new DwarfksymsError('symbol-missing', detail, { file: path }));
  }

  #sayTie(path: string, name: string): void {
    this.#isNo = true;
    const detail = `the version of ${name} rests on a tie: two types of one name have descriptions of equal length`;
    this.#warnings.warn(new DwarfksymsError('symbol-missing', detail, { file: path }));
  }

  #fail(path: string, error: DwarfksymsError): void {
    this.#hasFailed = true;
    this.#say('error', error.at({ file: path }));
    this.#output.failure(path, error);
  }

  #say(kind: 'error' | 'warning', problem: DwarfksymsError): void {
    this.#progress?.clear();
    this.#io.stderr(messageBytes(VERSION_MANUAL.command, kind, problem));
  }
}

/** The error with the path as the user wrote it. */
function renamed({ code, detail, place }: DwarfksymsError, path: string): DwarfksymsError {
  return new DwarfksymsError(code, detail, { ...place, file: path });
}

function nothingExported(path: string): DwarfksymsError {
  return new DwarfksymsError('symbol-missing', 'exports no symbols', { file: path });
}
