/** Tells files apart by their first bytes; names say nothing reliable. */
import { Ar } from '../../generated/ar.js';
import { Elf } from '../../generated/elf.js';
import { Gzip } from '../../generated/gzip.js';
import { LlvmBitcode } from '../../generated/llvm-bitcode.js';
import { Xz } from '../../generated/xz.js';
import { Zstd } from '../../generated/zstd.js';
import type { ByteSource } from '../elf/source.ts';
import { stream, type KaitaiStream } from '../kaitai.ts';

export type Compression = 'gzip' | 'xz' | 'zstd';
export type Format = 'elf' | 'archive' | 'thin-archive' | 'bitcode' | Compression;

type Decoder = (io: KaitaiStream) => unknown;

const FORMATS: readonly (readonly [Format, Decoder])[] = [
  ['elf', (io) => new Elf.Magic(io)],
  ['archive', (io) => new Ar.Magic(io)],
  ['thin-archive', (io) => new Ar.ThinMagic(io)],
  ['gzip', (io) => new Gzip.Magic(io)],
  ['xz', (io) => new Xz.Magic(io)],
  ['zstd', (io) => new Zstd.Magic(io)],
  ['bitcode', (io) => new LlvmBitcode.Magic(io)],
  ['bitcode', (io) => new LlvmBitcode.WrapperMagic(io)],
];

/** At least as long as the longest magic. */
const ENOUGH = 16;

/** Undefined for everything else. */
export function identify(source: ByteSource): Format | undefined {
  const start = source.read(0, Math.min(source.size, ENOUGH));
  return FORMATS.find(([, magic]) => decodes(start, magic))?.[0];
}

/** The same for one format, without a look at the others: most files of a directory are none of them. */
export function isElf(source: ByteSource): boolean {
  return decodes(source.read(0, Math.min(source.size, ENOUGH)), (io) => new Elf.Magic(io));
}

/** Whether `bytes` begin with what `decoder` expects. */
export function decodes(bytes: Uint8Array, decoder: Decoder): boolean {
  try {
    decoder(stream(bytes));
    return true;
  } catch {
    return false;
  }
}
