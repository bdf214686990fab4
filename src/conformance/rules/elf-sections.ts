/** Sections: where their contents are, their names, and what is in those of debugging information. gABI 4, "Sections". */
import { SHF, SHT, shtName } from '../../../generated/elf-constants.ts';
import { hex } from '../../errors.ts';
import type { Check } from '../check.ts';
import { isDebugSection } from '../debug-section.ts';
import { isStored, type ElfImage, type SectionHeader } from '../elf-image.ts';
import type { Rule } from '../rule.ts';
import { SymbolRecords } from '../symbol-records.ts';

export const E04: Rule = {
  id: 'E04',
  class: 'N',
  statement: 'the contents of a section are within the file',
  citation: { gabi: 'Sections' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      for (const section of image.sections) {
        if (image.isWithin(section)) continue;
        const { label, size, offset } = section;
        check.report(
          E04,
          {
            found: `${size} bytes at ${hex(offset)} for ${label} in a file of ${image.source.size} bytes`,
            expected: 'contents within the file',
          },
          () => image.sectionFieldPlace(section, 'shOffset'),
        );
      }
    },
  }),
};

export const E05: Rule = {
  id: 'E05',
  class: 'N',
  statement: 'the names of sections and symbols are in a string table, and end in it',
  citation: { gabi: 'String Table' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      checkSectionNames(check, image);
      checkSymbolNames(check, image);
    },
  }),
};

export const E07: Rule = {
  id: 'E07',
  class: 'N',
  statement: 'a table has entries of the size that its type has, and only whole ones',
  citation: { gabi: 'Sections' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      for (const section of image.sections) checkEntrySize(check, image, section);
    },
  }),
};

export const E08: Rule = {
  id: 'E08',
  class: 'S',
  statement: 'the contents of sections do not overlap',
  citation: { gabi: 'Sections' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image !== undefined) checkOverlaps(check, image);
    },
  }),
};

export const E09: Rule = {
  id: 'E09',
  class: 'S',
  statement: 'sections of debugging information are not loaded, and have contents',
  citation: { gabi: 'Special Sections' },
  hooks: (check) => ({
    container: (_, image) => {
      if (image !== undefined) checkDebugSections(check, image);
    },
  }),
};

function checkSectionNames(check: Check, image: ElfImage): void {
  const { names } = image;
  if (names === undefined) return;
  const expected = 'the offset of a string that ends in the table of section names';
  for (const section of image.sections)
    if (section.name === undefined && !(names.length === 0 && section.nameOffset === 0))
      check.report(
        E05,
        { found: `sh_name ${section.nameOffset} of section ${section.index}`, expected },
        () => image.sectionFieldPlace(section, 'shName'),
      );
}

function checkSymbolNames(check: Check, image: ElfImage): void {
  for (const section of image.sections) {
    const symbols = SymbolRecords.of(image, section);
    const strings = image.sections[section.link];
    if (symbols === undefined || strings?.type !== SHT.STRTAB) continue;
    const bytes = image.contents(strings);
    if (bytes === undefined) continue;
    const lastEnd = bytes.lastIndexOf(0);
    for (let index = 0; index < symbols.count; index++) {
      const name = symbols.nameOffset(index);
      // A symbol without a name has 0 here, which needs no table.
      if (name <= lastEnd || name === 0) continue;
      check.report(
        E05,
        {
          found: `a symbol of ${section.label} with a name outside the strings of ${strings.label}`,
          expected: 'the offset of a string that ends in the table',
        },
        () => image.contentPlace(section, symbols.nameAt(index)),
      );
    }
  }
}

function checkEntrySize(check: Check, image: ElfImage, section: SectionHeader): void {
  const { type, flags, size, entrySize, label } = section;
  if (size === 0) return;
  const { layouts } = image;
  const sizes: Readonly<Record<number, number>> = {
    [SHT.SYMTAB]: layouts.symbol.byteSize,
    [SHT.DYNSYM]: layouts.symbol.byteSize,
    [SHT.REL]: layouts.rel.byteSize,
    [SHT.RELA]: layouts.rela.byteSize,
  };
  const known = sizes[type];
  if (known !== undefined && entrySize !== known) {
    check.report(
      E07,
      { found: `sh_entsize ${entrySize} of ${label}`, expected: `${known}, the size of its records` },
      () => image.sectionFieldPlace(section, 'shEntsize'),
    );
    return;
  }
  const isWords = type === SHT.GROUP || type === SHT.SYMTAB_SHNDX;
  const isMerged = (flags & SHF.MERGE) !== 0 && (flags & SHF.COMPRESSED) === 0 && type !== SHT.NOBITS;
  const unit = known ?? (isWords ? Uint32Array.BYTES_PER_ELEMENT : isMerged ? entrySize : 0);
  if (unit === 0 || size % unit === 0) return;
  check.report(
    E07,
    { found: `${size} bytes in ${label}`, expected: `a multiple of the ${unit} bytes of an entry` },
    () => image.sectionFieldPlace(section, 'shSize'),
  );
}

function checkOverlaps(check: Check, image: ElfImage): void {
  const stored = image.sections
    .filter((section) => isStored(section) && image.isWithin(section))
    .toSorted((a, b) => a.offset - b.offset);
  let last: SectionHeader | undefined;
  for (const section of stored) {
    if (last !== undefined && section.offset < last.offset + last.size) {
      const other = last;
      check.report(
        E08,
        {
          found: `${section.label} begins within the contents of ${other.label}`,
          expected: 'contents of its own',
        },
        () => image.sectionFieldPlace(section, 'shOffset'),
      );
    }
    if (last === undefined || section.offset + section.size > last.offset + last.size) last = section;
  }
}

function checkDebugSections(check: Check, image: ElfImage): void {
  // A file with debugging information only has its code, and all else that is loaded, without contents.
  const isCompanion = !image.sections.some(
    ({ type, flags, size }) =>
      (flags & SHF.ALLOC) !== 0 && size > 0 && type !== SHT.NOBITS && type !== SHT.NOTE,
  );
  for (const section of image.sections) {
    const { name, label, type, flags } = section;
    if (name === undefined || !isDebugSection(name)) continue;
    if ((flags & SHF.ALLOC) !== 0)
      check.report(E09, { found: `SHF_ALLOC for ${label}`, expected: 'a section that is not loaded' }, () =>
        image.sectionFieldPlace(section, 'shFlags'),
      );
    if (type === SHT.NOBITS && !isCompanion)
      check.report(
        E09,
        {
          found: `${shtName(type)} for ${label}`,
          expected: 'contents, unless the debugging information is elsewhere',
        },
        () => image.sectionFieldPlace(section, 'shType'),
      );
  }
}
