import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as dwarf from '../../generated/dwarf-constants.ts';
import * as elf from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { constantKey, constants } from '../../src/grammar/constants.ts';
import { GrammarError } from '../../src/grammar/ksy.ts';
import { grammar } from './grammars.ts';

/** Taken from the tables of DWARF 5, chapter 7, and from gcc's and LLVM's documentation of their extensions. */
const WITNESSES: readonly (readonly [name: (code: number) => string, code: number, expected: string])[] = [
  [dwarf.dwTagName, 0x01, 'DW_TAG_array_type'],
  [dwarf.dwTagName, 0x11, 'DW_TAG_compile_unit'],
  [dwarf.dwTagName, 0x2f, 'DW_TAG_template_type_parameter'],
  [dwarf.dwTagName, 0x3b, 'DW_TAG_unspecified_type'],
  [dwarf.dwTagName, 0x4b, 'DW_TAG_immutable_type'],
  [dwarf.dwTagName, 0x4109, 'DW_TAG_GNU_call_site'],
  [dwarf.dwAtName, 0x01, 'DW_AT_sibling'],
  [dwarf.dwAtName, 0x03, 'DW_AT_name'],
  [dwarf.dwAtName, 0x49, 'DW_AT_type'],
  [dwarf.dwAtName, 0x6b, 'DW_AT_data_bit_offset'],
  [dwarf.dwAtName, 0x88, 'DW_AT_alignment'],
  [dwarf.dwAtName, 0x8c, 'DW_AT_loclists_base'],
  [dwarf.dwAtName, 0x2107, 'DW_AT_GNU_vector'],
  [dwarf.dwFormName, 0x08, 'DW_FORM_string'],
  [dwarf.dwFormName, 0x20, 'DW_FORM_ref_sig8'],
  [dwarf.dwFormName, 0x2c, 'DW_FORM_addrx4'],
  [dwarf.dwFormName, 0x1f21, 'DW_FORM_GNU_strp_alt'],
  [dwarf.dwAteName, 0x05, 'DW_ATE_signed'],
  [dwarf.dwAteName, 0x12, 'DW_ATE_ASCII'],
  [dwarf.dwUtName, 0x06, 'DW_UT_split_type'],
  [dwarf.dwLnctName, 0x05, 'DW_LNCT_MD5'],
  [dwarf.dwLangName, 0x1d, 'DW_LANG_C11'],
  [dwarf.dwChildrenName, 0x01, 'DW_CHILDREN_yes'],
  [dwarf.dwAccessName, 0x03, 'DW_ACCESS_private'],
  [dwarf.dwVirtualityName, 0x02, 'DW_VIRTUALITY_pure_virtual'],
  [elf.emName, 62, 'EM_X86_64'],
  [elf.emName, 243, 'EM_RISCV'],
  [elf.shtName, 18, 'SHT_SYMTAB_SHNDX'],
];

for (const [name, code, expected] of WITNESSES)
  test(`${expected} is the name of 0x${code.toString(16)}`, () => {
    assert.is(name(code), expected);
  });

test('a code without a name is called by its number, as the vendor range says', () => {
  assert.is(dwarf.dwTagName(0x02ff), 'DW_TAG_unknown_0x2ff');
  assert.is(dwarf.dwTagName(0x4fff), 'DW_TAG_user_0x4fff');
  assert.is(dwarf.dwTagName(0x1_0000), 'DW_TAG_unknown_0x10000');
  assert.is(dwarf.dwFormName(0x77), 'DW_FORM_unknown_0x77');
});

test('constants bear the standard names without their prefix', () => {
  assert.is(dwarf.DW_TAG.structure_type, 0x13);
  assert.is(dwarf.DW_AT.GNU_vector, 0x2107);
  assert.is(dwarf.DW_LNCT.MD5, 5);
  assert.is(elf.SHT.NOBITS, 8);
  assert.is(elf.EM.I386, 3);
});

test('no two names of one table share a code', () => {
  for (const [name, table] of [...Object.entries(dwarf), ...Object.entries(elf)]) {
    if (typeof table !== 'object' || Array.isArray(table)) continue;
    const codes = Object.values(table);
    assert.is(new Set(codes).size, codes.length, name);
  }
});

test('every form has a class, and every reference says what it leads into', () => {
  for (const form of Object.values(dwarf.DW_FORM)) {
    const formClass = dwarf.formClass(form);
    assert.is.not(formClass, undefined, dwarf.dwFormName(form));
    assert.is(
      dwarf.formReference(form) !== undefined,
      formClass === dwarf.FORM_CLASS.reference,
      dwarf.dwFormName(form),
    );
  }
  assert.is(dwarf.formClass(0x77), undefined);
  assert.is(dwarf.formClass(dwarf.DW_FORM.exprloc), dwarf.FORM_CLASS.exprloc);
  assert.is(dwarf.formClass(dwarf.DW_FORM.strx3), dwarf.FORM_CLASS.string);
  assert.is(dwarf.formClass(dwarf.DW_FORM.data16), dwarf.FORM_CLASS.constant);
  assert.is(dwarf.formReference(dwarf.DW_FORM.ref_udata), dwarf.REFERENCE.unit);
  assert.is(dwarf.formReference(dwarf.DW_FORM.ref_addr), dwarf.REFERENCE.section);
  assert.is(dwarf.formReference(dwarf.DW_FORM.GNU_ref_alt), dwarf.REFERENCE.supplementary);
});

test('relocations are found by machine and type', () => {
  const type = RELOCATIONS[elf.EM.X86_64]?.[1];
  assert.is(type?.name, 'R_X86_64_64');
  assert.is(type?.operation, 'S + A');
});

test('a key that would begin with a digit is the id instead', () => {
  assert.is(constantKey('em', { code: 3, id: 'i386', '-orig-id': 'EM_386' }), 'I386');
  assert.is(
    constantKey('dw_at', { code: 0x2107, id: 'gnu_vector', '-orig-id': 'DW_AT_GNU_vector' }),
    'GNU_vector',
  );
  assert.is(constantKey('stt', { code: 1, id: 'object' }), 'OBJECT');
});

test('a grammar without enums has no constants', () => {
  assert.throws(
    () => constants(grammar('uleb128')),
    (error: unknown) => error instanceof GrammarError,
  );
});

test.run();
