/**
 * Standard streams, read and written synchronously and whole. Node leaves them as it finds them: a pipe whose other end is
 * in non-blocking mode answers EAGAIN where it would have to wait, and then waiting is up to us.
 */
import { readSync, writeSync } from 'node:fs';
import { withIoErrors } from '../io-error.ts';

const CHUNK_BYTES = 1 << 16;
const WAIT_MILLISECONDS = 2;

/** @throws DwarfksymsError 'io', also if the reader went away */
export function writeStream(fd: number, name: string, bytes: Uint8Array): void {
  withIoErrors('cannot write', name, () => {
    for (let done = 0; done < bytes.length;) {
      done += orWait(() => writeSync(fd, bytes, done));
    }
  });
}

/** @throws DwarfksymsError 'io' */
export function readStream(fd: number, name: string): Uint8Array {
  return withIoErrors('cannot read', name, () => {
    const chunks: Uint8Array[] = [];
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
      const length = orWait(() => readSync(fd, chunk));
      if (length === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, length));
    }
  });
}

/** Repeats `action` until it does not have to wait any more. */
function orWait(action: () => number): number {
  for (;;) {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
    Atomics.wait(
      new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
      0,
      0,
      WAIT_MILLISECONDS,
    );
  }
}
