/** The work of `dwarfksyms check` on one path, on whichever thread: what it needs and what it says is plain data. */
import { resolve } from 'node:path';
import { bytesAt } from '../check/byte-context.ts';
import { examine } from '../check/examine.ts';
import type { FileReport } from '../check/file-report.ts';
import { RULES } from '../conformance/rules.ts';
import type { DwarfksymsError } from '../errors.ts';
import type { FoundPath } from './object-search.ts';
import { problemOf, type Problem } from './version-findings.ts';

export interface CheckInquiry {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Ids of the rules that are checked. */
  readonly rules: readonly string[];
  /** Where the user says that separate debug files are: absolute paths. */
  readonly userFolders: readonly string[];
  /** How many places of each finding are kept; undefined: the first few. */
  readonly mostPlaces: number | undefined;
  /** Of how many places of each finding the bytes are wanted. */
  readonly mostBytes: number;
}

export type CheckStep =
  /** How much of the file is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'warning'; readonly problem: Problem }
  | { readonly kind: 'failure'; readonly path: string; readonly problem: Problem }
  | { readonly kind: 'report'; readonly report: FileReport };

export async function* examinePath(
  { path, contents }: FoundPath,
  { cwd, rules, userFolders, mostPlaces, mostBytes }: CheckInquiry,
): AsyncGenerator<CheckStep, void, undefined> {
  const said: DwarfksymsError[] = [];
  const warnings = (): readonly CheckStep[] =>
    said.splice(0).map((warning) => ({ kind: 'warning', problem: problemOf(warning) }));
  const wanted = new Set(rules);
  const steps = examine(resolve(cwd, path), {
    rules: RULES.filter(({ id }) => wanted.has(id)),
    name: path,
    contents,
    userFolders,
    warn: (warning) => said.push(warning),
    mostPlaces,
    bytesAt: mostBytes > 0 ? bytesAt : undefined,
    mostBytes,
  });
  for await (const step of steps) {
    yield* warnings();
    yield step.kind === 'failure'
      ? { kind: 'failure', path: step.path, problem: problemOf(step.error) }
      : step;
  }
  yield* warnings();
}
