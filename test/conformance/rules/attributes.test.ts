import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { countOf, foundBy, object } from '../found-in.ts';
import { die, formed, type Die } from '../../support/dwarf-builder.ts';

/** Rule, what is said, the entry, the version of its unit, and whether the rule is broken. */
type Case = readonly [rule: string, title: string, entry: Die, version: number, isBroken: boolean];

const named = (name: number): Die => {
  const entry = die('label');
  entry.attributes.push([name, formed('data1', 1)]);
  return entry;
};
const indirect = (form: Parameters<typeof formed>[0], value: number): ReturnType<typeof formed> =>
  formed('indirect', formed(form, value));

const CASES: readonly Case[] = [
  ['C01', 'a type that is a number', die('member', { type: formed('data4', 1) }), 5, true],
  ['C01', 'a type that is a reference', die('member', { type: formed('ref4', 11) }), 5, false],
  ['C01', 'a name that is a reference', die('member', { name: formed('ref4', 11) }), 4, true],
  [
    'C01',
    'a name that is a reference, as its entry says',
    die('member', { name: indirect('ref4', 11) }),
    4,
    true,
  ],
  [
    'C01',
    'a size that is a constant, as its entry says',
    die('base_type', { byte_size: indirect('data1', 4) }),
    4,
    false,
  ],
  [
    'C01',
    'an expression as a block',
    die('variable', { location: formed('block1', Uint8Array.of(0x50)) }),
    4,
    true,
  ],
  [
    'C01',
    'an expression as a block, before exprloc',
    die('variable', { location: formed('block1', Uint8Array.of(0x50)) }),
    3,
    false,
  ],
  ['C01', 'a default as later versions have it', die('formal_parameter', { default_value: true }), 4, false],
  [
    'C01',
    'the origin of a call: a reference in the text, an expression in the table',
    die('call_site', { call_origin: formed('ref4', 11) }),
    5,
    false,
  ],
  ['C01', 'an attribute of a vendor', die('label', { GNU_odr_signature: formed('flag', 1) }), 5, false],
  ['C02', 'a base in version 4', die('label', { str_offsets_base: formed('sec_offset', 8) }), 4, true],
  ['C02', 'a base in version 5', die('label', { str_offsets_base: formed('sec_offset', 8) }), 5, false],
  ['C02', 'a flag of version 5 in version 4', die('subprogram', { noreturn: true }), 4, false],
  ['C03', 'a code that nobody has', named(0x05), 5, true],
  ['C03', 'a code behind those of version 5', named(0x1fff), 5, true],
  ['C03', 'the last code for vendors', named(0x3fff), 5, false],
  ['C03', 'a code behind those for vendors', named(0x4000), 5, true],
  ['C04', 'a type of a label', die('label', { type: formed('ref4', 11) }), 5, true],
  ['C04', 'a type of a member', die('member', { type: formed('ref4', 11) }), 5, false],
  ['C05', 'a length in version 3', die('subprogram', { high_pc: formed('data4', 4) }), 3, true],
  ['C05', 'a length in version 4', die('subprogram', { high_pc: formed('data4', 4) }), 4, false],
  ['C05', 'an address in version 3', die('subprogram', { high_pc: formed('addr', 4) }), 3, false],
  ['C06', 'an offset of 4 bytes in version 4', die('label', { stmt_list: formed('data4', 0) }), 4, true],
  ['C06', 'an offset of 4 bytes in version 3', die('label', { stmt_list: formed('data4', 0) }), 3, false],
  ['C06', 'an offset with its form', die('label', { stmt_list: formed('sec_offset', 0) }), 4, false],
  [
    'C06',
    'a constant that was no offset',
    die('member', { data_member_location: formed('data4', 0) }),
    4,
    false,
  ],
  ['C07', 'a bit offset in version 5', die('member', { bit_offset: formed('data1', 1) }), 5, true],
  ['C07', 'a bit offset in version 4', die('member', { bit_offset: formed('data1', 1) }), 4, false],
  ['C08', 'no encoding', die('base_type', { encoding: formed('data1', 0x7f) }), 5, true],
  ['C08', 'an encoding', die('base_type', { encoding: formed('data1', 5) }), 5, false],
  ['C08', 'an encoding of a later version', die('base_type', { encoding: formed('data1', 0x10) }), 3, false],
  ['C08', 'an encoding of a vendor', die('base_type', { encoding: formed('data1', 0x80) }), 5, false],
  [
    'C08',
    'no encoding, in the declaration',
    die('base_type', { encoding: formed('implicit_const', -1) }),
    5,
    true,
  ],
  ['C08', 'an access of no kind', die('member', { accessibility: formed('data1', 4) }), 5, true],
  [
    'C08',
    'a discriminant of no kind',
    die('variant', { discr_list: formed('block1', Uint8Array.of(2, 1)) }),
    5,
    true,
  ],
  [
    'C08',
    'a range without its end',
    die('variant', { discr_list: formed('block1', Uint8Array.of(1, 1)) }),
    5,
    true,
  ],
  [
    'C08',
    'a label and a range',
    die('variant', { discr_list: formed('block1', Uint8Array.of(0, 1, 1, 3, 9)) }),
    5,
    false,
  ],
  ['C09', 'a flag of 2', die('subprogram', { external: formed('flag', 2) }), 5, true],
  ['C09', 'a flag of 1', die('subprogram', { external: formed('flag', 1) }), 5, false],
  ['C09', 'a flag that is there', die('subprogram', { external: formed('flag_present', 1) }), 5, false],
];

for (const [rule, title, entry, version, isBroken] of CASES)
  test(`${rule}, version ${version}: ${title}${isBroken ? ', is found' : ''}`, () => {
    assert.is(countOf(rule, object([entry], { version })), isBroken ? 1 : 0);
  });

test('what is wrong with a declaration is found once, at its place and with the first entry that has it', () => {
  const members = ['a', 'b'].map((name) => die('member', { name, type: formed('data4', 1) }));
  const [found, ...others] = foundBy('C01', object([die('structure_type', { name: 's' }, members)]));
  assert.equal(others, []);
  assert.is(found?.count, 1);
  const [place] = found?.places ?? [];
  assert.is(place?.section, '.debug_abbrev');
  assert.equal(
    place?.path.map(({ name }) => name),
    [undefined, 's', 'a'],
  );
  assert.is(found?.found, 'DW_FORM_data4 (constant) in DW_TAG_member');
  assert.is(found?.expected, 'a form of class reference');
});

test.run();
