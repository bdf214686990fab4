// Generated from ksy/dwarf_enums.ksy by `npm run generate`; do not edit.
import type { KaitaiStream } from '../../src/kaitai.ts';

interface DebugSpan {
  readonly start: number;
  readonly end: number;
  readonly ioOffset: number;
  readonly arr?: readonly DebugSpan[];
}

/** Every code has its name in the standard as `-orig-id`, and a second one as `-also`. Codes of earlier versions that later ones withdrew keep their old name; of codes that several vendors claim, the one in use by gcc, clang or rustc is listed. `lo_user` and `hi_user` bound the range for vendors. `-since` is the first version of the standard that has a code, `-until` the last one; codes of vendors have neither. Attributes and forms have the classes of the tables 7.5 and 7.6 of DWARF 5 as `-classes`; a form of one class has it as `-class`. Where an earlier version differs, `-classes-v4` has those of the versions up to 4, and so on. `-text-classes` are those that the text of the standard gives to an attribute and its table does not. `-codes` is the enum that constants of an attribute are codes of. `-pops` and `-pushes` are how many elements an operation takes from the stack and puts on it; `-kind` says that it does something else as well, and `-standard` is the operation of the standard that a vendor's became. What entries may have by their tag is in dwarf_tables.ksy. https://dwarfstd.org/doc/DWARF5.pdf */
export declare class DwarfEnums {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: DwarfEnums | null);
  readonly _io: KaitaiStream;
  readonly _parent: unknown;
  readonly _root: DwarfEnums;
  readonly _debug: Readonly<Record<string, DebugSpan>>;
  _read(): void;
}
export declare namespace DwarfEnums {
  const DwTag: {
    readonly ARRAY_TYPE: 1;
    readonly CLASS_TYPE: 2;
    readonly ENTRY_POINT: 3;
    readonly ENUMERATION_TYPE: 4;
    readonly FORMAL_PARAMETER: 5;
    readonly IMPORTED_DECLARATION: 8;
    readonly LABEL: 10;
    readonly LEXICAL_BLOCK: 11;
    readonly MEMBER: 13;
    readonly POINTER_TYPE: 15;
    readonly REFERENCE_TYPE: 16;
    readonly COMPILE_UNIT: 17;
    readonly STRING_TYPE: 18;
    readonly STRUCTURE_TYPE: 19;
    readonly SUBROUTINE_TYPE: 21;
    readonly TAG_TYPEDEF: 22;
    readonly UNION_TYPE: 23;
    readonly UNSPECIFIED_PARAMETERS: 24;
    readonly VARIANT: 25;
    readonly COMMON_BLOCK: 26;
    readonly COMMON_INCLUSION: 27;
    readonly INHERITANCE: 28;
    readonly INLINED_SUBROUTINE: 29;
    readonly TAG_MODULE: 30;
    readonly PTR_TO_MEMBER_TYPE: 31;
    readonly SET_TYPE: 32;
    readonly SUBRANGE_TYPE: 33;
    readonly WITH_STMT: 34;
    readonly ACCESS_DECLARATION: 35;
    readonly BASE_TYPE: 36;
    readonly CATCH_BLOCK: 37;
    readonly CONST_TYPE: 38;
    readonly CONSTANT: 39;
    readonly ENUMERATOR: 40;
    readonly FILE_TYPE: 41;
    readonly TAG_FRIEND: 42;
    readonly NAMELIST: 43;
    readonly NAMELIST_ITEM: 44;
    readonly PACKED_TYPE: 45;
    readonly SUBPROGRAM: 46;
    readonly TEMPLATE_TYPE_PARAMETER: 47;
    readonly TEMPLATE_VALUE_PARAMETER: 48;
    readonly THROWN_TYPE: 49;
    readonly TRY_BLOCK: 50;
    readonly VARIANT_PART: 51;
    readonly VARIABLE: 52;
    readonly VOLATILE_TYPE: 53;
    readonly DWARF_PROCEDURE: 54;
    readonly RESTRICT_TYPE: 55;
    readonly INTERFACE_TYPE: 56;
    readonly TAG_NAMESPACE: 57;
    readonly IMPORTED_MODULE: 58;
    readonly UNSPECIFIED_TYPE: 59;
    readonly PARTIAL_UNIT: 60;
    readonly IMPORTED_UNIT: 61;
    readonly CONDITION: 63;
    readonly SHARED_TYPE: 64;
    readonly TYPE_UNIT: 65;
    readonly RVALUE_REFERENCE_TYPE: 66;
    readonly TEMPLATE_ALIAS: 67;
    readonly COARRAY_TYPE: 68;
    readonly GENERIC_SUBRANGE: 69;
    readonly DYNAMIC_TYPE: 70;
    readonly ATOMIC_TYPE: 71;
    readonly CALL_SITE: 72;
    readonly CALL_SITE_PARAMETER: 73;
    readonly SKELETON_UNIT: 74;
    readonly IMMUTABLE_TYPE: 75;
    readonly LO_USER: 16512;
    readonly MIPS_LOOP: 16513;
    readonly HP_ARRAY_DESCRIPTOR: 16528;
    readonly HP_BLISS_FIELD: 16529;
    readonly HP_BLISS_FIELD_SET: 16530;
    readonly FORMAT_LABEL: 16641;
    readonly FUNCTION_TEMPLATE: 16642;
    readonly CLASS_TEMPLATE: 16643;
    readonly GNU_BINCL: 16644;
    readonly GNU_EINCL: 16645;
    readonly GNU_TEMPLATE_TEMPLATE_PARAM: 16646;
    readonly GNU_TEMPLATE_PARAMETER_PACK: 16647;
    readonly GNU_FORMAL_PARAMETER_PACK: 16648;
    readonly GNU_CALL_SITE: 16649;
    readonly GNU_CALL_SITE_PARAMETER: 16650;
    readonly APPLE_PROPERTY: 16896;
    readonly SUN_FUNCTION_TEMPLATE: 16897;
    readonly SUN_CLASS_TEMPLATE: 16898;
    readonly SUN_STRUCT_TEMPLATE: 16899;
    readonly SUN_UNION_TEMPLATE: 16900;
    readonly SUN_INDIRECT_INHERITANCE: 16901;
    readonly SUN_CODEFLAGS: 16902;
    readonly SUN_MEMOP_INFO: 16903;
    readonly SUN_OMP_CHILD_FUNC: 16904;
    readonly SUN_RTTI_DESCRIPTOR: 16905;
    readonly SUN_DTOR_INFO: 16906;
    readonly SUN_DTOR: 16907;
    readonly SUN_F90_INTERFACE: 16908;
    readonly SUN_FORTRAN_VAX_STRUCTURE: 16909;
    readonly SUN_HI: 17151;
    readonly ALTIUM_CIRC_TYPE: 20737;
    readonly ALTIUM_MWA_CIRC_TYPE: 20738;
    readonly ALTIUM_REV_CARRY_TYPE: 20739;
    readonly ALTIUM_ROM: 20753;
    readonly LLVM_ANNOTATION: 24576;
    readonly GNU_ANNOTATION: 24577;
    readonly GHS_NAMESPACE: 32772;
    readonly GHS_USING_NAMESPACE: 32773;
    readonly GHS_USING_DECLARATION: 32774;
    readonly GHS_TEMPLATE_TEMPL_PARAM: 32775;
    readonly UPC_SHARED_TYPE: 34661;
    readonly UPC_STRICT_TYPE: 34662;
    readonly UPC_RELAXED: 34663;
    readonly PGI_KANJI_TYPE: 40960;
    readonly PGI_INTERFACE_BLOCK: 40992;
    readonly BORLAND_PROPERTY: 45056;
    readonly BORLAND_DELPHI_STRING: 45057;
    readonly BORLAND_DELPHI_DYNAMIC_ARRAY: 45058;
    readonly BORLAND_DELPHI_SET: 45059;
    readonly BORLAND_DELPHI_VARIANT: 45060;
    readonly HI_USER: 65535;
    readonly 1: 'ARRAY_TYPE';
    readonly 2: 'CLASS_TYPE';
    readonly 3: 'ENTRY_POINT';
    readonly 4: 'ENUMERATION_TYPE';
    readonly 5: 'FORMAL_PARAMETER';
    readonly 8: 'IMPORTED_DECLARATION';
    readonly 10: 'LABEL';
    readonly 11: 'LEXICAL_BLOCK';
    readonly 13: 'MEMBER';
    readonly 15: 'POINTER_TYPE';
    readonly 16: 'REFERENCE_TYPE';
    readonly 17: 'COMPILE_UNIT';
    readonly 18: 'STRING_TYPE';
    readonly 19: 'STRUCTURE_TYPE';
    readonly 21: 'SUBROUTINE_TYPE';
    readonly 22: 'TAG_TYPEDEF';
    readonly 23: 'UNION_TYPE';
    readonly 24: 'UNSPECIFIED_PARAMETERS';
    readonly 25: 'VARIANT';
    readonly 26: 'COMMON_BLOCK';
    readonly 27: 'COMMON_INCLUSION';
    readonly 28: 'INHERITANCE';
    readonly 29: 'INLINED_SUBROUTINE';
    readonly 30: 'TAG_MODULE';
    readonly 31: 'PTR_TO_MEMBER_TYPE';
    readonly 32: 'SET_TYPE';
    readonly 33: 'SUBRANGE_TYPE';
    readonly 34: 'WITH_STMT';
    readonly 35: 'ACCESS_DECLARATION';
    readonly 36: 'BASE_TYPE';
    readonly 37: 'CATCH_BLOCK';
    readonly 38: 'CONST_TYPE';
    readonly 39: 'CONSTANT';
    readonly 40: 'ENUMERATOR';
    readonly 41: 'FILE_TYPE';
    readonly 42: 'TAG_FRIEND';
    readonly 43: 'NAMELIST';
    readonly 44: 'NAMELIST_ITEM';
    readonly 45: 'PACKED_TYPE';
    readonly 46: 'SUBPROGRAM';
    readonly 47: 'TEMPLATE_TYPE_PARAMETER';
    readonly 48: 'TEMPLATE_VALUE_PARAMETER';
    readonly 49: 'THROWN_TYPE';
    readonly 50: 'TRY_BLOCK';
    readonly 51: 'VARIANT_PART';
    readonly 52: 'VARIABLE';
    readonly 53: 'VOLATILE_TYPE';
    readonly 54: 'DWARF_PROCEDURE';
    readonly 55: 'RESTRICT_TYPE';
    readonly 56: 'INTERFACE_TYPE';
    readonly 57: 'TAG_NAMESPACE';
    readonly 58: 'IMPORTED_MODULE';
    readonly 59: 'UNSPECIFIED_TYPE';
    readonly 60: 'PARTIAL_UNIT';
    readonly 61: 'IMPORTED_UNIT';
    readonly 63: 'CONDITION';
    readonly 64: 'SHARED_TYPE';
    readonly 65: 'TYPE_UNIT';
    readonly 66: 'RVALUE_REFERENCE_TYPE';
    readonly 67: 'TEMPLATE_ALIAS';
    readonly 68: 'COARRAY_TYPE';
    readonly 69: 'GENERIC_SUBRANGE';
    readonly 70: 'DYNAMIC_TYPE';
    readonly 71: 'ATOMIC_TYPE';
    readonly 72: 'CALL_SITE';
    readonly 73: 'CALL_SITE_PARAMETER';
    readonly 74: 'SKELETON_UNIT';
    readonly 75: 'IMMUTABLE_TYPE';
    readonly 16512: 'LO_USER';
    readonly 16513: 'MIPS_LOOP';
    readonly 16528: 'HP_ARRAY_DESCRIPTOR';
    readonly 16529: 'HP_BLISS_FIELD';
    readonly 16530: 'HP_BLISS_FIELD_SET';
    readonly 16641: 'FORMAT_LABEL';
    readonly 16642: 'FUNCTION_TEMPLATE';
    readonly 16643: 'CLASS_TEMPLATE';
    readonly 16644: 'GNU_BINCL';
    readonly 16645: 'GNU_EINCL';
    readonly 16646: 'GNU_TEMPLATE_TEMPLATE_PARAM';
    readonly 16647: 'GNU_TEMPLATE_PARAMETER_PACK';
    readonly 16648: 'GNU_FORMAL_PARAMETER_PACK';
    readonly 16649: 'GNU_CALL_SITE';
    readonly 16650: 'GNU_CALL_SITE_PARAMETER';
    readonly 16896: 'APPLE_PROPERTY';
    readonly 16897: 'SUN_FUNCTION_TEMPLATE';
    readonly 16898: 'SUN_CLASS_TEMPLATE';
    readonly 16899: 'SUN_STRUCT_TEMPLATE';
    readonly 16900: 'SUN_UNION_TEMPLATE';
    readonly 16901: 'SUN_INDIRECT_INHERITANCE';
    readonly 16902: 'SUN_CODEFLAGS';
    readonly 16903: 'SUN_MEMOP_INFO';
    readonly 16904: 'SUN_OMP_CHILD_FUNC';
    readonly 16905: 'SUN_RTTI_DESCRIPTOR';
    readonly 16906: 'SUN_DTOR_INFO';
    readonly 16907: 'SUN_DTOR';
    readonly 16908: 'SUN_F90_INTERFACE';
    readonly 16909: 'SUN_FORTRAN_VAX_STRUCTURE';
    readonly 17151: 'SUN_HI';
    readonly 20737: 'ALTIUM_CIRC_TYPE';
    readonly 20738: 'ALTIUM_MWA_CIRC_TYPE';
    readonly 20739: 'ALTIUM_REV_CARRY_TYPE';
    readonly 20753: 'ALTIUM_ROM';
    readonly 24576: 'LLVM_ANNOTATION';
    readonly 24577: 'GNU_ANNOTATION';
    readonly 32772: 'GHS_NAMESPACE';
    readonly 32773: 'GHS_USING_NAMESPACE';
    readonly 32774: 'GHS_USING_DECLARATION';
    readonly 32775: 'GHS_TEMPLATE_TEMPL_PARAM';
    readonly 34661: 'UPC_SHARED_TYPE';
    readonly 34662: 'UPC_STRICT_TYPE';
    readonly 34663: 'UPC_RELAXED';
    readonly 40960: 'PGI_KANJI_TYPE';
    readonly 40992: 'PGI_INTERFACE_BLOCK';
    readonly 45056: 'BORLAND_PROPERTY';
    readonly 45057: 'BORLAND_DELPHI_STRING';
    readonly 45058: 'BORLAND_DELPHI_DYNAMIC_ARRAY';
    readonly 45059: 'BORLAND_DELPHI_SET';
    readonly 45060: 'BORLAND_DELPHI_VARIANT';
    readonly 65535: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwTag =
    | 1
    | 2
    | 3
    | 4
    | 5
    | 8
    | 10
    | 11
    | 13
    | 15
    | 16
    | 17
    | 18
    | 19
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | 16512
    | 16513
    | 16528
    | 16529
    | 16530
    | 16641
    | 16642
    | 16643
    | 16644
    | 16645
    | 16646
    | 16647
    | 16648
    | 16649
    | 16650
    | 16896
    | 16897
    | 16898
    | 16899
    | 16900
    | 16901
    | 16902
    | 16903
    | 16904
    | 16905
    | 16906
    | 16907
    | 16908
    | 16909
    | 17151
    | 20737
    | 20738
    | 20739
    | 20753
    | 24576
    | 24577
    | 32772
    | 32773
    | 32774
    | 32775
    | 34661
    | 34662
    | 34663
    | 40960
    | 40992
    | 45056
    | 45057
    | 45058
    | 45059
    | 45060
    | 65535;
  const DwChildren: {
    readonly CHILDREN_NO: 0;
    readonly YES: 1;
    readonly 0: 'CHILDREN_NO';
    readonly 1: 'YES';
  };
  /** Known values; the decoder does not reject others. */
  type DwChildren = 0 | 1;
  const DwAt: {
    readonly SIBLING: 1;
    readonly LOCATION: 2;
    readonly NAME: 3;
    readonly ORDERING: 9;
    readonly SUBSCR_DATA: 10;
    readonly BYTE_SIZE: 11;
    readonly BIT_OFFSET: 12;
    readonly BIT_SIZE: 13;
    readonly ELEMENT_LIST: 15;
    readonly STMT_LIST: 16;
    readonly LOW_PC: 17;
    readonly HIGH_PC: 18;
    readonly LANGUAGE: 19;
    readonly MEMBER: 20;
    readonly DISCR: 21;
    readonly DISCR_VALUE: 22;
    readonly VISIBILITY: 23;
    readonly AT_IMPORT: 24;
    readonly STRING_LENGTH: 25;
    readonly COMMON_REFERENCE: 26;
    readonly COMP_DIR: 27;
    readonly CONST_VALUE: 28;
    readonly CONTAINING_TYPE: 29;
    readonly DEFAULT_VALUE: 30;
    readonly AT_INLINE: 32;
    readonly IS_OPTIONAL: 33;
    readonly LOWER_BOUND: 34;
    readonly PRODUCER: 37;
    readonly PROTOTYPED: 39;
    readonly RETURN_ADDR: 42;
    readonly START_SCOPE: 44;
    readonly BIT_STRIDE: 46;
    readonly UPPER_BOUND: 47;
    readonly ABSTRACT_ORIGIN: 49;
    readonly ACCESSIBILITY: 50;
    readonly ADDRESS_CLASS: 51;
    readonly ARTIFICIAL: 52;
    readonly BASE_TYPES: 53;
    readonly CALLING_CONVENTION: 54;
    readonly COUNT: 55;
    readonly DATA_MEMBER_LOCATION: 56;
    readonly DECL_COLUMN: 57;
    readonly DECL_FILE: 58;
    readonly DECL_LINE: 59;
    readonly DECLARATION: 60;
    readonly DISCR_LIST: 61;
    readonly ENCODING: 62;
    readonly EXTERNAL: 63;
    readonly FRAME_BASE: 64;
    readonly AT_FRIEND: 65;
    readonly IDENTIFIER_CASE: 66;
    readonly MACRO_INFO: 67;
    readonly NAMELIST_ITEM: 68;
    readonly PRIORITY: 69;
    readonly SEGMENT: 70;
    readonly SPECIFICATION: 71;
    readonly STATIC_LINK: 72;
    readonly AT_TYPE: 73;
    readonly USE_LOCATION: 74;
    readonly VARIABLE_PARAMETER: 75;
    readonly VIRTUALITY: 76;
    readonly VTABLE_ELEM_LOCATION: 77;
    readonly ALLOCATED: 78;
    readonly ASSOCIATED: 79;
    readonly DATA_LOCATION: 80;
    readonly BYTE_STRIDE: 81;
    readonly ENTRY_PC: 82;
    readonly USE_UTF8: 83;
    readonly EXTENSION: 84;
    readonly RANGES: 85;
    readonly TRAMPOLINE: 86;
    readonly CALL_COLUMN: 87;
    readonly CALL_FILE: 88;
    readonly CALL_LINE: 89;
    readonly DESCRIPTION: 90;
    readonly BINARY_SCALE: 91;
    readonly DECIMAL_SCALE: 92;
    readonly SMALL: 93;
    readonly DECIMAL_SIGN: 94;
    readonly DIGIT_COUNT: 95;
    readonly PICTURE_STRING: 96;
    readonly AT_MUTABLE: 97;
    readonly THREADS_SCALED: 98;
    readonly AT_EXPLICIT: 99;
    readonly OBJECT_POINTER: 100;
    readonly ENDIANITY: 101;
    readonly ELEMENTAL: 102;
    readonly PURE: 103;
    readonly RECURSIVE: 104;
    readonly SIGNATURE: 105;
    readonly MAIN_SUBPROGRAM: 106;
    readonly DATA_BIT_OFFSET: 107;
    readonly CONST_EXPR: 108;
    readonly ENUM_CLASS: 109;
    readonly LINKAGE_NAME: 110;
    readonly STRING_LENGTH_BIT_SIZE: 111;
    readonly STRING_LENGTH_BYTE_SIZE: 112;
    readonly RANK: 113;
    readonly STR_OFFSETS_BASE: 114;
    readonly ADDR_BASE: 115;
    readonly RNGLISTS_BASE: 116;
    readonly DWO_NAME: 118;
    readonly REFERENCE: 119;
    readonly RVALUE_REFERENCE: 120;
    readonly MACROS: 121;
    readonly CALL_ALL_CALLS: 122;
    readonly CALL_ALL_SOURCE_CALLS: 123;
    readonly CALL_ALL_TAIL_CALLS: 124;
    readonly CALL_RETURN_PC: 125;
    readonly CALL_VALUE: 126;
    readonly CALL_ORIGIN: 127;
    readonly CALL_PARAMETER: 128;
    readonly CALL_PC: 129;
    readonly CALL_TAIL_CALL: 130;
    readonly CALL_TARGET: 131;
    readonly CALL_TARGET_CLOBBERED: 132;
    readonly CALL_DATA_LOCATION: 133;
    readonly CALL_DATA_VALUE: 134;
    readonly NORETURN: 135;
    readonly ALIGNMENT: 136;
    readonly EXPORT_SYMBOLS: 137;
    readonly DELETED: 138;
    readonly DEFAULTED: 139;
    readonly LOCLISTS_BASE: 140;
    readonly GHS_NAMESPACE_ALIAS: 2054;
    readonly GHS_USING_NAMESPACE: 2055;
    readonly GHS_USING_DECLARATION: 2056;
    readonly LO_USER: 8192;
    readonly MIPS_FDE: 8193;
    readonly MIPS_LOOP_BEGIN: 8194;
    readonly MIPS_TAIL_LOOP_BEGIN: 8195;
    readonly MIPS_EPILOG_BEGIN: 8196;
    readonly MIPS_LOOP_UNROLL_FACTOR: 8197;
    readonly MIPS_SOFTWARE_PIPELINE_DEPTH: 8198;
    readonly MIPS_LINKAGE_NAME: 8199;
    readonly MIPS_STRIDE: 8200;
    readonly MIPS_ABSTRACT_NAME: 8201;
    readonly MIPS_CLONE_ORIGIN: 8202;
    readonly MIPS_HAS_INLINES: 8203;
    readonly MIPS_STRIDE_BYTE: 8204;
    readonly MIPS_STRIDE_ELEM: 8205;
    readonly MIPS_PTR_DOPETYPE: 8206;
    readonly MIPS_ALLOCATABLE_DOPETYPE: 8207;
    readonly MIPS_ASSUMED_SHAPE_DOPETYPE: 8208;
    readonly MIPS_ASSUMED_SIZE: 8209;
    readonly HP_RAW_DATA_PTR: 8210;
    readonly HP_PASS_BY_REFERENCE: 8211;
    readonly HP_OPT_LEVEL: 8212;
    readonly HP_PROF_VERSION_ID: 8213;
    readonly HP_OPT_FLAGS: 8214;
    readonly HP_COLD_REGION_LOW_PC: 8215;
    readonly HP_COLD_REGION_HIGH_PC: 8216;
    readonly HP_ALL_VARIABLES_MODIFIABLE: 8217;
    readonly HP_LINKAGE_NAME: 8218;
    readonly HP_PROF_FLAGS: 8219;
    readonly HP_UNIT_NAME: 8223;
    readonly HP_UNIT_SIZE: 8224;
    readonly HP_WIDENED_BYTE_SIZE: 8225;
    readonly HP_DEFINITION_POINTS: 8226;
    readonly HP_DEFAULT_LOCATION: 8227;
    readonly INTEL_OTHER_ENDIAN: 8230;
    readonly HP_IS_RESULT_PARAM: 8233;
    readonly GHS_RSM: 8323;
    readonly GHS_FRSM: 8325;
    readonly GHS_FRAMES: 8326;
    readonly GHS_RSO: 8327;
    readonly GHS_SUBCPU: 8338;
    readonly GHS_LBRACE_LINE: 8339;
    readonly SF_NAMES: 8449;
    readonly SRC_INFO: 8450;
    readonly MAC_INFO: 8451;
    readonly SRC_COORDS: 8452;
    readonly BODY_BEGIN: 8453;
    readonly BODY_END: 8454;
    readonly GNU_VECTOR: 8455;
    readonly GNU_GUARDED_BY: 8456;
    readonly GNU_PT_GUARDED_BY: 8457;
    readonly GNU_GUARDED: 8458;
    readonly GNU_PT_GUARDED: 8459;
    readonly GNU_LOCKS_EXCLUDED: 8460;
    readonly GNU_EXCLUSIVE_LOCKS_REQUIRED: 8461;
    readonly GNU_SHARED_LOCKS_REQUIRED: 8462;
    readonly GNU_ODR_SIGNATURE: 8463;
    readonly GNU_TEMPLATE_NAME: 8464;
    readonly GNU_CALL_SITE_VALUE: 8465;
    readonly GNU_CALL_SITE_DATA_VALUE: 8466;
    readonly GNU_CALL_SITE_TARGET: 8467;
    readonly GNU_CALL_SITE_TARGET_CLOBBERED: 8468;
    readonly GNU_TAIL_CALL: 8469;
    readonly GNU_ALL_TAIL_CALL_SITES: 8470;
    readonly GNU_ALL_CALL_SITES: 8471;
    readonly GNU_ALL_SOURCE_CALL_SITES: 8472;
    readonly GNU_MACROS: 8473;
    readonly GNU_DELETED: 8474;
    readonly GNU_DWO_NAME: 8496;
    readonly GNU_DWO_ID: 8497;
    readonly GNU_RANGES_BASE: 8498;
    readonly GNU_ADDR_BASE: 8499;
    readonly GNU_PUBNAMES: 8500;
    readonly GNU_PUBTYPES: 8501;
    readonly GNU_DISCRIMINATOR: 8502;
    readonly GNU_LOCVIEWS: 8503;
    readonly GNU_ENTRY_VIEW: 8504;
    readonly GNU_ANNOTATION: 8505;
    readonly SUN_TEMPLATE: 8705;
    readonly SUN_ALIGNMENT: 8706;
    readonly SUN_VTABLE: 8707;
    readonly SUN_COUNT_GUARANTEE: 8708;
    readonly SUN_COMMAND_LINE: 8709;
    readonly SUN_VBASE: 8710;
    readonly SUN_COMPILE_OPTIONS: 8711;
    readonly SUN_LANGUAGE: 8712;
    readonly SUN_BROWSER_FILE: 8713;
    readonly SUN_VTABLE_ABI: 8720;
    readonly SUN_FUNC_OFFSETS: 8721;
    readonly SUN_CF_KIND: 8722;
    readonly SUN_VTABLE_INDEX: 8723;
    readonly SUN_OMP_TPRIV_ADDR: 8724;
    readonly SUN_OMP_CHILD_FUNC: 8725;
    readonly SUN_FUNC_OFFSET: 8726;
    readonly SUN_MEMOP_TYPE_REF: 8727;
    readonly SUN_PROFILE_ID: 8728;
    readonly SUN_MEMOP_SIGNATURE: 8729;
    readonly SUN_OBJ_DIR: 8736;
    readonly SUN_OBJ_FILE: 8737;
    readonly SUN_ORIGINAL_NAME: 8738;
    readonly SUN_HWCPROF_SIGNATURE: 8739;
    readonly SUN_AMD64_PARMDUMP: 8740;
    readonly SUN_PART_LINK_NAME: 8741;
    readonly SUN_LINK_NAME: 8742;
    readonly SUN_PASS_WITH_CONST: 8743;
    readonly SUN_RETURN_WITH_CONST: 8744;
    readonly SUN_IMPORT_BY_NAME: 8745;
    readonly SUN_90_POINTER: 8746;
    readonly SUN_PASS_BY_REF: 8747;
    readonly SUN_F90_ALLOCATABLE: 8748;
    readonly SUN_F90_ASSUMED_SHAPE_ARRAY: 8749;
    readonly SUN_C_VLA: 8750;
    readonly SUN_RETURN_VALUE_PTR: 8752;
    readonly SUN_DTOR_START: 8753;
    readonly SUN_DTOR_LENGTH: 8754;
    readonly SUN_DTOR_STATE_INITIAL: 8755;
    readonly SUN_DTOR_STATE_FINAL: 8756;
    readonly SUN_DTOR_STATE_DELTAS: 8757;
    readonly SUN_IMPORT_BY_LNAME: 8758;
    readonly SUN_F90_USE_ONLY: 8759;
    readonly SUN_NAMELIST_SPEC: 8760;
    readonly SUN_IS_OMP_CHILD_FUNC: 8761;
    readonly SUN_FORTRAN_MAIN_ALIAS: 8762;
    readonly SUN_FORTRAN_BASED: 8763;
    readonly ALTIUM_LOCLIST: 8960;
    readonly USE_GNAT_DESCRIPTIVE_TYPE: 8961;
    readonly GNAT_DESCRIPTIVE_TYPE: 8962;
    readonly GNU_NUMERATOR: 8963;
    readonly GNU_DENOMINATOR: 8964;
    readonly GNU_BIAS: 8965;
    readonly GO_KIND: 10496;
    readonly GO_KEY: 10497;
    readonly GO_ELEM: 10498;
    readonly GO_EMBEDDED_FIELD: 10499;
    readonly GO_RUNTIME_TYPE: 10500;
    readonly GO_PACKAGE_NAME: 10501;
    readonly GO_DICT_INDEX: 10502;
    readonly UPC_THREADS_SCALED: 12816;
    readonly IBM_WSA_ADDR: 14654;
    readonly IBM_HOME_LOCATION: 14655;
    readonly IBM_ALT_SRCVIEW: 14656;
    readonly PGI_LBASE: 14848;
    readonly PGI_SOFFSET: 14849;
    readonly PGI_LSTRIDE: 14850;
    readonly BORLAND_PROPERTY_READ: 15121;
    readonly BORLAND_PROPERTY_WRITE: 15122;
    readonly BORLAND_PROPERTY_IMPLEMENTS: 15123;
    readonly BORLAND_PROPERTY_INDEX: 15124;
    readonly BORLAND_PROPERTY_DEFAULT: 15125;
    readonly BORLAND_DELPHI_UNIT: 15136;
    readonly BORLAND_DELPHI_CLASS: 15137;
    readonly BORLAND_DELPHI_RECORD: 15138;
    readonly BORLAND_DELPHI_METACLASS: 15139;
    readonly BORLAND_DELPHI_CONSTRUCTOR: 15140;
    readonly BORLAND_DELPHI_DESTRUCTOR: 15141;
    readonly BORLAND_DELPHI_ANONYMOUS_METHOD: 15142;
    readonly BORLAND_DELPHI_INTERFACE: 15143;
    readonly BORLAND_DELPHI_ABI: 15144;
    readonly BORLAND_DELPHI_RETURN: 15145;
    readonly BORLAND_DELPHI_FRAMEPTR: 15152;
    readonly BORLAND_CLOSURE: 15153;
    readonly LLVM_INCLUDE_PATH: 15872;
    readonly LLVM_CONFIG_MACROS: 15873;
    readonly LLVM_SYSROOT: 15874;
    readonly LLVM_TAG_OFFSET: 15875;
    readonly LLVM_APINOTES: 15879;
    readonly APPLE_OPTIMIZED: 16353;
    readonly APPLE_FLAGS: 16354;
    readonly APPLE_ISA: 16355;
    readonly APPLE_BLOCK: 16356;
    readonly APPLE_MAJOR_RUNTIME_VERS: 16357;
    readonly APPLE_RUNTIME_CLASS: 16358;
    readonly APPLE_OMIT_FRAME_PTR: 16359;
    readonly APPLE_PROPERTY_NAME: 16360;
    readonly APPLE_PROPERTY_GETTER: 16361;
    readonly APPLE_PROPERTY_SETTER: 16362;
    readonly APPLE_PROPERTY_ATTRIBUTE: 16363;
    readonly APPLE_OBJC_COMPLETE_TYPE: 16364;
    readonly APPLE_PROPERTY: 16365;
    readonly APPLE_OBJC_DIRECT: 16366;
    readonly APPLE_SDK: 16367;
    readonly HI_USER: 16383;
    readonly 1: 'SIBLING';
    readonly 2: 'LOCATION';
    readonly 3: 'NAME';
    readonly 9: 'ORDERING';
    readonly 10: 'SUBSCR_DATA';
    readonly 11: 'BYTE_SIZE';
    readonly 12: 'BIT_OFFSET';
    readonly 13: 'BIT_SIZE';
    readonly 15: 'ELEMENT_LIST';
    readonly 16: 'STMT_LIST';
    readonly 17: 'LOW_PC';
    readonly 18: 'HIGH_PC';
    readonly 19: 'LANGUAGE';
    readonly 20: 'MEMBER';
    readonly 21: 'DISCR';
    readonly 22: 'DISCR_VALUE';
    readonly 23: 'VISIBILITY';
    readonly 24: 'AT_IMPORT';
    readonly 25: 'STRING_LENGTH';
    readonly 26: 'COMMON_REFERENCE';
    readonly 27: 'COMP_DIR';
    readonly 28: 'CONST_VALUE';
    readonly 29: 'CONTAINING_TYPE';
    readonly 30: 'DEFAULT_VALUE';
    readonly 32: 'AT_INLINE';
    readonly 33: 'IS_OPTIONAL';
    readonly 34: 'LOWER_BOUND';
    readonly 37: 'PRODUCER';
    readonly 39: 'PROTOTYPED';
    readonly 42: 'RETURN_ADDR';
    readonly 44: 'START_SCOPE';
    readonly 46: 'BIT_STRIDE';
    readonly 47: 'UPPER_BOUND';
    readonly 49: 'ABSTRACT_ORIGIN';
    readonly 50: 'ACCESSIBILITY';
    readonly 51: 'ADDRESS_CLASS';
    readonly 52: 'ARTIFICIAL';
    readonly 53: 'BASE_TYPES';
    readonly 54: 'CALLING_CONVENTION';
    readonly 55: 'COUNT';
    readonly 56: 'DATA_MEMBER_LOCATION';
    readonly 57: 'DECL_COLUMN';
    readonly 58: 'DECL_FILE';
    readonly 59: 'DECL_LINE';
    readonly 60: 'DECLARATION';
    readonly 61: 'DISCR_LIST';
    readonly 62: 'ENCODING';
    readonly 63: 'EXTERNAL';
    readonly 64: 'FRAME_BASE';
    readonly 65: 'AT_FRIEND';
    readonly 66: 'IDENTIFIER_CASE';
    readonly 67: 'MACRO_INFO';
    readonly 68: 'NAMELIST_ITEM';
    readonly 69: 'PRIORITY';
    readonly 70: 'SEGMENT';
    readonly 71: 'SPECIFICATION';
    readonly 72: 'STATIC_LINK';
    readonly 73: 'AT_TYPE';
    readonly 74: 'USE_LOCATION';
    readonly 75: 'VARIABLE_PARAMETER';
    readonly 76: 'VIRTUALITY';
    readonly 77: 'VTABLE_ELEM_LOCATION';
    readonly 78: 'ALLOCATED';
    readonly 79: 'ASSOCIATED';
    readonly 80: 'DATA_LOCATION';
    readonly 81: 'BYTE_STRIDE';
    readonly 82: 'ENTRY_PC';
    readonly 83: 'USE_UTF8';
    readonly 84: 'EXTENSION';
    readonly 85: 'RANGES';
    readonly 86: 'TRAMPOLINE';
    readonly 87: 'CALL_COLUMN';
    readonly 88: 'CALL_FILE';
    readonly 89: 'CALL_LINE';
    readonly 90: 'DESCRIPTION';
    readonly 91: 'BINARY_SCALE';
    readonly 92: 'DECIMAL_SCALE';
    readonly 93: 'SMALL';
    readonly 94: 'DECIMAL_SIGN';
    readonly 95: 'DIGIT_COUNT';
    readonly 96: 'PICTURE_STRING';
    readonly 97: 'AT_MUTABLE';
    readonly 98: 'THREADS_SCALED';
    readonly 99: 'AT_EXPLICIT';
    readonly 100: 'OBJECT_POINTER';
    readonly 101: 'ENDIANITY';
    readonly 102: 'ELEMENTAL';
    readonly 103: 'PURE';
    readonly 104: 'RECURSIVE';
    readonly 105: 'SIGNATURE';
    readonly 106: 'MAIN_SUBPROGRAM';
    readonly 107: 'DATA_BIT_OFFSET';
    readonly 108: 'CONST_EXPR';
    readonly 109: 'ENUM_CLASS';
    readonly 110: 'LINKAGE_NAME';
    readonly 111: 'STRING_LENGTH_BIT_SIZE';
    readonly 112: 'STRING_LENGTH_BYTE_SIZE';
    readonly 113: 'RANK';
    readonly 114: 'STR_OFFSETS_BASE';
    readonly 115: 'ADDR_BASE';
    readonly 116: 'RNGLISTS_BASE';
    readonly 118: 'DWO_NAME';
    readonly 119: 'REFERENCE';
    readonly 120: 'RVALUE_REFERENCE';
    readonly 121: 'MACROS';
    readonly 122: 'CALL_ALL_CALLS';
    readonly 123: 'CALL_ALL_SOURCE_CALLS';
    readonly 124: 'CALL_ALL_TAIL_CALLS';
    readonly 125: 'CALL_RETURN_PC';
    readonly 126: 'CALL_VALUE';
    readonly 127: 'CALL_ORIGIN';
    readonly 128: 'CALL_PARAMETER';
    readonly 129: 'CALL_PC';
    readonly 130: 'CALL_TAIL_CALL';
    readonly 131: 'CALL_TARGET';
    readonly 132: 'CALL_TARGET_CLOBBERED';
    readonly 133: 'CALL_DATA_LOCATION';
    readonly 134: 'CALL_DATA_VALUE';
    readonly 135: 'NORETURN';
    readonly 136: 'ALIGNMENT';
    readonly 137: 'EXPORT_SYMBOLS';
    readonly 138: 'DELETED';
    readonly 139: 'DEFAULTED';
    readonly 140: 'LOCLISTS_BASE';
    readonly 2054: 'GHS_NAMESPACE_ALIAS';
    readonly 2055: 'GHS_USING_NAMESPACE';
    readonly 2056: 'GHS_USING_DECLARATION';
    readonly 8192: 'LO_USER';
    readonly 8193: 'MIPS_FDE';
    readonly 8194: 'MIPS_LOOP_BEGIN';
    readonly 8195: 'MIPS_TAIL_LOOP_BEGIN';
    readonly 8196: 'MIPS_EPILOG_BEGIN';
    readonly 8197: 'MIPS_LOOP_UNROLL_FACTOR';
    readonly 8198: 'MIPS_SOFTWARE_PIPELINE_DEPTH';
    readonly 8199: 'MIPS_LINKAGE_NAME';
    readonly 8200: 'MIPS_STRIDE';
    readonly 8201: 'MIPS_ABSTRACT_NAME';
    readonly 8202: 'MIPS_CLONE_ORIGIN';
    readonly 8203: 'MIPS_HAS_INLINES';
    readonly 8204: 'MIPS_STRIDE_BYTE';
    readonly 8205: 'MIPS_STRIDE_ELEM';
    readonly 8206: 'MIPS_PTR_DOPETYPE';
    readonly 8207: 'MIPS_ALLOCATABLE_DOPETYPE';
    readonly 8208: 'MIPS_ASSUMED_SHAPE_DOPETYPE';
    readonly 8209: 'MIPS_ASSUMED_SIZE';
    readonly 8210: 'HP_RAW_DATA_PTR';
    readonly 8211: 'HP_PASS_BY_REFERENCE';
    readonly 8212: 'HP_OPT_LEVEL';
    readonly 8213: 'HP_PROF_VERSION_ID';
    readonly 8214: 'HP_OPT_FLAGS';
    readonly 8215: 'HP_COLD_REGION_LOW_PC';
    readonly 8216: 'HP_COLD_REGION_HIGH_PC';
    readonly 8217: 'HP_ALL_VARIABLES_MODIFIABLE';
    readonly 8218: 'HP_LINKAGE_NAME';
    readonly 8219: 'HP_PROF_FLAGS';
    readonly 8223: 'HP_UNIT_NAME';
    readonly 8224: 'HP_UNIT_SIZE';
    readonly 8225: 'HP_WIDENED_BYTE_SIZE';
    readonly 8226: 'HP_DEFINITION_POINTS';
    readonly 8227: 'HP_DEFAULT_LOCATION';
    readonly 8230: 'INTEL_OTHER_ENDIAN';
    readonly 8233: 'HP_IS_RESULT_PARAM';
    readonly 8323: 'GHS_RSM';
    readonly 8325: 'GHS_FRSM';
    readonly 8326: 'GHS_FRAMES';
    readonly 8327: 'GHS_RSO';
    readonly 8338: 'GHS_SUBCPU';
    readonly 8339: 'GHS_LBRACE_LINE';
    readonly 8449: 'SF_NAMES';
    readonly 8450: 'SRC_INFO';
    readonly 8451: 'MAC_INFO';
    readonly 8452: 'SRC_COORDS';
    readonly 8453: 'BODY_BEGIN';
    readonly 8454: 'BODY_END';
    readonly 8455: 'GNU_VECTOR';
    readonly 8456: 'GNU_GUARDED_BY';
    readonly 8457: 'GNU_PT_GUARDED_BY';
    readonly 8458: 'GNU_GUARDED';
    readonly 8459: 'GNU_PT_GUARDED';
    readonly 8460: 'GNU_LOCKS_EXCLUDED';
    readonly 8461: 'GNU_EXCLUSIVE_LOCKS_REQUIRED';
    readonly 8462: 'GNU_SHARED_LOCKS_REQUIRED';
    readonly 8463: 'GNU_ODR_SIGNATURE';
    readonly 8464: 'GNU_TEMPLATE_NAME';
    readonly 8465: 'GNU_CALL_SITE_VALUE';
    readonly 8466: 'GNU_CALL_SITE_DATA_VALUE';
    readonly 8467: 'GNU_CALL_SITE_TARGET';
    readonly 8468: 'GNU_CALL_SITE_TARGET_CLOBBERED';
    readonly 8469: 'GNU_TAIL_CALL';
    readonly 8470: 'GNU_ALL_TAIL_CALL_SITES';
    readonly 8471: 'GNU_ALL_CALL_SITES';
    readonly 8472: 'GNU_ALL_SOURCE_CALL_SITES';
    readonly 8473: 'GNU_MACROS';
    readonly 8474: 'GNU_DELETED';
    readonly 8496: 'GNU_DWO_NAME';
    readonly 8497: 'GNU_DWO_ID';
    readonly 8498: 'GNU_RANGES_BASE';
    readonly 8499: 'GNU_ADDR_BASE';
    readonly 8500: 'GNU_PUBNAMES';
    readonly 8501: 'GNU_PUBTYPES';
    readonly 8502: 'GNU_DISCRIMINATOR';
    readonly 8503: 'GNU_LOCVIEWS';
    readonly 8504: 'GNU_ENTRY_VIEW';
    readonly 8505: 'GNU_ANNOTATION';
    readonly 8705: 'SUN_TEMPLATE';
    readonly 8706: 'SUN_ALIGNMENT';
    readonly 8707: 'SUN_VTABLE';
    readonly 8708: 'SUN_COUNT_GUARANTEE';
    readonly 8709: 'SUN_COMMAND_LINE';
    readonly 8710: 'SUN_VBASE';
    readonly 8711: 'SUN_COMPILE_OPTIONS';
    readonly 8712: 'SUN_LANGUAGE';
    readonly 8713: 'SUN_BROWSER_FILE';
    readonly 8720: 'SUN_VTABLE_ABI';
    readonly 8721: 'SUN_FUNC_OFFSETS';
    readonly 8722: 'SUN_CF_KIND';
    readonly 8723: 'SUN_VTABLE_INDEX';
    readonly 8724: 'SUN_OMP_TPRIV_ADDR';
    readonly 8725: 'SUN_OMP_CHILD_FUNC';
    readonly 8726: 'SUN_FUNC_OFFSET';
    readonly 8727: 'SUN_MEMOP_TYPE_REF';
    readonly 8728: 'SUN_PROFILE_ID';
    readonly 8729: 'SUN_MEMOP_SIGNATURE';
    readonly 8736: 'SUN_OBJ_DIR';
    readonly 8737: 'SUN_OBJ_FILE';
    readonly 8738: 'SUN_ORIGINAL_NAME';
    readonly 8739: 'SUN_HWCPROF_SIGNATURE';
    readonly 8740: 'SUN_AMD64_PARMDUMP';
    readonly 8741: 'SUN_PART_LINK_NAME';
    readonly 8742: 'SUN_LINK_NAME';
    readonly 8743: 'SUN_PASS_WITH_CONST';
    readonly 8744: 'SUN_RETURN_WITH_CONST';
    readonly 8745: 'SUN_IMPORT_BY_NAME';
    readonly 8746: 'SUN_90_POINTER';
    readonly 8747: 'SUN_PASS_BY_REF';
    readonly 8748: 'SUN_F90_ALLOCATABLE';
    readonly 8749: 'SUN_F90_ASSUMED_SHAPE_ARRAY';
    readonly 8750: 'SUN_C_VLA';
    readonly 8752: 'SUN_RETURN_VALUE_PTR';
    readonly 8753: 'SUN_DTOR_START';
    readonly 8754: 'SUN_DTOR_LENGTH';
    readonly 8755: 'SUN_DTOR_STATE_INITIAL';
    readonly 8756: 'SUN_DTOR_STATE_FINAL';
    readonly 8757: 'SUN_DTOR_STATE_DELTAS';
    readonly 8758: 'SUN_IMPORT_BY_LNAME';
    readonly 8759: 'SUN_F90_USE_ONLY';
    readonly 8760: 'SUN_NAMELIST_SPEC';
    readonly 8761: 'SUN_IS_OMP_CHILD_FUNC';
    readonly 8762: 'SUN_FORTRAN_MAIN_ALIAS';
    readonly 8763: 'SUN_FORTRAN_BASED';
    readonly 8960: 'ALTIUM_LOCLIST';
    readonly 8961: 'USE_GNAT_DESCRIPTIVE_TYPE';
    readonly 8962: 'GNAT_DESCRIPTIVE_TYPE';
    readonly 8963: 'GNU_NUMERATOR';
    readonly 8964: 'GNU_DENOMINATOR';
    readonly 8965: 'GNU_BIAS';
    readonly 10496: 'GO_KIND';
    readonly 10497: 'GO_KEY';
    readonly 10498: 'GO_ELEM';
    readonly 10499: 'GO_EMBEDDED_FIELD';
    readonly 10500: 'GO_RUNTIME_TYPE';
    readonly 10501: 'GO_PACKAGE_NAME';
    readonly 10502: 'GO_DICT_INDEX';
    readonly 12816: 'UPC_THREADS_SCALED';
    readonly 14654: 'IBM_WSA_ADDR';
    readonly 14655: 'IBM_HOME_LOCATION';
    readonly 14656: 'IBM_ALT_SRCVIEW';
    readonly 14848: 'PGI_LBASE';
    readonly 14849: 'PGI_SOFFSET';
    readonly 14850: 'PGI_LSTRIDE';
    readonly 15121: 'BORLAND_PROPERTY_READ';
    readonly 15122: 'BORLAND_PROPERTY_WRITE';
    readonly 15123: 'BORLAND_PROPERTY_IMPLEMENTS';
    readonly 15124: 'BORLAND_PROPERTY_INDEX';
    readonly 15125: 'BORLAND_PROPERTY_DEFAULT';
    readonly 15136: 'BORLAND_DELPHI_UNIT';
    readonly 15137: 'BORLAND_DELPHI_CLASS';
    readonly 15138: 'BORLAND_DELPHI_RECORD';
    readonly 15139: 'BORLAND_DELPHI_METACLASS';
    readonly 15140: 'BORLAND_DELPHI_CONSTRUCTOR';
    readonly 15141: 'BORLAND_DELPHI_DESTRUCTOR';
    readonly 15142: 'BORLAND_DELPHI_ANONYMOUS_METHOD';
    readonly 15143: 'BORLAND_DELPHI_INTERFACE';
    readonly 15144: 'BORLAND_DELPHI_ABI';
    readonly 15145: 'BORLAND_DELPHI_RETURN';
    readonly 15152: 'BORLAND_DELPHI_FRAMEPTR';
    readonly 15153: 'BORLAND_CLOSURE';
    readonly 15872: 'LLVM_INCLUDE_PATH';
    readonly 15873: 'LLVM_CONFIG_MACROS';
    readonly 15874: 'LLVM_SYSROOT';
    readonly 15875: 'LLVM_TAG_OFFSET';
    readonly 15879: 'LLVM_APINOTES';
    readonly 16353: 'APPLE_OPTIMIZED';
    readonly 16354: 'APPLE_FLAGS';
    readonly 16355: 'APPLE_ISA';
    readonly 16356: 'APPLE_BLOCK';
    readonly 16357: 'APPLE_MAJOR_RUNTIME_VERS';
    readonly 16358: 'APPLE_RUNTIME_CLASS';
    readonly 16359: 'APPLE_OMIT_FRAME_PTR';
    readonly 16360: 'APPLE_PROPERTY_NAME';
    readonly 16361: 'APPLE_PROPERTY_GETTER';
    readonly 16362: 'APPLE_PROPERTY_SETTER';
    readonly 16363: 'APPLE_PROPERTY_ATTRIBUTE';
    readonly 16364: 'APPLE_OBJC_COMPLETE_TYPE';
    readonly 16365: 'APPLE_PROPERTY';
    readonly 16366: 'APPLE_OBJC_DIRECT';
    readonly 16367: 'APPLE_SDK';
    readonly 16383: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwAt =
    | 1
    | 2
    | 3
    | 9
    | 10
    | 11
    | 12
    | 13
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 32
    | 33
    | 34
    | 37
    | 39
    | 42
    | 44
    | 46
    | 47
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | 76
    | 77
    | 78
    | 79
    | 80
    | 81
    | 82
    | 83
    | 84
    | 85
    | 86
    | 87
    | 88
    | 89
    | 90
    | 91
    | 92
    | 93
    | 94
    | 95
    | 96
    | 97
    | 98
    | 99
    | 100
    | 101
    | 102
    | 103
    | 104
    | 105
    | 106
    | 107
    | 108
    | 109
    | 110
    | 111
    | 112
    | 113
    | 114
    | 115
    | 116
    | 118
    | 119
    | 120
    | 121
    | 122
    | 123
    | 124
    | 125
    | 126
    | 127
    | 128
    | 129
    | 130
    | 131
    | 132
    | 133
    | 134
    | 135
    | 136
    | 137
    | 138
    | 139
    | 140
    | 2054
    | 2055
    | 2056
    | 8192
    | 8193
    | 8194
    | 8195
    | 8196
    | 8197
    | 8198
    | 8199
    | 8200
    | 8201
    | 8202
    | 8203
    | 8204
    | 8205
    | 8206
    | 8207
    | 8208
    | 8209
    | 8210
    | 8211
    | 8212
    | 8213
    | 8214
    | 8215
    | 8216
    | 8217
    | 8218
    | 8219
    | 8223
    | 8224
    | 8225
    | 8226
    | 8227
    | 8230
    | 8233
    | 8323
    | 8325
    | 8326
    | 8327
    | 8338
    | 8339
    | 8449
    | 8450
    | 8451
    | 8452
    | 8453
    | 8454
    | 8455
    | 8456
    | 8457
    | 8458
    | 8459
    | 8460
    | 8461
    | 8462
    | 8463
    | 8464
    | 8465
    | 8466
    | 8467
    | 8468
    | 8469
    | 8470
    | 8471
    | 8472
    | 8473
    | 8474
    | 8496
    | 8497
    | 8498
    | 8499
    | 8500
    | 8501
    | 8502
    | 8503
    | 8504
    | 8505
    | 8705
    | 8706
    | 8707
    | 8708
    | 8709
    | 8710
    | 8711
    | 8712
    | 8713
    | 8720
    | 8721
    | 8722
    | 8723
    | 8724
    | 8725
    | 8726
    | 8727
    | 8728
    | 8729
    | 8736
    | 8737
    | 8738
    | 8739
    | 8740
    | 8741
    | 8742
    | 8743
    | 8744
    | 8745
    | 8746
    | 8747
    | 8748
    | 8749
    | 8750
    | 8752
    | 8753
    | 8754
    | 8755
    | 8756
    | 8757
    | 8758
    | 8759
    | 8760
    | 8761
    | 8762
    | 8763
    | 8960
    | 8961
    | 8962
    | 8963
    | 8964
    | 8965
    | 10496
    | 10497
    | 10498
    | 10499
    | 10500
    | 10501
    | 10502
    | 12816
    | 14654
    | 14655
    | 14656
    | 14848
    | 14849
    | 14850
    | 15121
    | 15122
    | 15123
    | 15124
    | 15125
    | 15136
    | 15137
    | 15138
    | 15139
    | 15140
    | 15141
    | 15142
    | 15143
    | 15144
    | 15145
    | 15152
    | 15153
    | 15872
    | 15873
    | 15874
    | 15875
    | 15879
    | 16353
    | 16354
    | 16355
    | 16356
    | 16357
    | 16358
    | 16359
    | 16360
    | 16361
    | 16362
    | 16363
    | 16364
    | 16365
    | 16366
    | 16367
    | 16383;
  const DwForm: {
    readonly FORM_ADDR: 1;
    readonly BLOCK2: 3;
    readonly BLOCK4: 4;
    readonly DATA2: 5;
    readonly DATA4: 6;
    readonly DATA8: 7;
    readonly FORM_STRING: 8;
    readonly FORM_BLOCK: 9;
    readonly BLOCK1: 10;
    readonly DATA1: 11;
    readonly FLAG: 12;
    readonly SDATA: 13;
    readonly STRP: 14;
    readonly UDATA: 15;
    readonly REF_ADDR: 16;
    readonly REF1: 17;
    readonly REF2: 18;
    readonly REF4: 19;
    readonly REF8: 20;
    readonly REF_UDATA: 21;
    readonly INDIRECT: 22;
    readonly SEC_OFFSET: 23;
    readonly EXPRLOC: 24;
    readonly FLAG_PRESENT: 25;
    readonly STRX: 26;
    readonly ADDRX: 27;
    readonly REF_SUP4: 28;
    readonly STRP_SUP: 29;
    readonly DATA16: 30;
    readonly LINE_STRP: 31;
    readonly REF_SIG8: 32;
    readonly IMPLICIT_CONST: 33;
    readonly LOCLISTX: 34;
    readonly RNGLISTX: 35;
    readonly REF_SUP8: 36;
    readonly STRX1: 37;
    readonly STRX2: 38;
    readonly STRX3: 39;
    readonly STRX4: 40;
    readonly ADDRX1: 41;
    readonly ADDRX2: 42;
    readonly ADDRX3: 43;
    readonly ADDRX4: 44;
    readonly GNU_ADDR_INDEX: 7937;
    readonly GNU_STR_INDEX: 7938;
    readonly GNU_REF_ALT: 7968;
    readonly GNU_STRP_ALT: 7969;
    readonly LLVM_ADDRX_OFFSET: 8193;
    readonly 1: 'FORM_ADDR';
    readonly 3: 'BLOCK2';
    readonly 4: 'BLOCK4';
    readonly 5: 'DATA2';
    readonly 6: 'DATA4';
    readonly 7: 'DATA8';
    readonly 8: 'FORM_STRING';
    readonly 9: 'FORM_BLOCK';
    readonly 10: 'BLOCK1';
    readonly 11: 'DATA1';
    readonly 12: 'FLAG';
    readonly 13: 'SDATA';
    readonly 14: 'STRP';
    readonly 15: 'UDATA';
    readonly 16: 'REF_ADDR';
    readonly 17: 'REF1';
    readonly 18: 'REF2';
    readonly 19: 'REF4';
    readonly 20: 'REF8';
    readonly 21: 'REF_UDATA';
    readonly 22: 'INDIRECT';
    readonly 23: 'SEC_OFFSET';
    readonly 24: 'EXPRLOC';
    readonly 25: 'FLAG_PRESENT';
    readonly 26: 'STRX';
    readonly 27: 'ADDRX';
    readonly 28: 'REF_SUP4';
    readonly 29: 'STRP_SUP';
    readonly 30: 'DATA16';
    readonly 31: 'LINE_STRP';
    readonly 32: 'REF_SIG8';
    readonly 33: 'IMPLICIT_CONST';
    readonly 34: 'LOCLISTX';
    readonly 35: 'RNGLISTX';
    readonly 36: 'REF_SUP8';
    readonly 37: 'STRX1';
    readonly 38: 'STRX2';
    readonly 39: 'STRX3';
    readonly 40: 'STRX4';
    readonly 41: 'ADDRX1';
    readonly 42: 'ADDRX2';
    readonly 43: 'ADDRX3';
    readonly 44: 'ADDRX4';
    readonly 7937: 'GNU_ADDR_INDEX';
    readonly 7938: 'GNU_STR_INDEX';
    readonly 7968: 'GNU_REF_ALT';
    readonly 7969: 'GNU_STRP_ALT';
    readonly 8193: 'LLVM_ADDRX_OFFSET';
  };
  /** Known values; the decoder does not reject others. */
  type DwForm =
    | 1
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 7937
    | 7938
    | 7968
    | 7969
    | 8193;
  const DwUt: {
    readonly COMPILE: 1;
    readonly UT_TYPE: 2;
    readonly PARTIAL: 3;
    readonly SKELETON: 4;
    readonly SPLIT_COMPILE: 5;
    readonly SPLIT_TYPE: 6;
    readonly LO_USER: 128;
    readonly HI_USER: 255;
    readonly 1: 'COMPILE';
    readonly 2: 'UT_TYPE';
    readonly 3: 'PARTIAL';
    readonly 4: 'SKELETON';
    readonly 5: 'SPLIT_COMPILE';
    readonly 6: 'SPLIT_TYPE';
    readonly 128: 'LO_USER';
    readonly 255: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwUt = 1 | 2 | 3 | 4 | 5 | 6 | 128 | 255;
  const DwAte: {
    readonly ATE_VOID: 0;
    readonly ADDRESS: 1;
    readonly ATE_BOOLEAN: 2;
    readonly COMPLEX_FLOAT: 3;
    readonly ATE_FLOAT: 4;
    readonly ATE_SIGNED: 5;
    readonly SIGNED_CHAR: 6;
    readonly ATE_UNSIGNED: 7;
    readonly UNSIGNED_CHAR: 8;
    readonly IMAGINARY_FLOAT: 9;
    readonly PACKED_DECIMAL: 10;
    readonly NUMERIC_STRING: 11;
    readonly EDITED: 12;
    readonly SIGNED_FIXED: 13;
    readonly UNSIGNED_FIXED: 14;
    readonly DECIMAL_FLOAT: 15;
    readonly UTF: 16;
    readonly UCS: 17;
    readonly ASCII: 18;
    readonly LO_USER: 128;
    readonly HP_COMPLEX_FLOAT: 129;
    readonly HP_FLOAT128: 130;
    readonly HP_COMPLEX_FLOAT128: 131;
    readonly HP_FLOATHPINTEL: 132;
    readonly HP_IMAGINARY_FLOAT90: 133;
    readonly HP_IMAGINARY_FLOAT128: 134;
    readonly HI_USER: 255;
    readonly 0: 'ATE_VOID';
    readonly 1: 'ADDRESS';
    readonly 2: 'ATE_BOOLEAN';
    readonly 3: 'COMPLEX_FLOAT';
    readonly 4: 'ATE_FLOAT';
    readonly 5: 'ATE_SIGNED';
    readonly 6: 'SIGNED_CHAR';
    readonly 7: 'ATE_UNSIGNED';
    readonly 8: 'UNSIGNED_CHAR';
    readonly 9: 'IMAGINARY_FLOAT';
    readonly 10: 'PACKED_DECIMAL';
    readonly 11: 'NUMERIC_STRING';
    readonly 12: 'EDITED';
    readonly 13: 'SIGNED_FIXED';
    readonly 14: 'UNSIGNED_FIXED';
    readonly 15: 'DECIMAL_FLOAT';
    readonly 16: 'UTF';
    readonly 17: 'UCS';
    readonly 18: 'ASCII';
    readonly 128: 'LO_USER';
    readonly 129: 'HP_COMPLEX_FLOAT';
    readonly 130: 'HP_FLOAT128';
    readonly 131: 'HP_COMPLEX_FLOAT128';
    readonly 132: 'HP_FLOATHPINTEL';
    readonly 133: 'HP_IMAGINARY_FLOAT90';
    readonly 134: 'HP_IMAGINARY_FLOAT128';
    readonly 255: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwAte =
    | 0
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 128
    | 129
    | 130
    | 131
    | 132
    | 133
    | 134
    | 255;
  const DwDs: {
    readonly DS_UNSIGNED: 1;
    readonly LEADING_OVERPUNCH: 2;
    readonly TRAILING_OVERPUNCH: 3;
    readonly LEADING_SEPARATE: 4;
    readonly TRAILING_SEPARATE: 5;
    readonly 1: 'DS_UNSIGNED';
    readonly 2: 'LEADING_OVERPUNCH';
    readonly 3: 'TRAILING_OVERPUNCH';
    readonly 4: 'LEADING_SEPARATE';
    readonly 5: 'TRAILING_SEPARATE';
  };
  /** Known values; the decoder does not reject others. */
  type DwDs = 1 | 2 | 3 | 4 | 5;
  const DwEnd: {
    readonly END_DEFAULT: 0;
    readonly BIG: 1;
    readonly LITTLE: 2;
    readonly LO_USER: 64;
    readonly HI_USER: 255;
    readonly 0: 'END_DEFAULT';
    readonly 1: 'BIG';
    readonly 2: 'LITTLE';
    readonly 64: 'LO_USER';
    readonly 255: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwEnd = 0 | 1 | 2 | 64 | 255;
  const DwAccess: {
    readonly ACCESS_PUBLIC: 1;
    readonly ACCESS_PROTECTED: 2;
    readonly ACCESS_PRIVATE: 3;
    readonly 1: 'ACCESS_PUBLIC';
    readonly 2: 'ACCESS_PROTECTED';
    readonly 3: 'ACCESS_PRIVATE';
  };
  /** Known values; the decoder does not reject others. */
  type DwAccess = 1 | 2 | 3;
  const DwVis: {
    readonly VIS_LOCAL: 1;
    readonly EXPORTED: 2;
    readonly QUALIFIED: 3;
    readonly 1: 'VIS_LOCAL';
    readonly 2: 'EXPORTED';
    readonly 3: 'QUALIFIED';
  };
  /** Known values; the decoder does not reject others. */
  type DwVis = 1 | 2 | 3;
  const DwVirtuality: {
    readonly NONE: 0;
    readonly VIRTUALITY_VIRTUAL: 1;
    readonly PURE_VIRTUAL: 2;
    readonly 0: 'NONE';
    readonly 1: 'VIRTUALITY_VIRTUAL';
    readonly 2: 'PURE_VIRTUAL';
  };
  /** Known values; the decoder does not reject others. */
  type DwVirtuality = 0 | 1 | 2;
  const DwLang: {
    readonly C89: 1;
    readonly C: 2;
    readonly ADA83: 3;
    readonly C_PLUS_PLUS: 4;
    readonly COBOL74: 5;
    readonly COBOL85: 6;
    readonly FORTRAN77: 7;
    readonly FORTRAN90: 8;
    readonly PASCAL83: 9;
    readonly MODULA2: 10;
    readonly JAVA: 11;
    readonly C99: 12;
    readonly ADA95: 13;
    readonly FORTRAN95: 14;
    readonly PLI: 15;
    readonly OBJC: 16;
    readonly OBJC_PLUS_PLUS: 17;
    readonly UPC: 18;
    readonly D: 19;
    readonly PYTHON: 20;
    readonly OPENCL: 21;
    readonly LANG_GO: 22;
    readonly MODULA3: 23;
    readonly HASKELL: 24;
    readonly C_PLUS_PLUS_03: 25;
    readonly C_PLUS_PLUS_11: 26;
    readonly OCAML: 27;
    readonly RUST: 28;
    readonly C11: 29;
    readonly SWIFT: 30;
    readonly JULIA: 31;
    readonly DYLAN: 32;
    readonly C_PLUS_PLUS_14: 33;
    readonly FORTRAN03: 34;
    readonly FORTRAN08: 35;
    readonly RENDERSCRIPT: 36;
    readonly BLISS: 37;
    readonly KOTLIN: 38;
    readonly ZIG: 39;
    readonly CRYSTAL: 40;
    readonly C_PLUS_PLUS_17: 42;
    readonly C_PLUS_PLUS_20: 43;
    readonly C17: 44;
    readonly FORTRAN18: 45;
    readonly ADA2005: 46;
    readonly ADA2012: 47;
    readonly LO_USER: 32768;
    readonly MIPS_ASSEMBLER: 32769;
    readonly GOOGLE_RENDERSCRIPT: 36439;
    readonly BORLAND_DELPHI: 45056;
    readonly HI_USER: 65535;
    readonly 1: 'C89';
    readonly 2: 'C';
    readonly 3: 'ADA83';
    readonly 4: 'C_PLUS_PLUS';
    readonly 5: 'COBOL74';
    readonly 6: 'COBOL85';
    readonly 7: 'FORTRAN77';
    readonly 8: 'FORTRAN90';
    readonly 9: 'PASCAL83';
    readonly 10: 'MODULA2';
    readonly 11: 'JAVA';
    readonly 12: 'C99';
    readonly 13: 'ADA95';
    readonly 14: 'FORTRAN95';
    readonly 15: 'PLI';
    readonly 16: 'OBJC';
    readonly 17: 'OBJC_PLUS_PLUS';
    readonly 18: 'UPC';
    readonly 19: 'D';
    readonly 20: 'PYTHON';
    readonly 21: 'OPENCL';
    readonly 22: 'LANG_GO';
    readonly 23: 'MODULA3';
    readonly 24: 'HASKELL';
    readonly 25: 'C_PLUS_PLUS_03';
    readonly 26: 'C_PLUS_PLUS_11';
    readonly 27: 'OCAML';
    readonly 28: 'RUST';
    readonly 29: 'C11';
    readonly 30: 'SWIFT';
    readonly 31: 'JULIA';
    readonly 32: 'DYLAN';
    readonly 33: 'C_PLUS_PLUS_14';
    readonly 34: 'FORTRAN03';
    readonly 35: 'FORTRAN08';
    readonly 36: 'RENDERSCRIPT';
    readonly 37: 'BLISS';
    readonly 38: 'KOTLIN';
    readonly 39: 'ZIG';
    readonly 40: 'CRYSTAL';
    readonly 42: 'C_PLUS_PLUS_17';
    readonly 43: 'C_PLUS_PLUS_20';
    readonly 44: 'C17';
    readonly 45: 'FORTRAN18';
    readonly 46: 'ADA2005';
    readonly 47: 'ADA2012';
    readonly 32768: 'LO_USER';
    readonly 32769: 'MIPS_ASSEMBLER';
    readonly 36439: 'GOOGLE_RENDERSCRIPT';
    readonly 45056: 'BORLAND_DELPHI';
    readonly 65535: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwLang =
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 32768
    | 32769
    | 36439
    | 45056
    | 65535;
  const DwId: {
    readonly CASE_SENSITIVE: 0;
    readonly UP_CASE: 1;
    readonly DOWN_CASE: 2;
    readonly CASE_INSENSITIVE: 3;
    readonly 0: 'CASE_SENSITIVE';
    readonly 1: 'UP_CASE';
    readonly 2: 'DOWN_CASE';
    readonly 3: 'CASE_INSENSITIVE';
  };
  /** Known values; the decoder does not reject others. */
  type DwId = 0 | 1 | 2 | 3;
  const DwCc: {
    readonly NORMAL: 1;
    readonly PROGRAM: 2;
    readonly NOCALL: 3;
    readonly PASS_BY_REFERENCE: 4;
    readonly PASS_BY_VALUE: 5;
    readonly GNU_RENESAS_SH: 64;
    readonly GNU_BORLAND_FASTCALL_I386: 65;
    readonly BORLAND_SAFECALL: 176;
    readonly BORLAND_STDCALL: 177;
    readonly BORLAND_PASCAL: 178;
    readonly BORLAND_MSFASTCALL: 179;
    readonly BORLAND_MSRETURN: 180;
    readonly BORLAND_THISCALL: 181;
    readonly BORLAND_FASTCALL: 182;
    readonly LLVM_VECTORCALL: 192;
    readonly LLVM_WIN64: 193;
    readonly LLVM_X86_64SYSV: 194;
    readonly LLVM_AAPCS: 195;
    readonly LLVM_AAPCS_VFP: 196;
    readonly LLVM_INTELOCLBICC: 197;
    readonly LLVM_SPIRFUNCTION: 198;
    readonly LLVM_OPENCLKERNEL: 199;
    readonly LLVM_SWIFT: 200;
    readonly LLVM_PRESERVEMOST: 201;
    readonly LLVM_PRESERVEALL: 202;
    readonly LLVM_X86REGCALL: 203;
    readonly GDB_IBM_OPENCL: 255;
    readonly 1: 'NORMAL';
    readonly 2: 'PROGRAM';
    readonly 3: 'NOCALL';
    readonly 4: 'PASS_BY_REFERENCE';
    readonly 5: 'PASS_BY_VALUE';
    readonly 64: 'GNU_RENESAS_SH';
    readonly 65: 'GNU_BORLAND_FASTCALL_I386';
    readonly 176: 'BORLAND_SAFECALL';
    readonly 177: 'BORLAND_STDCALL';
    readonly 178: 'BORLAND_PASCAL';
    readonly 179: 'BORLAND_MSFASTCALL';
    readonly 180: 'BORLAND_MSRETURN';
    readonly 181: 'BORLAND_THISCALL';
    readonly 182: 'BORLAND_FASTCALL';
    readonly 192: 'LLVM_VECTORCALL';
    readonly 193: 'LLVM_WIN64';
    readonly 194: 'LLVM_X86_64SYSV';
    readonly 195: 'LLVM_AAPCS';
    readonly 196: 'LLVM_AAPCS_VFP';
    readonly 197: 'LLVM_INTELOCLBICC';
    readonly 198: 'LLVM_SPIRFUNCTION';
    readonly 199: 'LLVM_OPENCLKERNEL';
    readonly 200: 'LLVM_SWIFT';
    readonly 201: 'LLVM_PRESERVEMOST';
    readonly 202: 'LLVM_PRESERVEALL';
    readonly 203: 'LLVM_X86REGCALL';
    readonly 255: 'GDB_IBM_OPENCL';
  };
  /** Known values; the decoder does not reject others. */
  type DwCc =
    | 1
    | 2
    | 3
    | 4
    | 5
    | 64
    | 65
    | 176
    | 177
    | 178
    | 179
    | 180
    | 181
    | 182
    | 192
    | 193
    | 194
    | 195
    | 196
    | 197
    | 198
    | 199
    | 200
    | 201
    | 202
    | 203
    | 255;
  const DwInl: {
    readonly NOT_INLINED: 0;
    readonly INLINED: 1;
    readonly DECLARED_NOT_INLINED: 2;
    readonly DECLARED_INLINED: 3;
    readonly 0: 'NOT_INLINED';
    readonly 1: 'INLINED';
    readonly 2: 'DECLARED_NOT_INLINED';
    readonly 3: 'DECLARED_INLINED';
  };
  /** Known values; the decoder does not reject others. */
  type DwInl = 0 | 1 | 2 | 3;
  const DwOrd: {
    readonly ROW_MAJOR: 0;
    readonly COL_MAJOR: 1;
    readonly 0: 'ROW_MAJOR';
    readonly 1: 'COL_MAJOR';
  };
  /** Known values; the decoder does not reject others. */
  type DwOrd = 0 | 1;
  const DwDsc: {
    readonly LABEL: 0;
    readonly DSC_RANGE: 1;
    readonly 0: 'LABEL';
    readonly 1: 'DSC_RANGE';
  };
  /** Known values; the decoder does not reject others. */
  type DwDsc = 0 | 1;
  const DwDefaulted: {
    readonly DEFAULTED_NO: 0;
    readonly IN_CLASS: 1;
    readonly OUT_OF_CLASS: 2;
    readonly 0: 'DEFAULTED_NO';
    readonly 1: 'IN_CLASS';
    readonly 2: 'OUT_OF_CLASS';
  };
  /** Known values; the decoder does not reject others. */
  type DwDefaulted = 0 | 1 | 2;
  const DwIdx: {
    readonly COMPILE_UNIT: 1;
    readonly TYPE_UNIT: 2;
    readonly DIE_OFFSET: 3;
    readonly PARENT: 4;
    readonly TYPE_HASH: 5;
    readonly LO_USER: 8192;
    readonly HI_USER: 16383;
    readonly 1: 'COMPILE_UNIT';
    readonly 2: 'TYPE_UNIT';
    readonly 3: 'DIE_OFFSET';
    readonly 4: 'PARENT';
    readonly 5: 'TYPE_HASH';
    readonly 8192: 'LO_USER';
    readonly 16383: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwIdx = 1 | 2 | 3 | 4 | 5 | 8192 | 16383;
  const DwLns: {
    readonly COPY: 1;
    readonly ADVANCE_PC: 2;
    readonly ADVANCE_LINE: 3;
    readonly SET_FILE: 4;
    readonly SET_COLUMN: 5;
    readonly NEGATE_STMT: 6;
    readonly SET_BASIC_BLOCK: 7;
    readonly CONST_ADD_PC: 8;
    readonly FIXED_ADVANCE_PC: 9;
    readonly SET_PROLOGUE_END: 10;
    readonly SET_EPILOGUE_BEGIN: 11;
    readonly SET_ISA: 12;
    readonly 1: 'COPY';
    readonly 2: 'ADVANCE_PC';
    readonly 3: 'ADVANCE_LINE';
    readonly 4: 'SET_FILE';
    readonly 5: 'SET_COLUMN';
    readonly 6: 'NEGATE_STMT';
    readonly 7: 'SET_BASIC_BLOCK';
    readonly 8: 'CONST_ADD_PC';
    readonly 9: 'FIXED_ADVANCE_PC';
    readonly 10: 'SET_PROLOGUE_END';
    readonly 11: 'SET_EPILOGUE_BEGIN';
    readonly 12: 'SET_ISA';
  };
  /** Known values; the decoder does not reject others. */
  type DwLns = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
  const DwLne: {
    readonly END_SEQUENCE: 1;
    readonly SET_ADDRESS: 2;
    readonly DEFINE_FILE: 3;
    readonly SET_DISCRIMINATOR: 4;
    readonly LO_USER: 128;
    readonly HI_USER: 255;
    readonly 1: 'END_SEQUENCE';
    readonly 2: 'SET_ADDRESS';
    readonly 3: 'DEFINE_FILE';
    readonly 4: 'SET_DISCRIMINATOR';
    readonly 128: 'LO_USER';
    readonly 255: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwLne = 1 | 2 | 3 | 4 | 128 | 255;
  const DwLnct: {
    readonly PATH: 1;
    readonly DIRECTORY_INDEX: 2;
    readonly TIMESTAMP: 3;
    readonly SIZE: 4;
    readonly MD5: 5;
    readonly LO_USER: 8192;
    readonly LLVM_SOURCE: 8193;
    readonly HI_USER: 16383;
    readonly 1: 'PATH';
    readonly 2: 'DIRECTORY_INDEX';
    readonly 3: 'TIMESTAMP';
    readonly 4: 'SIZE';
    readonly 5: 'MD5';
    readonly 8192: 'LO_USER';
    readonly 8193: 'LLVM_SOURCE';
    readonly 16383: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwLnct = 1 | 2 | 3 | 4 | 5 | 8192 | 8193 | 16383;
  const DwLleGnu: {
    readonly END_OF_LIST_ENTRY: 0;
    readonly BASE_ADDRESS_SELECTION_ENTRY: 1;
    readonly START_END_ENTRY: 2;
    readonly START_LENGTH_ENTRY: 3;
    readonly 0: 'END_OF_LIST_ENTRY';
    readonly 1: 'BASE_ADDRESS_SELECTION_ENTRY';
    readonly 2: 'START_END_ENTRY';
    readonly 3: 'START_LENGTH_ENTRY';
  };
  /** Known values; the decoder does not reject others. */
  type DwLleGnu = 0 | 1 | 2 | 3;
  const DwLength: {
    readonly LO_RESERVED: 4294967280;
    readonly DWARF64: 4294967295;
    readonly 4294967280: 'LO_RESERVED';
    readonly 4294967295: 'DWARF64';
  };
  /** Known values; the decoder does not reject others. */
  type DwLength = 4294967280 | 4294967295;
  const DwSect: {
    readonly INFO: 1;
    readonly TYPES: 2;
    readonly ABBREV: 3;
    readonly LINE: 4;
    readonly LOCLISTS: 5;
    readonly STR_OFFSETS: 6;
    readonly SECT_MACRO: 7;
    readonly RNGLISTS: 8;
    readonly 1: 'INFO';
    readonly 2: 'TYPES';
    readonly 3: 'ABBREV';
    readonly 4: 'LINE';
    readonly 5: 'LOCLISTS';
    readonly 6: 'STR_OFFSETS';
    readonly 7: 'SECT_MACRO';
    readonly 8: 'RNGLISTS';
  };
  /** Known values; the decoder does not reject others. */
  type DwSect = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  const DwOp: {
    readonly OP_ADDR: 3;
    readonly DEREF: 6;
    readonly CONST1U: 8;
    readonly CONST1S: 9;
    readonly CONST2U: 10;
    readonly CONST2S: 11;
    readonly CONST4U: 12;
    readonly CONST4S: 13;
    readonly CONST8U: 14;
    readonly CONST8S: 15;
    readonly CONSTU: 16;
    readonly CONSTS: 17;
    readonly DUP: 18;
    readonly DROP: 19;
    readonly OVER: 20;
    readonly PICK: 21;
    readonly SWAP: 22;
    readonly ROT: 23;
    readonly XDEREF: 24;
    readonly ABS: 25;
    readonly OP_AND: 26;
    readonly OP_DIV: 27;
    readonly MINUS: 28;
    readonly OP_MOD: 29;
    readonly MUL: 30;
    readonly NEG: 31;
    readonly OP_NOT: 32;
    readonly OP_OR: 33;
    readonly PLUS: 34;
    readonly PLUS_UCONST: 35;
    readonly OP_SHL: 36;
    readonly OP_SHR: 37;
    readonly SHRA: 38;
    readonly OP_XOR: 39;
    readonly BRA: 40;
    readonly OP_EQ: 41;
    readonly OP_GE: 42;
    readonly OP_GT: 43;
    readonly OP_LE: 44;
    readonly OP_LT: 45;
    readonly OP_NE: 46;
    readonly SKIP: 47;
    readonly LIT0: 48;
    readonly LIT1: 49;
    readonly LIT2: 50;
    readonly LIT3: 51;
    readonly LIT4: 52;
    readonly LIT5: 53;
    readonly LIT6: 54;
    readonly LIT7: 55;
    readonly LIT8: 56;
    readonly LIT9: 57;
    readonly LIT10: 58;
    readonly LIT11: 59;
    readonly LIT12: 60;
    readonly LIT13: 61;
    readonly LIT14: 62;
    readonly LIT15: 63;
    readonly LIT16: 64;
    readonly LIT17: 65;
    readonly LIT18: 66;
    readonly LIT19: 67;
    readonly LIT20: 68;
    readonly LIT21: 69;
    readonly LIT22: 70;
    readonly LIT23: 71;
    readonly LIT24: 72;
    readonly LIT25: 73;
    readonly LIT26: 74;
    readonly LIT27: 75;
    readonly LIT28: 76;
    readonly LIT29: 77;
    readonly LIT30: 78;
    readonly LIT31: 79;
    readonly REG0: 80;
    readonly REG1: 81;
    readonly REG2: 82;
    readonly REG3: 83;
    readonly REG4: 84;
    readonly REG5: 85;
    readonly REG6: 86;
    readonly REG7: 87;
    readonly REG8: 88;
    readonly REG9: 89;
    readonly REG10: 90;
    readonly REG11: 91;
    readonly REG12: 92;
    readonly REG13: 93;
    readonly REG14: 94;
    readonly REG15: 95;
    readonly REG16: 96;
    readonly REG17: 97;
    readonly REG18: 98;
    readonly REG19: 99;
    readonly REG20: 100;
    readonly REG21: 101;
    readonly REG22: 102;
    readonly REG23: 103;
    readonly REG24: 104;
    readonly REG25: 105;
    readonly REG26: 106;
    readonly REG27: 107;
    readonly REG28: 108;
    readonly REG29: 109;
    readonly REG30: 110;
    readonly REG31: 111;
    readonly BREG0: 112;
    readonly BREG1: 113;
    readonly BREG2: 114;
    readonly BREG3: 115;
    readonly BREG4: 116;
    readonly BREG5: 117;
    readonly BREG6: 118;
    readonly BREG7: 119;
    readonly BREG8: 120;
    readonly BREG9: 121;
    readonly BREG10: 122;
    readonly BREG11: 123;
    readonly BREG12: 124;
    readonly BREG13: 125;
    readonly BREG14: 126;
    readonly BREG15: 127;
    readonly BREG16: 128;
    readonly BREG17: 129;
    readonly BREG18: 130;
    readonly BREG19: 131;
    readonly BREG20: 132;
    readonly BREG21: 133;
    readonly BREG22: 134;
    readonly BREG23: 135;
    readonly BREG24: 136;
    readonly BREG25: 137;
    readonly BREG26: 138;
    readonly BREG27: 139;
    readonly BREG28: 140;
    readonly BREG29: 141;
    readonly BREG30: 142;
    readonly BREG31: 143;
    readonly REGX: 144;
    readonly FBREG: 145;
    readonly BREGX: 146;
    readonly PIECE: 147;
    readonly DEREF_SIZE: 148;
    readonly XDEREF_SIZE: 149;
    readonly NOP: 150;
    readonly PUSH_OBJECT_ADDRESS: 151;
    readonly CALL2: 152;
    readonly CALL4: 153;
    readonly CALL_REF: 154;
    readonly FORM_TLS_ADDRESS: 155;
    readonly CALL_FRAME_CFA: 156;
    readonly BIT_PIECE: 157;
    readonly IMPLICIT_VALUE: 158;
    readonly STACK_VALUE: 159;
    readonly IMPLICIT_POINTER: 160;
    readonly ADDRX: 161;
    readonly CONSTX: 162;
    readonly ENTRY_VALUE: 163;
    readonly CONST_TYPE: 164;
    readonly REGVAL_TYPE: 165;
    readonly DEREF_TYPE: 166;
    readonly XDEREF_TYPE: 167;
    readonly CONVERT: 168;
    readonly REINTERPRET: 169;
    readonly GNU_PUSH_TLS_ADDRESS: 224;
    readonly INTEL_BIT_PIECE: 232;
    readonly LLVM_USER: 233;
    readonly WASM_LOCATION: 237;
    readonly GNU_UNINIT: 240;
    readonly GNU_ENCODED_ADDR: 241;
    readonly GNU_IMPLICIT_POINTER: 242;
    readonly GNU_ENTRY_VALUE: 243;
    readonly GNU_CONST_TYPE: 244;
    readonly GNU_REGVAL_TYPE: 245;
    readonly GNU_DEREF_TYPE: 246;
    readonly GNU_CONVERT: 247;
    readonly PGI_OMP_THREAD_NUM: 248;
    readonly GNU_REINTERPRET: 249;
    readonly GNU_PARAMETER_REF: 250;
    readonly GNU_ADDR_INDEX: 251;
    readonly GNU_CONST_INDEX: 252;
    readonly GNU_VARIABLE_VALUE: 253;
    readonly HI_USER: 255;
    readonly 3: 'OP_ADDR';
    readonly 6: 'DEREF';
    readonly 8: 'CONST1U';
    readonly 9: 'CONST1S';
    readonly 10: 'CONST2U';
    readonly 11: 'CONST2S';
    readonly 12: 'CONST4U';
    readonly 13: 'CONST4S';
    readonly 14: 'CONST8U';
    readonly 15: 'CONST8S';
    readonly 16: 'CONSTU';
    readonly 17: 'CONSTS';
    readonly 18: 'DUP';
    readonly 19: 'DROP';
    readonly 20: 'OVER';
    readonly 21: 'PICK';
    readonly 22: 'SWAP';
    readonly 23: 'ROT';
    readonly 24: 'XDEREF';
    readonly 25: 'ABS';
    readonly 26: 'OP_AND';
    readonly 27: 'OP_DIV';
    readonly 28: 'MINUS';
    readonly 29: 'OP_MOD';
    readonly 30: 'MUL';
    readonly 31: 'NEG';
    readonly 32: 'OP_NOT';
    readonly 33: 'OP_OR';
    readonly 34: 'PLUS';
    readonly 35: 'PLUS_UCONST';
    readonly 36: 'OP_SHL';
    readonly 37: 'OP_SHR';
    readonly 38: 'SHRA';
    readonly 39: 'OP_XOR';
    readonly 40: 'BRA';
    readonly 41: 'OP_EQ';
    readonly 42: 'OP_GE';
    readonly 43: 'OP_GT';
    readonly 44: 'OP_LE';
    readonly 45: 'OP_LT';
    readonly 46: 'OP_NE';
    readonly 47: 'SKIP';
    readonly 48: 'LIT0';
    readonly 49: 'LIT1';
    readonly 50: 'LIT2';
    readonly 51: 'LIT3';
    readonly 52: 'LIT4';
    readonly 53: 'LIT5';
    readonly 54: 'LIT6';
    readonly 55: 'LIT7';
    readonly 56: 'LIT8';
    readonly 57: 'LIT9';
    readonly 58: 'LIT10';
    readonly 59: 'LIT11';
    readonly 60: 'LIT12';
    readonly 61: 'LIT13';
    readonly 62: 'LIT14';
    readonly 63: 'LIT15';
    readonly 64: 'LIT16';
    readonly 65: 'LIT17';
    readonly 66: 'LIT18';
    readonly 67: 'LIT19';
    readonly 68: 'LIT20';
    readonly 69: 'LIT21';
    readonly 70: 'LIT22';
    readonly 71: 'LIT23';
    readonly 72: 'LIT24';
    readonly 73: 'LIT25';
    readonly 74: 'LIT26';
    readonly 75: 'LIT27';
    readonly 76: 'LIT28';
    readonly 77: 'LIT29';
    readonly 78: 'LIT30';
    readonly 79: 'LIT31';
    readonly 80: 'REG0';
    readonly 81: 'REG1';
    readonly 82: 'REG2';
    readonly 83: 'REG3';
    readonly 84: 'REG4';
    readonly 85: 'REG5';
    readonly 86: 'REG6';
    readonly 87: 'REG7';
    readonly 88: 'REG8';
    readonly 89: 'REG9';
    readonly 90: 'REG10';
    readonly 91: 'REG11';
    readonly 92: 'REG12';
    readonly 93: 'REG13';
    readonly 94: 'REG14';
    readonly 95: 'REG15';
    readonly 96: 'REG16';
    readonly 97: 'REG17';
    readonly 98: 'REG18';
    readonly 99: 'REG19';
    readonly 100: 'REG20';
    readonly 101: 'REG21';
    readonly 102: 'REG22';
    readonly 103: 'REG23';
    readonly 104: 'REG24';
    readonly 105: 'REG25';
    readonly 106: 'REG26';
    readonly 107: 'REG27';
    readonly 108: 'REG28';
    readonly 109: 'REG29';
    readonly 110: 'REG30';
    readonly 111: 'REG31';
    readonly 112: 'BREG0';
    readonly 113: 'BREG1';
    readonly 114: 'BREG2';
    readonly 115: 'BREG3';
    readonly 116: 'BREG4';
    readonly 117: 'BREG5';
    readonly 118: 'BREG6';
    readonly 119: 'BREG7';
    readonly 120: 'BREG8';
    readonly 121: 'BREG9';
    readonly 122: 'BREG10';
    readonly 123: 'BREG11';
    readonly 124: 'BREG12';
    readonly 125: 'BREG13';
    readonly 126: 'BREG14';
    readonly 127: 'BREG15';
    readonly 128: 'BREG16';
    readonly 129: 'BREG17';
    readonly 130: 'BREG18';
    readonly 131: 'BREG19';
    readonly 132: 'BREG20';
    readonly 133: 'BREG21';
    readonly 134: 'BREG22';
    readonly 135: 'BREG23';
    readonly 136: 'BREG24';
    readonly 137: 'BREG25';
    readonly 138: 'BREG26';
    readonly 139: 'BREG27';
    readonly 140: 'BREG28';
    readonly 141: 'BREG29';
    readonly 142: 'BREG30';
    readonly 143: 'BREG31';
    readonly 144: 'REGX';
    readonly 145: 'FBREG';
    readonly 146: 'BREGX';
    readonly 147: 'PIECE';
    readonly 148: 'DEREF_SIZE';
    readonly 149: 'XDEREF_SIZE';
    readonly 150: 'NOP';
    readonly 151: 'PUSH_OBJECT_ADDRESS';
    readonly 152: 'CALL2';
    readonly 153: 'CALL4';
    readonly 154: 'CALL_REF';
    readonly 155: 'FORM_TLS_ADDRESS';
    readonly 156: 'CALL_FRAME_CFA';
    readonly 157: 'BIT_PIECE';
    readonly 158: 'IMPLICIT_VALUE';
    readonly 159: 'STACK_VALUE';
    readonly 160: 'IMPLICIT_POINTER';
    readonly 161: 'ADDRX';
    readonly 162: 'CONSTX';
    readonly 163: 'ENTRY_VALUE';
    readonly 164: 'CONST_TYPE';
    readonly 165: 'REGVAL_TYPE';
    readonly 166: 'DEREF_TYPE';
    readonly 167: 'XDEREF_TYPE';
    readonly 168: 'CONVERT';
    readonly 169: 'REINTERPRET';
    readonly 224: 'GNU_PUSH_TLS_ADDRESS';
    readonly 232: 'INTEL_BIT_PIECE';
    readonly 233: 'LLVM_USER';
    readonly 237: 'WASM_LOCATION';
    readonly 240: 'GNU_UNINIT';
    readonly 241: 'GNU_ENCODED_ADDR';
    readonly 242: 'GNU_IMPLICIT_POINTER';
    readonly 243: 'GNU_ENTRY_VALUE';
    readonly 244: 'GNU_CONST_TYPE';
    readonly 245: 'GNU_REGVAL_TYPE';
    readonly 246: 'GNU_DEREF_TYPE';
    readonly 247: 'GNU_CONVERT';
    readonly 248: 'PGI_OMP_THREAD_NUM';
    readonly 249: 'GNU_REINTERPRET';
    readonly 250: 'GNU_PARAMETER_REF';
    readonly 251: 'GNU_ADDR_INDEX';
    readonly 252: 'GNU_CONST_INDEX';
    readonly 253: 'GNU_VARIABLE_VALUE';
    readonly 255: 'HI_USER';
  };
  /** Known values; the decoder does not reject others. */
  type DwOp =
    | 3
    | 6
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29
    | 30
    | 31
    | 32
    | 33
    | 34
    | 35
    | 36
    | 37
    | 38
    | 39
    | 40
    | 41
    | 42
    | 43
    | 44
    | 45
    | 46
    | 47
    | 48
    | 49
    | 50
    | 51
    | 52
    | 53
    | 54
    | 55
    | 56
    | 57
    | 58
    | 59
    | 60
    | 61
    | 62
    | 63
    | 64
    | 65
    | 66
    | 67
    | 68
    | 69
    | 70
    | 71
    | 72
    | 73
    | 74
    | 75
    | 76
    | 77
    | 78
    | 79
    | 80
    | 81
    | 82
    | 83
    | 84
    | 85
    | 86
    | 87
    | 88
    | 89
    | 90
    | 91
    | 92
    | 93
    | 94
    | 95
    | 96
    | 97
    | 98
    | 99
    | 100
    | 101
    | 102
    | 103
    | 104
    | 105
    | 106
    | 107
    | 108
    | 109
    | 110
    | 111
    | 112
    | 113
    | 114
    | 115
    | 116
    | 117
    | 118
    | 119
    | 120
    | 121
    | 122
    | 123
    | 124
    | 125
    | 126
    | 127
    | 128
    | 129
    | 130
    | 131
    | 132
    | 133
    | 134
    | 135
    | 136
    | 137
    | 138
    | 139
    | 140
    | 141
    | 142
    | 143
    | 144
    | 145
    | 146
    | 147
    | 148
    | 149
    | 150
    | 151
    | 152
    | 153
    | 154
    | 155
    | 156
    | 157
    | 158
    | 159
    | 160
    | 161
    | 162
    | 163
    | 164
    | 165
    | 166
    | 167
    | 168
    | 169
    | 224
    | 232
    | 233
    | 237
    | 240
    | 241
    | 242
    | 243
    | 244
    | 245
    | 246
    | 247
    | 248
    | 249
    | 250
    | 251
    | 252
    | 253
    | 255;
  const DwLle: {
    readonly END_OF_LIST: 0;
    readonly BASE_ADDRESSX: 1;
    readonly STARTX_ENDX: 2;
    readonly STARTX_LENGTH: 3;
    readonly OFFSET_PAIR: 4;
    readonly DEFAULT_LOCATION: 5;
    readonly BASE_ADDRESS: 6;
    readonly START_END: 7;
    readonly START_LENGTH: 8;
    readonly GNU_VIEW_PAIR: 9;
    readonly 0: 'END_OF_LIST';
    readonly 1: 'BASE_ADDRESSX';
    readonly 2: 'STARTX_ENDX';
    readonly 3: 'STARTX_LENGTH';
    readonly 4: 'OFFSET_PAIR';
    readonly 5: 'DEFAULT_LOCATION';
    readonly 6: 'BASE_ADDRESS';
    readonly 7: 'START_END';
    readonly 8: 'START_LENGTH';
    readonly 9: 'GNU_VIEW_PAIR';
  };
  /** Known values; the decoder does not reject others. */
  type DwLle = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  const DwRle: {
    readonly END_OF_LIST: 0;
    readonly BASE_ADDRESSX: 1;
    readonly STARTX_ENDX: 2;
    readonly STARTX_LENGTH: 3;
    readonly OFFSET_PAIR: 4;
    readonly BASE_ADDRESS: 5;
    readonly START_END: 6;
    readonly START_LENGTH: 7;
    readonly 0: 'END_OF_LIST';
    readonly 1: 'BASE_ADDRESSX';
    readonly 2: 'STARTX_ENDX';
    readonly 3: 'STARTX_LENGTH';
    readonly 4: 'OFFSET_PAIR';
    readonly 5: 'BASE_ADDRESS';
    readonly 6: 'START_END';
    readonly 7: 'START_LENGTH';
  };
  /** Known values; the decoder does not reject others. */
  type DwRle = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
