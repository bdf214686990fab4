/** Chunks of LZMA2. The .xz File Format 1.2.1, 5.3.1. */
import { DwarfksymsError, locate } from '../../errors.ts';
import { decode, type KaitaiStream } from '../../kaitai.ts';
import { Lzma2 } from '../../../generated/lzma2.js';
import type { Output } from '../output.ts';
import { LzmaDecoder } from './lzma-decoder.ts';

/** Decodes chunks from `io` up to and including the one that ends them; the last bytes of `out` are theirs. */
export function decodeLzma2(io: KaitaiStream, out: Output, dictionarySize: number): void {
  let start: number | undefined;
  let decoder: LzmaDecoder | undefined;
  for (;;) {
    const offset = io.pos;
    const chunk = decode(io, 'an LZMA2 chunk', 'compression', {}, () => {
      const header = new Lzma2(io);
      return { header, data: header.isEnd ? new Uint8Array() : io.readBytes(header.compressedSize ?? 0) };
    });
    const { header, data } = chunk;
    const fail = (detail: string): DwarfksymsError =>
      new DwarfksymsError('compression', `an LZMA2 chunk ${detail}`, { offset });
    if (!header.isValid) throw fail(`has control byte ${header.control}, which is not defined`);
    const { uncompressedSize } = header;
    if (uncompressedSize === undefined) return;

    if (header.resetsDictionary) start = out.length;
    if (start === undefined) throw fail('comes before the first reset of the dictionary');
    locate({ offset }, () => out.reserve(uncompressedSize));
    if (!header.isLzma) {
      out.append(data);
      // A decoder that has seen other dictionaries is no use behind a reset.
      if (header.resetsDictionary) decoder = undefined;
      continue;
    }
    if (header.properties !== undefined) decoder = new LzmaDecoder(header.properties);
    else if (header.resetsState) decoder = decoder?.reset();
    if (decoder === undefined) throw fail('comes before the first LZMA properties');
    const lzma = decoder;
    const dictionary = start;
    locate({ offset }, () => lzma.decode(data, out, uncompressedSize, dictionary, dictionarySize));
  }
}
