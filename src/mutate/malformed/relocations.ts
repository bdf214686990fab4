/** Breakages of relocations. gABI 4, "Relocation". */
import { SHT } from '../../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../../generated/relocations.ts';
import type { Breakage, Damage } from './breakage.ts';
import type { ImageSection } from './elf-image.ts';
import { relocationsOf, type RelocationEntry } from './relocation-map.ts';
import type { Specimen } from './specimen.ts';

const WORD = 4;
const LARGEST_TYPE = 0xff;

/** One relocation of debugging information, and the section that it changes. */
interface Found {
  readonly table: ImageSection;
  readonly target: ImageSection;
  readonly entry: RelocationEntry;
}

function pick({ image, random }: Specimen): Found | undefined {
  const tables = image.sections.filter(
    ({ type, name, byteSize }) =>
      (type === SHT.RELA || type === SHT.REL) && name.includes('debug') && byteSize > 0,
  );
  const table = random.pick(tables);
  if (table === undefined) return undefined;
  const target = image.sections[table.info];
  const entry = random.pick(relocationsOf(image, table));
  return target === undefined || entry === undefined ? undefined : { table, target, entry };
}

const offsetOutside: Breakage = {
  name: 'relocation-outside-section',
  summary: 'r_offset leads behind the end of the section that is relocated (gABI 4, "Relocation").',
  apply(specimen) {
    const found = pick(specimen);
    if (found === undefined) return undefined;
    const { table, target, entry } = found;
    const value = target.byteSize + specimen.random.below(target.byteSize);
    return specimen.overwriteNumber(
      table,
      entry.at + entry.layout.rOffset - table.offset,
      specimen.image.wordSize,
      value,
      `r_offset is ${value}, ${target.name} has ${target.byteSize} bytes`,
    );
  },
};

const symbolOutside: Breakage = {
  name: 'relocation-symbol-outside-table',
  summary: 'A relocation names a symbol that the symbol table does not have (gABI 4, "Relocation").',
  apply(specimen) {
    const { image, random } = specimen;
    const found = pick(specimen);
    if (found === undefined) return undefined;
    const { table, entry } = found;
    const symbols = image.sections[table.link];
    if (symbols === undefined) return undefined;
    const count = image.symbols(symbols).length;
    const value = count + random.below(count);
    const kept = image.number(entry.symbolAt, WORD) & ((1 << entry.symbolShift) - 1);
    return specimen.overwriteNumber(
      table,
      entry.symbolAt - table.offset,
      WORD,
      value * 2 ** entry.symbolShift + kept,
      `the relocation is for symbol ${value} of ${count}`,
    );
  },
};

const typeUnknown: Breakage = {
  name: 'relocation-type-unknown',
  summary: 'A relocation has a type that its machine does not define (psABI of the machine).',
  apply(specimen) {
    const { image, random } = specimen;
    const found = pick(specimen);
    const known = RELOCATIONS[image.machine];
    if (found === undefined || known === undefined) return undefined;
    const unknown = Array.from({ length: LARGEST_TYPE }, (_, type) => type + 1).filter(
      (type) => !(type in known),
    );
    const type = random.pick(unknown);
    return type === undefined ? undefined : withType(specimen, found, type);
  },
};

function withType(specimen: Specimen, { table, entry }: Found, type: number): Damage {
  return specimen.overwrite(table, entry.typeAt - table.offset, [type], `the relocation's type is ${type}`);
}

const tableTargetOutside: Breakage = {
  name: 'relocated-section-outside-table',
  summary: 'sh_info of relocations is the index of no section (gABI 4, "Section Header", figure 4-12).',
  apply(specimen) {
    const { image, random } = specimen;
    const found = pick(specimen);
    if (found === undefined) return undefined;
    const value = image.sections.length + random.below(image.sections.length);
    const at = found.table.headerAt + image.sectionLayout.shInfo;
    return specimen.putHeader(at, WORD, value, `sh_info of ${found.table.name} is ${value}`);
  },
};

export const RELOCATION_BREAKAGES: readonly Breakage[] = [
  offsetOutside,
  symbolOutside,
  typeUnknown,
  tableTargetOutside,
];
