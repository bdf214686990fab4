/**
 * A unit that is added to a file so that sections that refer to units have something to refer to: what a compiler writes for
 *
 *     int added;
 *     void added_code(void) { }
 */
import { DW_AT, DW_ATE, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description, Die, Unit } from '../../write/description.ts';
import { writeDescription } from '../../write/write.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { freshIds } from '../tree.ts';
import { addUnits, newUnit } from './described.ts';
import { memberAt } from './fields.ts';
import { Specimen } from './specimen.ts';
import { choiceOf } from '../choices.ts';

/** Of the type, by which breakages find it: no compiler writes such. */
export const ADDED_NAME = 'dwarfksyms_type';

/** Where the function of the unit is, in linked files: no program has so much code. */
export const CODE = { low: 0x6b5f_0000n, byteSize: 0x40n } as const;

const INT_BYTES = 4n;

/** Where the unit is once the file is written. Offsets are in their sections. */
export interface AddedPlace {
  readonly elfClass: 32 | 64;
  readonly byteOrder: 'little' | 'big';
  readonly addressSize: 4 | 8;
  readonly isLinked: boolean;
  readonly start: number;
  readonly byteSize: number;
  /** Of the type, counted from the unit, and of its name in `.debug_str`. */
  readonly type: number;
  readonly name: number;
}

/** Undefined where the place of the unit would not be plain. */
export function withAddedUnit(description: Description, version: 4 | 5): Description | undefined {
  const [object] = description.files;
  if (object === undefined || description.files.length > 1 || object.elf.compression !== 'none')
    return undefined;
  // Units in groups have sections of their own.
  const isPlain = object.units.every(({ kind, group }) => kind === 'compile' && group === undefined);
  if (!isPlain || object.units.length === 0) return undefined;
  const changed = addUnits(description, addedUnit(description, version));
  return placeOf(changed) === undefined ? undefined : changed;
}

export function placeOf(description: Description): AddedPlace | undefined {
  const [object] = description.files;
  const [bytes] = writeDescription(description, { widen: true }).values();
  if (object === undefined || bytes === undefined) return undefined;
  const specimen = new Specimen(bytes, choiceOf(0));
  const unit = specimen.file.unitPlaces.findLast(({ section }) => section.name === '.debug_info');
  const name = specimen.file.attributes.find(
    (one) => one.unit === unit && one.name === DW_AT.name && one.form === DW_FORM.strp,
  );
  const code = name && memberAt(name.entry, 'code');
  if (unit === undefined || name === undefined || code === undefined) return undefined;
  const { elfClass, byteOrder, kind } = object.elf;
  return {
    elfClass,
    byteOrder,
    addressSize: elfClass === 64 ? 8 : 4,
    isLinked: kind === 'linked',
    start: unit.start - unit.section.offset,
    byteSize: unit.end - unit.start,
    type: code.start - unit.start,
    name: specimen.number(name),
  };
}

function addedUnit(description: Description, version: 4 | 5): Unit {
  const freshId = freshIds(description);
  const { kind = 'linked' } = description.files[0]?.elf ?? {};
  const type: Die = {
    id: freshId(),
    tag: DW_TAG.base_type,
    attributes: [
      { name: DW_AT.name, form: DW_FORM.strp, value: { kind: 'string', text: ADDED_NAME } },
      constantAttribute(DW_AT.encoding, BigInt(DW_ATE.signed)),
      constantAttribute(DW_AT.byte_size, INT_BYTES),
    ],
    children: undefined,
  };
  const ranges =
    kind === 'linked'
      ? [address(DW_AT.low_pc, CODE.low), constantAttribute(DW_AT.high_pc, CODE.byteSize)]
      : [];
  const code: Die = {
    id: freshId(),
    tag: DW_TAG.subprogram,
    attributes: ranges,
    children: undefined,
  };
  return newUnit(description, {
    kind: 'compile',
    version,
    root: {
      id: freshId(),
      tag: DW_TAG.compile_unit,
      attributes: [nameAttribute('added.c'), ...ranges],
      children: kind === 'linked' ? [type, code] : [type],
    },
  });
}

function address(name: number, addend: bigint): Attribute {
  return { name, form: DW_FORM.addr, value: { kind: 'address', to: { symbol: undefined, addend } } };
}
