/** A table of `.debug_abbrev`, as far as it can be read, with the places of its parts. DWARF 5, 7.5.3. */
import type { CheckedSection } from './checked-file.ts';

export interface AttributeSpecification {
  /** DW_AT. */
  readonly name: number;
  /** DW_FORM. */
  readonly form: number;
  /** The value of DW_FORM_implicit_const as 32-bit halves; 0 for other forms. */
  readonly lo: number;
  readonly hi: number;
  /** In `.debug_abbrev`. */
  readonly offset: number;
}

export interface AbbreviationDeclaration {
  /** Position in the table. */
  readonly index: number;
  readonly code: number;
  /** DW_TAG. */
  readonly tag: number;
  /** What stands there for DW_CHILDREN, be it neither of its two values. */
  readonly children: number;
  readonly hasChildren: boolean;
  readonly attributes: readonly AttributeSpecification[];
  /** In `.debug_abbrev`. */
  readonly offset: number;
}

export interface AbbreviationTable {
  readonly section: CheckedSection;
  readonly offset: number;
  /** Behind the table's terminator, or where reading it ended. */
  readonly end: number;
  readonly declarations: readonly AbbreviationDeclaration[];
  /** Whether the table ends with a code of zero. */
  readonly isTerminated: boolean;
}
