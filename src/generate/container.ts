/** ELF files for machines that Linux runs on, and how they are packed. */
import * as fc from 'fast-check';
import { EM } from '../../generated/elf-constants.ts';
import type { ElfEncoding, StringPlacement } from '../write/description.ts';

/** What a psABI settles. */
interface Machine {
  readonly machine: number;
  readonly elfClass: 32 | 64;
  readonly byteOrder: 'little' | 'big';
  readonly relocations: 'rel' | 'rela';
}

const MACHINES: readonly Machine[] = [
  { machine: EM.X86_64, elfClass: 64, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.S390, elfClass: 64, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.I386, elfClass: 32, byteOrder: 'little', relocations: 'rel' },
  { machine: EM.PPC, elfClass: 32, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.AARCH64, elfClass: 64, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.AARCH64, elfClass: 64, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.ARM, elfClass: 32, byteOrder: 'little', relocations: 'rel' },
  { machine: EM.ARM, elfClass: 32, byteOrder: 'big', relocations: 'rel' },
  { machine: EM.PPC64, elfClass: 64, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.PPC64, elfClass: 64, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.RISCV, elfClass: 64, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.RISCV, elfClass: 32, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.LOONGARCH, elfClass: 64, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.MIPS, elfClass: 64, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.MIPS, elfClass: 64, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.MIPS, elfClass: 32, byteOrder: 'big', relocations: 'rel' },
  { machine: EM.SPARCV9, elfClass: 64, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.ALPHA, elfClass: 64, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.PARISC, elfClass: 32, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.M68K, elfClass: 32, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.ARCV2, elfClass: 32, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.SH, elfClass: 32, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.XTENSA, elfClass: 32, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.OPENRISC, elfClass: 32, byteOrder: 'big', relocations: 'rela' },
  { machine: EM.MICROBLAZE, elfClass: 32, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.ALTERA_NIOS2, elfClass: 32, byteOrder: 'little', relocations: 'rela' },
  { machine: EM.CSKY, elfClass: 32, byteOrder: 'little', relocations: 'rela' },
];

export const elfEncoding: fc.Arbitrary<ElfEncoding> = fc
  .tuple(
    fc.constantFrom(...MACHINES),
    fc.record({
      flags: fc.constant(0),
      osAbi: fc.constant(0),
      kind: fc.oneof(
        { weight: 3, arbitrary: fc.constant('relocatable' as const) },
        { weight: 1, arbitrary: fc.constant('linked' as const) },
      ),
      compression: fc.oneof(
        { weight: 4, arbitrary: fc.constant('none' as const) },
        { weight: 1, arbitrary: fc.constantFrom('zlib', 'zstd', 'zdebug') },
      ),
      sectionOrder: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat(1 << 20)),
      sectionPadding: fc.nat(5),
      extendedIndices: fc.nat(199).map((one) => one === 199),
    }),
  )
  .map(([machine, rest]) => ({ ...machine, ...rest }));

export const stringPlacement: fc.Arbitrary<StringPlacement> = fc.record({
  merge: fc.constantFrom('equal', 'none', 'tails'),
  order: fc.constantFrom('as-met', 'reversed'),
  padding: fc.nat(3),
});

/** The address sizes that units of a file may have, the usual one first. Relocatable files need relocation types for them. */
export function addressSizes({ elfClass, kind }: ElfEncoding): readonly (2 | 4 | 8)[] {
  if (kind === 'linked') return elfClass === 64 ? [8, 4, 2] : [4, 8, 2];
  return elfClass === 64 ? [8, 4] : [4];
}

/** Offsets of the 64-bit format need relocations of eight bytes. */
export function formats({ elfClass, kind }: ElfEncoding): readonly (32 | 64)[] {
  return elfClass === 64 || kind === 'linked' ? [32, 64] : [32];
}
