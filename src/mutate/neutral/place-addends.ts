import { ADDENDS } from '../../../generated/relocations.ts';
import type { ElfEncoding } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { neutral } from './neutral-mutator.ts';
import { canRelocate } from './relocation-needs.ts';

export const placeAddends = neutral({
  name: 'place-addends',
  summary:
    'Puts the addends of relocations into the fields that they change, or into the relocations (SHT_REL, SHT_RELA), on machines that allow both.',
  causes: [],
  change: (description) => ({
    description: mapFiles(description, (file) => {
      const relocations: ElfEncoding['relocations'] = file.elf.relocations === 'rel' ? 'rela' : 'rel';
      const elf = { ...file.elf, relocations };
      const isAllowed = ADDENDS[elf.machine] === 'either' && elf.kind !== 'linked' && canRelocate(file, elf);
      return isAllowed ? { ...file, elf } : file;
    }),
    what: 'moved the addends of relocations',
  }),
});
