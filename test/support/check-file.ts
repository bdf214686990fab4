/** What the conformance rules find in a file. */
import { checkFile } from '../../src/conformance/run.ts';
import { RULES } from '../../src/conformance/rules.ts';
import type { Finding } from '../../src/conformance/finding.ts';
import { bytesSource } from '../../src/elf/source.ts';

/** All findings; of some rules only, if any are named. */
export function check(bytes: Uint8Array, ...ids: readonly string[]): readonly Finding[] {
  const run = checkFile(bytesSource('x.o', bytes), {
    rules: RULES.filter(({ id }) => ids.length === 0 || ids.includes(id)),
    companions: undefined,
    warn: () => undefined,
  });
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value.findings;
}

/** What is said, as `E04: 8 bytes …`. */
export function said(bytes: Uint8Array, ...ids: readonly string[]): readonly string[] {
  return check(bytes, ...ids).map(({ rule, found }) => `${rule.id}: ${found}`);
}
