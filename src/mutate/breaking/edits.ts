/** Collects changes of DIEs, and makes them all at once. */
import { DW_ATE, DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Description, Die, DieId } from '../../write/description.ts';
import { freshIds, mapDies, type Place } from '../tree.ts';
import { addTo } from '../groups.ts';
import { constantAttribute, nameAttribute, typeAttribute } from '../new-attributes.ts';

type Change = (die: Die) => Die;

const BASE_TYPE_BYTES = 4n;

export class Edits {
  readonly #description: Description;
  readonly #changes = new Map<DieId, Change[]>();
  /** Base types that were added, by unit and name. */
  readonly #baseTypes = new Map<string, DieId>();
  readonly #freshIds: () => DieId;

  constructor(description: Description) {
    this.#description = description;
    this.#freshIds = freshIds(description);
  }

  fresh(tag: number, attributes: readonly Attribute[], children?: readonly Die[]): Die {
    return { id: this.#freshIds(), tag, attributes, children };
  }

  /** Changes a DIE, after what is inside it has been changed. */
  change({ die }: Place, change: Change): void {
    addTo(this.#changes, die.id, change);
  }

  /** Puts a DIE directly below the root of a unit, behind everything else. */
  addToUnit({ unit }: Place, added: Die): void {
    addTo(this.#changes, unit.root.id, (root) => ({ ...root, children: [...(root.children ?? []), added] }));
  }

  /** A reference from `from` to a base type that is like no other, in the same unit; made where it is missing. */
  linkToBaseType(from: Place, name: string): Attribute {
    const key = `${from.fileIndex} ${from.unitIndex} ${name}`;
    let id = this.#baseTypes.get(key);
    if (id === undefined) {
      const type = this.fresh(DW_TAG.base_type, [
        nameAttribute(name),
        constantAttribute(DW_AT.byte_size, BASE_TYPE_BYTES),
        constantAttribute(DW_AT.encoding, BigInt(DW_ATE.signed)),
      ]);
      this.addToUnit(from, type);
      this.#baseTypes.set(key, (id = type.id));
    }
    return typeAttribute(id);
  }

  /** `DW_AT_type` of `from` that leads to `to`; undefined where no form can say so. */
  linkTo(from: Place, to: Place): Attribute | undefined {
    const form = this.#referenceForm(from, to);
    return form === undefined ? undefined : { ...typeAttribute(to.die.id), form };
  }

  apply(): Description {
    return mapDies(this.#description, (die) =>
      (this.#changes.get(die.id) ?? []).reduce((changed, change) => change(changed), die),
    );
  }

  #referenceForm(from: Place, to: Place): number | undefined {
    if (from.unit === to.unit) return DW_FORM.ref4;
    // From outside, only a signature leads into a type unit, which the linker may drop (DWARF 5, 7.3.1 and E.2).
    if (to.unit.kind === 'type' || to.unit.kind === 'split-type') {
      const canSay = dwFormExistsIn(DW_FORM.ref_sig8, from.unit.version) === true;
      return canSay && to.unit.typeDie === to.die.id ? DW_FORM.ref_sig8 : undefined;
    }
    if (from.fileIndex === to.fileIndex) {
      const { role } = this.#description.files[from.fileIndex]!;
      return role === 'dwo' || from.unit.group !== undefined ? undefined : DW_FORM.ref_addr;
    }
    if (this.#description.files[to.fileIndex]?.role !== 'supplementary') return undefined;
    return dwFormExistsIn(DW_FORM.ref_sup4, from.unit.version) === true
      ? DW_FORM.ref_sup4
      : DW_FORM.GNU_ref_alt;
  }
}
