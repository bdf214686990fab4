/** The families of a corpus in order, made on this thread. */
import { setImmediate } from 'node:timers/promises';
import { baseSource } from '../corpus/base-descriptions.ts';
import type { SourceFile } from '../corpus/excerpt-sources.ts';
import { makeFamily, type Family, type FamilySettings } from '../corpus/family.ts';

/** Everything that families depend on. Plain data, which threads can be given. */
export interface FamilyOrder extends FamilySettings {
  /** What families come from; made up if there is none. */
  readonly files: readonly SourceFile[];
}

/** How long a signal may have to wait. */
const BREAK_MILLISECONDS = 50;

/** Makes the family of each number. */
export type MakeFamily = (number: number) => Family;

export function familyMaker(order: FamilyOrder): MakeFamily {
  const draw = baseSource(order.files, order.maxByteSize);
  return (number) => makeFamily(number, order, draw);
}

/** Without end, with breaks in which signals are heard. */
export async function* familiesHere(make: MakeFamily): AsyncGenerator<Family, void, undefined> {
  let lastBreak = performance.now();
  for (let number = 0; ; number++) {
    yield make(number);
    if (performance.now() - lastBreak < BREAK_MILLISECONDS) continue;
    // oxlint-disable-next-line no-await-in-loop -- the loop is what gives way
    await setImmediate();
    lastBreak = performance.now();
  }
}
