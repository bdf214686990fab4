/** Integrity checks of xz blocks. The .xz File Format 1.2.1, 2.1.1.2 and 3.4. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { DwarfksymsError } from '../errors.ts';
import { Xz } from '../../generated/xz.js';
import { crc64 } from './crc64.ts';

/** Bytes that the check has. One that is not defined cannot be verified, and what it guards is not believed. */
export function checkSize(check: number, offset: number): number {
  switch (check) {
    case Xz.Check.NONE:
      return 0;
    case Xz.Check.CRC32:
      return Uint32Array.BYTES_PER_ELEMENT;
    case Xz.Check.CRC64:
      return BigUint64Array.BYTES_PER_ELEMENT;
    case Xz.Check.SHA256:
      return createHash('sha256').digest().length;
    default:
      throw new DwarfksymsError('compression', `xz: integrity check ${check} is not supported`, { offset });
  }
}

/** Whether `stored` is the check of `bytes`; it has the size that `checkSize` says. */
export function verifyCheck(check: number, bytes: Uint8Array, stored: Uint8Array): boolean {
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  switch (check) {
    case Xz.Check.CRC32:
      return crc32(bytes) === view.getUint32(0, true);
    case Xz.Check.CRC64: {
      const { high, low } = crc64(bytes);
      return low === view.getUint32(0, true) && high === view.getUint32(Uint32Array.BYTES_PER_ELEMENT, true);
    }
    case Xz.Check.SHA256:
      return createHash('sha256').update(bytes).digest().equals(stored);
    default:
      return check === Xz.Check.NONE;
  }
}
