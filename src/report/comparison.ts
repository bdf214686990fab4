/**
 * An object's exports compared with what is recorded for them, symbol by symbol. Recorded and exported, `a` and `b` differ
 * in their version, `c` in its licence; `d` is new, `e` is gone, and nobody knows about `f`:
 *
 *     Module.symvers                       foo.ko                     verdict
 *     0x11111111 a foo EXPORT_SYMBOL       a, computed 0x11111111     equal
 *     0x22222222 b foo EXPORT_SYMBOL       b, computed 0x2b2b2b2b     different (version)
 *     0x33333333 c foo EXPORT_SYMBOL       c, GPL only                different (licence)
 *                                          d                          not recorded
 *     0x55555555 e foo EXPORT_SYMBOL                                  not exported
 *     0x66666666 f foo EXPORT_SYMBOL       f, written in assembler    not comparable
 */
import type { MissingReason } from '../symver/missing-reason.ts';
import { isWholeModule } from './module-key.ts';
import type { RecordedTable } from './recorded-table.ts';
import type { RecordedVersion } from './recorded-version.ts';
import type { ObjectReport, SymbolReport } from './version-report.ts';

/** What the exported symbol has, where its record has something else. */
export type Difference =
  /** `recorded` is undefined for a symbol that was exported without a version. */
  | { readonly kind: 'version'; readonly recorded: number | undefined; readonly computed: number }
  /** Whether it is for GPL-compatible modules only. */
  | { readonly kind: 'licence'; readonly recorded: boolean; readonly exported: boolean }
  | { readonly kind: 'namespace'; readonly recorded: string; readonly exported: string };

/** Why nobody knows whether the versions are equal. */
export type NotComparable =
  /** No version could be computed. */
  | { readonly kind: 'not-computed'; readonly reason: MissingReason }
  | { readonly kind: 'contradiction'; readonly first: RecordedVersion; readonly second: RecordedVersion }
  /** The object itself records no versions at all. */
  | { readonly kind: 'no-versions-recorded' };

export type Verdict =
  | { readonly kind: 'equal' }
  /** At least one difference. */
  | { readonly kind: 'different'; readonly differences: readonly Difference[] }
  /** Exported, but not recorded. */
  | { readonly kind: 'not-recorded'; readonly computed: number | undefined }
  | { readonly kind: 'not-comparable'; readonly reason: NotComparable };

export interface SymbolComparison {
  readonly name: string;
  /** The version that is recorded; undefined if there is none, or no single one. */
  readonly recorded: number | undefined;
  readonly verdict: Verdict;
  /** See SymbolReport. */
  readonly exportedFrom: string | undefined;
}

export interface Comparison {
  /** In the order of the report. */
  readonly symbols: readonly SymbolComparison[];
  /** Recorded for the module, but not exported by it. */
  readonly notExported: readonly RecordedVersion[];
}

/**
 * Compares with the versions that the object itself records, or with those of a table.
 * @param isComplete whether the report has all that the object exports, not what is on a list
 */
export function compare(
  report: ObjectReport,
  table: RecordedTable | undefined,
  isComplete: boolean,
): Comparison {
  if (table === undefined) return { symbols: compareWithin(report), notExported: [] };
  const symbols = report.symbols.map((symbol) => compareWithTable(symbol, report.module, table));
  return { symbols, notExported: isComplete ? notExported(report, table) : [] };
}

function notExported({ path, module, symbols }: ObjectReport, table: RecordedTable): RecordedVersion[] {
  const exported = new Set(symbols.map(({ name }) => name));
  const recorded = table.exportsOf(module, isWholeModule(path, module))?.records ?? [];
  return recorded.filter(({ name }) => !exported.has(name));
}

function compareWithin({ symbols }: ObjectReport): readonly SymbolComparison[] {
  const recordsNone = symbols.every(({ recorded }) => recorded === undefined);
  return symbols.map((symbol) => {
    const { name, outcome } = symbol;
    // Tables have a 0 for a symbol without a version.
    const recorded = symbol.recorded === 0 ? undefined : symbol.recorded;
    const verdict: Verdict = recordsNone
      ? { kind: 'not-comparable', reason: { kind: 'no-versions-recorded' } }
      : outcome.kind === 'version' && symbol.recorded === undefined
        ? { kind: 'not-recorded', computed: outcome.version }
        : verdictOf(symbol, recorded, []);
    return { name, recorded, verdict, exportedFrom: symbol.exportedFrom };
  });
}

function compareWithTable(symbol: SymbolReport, module: string, table: RecordedTable): SymbolComparison {
  const { name, outcome, exportedFrom } = symbol;
  const found = table.find(name, module);
  if (found === undefined) {
    const computed = outcome.kind === 'version' ? outcome.version : undefined;
    return { name, recorded: undefined, verdict: { kind: 'not-recorded', computed }, exportedFrom };
  }
  if (found.kind === 'contradiction') {
    return { name, recorded: undefined, verdict: { kind: 'not-comparable', reason: found }, exportedFrom };
  }
  const { record } = found;
  return {
    name,
    recorded: record.version,
    verdict: verdictOf(symbol, record.version, [...differencesOfExport(symbol, record)]),
    exportedFrom,
  };
}

/** @param others the differences in anything but the version */
function verdictOf(
  { outcome }: SymbolReport,
  recorded: number | undefined,
  others: readonly Difference[],
): Verdict {
  const differences: readonly Difference[] =
    outcome.kind === 'version' && outcome.version !== recorded
      ? [{ kind: 'version', recorded, computed: outcome.version }, ...others]
      : others;
  if (differences.length > 0) return { kind: 'different', differences };
  if (outcome.kind === 'version') return { kind: 'equal' };
  return { kind: 'not-comparable', reason: { kind: 'not-computed', reason: outcome.reason } };
}

/** What either side does not know is no difference. */
function* differencesOfExport(symbol: SymbolReport, record: RecordedVersion): Generator<Difference> {
  const { isGplOnly, namespace } = symbol;
  if (isGplOnly !== undefined && record.isGplOnly !== undefined && isGplOnly !== record.isGplOnly)
    yield { kind: 'licence', recorded: record.isGplOnly, exported: isGplOnly };
  if (namespace !== undefined && record.namespace !== undefined && namespace !== record.namespace)
    yield { kind: 'namespace', recorded: record.namespace, exported: namespace };
}
