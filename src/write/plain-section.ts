/** A section that is nothing but its bytes. */
import { SHT } from '../../generated/elf-constants.ts';
import type { SectionDescription } from './description.ts';

export function plainSection(name: string, bytes: Uint8Array, flags = 0): SectionDescription {
  return {
    name,
    type: SHT.PROGBITS,
    flags: BigInt(flags),
    address: 0n,
    alignment: 1,
    entrySize: 0,
    bytes,
    byteSize: bytes.length,
    fixups: [],
  };
}
