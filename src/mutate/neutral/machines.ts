/** The same contents for another machine, or in another byte order. */
import { EM, emName } from '../../../generated/elf-constants.ts';
import { ADDENDS } from '../../../generated/relocations.ts';
import type { Description, ElfEncoding, FileDescription } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { type NeutralChange, type Sites, whole, NONE, type SitesOf } from './neutral-change.ts';
import { canRelocate } from './relocation-needs.ts';

type ByteOrder = ElfEncoding['byteOrder'];

const EITHER: readonly ByteOrder[] = ['little', 'big'];
const LITTLE: readonly ByteOrder[] = ['little'];
const BIG: readonly ByteOrder[] = ['big'];

/** Machines that Linux runs on, of either class; where an ABI has both byte orders, either. */
const MACHINES: readonly (readonly [number, readonly ByteOrder[]])[] = [
  [EM.X86_64, LITTLE],
  [EM.I386, LITTLE],
  [EM.AARCH64, EITHER],
  [EM.ARM, EITHER],
  [EM.MIPS, EITHER],
  [EM.PPC, EITHER],
  [EM.PPC64, EITHER],
  [EM.RISCV, LITTLE],
  [EM.LOONGARCH, LITTLE],
  [EM.S390, BIG],
  [EM.SPARCV9, BIG],
  [EM.SPARC, BIG],
  [EM.PARISC, BIG],
  [EM.M68K, BIG],
  [EM.SH, EITHER],
];

/** The files for other machines in a byte order; where the machine stays, only for that. */
function onMachines(description: Description, orderOf: (elf: ElfEncoding) => ByteOrder): Sites | undefined {
  const elf = description.files[0]?.elf;
  if (elf === undefined) return undefined;
  const byteOrder = orderOf(elf);
  const possible = MACHINES.flatMap(([machine, byteOrders]) => {
    const isOther = machine !== elf.machine || byteOrder !== elf.byteOrder;
    const canBe = description.files.every((file) =>
      canRelocate(file, encodingFor(file.elf, machine, byteOrder)),
    );
    return isOther && byteOrders.includes(byteOrder) && canBe ? [machine] : [];
  });
  const machines = possible.includes(elf.machine) ? [elf.machine] : possible;
  return whole(
    machines.map((machine) =>
      mapFiles(description, (file) => ({ ...file, elf: encodingFor(file.elf, machine, byteOrder) })),
    ),
    description,
  );
}

function encodingFor(elf: ElfEncoding, machine: number, byteOrder: ByteOrder): ElfEncoding {
  if (machine === elf.machine) return { ...elf, byteOrder };
  // Flags, the ABI of the operating system and the place of addends belong to the machine.
  const addends = ADDENDS[machine];
  const relocations = addends === 'either' ? elf.relocations : addends === 'place' ? 'rel' : 'rela';
  return { ...elf, byteOrder, machine, relocations, flags: 0, osAbi: 0 };
}

function onMachine({ files: [object] }: Description): string {
  return object === undefined
    ? ''
    : `wrote the files for ${emName(object.elf.machine)}, ${object.elf.byteOrder}-endian`;
}

/** Sections in whose contents readers look for numbers: of exports and rules, and for what tells files that belong together. */
const READ_SECTIONS =
  /^(__ksymtab|__kcrctab|__kflagstab|\.export_symbol|\.discard\.gendwarfksyms|\.note\.gnu\.build-id|\.gnu_debuglink)/;

/** Numbers that are not said by a fixup would be turned around. Text has no byte order. */
function hasNoOwnNumbers({ sections }: FileDescription): boolean {
  return sections.every(({ name, bytes, fixups }) => {
    if (!READ_SECTIONS.test(name)) return true;
    const said = new Set(
      fixups.flatMap(({ at, byteSize }) => Array.from({ length: byteSize }, (_, i) => at + i)),
    );
    return bytes.every((byte, i) => said.has(i) || isText(byte));
  });
}

function isText(byte: number): boolean {
  return byte === 0 || (byte >= ' '.charCodeAt(0) && byte <= '~'.charCodeAt(0));
}

const changeMachine: SitesOf = (description) => onMachines(description, ({ byteOrder }) => byteOrder);

const changeByteOrder: SitesOf = (description) =>
  description.files.every(hasNoOwnNumbers)
    ? onMachines(description, ({ byteOrder }) => (byteOrder === 'little' ? 'big' : 'little'))
    : undefined;

export const MACHINE_CHANGES: readonly NeutralChange[] = [
  ['change-machine', NONE, onMachine, changeMachine],
  ['change-byte-order', NONE, onMachine, changeByteOrder],
];
