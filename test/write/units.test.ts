import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { Unit } from '../../src/write/description.ts';
import {
  attribute,
  constant,
  die,
  file,
  hexOf,
  image,
  reference,
  sectionsOf,
  throwsDescription,
  unit,
  digits,
} from './dwarf-samples.ts';

const SIGNATURE = 0x0102030405060708n;

function headerOf(more: Partial<Unit>, byteOrder: 'little' | 'big' = 'big'): string {
  const images = sectionsOf({ files: [file([unit([], undefined, more)], { encoding: { byteOrder } })] });
  const [first] = images.filter(({ name }) => name === '.debug_info' || name === '.debug_types');
  // Without the unit DIE, whose code is 1.
  return Buffer.from(first?.bytes ?? [])
    .toString('hex')
    .slice(0, -2);
}

test('headers of compile units are those of DWARF 5, 7.5.1.1, and of DWARF 4, 7.5.1.1', () => {
  // Length, version, unit type, address size, offset of the abbreviations.
  assert.is(headerOf({ version: 5 }), digits('00000009 0005 01 08 00000000'));
  assert.is(headerOf({ version: 5 }, 'little'), digits('09000000 0500 01 08 00000000'));
  for (const version of [2, 3, 4] as const)
    assert.is(headerOf({ version, addressSize: 4 }), `00000008000${version}0000000004`);
});

test('in the 64-bit format an escape stands before the length, and offsets have eight bytes', () => {
  assert.is(headerOf({ format: 64 }), digits('ffffffff000000000000000d 0005 01 08') + '00'.repeat(8));
});

test('each kind of unit has its type and its identification since version 5', () => {
  const typeOf = (kind: Unit['kind'], more: Partial<Unit> = {}): string =>
    headerOf({ kind, signature: SIGNATURE, typeDie: 1, ...more }).slice(12);
  const id = '0102030405060708';
  assert.is(typeOf('compile'), '010800000000');
  assert.is(typeOf('type'), `020800000000${id}00000018`);
  assert.is(typeOf('partial'), '030800000000');
  assert.is(typeOf('skeleton'), `040800000000${id}`);
  assert.is(typeOf('split-compile'), `050800000000${id}`);
  assert.is(typeOf('split-type'), `060800000000${id}00000018`);
  assert.is(typeOf('type', { version: 4 }), `0000000008${id}00000017`);
  assert.is(typeOf('skeleton', { version: 4 }), '0000000008');
});

test('type units had a section of their own in DWARF 4', () => {
  const names = ([4, 5] as const).map((version) => {
    const type = unit([], undefined, { version, kind: 'type', signature: 1n, typeDie: 1 });
    return sectionsOf({ files: [file([type])] })[0]?.name;
  });
  assert.equal(names, ['.debug_types', '.debug_info']);
});

test('a unit in a group has a section of its own', () => {
  const type = unit([], undefined, {
    kind: 'type',
    signature: 1n,
    typeDie: 2,
    group: 'g',
    root: die(2),
  });
  const images = sectionsOf({ files: [file([unit([]), type], { encoding: { kind: 'relocatable' } })] });
  const info = images.filter(({ name }) => name === '.debug_info');
  assert.equal(
    info.map(({ group }) => group),
    [undefined, 'g'],
  );
});

test('a reference by signature bears that of the type unit', () => {
  const type = unit([], [die(3)], {
    kind: 'type',
    signature: SIGNATURE,
    typeDie: 3,
    root: die(2, [], { children: [die(3)] }),
  });
  const bytes = (target: number): string =>
    hexOf(
      sectionsOf({ files: [file([unit([reference(target, DW_FORM.ref_sig8)]), type])] }),
      '.debug_info',
    ).slice(2 * 13, 2 * 21);
  assert.is(bytes(3), '0807060504030201');
  throwsDescription(() => bytes(2), /refers to DIE 2, which is not the type of a type unit/);
});

test('references between units are offsets in the section', () => {
  const second = unit([], undefined, { root: die(2) });
  const first = unit([reference(2, DW_FORM.ref_addr)]);
  const linked = hexOf(sectionsOf({ files: [file([first, second])] }), '.debug_info');
  assert.is(linked.slice(2 * 13, 2 * 17), '1d000000');
  throwsDescription(
    () => sectionsOf({ files: [file([unit([reference(2, DW_FORM.ref4)]), second])] }),
    /refers to DIE 2, which is in another unit/,
  );
});

test('in a relocatable file offsets in other sections are links', () => {
  const one = unit([attribute(DW_AT.name, DW_FORM.strp, { kind: 'string', text: 'a' })]);
  const images = sectionsOf({ files: [file([one], { encoding: { kind: 'relocatable' } })] });
  const strings = images.indexOf(image(images, '.debug_str'));
  const abbreviations = images.indexOf(image(images, '.debug_abbrev'));
  assert.equal(images[0]?.links, [
    { at: 8, byteSize: 4, to: { kind: 'section', image: abbreviations, offset: 0 }, relative: false },
    { at: 13, byteSize: 4, to: { kind: 'section', image: strings, offset: 0 }, relative: false },
  ]);
});

test('a null entry ends each list of children, even an empty one', () => {
  const one = unit([], [die(2, [], { children: [] }), die(3, [], { children: [die(4)] }), die(5)]);
  const bytes = hexOf(sectionsOf({ files: [file([one])] }), '.debug_info').slice(2 * 12);
  assert.is(bytes, digits('01 02 00 02 03 00 03 00'));
});

test('trees may be as deep as they are long', () => {
  let root = die(1);
  for (let id = 2; id < 50_000; id++) root = die(id, [], { children: [root] });
  const bytes = hexOf(sectionsOf({ files: [file([unit([], undefined, { root })])] }), '.debug_info');
  assert.ok(bytes.endsWith('00'.repeat(49_998)));
});

test('an identity belongs to one DIE', () => {
  throwsDescription(
    () => sectionsOf({ files: [file([unit([], [die(1)])])] }),
    /two DIEs have the identity 1/,
  );
  throwsDescription(
    () => headerOf({ kind: 'type', signature: 1n, typeDie: 9 }),
    /a type unit's type, DIE 9, is not in the unit/,
  );
  throwsDescription(() => headerOf({ kind: 'skeleton' }), /a unit of kind skeleton has no signature/);
  throwsDescription(() => headerOf({ root: die(1, [constant(1n, DW_FORM.indirect)]) }), /cannot be written/);
});

test.run();
