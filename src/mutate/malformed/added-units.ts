/** Units that are added to an object so that there is something to break: of C, with entries of their own, in a version that is asked for. */
import { DW_AT, DW_FORM, DW_LANG, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description, Die, FileDescription, Unit } from '../../write/description.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { freshIds } from '../tree.ts';
import { addUnits, inObject, newUnit, unitsOfObject, withUnit } from './described.ts';

/** The name of such a unit, which no other has. */
export const ADDED_UNIT = 'dwarfksyms added.c';

/** What a unit gets besides its name and language. */
export interface UnitContents {
  readonly attributes?: readonly Attribute[];
  readonly entries?: readonly Die[];
}

/** Makes an entry of the unit. */
export type MakeDie = (tag: number, attributes: readonly Attribute[], children?: readonly Die[]) => Die;

export interface UnitMaker {
  readonly die: MakeDie;
  readonly addressSize: 4 | 8;
  readonly byteOrder: 'little' | 'big';
  /** The index of the next line table. */
  readonly nextLineTable: number;
}

/** Adds a unit of the version to the object. */
export function withNewUnit(
  description: Description,
  version: Unit['version'],
  contents: (maker: UnitMaker) => UnitContents,
): Description {
  const [object] = description.files;
  if (object === undefined) return description;
  const freshId = freshIds(description);
  const die: MakeDie = (tag, attributes, children) => ({ id: freshId(), tag, attributes, children });
  const maker = makerFor(object, die);
  const { attributes = [], entries = [] } = contents(maker);
  const root = die(
    DW_TAG.compile_unit,
    [nameAttribute(ADDED_UNIT), constantAttribute(DW_AT.language, BigInt(DW_LANG.C)), ...attributes],
    entries.length === 0 ? undefined : entries,
  );
  return addUnits(
    description,
    newUnit(description, { kind: 'compile', version, addressSize: maker.addressSize, root }),
  );
}

function makerFor({ elf, lineTables }: FileDescription, die: MakeDie): UnitMaker {
  const addressSize = elf.elfClass === 64 ? 8 : 4;
  return { die, addressSize, byteOrder: elf.byteOrder, nextLineTable: lineTables.length };
}

/** Changes the entry of the unit that was added last. */
export function changeAddedRoot(
  description: Description,
  change: (root: Die) => Die,
): Description | undefined {
  const unit = unitsOfObject(description).findLast(isAdded);
  return unit && withUnit(description, unit, { ...unit, root: change(unit.root) });
}

function isAdded({ root }: Unit): boolean {
  return root.attributes.some(({ value }) => value.kind === 'string' && value.text === ADDED_UNIT);
}

/** As if linked: addresses that are numbers mean something. Undefined where the object is not. */
export function linkedOnly(description: Description): Description | undefined {
  return description.files[0]?.elf.kind === 'linked' ? description : undefined;
}

export function addressAttribute(name: number, address: bigint): Attribute {
  return { name, form: DW_FORM.addr, value: { kind: 'address', to: { symbol: undefined, addend: address } } };
}

/** Adds a line table to the object. */
export function withLineTable(
  description: Description,
  table: FileDescription['lineTables'][number],
): Description {
  return inObject(description, (file) => ({ ...file, lineTables: [...file.lineTables, table] }));
}
