/** A thread of `dwarfksyms corpus --jobs N`. It is started by corpus-threads.ts, and says nothing by itself. */
import { workerData } from 'node:worker_threads';
import type { Family } from '../corpus/family.ts';
import { zstdIsReady } from '../elf/zstd.ts';
import { familyMaker, type FamilyOrder } from './corpus-families.ts';

/** Families one after the other. */
export interface FamilyRange {
  readonly first: number;
  readonly count: number;
}

// The pool puts something of its own before our data: its type TinypoolData.
const [, order] = workerData as readonly [unknown, FamilyOrder];
const make = familyMaker(order);

export async function makeFamilies({ first, count }: FamilyRange): Promise<readonly Family[]> {
  await zstdIsReady;
  return Array.from({ length: count }, (_, index) => make(first + index));
}
