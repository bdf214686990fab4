/**
 * What an ELF file with DWARF says and how it spells it, as plain immutable data: the writer's input, the describer's output,
 * and what mutators change. Nothing here is computed from bytes; offsets, lengths, indices and abbreviation codes do not
 * occur, because the writer chooses them.
 *
 * `int exported;` compiled for x86-64 is, in DWARF 5,
 *
 *     files[0].units[0].root = {
 *       id: 1, tag: DW_TAG.compileUnit,
 *       attributes: [{ name: DW_AT.name, form: DW_FORM.lineStrp, value: { kind: 'string', text: 'a.c' } }, …],
 *       children: [
 *         { id: 2, tag: DW_TAG.baseType, attributes: [ …, { name: DW_AT.byteSize, form: DW_FORM.data1,
 *           value: { kind: 'constant', value: 4n } }], children: undefined },
 *         { id: 3, tag: DW_TAG.variable, attributes: [ …, { name: DW_AT.type, form: DW_FORM.ref4,
 *           value: { kind: 'reference', die: 2 } }], children: undefined },
 *       ],
 *     }
 *
 * Strings are one character a byte (latin1), as everywhere. Numbers of tags, attributes, forms, machines, section types are
 * those of `generated/`.
 */

/** A DIE's identity, unique in the whole `Description`. It means nothing else: not an order, not an offset. */
export type DieId = number;

/** One ELF file and those that belong to it: split `.dwo` files, a supplementary file. The first is the object itself. */
export interface Description {
  readonly files: readonly FileDescription[];
}

export interface FileDescription {
  /** Its path relative to the object's directory, as the object names it in `DW_AT_dwo_name` or `.gnu_debugaltlink`. */
  readonly name: string;
  /** `dwo`: sections carry `.dwo` names and have no relocations (DWARF 5, 7.3.2). `supplementary`: DWARF 5, 7.3.6. */
  readonly role: 'object' | 'dwo' | 'supplementary';
  readonly elf: ElfEncoding;
  readonly strings: StringPlacement;
  /** Sections other than those that the writer makes itself: code, data, export tables, kABI rules. */
  readonly sections: readonly SectionDescription[];
  readonly symbols: readonly SymbolDescription[];
  readonly lineTables: readonly LineTable[];
  /** In the order of their headers, within the section of each. */
  readonly units: readonly Unit[];
}

// The container ----------------------------------------------------------------------------------------------------

export interface ElfEncoding {
  readonly elfClass: 32 | 64;
  readonly byteOrder: 'little' | 'big';
  /** An EM number; it decides the relocation types. */
  readonly machine: number;
  /** e_flags. */
  readonly flags: number;
  readonly osAbi: number;
  /** Linked files have addresses in `sections[].address` and no relocations. */
  readonly kind: 'relocatable' | 'linked';
  /** Where a relocation's addend stands: in the field, or in the relocation. */
  readonly relocations: 'rel' | 'rela';
  readonly compression: 'none' | 'zlib' | 'zstd' | 'zdebug';
  /** Seed of the sections' order; 0 is the natural one. The null section stays first. */
  readonly sectionOrder: number;
  /** Unused bytes between the contents of sections. */
  readonly sectionPadding: number;
  /**
   * So many inactive section headers (SHT_NULL) come first that no section's number fits into the file header and symbols:
   * they stand in section header 0 and in SHT_SYMTAB_SHNDX (gABI 4, "ELF Header"). Four megabytes a file.
   */
  readonly extendedIndices: boolean;
}

/** How `.debug_str` and `.debug_line_str` are filled. */
export interface StringPlacement {
  /** `none`: each use has its own copy; `equal`: equal strings share; `tails`: a string may end another (as `ld -O2` does). */
  readonly merge: 'none' | 'equal' | 'tails';
  readonly order: 'as-met' | 'reversed';
  /** Bytes that nobody refers to, before the first string. */
  readonly padding: number;
}

export interface SectionDescription {
  readonly name: string;
  /** SHT number, flags: SHF bits. Whether a section is compressed or in a group is said elsewhere: those bits are not looked at. */
  readonly type: number;
  readonly flags: bigint;
  /** The signature of the COMDAT group that it is a member of. */
  readonly group?: string;
  /** sh_link as an index into `sections`: what SHF_LINK_ORDER speaks of. */
  readonly link?: number;
  readonly address: bigint;
  readonly alignment: number;
  readonly entrySize: number;
  /** Empty for SHT_NOBITS. */
  readonly bytes: Uint8Array;
  /** In bytes; that of `bytes` except for SHT_NOBITS. */
  readonly byteSize: number;
  readonly fixups: readonly Fixup[];
}

/** A place in bytes that holds an address, or a distance from the place to an address. */
export interface Fixup {
  readonly at: number;
  readonly byteSize: 1 | 2 | 4 | 8;
  readonly to: Address;
  readonly relative: boolean;
}

/** A symbol's value or a section's start, plus an addend; without either of them, a number. */
export interface Address {
  /** Index into the file's `symbols`. */
  readonly symbol: number | undefined;
  /**
   * Index into the file's `sections`: its start, as its STT_SECTION symbol has it, which the writer makes. Only where `symbol`
   * is undefined.
   */
  readonly section?: number;
  readonly addend: bigint;
}

export interface SymbolDescription {
  readonly name: string;
  /** An index into `sections`, or one of the places that are none (SHN_UNDEF, SHN_ABS, SHN_COMMON). */
  readonly place: number | 'undefined' | 'absolute' | 'common';
  /** Relative to the section, also in linked files: the writer adds the address. For a common symbol: its alignment. */
  readonly value: bigint;
  readonly byteSize: bigint;
  /** STT, STB numbers; st_other. */
  readonly type: number;
  readonly binding: number;
  readonly other: number;
}

// Units and DIEs ---------------------------------------------------------------------------------------------------

export type UnitKind = 'compile' | 'partial' | 'type' | 'skeleton' | 'split-compile' | 'split-type';

export interface Unit {
  readonly kind: UnitKind;
  readonly version: 2 | 3 | 4 | 5;
  /** DWARF 5, 7.4. */
  readonly format: 32 | 64;
  readonly addressSize: 2 | 4 | 8;
  /** For skeleton and split compile units: dwo_id; for type units: the signature. In DWARF 4 skeletons it is DW_AT_GNU_dwo_id. */
  readonly signature: bigint | undefined;
  /** For type units: the DIE that `ref_sig8` reaches. */
  readonly typeDie: DieId | undefined;
  /** The signature of the COMDAT group that holds the unit in a section of its own, as compilers write type units. */
  readonly group: string | undefined;
  readonly abbreviations: AbbreviationEncoding;
  /**
   * What `addrx` forms index, before those addresses that attributes add. Units without a base attribute share a table, split
   * units that of their skeleton: then they agree on what is at its start.
   */
  readonly addresses: readonly Address[];
  readonly root: Die;
}

export interface AbbreviationEncoding {
  /** Units of a file with the same number share one table, encoded as the first of them says. */
  readonly table: number;
  /** The order of declarations. Their codes follow `codes`. */
  readonly order: 'as-met' | 'reversed';
  /** `dense`: 1, 2, 3…; `descending`; `sparse`: large, far apart, two and more bytes of LEB128. */
  readonly codes: 'dense' | 'descending' | 'sparse';
  /** One declaration per distinct shape, or one per DIE. */
  readonly sharing: 'shapes' | 'none';
  /** Declarations that no DIE uses. */
  readonly unused: number;
}

export interface Die {
  readonly id: DieId;
  readonly tag: number;
  readonly attributes: readonly Attribute[];
  /** `undefined`: DW_CHILDREN_no. An empty list: DW_CHILDREN_yes and a null entry at once. */
  readonly children: readonly Die[] | undefined;
}

export interface Attribute {
  readonly name: number;
  /** The form that the DIE's value has. DW_FORM_implicit_const puts the value into the abbreviation. */
  readonly form: number;
  /** The abbreviation says DW_FORM_indirect, the form stands in the DIE. */
  readonly indirect?: boolean;
  readonly value: Value;
}

export type Value =
  /** dataN, sdata, udata, implicit_const. Must fit the form as signed or as unsigned; describers give sdata and
   * implicit_const as signed, everything else as unsigned. */
  | { readonly kind: 'constant'; readonly value: bigint }
  /** The byte of DW_FORM_flag; 1 for flag_present. */
  | { readonly kind: 'flag'; readonly value: number }
  /** string, strp, line_strp, strx…, GNU_str_index; strp_sup and GNU_strp_alt put it into the supplementary file. */
  | { readonly kind: 'string'; readonly text: string }
  /** ref1…ref8, ref_udata, ref_addr; ref_sig8 to a type unit of the description; ref_sup4, ref_sup8, GNU_ref_alt to a DIE
   * of the supplementary file. */
  | { readonly kind: 'reference'; readonly die: DieId }
  /** ref_sig8 to a type that the description does not hold. */
  | { readonly kind: 'signature'; readonly value: bigint }
  /** A number that leads nowhere, as it stands there, in a reference form or in an index form of addresses or lists: for broken
   * files, and for files whose companions are missing. */
  | { readonly kind: 'dangling'; readonly value: bigint }
  /** addr, addrx…, GNU_addr_index. */
  | { readonly kind: 'address'; readonly to: Address }
  /** block1…block, exprloc, data16 where its class is block. Fixups count from the first byte of the contents. */
  | { readonly kind: 'block'; readonly bytes: Uint8Array; readonly fixups: readonly Fixup[] }
  /** DW_AT_stmt_list: an index into the file's `lineTables`. sec_offset; data4 and data8 before DWARF 4. */
  | { readonly kind: 'line-table'; readonly table: number }
  /** DW_AT_decl_file and call_file: an index into `files` of the unit's line table, written in the table's own numbering
   * (DWARF 5, 6.2.4: from 0; before: from 1) in any constant form. */
  | { readonly kind: 'file'; readonly file: number }
  /** rnglistx, sec_offset; data4 and data8 before DWARF 4. `.debug_rnglists` in DWARF 5, before `.debug_ranges`. */
  | { readonly kind: 'ranges'; readonly entries: readonly AddressRange[] }
  /** loclistx, sec_offset; data4 and data8 before DWARF 4. `.debug_loclists` in DWARF 5, before `.debug_loc`. */
  | { readonly kind: 'locations'; readonly entries: readonly LocationRange[] }
  /** Another sec_offset: into one of `sections`, by name. */
  | { readonly kind: 'section-offset'; readonly section: string; readonly offset: bigint }
  /** What the unit's indices count from (DW_AT_str_offsets_base, DW_AT_addr_base, DW_AT_rnglists_base, DW_AT_loclists_base,
   * DW_AT_GNU_addr_base, DW_AT_GNU_ranges_base): the attribute's name says of what. The writer knows the number. */
  | { readonly kind: 'base' }
  /** DW_AT_sibling: the writer knows where (DWARF 5, 2.3). In a reference form. */
  | { readonly kind: 'sibling' };

export interface AddressRange {
  readonly low: Address;
  /** The first address beyond it. */
  readonly high: Address;
}

export interface LocationRange extends AddressRange {
  readonly expression: Uint8Array;
}

// Line tables ------------------------------------------------------------------------------------------------------

export interface LineTable {
  readonly version: 2 | 3 | 4 | 5;
  readonly format: 32 | 64;
  /** DWARF 5: the address size that the header states. */
  readonly addressSize: 2 | 4 | 8;
  /** DWARF 5: the first is the compilation directory. Before: index 0 is not stored, it is the compilation directory too. */
  readonly directories: readonly string[];
  readonly files: readonly LineFile[];
  /** DWARF 5: forms of directory and file names. */
  readonly nameForm: number;
  /** The line number program, opcodes of DWARF 5, 6.2.5; empty, or one that only the describer keeps. */
  readonly program: Uint8Array;
  readonly programFixups: readonly Fixup[];
}

export interface LineFile {
  readonly name: string;
  /** Index into `directories`. */
  readonly directory: number;
  readonly modificationTime: bigint;
  readonly byteSize: bigint;
  /** 16 bytes. */
  readonly md5: Uint8Array | undefined;
}
