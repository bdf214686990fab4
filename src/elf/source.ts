/** Where bytes come from: a file that is read on demand, or memory. */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { DwarfksymsError, hex } from '../errors.ts';
import { withAccessErrors } from '../io-error.ts';
import { systemPath } from '../system-path.ts';

/**
 * Random access to an input. A file of some hundred megabytes is never held whole: its readers ask for the sections
 * they need.
 */
export interface ByteSource {
  /** The name that messages use. */
  readonly name: string;
  readonly size: number;
  /** Bytes for reading only: they may be shared with the source. The range must lie inside the source. */
  read(offset: number, length: number): Uint8Array;
  /** The same bytes as a copy, the caller's to change. */
  copy(offset: number, length: number): Uint8Array;
  close(): void;
}

/** Bytes that are in memory already; the source does not copy them. */
export function bytesSource(name: string, memory: Uint8Array): ByteSource {
  // Of a Buffer, `slice` would be no copy.
  const bytes = new Uint8Array(memory.buffer, memory.byteOffset, memory.byteLength);
  return {
    name,
    size: bytes.length,
    read(offset, length) {
      checkRange(name, bytes.length, offset, length);
      return bytes.subarray(offset, offset + length);
    },
    copy(offset, length) {
      checkRange(name, bytes.length, offset, length);
      return bytes.slice(offset, offset + length);
    },
    close() {
      // Memory needs no closing.
    },
  };
}

/**
 * Opens a file. A regular file is read at the positions that are asked for; a pipe or device has no positions and is
 * read whole. What cannot be read at all is an error with code `io` that names the path.
 */
export function openFile(path: string): ByteSource {
  const file = withAccessErrors('cannot be opened', path, () => openSync(systemPath(path), 'r'));
  let keepOpen = false;
  try {
    const status = withAccessErrors('cannot be examined', path, () => fstatSync(file));
    if (status.isDirectory()) throw new DwarfksymsError('io', 'is a directory', { file: path });
    keepOpen = status.isFile();
    if (keepOpen) return positionedSource(path, file, status);
    return bytesSource(
      path,
      withAccessErrors('cannot be read', path, () => readToEnd(path, file)),
    );
  } finally {
    if (!keepOpen) closeSync(file);
  }
}

function positionedSource(path: string, file: number, { size }: Stats): ByteSource {
  const read = (offset: number, length: number): Uint8Array => {
    checkRange(path, size, offset, length);
    return withAccessErrors('cannot be read', path, () => readFully(path, file, offset, length));
  };
  return { name: path, size, read, copy: read, close: () => closeSync(file) };
}

/** A pipe or device may never end; so much is read of one. */
const LARGEST_STREAM = 2 ** 30;
const CHUNK = 1 << 20;

function readToEnd(path: string, file: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(CHUNK);
    const count = readSync(file, chunk);
    if (count === 0) return Buffer.concat(chunks, length);
    chunks.push(chunk.subarray(0, count));
    length += count;
    if (length > LARGEST_STREAM)
      throw new DwarfksymsError('io', `has more than ${LARGEST_STREAM} bytes and is not a regular file`, {
        file: path,
      });
  }
}

/** One system call moves at most this many bytes (Linux: 2 GiB minus a page). */
const LARGEST_READ = 1 << 30;

function readFully(path: string, file: number, offset: number, length: number): Uint8Array {
  // Not from Buffer's pool: a small slice must not keep a pool page alive, nor share its ArrayBuffer with others.
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let done = 0; done < length;) {
    const count = readSync(file, bytes, done, Math.min(length - done, LARGEST_READ), offset + done);
    if (count === 0)
      throw new DwarfksymsError('io', 'became shorter while it was read', {
        file: path,
        offset: offset + done,
      });
    done += count;
  }
  return bytes;
}

function checkRange(file: string, size: number, offset: number, length: number): void {
  const valid = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
  if (!valid || length > size - offset)
    throw new DwarfksymsError('io', `ends at ${hex(size)}, before the ${length} bytes wanted`, {
      file,
      offset,
    });
}
