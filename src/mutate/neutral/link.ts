import { SHF } from '../../../generated/elf-constants.ts';
import type { FileDescription, SectionDescription } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { WALK_ORDER, neutral } from './neutral-mutator.ts';
import { canRelocate } from './relocation-needs.ts';

/** Where the first section comes to lie: not at 0, which readers may take for "nowhere". */
const FIRST_ADDRESS = 0x10000n;

/** Holds any address that is given here. */
const ADDRESS_BYTES = 4;

export const link = neutral({
  name: 'link',
  summary:
    'Gives sections addresses and writes them where relocations would, as a linker does, or the other way round.',
  // Sections of groups, whose units come first in relocatable files, become parts of the others.
  causes: ['unit-order', ...WALK_ORDER],
  change: (description) => ({
    description: mapFiles(description, (file) => {
      if (file.role !== 'object') return file;
      return file.elf.kind === 'relocatable' ? linked(file) : unlinked(file);
    }),
    what:
      description.files[0]?.elf.kind === 'relocatable' ? 'linked the object' : 'made the file relocatable',
  }),
});

/** Common symbols get their addresses from the linker, which would be another change (symbol versions, section 1). */
function linked(file: FileDescription): FileDescription {
  if (file.symbols.some(({ place }) => place === 'common') || !canHoldAddresses(file)) return file;
  let address = FIRST_ADDRESS;
  const sections = file.sections.map((section) => {
    if ((section.flags & BigInt(SHF.ALLOC)) === 0n) return section;
    const alignment = BigInt(Math.max(section.alignment, 1));
    address = ((address + alignment - 1n) / alignment) * alignment;
    const placed = { ...section, address };
    address += BigInt(section.byteSize);
    return placed;
  });
  return {
    ...file,
    elf: { ...file.elf, kind: 'linked' },
    sections: sections.map(ungrouped),
    units: file.units.map((unit) => (unit.group === undefined ? unit : { ...unit, group: undefined })),
  };
}

/** Fields that were wide enough for an offset may not be for an address. */
function canHoldAddresses({ units, lineTables, sections }: FileDescription): boolean {
  return (
    [...units, ...lineTables].every(({ addressSize }) => addressSize >= ADDRESS_BYTES) &&
    sections.every(({ fixups }) => fixups.every(({ byteSize }) => byteSize >= ADDRESS_BYTES))
  );
}

function ungrouped(section: SectionDescription): SectionDescription {
  const { group, ...rest } = section;
  return group === undefined ? section : rest;
}

/** Tables that hold addresses as bytes, where nothing says that they are some, would be left behind. */
const TABLES = /^(__ksymtab|__kcrctab|__kflagstab|\.export_symbol)/;

function unlinked(file: FileDescription): FileDescription {
  if (
    file.sections.some(
      ({ name, bytes, fixups }) => TABLES.test(name) && bytes.length > 0 && fixups.length === 0,
    )
  )
    return file;
  const elf = { ...file.elf, kind: 'relocatable' } as const;
  if (!canRelocate(file, elf)) return file;
  return { ...file, elf, sections: file.sections.map((section) => ({ ...section, address: 0n })) };
}
