/** A written file that is to be broken. */
import { DwarfksymsError } from '../../errors.ts';
import { type Choice, Choices } from '../choices.ts';
import { FileBytes, paddedUleb128 } from './bytes.ts';
import { DecodedFile, type UnitPlace } from './decoded-file.ts';
import { type Field, fieldsAt, isLeb128, memberAt } from './fields.ts';
import { isLittleEndian, type Section } from './sections.ts';

export interface Damage {
  /** What was done, for people: `units[0].body.version is 6 instead of 4`. */
  readonly what: string;
  /** Undefined for headers and the file as a whole. */
  readonly section: string | undefined;
  /** In the section, or in the file where there is none. */
  readonly offset: number;
  /** Where the wrong bytes are in the file. A field that a relocation fills is wrong in the relocation's addend. */
  readonly fileOffset: number;
}

export class Specimen {
  readonly file: DecodedFile;
  readonly choices: Choices;

  constructor(bytes: Uint8Array, choice: Choice) {
    this.file = new DecodedFile(new FileBytes(bytes, isLittleEndian(bytes)));
    this.choices = new Choices(choice);
  }

  /** The file as it is now. */
  get bytes(): Uint8Array {
    return this.file.bytes.all;
  }

  fields(path: string): readonly Field[] {
    return fieldsAt(this.file, path);
  }

  /** What a field holds once relocations are applied, as far as symbols are in sections at address 0. */
  number({ start, end }: Pick<Field, 'start' | 'end'>): number {
    const { relocations, bytes } = this.file;
    const relocated = relocations.at(start);
    if (relocated === undefined) return Number(bytes.number(start, end));
    const { addend, base } = relocated;
    return Number(BigInt.asUintN(8 * (end - start), bytes.number(addend.start, addend.end) + base));
  }

  /** The unit that the path of a field begins with. */
  unitOf({ indices: [index = 0] }: Field): UnitPlace {
    return this.file.unitPlaces[index]!;
  }

  // Changes ----------------------------------------------------------------------------------------------------------

  /** Gives a field another value, by way of its relocation if it has one. */
  set(field: Field, value: number | bigint, what = this.#said(field, value)): Damage {
    const { start, end } = field;
    const { bytes, relocations } = this.file;
    const relocated = relocations.at(start);
    if (isLeb128(field)) bytes.put(start, paddedUleb128(Number(value), end - start));
    else if (relocated === undefined) bytes.putNumber(start, end, value);
    else bytes.putNumber(relocated.addend.start, relocated.addend.end, BigInt(value) - relocated.base);
    return { ...this.#placed(start, what), fileOffset: relocated?.addend.start ?? start };
  }

  /** Puts bytes over those that are there. */
  overwrite(start: number, bytes: ArrayLike<number>, what: string): Damage {
    const section = this.file.sectionAt(start);
    if (section !== undefined && start + bytes.length > section.offset + section.byteSize)
      throw new DwarfksymsError('internal', 'a breakage reaches beyond its section', { offset: start });
    this.file.bytes.put(start, bytes);
    return this.#placed(start, what);
  }

  /** Gives a section other contents, of any length: they stand at the end of the file. `offset` is where they are wrong. */
  replace(section: Section, contents: Uint8Array, offset: number, what: string): Damage {
    const at = this.file.bytes.append(contents);
    this.#resize(section, contents.length);
    this.#setHeader(section, 'sh_offset', at);
    return { what, section: section.name, offset, fileOffset: at + offset };
  }

  /** Ends a section before `offset`. */
  cut(section: Section, offset: number, what: string): Damage {
    this.#resize(section, offset);
    return { what, section: section.name, offset, fileOffset: section.offset + offset };
  }

  truncate(length: number, what: string): Damage {
    const damage = this.#placed(length, what);
    this.file.bytes.truncate(length);
    return damage;
  }

  #resize(section: Section, byteSize: number): void {
    this.#setHeader(section, 'sh_size', byteSize);
  }

  #setHeader({ header }: Section, field: string, value: number): void {
    const place = memberAt(header, field);
    if (place !== undefined) this.file.bytes.putNumber(place.start, place.end, value);
  }

  #placed(fileOffset: number, what: string): Damage {
    const section = this.file.sectionAt(fileOffset);
    const offset = fileOffset - (section?.offset ?? 0);
    return { what, section: section?.name, offset, fileOffset };
  }

  #said(field: Field, value: number | bigint): string {
    const index = /^file\.sections\[(\d+)\]\.sh_/u.exec(field.path)?.[1];
    const section = index === undefined ? undefined : this.file.sections[Number(index)];
    const where = section === undefined ? '' : ` of ${section.name}`;
    const was = isLeb128(field) ? '' : ` instead of ${this.number(field)}`;
    return `${field.path}${where} is ${value}${was}`;
  }
}
