/**
 * Compressed sections: behind a compression header (gABI 4, "Section Compression"), or behind "ZLIB" and a big-endian size,
 * as GNU had it before. The same contents give the same bytes on every machine, which Node's own zlib does not promise.
 */
import { zlibSync } from 'fflate';
import { ELFCOMPRESS } from '../../generated/elf-constants.ts';
import { ZDEBUG_HEADER_64, ZDEBUG_MAGIC } from '../../generated/elf-layout.ts';
import { putNumber } from './bytes.ts';
import { zstdFrame } from './compress-zstd.ts';
import type { ElfFormat } from './elf-format.ts';
import { ElfRecords } from './elf-records.ts';

/** The contents of a section with SHF_COMPRESSED. `alignment` is that of the section when it is not compressed. */
export function compressSection(
  content: Uint8Array,
  how: 'zlib' | 'zstd',
  alignment: number,
  format: ElfFormat,
): Uint8Array {
  const layout = format.compressionHeader;
  const header = new ElfRecords(format, layout, 1);
  header.set(0, 'chType', how === 'zlib' ? ELFCOMPRESS.ZLIB : ELFCOMPRESS.ZSTD);
  header.set(0, 'chSize', content.length);
  header.set(0, 'chAddralign', alignment);
  return joined(header.bytes, how === 'zlib' ? deflate(content) : zstdFrame(content));
}

/** The contents of a `.zdebug_*` section. */
export function compressZdebug(content: Uint8Array): Uint8Array {
  const layout = ZDEBUG_HEADER_64;
  const header = new Uint8Array(layout.byteSize);
  header.set(ZDEBUG_MAGIC, layout.magic);
  putNumber(header, layout.lenContent, content.length, layout.byteSize - layout.lenContent, 'big');
  return joined(header, deflate(content));
}

/** The default size of the hash table depends on a logarithm, which machines may round differently. */
function deflate(content: Uint8Array): Uint8Array {
  return zlibSync(content, { level: 6, mem: 4 });
}

function joined(header: Uint8Array, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(header.length + data.length);
  bytes.set(header);
  bytes.set(data, header.length);
  return bytes;
}
