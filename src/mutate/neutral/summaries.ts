/** What each neutral change does. */
import type { Summaries } from '../summaries.ts';

export const SUMMARIES: Summaries = {
  'reorder-dies':
    'Puts the entries directly below units and namespaces into another order, in which they mean the same.',
  'reorder-units': 'Puts the units of each file into another order, in which they mean the same.',
  'reorder-attributes':
    'Puts the attributes of entries into another order, which DWARF leaves open (DWARF 5, 2.2).',
  'reorder-files':
    'Lists the files of line tables in another order, and lets what numbers them follow (DWARF 5, 2.14 and 6.2.4).',
  'reorder-symbols':
    'Puts the symbol table into another order; symbols that are looked up by one name keep theirs, of which the first counts.',
  'encode-constants':
    'Writes constants in other forms that count as constants and hold the same number modulo 2^64 (symbol versions, section 7).',
  'encode-flags': 'Says what is true by the presence of a flag, or by another byte that is not zero.',
  'encode-blocks': 'Gives blocks a length of another width.',
  'encode-indirectly':
    'Says the form of a value in front of it (DW_FORM_indirect), or no longer does (DWARF 5, 7.5.3).',
  'encode-references':
    'Writes references in other forms that lead to the same entry. The writer has to widen forms of one and two bytes that turn out too narrow.',
  'encode-addresses': 'Writes addresses themselves or as indices into .debug_addr (DWARF 5, 7.27).',
  'encode-strings': 'Puts strings into the entries, into string sections, or behind a table of offsets.',
  'encode-lists': 'Refers to range and location lists by offset or by index (DWARF 5, 7.28 and 7.29).',
  'encode-line-tables':
    'Puts the names of directories and files into the line table itself or into string sections (DWARF 5, 6.2.4.1).',
  'add-siblings': 'Adds DW_AT_sibling, by which readers may skip the children of an entry (DWARF 5, 2.3).',
  'remove-siblings':
    'Removes DW_AT_sibling, so that readers have to walk over the children of an entry (DWARF 5, 2.3).',
  'add-attributes':
    'Adds lines, descriptions and attributes of no known vendor, which say nothing about types.',
  'remove-attributes':
    'Removes attributes that say nothing about types, such as lines, locations and producers.',
  'add-dies':
    'Adds types, variables, functions, blocks and labels with names of their own, to which nothing refers.',
  'remove-dies':
    'Removes blocks, labels, calls, local variables and types without a name, where nothing refers to them.',
  'add-declarations':
    'Adds declarations beside the definitions of types, to which pointers may then lead: of all entries with a reference name, the longest is the one that counts.',
  'declare-symbols':
    'Adds declarations beside the definitions of variables and functions, as headers do. A definition beats them.',
  'duplicate-types':
    'Defines types of a unit a second time, in another unit, as including a header twice does; what refers to them may refer to either definition.',
  'move-to-type-units':
    'Moves definitions of types to type units of their own, found by signature, with or without a declaration in their old place (DWARF 5, 3.1.4).',
  'move-to-partial-unit':
    'Moves types and namespaces of a unit to a partial unit, which the unit then imports (DWARF 5, 3.1.1 and 3.2.5).',
  'move-to-supplementary-file':
    'Moves types of a unit, with all that they refer to, to a partial unit of a supplementary file, which the unit then imports (DWARF 5, 3.2.5 and 7.3.6).',
  split:
    'Moves units to .dwo files and leaves skeletons in the object (DWARF 5, 7.3.2; before that, GNU DebugFission).',
  'change-version':
    'Writes units and their line tables in another version of DWARF that has all their tags and attributes, with forms that it has.',
  'change-format': 'Writes units and their line tables in 32-bit or in 64-bit DWARF (DWARF 5, 7.4).',
  'change-machine':
    'Says that the same debugging information is for another machine of the same class and byte order, with its relocation types. Code and data stay what they were.',
  'change-byte-order':
    'Writes all numbers in the other byte order, for another machine where the old one does not have it. Code, data and operands in expressions stay what they were: no version depends on them.',
  link: 'Gives sections addresses and writes them where relocations would, as a linker does, or the other way round.',
  'place-addends':
    'Puts the addends of relocations into the fields that they change, or into the relocations (SHT_REL, SHT_RELA), on machines that allow both.',
  compress:
    'Compresses the sections with debugging information, in one of three ways, or no longer does (gABI 4, "Sections").',
  'place-sections': 'Numbers the sections in another order, with or without room between their contents.',
  'extend-indices':
    'Puts inactive section headers before the others, so that indices move to SHT_SYMTAB_SHNDX and section header 0, or takes them away (gABI 4, "ELF Header" and "Symbol Table").',
  'place-strings':
    'Fills the string sections in another order, with each string once, several times, or as the end of another.',
  'encode-abbreviations':
    'Numbers and orders abbreviation declarations in other ways, declares shapes once or for each entry, and adds unused ones.',
  'share-abbreviations': 'Gives all units of a file one abbreviation table, or each its own.',
};
