/**
 * How many threads `dwarfksyms version` takes unless told. A thread costs about a second of CPU before it is as fast as the
 * first one: it compiles all code anew. So there is one for each so many bytes, and few objects are read by one thread.
 */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { attempt } from '../attempt.ts';
import { systemPath } from '../system-path.ts';
import { withIoErrors } from '../io-error.ts';
import type { FoundPath } from './object-search.ts';

/** With debugging information of a quarter of that, two threads take as long as one for twice as much. */
const BYTES_PER_THREAD = 64 << 20;

export function jobsThatPay(
  paths: readonly FoundPath[],
  cwd: string,
  bytesPerThread = BYTES_PER_THREAD,
): number {
  let byteSize = 0;
  for (const { path } of paths) byteSize += sizeOf(resolve(cwd, path)) ?? 0;
  return Math.min(availableParallelism(), Math.max(1, Math.floor(byteSize / bytesPerThread)));
}

/** In bytes. That a file cannot be read is said when it is its turn. */
function sizeOf(path: string): number | undefined {
  const size = (): number => withIoErrors('cannot read', path, () => statSync(systemPath(path)).size);
  return attempt(size, () => undefined);
}
