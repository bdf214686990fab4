/**
 * The program header table: a linked file has to say what is loaded and where, or tools that ask for a module's addresses do
 * not accept it. Each section with an address is a segment of its own. gABI 5, "Program Header".
 */
import { PF, PT, SHF, SHT } from '../../generated/elf-constants.ts';
import type { ElfEncoding } from './description.ts';
import type { SectionContents } from './elf-contents.ts';
import type { ElfFormat } from './elf-format.ts';
import { ElfRecords } from './elf-records.ts';
import type { PlannedSection, SectionPlan } from './elf-sections.ts';

/** How many program headers the file has. */
export function segmentCount(elf: ElfEncoding, { sections }: SectionPlan): number {
  return elf.kind === 'linked' ? sections.filter(isLoaded).length : 0;
}

/** @param offsets where the contents of each section are in the file */
export function programHeaderTable(
  elf: ElfEncoding,
  format: ElfFormat,
  plan: SectionPlan,
  contents: readonly SectionContents[],
  offsets: readonly number[],
): Uint8Array {
  const table = new ElfRecords(format, format.programHeader, segmentCount(elf, plan));
  if (elf.kind === 'relocatable') return table.bytes;
  const loaded = plan.sections
    .map((section, i) => ({ section, byteSize: contents[i]?.byteSize ?? 0, offset: offsets[i] ?? 0 }))
    .filter(({ section }) => isLoaded(section))
    // Loadable segments stand in the order of their addresses.
    .toSorted(
      (a, b) => Number(a.section.address > b.section.address) - Number(a.section.address < b.section.address),
    );
  for (const [i, { section, byteSize, offset }] of loaded.entries()) {
    table.set(i, 'pType', PT.LOAD);
    table.set(i, 'pFlags', permissions(section));
    table.set(i, 'pOffset', offset);
    table.set(i, 'pVaddr', section.address);
    table.set(i, 'pPaddr', section.address);
    table.set(i, 'pFilesz', section.type === SHT.NOBITS ? 0 : byteSize);
    table.set(i, 'pMemsz', byteSize);
    // 1 asks for no alignment: offsets in the file follow addresses in no way.
    table.set(i, 'pAlign', 1);
  }
  return table.bytes;
}

/** Nothing is to be loaded of an empty section. */
function isLoaded({ flags, role }: PlannedSection): boolean {
  return (flags & BigInt(SHF.ALLOC)) !== 0n && role.kind === 'content' && role.byteSize > 0;
}

function permissions({ flags }: PlannedSection): number {
  const isWritten = (flags & BigInt(SHF.WRITE)) !== 0n;
  const isCode = (flags & BigInt(SHF.EXECINSTR)) !== 0n;
  return PF.R | (isWritten ? PF.W : 0) | (isCode ? PF.X : 0);
}
