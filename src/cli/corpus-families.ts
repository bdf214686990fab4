/** Families of a corpus in order, made on this thread or on several. */
import { setImmediate } from 'node:timers/promises';
import { makeFamily, type Family, type FamilySettings } from '../corpus/family.ts';
import { baseSource, type TakenApart } from '../corpus/base-descriptions.ts';

/** Everything that families depend on. Plain data, which threads can be given. */
export interface FamilyOrder extends FamilySettings {
  /** What families come from; made up if there is none. */
  readonly files: readonly TakenApart[];
}

/** How long a signal may have to wait. */
const BREAK_MILLISECONDS = 50;

/** Without end. */
export async function* familiesHere(order: FamilyOrder): AsyncGenerator<Family, void, undefined> {
  const baseOf = baseSource(order.files, order.maxByteSize);
  let lastBreak = performance.now();
  for (let number = 0; ; number++) {
    yield makeFamily(number, order, baseOf);
    if (performance.now() - lastBreak < BREAK_MILLISECONDS) continue;
    // oxlint-disable-next-line no-await-in-loop -- the loop is what gives way
    await setImmediate();
    lastBreak = performance.now();
  }
}
