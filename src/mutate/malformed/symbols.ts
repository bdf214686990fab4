/** Breakages of symbols. gABI 4, "Symbol Table". */
import { SHN, SHT } from '../../../generated/elf-constants.ts';
import type { Breakage, Damage } from './breakage.ts';
import type { Specimen } from './specimen.ts';

const HALF = 2;
const WORD = 4;

/** Changes a field of one symbol that is not the first, which means nothing. */
function withSymbol(
  specimen: Specimen,
  at: number,
  byteSize: number,
  value: number,
  field: string,
): Damage | undefined {
  const { image, random } = specimen;
  const table = image.sections.find(({ type }) => type === SHT.SYMTAB);
  const symbols = table === undefined ? [] : image.symbols(table).slice(1);
  const symbol = random.pick(symbols);
  if (table === undefined || symbol === undefined) return undefined;
  const offset = symbol - table.offset + at;
  const number = (symbol - table.offset) / image.symbolLayout.byteSize;
  return specimen.overwriteNumber(table, offset, byteSize, value, `${field} of symbol ${number} is ${value}`);
}

const nameOutside: Breakage = {
  name: 'symbol-name-outside-table',
  summary: 'st_name leads behind the end of the symbol names (gABI 4, "Symbol Table").',
  apply(specimen) {
    const { image, random } = specimen;
    const value = image.bytes.length + random.below(image.bytes.length);
    return withSymbol(specimen, image.symbolLayout.stName, WORD, value, 'st_name');
  },
};

const sectionOutside: Breakage = {
  name: 'symbol-section-outside-table',
  summary: 'st_shndx is the index of no section, and none of the reserved ones (gABI 4, "Symbol Table").',
  apply(specimen) {
    const { image, random } = specimen;
    const count = image.sections.length;
    if (count >= SHN.LORESERVE) return undefined;
    const value = count + random.below(SHN.LORESERVE - count);
    return withSymbol(specimen, image.symbolLayout.stShndx, HALF, value, 'st_shndx');
  },
};

export const SYMBOLS: readonly Breakage[] = [nameOutside, sectionOutside];
