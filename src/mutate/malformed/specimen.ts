/** A written file that is to be broken, with the maps of what is in it, made when they are first asked for. */
import { DwarfksymsError } from '../../errors.ts';
import type { Random } from '../../random.ts';
import type { Damage } from './breakage.ts';
import { ElfImage, type ImageSection } from './elf-image.ts';
import { mapUnits, type AttributeMap, type EntryMap, type UnitMap } from './unit-map.ts';

/** An attribute in its place. */
export interface AttributePlace {
  readonly unit: UnitMap;
  readonly entry: EntryMap;
  readonly attribute: AttributeMap;
}

export class Specimen {
  readonly image: ElfImage;
  readonly random: Random;
  #units: readonly UnitMap[] | undefined;

  constructor(bytes: Uint8Array, random: Random) {
    this.image = new ElfImage(bytes);
    this.random = random;
  }

  get units(): readonly UnitMap[] {
    return (this.#units ??= mapUnits(this.image));
  }

  /** One of all attributes that `fits`. */
  attribute(
    fits: (attribute: AttributeMap, entry: EntryMap, unit: UnitMap) => boolean,
  ): AttributePlace | undefined {
    const places: AttributePlace[] = [];
    for (const unit of this.units)
      for (const entry of unit.entries)
        for (const attribute of entry.attributes)
          if (fits(attribute, entry, unit)) places.push({ unit, entry, attribute });
    return this.random.pick(places);
  }

  /** One of the units that `fits`. */
  unit(fits: (unit: UnitMap) => boolean = () => true): UnitMap | undefined {
    return this.random.pick(this.units.filter(fits));
  }

  // Changes ----------------------------------------------------------------------------------------------------------

  /** Puts a number into a field of a section, by way of its relocation if it has one. */
  put(section: ImageSection, offset: number, byteSize: number, value: number | bigint, what: string): Damage {
    const fileOffset = this.image.putField(section, offset, byteSize, value);
    return { what, section: section.name, offset, fileOffset };
  }

  /** Puts bytes over those that are there. */
  overwrite(section: ImageSection, offset: number, bytes: ArrayLike<number>, what: string): Damage {
    const fileOffset = section.offset + offset;
    if (offset + bytes.length > section.byteSize)
      throw new DwarfksymsError('internal', 'a breakage reaches beyond its section', {
        section: section.name,
        offset,
      });
    for (let i = 0; i < bytes.length; i++) this.image.putByte(fileOffset + i, bytes[i] ?? 0);
    return { what, section: section.name, offset, fileOffset };
  }

  /** Puts a number over the bytes that are there, whatever relocations say of them. */
  overwriteNumber(
    section: ImageSection,
    offset: number,
    byteSize: number,
    value: number | bigint,
    what: string,
  ): Damage {
    const fileOffset = section.offset + offset;
    this.image.put(fileOffset, byteSize, value);
    return { what, section: section.name, offset, fileOffset };
  }

  /** Gives a section other contents. `offset` is where they are wrong. */
  replace(section: ImageSection, contents: Uint8Array, offset: number, what: string): Damage {
    const at = this.image.replaceContents(section, contents);
    return { what, section: section.name, offset, fileOffset: at + offset };
  }

  /** Ends a section before `offset`. */
  cut(section: ImageSection, offset: number, what: string): Damage {
    const { image } = this;
    image.put(section.headerAt + image.sectionLayout.shSize, image.wordSize, offset);
    return { what, section: section.name, offset, fileOffset: section.offset + offset };
  }

  /** Puts a number into the header of the file or of a section. */
  putHeader(fileOffset: number, byteSize: number, value: number | bigint, what: string): Damage {
    this.image.put(fileOffset, byteSize, value);
    return { what, section: undefined, offset: fileOffset, fileOffset };
  }
}
