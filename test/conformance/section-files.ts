/** Files of one unit with a section that is about it, for tests of rules about such sections. */
import { ET, SHF } from '../../generated/elf-constants.ts';
import type { Die } from '../support/dwarf-builder.ts';
import { DwarfBuilder, elfFile, type UnitInput } from '../support/dwarf-builder.ts';
import { DwarfWriter } from '../support/dwarf-writer.ts';
import { ElfBuilder } from '../support/elf-builder.ts';

export const SHAPE = { is64: true, littleEndian: true };

export function writer(): DwarfWriter {
  return new DwarfWriter(SHAPE);
}

/** A length of the 32-bit format, and what it counts. */
export function counted(write: (out: DwarfWriter) => void): Uint8Array {
  const content = writer();
  write(content);
  return writer().withLength(false, content.done()).done();
}

export type Sections = Readonly<Record<string, Uint8Array>>;

/** An object of one unit and these sections, which may depend on where its entries are. */
export function withSections(
  root: Die,
  make: Sections | ((offsetOf: (entry: Die) => number, all: ReadonlyMap<string, Uint8Array>) => Sections),
  unit: UnitInput = {},
): Uint8Array {
  const builder = new DwarfBuilder().unit(root, unit);
  const all = builder.sections();
  const made = typeof make === 'function' ? make((entry) => builder.offsetOf(entry), all) : make;
  for (const [name, bytes] of Object.entries(made)) all.set(name, bytes);
  return elfFile(SHAPE, all);
}

/** The same as a program, with code at an address. */
export function program(
  root: Die,
  sections: Sections,
  code: { address: number; byteSize: number },
): Uint8Array {
  const all = new DwarfBuilder().unit(root).sections();
  const builder = new ElfBuilder({ ...SHAPE, type: ET.EXEC });
  builder.section({
    name: '.text',
    flags: SHF.ALLOC | SHF.EXECINSTR,
    address: code.address,
    contents: new Uint8Array(code.byteSize),
  });
  for (const [name, contents] of [...all, ...Object.entries(sections)]) builder.section({ name, contents });
  return builder.build();
}
