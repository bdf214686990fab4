/**
 * Types that are added to a unit so that there is something to break: what a compiler writes for
 *
 *     enum { LOW, HIGH };
 *     struct { int first; int second; unsigned narrow : 3; int row[4]; };
 *     struct { struct { int only; } whole; };
 *     typedef int alias;
 */
import { DW_AT, DW_ATE, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description, Die, DieId, Unit } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { constantAttribute, nameAttribute, typeAttribute } from '../new-attributes.ts';
import { freshIds, mapUnits } from '../tree.ts';

/** Members have constant places since DWARF 3, bit fields since DWARF 4 as here. */
const FIRST_VERSION = 4;

/** Names by which breakages find what was added: no compiler writes such. */
export const ADDED = {
  base: 'dwarfksyms int',
  alias: 'dwarfksyms alias',
  enumeration: 'dwarfksyms enumeration',
  structure: 'dwarfksyms structure',
  inner: 'dwarfksyms inner',
  outer: 'dwarfksyms outer',
} as const;

export type Added = keyof typeof ADDED;

/** Adds the types to one of the compile units; undefined where none can have them. */
export function withTypes(description: Description, choices: Choices): Description | undefined {
  return withEntries(description, choices, (maker) => maker.all());
}

/** Adds entries to one of the compile units of the object. */
export function withEntries(
  description: Description,
  choices: Choices,
  make: (maker: TypeMaker) => readonly Die[],
): Description | undefined {
  const units = description.files.flatMap((file) =>
    file.role === 'object' ? file.units.filter(isPossible) : [],
  );
  const chosen = choices.pick(units);
  if (chosen === undefined) return undefined;
  const made = make(new TypeMaker(freshIds(description)));
  return mapUnits(description, (unit) =>
    unit === chosen
      ? { ...unit, root: { ...unit.root, children: [...(unit.root.children ?? []), ...made] } }
      : unit,
  );
}

function isPossible({ kind, version }: Unit): boolean {
  return kind === 'compile' && version >= FIRST_VERSION;
}

const INT_BYTES = 4;

export class TypeMaker {
  readonly #freshId: () => DieId;

  constructor(freshId: () => DieId) {
    this.#freshId = freshId;
  }

  all(): readonly Die[] {
    const int = this.int();
    const alias = this.die(DW_TAG.typedef, [nameAttribute(ADDED.alias), typeAttribute(int.id)]);
    const row = this.die(
      DW_TAG.array_type,
      [typeAttribute(int.id)],
      [this.die(DW_TAG.subrange_type, [constantAttribute(DW_AT.upper_bound, 3n)])],
    );
    const enumeration = this.die(
      DW_TAG.enumeration_type,
      [nameAttribute(ADDED.enumeration), size(INT_BYTES)],
      ['LOW', 'HIGH'].map((name, i) =>
        this.die(DW_TAG.enumerator, [nameAttribute(name), constantAttribute(DW_AT.const_value, BigInt(i))]),
      ),
    );
    const structure = this.structure(ADDED.structure, 32, [
      this.member('first', int, [at(0)]),
      this.member('second', int, [at(4)]),
      this.member('narrow', int, [
        constantAttribute(DW_AT.bit_size, 3n),
        constantAttribute(DW_AT.data_bit_offset, 64n),
      ]),
      this.member('row', row, [at(16)]),
    ]);
    const inner = this.structure(ADDED.inner, INT_BYTES, [this.member('only', int, [at(0)])]);
    const outer = this.structure(ADDED.outer, INT_BYTES, [this.member('whole', inner, [at(0)])]);
    return [int, alias, row, enumeration, structure, inner, outer];
  }

  int(): Die {
    return this.die(DW_TAG.base_type, [
      nameAttribute(ADDED.base),
      size(INT_BYTES),
      constantAttribute(DW_AT.encoding, BigInt(DW_ATE.signed)),
    ]);
  }

  structure(name: string, byteSize: number, members: readonly Die[]): Die {
    return this.die(DW_TAG.structure_type, [nameAttribute(name), size(byteSize)], members);
  }

  member(name: string, type: Die, place: readonly Attribute[]): Die {
    return this.die(DW_TAG.member, [nameAttribute(name), typeAttribute(type.id), ...place]);
  }

  die(tag: number, attributes: readonly Attribute[], children?: readonly Die[]): Die {
    return { id: this.#freshId(), tag, attributes, children };
  }
}

export function size(bytes: number): Attribute {
  return constantAttribute(DW_AT.byte_size, BigInt(bytes));
}

export function at(byte: number): Attribute {
  return constantAttribute(DW_AT.data_member_location, BigInt(byte));
}
