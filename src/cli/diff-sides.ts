/** From an operand of `dwarfksyms diff` to what that side says: whatever kind of file or folder it is. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Abi } from '../abi/abi.ts';
import { AbiBuilder } from '../abi/abi-builder.ts';
import type { Definitions, Language } from '../abi/definitions.ts';
import { readRecorded } from '../abi/read-recorded.ts';
import { readReport } from '../abi/read-report.ts';
import { looksLikeSymtypes, readSymtypes } from '../abi/read-symtypes.ts';
import { symtypesLines } from '../abi/symtypes-lines.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { looksRecorded, parseRecorded } from '../report/recorded-file.ts';
import { withRules } from '../suggest/ruled-abi.ts';
import { systemPath } from '../system-path.ts';
import type { GivenKabiRules } from './given-kabi-rules.ts';
import type { NamedFiles } from './named-files.ts';
import { isDirectory, type FoundPath } from './object-search.ts';
import type { Progress } from './progress.ts';
import { symtypesFilesIn } from './symtypes-search.ts';
import { textOf } from './text-files.ts';
import type { Inquiry } from './version-examination.ts';
import { findFiles } from './version-files.ts';
import { errorOf, type Finding } from './version-findings.ts';
import { jobsThatPay } from './version-jobs.ts';
import { visitObjects } from './version-visits.ts';

export interface SideSurroundings {
  readonly cwd: string;
  readonly named: NamedFiles;
  readonly inquiry: Inquiry;
  /** Rules that the user gave for one side. */
  readonly kabiRules?: GivenKabiRules | undefined;
  /** How many objects are read at a time; undefined: as many as pay. */
  readonly jobs: number | undefined;
  readonly warn: Warn;
  /** Receives what cannot be read, with its path. */
  readonly fail: (error: DwarfksymsError) => void;
  /** Makes a bar for so many files. */
  readonly progress: (total: number) => Progress;
}

export interface Side {
  readonly abi: Abi;
  /** Who wrote its type strings; undefined where there are none. */
  readonly language: Language | undefined;
  /** The objects that it was read from; empty where it is given by text. */
  readonly objects: readonly FoundPath[];
}

/** Where a folder has the versions that a build recorded. */
const SYMVERS = 'Module.symvers';

export class SideReader {
  readonly #around: SideSurroundings;
  readonly #definitions: Definitions;
  #found: readonly FoundPath[] = [];

  constructor(definitions: Definitions, around: SideSurroundings) {
    this.#definitions = definitions;
    this.#around = around;
  }

  /** @throws DwarfksymsError for a side that says nothing about any symbol */
  async read(operand: string): Promise<Side> {
    const builder = new AbiBuilder(this.#definitions);
    this.#found = [];
    if (isDirectory(resolve(this.#around.cwd, operand))) await this.#folder(operand, builder);
    else await this.#file(operand, builder);
    const abi = builder.abi(operand);
    if (abi.symbols.size === 0)
      throw new DwarfksymsError('symbol-missing', 'there are no exported symbols in it', { file: operand });
    const { language } = builder;
    const objects = this.#found;
    return { abi: objects.length > 0 ? abi : this.#ruled(abi, language), language, objects };
  }

  /** Objects have applied the user's rules themselves. */
  #ruled(abi: Abi, language: Language | undefined): Abi {
    const given = this.#around.kabiRules;
    if (given === undefined) return abi;
    if (language !== 'dwarf')
      throw new DwarfksymsError(
        'kabi-rule',
        language === undefined
          ? 'kABI rules need types, and only versions are known'
          : 'kABI rules are about types from debugging information, and these are of genksyms',
        { file: abi.name },
      );
    return withRules(
      abi,
      given.rules,
      this.#definitions,
      (rule) => rule.given && given.use([rule.given.line]),
    );
  }

  /** Objects and modules, or the `.symtypes` files of a build with what its `Module.symvers` records. */
  async #folder(operand: string, builder: AbiBuilder): Promise<void> {
    const { cwd, named, fail } = this.#around;
    const found = await findFiles([operand], { cwd, named, wantsObjects: false, fail });
    if (found.length > 0) return await this.#objects(found, true, builder);
    const files = symtypesFilesIn(operand, cwd);
    if (files.length === 0)
      throw new DwarfksymsError('symbol-missing', 'the folder has neither objects nor .symtypes files', {
        file: operand,
      });
    const progress = this.#around.progress(files.length);
    for (const [index, path] of files.entries()) {
      progress.update(index, path);
      // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
      const bytes = await textOf(path, cwd);
      if (bytes !== undefined) this.#symtypes(bytes, path, builder);
    }
    progress.clear();
    const symvers = join(operand, SYMVERS);
    if (existsSync(systemPath(resolve(cwd, symvers)))) {
      readRecorded(parseRecorded(named.read(symvers), symvers), builder);
    }
  }

  async #file(operand: string, builder: AbiBuilder): Promise<void> {
    const { cwd, named } = this.#around;
    const contents = named.standardInput(operand);
    const text = await textOf(operand, cwd, contents);
    if (text === undefined) {
      const below = operand.slice(operand.lastIndexOf('/') + 1);
      return await this.#objects([{ path: operand, below, isNamed: true, contents }], false, builder);
    }
    if (looksRecorded(text)) return readRecorded(parseRecorded(text, operand), builder);
    if (!looksLikeSymtypes(text))
      throw new DwarfksymsError(
        'symtypes',
        'expected an object, a Module.symvers or a file of type strings (.symtypes)',
        { file: operand },
      );
    this.#symtypes(text, operand, builder);
  }

  #symtypes(bytes: Uint8Array, path: string, builder: AbiBuilder): void {
    readSymtypes(bytes, path, builder, this.#definitions);
  }

  async #objects(paths: readonly FoundPath[], isFolder: boolean, builder: AbiBuilder): Promise<void> {
    const { cwd, jobs, inquiry } = this.#around;
    this.#found = paths;
    const progress = this.#around.progress(paths.length);
    const threads = jobs ?? jobsThatPay(paths, cwd);
    for await (const finding of visitObjects(paths, inquiry, threads, progress))
      this.#take(finding, isFolder, builder);
    progress.clear();
  }

  #take(finding: Finding, isFolder: boolean, builder: AbiBuilder): void {
    switch (finding.kind) {
      case 'warning':
      case 'repeated-warning':
        return this.#around.warn(errorOf(finding.problem));
      case 'failure':
        return this.#around.fail(errorOf(finding.problem).at({ file: finding.path }));
      case 'symtypes':
        return builder.addPart(finding.path, symtypesLines(finding.lines), 'dwarf');
      case 'object':
        return readReport(finding.report, isFolder, builder);
      case 'kabi-rules':
        return this.#around.kabiRules?.use(finding.lines);
      case 'progress':
      case 'more-warnings':
      case 'strangers':
      case 'broken-rules':
      case 'without-exports':
    }
  }
}
