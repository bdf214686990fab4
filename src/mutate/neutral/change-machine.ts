import { EM, emName } from '../../../generated/elf-constants.ts';
import { ADDENDS } from '../../../generated/relocations.ts';
import type { Random } from '../../random.ts';
import type { Description, ElfEncoding, FileDescription } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { type Change, neutral } from './neutral-mutator.ts';
import { canRelocate } from './relocation-needs.ts';

interface Machine {
  readonly machine: number;
  readonly byteOrders: readonly ElfEncoding['byteOrder'][];
}

/** Machines that Linux runs on, of either class; where an ABI has both byte orders, either. */
const MACHINES: readonly Machine[] = [
  { machine: EM.X86_64, byteOrders: ['little'] },
  { machine: EM.I386, byteOrders: ['little'] },
  { machine: EM.AARCH64, byteOrders: ['little', 'big'] },
  { machine: EM.ARM, byteOrders: ['little', 'big'] },
  { machine: EM.MIPS, byteOrders: ['little', 'big'] },
  { machine: EM.PPC, byteOrders: ['little', 'big'] },
  { machine: EM.PPC64, byteOrders: ['little', 'big'] },
  { machine: EM.RISCV, byteOrders: ['little'] },
  { machine: EM.LOONGARCH, byteOrders: ['little'] },
  { machine: EM.S390, byteOrders: ['big'] },
  { machine: EM.SPARCV9, byteOrders: ['big'] },
  { machine: EM.SPARC, byteOrders: ['big'] },
  { machine: EM.PARISC, byteOrders: ['big'] },
  { machine: EM.M68K, byteOrders: ['big'] },
  { machine: EM.SH, byteOrders: ['little', 'big'] },
];

/** Sections in whose contents readers look for numbers: of exports and rules, and for what tells files that belong together. */
const READ_SECTIONS =
  /^(__ksymtab|__kcrctab|__kflagstab|\.export_symbol|\.discard\.gendwarfksyms|\.note\.gnu\.build-id|\.gnu_debuglink)/;

export const changeMachine = neutral({
  name: 'change-machine',
  summary:
    'Says that the same debugging information is for another machine of the same class and byte order, with its relocation types. Code and data stay what they were.',
  causes: [],
  change: (description, random) => moved(description, random, ({ byteOrder }) => byteOrder),
});

export const changeByteOrder = neutral({
  name: 'change-byte-order',
  summary:
    'Writes all numbers in the other byte order, for another machine where the old one does not have it. Code, data and operands in expressions stay what they were: no version depends on them.',
  causes: [],
  change: (description, random) =>
    description.files.every(hasNoOwnNumbers)
      ? moved(description, random, ({ byteOrder }) => (byteOrder === 'little' ? 'big' : 'little'))
      : undefined,
});

function moved(
  description: Description,
  random: Random,
  orderFor: (elf: ElfEncoding) => ElfEncoding['byteOrder'],
): Change | undefined {
  const [object] = description.files;
  if (object === undefined) return undefined;
  const byteOrder = orderFor(object.elf);
  const candidates = MACHINES.filter(
    ({ machine, byteOrders }) =>
      byteOrders.includes(byteOrder) &&
      !(machine === object.elf.machine && byteOrder === object.elf.byteOrder) &&
      description.files.every((file) => canRelocate(file, encodingFor(file.elf, machine, byteOrder))),
  );
  const same = candidates.find(({ machine }) => machine === object.elf.machine);
  const chosen = same ?? random.pick(candidates);
  if (chosen === undefined) return undefined;
  const { machine } = chosen;
  return {
    description: mapFiles(description, (file) => ({
      ...file,
      elf: encodingFor(file.elf, machine, byteOrder),
    })),
    what: `wrote the files for ${emName(machine)}, ${byteOrder}-endian`,
  };
}

function encodingFor(elf: ElfEncoding, machine: number, byteOrder: ElfEncoding['byteOrder']): ElfEncoding {
  if (machine === elf.machine) return { ...elf, byteOrder };
  // Flags, the ABI of the operating system and the place of addends belong to the machine.
  const addends = ADDENDS[machine];
  const relocations = addends === 'either' ? elf.relocations : addends === 'place' ? 'rel' : 'rela';
  return { ...elf, byteOrder, machine, relocations, flags: 0, osAbi: 0 };
}

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
