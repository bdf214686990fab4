/** The link from a stripped file to its separate debug file. GDB manual, "Debugging Information in Separate Files". */
import { Elf } from '../../generated/elf.js';
import { decode, stream } from '../kaitai.ts';
import type { ElfFile } from './elf-file.ts';

const SECTION = '.gnu_debuglink';

export interface DebugLink {
  readonly name: string;
  /** The CRC-32 of the whole file that was linked to. */
  readonly crc: number;
}

/** Whether a file says that its debugging information is elsewhere. */
export function hasDebugLink(elf: ElfFile): boolean {
  return elf.section(SECTION) !== undefined;
}

/** @throws DwarfksymsError `elf-malformed` */
export function readDebugLink(elf: ElfFile): DebugLink | undefined {
  const section = elf.section(SECTION);
  if (section === undefined) return undefined;
  const io = stream(elf.contents(section));
  const { fileName, crc } = decode(io, 'a debug link', 'elf-malformed', elf.place(section), () => {
    return new Elf.ElfFile.Debuglink(io, null, null, elf.littleEndian);
  });
  return { name: Buffer.from(fileName).toString(), crc };
}
