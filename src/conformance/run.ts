/**
 * Checks a file and those that complete it: sections, then the units one after the other, so that memory is that of the largest unit
 * and of what rules remember for the end.
 */
import { attempt } from '../attempt.ts';
import type { Companions } from '../elf/companions.ts';
import { openElf, type ElfFile } from '../elf/elf-file.ts';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { hasDebugInformation } from '../dwarf/sections.ts';
import { openSupplementary } from '../dwarf/supplementary.ts';
import { AbbreviationReader } from './abbreviation-reader.ts';
import type { ActiveRules } from './attribute-programs.ts';
import type { Check } from './check.ts';
import type { CheckedFile, CheckedRole, CheckedSection, CheckedUnit } from './checked-file.ts';
import { ElfImage } from './elf-image.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';
import { OpenFile } from './open-file.ts';
import { References } from './references.ts';
import type { RuleStatement } from './rule-statement.ts';
import type { Rule, Share, Shared } from './rule.ts';
import { reportUnreadable } from './rules/elf-reading.ts';
import { splitFilesOf } from './split-files.ts';
import { UnitRun } from './unit-run.ts';
import { UnitTrees } from './unit-trees.ts';

/** In the place of a rule, where hooks are shared by some. */
const SHARING: Rule = { id: '', class: 'A', statement: 'what rules share', citation: {} };

export interface CheckOptions {
  readonly rules: readonly Rule[];
  /** Where the files are found that complete this one; undefined: they are not looked for. */
  readonly companions: Companions | undefined;
  /** About files that are not found, and what else is no finding. */
  readonly warn: Warn;
  /** How many places of each finding are kept; by default the first few. */
  readonly mostPlaces?: number | undefined;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly totals: ReadonlyMap<RuleStatement, { readonly total: number; readonly unkept: number }>;
  /** The files that were checked, first the one that was named; none where it could not be looked into. */
  readonly files: readonly CheckedFile[];
  /** How many units were read, and how many bytes of entries they have. */
  readonly units: number;
  readonly bytes: number;
  /** What kept the checker from looking into the file. */
  readonly obstacle: DwarfksymsError | undefined;
}

/**
 * Yields, from unit to unit, which share of the work is done.
 * @throws DwarfksymsError `not-elf`, and `io` where the file cannot be read
 */
export function* checkFile(source: ByteSource, options: CheckOptions): Generator<number, CheckResult, void> {
  return yield* new Run(options).check(source);
}

class Run {
  readonly #options: CheckOptions;
  readonly #findings: Findings;
  readonly #rules: ActiveRules;
  readonly #files: OpenFile[] = [];
  /** Sections whose units are known. */
  readonly #read = new Set<CheckedSection>();
  readonly #abbreviations: AbbreviationReader;
  readonly #references: References;
  readonly #trees: UnitTrees;
  readonly #units: UnitRun;

  constructor(options: CheckOptions) {
    this.#options = options;
    this.#findings = new Findings(options.rules, options.mostPlaces);
    this.#abbreviations = new AbbreviationReader(this.#findings, (table) => {
      for (const [, hooks] of this.#rules) hooks.abbreviations?.(table);
    });
    this.#references = new References(this.#abbreviations);
    this.#trees = new UnitTrees(this.#abbreviations);
    const shared = new Map<unknown, Shared>();
    const check = this.#context();
    const share: Share = <T extends Shared>(make: (run: Check, others: Share) => T): T => {
      const made = (shared.get(make) as T | undefined) ?? make(check, share);
      shared.set(make, made);
      return made;
    };
    const own = options.rules.map((rule) => [rule, rule.hooks?.(check, share) ?? {}] as const);
    this.#rules = [...Array.from(shared.values(), ({ hooks }) => [SHARING, hooks] as const), ...own];
    this.#units = new UnitRun({
      rules: this.#rules,
      findings: this.#findings,
      abbreviations: this.#abbreviations,
    });
  }

  *check(source: ByteSource): Generator<number, CheckResult, void> {
    const image = ElfImage.of(source);
    for (const [, hooks] of this.#rules) hooks.container?.(source, image);
    let elf: ElfFile;
    try {
      elf = openElf(source, () => {
        // Rules say the same, and more.
      });
    } catch (error) {
      if (!(error instanceof DwarfksymsError) || error.code === 'not-elf' || error.code === 'io') throw error;
      return this.#result(error);
    }
    const main = this.#open(elf, 'main', source, undefined);
    this.#files.push(main);
    const described = this.#addDebugFile(main) ?? main;
    this.#addSupplementary(described);
    this.#readHeaders();
    const { companions } = this.#options;
    if (companions !== undefined)
      for (const split of splitFilesOf(described, companions, this.#options.warn))
        this.#files.push(this.#open(split, 'split', undefined, described));
    this.#readHeaders();
    for (const file of this.#files) for (const [, hooks] of this.#rules) hooks.file?.(file);
    yield* this.#checkUnits();
    for (const [, hooks] of this.#rules) hooks.end?.();
    return this.#result(undefined);
  }

  *#checkUnits(): Generator<number, void, void> {
    const sections = this.#files.flatMap((file) => file.sections.filter(({ units }) => units.length > 0));
    const total = sections.reduce((sum, { bytes }) => sum + bytes.length, 0);
    let done = 0;
    for (const section of sections) {
      for (const unit of section.units) {
        this.#units.check(unit);
        yield (done + unit.end) / total;
      }
      done += section.bytes.length;
    }
  }

  #open(
    elf: ElfFile,
    role: CheckedRole,
    source: ByteSource | undefined,
    completes: CheckedFile | undefined,
  ): OpenFile {
    const file: OpenFile = new OpenFile(elf, {
      name: elf.name,
      role,
      source,
      completes,
      onProblem: (section, problem) => reportUnreadable(this.#findings, file, section, problem),
    });
    return file;
  }

  /** The separate debug file of a file without debugging information. */
  #addDebugFile(main: OpenFile): OpenFile | undefined {
    const { companions, warn } = this.#options;
    if (companions === undefined || hasDebugInformation(main.elf)) return undefined;
    const found = attempt(() => companions.debugFile(main.elf, hasDebugInformation), warn);
    if (found === undefined) return undefined;
    const file = this.#open(found, 'debug', undefined, main);
    this.#files.push(file);
    return file;
  }

  #addSupplementary(file: OpenFile): void {
    const { companions, warn } = this.#options;
    if (companions === undefined) return;
    const found = attempt(() => openSupplementary({ elf: file.elf, role: 'main' }, companions, warn), warn);
    if (found?.elf === undefined) return;
    const supplementary = this.#open(found.elf, 'supplementary', undefined, file);
    file.supplementary = supplementary;
    this.#files.push(supplementary);
  }

  /** Of the sections whose units are not known yet. */
  #readHeaders(): void {
    for (const file of this.#files)
      for (const section of file.sections) {
        if (this.#read.has(section) || (section.kind !== 'info' && section.kind !== 'types')) continue;
        this.#read.add(section);
        for (const unit of this.#units.readUnits(section)) {
          section.units.push(unit);
          this.#references.add(unit);
        }
      }
  }

  #context(): Check {
    const references = this.#references;
    return {
      files: this.#files,
      companions: this.#options.companions,
      wants: (rule) => this.#findings.wants(rule),
      report: (rule, problem, place) => this.#findings.add(rule, problem, place),
      target: (unit, value) => references.target(unit, value),
      unitAt: (section, offset) => references.unitAt(section, offset),
      declarationAt: (target) => references.declarationAt(target),
      valueAt: (target, attribute) => references.valueAt(target, attribute),
      treeOf: (unit) => this.#trees.of(unit),
      cursorFor: (unit: CheckedUnit) => references.cursorFor(unit),
    };
  }

  #result(obstacle: DwarfksymsError | undefined): CheckResult {
    const units = this.#files.flatMap(({ sections }) => sections.flatMap((section) => section.units));
    return {
      findings: [...this.#findings.all()],
      totals: this.#findings.totals(),
      files: this.#files,
      units: units.length,
      bytes: units.reduce((sum, { start, end }) => sum + end - start, 0),
      obstacle,
    };
  }
}
