/**
 * From the operands of `dwarfksyms diff` to what the sides say: whatever kind of file or folder each is. Objects of both are read in one
 * go: what they have in common, which is nearly all, is computed once, and threads become fast once.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Abi, AbiPart } from '../abi/abi.ts';
import { AbiBuilder } from '../abi/abi-builder.ts';
import type { Definitions, Language } from '../abi/definitions.ts';
import { NumberedLines } from '../abi/numbered-lines.ts';
import { readRecorded } from '../abi/read-recorded.ts';
import { readReport } from '../abi/read-report.ts';
import { looksLikeSymtypes, readSymtypes } from '../abi/read-symtypes.ts';
import { undefinedNames } from '../abi/undefined-names.ts';
import { looksLikeBaseline } from '../baseline/blocks.ts';
import { readBaseline } from '../baseline/read-baseline.ts';
import { DwarfksymsError, locate, type Warn } from '../errors.ts';
import { looksRecorded, parseRecorded } from '../report/recorded-file.ts';
import type { ObjectReport } from '../report/version-report.ts';
import { withRules } from '../suggest/ruled-abi.ts';
import type { KabiRuleEntry } from '../symver/kabi-rules.ts';
import { systemPath } from '../system-path.ts';
import type { GivenKabiRules } from './given-kabi-rules.ts';
import type { NamedFiles } from './named-files.ts';
import { isDirectory, type FoundPath } from './object-search.ts';
import { partName } from './part-name.ts';
import { SYMVERS } from './refuse-input.ts';
import type { Progress } from './progress.ts';
import { symtypesFilesIn } from './symtypes-search.ts';
import { textOf } from './text-files.ts';
import type { Inquiry } from './version-examination.ts';
import { findFiles } from './version-files.ts';
import { errorOf, type Finding } from './version-findings.ts';
import { jobsThatPay } from './version-jobs.ts';
import { visitPaths } from './version-visits.ts';

export interface SideSurroundings {
  readonly cwd: string;
  readonly named: NamedFiles;
  readonly inquiry: Inquiry;
  /** Rules that the user gave for the new side. */
  readonly kabiRules?: GivenKabiRules | undefined;
  /** How many objects are read at a time; undefined: as many as pay. */
  readonly jobs: number | undefined;
  readonly warn: Warn;
  /** Receives what cannot be read, with its path. */
  readonly fail: (error: DwarfksymsError) => void;
  /** Receives what is known of each object's exports. */
  readonly take?: (report: ObjectReport) => void;
  /** Makes a bar for so many files. */
  readonly progress: (total: number) => Progress;
}

export interface Side {
  readonly abi: Abi;
  /** Who wrote its type strings; undefined where there are none. */
  readonly language: Language | undefined;
  /** How its versions were computed; undefined where that is not known. */
  readonly profile: string | undefined;
  /** The objects that it was read from; empty where it is given by text. */
  readonly objects: readonly FoundPath[];
}

/** A side that is being read. */
interface OpenSide {
  readonly operand: string;
  readonly builder: AbiBuilder;
  /** Objects that are still to be read. */
  objects: readonly FoundPath[];
  /** Whether they are those of a folder. */
  isFolder: boolean;
  /** The last failure, held back: where nothing else is known of the side, it is what is wrong with it. */
  failure: DwarfksymsError | undefined;
}

/** What is linked into a module, or into the kernel: which of them, the path does not tell. */
const OBJECT = /\.o\)?$/u;

export class SideReader {
  readonly #around: SideSurroundings;
  readonly #definitions: Definitions;

  constructor(definitions: Definitions, around: SideSurroundings) {
    this.#definitions = definitions;
    this.#around = around;
  }

  /** @throws DwarfksymsError for a side that says nothing about any symbol */
  async read(before: string, after: string): Promise<readonly [Side, Side]> {
    const old = await this.#open(before);
    const now = await this.#open(after);
    const { kabiRules } = this.#around;
    if (kabiRules === undefined) await this.#objects([old, now]);
    else {
      await this.#objects([old]);
      await this.#objects([now], kabiRules.rules);
    }
    this.#reportFailures([old, now]);
    return [sideOf(old), this.#ruled(sideOf(now))];
  }

  /** Objects have applied the user's rules themselves. */
  #ruled(side: Side): Side {
    const given = this.#around.kabiRules;
    const { abi, language, objects } = side;
    if (given === undefined || objects.length > 0) return side;
    if (language !== 'dwarf')
      throw new DwarfksymsError(
        'kabi-rule',
        language === undefined
          ? 'kABI rules need types, and only versions are known'
          : 'kABI rules are about types from debugging information, and these are of genksyms',
        { file: abi.name },
      );
    const use = ({ given: place }: KabiRuleEntry): void => {
      if (place !== undefined) given.use([place.line]);
    };
    return { ...side, abi: withRules(abi, given.rules, this.#definitions, use) };
  }

  /** Adds what an operand says. */
  async readInto(operand: string, builder: AbiBuilder): Promise<void> {
    const side = await this.#open(operand, builder);
    await this.#objects([side]);
    if (side.failure !== undefined) this.#around.fail(side.failure);
  }

  /** Of sides without anything, the failure of the first is thrown instead of saying that they are empty. */
  #reportFailures(sides: readonly OpenSide[]): void {
    const failed = sides.filter(({ failure }) => failure !== undefined);
    const empty = failed.find(({ builder }) => builder.isEmpty);
    for (const side of failed) if (side !== empty) this.#around.fail(side.failure!);
    if (empty !== undefined) throw empty.failure!;
  }

  async #open(operand: string, builder = new AbiBuilder(this.#definitions)): Promise<OpenSide> {
    const side: OpenSide = { operand, builder, objects: [], isFolder: false, failure: undefined };
    await (isDirectory(resolve(this.#around.cwd, operand)) ? this.#folder(side) : this.#file(side));
    return side;
  }

  /** Objects and modules, or the `.symtypes` files of a build with what its `Module.symvers` records. */
  async #folder(side: OpenSide): Promise<void> {
    const { cwd, named, fail } = this.#around;
    const { operand, builder } = side;
    side.objects = await findFiles([operand], { cwd, named, wantsObjects: false, fail });
    side.isFolder = true;
    if (side.objects.length > 0) return;
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
      if (bytes !== undefined) this.#symtypes(bytes, path, partName(relative(operand, path)), builder);
    }
    progress.clear();
    const symvers = join(operand, SYMVERS);
    if (existsSync(systemPath(resolve(cwd, symvers)))) {
      readRecorded(parseRecorded(named.read(symvers), symvers), builder);
    }
  }

  async #file(side: OpenSide): Promise<void> {
    const { cwd, named } = this.#around;
    const { operand, builder } = side;
    const contents = named.standardInput(operand);
    const text = await textOf(operand, cwd, contents);
    if (text === undefined) {
      const below = operand.slice(operand.lastIndexOf('/') + 1);
      side.objects = [{ path: operand, below, isNamed: true, contents }];
      return;
    }
    if (looksLikeBaseline(text)) return readBaseline(text, operand, builder, this.#definitions);
    if (looksRecorded(text)) return readRecorded(parseRecorded(text, operand), builder);
    if (!looksLikeSymtypes(text))
      throw new DwarfksymsError(
        'symtypes',
        'expected an object, a baseline, a Module.symvers or a file of type strings (.symtypes)',
        { file: operand },
      );
    this.#symtypes(text, operand, partName(operand), builder);
  }

  #symtypes(bytes: Uint8Array, file: string, name: string, builder: AbiBuilder): void {
    const before = builder.parts.length;
    locate({ file }, () => readSymtypes(bytes, name, builder, this.#definitions));
    for (const part of builder.parts.slice(before)) this.#warnOfUndefined(part, file);
  }

  /** Where both sides lack a definition, or one of them does, no change of it can be found. */
  #warnOfUndefined(part: AbiPart, file: string): void {
    const found = undefinedNames(part, this.#definitions);
    if (found === undefined) return;
    const others = found.count === 1 ? 'it' : `this and ${found.count - 1} more`;
    const detail = `${found.user} refers to ${found.first}, which has no definition for ${part.name}: changes of ${others} are not seen`;
    this.#around.warn(new DwarfksymsError('symtypes', detail, { file }));
  }

  async #objects(sides: readonly OpenSide[], kabiRules?: readonly KabiRuleEntry[]): Promise<void> {
    const { cwd, jobs } = this.#around;
    const inquiry = { ...this.#around.inquiry, wantsSymtypes: false, wantsParts: true, kabiRules };
    const paths = sides.flatMap(({ objects }) => objects);
    if (paths.length === 0) return;
    const sideAt = sides.flatMap((side) => side.objects.map(() => side));
    const progress = this.#around.progress(paths.length);
    const threads = jobs ?? jobsThatPay(paths, cwd);
    const lines = new NumberedLines(this.#definitions);
    for await (const { index, finding } of visitPaths(paths, inquiry, threads, progress))
      this.#take(finding, sideAt[index]!, paths[index]!.path, lines);
    progress.clear();
  }

  #take(finding: Finding, side: OpenSide, path: string, lines: NumberedLines): void {
    const { isFolder, builder } = side;
    switch (finding.kind) {
      case 'warning':
      case 'repeated-warning':
        return this.#around.warn(errorOf(finding.problem));
      case 'failure':
        if (side.failure !== undefined) this.#around.fail(side.failure);
        side.failure = errorOf(finding.problem).at({ file: finding.path });
        return;
      case 'part':
        return builder.addNumbered(partName(finding.below, finding.unit), path, finding.part, lines);
      case 'object':
        builder.computedWith(profileOf(this.#around.inquiry));
        this.#around.take?.(finding.report);
        return readReport(finding.report, isFolder && !OBJECT.test(finding.report.path), builder);
      case 'kabi-rules':
        return this.#around.kabiRules?.use(finding.lines);
      case 'symtypes':
      case 'progress':
      case 'more-warnings':
      case 'strangers':
      case 'broken-rules':
      case 'without-exports':
    }
  }
}

/** How versions are computed, in the words of options. */
function profileOf({ profile, stable }: Inquiry): string {
  return stable ? `${profile.name} stable` : profile.name;
}

function sideOf({ operand, builder, objects }: OpenSide): Side {
  const abi = builder.abi(operand);
  if (abi.symbols.size === 0)
    throw new DwarfksymsError('symbol-missing', 'there are no exported symbols in it', { file: operand });
  return { abi, language: builder.language, profile: builder.profile, objects };
}
