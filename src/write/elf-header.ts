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
  header.setBytes(0, 'magic', ELF_MAGIC);
  header.set(0, 'eiClass', format.classCode);
  header.set(0, 'eiData', format.dataCode);
  header.set(0, 'eiVersion', EV.CURRENT);
  header.set(0, 'eiOsabi', elf.osAbi);
  header.set(0, 'eType', elf.kind === 'relocatable' ? ET.REL : ET.EXEC);
  header.set(0, 'eMachine', elf.machine);
  header.set(0, 'eVersion', EV.CURRENT);
  const hasSegments = shape.segmentCount > 0;
  header.set(0, 'ePhoff', hasSegments ? layout.byteSize : 0);
  header.set(0, 'eShoff', tableOffset);
  header.set(0, 'eFlags', elf.flags);
  header.set(0, 'eEhsize', layout.byteSize);
  header.set(0, 'ePhentsize', hasSegments ? format.programHeader.byteSize : 0);
  header.set(0, 'ePhnum', isExtended.segmentCount ? PN.XNUM : shape.segmentCount);
  header.set(0, 'eShentsize', format.sectionHeader.byteSize);
  header.set(0, 'eShnum', isExtended.count ? 0 : shape.count);
  header.set(0, 'eShstrndx', isExtended.namesNumber ? SHN.XINDEX : shape.namesNumber);
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
  table.set(0, 'shType', SHT.NULL);
  table.set(0, 'shSize', isExtended.count ? shape.count : 0);
  table.set(0, 'shLink', isExtended.namesNumber ? shape.namesNumber : SHN.UNDEF);
  table.set(0, 'shInfo', isExtended.segmentCount ? shape.segmentCount : 0);
  for (const [i, section] of sections.entries()) {
    const content = contents[i];
    const offset = offsets[i];
    if (content === undefined || offset === undefined) continue;
    const number = firstNumber + i;
    locate({ section: section.name }, () => {
      table.set(number, 'shName', content.nameOffset);
      table.set(number, 'shType', section.type);
      table.set(number, 'shFlags', section.flags);
      table.set(number, 'shAddr', section.address);
      table.set(number, 'shOffset', offset);
      table.set(number, 'shSize', content.byteSize);
      table.set(number, 'shLink', content.link);
      table.set(number, 'shInfo', content.info);
      table.set(number, 'shAddralign', content.alignment);
      table.set(number, 'shEntsize', section.entrySize);
    });
  }
  return table.bytes;
}
