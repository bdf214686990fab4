/** What docs/symbol-versions.md says of kABI rules, placeholders, and of what versions show and depend on. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_ATE } from '../../../generated/dwarf-constants.ts';
import { SHT, STB, STT } from '../../../generated/elf-constants.ts';
import { die, DwarfBuilder, type Die } from '../../support/dwarf-builder.ts';
import { exportsFile } from '../../support/exports-builder.ts';
import { countOf, foundBy, object } from '../found-in.ts';

const KABI_RULES = '.discard.gendwarfksyms.kabi_rules';

interface Extra {
  readonly names?: readonly string[];
  /** Four strings each. */
  readonly rules?: string;
  /** Exported names that are symbols without a type, as assembler files define them. */
  readonly untyped?: readonly string[];
}

/** An object that exports symbols, with these entries. */
function kernel(entries: readonly Die[], { names = ['f'], rules, untyped = [] }: Extra = {}): Uint8Array {
  const sections = new DwarfBuilder().unit(die('compile_unit', { name: 'a.h' }).add(...entries)).sections();
  const contents = [...sections].map(([name, bytes]) => ({ name, contents: bytes }));
  if (rules !== undefined) contents.push({ name: KABI_RULES, contents: Buffer.from(rules, 'latin1') });
  return exportsFile({
    is64: true,
    littleEndian: true,
    isLinked: false,
    fields: 'offsets',
    hasNamespaces: true,
    exports: names.map((name) => ({ name })),
    sections: contents.map((one) => ({ ...one, type: SHT.PROGBITS, address: 0n })),
    symbols: untyped.map((name) => ({ name, type: STT.NOTYPE, binding: STB.GLOBAL, sectionAmong: 0 })),
  });
}

const int = (): Die => die('base_type', { name: 'int', byte_size: 4, encoding: DW_ATE.signed });
const long = (): Die => die('base_type', { name: 'long int', byte_size: 8, encoding: DW_ATE.signed });

/** `int f(…)`. */
const f = (type: Die, children: Die[] = []): Die => die('subprogram', { name: 'f', type }, children);

const rule = (...texts: readonly string[]): string => texts.map((text) => `${text}\0`).join('');

test('K01: kABI rules are whole, of version 1 and of a known type', () => {
  const type = int();
  const file = (rules: string): Uint8Array => kernel([type, f(type)], { rules });
  assert.is(countOf('K01', file(rule('1', 'byte_size', 'int', '8'))), 0);
  for (const wrong of [rule('2', 'byte_size', 'int', '8'), rule('1', 'size_of', 'int', '8')])
    assert.is(countOf('K01', file(wrong)), 1, wrong);
  assert.is(countOf('K01', file(rule('1', 'byte_size', 'int', '8').slice(0, -1))), 1);
  assert.is(countOf('K01', file(`${rule('1', 'byte_size', 'int', '8')}\0\0\0`)), 1);
  const [finding] = foundBy('K01', file(rule('1', 'declonly', 'a', '') + rule('3', 'declonly', 'a', '')));
  assert.is(finding?.places[0]?.section, KABI_RULES);
  // Behind 1, declonly, a and an empty string.
  assert.is(finding?.places[0]?.offset, 2 + 9 + 2 + 1);
});

test('K02: kABI rules are about something in the file', () => {
  const type = int();
  const inner = die('structure_type', { name: 'inner', byte_size: 4 });
  const outer = die('structure_type', { name: 'outer', byte_size: 4 }, [inner]);
  const colour = die('enumeration_type', { name: 'colour', byte_size: 4 }, [
    die('enumerator', { name: 'RED', const_value: 0 }),
  ]);
  const unmatched = (...rules: readonly string[]): number =>
    countOf('K02', kernel([type, outer, colour, f(type)], { rules: rules.join('') }));
  assert.is(unmatched(rule('1', 'declonly', 'outer::inner', '')), 0);
  assert.is(unmatched(rule('1', 'declonly', 'inner', '')), 1);
  assert.is(unmatched(rule('1', 'byte_size', 'int', '8')), 0);
  assert.is(unmatched(rule('1', 'enumerator_ignore', 'colour RED', '')), 0);
  assert.is(unmatched(rule('1', 'enumerator_value', 'colour BLUE', '7')), 1);
  assert.is(unmatched(rule('1', 'type_string', 's#outer', 'structure_type outer { }')), 0);
  assert.is(unmatched(rule('1', 'type_string', 'f', 'variable s#made')), 0);
  assert.is(unmatched(rule('1', 'type_string', 's#made', 'structure_type made { }')), 1);
  // A type that only another rule refers to is one that the rules define.
  assert.is(
    unmatched(
      rule('1', 'type_string', 'f', 'variable s#made'),
      rule('1', 'type_string', 's#made', 'structure_type made { }'),
    ),
    0,
  );
});

test('K03: a union is as large as what its placeholder reserves', () => {
  const [small, large] = [int(), long()];
  const file = (now: Die, before: Die, byte_size: number, names: readonly string[] = ['f']): Uint8Array => {
    const kept = die('structure_type', { byte_size: 8 }, [
      die('member', { name: '__kabi_reserved_1', type: before, data_member_location: 0 }),
    ]);
    const union = die('union_type', { byte_size }, [
      die('member', { name: 'now', type: now }),
      die('member', { type: kept }),
    ]);
    return kernel([small, large, kept, union, f(small)], { names });
  };
  assert.is(countOf('K03', file(small, large, 8)), 0);
  assert.is(countOf('K03', file(large, small, 8)), 1);
  assert.is(countOf('K03', file(large, small, 8, [])), 0);
});

test('K04: exported symbols have entries, aliases and assembler symbols left aside', () => {
  const type = int();
  assert.is(countOf('K04', kernel([type, f(type)])), 0);
  const [finding] = foundBy('K04', kernel([type, f(type)], { names: ['f', 'g', 'h'] }));
  assert.is(finding?.found, '2 exported symbols without an entry: g, h');
  assert.is(countOf('K04', kernel([type, f(type)], { names: ['f', 'asm'], untyped: ['asm'] })), 0);
  const standIn = die('variable', { name: '__gendwarfksyms_ptr_g', type });
  assert.is(countOf('K04', kernel([type, f(type), standIn], { names: ['f', 'g'] })), 0);
  // What is inside a block is not searched.
  const hidden = die('lexical_block', {}, [die('variable', { name: 'g', type })]);
  assert.is(countOf('K04', kernel([type, f(type), hidden], { names: ['f', 'g'] })), 1);
});

test('K05: what is passed by value is complete', () => {
  const type = int();
  const declared = die('structure_type', { name: 's', declaration: true });
  const pointer = die('pointer_type', { byte_size: 8, type: declared });
  const alias = die('typedef', { name: 't', type: declared });
  const parameter = (of: Die): Die => die('formal_parameter', { name: 'p', type: of });
  const entries = [type, declared, pointer, alias];
  assert.is(countOf('K05', kernel([...entries, f(type, [parameter(pointer)])])), 0);
  assert.is(countOf('K05', kernel([...entries, f(type, [parameter(alias)])])), 1);
  assert.is(countOf('K05', kernel([...entries, f(alias)])), 1);
  assert.is(countOf('K05', kernel([...entries, f(alias)], { names: ['other'] })), 0);
});

test('K06: versions do not depend on what stands first', () => {
  const [type, other] = [int(), long()];
  const declared = die('subprogram', { name: 'f', type: other, declaration: true });
  assert.is(countOf('K06', kernel([type, other, f(type)])), 0);
  const [finding] = foundBy('K06', kernel([type, other, declared, f(type)]));
  assert.is(finding?.found, '1 of 1 versions differ from those of the profile canonical: f');
});

test('K07: what versions do not show of exported functions and bit fields', () => {
  const type = int();
  const variadic = f(type, [die('unspecified_parameters')]);
  const field = die('member', { name: 'b', type, bit_size: 3, bit_offset: 29, data_member_location: 0 });
  const structure = die('structure_type', { name: 's', byte_size: 4 }, [field]);
  assert.is(countOf('K07', kernel([type, f(type)])), 0);
  assert.is(countOf('K07', kernel([type, variadic])), 1);
  assert.is(countOf('K07', kernel([type, f(type).set({ noreturn: true })])), 1);
  assert.is(countOf('K07', kernel([type, f(type), structure])), 1);
  // Files that export nothing for a kernel are none of its business.
  assert.is(countOf('K07', object([type, variadic, structure])), 0);
});

test.run();
