/** The machines to compile for, and the compilers that can. */
import { spawnSync } from 'node:child_process';
import { EM } from '../../generated/elf-constants.ts';

export interface Target {
  /** What the reader calls it, with the kind of file where a machine has several. */
  readonly name: string;
  /** e_machine, one of EM. */
  readonly machine: number;
  readonly family: Family;
  readonly command: string;
  readonly args: readonly string[];
}

/** Type strings are compared within a family: compilers name the basic types in ways of their own. */
export type Family = 'gcc' | 'clang';

/** What the others are compared with. */
export function baselines(): readonly Target[] {
  return [gcc('x86-64', EM.X86_64, 'x86_64-linux-gnu'), clang('x86-64', EM.X86_64, 'x86_64-linux-gnu')];
}

export function targets(): readonly Target[] {
  return [...GCC, ...CLANG];
}

export function isInstalled({ command }: Target): boolean {
  return spawnSync(command, ['--version']).error === undefined;
}

function gcc(name: string, machine: number, prefix: string, ...args: readonly string[]): Target {
  return { name, machine, family: 'gcc', command: `${prefix}-gcc`, args };
}

function clang(name: string, machine: number, triple: string, ...args: readonly string[]): Target {
  return { name, machine, family: 'clang', command: CLANG_COMMAND, args: [`--target=${triple}`, ...args] };
}

/** The newest there is: older ones lack machines. */
const CLANG_COMMAND =
  ['clang-22', 'clang-21', 'clang-20', 'clang-19', 'clang-18', 'clang-17', 'clang-16'].find(
    (command) => spawnSync(command, ['--version']).error === undefined,
  ) ?? 'clang';

/** Distributions have GCC for AVR in a version of its own, which describes types in ways of its own: it is not here. */
const GCC: readonly Target[] = [
  gcc('i386', EM.I386, 'i686-linux-gnu'),
  gcc('x32', EM.X86_64, 'x86_64-linux-gnux32'),
  gcc('arm', EM.ARM, 'arm-linux-gnueabi'),
  gcc('arm, hard float', EM.ARM, 'arm-linux-gnueabihf'),
  gcc('arm, big-endian', EM.ARM, 'arm-linux-gnueabi', '-mbig-endian'),
  gcc('arm64', EM.AARCH64, 'aarch64-linux-gnu'),
  gcc('arm64, big-endian', EM.AARCH64, 'aarch64-linux-gnu', '-mbig-endian'),
  gcc('arm64, ILP32', EM.AARCH64, 'aarch64-linux-gnu', '-mabi=ilp32'),
  gcc('riscv64', EM.RISCV, 'riscv64-linux-gnu'),
  gcc('riscv32', EM.RISCV, 'riscv64-linux-gnu', '-march=rv32gc', '-mabi=ilp32d'),
  gcc('s390x', EM.S390, 's390x-linux-gnu'),
  gcc('s390', EM.S390, 's390x-linux-gnu', '-m31'),
  gcc('powerpc', EM.PPC, 'powerpc-linux-gnu'),
  gcc('powerpc64', EM.PPC64, 'powerpc64-linux-gnu'),
  gcc('powerpc64le', EM.PPC64, 'powerpc64le-linux-gnu'),
  gcc('mips', EM.MIPS, 'mips-linux-gnu'),
  gcc('mipsel', EM.MIPS, 'mipsel-linux-gnu'),
  gcc('mips64', EM.MIPS, 'mips64-linux-gnuabi64'),
  gcc('mips64el', EM.MIPS, 'mips64el-linux-gnuabi64'),
  gcc('mips n32', EM.MIPS, 'mips64-linux-gnuabi64', '-mabi=n32'),
  gcc('sparc64', EM.SPARCV9, 'sparc64-linux-gnu'),
  gcc('sparc', EM.SPARC, 'sparc64-linux-gnu', '-m32'),
  gcc('parisc', EM.PARISC, 'hppa-linux-gnu'),
  gcc('parisc64', EM.PARISC, 'hppa64-linux-gnu'),
  gcc('alpha', EM.ALPHA, 'alpha-linux-gnu'),
  gcc('m68k', EM.M68K, 'm68k-linux-gnu'),
  gcc('m68k, ColdFire', EM.M68K, 'm68k-linux-gnu', '-mcpu=5475'),
  gcc('arc', EM.ARCV2, 'arc-linux-gnu'),
  gcc('arc, big-endian', EM.ARCV2, 'arc-linux-gnu', '-mbig-endian'),
  gcc('sh', EM.SH, 'sh4-linux-gnu'),
  gcc('sh, big-endian', EM.SH, 'sh4-linux-gnu', '-mb'),
  gcc('xtensa', EM.XTENSA, 'xtensa-lx106-elf'),
  gcc('openrisc', EM.OPENRISC, 'or1k-elf'),
  gcc('microblaze', EM.MICROBLAZE, 'microblaze-linux-gnu'),
  gcc('nios2', EM.ALTERA_NIOS2, 'nios2-linux-gnu'),
  gcc('csky', EM.CSKY, 'csky-linux-gnuabiv2'),
  gcc('loongarch64', EM.LOONGARCH, 'loongarch64-linux-gnu'),
  gcc('msp430', EM.MSP430, 'msp430-elf'),
];

const CLANG: readonly Target[] = [
  clang('i386', EM.I386, 'i686-linux-gnu'),
  clang('x32', EM.X86_64, 'x86_64-linux-gnux32'),
  clang('arm', EM.ARM, 'arm-linux-gnueabi'),
  clang('arm, big-endian', EM.ARM, 'armeb-linux-gnueabi'),
  clang('arm64', EM.AARCH64, 'aarch64-linux-gnu'),
  clang('arm64, big-endian', EM.AARCH64, 'aarch64_be-linux-gnu'),
  clang('arm64, ILP32', EM.AARCH64, 'aarch64-linux-gnu_ilp32'),
  clang('riscv64', EM.RISCV, 'riscv64-linux-gnu'),
  clang('riscv64, no relaxation', EM.RISCV, 'riscv64-linux-gnu', '-mno-relax'),
  clang('riscv32', EM.RISCV, 'riscv32-linux-gnu'),
  clang('loongarch64', EM.LOONGARCH, 'loongarch64-linux-gnu'),
  clang('loongarch32', EM.LOONGARCH, 'loongarch32-linux-gnu'),
  clang('s390x', EM.S390, 's390x-linux-gnu'),
  clang('powerpc', EM.PPC, 'powerpc-linux-gnu'),
  clang('powerpc, little-endian', EM.PPC, 'powerpcle-linux-gnu'),
  clang('powerpc64', EM.PPC64, 'powerpc64-linux-gnu'),
  clang('powerpc64le', EM.PPC64, 'powerpc64le-linux-gnu'),
  clang('mips', EM.MIPS, 'mips-linux-gnu'),
  clang('mipsel', EM.MIPS, 'mipsel-linux-gnu'),
  clang('mips64', EM.MIPS, 'mips64-linux-gnuabi64'),
  clang('mips64el', EM.MIPS, 'mips64el-linux-gnuabi64'),
  clang('mipsel n32', EM.MIPS, 'mips64el-linux-gnuabin32'),
  clang('sparc64', EM.SPARCV9, 'sparcv9-linux-gnu'),
  clang('sparc', EM.SPARC, 'sparc-linux-gnu'),
  clang('m68k', EM.M68K, 'm68k-linux-gnu'),
  clang('hexagon', EM.QDSP6, 'hexagon-linux-musl'),
  clang('xtensa', EM.XTENSA, 'xtensa'),
  clang('csky', EM.CSKY, 'csky-linux-gnu'),
  clang('avr', EM.AVR, 'avr'),
  clang('msp430', EM.MSP430, 'msp430'),
  clang('bpf', EM.BPF, 'bpfel'),
  clang('bpf, big-endian', EM.BPF, 'bpfeb'),
];
