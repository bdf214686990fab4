/** The headers of the ELF file: how to read it, and where its tables are. gABI 4, "ELF Header". */
import { ELFCLASS, ELFDATA, EV, PN, SHN, SHT, shtName } from '../../../generated/elf-constants.ts';
import type { Check } from '../check.ts';
import { identificationOf, type ElfImage, type FileHeaderField } from '../elf-image.ts';
import type { FindingPlace } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { ByteSource } from '../../elf/source.ts';
import { FILE_HEADER_32 } from '../../../generated/elf-layout.ts';
import { hex } from '../../errors.ts';

export const E01: Rule = {
  id: 'E01',
  class: 'N',
  statement: 'the file begins with the magic number, and has a known class, byte order and version',
  citation: { gabi: 'ELF Header' },
  concernsVersions: true,
  hooks: (check) => ({ container: (source, image) => checkIdentification(check, source, image) }),
};

export const E02: Rule = {
  id: 'E02',
  class: 'N',
  statement: 'the header is complete, and the sizes in it are those of the class',
  citation: { gabi: 'ELF Header' },
  concernsVersions: true,
  hooks: (check) => ({ container: (source, image) => checkSizes(check, source, image) }),
};

export const E03: Rule = {
  id: 'E03',
  class: 'N',
  statement: 'the tables of headers are within the file, and their numbers of entries are there',
  citation: { gabi: 'ELF Header' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      checkSectionTable(check, image);
      checkNamesIndex(check, image);
      checkProgramTable(check, image);
    },
  }),
};

function checkIdentification(check: Check, source: ByteSource, image: ElfImage | undefined): void {
  const place = (field: 'magic' | 'eiClass' | 'eiData' | 'eiVersion') => (): FindingPlace => ({
    file: source.name,
    section: undefined,
    offset: FILE_HEADER_32[field],
    length: FILE_HEADER_32.widths[field],
    unit: undefined,
    path: [],
  });
  const found = identificationOf(source);
  if (found === undefined || !found.hasMagic) {
    const problem = { found: 'another beginning', expected: '0x7f and the letters ELF' };
    check.report(E01, problem, place('magic'));
    return;
  }
  const { fileClass, data, version } = found;
  if (fileClass !== ELFCLASS.CLASS32 && fileClass !== ELFCLASS.CLASS64)
    check.report(
      E01,
      { found: `EI_CLASS ${fileClass}`, expected: 'ELFCLASS32 or ELFCLASS64' },
      place('eiClass'),
    );
  if (data !== ELFDATA.LSB && data !== ELFDATA.MSB)
    check.report(E01, { found: `EI_DATA ${data}`, expected: 'ELFDATA2LSB or ELFDATA2MSB' }, place('eiData'));
  if (version !== EV.CURRENT)
    check.report(E01, { found: `EI_VERSION ${version}`, expected: 'EV_CURRENT' }, place('eiVersion'));
  if (image === undefined) return;
  const fileVersion = image.field('eVersion');
  if (fileVersion !== EV.CURRENT)
    check.report(E01, { found: `e_version ${fileVersion}`, expected: 'EV_CURRENT' }, () =>
      image.fieldPlace('eVersion'),
    );
}

function checkSizes(check: Check, source: ByteSource, image: ElfImage | undefined): void {
  if (image === undefined) {
    const { hasMagic, fileClass, data } = identificationOf(source) ?? {};
    const isReadable = [ELFCLASS.CLASS32, ELFCLASS.CLASS64].some((one) => one === fileClass);
    if (hasMagic !== true || !isReadable || (data !== ELFDATA.LSB && data !== ELFDATA.MSB)) return;
    check.report(
      E02,
      { found: 'a file that ends in its header', expected: 'the header of its class' },
      () => ({
        file: source.name,
        section: undefined,
        offset: source.size,
        length: 0,
        unit: undefined,
        path: [],
      }),
    );
    return;
  }
  const expect = (field: FileHeaderField, name: string, size: number): void => {
    const value = image.field(field);
    if (value !== size)
      check.report(E02, { found: `${name} ${value}`, expected: `${size}, as the class has it` }, () =>
        image.fieldPlace(field),
      );
  };
  expect('eEhsize', 'e_ehsize', image.fileHeader.byteSize);
  if (image.field('eShoff') !== 0) expect('eShentsize', 'e_shentsize', image.layouts.sectionHeader.byteSize);
  if (image.programHeaderCount !== 0) expect('ePhentsize', 'e_phentsize', image.programHeaderSize);
}

function checkSectionTable(check: Check, image: ElfImage): void {
  const start = image.field('eShoff');
  const count = image.field('eShnum');
  if (count >= SHN.LORESERVE)
    check.report(
      E03,
      {
        found: `e_shnum ${count}, a reserved index`,
        expected: 'zero, and the number in sh_size of section zero',
      },
      () => image.fieldPlace('eShnum'),
    );
  if (start === 0) {
    if (count !== 0)
      check.report(E03, { found: `e_shnum ${count}, but e_shoff 0`, expected: 'both or neither' }, () =>
        image.fieldPlace('eShoff'),
      );
    return;
  }
  const { size } = image.source;
  if (image.sectionZero === undefined) {
    check.report(
      E03,
      {
        found: `e_shoff ${hex(start)} in a file of ${size} bytes`,
        expected: 'a table of section headers within the file',
      },
      () => image.fieldPlace('eShoff'),
    );
    return;
  }
  if (image.sectionCount === 0)
    check.report(
      E03,
      { found: 'no number of sections, neither in e_shnum nor in section zero', expected: 'one of them' },
      () => image.fieldPlace('eShnum'),
    );
  if (image.sections.length < image.sectionCount)
    check.report(
      E03,
      {
        found: `${image.sectionCount} section headers at ${hex(start)} in a file of ${size} bytes`,
        expected: 'a table of section headers within the file',
      },
      () => image.fieldPlace('eShoff'),
    );
}

function checkNamesIndex(check: Check, image: ElfImage): void {
  const { namesIndex, sections, sectionCount } = image;
  if (namesIndex === SHN.UNDEF) return;
  const report = (found: string): void =>
    check.report(E03, { found, expected: 'the index of a string table, or SHN_UNDEF' }, () =>
      image.fieldPlace('eShstrndx'),
    );
  if (namesIndex >= sectionCount) {
    report(`e_shstrndx ${namesIndex}, and ${sectionCount} sections`);
    return;
  }
  // Beyond the end of the file, the table is at fault, not the index.
  const section = sections[namesIndex];
  if (section !== undefined && section.type !== SHT.STRTAB)
    report(`e_shstrndx ${namesIndex}, a section of type ${shtName(section.type)}`);
}

function checkProgramTable(check: Check, image: ElfImage): void {
  const start = image.field('ePhoff');
  const announced = image.programHeaderCount;
  const count = announced === PN.XNUM ? image.sectionZero?.info : announced;
  const { size } = image.source;
  if (count === undefined) {
    const problem = {
      found: 'e_phnum PN_XNUM without a section zero',
      expected: 'the number in its sh_info',
    };
    check.report(E03, problem, () => image.fieldPlace('ePhnum'));
    return;
  }
  if (count === 0 || count * image.programHeaderSize <= size - start) return;
  check.report(
    E03,
    {
      found: `${count} program headers at ${hex(start)} in a file of ${size} bytes`,
      expected: 'a table of program headers within the file',
    },
    () => image.fieldPlace('ePhoff'),
  );
}
