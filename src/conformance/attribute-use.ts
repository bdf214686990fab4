/** Kinds of attributes and entries: what is decided about them is decided once, and not for each of millions of values. */
import type { Encoding } from '../../generated/dwarf-cursor.ts';

export interface EntryUse {
  /** DW_TAG. */
  readonly tag: number;
  readonly encoding: Encoding;
}

export interface AttributeUse extends EntryUse {
  /** DW_AT. */
  readonly name: number;
  /** DW_FORM, as declared: the value of a DW_FORM_indirect has another one. */
  readonly form: number;
}
