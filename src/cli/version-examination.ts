/** The work of `dwarfksyms version` on one path, on whichever thread. */
import { resolve } from 'node:path';
import { inflateDebugFiles } from '../container/debug-files.ts';
import { openInputs, type Input } from '../container/inputs.ts';
import { hasDebugInformation } from '../dwarf/sections.ts';
import { Companions } from '../elf/companions.ts';
import { openElf, type ElfFile } from '../elf/elf-file.ts';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError, type ErrorCode, type Warn } from '../errors.ts';
import { reportObjectInSteps, type ObjectReportOptions } from '../report/object-report.ts';
import type { KabiRuleEntry } from '../symver/kabi-rules.ts';
import type { MissingReason } from '../symver/missing-reason.ts';
import type { Desk } from './desk.ts';
import type { FoundPath } from './object-search.ts';
import { problemOf, type Finding, type FoundObject } from './version-findings.ts';

/** What is to be found out about each object. Plain data, too. */
export interface Inquiry extends Omit<
  ObjectReportOptions,
  'companions' | 'workspace' | 'warn' | 'onSymtypes' | 'onLines' | 'kabiRules'
> {
  /** Rules that the user gave: they count as if they were among those of each object. */
  readonly kabiRules?: readonly KabiRuleEntry[] | undefined;
  /** What relative paths are relative to. */
  readonly cwd: string;
  readonly wantsSymtypes: boolean;
  /** Whether type strings are wanted by number. */
  readonly wantsParts?: boolean;
  /** Where the user says that separate debug files are: absolute paths. */
  readonly userFolders: readonly string[];
}

/** What a file of nothing but bytecode has for every symbol. */
const LLVM_BYTECODE: MissingReason = { kind: 'bytecode', compiler: 'LLVM' };

/**
 * What the path leads to, in order: the file itself, or the members of an archive.
 * @param desk of the thread
 */
export async function* examine(
  found: FoundPath,
  inquiry: Inquiry,
  desk: Desk,
): AsyncGenerator<Finding, void, undefined> {
  const absolute = resolve(inquiry.cwd, found.path);
  for await (const input of openInputs(absolute, undefined, found.contents)) {
    // As the user wrote the path, with what `openInputs` put behind it.
    const suffix = input.name.startsWith(absolute) ? input.name.slice(absolute.length) : '';
    if (input.kind === 'failure') yield withoutObject(found.path + suffix, input, inquiry);
    else yield* new ObjectExamination(found, suffix, inquiry, desk).examine(input.source);
  }
}

function withoutObject(
  path: string,
  { error }: Extract<Input, { kind: 'failure' }>,
  { names }: Inquiry,
): Finding {
  if (error.code === 'bytecode' && names !== undefined)
    return { kind: 'strangers', reasons: new Map(names.map((name) => [name, LLVM_BYTECODE])) };
  return { kind: 'failure', path, problem: { ...problemOf(error), place: { ...error.place, file: path } } };
}

class ObjectExamination {
  readonly #found: FoundPath;
  readonly #suffix: string;
  readonly #inquiry: Inquiry;
  readonly #desk: Desk;
  /** What was said since the last step. */
  readonly #said: Finding[] = [];

  constructor(found: FoundPath, suffix: string, inquiry: Inquiry, desk: Desk) {
    this.#found = found;
    this.#suffix = suffix;
    this.#inquiry = inquiry;
    this.#desk = desk;
  }

  /** Takes over `source`. */
  async *examine(source: ByteSource): AsyncGenerator<Finding, void, undefined> {
    const path = this.#found.path + this.#suffix;
    const { cwd, userFolders } = this.#inquiry;
    const companions = new Companions(resolve(cwd, this.#found.path), this.#warn, { userFolders });
    try {
      const elf = openElf({ ...source, name: path }, strictly);
      if (!hasDebugInformation(elf)) await inflateDebugFiles(elf, companions, this.#warn);
      for (const finding of this.#report(elf, path, companions)) {
        if (finding.kind === 'object' && isDamaged(finding))
          yield* await brokenBy({ ...source, name: path }, companions);
        yield finding;
      }
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      yield* this.#said.splice(0);
      if (!WITHOUT_RULES.has(error.code)) yield* await brokenBy({ ...source, name: path }, companions);
      yield { kind: 'failure', path, problem: problemOf(error.at({ file: path })) };
    } finally {
      companions.close();
      source.close();
    }
  }

  *#report(elf: ElfFile, path: string, companions: Companions): Generator<Finding, void, undefined> {
    const { names, recorded, wantsSymtypes, wantsParts, module, kabiRules, ...options } = this.#inquiry;
    const used = new Set<number>();
    const below = this.#found.below + this.#suffix;
    const steps = reportObjectInSteps(elf, path, {
      ...options,
      // The path of an archive's member tells both names.
      module: module ?? (this.#suffix === '' ? this.#found.module : undefined),
      names,
      recorded,
      kabiRules: kabiRules && { rules: kabiRules, onUsed: ({ given }) => given && used.add(given.line) },
      companions,
      workspace: this.#desk.workspace,
      onSymtypes: wantsSymtypes
        ? (lines) => this.#said.push({ kind: 'symtypes', path, below, lines })
        : undefined,
      onLines:
        wantsParts === true
          ? (lines, unit) =>
              this.#said.push({ kind: 'part', below, unit, part: this.#desk.lines.part(lines) })
          : undefined,
      warn: this.#warn,
    });
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      yield* this.#said.splice(0);
      yield { kind: 'progress', part: step.value.done / step.value.total };
    }
    if (used.size > 0) yield { kind: 'kabi-rules', lines: [...used] };
    const reported = step.value;
    if (reported === undefined) {
      yield* this.#said.splice(0);
      yield { kind: 'without-exports', path, isNamed: this.#found.isNamed && this.#suffix === '' };
      return;
    }
    yield* this.#said.splice(0);
    const reasons = new Map([...reported.strangers].filter(([, { kind }]) => kind !== 'no-entry'));
    if (reasons.size > 0) yield { kind: 'strangers', reasons };
    yield { kind: 'object', below, report: reported.report };
  }

  readonly #warn: Warn = (warning) => {
    this.#said.push({ kind: 'warning', problem: problemOf(warning) });
  };
}

/** Errors that are about no damage to the file, or to nothing that rules are about. */
const WITHOUT_RULES: ReadonlySet<ErrorCode> = new Set([
  'bytecode',
  'companion-missing',
  'dwarf-missing',
  'internal',
  'io',
  'not-elf',
  'symbol-list',
  'usage',
]);

/** Whether a symbol has no version because something is wrong with the file. */
function isDamaged({ report }: FoundObject): boolean {
  return report.symbols.some(({ outcome }) => outcome.kind === 'missing' && outcome.reason.kind === 'error');
}

async function brokenBy(source: ByteSource, companions: Companions): Promise<readonly Finding[]> {
  const { brokenRules } = await import('./broken-rules.ts');
  const rules = brokenRules(source, companions);
  return rules.length === 0 ? [] : [{ kind: 'broken-rules', rules }];
}

/** Damage to the file itself is an error. */
const strictly: Warn = (warning) => {
  throw warning;
};
