/** What a file's code is for: a kernel loads what is for its own machine only. */
import { emName } from '../../generated/elf-constants.ts';
import type { ElfFile } from '../elf/elf-file.ts';

export interface Machine {
  readonly machine: number;
  readonly is64: boolean;
  readonly littleEndian: boolean;
}

export function machineOf({ machine, is64, littleEndian }: ElfFile): Machine {
  return { machine, is64, littleEndian };
}

export function isSameMachine(a: Machine, b: Machine): boolean {
  return a.machine === b.machine && a.is64 === b.is64 && a.littleEndian === b.littleEndian;
}

export function describeMachine({ machine, is64, littleEndian }: Machine): string {
  return `${emName(machine)}, ${is64 ? 64 : 32}-bit, ${littleEndian ? 'little' : 'big'}-endian`;
}
