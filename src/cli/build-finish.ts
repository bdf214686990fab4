/** `dwarfksyms build finish`: replaces the requests in a build folder by versions. */
import { join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { attempt } from '../attempt.ts';
import { DwarfksymsError } from '../errors.ts';
import { withIoErrors } from '../io-error.ts';
import { realPath } from '../system-path.ts';
import { Workspace } from '../symver/workspace.ts';
import { finishOne, type Answer, type PendingFile } from './build-answer.ts';
import { exportedNames } from './build-finishing.ts';
import { objectOf } from './build-object.ts';
import { scanBuild } from './build-scan.ts';
import type { BuildSettings } from './build-settings.ts';
import { BuildStamp } from './build-stamp.ts';
import { recordedNames, wantedObjects } from './build-wanted.ts';
import { CommandFileHandle } from './command-file.ts';
import { BUILD_MANUAL } from './manual/build.ts';
import { sayTo, Warnings, type Kind } from './messages.ts';
import { isDirectory } from './object-search.ts';
import { Progress } from './progress.ts';
import { ExitStatus } from './subcommand.ts';
import type { VersionIo } from './version-command.ts';
import { errorOf } from './version-findings.ts';
import { jobsThatPay } from './version-jobs.ts';

/**
 * What a build is measured by is the CPU time of all its processes: 300 MB of objects take 10 s on one thread, and 1.7 s more of CPU
 * on two.
 */
const BYTES_PER_THREAD = 256 << 20;
/** How long a signal may have to wait. */
const BREAK_MILLISECONDS = 50;

export class BuildFinish {
  readonly #io: VersionIo;
  readonly #settings: BuildSettings;
  /** As it was given. */
  readonly #folder: string;
  readonly #place: string;
  readonly #warnings: Warnings;
  #progress: Progress | undefined;
  #objects = 0;
  #symbols = 0;
  #failures = 0;
  readonly #withoutObject: PendingFile[] = [];

  constructor(io: VersionIo, settings: BuildSettings) {
    this.#io = io;
    this.#settings = settings;
    this.#folder = settings.folder;
    this.#place = resolve(io.cwd, settings.folder);
    this.#warnings = new Warnings((warning) => this.#say('warning', warning));
  }

  /** Returns the exit status. */
  async run(): Promise<number> {
    if (!isDirectory(this.#place)) {
      // Why not, if it is there.
      withIoErrors('cannot be read', this.#folder, () => realPath(this.#place));
      throw new DwarfksymsError('io', 'is not a directory', { file: this.#folder });
    }
    const stamp = new BuildStamp(this.#place);
    stamp.begin();
    const scan = scanBuild(this.#place, stamp.since(), (error) => this.#fail(error));
    await this.#finish(scan.pending.map((path) => this.#pendingFile(path)));
    this.#lookAtMissing();
    this.#lookAtSuspects(scan.suspects);
    this.#warnings.finish();
    if (this.#failures > 0) return ExitStatus.no;
    stamp.keep();
    this.#summarise(scan.files);
    return ExitStatus.done;
  }

  #pendingFile(path: string): PendingFile {
    const below = relative(this.#place, objectOf(path) ?? path);
    return { path, name: join(this.#folder, below) };
  }

  async #finish(files: readonly PendingFile[]): Promise<void> {
    const progress = (this.#progress = new Progress(this.#io.terminal, files.length, this.#settings.isQuiet));
    try {
      for await (const answer of this.#answers(files, progress)) this.#take(answer);
    } finally {
      progress.clear();
    }
  }

  async *#answers(
    files: readonly PendingFile[],
    progress: Progress,
  ): AsyncGenerator<Answer, void, undefined> {
    const objects = files.map(({ name }) => ({ path: name, below: name, isNamed: true }));
    const jobs = this.#settings.jobs ?? jobsThatPay(objects, this.#io.cwd, BYTES_PER_THREAD);
    const threads = Math.min(jobs, files.length);
    let done = 0;
    if (threads > 1) {
      // Loaded only here: few objects do not pay for threads.
      const { finishInThreads } = await import('./build-threads.ts');
      return yield* finishInThreads(files, threads, ({ name }) => progress.update(++done, name));
    }
    const workspace = new Workspace();
    let lastBreak = performance.now();
    for (const file of files) {
      progress.update(done++, file.name);
      yield finishOne(file, workspace);
      if (performance.now() - lastBreak < BREAK_MILLISECONDS) continue;
      // oxlint-disable-next-line no-await-in-loop -- signals are heard here
      await setImmediate();
      lastBreak = performance.now();
    }
  }

  #take({ pending, outcome, warnings, warningsLeftOut, fault }: Answer): void {
    if (fault !== undefined) throw fault;
    for (const { problem, repeated } of warnings) {
      const warning = errorOf(problem);
      if (repeated === 0) this.#warnings.warn(warning);
      else this.#warnings.addRepetitions({ warning, count: repeated });
    }
    this.#warnings.addLeftOut(warningsLeftOut);
    switch (outcome.kind) {
      case 'done':
        this.#objects++;
        this.#symbols += outcome.symbols;
        return;
      case 'nothing':
        return;
      case 'without-object':
        this.#withoutObject.push(pending);
        return;
      case 'failed':
        return this.#fail(errorOf(outcome.problem));
    }
  }

  /** An object that a build left over is no matter; one that modpost asks for was deleted meanwhile. */
  #lookAtMissing(): void {
    if (this.#withoutObject.length === 0) return;
    const wanted = wantedObjects(this.#place, this.#io.cwd);
    for (const { path, name } of this.#withoutObject) {
      if (!wanted.has(objectOf(path) ?? path)) continue;
      const detail = 'the object was deleted before its versions were computed; run make again';
      this.#fail(new DwarfksymsError('build', detail, { file: name }));
    }
  }

  #lookAtSuspects(suspects: readonly string[]): void {
    if (suspects.length === 0) return;
    const wanted = wantedObjects(this.#place, this.#io.cwd);
    let recorded: ReadonlySet<string> | undefined;
    for (const path of suspects) {
      const file = this.#pendingFile(path);
      const object = objectOf(file.path) ?? file.path;
      if (!wanted.has(object)) continue;
      attempt(
        () => {
          // Symbols of Rust are exported by one object, and described by others.
          recorded ??= recordedNames(wanted);
          for (const name of exportedNames(object)) if (!recorded.has(name)) throw this.#unasked(file);
        },
        (error) => this.#fail(error),
      );
    }
  }

  #unasked({ path, name }: PendingFile): DwarfksymsError {
    const commands = new CommandFileHandle(path);
    try {
      commands.remove();
    } finally {
      commands.close();
    }
    const detail =
      'an interrupted build has not asked for the versions of its symbols; the next make builds it anew';
    return new DwarfksymsError('build', detail, { file: name });
  }

  #summarise(files: number): void {
    if (this.#settings.isQuiet || (this.#objects === 0 && !this.#settings.isVerbose)) return;
    const what =
      this.#objects === 0
        ? `nothing is pending in ${files} files`
        : `${counted(this.#symbols, 'version')} of ${counted(this.#objects, 'object')}`;
    this.#io.stdout(Buffer.from(`${BUILD_MANUAL.command}: ${what}\n`));
  }

  #fail(error: DwarfksymsError): void {
    this.#failures++;
    this.#say('error', error);
  }

  #say(kind: Kind, problem: DwarfksymsError): void {
    this.#progress?.clear();
    sayTo(this.#io, BUILD_MANUAL.command, this.#settings.isQuiet)(kind, problem);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
