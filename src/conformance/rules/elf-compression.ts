/** Compressed sections. gABI 4, "Section Compression". */
import { SHF, SHT } from '../../../generated/elf-constants.ts';
import { isCompressed, type Section } from '../../elf/elf-file.ts';
import { DwarfksymsError } from '../../errors.ts';
import type { CheckedFile } from '../checked-file.ts';
import { placeInSection } from '../place.ts';
import type { Rule } from '../rule.ts';

export const E10: Rule = {
  id: 'E10',
  class: 'N',
  statement: 'compressed sections have a complete header, a known type and the announced size',
  citation: { gabi: 'Section Compression' },
  concernsVersions: true,
  hooks: (check) => ({
    file: (file) => {
      for (const section of file.elf.sections) {
        if ((section.flags & SHF.COMPRESSED) === 0) continue;
        const isLoaded = (section.flags & SHF.ALLOC) !== 0;
        if (isLoaded || section.type === SHT.NOBITS)
          check.report(
            E10,
            {
              found: `SHF_COMPRESSED and ${isLoaded ? 'SHF_ALLOC' : 'SHT_NOBITS'}`,
              expected: 'compression only of contents that are not loaded',
            },
            () => placeInSection({ file, name: section.name }, undefined),
          );
        const problem = inflate(file, section);
        if (problem !== undefined)
          check.report(
            E10,
            { found: problem.detail, expected: 'contents as the compression header announces them' },
            () => placeInSection({ file, name: section.name }, problem.place.offset),
          );
      }
    },
  }),
};

export const E11: Rule = {
  id: 'E11',
  class: 'S',
  statement: 'sections .zdebug_* have the size that their header announces',
  citation: { other: 'binutils, objcopy --compress-debug-sections=zlib-gnu' },
  concernsVersions: true,
  hooks: () => ({
    file: (file) => {
      for (const { name, section } of file.sections)
        if (isCompressed(section) && name.startsWith('.zdebug_')) inflate(file, section);
    },
  }),
};

/** Who reads sections of debugging information reports what is wrong with them; of others, it is returned. */
function inflate(file: CheckedFile, section: Section): DwarfksymsError | undefined {
  const known = file.sections.find((one) => one.section === section);
  try {
    void (known === undefined ? file.elf.contents(section) : known.bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return error.code === 'compression' ? error : undefined;
  }
}
