import type { ElfEncoding } from '../../write/description.ts';
import { mapFiles } from '../tree.ts';
import { neutral } from './neutral-mutator.ts';

const COMPRESSIONS: readonly ElfEncoding['compression'][] = ['none', 'zlib', 'zstd', 'zdebug'];

export const compress = neutral({
  name: 'compress',
  summary:
    'Compresses the sections with debugging information, in one of three ways, or no longer does (gABI 4, "Sections").',
  causes: [],
  change: (description, random) => {
    const current = description.files[0]?.elf.compression;
    const compression = random.pick(COMPRESSIONS.filter((other) => other !== current)) ?? 'none';
    return {
      description: mapFiles(description, (file) =>
        // Names with a `z` are older than split files and supplementary ones.
        compression === 'zdebug' && file.role !== 'object'
          ? file
          : { ...file, elf: { ...file.elf, compression } },
      ),
      what: `compressed debugging information: ${compression}`,
    };
  },
});
