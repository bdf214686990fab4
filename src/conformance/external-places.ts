/** Places of a relocatable file whose values depend on symbols of other files: nobody knows them before the files are linked. */
import { ET, SHN, SHT } from '../../generated/elf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { uintNumber, viewOf } from '../elf/numbers.ts';
import { infoFormat } from '../elf/relocation-info.ts';
import { SymbolTable } from '../elf/symbols.ts';
import type { CheckedSection } from './checked-file.ts';

export class ExternalPlaces {
  readonly #bySection = new Map<CheckedSection, ReadonlySet<number>>();

  /** Section offsets at which relocations with undefined symbols apply. */
  of(section: CheckedSection): ReadonlySet<number> {
    let places = this.#bySection.get(section);
    if (places === undefined) this.#bySection.set(section, (places = placesOf(section)));
    return places;
  }
}

function placesOf({ file: { elf }, section }: CheckedSection): ReadonlySet<number> {
  const places = new Set<number>();
  if (elf.type !== ET.REL) return places;
  for (const table of elf.sections) {
    const isRela = table.type === SHT.RELA;
    if (table.info !== section.index || (!isRela && table.type !== SHT.REL)) continue;
    const layout = isRela ? elf.layouts.rela : elf.layouts.rel;
    const info = infoFormat(elf, layout.rInfo);
    const symbolSection = elf.sections[table.link];
    if (symbolSection === undefined) continue;
    try {
      const symbols = new SymbolTable(elf, symbolSection, () => {
        // What is wrong with symbols is the business of other rules.
      });
      const records = viewOf(elf.contents(table));
      for (let at = 0; at + layout.byteSize <= records.byteLength; at += layout.byteSize) {
        const symbol = records.getUint32(at + info.symbolAt, elf.littleEndian) >>> info.symbolShift;
        if (symbol < symbols.count && symbol > 0 && symbols.shndx(symbol) === SHN.UNDEF)
          places.add(uintNumber(records, at + layout.rOffset, elf));
      }
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
    }
  }
  return places;
}
