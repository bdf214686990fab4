/** Files compressed with xz. The .xz File Format 1.2.1, https://tukaani.org/xz/xz-file-format.txt. */
import xzDecompress from 'xz-decompress';
import { DwarfksymsError } from '../errors.ts';
import type { XzStream } from './xz-streams.ts';

/**
 * Decompresses `streams` of `bytes`. What they hold is as large as their indexes say, or damaged: memory and work end
 * there. Checksums are verified, except SHA-256, which the library does not know: that is an error.
 */
export async function decompressXz(bytes: Uint8Array, streams: readonly XzStream[]): Promise<Uint8Array> {
  const content = allocate(streams.reduce((sum, { contentSize }) => sum + contentSize, 0));
  let length = 0;
  for (const { start, end, contentSize } of streams) {
    const target = content.subarray(length, length + contentSize);
    // oxlint-disable-next-line no-await-in-loop -- the library decodes one stream at a time
    await decompressStream(bytes.subarray(start, end), start, target);
    length += contentSize;
  }
  return content;
}

function allocate(size: number): Uint8Array {
  try {
    return new Uint8Array(size);
  } catch {
    throw new DwarfksymsError('compression', `xz: ${size} bytes are more than memory can hold`);
  }
}

async function decompressStream(bytes: Uint8Array, offset: number, target: Uint8Array): Promise<void> {
  const reader = new xzDecompress.XzReadableStream(streamOf(bytes)).getReader();
  const next = (): ReturnType<typeof reader.read> =>
    reader.read().catch((error: unknown) => {
      throw new DwarfksymsError('compression', `xz: ${explanation(error)}`, { offset });
    });
  let length = 0;
  // oxlint-disable-next-line no-await-in-loop -- one piece follows from what is before it
  for (let { done, value } = await next(); !done; { done, value } = await next()) {
    if (value === undefined) continue;
    if (value.length > target.length - length) {
      // oxlint-disable-next-line no-await-in-loop -- at most once; the library waits for it before the next stream
      await reader.cancel();
      throw new DwarfksymsError('compression', 'xz: the data is damaged: it goes on behind its end', {
        offset,
      });
    }
    target.set(value, length);
    length += value.length;
  }
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** What the library's error codes mean: `enum xz_ret` of XZ Embedded, linux/include/linux/xz.h. */
const REASONS: Readonly<Record<string, string>> = {
  4: 'needs a larger dictionary than is supported',
  5: 'the data is damaged: it does not begin as xz',
  6: 'uses a filter or an integrity check that is not supported',
  7: 'the data is damaged',
  8: 'the data is damaged or ends too early',
};

function explanation(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = /error code (?<code>\d+)$/u.exec(message)?.groups?.['code'];
  return (code === undefined ? undefined : REASONS[code]) ?? message;
}
