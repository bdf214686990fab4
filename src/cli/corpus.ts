/** `dwarfksyms corpus`: files with debugging information for fuzzers and test suites, and what programs make of them. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseManifest, type ManifestEntry } from '../corpus/manifest.ts';
import { hasFindings } from '../corpus/tabulation.ts';
import { zstdIsReady } from '../elf/zstd.ts';
import { DwarfksymsError } from '../errors.ts';
import { Consumers, findConsumer, type Consumer } from './corpus-consumer.ts';
import { familiesHere, familyMaker } from './corpus-families.ts';
import { createCorpusFolder, MANIFEST } from './corpus-folder.ts';
import { makeCorpus, type MadeCorpus } from './corpus-making.ts';
import { runConsumers, sampleOf } from './corpus-running.ts';
import {
  corpusSettings,
  MAKING_DEFAULTS,
  type CorpusSettings,
  type MakingSettings,
} from './corpus-settings.ts';
import { readSources } from './corpus-sources.ts';
import { corpusJson, corpusText } from './corpus-table.ts';
import { withIoErrors } from '../io-error.ts';
import { CORPUS_MANUAL, CORPUS_OPTIONS } from './manual/corpus.ts';
import { sayTo, Warnings } from './messages.ts';
import { Progress } from './progress.ts';
import { ExitStatus, runSubcommand } from './subcommand.ts';
import { outputTo } from './terminal-text.ts';
import type { VersionIo } from './version-command.ts';

/** Fewer are made before another thread has started. */
const FILES_PER_THREAD = 250;

/** Runs the command and returns its exit status. */
export async function corpus(io: VersionIo): Promise<number> {
  return await runSubcommand(io, CORPUS_MANUAL, CORPUS_OPTIONS, async (commandLine) => {
    await zstdIsReady;
    return await new CorpusCommand(io, corpusSettings(commandLine)).run();
  });
}

class CorpusCommand {
  readonly #io: VersionIo;
  readonly #settings: CorpusSettings;
  #progress: Progress | undefined;

  constructor(io: VersionIo, settings: CorpusSettings) {
    this.#io = io;
    this.#settings = settings;
  }

  async run(): Promise<number> {
    const { running, format } = this.#settings;
    const path = process.env['PATH'] ?? '';
    // Before anything is written: a program that is not there ends the command.
    const consumers = running.commands.map((command) => findConsumer(command, this.#io.cwd, path));
    const { made, entries } = await this.#corpus();
    const tabulations = await this.#tabulate(consumers, entries);
    const print = format === 'json' ? corpusJson : corpusText;
    outputTo(this.#io, format)(Buffer.from(print(this.#settings.out, made, tabulations)));
    const isLess = made !== undefined && made.missing > 0;
    return isLess || tabulations.some(hasFindings) ? ExitStatus.no : ExitStatus.done;
  }

  /** The one that is there, if programs are to be run and nothing says how to make one; else a new one. */
  async #corpus(): Promise<{ made: MadeCorpus | undefined; entries: readonly ManifestEntry[] }> {
    const { out, making, running } = this.#settings;
    const manifest = resolve(this.#io.cwd, out, MANIFEST);
    if (making === undefined && running.commands.length > 0 && existsSync(manifest)) {
      const text = withIoErrors('cannot read', manifest, () => readFileSync(manifest, 'utf8'));
      return { made: undefined, entries: parseManifest(text, manifest) };
    }
    const made = await this.#make(making ?? MAKING_DEFAULTS);
    return { made, entries: made.entries };
  }

  async #make(settings: MakingSettings): Promise<MadeCorpus> {
    const { cwd, terminal } = this.#io;
    const files = await readSources(settings.from, this.#io);
    const order = { ...settings, files };
    const threads = Math.min(this.#settings.jobs, Math.ceil(settings.count / FILES_PER_THREAD));
    const folder = createCorpusFolder(this.#settings.out, cwd, settings.replaces);
    const progress = (this.#progress = new Progress(terminal, settings.count, this.#settings.isQuiet));
    const release = this.#io.onInterrupt?.(() => {
      progress.clear();
      folder.discard();
    });
    const warnings = new Warnings((warning) => this.#warn(warning));
    try {
      // Loaded only here: a small corpus does not pay for threads.
      const families =
        threads <= 1
          ? familiesHere(familyMaker(order))
          : (await import('./corpus-threads.ts')).familiesInThreads(order, threads);
      const made = await makeCorpus(settings, families, folder, progress, warnings.warn);
      folder.keep();
      progress.clear();
      warnings.finish();
      if (made.missing > 0)
        this.#warn(
          new DwarfksymsError(
            'corpus',
            `only ${settings.count - made.missing} of ${settings.count} files were generated: no more distinct variants were found`,
          ),
        );
      return made;
    } finally {
      progress.clear();
      folder.discard();
      release?.();
    }
  }

  async #tabulate(
    consumers: readonly Consumer[],
    entries: readonly ManifestEntry[],
  ): Promise<Awaited<ReturnType<typeof runConsumers>>> {
    if (consumers.length === 0) return [];
    const { out, running, jobs } = this.#settings;
    const sample = sampleOf(entries, running.sample);
    const missing = sample.find(({ file }) => !existsSync(resolve(this.#io.cwd, out, file)));
    if (missing !== undefined)
      throw new DwarfksymsError(
        'corpus',
        `missing file ${missing.file}, which the manifest lists: make the corpus again with --force`,
        {
          file: out,
        },
      );
    const processes = new Consumers();
    const progress = (this.#progress = new Progress(
      this.#io.terminal,
      sample.length * consumers.length,
      this.#settings.isQuiet,
    ));
    const release = this.#io.onInterrupt?.(() => {
      progress.clear();
      processes.stop();
    });
    try {
      const around = { folder: out, cwd: this.#io.cwd, jobs, consumers: processes, progress };
      return await runConsumers(consumers, sample, running, around);
    } finally {
      progress.clear();
      processes.stop();
      release?.();
    }
  }

  #warn(warning: DwarfksymsError): void {
    this.#progress?.clear();
    sayTo(this.#io, CORPUS_MANUAL.command, this.#settings.isQuiet)('warning', warning);
  }
}
