/** The values of attributes that are the same for everyone: a number, a flag, a place. It stands apart from what reads them. */

/** A value by the class of its form. DWARF 5, 7.5.5. */
export type PlainValue =
  | { readonly class: 'address'; readonly value: bigint }
  | {
      readonly class: 'index';
      readonly of: 'address' | 'location-list' | 'range-list';
      readonly value: bigint;
      /** What is to be added to the address; only DW_FORM_LLVM_addrx_offset has it. */
      readonly offset?: bigint;
    }
  | { readonly class: 'constant'; readonly value: bigint }
  | { readonly class: 'flag'; readonly value: boolean }
  /** A place in another section: of a line table, a list, macros. */
  | { readonly class: 'section-offset'; readonly value: bigint };
