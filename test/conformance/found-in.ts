/** What the checker finds in files of tests. */
import { RULES } from '../../src/conformance/rules.ts';
import { checkFile } from '../../src/conformance/run.ts';
import type { Finding } from '../../src/conformance/finding.ts';
import { MemoryCompanions } from '../../src/corpus/memory-companions.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { die, DwarfBuilder, type Die, type UnitInput } from '../support/dwarf-builder.ts';

/** The findings of one rule. */
export function foundBy(
  rule: string,
  bytes: Uint8Array,
  companions: Readonly<Record<string, Uint8Array>> = {},
): readonly Finding[] {
  return foundIn(bytes, companions).filter((one) => one.rule.id === rule);
}

/** The rules of a group that are broken, `X`, in the order of their numbers. */
export function groupBrokenBy(
  letter: string,
  bytes: Uint8Array,
  companions: Readonly<Record<string, Uint8Array>> = {},
): readonly string[] {
  const ids = foundIn(bytes, companions).map(({ rule }) => rule.id);
  return [...new Set(ids)].filter((id) => id.startsWith(letter)).toSorted();
}

function foundIn(bytes: Uint8Array, companions: Readonly<Record<string, Uint8Array>>): readonly Finding[] {
  const run = checkFile(bytesSource('object.o', bytes), {
    rules: RULES,
    companions: new MemoryCompanions(new Map(Object.entries(companions)), () => undefined),
    warn: () => undefined,
  });
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value.findings;
}

/** How often a rule is broken. */
export function countOf(
  rule: string,
  bytes: Uint8Array,
  companions: Readonly<Record<string, Uint8Array>> = {},
): number {
  return foundBy(rule, bytes, companions).reduce((sum, { count }) => sum + count, 0);
}

/** An object of one unit with these entries. */
export function object(entries: readonly Die[], unit: UnitInput = {}): Uint8Array {
  return new DwarfBuilder().unit(die('compile_unit').add(...entries), unit).file();
}
