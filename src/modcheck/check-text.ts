/**
 * Answers for people: for one kernel a line per module, for several first a matrix. Below a line stands what leads to it.
 * Text is Unicode (src/unicode.ts).
 */
import type { ImportCheck, ModuleCheck, Verdict } from './module-check.ts';
import { describeAnswer, describeOutcome, describeRefusal } from './reason-words.ts';

/** Of more imports that are not fine than this, the others are only counted. */
const MOST_IMPORTS = 20;
const INDENTATION = '  ';
const GAP = '  ';

const CELLS: Readonly<Record<Verdict, string>> = { loads: 'loads', refused: 'refused', unknown: '?' };
/** In the place of a module that could not be read. */
const NOTHING = '-';

export interface TextOptions {
  /** Whether imports that are fine are listed, too. */
  readonly showsAll: boolean;
}

/**
 * @param kernels as the user wrote them
 * @param checks one per module and kernel
 */
export function checksText(
  kernels: readonly string[],
  checks: readonly ModuleCheck[],
  { showsAll }: TextOptions,
): string {
  const hasMatrix = kernels.length > 1;
  const isSingle = checks.length === 1;
  const parts = hasMatrix ? [matrixText(kernels, checks)] : [];
  const told = hasMatrix && !showsAll ? checks.filter(({ verdict }) => verdict !== 'loads') : checks;
  const lines = told.flatMap((check) => [
    `${check.module}${hasMatrix ? ` on ${check.kernel}` : ''}: ${describeAnswer(check)}`,
    ...details(check, showsAll || isSingle),
  ]);
  if (lines.length > 0) parts.push(`${lines.join('\n')}\n`);
  if (!isSingle) parts.push(summary(checks));
  return parts.join('\n');
}

function matrixText(kernels: readonly string[], checks: readonly ModuleCheck[]): string {
  const modules = [...new Set(checks.map(({ module }) => module))];
  const verdicts = new Map(checks.map(({ module, kernel, verdict }) => [key(module, kernel), verdict]));
  const rows = modules.map((module) => [
    module,
    ...kernels.map((kernel) => {
      const verdict = verdicts.get(key(module, kernel));
      return verdict === undefined ? NOTHING : CELLS[verdict];
    }),
  ]);
  const legend = kernels.map((kernel, index) => `${index + 1}: ${kernel}`);
  const header = ['', ...kernels.map((_, index) => `${index + 1}`)];
  return `${[...legend, '', ...table([header, ...rows])].join('\n')}\n`;
}

function key(module: string, kernel: string): string {
  return `${module}\0${kernel}`;
}

function details(check: ModuleCheck, showsAll: boolean): readonly string[] {
  const { refusals, unknowns, imports, loadsAfter, unchecked } = check;
  // Imports have lines of their own, and the first reason is in the answer.
  const others = [...refusals, ...unknowns].slice(1).filter(({ kind }) => kind !== 'import');
  const refused = new Set(
    [...refusals, ...unknowns].flatMap((reason) => (reason.kind === 'import' ? [reason.check] : [])),
  );
  const shown = showsAll ? imports : imports.filter((one) => refused.has(one));
  const rows = showsAll ? shown : shown.slice(0, MOST_IMPORTS);
  const more = shown.length - rows.length;
  const lines = [
    ...others.map(describeRefusal),
    ...(showsAll && loadsAfter.length > 0 ? [`loaded after ${loadsAfter.join(', ')}`] : []),
    ...(showsAll && unchecked.includes('vermagic')
      ? ['version magic not compared: nothing has that of the kernel']
      : []),
    ...table(rows.map(importRow)),
    ...(more > 0 ? [`and ${more} more imports; --all shows them`] : []),
  ];
  return lines.map((line) => INDENTATION + line);
}

function importRow(check: ImportCheck): readonly string[] {
  return [check.symbol, check.provider ?? NOTHING, describeOutcome(check)];
}

function summary(checks: readonly ModuleCheck[]): string {
  const count = (wanted: Verdict): number => checks.filter(({ verdict }) => verdict === wanted).length;
  const unknown = count('unknown');
  const parts = [`${count('loads')} would load`, `${count('refused')} would be refused`];
  if (unknown > 0) parts.push(`${unknown} cannot be told`);
  return `${parts.join(', ')}\n`;
}

/** Columns as wide as what is in them; the last one ends where its text does. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, text] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, text.length);
  return rows.map((row) =>
    row
      .map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0)))
      .join(GAP)
      .trimEnd(),
  );
}
