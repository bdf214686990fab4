/**
 * An ELF file from the sections that a description holds and those that its DWARF was written to:
 *
 *     file header
 *     program header table, in linked files
 *     contents of sections, in the order of their numbers
 *     section header table
 */
import { locate } from '../errors.ts';
import { Bytes } from './bytes.ts';
import type { FileDescription } from './description.ts';
import { sectionContents } from './elf-contents.ts';
import { elfFormat } from './elf-format.ts';
import { fileHeader, sectionHeaderTable } from './elf-header.ts';
import { planSections } from './elf-sections.ts';
import { programHeaderTable, segmentCount } from './elf-segments.ts';
import type { SectionImage } from './section-image.ts';

/**
 * @param images the sections with DWARF, in their natural order
 * @throws DwarfksymsError `description` where ELF, or the machine, has no way to say what is asked for
 */
export function elfBytes(file: FileDescription, images: readonly SectionImage[]): Uint8Array {
  return locate({ file: file.name }, () => writeElf(file, images));
}

/**
 * How far contents are aligned in the file, for readers that map it: to what their section asks for, but not to whole pages,
 * which would make small files large. gABI 4, "Sections", restricts addresses only.
 */
const LARGEST_FILE_ALIGNMENT = 16;

function writeElf(file: FileDescription, images: readonly SectionImage[]): Uint8Array {
  const { elf } = file;
  const format = elfFormat(elf);
  const plan = planSections(file, images);
  const contents = sectionContents(file, plan, format);
  const shape = {
    count: plan.firstNumber + plan.sections.length,
    namesNumber: plan.numberOf(plan.sectionNames),
    segmentCount: segmentCount(elf, plan),
  };

  // Both tables at the start say where the rest is, which is not known yet.
  const { byteSize: headerSize } = format.fileHeader;
  const out = new Bytes(elf.byteOrder).zeros(headerSize + shape.segmentCount * format.programHeader.byteSize);
  const offsets = contents.map(({ bytes, alignment }) => {
    out.align(Math.min(alignment, LARGEST_FILE_ALIGNMENT));
    const offset = out.length;
    out.bytes(bytes).zeros(elf.sectionPadding);
    return offset;
  });
  out.align(format.classSize);
  const tableOffset = out.length;
  out.bytes(sectionHeaderTable(format, shape, plan, contents, offsets));
  const bytes = out.done();
  bytes.set(fileHeader(elf, format, shape, tableOffset));
  bytes.set(programHeaderTable(elf, format, plan, contents, offsets), headerSize);
  return bytes;
}
