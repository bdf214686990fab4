/** The units of a file as our own readers see them, in the words of dump_units.py. */
import { DW_CHILDREN, DW_FORM } from '../../../generated/dwarf-constants.ts';
import { DieCursor } from '../../../generated/dwarf-cursor.ts';
import { integer } from '../../../src/dwarf/attribute-value.ts';
import { DwarfFile, type Unit } from '../../../src/dwarf/dwarf-file.ts';
import { NO_SHAPE } from '../../../src/dwarf/plans.ts';
import { UnitWalker, type Attribute, type UnitWalk } from '../../../src/dwarf/unit-walk.ts';
import { openElf, type ElfFile } from '../../../src/elf/elf-file.ts';
import { Relocator } from '../../../src/elf/relocate.ts';
import { bytesSource } from '../../../src/elf/source.ts';

export interface UnitText {
  /** File, number of the section, offset in it. */
  readonly place: readonly [string, number, number];
  /** version, is64, address_size, unit_type. */
  readonly header: readonly [number, boolean, number, number];
  /** Tag, whether there are children, attributes: name, form, value. */
  readonly entries: readonly (readonly [number, number, readonly (readonly [number, number, string])[]])[];
}

const noWarning = (): void => undefined;

/** Without those in other sections than `.debug_info` and `.debug_types`. */
export function unitsOf(path: string, bytes: Uint8Array): readonly UnitText[] {
  const dwarf = new DwarfFile(openElf(bytesSource(path, bytes), noWarning), {
    shapeOf: () => NO_SHAPE,
    warn: noWarning,
  });
  const walker = new UnitWalker(dwarf);
  return dwarf.units
    .toSorted((a, b) => a.info.section.index - b.info.section.index || a.start - b.start)
    .map((unit) => ({
      place: [path, unit.info.section.index, unit.start],
      header: [unit.version, unit.is64, unit.addressSize, unit.type],
      entries: entriesOf(walker.walk(unit)),
    }));
}

function entriesOf(walk: UnitWalk): UnitText['entries'] {
  const { bytes, file, name } = walk.unit.info;
  const cursor = new DieCursor(bytes, file.elf.littleEndian, name);
  cursor.encoding = walk.unit;
  cursor.unitStart = walk.unit.start;
  const entries: UnitText['entries'][number][] = [];
  while (walk.next()) {
    const { declaration } = walk;
    if (declaration === undefined) continue;
    const implicit = declaration.attributes.map(({ lo, hi }) => String(integer(lo, hi, true)));
    const attributes = walk.attributes().map((attribute, i) => {
      const text =
        attribute.form === DW_FORM.implicit_const ? implicit[i]! : valueText(cursor, attribute, walk.unit);
      return [attribute.name, attribute.form, text] as const;
    });
    entries.push([declaration.tag, declaration.hasChildren ? DW_CHILDREN.yes : DW_CHILDREN.no, attributes]);
  }
  return entries;
}

const CONTENT_FORMS: ReadonlySet<number> = new Set([
  DW_FORM.block,
  DW_FORM.block1,
  DW_FORM.block2,
  DW_FORM.block4,
  DW_FORM.exprloc,
  DW_FORM.string,
  DW_FORM.data16,
]);

function valueText(cursor: DieCursor, { form, start }: Attribute, { end, info }: Unit): string {
  cursor.read(form, start, end);
  const { lo, hi } = cursor;
  if (CONTENT_FORMS.has(cursor.form)) return Buffer.from(info.bytes.subarray(lo, hi)).toString('hex');
  return String(integer(lo, hi, cursor.form === DW_FORM.sdata));
}

/** A copy of a file in which the sections with debugging information are relocated, as our readers see them. */
export function relocated(path: string, bytes: Uint8Array): Uint8Array {
  const elf: ElfFile = openElf(bytesSource(path, bytes), noWarning);
  const relocator = new Relocator(elf, noWarning);
  const copy = Uint8Array.from(bytes);
  for (const section of elf.sections)
    if (section.name.startsWith('.debug_')) copy.set(relocator.contents(section), section.offset);
  return copy;
}
