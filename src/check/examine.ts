/** Checks what is behind a path: the file itself, what is compressed in it, or the members of an archive. */
import { attempt } from '../attempt.ts';
import type { CheckedFile } from '../conformance/checked-file.ts';
import type { FindingPlace } from '../conformance/finding.ts';
import type { Rule } from '../conformance/rule.ts';
import { RULES } from '../conformance/rules.ts';
import { checkFile } from '../conformance/run.ts';
import { inflateDebugFiles } from '../container/debug-files.ts';
import { openInputs } from '../container/inputs.ts';
import { hasDebugInformation } from '../dwarf/sections.ts';
import { Companions } from '../elf/companions.ts';
import { openElf } from '../elf/elf-file.ts';
import type { ByteSource } from '../elf/source.ts';
import { zstdIsReady } from '../elf/zstd.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { reportOf, type FileReport } from './file-report.ts';

export interface ExamineOptions {
  readonly rules: readonly Rule[];
  /** What reports call the file. */
  readonly name: string;
  /** What is in it, if that was read already. */
  readonly contents?: Uint8Array | undefined;
  /** Where the user says that separate debug files are: absolute paths. */
  readonly userFolders: readonly string[];
  readonly warn: Warn;
  /** How many places of each finding are kept; by default the first few. */
  readonly mostPlaces?: number | undefined;
  /** The bytes at a place, with what they mean. */
  readonly bytesAt?:
    | ((place: FindingPlace, files: readonly CheckedFile[], source: ByteSource) => readonly string[])
    | undefined;
  /** Of how many places of each finding the bytes are wanted. */
  readonly mostBytes?: number;
}

export type Examined =
  /** How much of the file is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'report'; readonly report: FileReport }
  /** What could not be checked. */
  | { readonly kind: 'failure'; readonly path: string; readonly error: DwarfksymsError };

/** @param place the absolute path: what completes the file is looked for beside it */
export async function* examine(
  place: string,
  options: ExamineOptions,
): AsyncGenerator<Examined, void, undefined> {
  await zstdIsReady;
  for await (const input of openInputs(place, undefined, options.contents)) {
    const path = options.name + (input.name.startsWith(place) ? input.name.slice(place.length) : '');
    if (input.kind === 'failure') {
      const { code, detail, place: where } = input.error;
      yield { kind: 'failure', path, error: new DwarfksymsError(code, detail, { ...where, file: path }) };
      continue;
    }
    const source = { ...input.source, name: path };
    try {
      yield* examineFile(source, place, options);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      yield { kind: 'failure', path, error: error.at({ file: path }) };
    } finally {
      source.close();
    }
  }
}

async function* examineFile(
  source: ByteSource,
  place: string,
  { rules, userFolders, warn, mostPlaces, bytesAt, mostBytes }: ExamineOptions,
): AsyncGenerator<Examined, void, undefined> {
  const { name } = source;
  const warnOf: Warn = (warning) => warn(warning.at({ file: name }));
  const companions = new Companions(place, warnOf, { userFolders });
  try {
    // What is wrong with the file itself is the business of rules.
    const elf = attempt(() => openElf(source, ignore), ignore);
    if (elf !== undefined && !hasDebugInformation(elf)) await inflateDebugFiles(elf, companions, warnOf);
    const run = checkFile(source, { rules, companions, warn: warnOf, mostPlaces });
    let step = run.next();
    for (; step.done !== true; step = run.next()) yield { kind: 'progress', part: step.value };
    yield {
      kind: 'report',
      report: reportOf(step.value, RULES, {
        path: name,
        bytesAt: bytesAt && ((at, files) => bytesAt(at, files, source)),
        ...(mostBytes !== undefined && { mostBytes }),
      }),
    };
  } finally {
    companions.close();
  }
}

function ignore(): void {
  // See above.
}
