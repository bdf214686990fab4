/** Relocations. gABI 4, "Relocation", and the psABI documents of the machines. */
import { emName, SHF, SHN, SHT } from '../../../generated/elf-constants.ts';
import { ZDEBUG_HEADER_64 } from '../../../generated/elf-layout.ts';
import { RELOCATIONS, type RelocationType } from '../../../generated/relocations.ts';
import { infoFormat } from '../../elf/relocation-info.ts';
import { uintNumber, viewOf } from '../../elf/numbers.ts';
import type { Check } from '../check.ts';
import type { ElfImage, SectionHeader } from '../elf-image.ts';
import type { Rule } from '../rule.ts';
import { isDebugSection } from '../debug-section.ts';
import { isSymbolTable } from '../symbol-records.ts';

export const E12: Rule = {
  id: 'E12',
  class: 'N',
  statement: 'relocations have a known type, a symbol, and a place in their section',
  citation: { dwarf4: '7.3', dwarf5: '7.3.1', gabi: 'Relocation' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      for (const section of image.sections) checkTable(check, image, section);
    },
  }),
};

export const E13: Rule = {
  id: 'E13',
  class: 'N',
  statement: 'sections .debug_*.dwo have no relocations',
  citation: { dwarf5: '7.3.2.2' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      for (const section of image.sections) {
        const target = image.sections[section.info];
        if (!isTable(section) || section.size === 0 || target?.name?.endsWith('.dwo') !== true) continue;
        check.report(
          E13,
          { found: `relocations of ${target.name}`, expected: 'contents that no linker has to change' },
          () => image.contentPlace(section, 0),
        );
      }
    },
  }),
};

function isTable({ type }: SectionHeader): boolean {
  return type === SHT.REL || type === SHT.RELA;
}

function checkTable(check: Check, image: ElfImage, table: SectionHeader): void {
  const layout = table.type === SHT.RELA ? image.layouts.rela : image.layouts.rel;
  const bytes = isTable(table) && table.size > 0 ? image.contents(table) : undefined;
  if (bytes === undefined || table.entrySize !== layout.byteSize) return;
  const { littleEndian, machine } = image;
  const info = infoFormat(image, layout.rInfo);
  const records = viewOf(bytes);
  const symbolCount = countSymbols(image, table);
  // Of files that are linked, places are addresses.
  const target = image.isRelocatable && table.info !== SHN.UNDEF ? image.sections[table.info] : undefined;
  const room = target === undefined ? Infinity : contentSize(image, target);
  const types = target === undefined ? undefined : typesFor(machine, target);
  const report = (at: number, found: string, expected: string): void =>
    check.report(E12, { found, expected }, () => image.contentPlace(table, at, layout.byteSize));
  for (let at = 0; at + layout.byteSize <= records.byteLength; at += layout.byteSize) {
    const symbol = records.getUint32(at + info.symbolAt, littleEndian) >>> info.symbolShift;
    const code = (records.getUint32(at + info.typeAt, info.typeLittleEndian) & info.typeMask) >>> 0;
    const type = types?.[code];
    const place = uintNumber(records, at + layout.rOffset, image);
    if (symbol >= symbolCount)
      report(at, `symbol ${symbol} of ${symbolCount}`, 'the index of a symbol of the table');
    if (types !== undefined && type === undefined)
      report(at, `type ${code} of ${emName(machine)} for ${target?.label}`, 'a type of relocations of data');
    if (place + (type?.width ?? 0) > room && type?.operation !== 'none')
      report(at, `a place behind the ${room} bytes of ${target?.label}`, 'a place in the section');
  }
}

/** Infinity where sh_link is wrong, or leads to what is only in the file that this one completes. */
function countSymbols(image: ElfImage, { link }: SectionHeader): number {
  const symbols = image.sections[link];
  if (symbols === undefined || !isSymbolTable(symbols)) return Infinity;
  return Math.floor(symbols.size / image.layouts.symbol.byteSize);
}

/** The size in front of `.zdebug_*`, in files of either byte order. */
const BIG_ENDIAN = { is64: true, littleEndian: false } as const;

/** What relocations apply to is inflated before. Infinity where nobody knows how large that is. */
function contentSize(image: ElfImage, section: SectionHeader): number {
  const isOld = section.name?.startsWith('.zdebug_') === true;
  if (!isOld && (section.flags & SHF.COMPRESSED) === 0) return section.size;
  const { compressionHeader } = image.layouts;
  const layout = isOld ? ZDEBUG_HEADER_64 : compressionHeader;
  const bytes = image.contents(section);
  if (bytes === undefined || bytes.length < layout.byteSize) return Infinity;
  return isOld
    ? uintNumber(viewOf(bytes), ZDEBUG_HEADER_64.lenContent, BIG_ENDIAN)
    : uintNumber(viewOf(bytes), compressionHeader.chSize, image);
}

/**
 * The grammar has the types that are used in sections of debugging information: of other sections, and of machines that it has no table
 * of, nobody here knows which types there are.
 */
function typesFor(
  machine: number,
  { name = '', flags }: SectionHeader,
): Readonly<Record<number, RelocationType>> | undefined {
  return (flags & SHF.ALLOC) !== 0 || !isDebugSection(name) ? undefined : RELOCATIONS[machine];
}
