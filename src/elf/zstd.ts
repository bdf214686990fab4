/** Data compressed with Zstandard. RFC 8878. */
import { ZSTDDecoder } from 'zstddec';
import { DwarfksymsError } from '../errors.ts';

// The reference decoder as WebAssembly. Making it ready takes some milliseconds of several threads, without `fetch`, which the
// build takes away: with it, Node would load an HTTP client.
const decoder = new ZSTDDecoder();

/** Defined where `init` does not wait, so that it can be called when the decoder is first needed: in the drop-in (scripts/bundle.ts). */
declare const ZSTD_AT_ONCE: true | undefined;
const isMadeAtOnce = typeof ZSTD_AT_ONCE !== 'undefined';

/**
 * To be awaited before anything is read: readers of sections do not wait. Not awaited here, because the drop-in has to be a
 * CommonJS file, in which modules cannot wait.
 */
export const zstdIsReady: Promise<void> = isMadeAtOnce ? Promise.resolve() : decoder.init();

/** What WebAssembly can have, but for some room of the decoder's own: compressed data and content stand there together. */
const DECODER_MEMORY = 2 ** 31 - 2 ** 26;

/**
 * The content of `bytes`, one frame or several. Checksums and announced sizes are verified. `largest`, which comes from
 * `zstdContentSize` or is less, bounds memory and work: the decoder stops there.
 */
export function decompressZstd(bytes: Uint8Array, largest: number): Uint8Array {
  if (largest === 0) return new Uint8Array();
  if (bytes.length + largest > DECODER_MEMORY)
    throw new DwarfksymsError(
      'compression',
      `zstd: ${largest} bytes of content are more than the decoder's memory can hold`,
    );
  const content = decode(bytes, largest);
  // The decoder says no more about what is wrong.
  if (content.length === 0)
    throw new DwarfksymsError(
      'compression',
      `zstd: the data is damaged, or its content has more than ${largest} bytes`,
    );
  return content;
}

function decode(bytes: Uint8Array, largest: number): Uint8Array {
  try {
    if (isMadeAtOnce) void decoder.init();
    return decoder.decode(bytes, largest);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DwarfksymsError('compression', `zstd: ${reason}`);
  }
}
