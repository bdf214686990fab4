import { mapFiles } from '../tree.ts';
import { neutral } from './neutral-mutator.ts';

export const extendIndices = neutral({
  name: 'extend-indices',
  summary:
    'Puts inactive section headers before the others, so that indices move to SHT_SYMTAB_SHNDX and section header 0, or takes them away (gABI 4, "ELF Header" and "Symbol Table").',
  causes: [],
  change: (description) => ({
    description: mapFiles(description, (file) => ({
      ...file,
      elf: { ...file.elf, extendedIndices: !file.elf.extendedIndices },
    })),
    what: 'moved section indices to where large ones stand, or back',
  }),
});
