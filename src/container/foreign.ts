/** Files that are given by mistake: what they are, and what to do with them. */
import { ForeignFormats } from '../../generated/foreign-formats.js';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import type { KaitaiStream } from '../kaitai.ts';
import { decodes, identify, type Format } from './magic.ts';

/** What begins like a file of a format, and what messages say of such a file. */
type Foreign = readonly [(io: KaitaiStream) => unknown, string];

const BOOT_IMAGE =
  'is a kernel image for booting (vmlinuz), without debugging information: give the vmlinux of its build, or what scripts/extract-vmlinux of the kernel sources takes out of it';
const MACH_O = 'is a Mach-O file (macOS), not an ELF file: give an object that was compiled for Linux';
/** Link-time optimisation with clang: the object does not exist before the link. */
export const BITCODE =
  'contains bytecode of LLVM instead of DWARF: give the kernel or module that is linked from it, or compile without -flto';
const LZ4 = 'is compressed with lz4, which is unsupported: decompress it with unlz4';

/** The first one that fits counts: a boot image can begin as PE does. */
const FORMATS: readonly Foreign[] = [
  [(io) => new ForeignFormats.X86BootImage(io), BOOT_IMAGE],
  [(io) => new ForeignFormats.Arm64BootImage(io), BOOT_IMAGE],
  [(io) => new ForeignFormats.EfiZbootImage(io), BOOT_IMAGE],
  [
    (io) => new ForeignFormats.Pe(io),
    'is a PE file (Windows, EFI), not an ELF file: give an object that was compiled for Linux',
  ],
  [(io) => new ForeignFormats.MachO(io), MACH_O],
  [(io) => new ForeignFormats.MachOUniversal(io), MACH_O],
  [(io) => new ForeignFormats.Tar(io), 'is a tar archive: unpack it with tar -xf, and give what was in it'],
  [
    (io) => new ForeignFormats.Rpm(io),
    'is an RPM package: unpack it with rpm2cpio and cpio -id, and give what was in it',
  ],
  [
    (io) => new ForeignFormats.Bzip2(io),
    'is compressed with bzip2, which is unsupported: decompress it with bunzip2',
  ],
  [(io) => new ForeignFormats.Lz4Frame(io), LZ4],
  [(io) => new ForeignFormats.Lz4LegacyFrame(io), LZ4],
];

/** At least as much as the formats look at. */
const ENOUGH = 1024;

/** The error for a file that is of no format that can be opened. */
export function notAnObject(source: ByteSource): DwarfksymsError {
  return notElf(source, describe(source) ?? 'is not an ELF file, an archive, or one of these compressed');
}

/** The error where only ELF files are taken, for one that is something else. */
export function notAnElfFile(source: ByteSource): DwarfksymsError {
  const format = identify(source);
  const container = format === undefined || format === 'elf' ? undefined : CONTAINERS[format];
  return notElf(source, container ?? describe(source) ?? 'is not an ELF file');
}

const CONTAINERS: Readonly<Record<Exclude<Format, 'elf'>, string>> = {
  archive: 'is an archive: give its members',
  'thin-archive': 'is a thin archive: give the files that it names',
  bitcode: BITCODE,
  gzip: 'is compressed with gzip: decompress it with gunzip',
  xz: 'is compressed with xz: decompress it with unxz',
  zstd: 'is compressed with zstd: decompress it with unzstd',
};

function describe(source: ByteSource): string | undefined {
  if (source.size === 0) return 'is empty';
  const start = source.read(0, Math.min(source.size, ENOUGH));
  return FORMATS.find(([decoder]) => decodes(start, decoder))?.[1];
}

function notElf({ name }: ByteSource, detail: string): DwarfksymsError {
  return new DwarfksymsError('not-elf', detail, { file: name });
}
