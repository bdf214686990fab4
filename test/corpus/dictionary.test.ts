import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { dictionary, pairKey } from '../../src/corpus/dictionary.ts';

const TEXT = dictionary(
  new Map([
    [pairKey({ name: DW_AT.byte_size, form: DW_FORM.data1 }), 2],
    [pairKey({ name: DW_AT.name, form: DW_FORM.strp }), 3],
    [pairKey({ name: DW_AT.GNU_vector, form: DW_FORM.flag_present }), 1],
  ]),
);

/** What AFL++ and libFuzzer take for a token: afl-fuzz-extras.c, FuzzerUtil.cpp (ParseOneDictionaryEntry). */
const TOKEN = /^[A-Za-z0-9_]+="(?:[ !#-[\]-~]|\\x[0-9a-f]{2})+"$/;
/** MAX_DICT_FILE of AFL++. */
const LONGEST = 128;

function lines(): readonly string[] {
  return TEXT.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function valueOf(line: string): string {
  return line.slice(line.indexOf('"') + 1, -1);
}

test('every line is a token as fuzzers take it', () => {
  assert.ok(lines().length > 100);
  for (const line of lines()) {
    assert.match(line, TOKEN);
    assert.ok(valueOf(line).replaceAll(/\\x../g, '.').length <= LONGEST, line);
  }
});

test('no token is there twice', () => {
  assert.is(new Set(lines().map(valueOf)).size, lines().length);
});

test('tokens are the bytes that stand in files', () => {
  for (const line of [
    String.raw`elf64_little="\x7fELF\x02\x01\x01"`,
    String.raw`section_debug_info=".debug_info\x00"`,
    String.raw`AT_name_FORM_strp="\x03\x0e"`,
    String.raw`AT_GNU_vector_FORM_flag_present="\x87B\x19"`,
    String.raw`tag_structure_type_yes="\x13\x01"`,
    String.raw`unit_skeleton_big="\x00\x05\x04"`,
  ])
    assert.ok(lines().includes(line), line);
});

test('the most frequent pairs come first', () => {
  const [first, second] = lines().filter((line) => line.startsWith('AT_'));
  assert.ok(first?.startsWith('AT_name_') === true && second?.startsWith('AT_byte_size_') === true);
});

test.run();
