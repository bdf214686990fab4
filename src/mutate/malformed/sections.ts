/** The sections of a file. gABI 4, "Sections". */
import { Elf } from '../../../generated/debug/elf.js';
import { ELFDATA, SHT } from '../../../generated/elf-constants.ts';
import { stream } from '../../kaitai.ts';
import type { FileBytes } from './bytes.ts';

export interface Section {
  readonly index: number;
  readonly name: string;
  readonly header: Elf.ElfFile.SectionHeader;
  readonly type: number;
  readonly flags: number;
  /** Where its contents are in the file; empty for SHT_NOBITS. */
  readonly offset: number;
  readonly byteSize: number;
  readonly link: number;
  readonly info: number;
}

export function sectionsOf({ file }: Elf, { all }: FileBytes): readonly Section[] {
  const names = file.sections?.[file.idxSectionNames];
  return (file.sections ?? []).map((header, index) => {
    const nameAt = (names?.shOffset.value ?? 0) + header.shName;
    return {
      index,
      name: Buffer.from(all.subarray(nameAt, all.indexOf(0, nameAt))).toString('latin1'),
      header,
      type: header.shType,
      flags: header.shFlags.value,
      offset: header.shOffset.value,
      byteSize: header.shType === SHT.NOBITS ? 0 : header.shSize.value,
      link: header.shLink,
      info: header.shInfo,
    };
  });
}

export function isLittleEndian(bytes: Uint8Array): boolean {
  const io = stream(new Uint8Array(bytes));
  const ident = new Elf.Identification(io);
  // oxlint-disable-next-line no-underscore-dangle -- Kaitai's name
  ident._read();
  return ident.eiData === ELFDATA.LSB;
}
