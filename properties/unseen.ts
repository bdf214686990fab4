/**
 * Changes of the ABI that versions do not see, because the specification leaves what changes out of type strings. No
 * mutator makes them: they are listed for users, and each is shown to be unseen by a test.
 */
export interface Unseen {
  readonly change: string;
  readonly reason: string;
  /** Of the specification of symbol versions. */
  readonly section: string;
}

export const UNSEEN: readonly Unseen[] = [
  // Members
  {
    change:
      'a bit field moves, its place being given by DW_AT_bit_offset (DWARF 2 and 3; gcc also in DWARF 4, clang 14 also in DWARF 5)',
    reason: 'of the places of bit fields only DW_AT_data_bit_offset is shown',
    section: '4',
  },
  {
    change: 'a member moves, its place being given by a location expression',
    reason: 'an expression is not a constant, so the attribute is treated as absent',
    section: '7',
  },
  {
    change: 'a member moves, its place being given by DW_FORM_data4 or DW_FORM_data8 before DWARF 4',
    reason: 'there these forms are section offsets, not constants',
    section: '7',
  },
  {
    change: 'a member or variable gets another DW_AT_alignment',
    reason: 'the alignment is shown of types, not of what has a type',
    section: '4',
  },
  {
    change: 'a member gets another byte order (DW_AT_endianity), becomes mutable or artificial',
    reason: 'these attributes are not shown',
    section: '4',
  },
  // Types
  {
    change: 'anything inside a type that is defined in a file whose name ends in .c',
    reason: 'such a type is private: its body is not expanded',
    section: '4 (b)',
  },
  {
    change: 'anything inside a type that the file only declares',
    reason:
      'a declaration has no body; the one in another file is seen where that file has an export that reaches it',
    section: '4 (a)',
  },
  {
    change: 'anything inside a definition that is shorter than another one of its name',
    reason: 'the longest type string of a reference name is the one that counts',
    section: '5',
  },
  {
    change: 'a nested type, method or template type parameter is added, removed or changed',
    reason:
      'as children of an aggregate they are passed over; nested types count where something has them as its type',
    section: '4',
  },
  {
    change: 'an enumeration gets another underlying type, or becomes an enum class',
    reason: 'DW_AT_type and DW_AT_enum_class of enumerations are not shown; the size is',
    section: '4',
  },
  {
    change: 'an enumerator gets another value in a block or DW_FORM_data16',
    reason: 'these are no constants: the value is left out',
    section: '7',
  },
  {
    change: 'a base type gets another DW_AT_bit_size (_BitInt) or DW_AT_endianity',
    reason: 'only name, size in bytes, encoding and alignment of base types are shown',
    section: '4',
  },
  {
    change: 'an unspecified type gets another name',
    reason: 'unspecified types are shown without a name',
    section: '4',
  },
  {
    change: 'a pointer gets another address class (DW_AT_address_class)',
    reason: 'the attribute is not shown',
    section: '4',
  },
  {
    change: 'a size is given by an expression, and the expression changes',
    reason: 'an expression is not a constant, so the attribute is treated as absent',
    section: '7',
  },
  // Arrays
  {
    change: 'the bound of an array is a variable or an expression, and changes',
    reason: 'the number of elements is shown only if DW_AT_count or DW_AT_upper_bound is a constant',
    section: '4',
  },
  {
    change: 'an array gets another lower bound, index type, stride, size or alignment, or becomes a vector',
    reason: 'of arrays only the numbers of elements and their type are shown',
    section: '4',
  },
  {
    change: 'the dimension of an array is an enumeration, and changes',
    reason: 'only subranges are dimensions',
    section: '4',
  },
  // Variants
  {
    change: 'another member becomes the discriminant (DW_AT_discr)',
    reason: 'the attribute is a reference, and not shown',
    section: '4',
  },
  {
    change: 'a variant is selected by other values in a list (DW_AT_discr_list)',
    reason: 'the list is a block; only DW_AT_discr_value is shown',
    section: '4',
  },
  // Functions
  {
    change: 'f(x) becomes f(x, …)',
    reason: 'DW_TAG_unspecified_parameters is no formal parameter and is passed over',
    section: '4',
  },
  {
    change: 'f() becomes f(void)',
    reason: 'DW_AT_prototyped is not shown',
    section: '4',
  },
  {
    change: 'a function gets another calling convention, or returns no more (DW_AT_noreturn)',
    reason: 'these attributes are not shown',
    section: '4',
  },
  {
    change: 'a parameter gets another default value, or becomes optional',
    reason: 'these attributes are not shown',
    section: '4',
  },
  // Symbols
  {
    change: 'a variable moves, becomes thread-local, or gets another value',
    reason: 'of a variable only its type is shown',
    section: '4',
  },
];
