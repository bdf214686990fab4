/** Compiles every source for one target, and compares what is read with the baseline of its compiler family. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { libertiesBetween } from '../../test/oracle/abi.ts';
import { answerFor, compile, type Answer } from './compile.ts';
import { compareSections, type SectionReport } from './sections.ts';
import type { Target } from './targets.ts';

export const DWARF_VERSIONS = [4, 5] as const;

/** Symbols whose types differ for a reason that lies in the source. */
const BY_SOURCE: Readonly<Record<string, string>> = {
  huge_grid: 'bounds that the source makes depend on the size of long',
  huge_ptr: 'bounds that the source makes depend on the size of long',
  va_user: 'the type of va_list',
  touch: 'vectors have as many elements as the size of int allows',
  uses_obj: 'vectors have as many elements as the size of int allows',
  v4_obj: 'vectors have as many elements as the size of int allows',
};

/** How one source came out. */
export interface SourceReport {
  readonly source: string;
  readonly dwarfVersion: number;
  /** Undefined if the compiler refused the source. */
  readonly result: Comparison | undefined;
}

export interface Comparison {
  /** Symbols with the same type string as on the baseline. */
  readonly same: number;
  /** Symbols whose type string differs by what the ABI chooses. */
  readonly byAbi: number;
  readonly liberties: ReadonlySet<string>;
  /** What no liberty explains: type strings, symbols without one, messages. */
  readonly unexplained: readonly string[];
  readonly sections: SectionReport;
}

export type Baseline = ReadonlyMap<string, Answer>;

/** The baseline's answers, by `answerKey`. */
export function readBaseline(target: Target, sources: readonly string[]): Baseline {
  return withFolder((folder) => {
    const answers = new Map<string, Answer>();
    for (const source of sources) {
      for (const version of DWARF_VERSIONS) {
        const object = compile(target, source, version, folder);
        if (object !== undefined) answers.set(answerKey(source, version), answerFor(object));
      }
    }
    return answers;
  });
}

export function compareTarget(
  target: Target,
  sources: readonly string[],
  baseline: Baseline,
): readonly SourceReport[] {
  return withFolder((folder) =>
    sources.flatMap((source) =>
      DWARF_VERSIONS.map((dwarfVersion) => {
        const expected = baseline.get(answerKey(source, dwarfVersion));
        const object = compile(target, source, dwarfVersion, folder);
        const result = object === undefined || expected === undefined ? undefined : compare(object, expected);
        return { source: basename(source, '.c'), dwarfVersion, result };
      }),
    ),
  );
}

function compare(object: string, expected: Answer): Comparison {
  const actual = answerFor(object);
  const sections = compareSections(object);
  const liberties = new Set<string>();
  const unexplained = [
    ...sections.warnings,
    ...actual.messages.filter((line) => !expected.messages.includes(line)),
  ];
  let same = 0;
  let byAbi = 0;
  for (const [name, string] of actual.strings) {
    const twin = expected.strings.get(name);
    // What the other machine does not export at all depends on the source's conditions.
    if (twin === undefined) continue;
    const taken = libertiesBetween(string, twin);
    const reasons = taken?.map((liberty) => liberty.name) ?? reasonsInSource(name);
    if (reasons === undefined) unexplained.push(`${name} is ${string}, expected ${twin}`);
    else if (reasons.length === 0) same++;
    else byAbi++;
    for (const reason of reasons ?? []) liberties.add(reason);
  }
  // A name is missing by the other machine's doing if it is there and nothing is found for it.
  const lost = actual.missing.filter((name) => expected.strings.has(name));
  unexplained.push(...lost.map((name) => `${name} has no type, but has one on the baseline`));
  return { same, byAbi, liberties, unexplained, sections };
}

function reasonsInSource(symbol: string): readonly string[] | undefined {
  const reason = BY_SOURCE[symbol];
  return reason === undefined ? undefined : [reason];
}

function answerKey(source: string, dwarfVersion: number): string {
  return `${source} ${dwarfVersion}`;
}

function withFolder<T>(action: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-machines-'));
  try {
    return action(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
