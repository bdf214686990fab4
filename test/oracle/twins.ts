/**
 * Answers better than the recorded ones have no record to be compared with. What shows that they are right is the record
 * of a twin: the same source compiled for another machine, or stored in another way, that the reference reads.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OracleCase } from '../support/oracle.ts';
import { withoutWarnings } from './compare.ts';
import { libertiesBetween } from './abi.ts';
import type { Run } from './sandbox.ts';

export interface Twin {
  readonly name: string;
  /** How the ABIs of the two differ, as in abi.ts; empty if every symbol has the same version. */
  readonly mayDiffer: readonly string[];
}

const SIZES = 'sizes and offsets';
const CHAR = 'signedness of char';
const INTEGERS = 'types that the compiler names';

/** By the name of the case. */
const TWINS: Readonly<Record<string, Twin>> = {
  'bitfields-arc-d4': { name: 'bitfields-armel-d4', mayDiffer: [SIZES] },
  'bitfields-mips-d4': { name: 'bitfields-hppa-d4', mayDiffer: [] },
  'bitfields-mips64el-d4': { name: 'bitfields-gcc-d4', mayDiffer: [] },
  'bitfields-sh4-d4': { name: 'bitfields-hppa-d4', mayDiffer: [SIZES] },
  'enums-clang-mipsel-d5': { name: 'enums-clang-riscv32-d5', mayDiffer: [] },
  'enums-gcc-zstd': { name: 'enums-gcc-d5', mayDiffer: [] },
  'inlines-sh4-d4': { name: 'inlines-armel-d4', mayDiffer: [CHAR] },
  'recur-clang-avr-d4': { name: 'recur-clang-d4', mayDiffer: [SIZES] },
  'recur-clang-mipsel-d4': { name: 'recur-clang-riscv32-d4', mayDiffer: [] },
  'recur-clang-msp430-d4': { name: 'recur-clang-d4', mayDiffer: [SIZES] },
  'scalars-arc-d5': { name: 'scalars-armel-d5', mayDiffer: [INTEGERS, SIZES] },
  'scalars-mips-d5': { name: 'scalars-hppa-d5', mayDiffer: [INTEGERS] },
  'scalars-mips64el-d5': { name: 'scalars-gcc-d5', mayDiffer: [] },
  'scalars-sh4-d5': { name: 'scalars-hppa-d5', mayDiffer: [SIZES] },
};

/** The twin of `one`, if its answer is to be better than its record and its twin is among the cases. */
export function twinOf(one: OracleCase): Twin | undefined {
  const twin = one.deviation === 'better' ? TWINS[one.name] : undefined;
  return twin !== undefined && existsSync(twinFile(one, twin, 'dump-versions.txt')) ? twin : undefined;
}

/**
 * The differences between a run with `--dump-versions` and the twin's record: every symbol that the twin has must be there,
 * with the same string and version but for the liberties; a compiler may add symbols of its own.
 */
export function twinDifferences(one: OracleCase, twin: Twin, run: Run): string[] {
  const read = (file: string): string => readFileSync(twinFile(one, twin, file), 'latin1');
  const strings = byFirstWord(withoutWarnings(run.stderr));
  const versions = versionsOf(run.stdout);
  const twinVersions = versionsOf(read('stdout.txt'));
  // Helpers that the compiler calls, as __aeabi_dadd, are another machine's.
  const expected = Array.from(byFirstWord(withoutWarnings(read('dump-versions.txt')))).filter(
    ([name]) => !name.startsWith('__'),
  );
  if (expected.length === 0) return [`the twin ${twin.name} has no symbols`];
  return expected.flatMap(([name, string]) => {
    const mine = strings.get(name);
    if (mine === undefined) return [`${name}, which ${twin.name} has, is missing`];
    const liberties = libertiesBetween(mine, string)?.map((liberty) => liberty.name);
    const taken = liberties?.filter((liberty) => !twin.mayDiffer.includes(liberty));
    if (taken === undefined || taken.length > 0)
      return [
        `${name} is ${mine}, in ${twin.name} ${string}: they differ in ${taken?.join() ?? 'more than the ABI'}`,
      ];
    const mustBeEqual = liberties?.length === 0;
    return mustBeEqual && versions.get(name) !== twinVersions.get(name)
      ? [
          `${name} has another version than in ${twin.name}: ${versions.get(name)}, not ${twinVersions.get(name)}`,
        ]
      : [];
  });
}

function twinFile(one: OracleCase, twin: Twin, file: string): string {
  return join(dirname(one.folder), twin.name, file);
}

/** `NAME STRING` lines of a dump. */
function byFirstWord(dump: string): Map<string, string> {
  const lines = dump.split('\n').filter((line) => line.includes(' '));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

function versionsOf(stdout: string): Map<string, string> {
  const lines = stdout.split('\n').map((line) => line.split(/\s+/));
  return new Map(
    lines.flatMap(([, name, version]) =>
      name !== undefined && version !== undefined ? [[name, version]] : [],
    ),
  );
}
