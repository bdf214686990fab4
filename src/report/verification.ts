/** The comparisons of all objects together: what they add up to, and the answer. */
import { resolve } from 'node:path';
import { describeReason, type MissingReason } from '../symver/missing-reason.ts';
import { compare, type Comparison, type NotComparable, type SymbolComparison } from './comparison.ts';
import { hasGenksymsOnly, isByGenksyms, NEARLY_ALL } from './genksyms.ts';
import { missingModules } from './missing-modules.ts';
import { isWholeModule, KERNEL_MODULE, moduleKey } from './module-key.ts';
import { moduleName, withoutEnding } from './module-name.ts';
import type { RecordedModule, RecordedTable } from './recorded-table.ts';
import type { RecordedVersion } from './recorded-version.ts';
import { answerOf, type Answer, type Counts } from './verification-answer.ts';
import type { ObjectReport } from './version-report.ts';

export interface VerificationScope {
  /** Undefined where objects are compared with what they record themselves. */
  readonly table: RecordedTable | undefined;
  /** Whether all that objects export is compared, not what is on a list. */
  readonly isComplete: boolean;
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** The directories that the user named. */
  readonly trees: readonly string[];
}

export type NotComparableKind = MissingReason['kind'] | Exclude<NotComparable['kind'], 'not-computed'>;

export interface NotComparableCount {
  readonly kind: NotComparableKind;
  /** The reason in words. */
  readonly words: string;
  readonly count: number;
}

export interface Summary extends Counts {
  /** Records that name no exporter, of symbols that no object exports. */
  readonly nowhere: readonly RecordedVersion[];
  readonly missingModules: readonly RecordedModule[];
  /** By reason, as they were met. */
  readonly reasons: readonly NotComparableCount[];
  /** Recorded for modules that nobody expects among the objects. */
  readonly notExamined: { readonly modules: number; readonly symbols: number };
  /** Files of which nothing could be compared, with the reason. */
  readonly unverifiable: readonly { readonly path: string; readonly words: string }[];
  readonly answer: Answer;
}

export class Verification {
  readonly #scope: VerificationScope;
  readonly #counts = {
    equal: 0,
    different: 0,
    notRecorded: 0,
    notExported: 0,
    notComparable: 0,
    exportedElsewhere: 0,
    versionsCompared: 0,
    versionsDiffering: 0,
  };
  readonly #reasons = new Map<NotComparableKind, NotComparableCount>();
  readonly #unverifiable: { readonly path: string; readonly words: string }[] = [];
  readonly #releases = new Set<string>();
  /** Whether the versions compared with are known to be of the builds of the objects. */
  #isOfSameBuild: boolean;
  /** A symbol whose recorded version is one of genksyms. */
  #genksymsWitness: string | undefined;
  /** The symbols that some object exports. */
  readonly #exported = new Set<string>();
  /** Paths and names of modules that were examined, or could not be. */
  readonly #examined: string[] = [];
  readonly #complete = new Set<string>();
  #hasKernel = false;
  #hasModules = false;

  constructor(scope: VerificationScope) {
    this.#scope = scope;
    this.#isOfSameBuild = scope.table === undefined;
  }

  /** Compares an object; one that exports nothing any more is compared too. */
  add(report: ObjectReport): Comparison {
    const { table, isComplete } = this.#scope;
    const comparison = compare(report, table, isComplete);
    for (const [index, symbol] of comparison.symbols.entries())
      this.#count(symbol, report.symbols[index]?.outcome);
    for (const { exportedFrom } of report.symbols)
      if (exportedFrom !== undefined) this.#counts.exportedElsewhere++;
    this.#counts.notExported += comparison.notExported.length;
    this.#addUnverifiable(report, comparison);
    if (report.kernelRelease !== undefined) this.#releases.add(report.kernelRelease);
    if (report.carriesRecorded === true) this.#isOfSameBuild = true;
    const { path, module } = report;
    this.#addPath(path);
    this.#examined.push(module);
    if (table?.exportsOf(module, isWholeModule(path, module)) !== undefined)
      this.#complete.add(moduleKey(module));
    return comparison;
  }

  /** What could not be read is at least not missing. */
  addFailure(path: string): void {
    this.#addPath(path);
  }

  /** Listed symbols that no object knows. */
  addNotFound(reasons: Iterable<MissingReason>): void {
    for (const reason of reasons) {
      this.#counts.notComparable++;
      this.#addReason({ kind: 'not-computed', reason });
    }
  }

  summary(): Summary {
    const { table, isComplete } = this.#scope;
    const missing = table === undefined || !isComplete ? [] : this.#missingModules(table);
    const nowhere = (isComplete ? (table?.withoutExporter() ?? []) : []).filter(
      ({ name }) => !this.#exported.has(name),
    );
    const counts: Counts = { ...this.#counts };
    return {
      ...counts,
      nowhere,
      missingModules: missing,
      reasons: [...this.#reasons.values()],
      notExamined: this.#notExamined(missing),
      unverifiable: this.#unverifiable,
      answer: answerOf({
        counts,
        isIncomplete: nowhere.length > 0 || missing.length > 0,
        table,
        genksyms: this.#genksyms(),
        reasons: this.#reasons,
      }),
    };
  }

  #count(
    { name, recorded, verdict }: SymbolComparison,
    outcome: ObjectReport['symbols'][0]['outcome'] | undefined,
  ): void {
    this.#exported.add(name);
    const computed = outcome?.kind === 'version' ? outcome.version : undefined;
    if (recorded !== undefined && computed !== undefined) {
      this.#counts.versionsCompared++;
      if (recorded !== computed) this.#counts.versionsDiffering++;
      if (isByGenksyms(name, recorded, computed)) this.#genksymsWitness ??= name;
    }
    switch (verdict.kind) {
      case 'equal':
        this.#counts.equal++;
        return;
      case 'different':
        this.#counts.different++;
        return;
      case 'not-recorded':
        this.#counts.notRecorded++;
        return;
      case 'not-comparable':
        this.#counts.notComparable++;
        this.#addReason(verdict.reason);
        return;
    }
  }

  #addReason(reason: NotComparable): void {
    const kind = reason.kind === 'not-computed' ? reason.reason.kind : reason.kind;
    const before = this.#reasons.get(kind);
    const words = before?.words ?? notComparableWords(reason);
    this.#reasons.set(kind, { kind, words, count: (before?.count ?? 0) + 1 });
  }

  /** What is wrong with the file as a whole would otherwise be so many symbols that are not comparable. */
  #addUnverifiable({ path, symbols }: ObjectReport, comparison: Comparison): void {
    const [first] = comparison.symbols;
    if (first?.verdict.kind === 'not-comparable' && first.verdict.reason.kind === 'no-versions-recorded') {
      this.#unverifiable.push({ path, words: 'records no versions' });
      return;
    }
    const reasons = symbols.map(({ outcome }) => (outcome.kind === 'missing' ? outcome.reason : undefined));
    const [reason] = reasons;
    if (reason !== undefined && reasons.every((one) => one?.kind === reason.kind) && isOfFile(reason))
      this.#unverifiable.push({ path, words: `cannot be verified: ${describeReason(reason)}` });
  }

  #addPath(path: string): void {
    const isKernel = moduleName(path) === KERNEL_MODULE;
    this.#hasKernel ||= isKernel;
    this.#hasModules ||= !isKernel && isWholeModule(path, '');
    this.#examined.push(isKernel ? KERNEL_MODULE : withoutEnding(resolve(this.#scope.cwd, path)));
  }

  #missingModules(table: RecordedTable): readonly RecordedModule[] {
    const { cwd, trees } = this.#scope;
    const missing = missingModules(table.modules(), {
      paths: this.#examined,
      trees: trees.map((tree) => resolve(cwd, tree)),
      isWholeKernel: this.#hasKernel && this.#hasModules,
    });
    // One whose symbols all are in others has got another name.
    return missing.filter(({ records }) => records.some(({ name }) => !this.#exported.has(name)));
  }

  #notExamined(missing: readonly RecordedModule[]): { readonly modules: number; readonly symbols: number } {
    const { table, isComplete } = this.#scope;
    if (table === undefined || !isComplete) return { modules: 0, symbols: 0 };
    const gone = new Set(missing);
    const counts = table
      .exporters()
      .filter((module) => !gone.has(module) && !this.#complete.has(moduleKey(module.module)))
      .map(({ records }) => records.filter(({ name }) => !this.#exported.has(name)).length)
      .filter((count) => count > 0);
    return { modules: counts.length, symbols: counts.reduce((sum, count) => sum + count, 0) };
  }

  /** Why the recorded versions look like those of genksyms; undefined if they don't. */
  #genksyms(): string | undefined {
    const { versionsCompared, versionsDiffering } = this.#counts;
    if (versionsCompared === 0 || versionsDiffering < NEARLY_ALL * versionsCompared) return undefined;
    if (this.#genksymsWitness !== undefined)
      return `${this.#genksymsWitness} has the version that genksyms computes for its type`;
    // Not one of them would be equal, but by a chance of one in four thousand million.
    if (versionsDiffering < versionsCompared) return undefined;
    // A table can have been computed from DWARF, whatever the kernel: then a changed type that all symbols reach is an answer.
    if (!this.#isOfSameBuild) return undefined;
    const [release] = this.#releases;
    return release !== undefined && [...this.#releases].every(hasGenksymsOnly)
      ? `Linux ${release} is older than 6.14`
      : undefined;
  }
}

/** Whether the reason holds for everything in the file. */
function isOfFile({ kind }: MissingReason): boolean {
  return kind === 'no-debug-information' || kind === 'bytecode';
}

export function notComparableWords(reason: NotComparable): string {
  switch (reason.kind) {
    case 'not-computed':
      // The words have the place of a single entry.
      return reason.reason.kind === 'not-searched'
        ? 'the only entries of that name are in places that are not searched'
        : describeReason(reason.reason);
    case 'contradiction':
      return 'records contradict each other';
    case 'no-versions-recorded':
      return 'the file records no versions';
  }
}
