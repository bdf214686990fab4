/** Breakages of the file as a whole and of its header. gABI 4, "ELF Header". */
import { ELFCLASS, ELFDATA } from '../../../generated/elf-constants.ts';
import type { Breakage } from './breakage.ts';

const HALF = 2;

const fileTruncated: Breakage = {
  name: 'file-truncated',
  summary: 'The file ends in the middle, as an interrupted download does.',
  apply({ image, random }) {
    const { byteSize } = image.headerLayout;
    const length = byteSize + random.below(image.bytes.length - byteSize);
    const section = image.sections.find(
      ({ offset, byteSize: size }) => length >= offset && length < offset + size,
    );
    const was = image.bytes.length;
    image.truncate(length);
    return {
      what: `the file ends after ${length} of ${was} bytes`,
      section: section?.name,
      offset: section === undefined ? length : length - section.offset,
      fileOffset: length,
    };
  },
};

const sectionTableOutside: Breakage = {
  name: 'section-table-outside-file',
  summary: 'e_shoff leads behind the end of the file (gABI 4, "ELF Header").',
  apply(specimen) {
    const { image, random } = specimen;
    const value = image.bytes.length + random.below(image.bytes.length);
    return specimen.putHeader(image.headerLayout.eShoff, image.wordSize, value, `e_shoff is ${value}`);
  },
};

const sectionHeaderSizeZero: Breakage = {
  name: 'section-header-size-zero',
  summary: 'e_shentsize is not the size of a section header (gABI 4, "ELF Header").',
  apply: (specimen) =>
    specimen.putHeader(specimen.image.headerLayout.eShentsize, HALF, 0, 'e_shentsize is 0'),
};

const sectionNamesOutside: Breakage = {
  name: 'section-names-index-outside-table',
  summary: 'e_shstrndx is the index of no section (gABI 4, "ELF Header").',
  apply(specimen) {
    const { image, random } = specimen;
    const value = image.sections.length + random.below(image.sections.length);
    return specimen.putHeader(image.headerLayout.eShstrndx, HALF, value, `e_shstrndx is ${value}`);
  },
};

const classUnknown: Breakage = {
  name: 'class-unknown',
  summary: 'EI_CLASS is neither ELFCLASS32 nor ELFCLASS64 (gABI 4, "ELF Identification").',
  apply(specimen) {
    const value = specimen.random.pick([0, ELFCLASS.CLASS64 + 1]) ?? 0;
    return specimen.putHeader(specimen.image.headerLayout.eiClass, 1, value, `EI_CLASS is ${value}`);
  },
};

const byteOrderUnknown: Breakage = {
  name: 'byte-order-unknown',
  summary: 'EI_DATA is neither ELFDATA2LSB nor ELFDATA2MSB (gABI 4, "ELF Identification").',
  apply(specimen) {
    const value = specimen.random.pick([0, ELFDATA.MSB + 1]) ?? 0;
    return specimen.putHeader(specimen.image.headerLayout.eiData, 1, value, `EI_DATA is ${value}`);
  },
};

export const FILES: readonly Breakage[] = [
  fileTruncated,
  sectionTableOutside,
  sectionHeaderSizeZero,
  sectionNamesOutside,
  classUnknown,
  byteOrderUnknown,
];
