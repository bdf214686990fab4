/** From a comparison to what the report's page knows of it. */
import type { AbiSymbol } from '../../abi/abi.ts';
import type { Definitions } from '../../abi/definitions.ts';
import { versionText } from '../../report/version-report.ts';
import { cSymbol } from '../../types/c-text.ts';
import { unicode } from '../../unicode.ts';
import type { Cause, SymbolDiff, SymbolPair } from '../abi-diff.ts';
import { worst } from '../causes.ts';
import { describeChange, typeName } from '../change-words.ts';
import type { DiffReport } from '../diff-report.ts';
import { exportWords } from '../summary.ts';
import { anchorOf } from './names.ts';
import type { CauseData, FoldedLine, ReportData, SymbolData } from './report-data.ts';
import type { FoldRow, SideRow } from './side-by-side.ts';
import { typeGraph } from './type-graph.ts';

/** Folded lines that a page has at most: behind more, only their number is known. */
const MOST_FOLDED = 50_000;

/** A cause with what the page shows of it. */
export interface CauseView {
  readonly cause: Cause;
  readonly data: CauseData;
  /** Undefined where there is nothing to put side by side. */
  readonly rows: readonly SideRow[] | undefined;
}

export interface ReportView {
  readonly data: ReportData;
  readonly causes: readonly CauseView[];
}

export function reportView(
  report: DiffReport,
  rowsOf: (cause: Cause) => readonly SideRow[] | undefined,
): ReportView {
  const { diff, definitions } = report;
  const causes = causeViews(diff.causes, rowsOf);
  const graph = typeGraph(diff, definitions);
  return {
    causes,
    data: {
      old: unicode(diff.before),
      new: unicode(diff.after),
      causes: causes.map(({ data }) => data),
      symbols: symbolRows(report, graph.linksOf),
      types: graph.types,
    },
  };
}

function causeViews(
  causes: readonly Cause[],
  rowsOf: (cause: Cause) => readonly SideRow[] | undefined,
): readonly CauseView[] {
  const ids = new Set<string>();
  let left = MOST_FOLDED;
  return causes.map((cause) => {
    const { name, effect, changes, symbols } = cause;
    const title = unicode(typeName(name));
    const rows = rowsOf(cause);
    const folds = (rows ?? []).flatMap((row) => (row.kind === 'fold' ? [foldedLines(row)] : []));
    left -= folds.reduce((sum, { length }) => sum + length, 0);
    const [first] = changes;
    return {
      cause,
      rows,
      data: {
        id: newId(anchorOf('cause', title), ids),
        title,
        effect,
        kinds: [...new Set(changes.map(({ kind }) => kind))],
        message: first === undefined ? '' : unicode(describeChange(first)),
        reach: symbols.size,
        folds: left < 0 ? [] : folds,
      },
    };
  });
}

/** Two causes can have the same name. */
function newId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

function foldedLines({ lines }: FoldRow): readonly FoldedLine[] {
  return lines.map(({ before, after }) => [
    unicode(before?.text ?? ''),
    unicode(before?.place ?? ''),
    unicode(after?.place ?? ''),
  ]);
}

/** A row for each symbol that differs in anything. */
function symbolRows(
  { diff, judgement, definitions }: DiffReport,
  linksOf: (symbol: SymbolDiff) => SymbolData['links'] & object,
): readonly SymbolData[] {
  const numbers = new Map(diff.causes.map((cause, index) => [cause, index]));
  const rows = new Map<string, SymbolData>();
  for (const { name, version, module } of diff.added)
    rows.set(name, {
      name: unicode(name),
      state: 'added',
      ...versionOf('new', version),
      ...moduleOf(module),
    });
  for (const { name, version, module } of diff.removed)
    rows.set(name, {
      name: unicode(name),
      state: 'removed',
      ...versionOf('old', version),
      ...moduleOf(module),
    });
  for (const one of diff.changed) {
    const links = linksOf(one);
    const causes = one.causes
      .map((cause) => numbers.get(cause))
      .filter((number) => number !== undefined)
      .toSorted((a, b) => a - b);
    rows.set(one.before.name, {
      ...pairOf(one, 'changed'),
      effect: effectOf(one),
      ...(causes.length > 0 && { causes }),
      ...declarationOf(one.after, definitions),
      ...(links.length > 0 && { links }),
    });
  }
  for (const pair of diff.exportedOtherwise) {
    const { name } = pair.before;
    rows.set(name, {
      ...(rows.get(name) ?? pairOf(pair, 'exported')),
      exported: exportWords(pair).map(unicode),
    });
  }
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => (judgement.tolerated.has(name) ? { ...row, tolerated: true } : row));
}

function pairOf({ before, after }: SymbolPair, state: SymbolData['state']): SymbolData {
  return {
    name: unicode(before.name),
    state,
    ...versionOf('old', before.version),
    ...versionOf('new', after.version),
    ...moduleOf(after.module ?? before.module),
  };
}

/** What its changes mean, those that only follow from others included. */
export function effectOf({ causes, explanation }: SymbolDiff): SymbolData['effect'] & string {
  if (explanation === 'order') return 'order';
  return explanation === 'causes' ? worst(causes) : 'unknown';
}

function versionOf(side: 'old' | 'new', version: number | undefined): Partial<SymbolData> {
  return version === undefined ? {} : { [side]: versionText(version) };
}

function moduleOf(module: string | undefined): Partial<SymbolData> {
  return module === undefined ? {} : { module: unicode(module) };
}

function declarationOf({ name, definition }: AbiSymbol, definitions: Definitions): Partial<SymbolData> {
  const node = definition === undefined ? undefined : definitions.node(definition);
  return node?.kind === 'variable' || node?.kind === 'subprogram'
    ? { declaration: unicode(cSymbol(node, name)) }
    : {};
}
