/** The lines of `dwarfksyms version --explain-order`: symbols whose versions rest on more than their types, and on what. */
import { versionText, type ObjectReport, type SymbolReport } from '../report/version-report.ts';
import { latin1Of } from '../unicode.ts';

/** A line per symbol whose version differs between the profiles, as a latin1 string. */
export function orderLines({ path, symbols }: ObjectReport): string {
  const place = latin1Of(path);
  return symbols
    .filter(isMovedByOrder)
    .map((symbol) => `${place}: ${symbol.name}: ${versionsOf(symbol)}: ${causesOf(symbol)}\n`)
    .join('');
}

/** Whether the symbol's versions in the profiles `linux` and `canonical` differ; false if nobody asked. */
export function isMovedByOrder({ order }: SymbolReport): boolean {
  return order !== undefined && order.causes.length > 0;
}

function versionsOf({ outcome, order }: SymbolReport): string {
  const linux = outcome.kind === 'version' ? outcome.version : undefined;
  return `linux ${orNone(linux)}, canonical ${orNone(order?.canonical)}`;
}

function orNone(version: number | undefined): string {
  return version === undefined ? 'none' : versionText(version);
}

function causesOf({ order }: SymbolReport): string {
  return (order?.causes ?? []).map(({ cause, through }) => `${cause} through ${through}`).join(', ');
}
