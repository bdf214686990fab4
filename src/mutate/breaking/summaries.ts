/** What each breaking change does, and why that breaks the ABI. */
import type { Summaries } from '../summaries.ts';

export const SUMMARIES: Summaries = {
  'add-member':
    'Adds a member to a structure or class: callers and callee disagree about what lies behind it.',
  'remove-member':
    'Removes a member of a structure or class: what lies behind it moves, and who uses it finds something else.',
  'rename-member': 'Renames a member of a structure or class: the name says what the bytes mean.',
  'retype-member':
    'Gives a member of a structure or class another type: the same bytes are read as something else.',
  'reorder-members':
    'Lets neighbouring members of a structure or class change places in the list: initializers follow it.',
  'add-union-arm': 'Adds a member to a union: the bytes may be another thing that the callee does not know.',
  'remove-union-arm':
    'Removes a member of a union: the bytes may be a thing that the callee does not know any more.',
  'rename-union-arm': 'Renames a member of a union: the name says what the bytes mean.',
  'retype-union-arm': 'Gives a member of a union another type: the bytes may be something else.',
  'reorder-union-arms':
    'Lets neighbouring members of a union change places in the list: an initializer without a name is for the first of them.',
  'add-enumerator': 'Adds an enumerator: the callee may get a value that it does not know.',
  'remove-enumerator': 'Removes an enumerator: a value that is passed means nothing any more.',
  'rename-enumerator': 'Renames an enumerator: the same number means something else.',
  'reorder-enumerators':
    'Lets neighbouring enumerators change places: no compiled code notices, but type strings keep their order.',
  'add-parameter':
    'Adds a parameter to a function or function type: the callee reads a register that nobody has set.',
  'remove-parameter':
    'Removes a parameter of a function or function type: those behind it are passed elsewhere.',
  'rename-parameter':
    'Renames a parameter of a function: the name says what is passed, which may be something else now.',
  'retype-parameter':
    'Gives a parameter of a function or function type another type: it is passed as one thing and taken as another.',
  'reorder-parameters':
    'Lets neighbouring parameters change places: each is passed in the place of the other.',
  'add-variant': 'Adds a variant to a variant part: the callee may get one that it does not know.',
  'remove-variant':
    'Removes a variant of a variant part: a discriminant that is passed means nothing any more.',
  'rename-variant-member':
    'Renames a member of a variant: the name says which of the variants the discriminant selects.',
  'retype-variant-member':
    'Gives a member of a variant another type: the same discriminant, with something else behind it.',
  'add-dimension':
    'Adds a dimension to a kind of array: arrays of it get longer, and what indexes them reads elsewhere.',
  'remove-dimension': 'Removes a dimension of a kind of array: what indexes such arrays reads elsewhere.',
  'move-member': 'Moves a member to another offset: other bytes are taken for it.',
  'change-bit-size':
    'Changes the width of a bit field: its neighbours are read with it, or a part of it is not.',
  'move-bit-field': 'Moves a bit field to another bit: other bits are taken for it.',
  'change-discriminant': 'Changes the value that selects a variant: the same bytes select another one.',
  'change-enumerator-value':
    'Changes the value of an enumerator: what is passed by the name arrives as something else.',
  'change-byte-size':
    'Changes the size of a type that is no base type: arrays of it and what embeds it are laid out differently.',
  'change-base-type-size': 'Changes the size of a base type: what holds one is laid out differently.',
  'change-base-type-encoding':
    'Changes whether a base type is read as signed, unsigned, floating point…: the same bytes mean another number.',
  'rename-base-type':
    'Renames a base type: types are told apart by their names, and what embeds it shows it.',
  'change-alignment':
    'Changes the alignment that a type demands, or adds one: what embeds it is laid out differently.',
  'change-accessibility':
    'Makes a member public, protected or private that was not: type strings say so, because compilers may lay out members by it.',
  'change-return-type':
    'Gives a function or function type another return type, or none: the caller takes what the callee did not return.',
  'add-qualifier':
    'Puts const, volatile, restrict or _Atomic before a type: what may be changed, and how it is read, are part of the contract.',
  'remove-qualifier':
    'Takes const, volatile, restrict or _Atomic away from a type: what may be changed, and how it is read, are part of the contract.',
  'change-qualifier':
    'Puts another qualifier in the place of const, volatile, restrict or _Atomic: what may be changed, and how it is read, are part of the contract.',
  'value-to-pointer':
    'Puts a pointer to a type in the place of the type: an address is passed instead of the thing itself.',
  'pointer-to-value':
    'Puts a type in the place of a pointer to it: an address is taken for the thing itself.',
  'retype-pointee':
    'Gives what a kind of pointer or reference leads to another type: the same bytes are read as something else.',
  'retype-element':
    'Gives the elements of a kind of array another type: every one of them is read as something else.',
  'retype-typedef': 'Gives a typedef another type: the name stays, what it means does not.',
  'retype-variable': 'Gives a variable another type: the symbol itself is something else.',
  'change-array-bound':
    'Changes the number of elements of a kind of array: what lies behind such an array moves.',
  'remove-array-bound':
    'Leaves open how many elements a kind of array has, as for a flexible member: who embeds such an array does not know where it ends.',
  'rename-type':
    'Renames a structure, class, union, enumeration or typedef, and its declarations: types are told apart by their names.',
  'change-kind':
    'Makes a union of a structure or class, or the other way round, or a class of a structure: the members lie elsewhere, or are another kind of type to linkers.',
  'remove-definition':
    'Leaves only declarations of a type: whoever has an object of it no longer knows what is in it, nor how large it is.',
  'add-definition':
    'Defines a type that was only declared, with a size: what was opaque can be looked into, and may be laid out as something else.',
};
