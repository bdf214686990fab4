/** Where everything of a unit is: the fields of its header, its entries, their attributes. DWARF 5, 7.5.1 and 7.5.2. */
import { DW_FORM, DW_UT } from '../../../generated/dwarf-constants.ts';
import { formEncoding, type ValueEncoding } from '../../../generated/dwarf-form-encodings.ts';
import { DwarfksymsError, hex } from '../../errors.ts';
import { mapAbbreviations, type AbbreviationMap, type Declaration } from './abbreviation-map.ts';
import type { ElfImage, ImageSection } from './elf-image.ts';
import { readInitialLength, type InitialLength } from './initial-length.ts';
import { uleb128, type Leb128 } from './leb128.ts';

/** Offsets count from the start of the section. */
export interface UnitMap {
  readonly section: ImageSection;
  readonly abbreviationSection: ImageSection;
  readonly length: InitialLength;
  readonly encoding: ValueEncoding;
  readonly versionAt: number;
  /** From DWARF 5 on. */
  readonly unitTypeAt: number | undefined;
  readonly addressSizeAt: number;
  readonly abbreviationOffsetAt: number;
  readonly offsetSize: number;
  /** Type units: the field with the offset of the type's DIE. */
  readonly typeOffsetAt: number | undefined;
  readonly start: number;
  readonly entriesStart: number;
  readonly end: number;
  readonly abbreviations: AbbreviationMap;
  /** Null entries included. */
  readonly entries: readonly EntryMap[];
}

export interface EntryMap {
  readonly at: number;
  readonly end: number;
  /** Undefined for a null entry. */
  readonly declaration: Declaration | undefined;
  readonly attributes: readonly AttributeMap[];
}

export interface AttributeMap {
  readonly name: number;
  /** The form that the value has; never DW_FORM_indirect. */
  readonly form: number;
  readonly at: number;
  readonly end: number;
}

const HALF = 2;
const SIGNATURE = 8;

/** All units of the file that are not compressed, in the order of their sections. */
export function mapUnits(image: ElfImage): readonly UnitMap[] {
  return image.sections.flatMap((section) => {
    const match = /^\.debug_(?:info|types)(?<dwo>\.dwo)?$/u.exec(section.name);
    if (match === null || !image.isPlain(section)) return [];
    const abbreviations = image.named(`.debug_abbrev${match.groups?.['dwo'] ?? ''}`);
    if (abbreviations === undefined || !image.isPlain(abbreviations)) return [];
    const units: UnitMap[] = [];
    for (let at = 0; at < section.byteSize;) {
      const unit = mapUnit(image, section, abbreviations, at);
      units.push(unit);
      at = unit.end;
    }
    return units;
  });
}

function mapUnit(
  image: ElfImage,
  section: ImageSection,
  abbreviationSection: ImageSection,
  start: number,
): UnitMap {
  const length = readInitialLength(image, section, start);
  const offsetSize = length.valueSize;
  const versionAt = length.end;
  const version = image.number(section.offset + versionAt, HALF);
  // Up to DWARF 4 the two fields stand the other way round, and there is no unit type. DWARF 5, 7.5.1.1; DWARF 4, 7.5.1.1.
  const isNew = version >= 5;
  const unitTypeAt = isNew ? versionAt + HALF : undefined;
  const fieldsAt = versionAt + HALF + (isNew ? 1 : 0);
  const addressSizeAt = isNew ? fieldsAt : fieldsAt + offsetSize;
  const abbreviationOffsetAt = isNew ? fieldsAt + 1 : fieldsAt;
  const afterFields = fieldsAt + 1 + offsetSize;
  const unitType = unitTypeAt === undefined ? undefined : image.bytes[section.offset + unitTypeAt];
  const isType =
    unitType === DW_UT.type ||
    unitType === DW_UT.split_type ||
    (!isNew && section.name.startsWith('.debug_types'));
  const hasSignature = isType || unitType === DW_UT.skeleton || unitType === DW_UT.split_compile;
  const typeOffsetAt = isType ? afterFields + SIGNATURE : undefined;
  const entriesStart = afterFields + (hasSignature ? SIGNATURE : 0) + (isType ? offsetSize : 0);
  const addressSize = image.bytes[section.offset + addressSizeAt] ?? 0;
  const encoding = { version, is64: offsetSize === SIGNATURE, addressSize };
  const tableAt = Number(image.field(section, abbreviationOffsetAt, offsetSize));
  const abbreviations = mapAbbreviations(image.contents(abbreviationSection), tableAt);
  const end = length.end + length.value;
  return {
    section,
    abbreviationSection,
    length,
    encoding,
    versionAt,
    unitTypeAt,
    addressSizeAt,
    abbreviationOffsetAt,
    offsetSize,
    typeOffsetAt,
    start,
    entriesStart,
    end,
    abbreviations,
    entries: mapEntries(image, section, encoding, abbreviations, entriesStart, end),
  };
}

function mapEntries(
  image: ElfImage,
  section: ImageSection,
  encoding: ValueEncoding,
  { declarations }: AbbreviationMap,
  start: number,
  end: number,
): readonly EntryMap[] {
  const byCode = new Map(declarations.map((declaration) => [declaration.code, declaration]));
  const bytes = image.contents(section);
  const values = new ValueEnds(image, section, encoding);
  const entries: EntryMap[] = [];
  for (let at = start; at < end;) {
    const { value: code, end: afterCode } = uleb128(bytes, at);
    const declaration = code === 0 ? undefined : byCode.get(code);
    if (code !== 0 && declaration === undefined)
      throw new DwarfksymsError('internal', `a written entry has the unknown code ${code}`, {
        section: section.name,
        offset: at,
      });
    const attributes: AttributeMap[] = [];
    let next = afterCode;
    for (const { name, form } of declaration?.specifications ?? []) {
      const attribute = values.attribute(name, form, next);
      attributes.push(attribute);
      next = attribute.end;
    }
    entries.push({ at, end: next, declaration, attributes });
    at = next;
  }
  return entries;
}

/** Where values end. */
class ValueEnds {
  readonly #image: ElfImage;
  readonly #section: ImageSection;
  readonly #bytes: Uint8Array;
  readonly #encoding: ValueEncoding;

  constructor(image: ElfImage, section: ImageSection, encoding: ValueEncoding) {
    this.#image = image;
    this.#section = section;
    this.#bytes = image.contents(section);
    this.#encoding = encoding;
  }

  attribute(name: number, form: number, at: number): AttributeMap {
    if (form === DW_FORM.indirect) {
      const { value: actual, end } = uleb128(this.#bytes, at);
      return this.attribute(name, actual, end);
    }
    return { name, form, at, end: this.#end(form, at) };
  }

  #end(form: number, at: number): number {
    const spelling = formEncoding(form, this.#encoding);
    switch (spelling?.kind) {
      case 'integer':
      case 'content':
        return at + spelling.byteSize;
      case 'leb128':
        return uleb128(this.#bytes, at).end;
      case 'terminated':
        return this.#bytes.indexOf(0, at) + 1;
      case 'counted': {
        const { value, end } = this.#count(spelling.count, at);
        return end + value;
      }
      case 'present':
      case 'elsewhere':
        return at;
      case 'indirect':
      case undefined:
        throw new DwarfksymsError('internal', `a written entry has the form ${hex(form)}`, {
          section: this.#section.name,
          offset: at,
        });
    }
  }

  #count(spelling: number | 'uleb128', at: number): Leb128 {
    if (spelling === 'uleb128') return uleb128(this.#bytes, at);
    return { value: this.#image.number(this.#section.offset + at, spelling), end: at + spelling };
  }
}
