/** Which fields of sections are filled by relocations, and where their addends stand. gABI 4, "Relocation". */
import { ELF32_R_INFO } from '../../../generated/bit-fields.ts';
import { EM, SHT } from '../../../generated/elf-constants.ts';
import {
  MIPS64_R_INFO_64,
  RELA_32,
  RELA_64,
  REL_32,
  REL_64,
  type RelaLayout,
  type RelLayout,
} from '../../../generated/elf-layout.ts';
import { RELOCATIONS } from '../../../generated/relocations.ts';
import type { ElfImage, ImageSection } from './elf-image.ts';

/** A field, and how to change what it will hold. */
export interface RelocatedField {
  /** Where the addend is in the file: in the relocation, or in the field itself (SHT_REL). */
  readonly addendAt: number;
  readonly addendSize: number;
  /** What is added to that number. */
  readonly base: bigint;
}

/** Where a relocation's parts are in the file. */
export interface RelocationEntry {
  readonly at: number;
  readonly layout: RelLayout | RelaLayout;
  /** The four bytes that hold the index of its symbol. */
  readonly symbolAt: number;
  readonly symbolShift: number;
  /** The lowest byte of its type; no type that debugging information uses is larger. */
  readonly typeAt: number;
}

const WORD = 4;

export class RelocationMap {
  readonly #image: ElfImage;
  /** By index of the section that relocations apply to, and offset in it. */
  readonly #fields = new Map<number, ReadonlyMap<number, RelocatedField>>();

  constructor(image: ElfImage) {
    this.#image = image;
    for (const table of image.sections) {
      // With addends in the field, the field is changed as if there were no relocation: its symbol stands at 0.
      if (table.type !== SHT.RELA) continue;
      const fields = new Map<number, RelocatedField>();
      for (const entry of relocationsOf(image, table)) {
        const offset = image.number(entry.at + entry.layout.rOffset, image.wordSize);
        fields.set(offset, this.#field(table, entry, offset));
      }
      this.#fields.set(table.info, fields);
    }
  }

  at({ index }: ImageSection, offset: number): RelocatedField | undefined {
    return this.#fields.get(index)?.get(offset);
  }

  #field(table: ImageSection, entry: RelocationEntry, offset: number): RelocatedField {
    const image = this.#image;
    const { at, layout, symbolAt, symbolShift, typeAt } = entry;
    const symbol = image.number(symbolAt, WORD) >>> symbolShift;
    const symbols = image.sections[table.link];
    const valueAt =
      (symbols?.offset ?? 0) + symbol * image.symbolLayout.byteSize + image.symbolLayout.stValue;
    const symbolValue = symbols === undefined ? 0n : image.exact(valueAt, image.wordSize);
    const addendAt = at + ('rAddend' in layout ? layout.rAddend : 0);
    const type = RELOCATIONS[image.machine]?.[image.bytes[typeAt] ?? 0];
    const target = image.sections[table.info];
    // Some machines add what the field holds to the addend. Their files have the number there.
    if (target !== undefined && type?.operation.startsWith('V') === true)
      return {
        addendAt: target.offset + offset,
        addendSize: type.width,
        base: symbolValue + image.exact(addendAt, image.wordSize),
      };
    return { addendAt, addendSize: image.wordSize, base: symbolValue };
  }
}

export function relocationsOf(image: ElfImage, table: ImageSection): readonly RelocationEntry[] {
  const layout = table.type === SHT.RELA ? (image.is64 ? RELA_64 : RELA_32) : image.is64 ? REL_64 : REL_32;
  const symbolOffset = layout.rInfo + symbolWithinInfo(image);
  const typeOffset = layout.rInfo + typeWithinInfo(image);
  const symbolShift = image.is64 ? 0 : ELF32_R_INFO.rSym.shift;
  return Array.from({ length: Math.floor(table.byteSize / layout.byteSize) }, (_, index) => {
    const at = table.offset + index * layout.byteSize;
    return { at, layout, symbolAt: at + symbolOffset, symbolShift, typeAt: at + typeOffset };
  });
}

/** In the 64-bit class the symbol is the upper half of r_info, whose first field it is on MIPS in either byte order. */
function symbolWithinInfo({ is64, littleEndian, machine }: ElfImage): number {
  if (!is64) return 0;
  if (machine === EM.MIPS) return MIPS64_R_INFO_64.rSym;
  return littleEndian ? WORD : 0;
}

function typeWithinInfo({ is64, littleEndian, machine, wordSize }: ElfImage): number {
  if (is64 && machine === EM.MIPS) return MIPS64_R_INFO_64.rType;
  return littleEndian ? 0 : wordSize - 1;
}
