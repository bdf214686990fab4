/** The file header, which the program header table follows, and the section header table. gABI 4, "ELF Header" and "Sections". */
import { ET, EV, PN, SHN, SHT } from '../../generated/elf-constants.ts';
import { ELF_MAGIC } from '../../generated/elf-layout.ts';
import { locate } from '../errors.ts';
import type { ElfEncoding } from './description.ts';
import type { SectionContents } from './elf-contents.ts';
import type { ElfFormat } from './elf-format.ts';
import { ElfRecords } from './elf-records.ts';
import type { SectionPlan } from './elf-sections.ts';

/** What there is to say about the header tables. */
export interface TableShape {
  /** Of section headers, with section zero. */
  readonly count: number;
  /** The number of the section with the names. */
  readonly namesNumber: number;
  readonly segmentCount: number;
}

/** Which numbers do not fit into the file header: section zero has them. gABI 4, "ELF Header". */
interface Extended {
  readonly count: boolean;
  readonly namesNumber: boolean;
  readonly segmentCount: boolean;
}

function extended(shape: TableShape): Extended {
  return {
    count: shape.count >= SHN.LORESERVE,
    namesNumber: shape.namesNumber >= SHN.LORESERVE,
    segmentCount: shape.segmentCount >= PN.XNUM,
  };
}

export function fileHeader(
  elf: ElfEncoding,
  format: ElfFormat,
  shape: TableShape,
  tableOffset: number,
): Uint8Array {
  const layout = format.fileHeader;
  const isExtended = extended(shape);
  const header = new ElfRecords(format, layout, 1);
  header.bytes.set(ELF_MAGIC, layout.magic);
  header.u8(0, layout.eiClass, format.classCode);
  header.u8(0, layout.eiData, format.dataCode);
  header.u8(0, layout.eiVersion, EV.CURRENT);
  header.u8(0, layout.eiOsabi, elf.osAbi);
  header.u16(0, layout.eType, elf.kind === 'relocatable' ? ET.REL : ET.EXEC);
  header.u16(0, layout.eMachine, elf.machine);
  header.u32(0, layout.eVersion, EV.CURRENT);
  const hasSegments = shape.segmentCount > 0;
  header.word(0, layout.ePhoff, hasSegments ? layout.byteSize : 0);
  header.word(0, layout.eShoff, tableOffset);
  header.u32(0, layout.eFlags, elf.flags);
  header.u16(0, layout.eEhsize, layout.byteSize);
  header.u16(0, layout.ePhentsize, hasSegments ? format.programHeader.byteSize : 0);
  header.u16(0, layout.ePhnum, isExtended.segmentCount ? PN.XNUM : shape.segmentCount);
  header.u16(0, layout.eShentsize, format.sectionHeader.byteSize);
  header.u16(0, layout.eShnum, isExtended.count ? 0 : shape.count);
  header.u16(0, layout.eShstrndx, isExtended.namesNumber ? SHN.XINDEX : shape.namesNumber);
  return header.bytes;
}

/** @param offsets where the contents of each section are in the file */
export function sectionHeaderTable(
  format: ElfFormat,
  shape: TableShape,
  { sections, firstNumber }: SectionPlan,
  contents: readonly SectionContents[],
  offsets: readonly number[],
): Uint8Array {
  const layout = format.sectionHeader;
  const isExtended = extended(shape);
  const table = new ElfRecords(format, layout, shape.count);
  table.u32(0, layout.shType, SHT.NULL);
  table.word(0, layout.shSize, isExtended.count ? shape.count : 0);
  table.u32(0, layout.shLink, isExtended.namesNumber ? shape.namesNumber : SHN.UNDEF);
  table.u32(0, layout.shInfo, isExtended.segmentCount ? shape.segmentCount : 0);
  for (const [i, section] of sections.entries()) {
    const content = contents[i];
    const offset = offsets[i];
    if (content === undefined || offset === undefined) continue;
    const number = firstNumber + i;
    locate({ section: section.name }, () => {
      table.u32(number, layout.shName, content.nameOffset);
      table.u32(number, layout.shType, section.type);
      table.word(number, layout.shFlags, section.flags);
      table.word(number, layout.shAddr, section.address);
      table.word(number, layout.shOffset, offset);
      table.word(number, layout.shSize, content.byteSize);
      table.u32(number, layout.shLink, content.link);
      table.u32(number, layout.shInfo, content.info);
      table.word(number, layout.shAddralign, content.alignment);
      table.word(number, layout.shEntsize, section.entrySize);
    });
  }
  return table.bytes;
}
