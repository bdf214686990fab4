/** A digest of what descriptions, files and versions come out of a seed: the same in every thread and on every machine. */
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { subject } from '../src/generate/descriptions.ts';
import { Specimen } from './specimen.ts';

export async function digestOf(seed: number, runs: number): Promise<string> {
  await zstdIsReady;
  const hash = createHash('sha256');
  for (const one of fc.sample(subject(), { seed, numRuns: runs })) {
    const specimen = new Specimen(one);
    for (const [name, bytes] of specimen.files) hash.update(name).update(bytes);
    for (const answers of [specimen.canonical, specimen.linux]) hash.update(JSON.stringify([...answers]));
  }
  return hash.digest('hex');
}
