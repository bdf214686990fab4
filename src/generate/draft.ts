/**
 * Units with values but without forms: what stands between the content and its spelling. Drafts are mutable, because a DIE has to
 * exist before what refers to it.
 */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { DieId, UnitKind, Value } from '../write/description.ts';
import type { UnitSpelling } from './spelling.ts';

export interface Draft {
  readonly id: DieId;
  readonly tag: number;
  readonly attributes: DraftAttribute[];
  /** Whether an empty list is written is a matter of spelling. */
  readonly children: Draft[];
}

export interface DraftAttribute {
  readonly name: number;
  readonly value: Value;
  /** A block that is a DWARF expression: DW_FORM_exprloc, where the version has it. */
  readonly isExpression?: boolean;
  /** The only form that will do, for DIEs that show a form. */
  readonly form?: number;
  /** The form stands in the DIE, whatever the unit's spelling says. */
  readonly isIndirect?: boolean;
}

export interface DraftUnit {
  readonly kind: UnitKind;
  readonly spelling: UnitSpelling;
  readonly root: Draft;
  readonly signature: bigint | undefined;
  typeDie: DieId | undefined;
  readonly group: string | undefined;
  readonly role: 'object' | 'dwo' | 'supplementary';
}

/** Hands out DIE identities. */
export class Drafter {
  #last = 0;

  die(
    tag: number,
    attributes: readonly (DraftAttribute | undefined)[] = [],
    children: readonly Draft[] = [],
  ): Draft {
    this.#last++;
    return {
      id: this.#last,
      tag,
      attributes: attributes.filter((attribute) => attribute !== undefined),
      children: [...children],
    };
  }
}

export function constant(name: number, value: bigint | number | undefined): DraftAttribute | undefined {
  return value === undefined ? undefined : { name, value: { kind: 'constant', value: BigInt(value) } };
}

/** Consumers expect eight bytes. https://gcc.gnu.org/wiki/DebugFission */
export function splitIdentification(id: bigint | undefined): DraftAttribute | undefined {
  const attribute = constant(DW_AT.GNU_dwo_id, id);
  return attribute && { ...attribute, form: DW_FORM.data8 };
}

export function text(name: number, value: string | undefined): DraftAttribute | undefined {
  return value === undefined ? undefined : { name, value: { kind: 'string', text: value } };
}

export function flag(name: number, isSet: boolean): DraftAttribute | undefined {
  return isSet ? { name, value: { kind: 'flag', value: 1 } } : undefined;
}

export function reference(name: number, die: Draft | undefined): DraftAttribute | undefined {
  return die === undefined ? undefined : { name, value: { kind: 'reference', die: die.id } };
}

export function expression(name: number, bytes: readonly number[]): DraftAttribute {
  return { name, value: { kind: 'block', bytes: Uint8Array.from(bytes), fixups: [] }, isExpression: true };
}
