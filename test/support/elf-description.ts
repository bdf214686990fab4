/** Descriptions of small ELF files, to be varied. */
import { EM, SHF, SHT, STB, STT } from '../../generated/elf-constants.ts';
import type {
  ElfEncoding,
  FileDescription,
  SectionDescription,
  SymbolDescription,
} from '../../src/write/description.ts';
import type { SectionImage } from '../../src/write/section-image.ts';

export const PLAIN: ElfEncoding = {
  elfClass: 64,
  byteOrder: 'little',
  machine: EM.X86_64,
  flags: 0,
  osAbi: 0,
  kind: 'relocatable',
  relocations: 'rela',
  compression: 'none',
  sectionOrder: 0,
  sectionPadding: 0,
  extendedIndices: false,
};

export function fileWith(elf: Partial<ElfEncoding>, rest: Partial<FileDescription> = {}): FileDescription {
  return {
    name: 'a.o',
    role: 'object',
    elf: { ...PLAIN, ...elf },
    strings: { merge: 'equal', order: 'as-met', padding: 0 },
    sections: [],
    symbols: [],
    lineTables: [],
    units: [],
    ...rest,
  };
}

export function section(name: string, rest: Partial<SectionDescription> = {}): SectionDescription {
  const { bytes = new Uint8Array() } = rest;
  return {
    name,
    type: SHT.PROGBITS,
    flags: BigInt(SHF.ALLOC),
    address: 0n,
    alignment: 1,
    entrySize: 0,
    bytes,
    byteSize: bytes.length,
    fixups: [],
    ...rest,
  };
}

export function symbol(name: string, rest: Partial<SymbolDescription> = {}): SymbolDescription {
  return {
    name,
    place: 'undefined',
    value: 0n,
    byteSize: 0n,
    type: STT.NOTYPE,
    binding: STB.GLOBAL,
    other: 0,
    ...rest,
  };
}

export function image(name: string, rest: Partial<SectionImage> = {}): SectionImage {
  return {
    name,
    type: SHT.PROGBITS,
    flags: 0n,
    alignment: 1,
    entrySize: 0,
    bytes: new Uint8Array(),
    links: [],
    group: undefined,
    ...rest,
  };
}
