/** Small descriptions, and the bytes that become of them. */
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import { EM, SHF, SHT, STB, STT } from '../../generated/elf-constants.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import type {
  Address,
  Attribute,
  Description,
  Die,
  ElfEncoding,
  FileDescription,
  LineTable,
  Unit,
  Value,
} from '../../src/write/description.ts';
import { dwarfSections } from '../../src/write/dwarf-sections.ts';
import { Misfits } from '../../src/write/misfits.ts';
import type { SectionImage } from '../../src/write/section-image.ts';

export const ELF: ElfEncoding = {
  elfClass: 64,
  byteOrder: 'little',
  machine: EM.X86_64,
  flags: 0,
  osAbi: 0,
  kind: 'linked',
  relocations: 'rela',
  compression: 'none',
  sectionOrder: 0,
  sectionPadding: 0,
  extendedIndices: false,
};

export function die(id: number, attributes: readonly Attribute[] = [], more: Partial<Die> = {}): Die {
  return { id, tag: DW_TAG.variable, attributes, children: undefined, ...more };
}

/** The unit's DIE has the identity 1. */
export function unit(
  attributes: readonly Attribute[],
  children?: readonly Die[],
  more: Partial<Unit> = {},
): Unit {
  return {
    kind: 'compile',
    version: 5,
    format: 32,
    addressSize: 8,
    signature: undefined,
    typeDie: undefined,
    group: undefined,
    abbreviations: { table: 0, order: 'as-met', codes: 'dense', sharing: 'shapes', unused: 0 },
    addresses: [],
    root: { id: 1, tag: DW_TAG.compile_unit, attributes, children },
    ...more,
  };
}

/** A linked file, in which offsets in sections are numbers, with one section and the symbol `f` at its start. */
export function file(
  units: readonly Unit[],
  more: Partial<FileDescription> & { encoding?: Partial<ElfEncoding> } = {},
): FileDescription {
  const { encoding, ...rest } = more;
  return {
    name: 'a.o',
    role: 'object',
    elf: { ...ELF, ...encoding },
    strings: { merge: 'equal', order: 'as-met', padding: 0 },
    sections: [
      {
        name: '.text',
        type: SHT.PROGBITS,
        flags: BigInt(SHF.ALLOC | SHF.EXECINSTR),
        address: 0x1000n,
        alignment: 16,
        entrySize: 0,
        bytes: new Uint8Array(64),
        byteSize: 64,
        fixups: [],
      },
    ],
    symbols: [
      { name: 'f', place: 0, value: 0n, byteSize: 64n, type: STT.FUNC, binding: STB.GLOBAL, other: 0 },
    ],
    lineTables: [],
    units,
    ...rest,
  };
}

export function lineTable(more: Partial<LineTable> = {}): LineTable {
  return {
    version: 5,
    format: 32,
    addressSize: 8,
    directories: ['/d'],
    files: [{ name: 'a.c', directory: 0, modificationTime: 0n, byteSize: 0n, md5: undefined }],
    nameForm: DW_FORM.string,
    program: new Uint8Array(),
    programFixups: [],
    ...more,
  };
}

// ------------------------------------------------------------------------------------------------ values

export function attribute(name: number, form: number, value: Value, indirect = false): Attribute {
  return indirect ? { name, form, indirect, value } : { name, form, value };
}

export function constant(value: bigint, form: number, name: number = DW_AT.const_value): Attribute {
  return attribute(name, form, { kind: 'constant', value });
}

export function text(value: string, form: number, name: number = DW_AT.name): Attribute {
  return attribute(name, form, { kind: 'string', text: value });
}

export function reference(id: number, form: number, name: number = DW_AT.type): Attribute {
  return attribute(name, form, { kind: 'reference', die: id });
}

export function block(bytes: readonly number[], form: number): Attribute {
  return attribute(DW_AT.location, form, { kind: 'block', bytes: Uint8Array.from(bytes), fixups: [] });
}

export function base(name: number): Attribute {
  return attribute(name, DW_FORM.sec_offset, { kind: 'base' });
}

/** `f` plus an addend. */
export function inF(addend: bigint): Address {
  return { symbol: 0, addend };
}

// ------------------------------------------------------------------------------------------------ bytes

export function sectionsOf(description: Description, fileIndex = 0): readonly SectionImage[] {
  return dwarfSections(description, new Misfits(false))[fileIndex]?.[1] ?? [];
}

/** The bytes of the first section of that name, as hexadecimal digits. */
export function hexOf(images: readonly SectionImage[], name: string): string {
  return hex(image(images, name).bytes);
}

export function image(images: readonly SectionImage[], name: string): SectionImage {
  const found = images.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no section ${name}`);
  return found;
}

/** Hexadecimal digits that were grouped for people. */
export function digits(grouped: string): string {
  return grouped.replaceAll(' ', '');
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Of the only unit: its bytes behind the header of a version 5 compile unit in the 32-bit format. */
export function diesOf(one: Unit, more: Parameters<typeof file>[1] = {}): string {
  const headerSize = 12;
  return hexOf(sectionsOf({ files: [file([one], more)] }), '.debug_info').slice(2 * headerSize);
}

export function throwsDescription(action: () => unknown, message: RegExp): void {
  assert.throws(
    action,
    (error: unknown) =>
      error instanceof DwarfksymsError && error.code === 'description' && message.test(error.message),
  );
}
