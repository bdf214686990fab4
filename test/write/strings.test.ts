import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import type { StringPlacement, Unit } from '../../src/write/description.ts';
import {
  base,
  constant,
  die,
  diesOf,
  file,
  hexOf,
  image,
  sectionsOf,
  text,
  unit,
  digits,
} from './dwarf-samples.ts';

const PLAIN: StringPlacement = { merge: 'equal', order: 'as-met', padding: 0 };

function strings(texts: readonly string[], placement: Partial<StringPlacement>): readonly string[] {
  const one = unit(texts.map((value) => text(value, DW_FORM.strp)));
  const images = sectionsOf({ files: [file([one], { strings: { ...PLAIN, ...placement } })] });
  const fields = hexOf(images, '.debug_info').slice(2 * 13);
  return [Buffer.from(image(images, '.debug_str').bytes).toString('latin1'), fields];
}

function offsets(...values: readonly number[]): string {
  return values.map((value) => `${value.toString(16).padStart(2, '0')}000000`).join('');
}

test('equal strings share their place, or have one each', () => {
  assert.equal(strings(['ab', 'c', 'ab'], {}), ['ab\0c\0', offsets(0, 3, 0)]);
  assert.equal(strings(['ab', 'c', 'ab'], { merge: 'none' }), ['ab\0c\0ab\0', offsets(0, 3, 5)]);
});

test('a string may be the end of another', () => {
  assert.equal(strings(['bc', 'x', 'abc', 'c', ''], { merge: 'tails' }), [
    'x\0abc\0',
    offsets(3, 0, 2, 4, 5),
  ]);
  // Of two hosts either will do; the order of strings that stand for themselves is kept.
  assert.is(strings(['zc', 'c', 'ac'], { merge: 'tails' })[0], 'zc\0ac\0');
});

test('strings can stand in reverse, behind bytes that nobody refers to', () => {
  assert.equal(strings(['ab', 'c'], { order: 'reversed', padding: 2 }), ['\0\0c\0ab\0', offsets(4, 2)]);
});

test('the section may be merged by linkers', () => {
  const found = image(
    sectionsOf({ files: [file([unit([text('a', DW_FORM.line_strp)])])] }),
    '.debug_line_str',
  );
  assert.equal([found.flags, found.entrySize], [0x30n, 1]);
});

// ------------------------------------------------------------------------------------------------ .debug_str_offsets

function offsetsSection(units: readonly Unit[]): string {
  return hexOf(sectionsOf({ files: [file(units)] }), '.debug_str_offsets');
}

test('the table of a unit has a header since DWARF 5 (7.26)', () => {
  const one = unit([base(DW_AT.str_offsets_base), text('ab', DW_FORM.strx), text('c', DW_FORM.strx)]);
  assert.is(offsetsSection([one]), digits('0c000000 0500 0000') + offsets(0, 3));
  assert.is(diesOf(one), digits('01 08000000 00 01'));
  const wide = unit([text('ab', DW_FORM.strx)], undefined, { format: 64 });
  assert.is(offsetsSection([wide]), digits('ffffffff0c00000000000000 0500 0000') + '00'.repeat(8));
  assert.is(
    offsetsSection([unit([text('ab', DW_FORM.GNU_str_index)], undefined, { version: 4 })]),
    offsets(0),
  );
});

test('units without a base use what comes first', () => {
  const based = unit([base(DW_AT.str_offsets_base), text('a', DW_FORM.strx)]);
  const plain = (id: number, value: string): Unit =>
    unit([], undefined, { root: die(id, [text(value, DW_FORM.strx)]) });
  const section = offsetsSection([based, plain(2, 'b'), plain(3, 'c')]);
  assert.is(section, '0c00000005000000' + offsets(2, 4) + '0800000005000000' + offsets(0));
});

test('units without a base must agree about what comes first', () => {
  const narrow = unit([text('a', DW_FORM.strx)]);
  const wide = unit([], undefined, { format: 64, root: die(2, [text('a', DW_FORM.strx)]) });
  assert.throws(() => offsetsSection([narrow, wide]), /only one can come first/);
});

test('narrow forms of indices get the small ones, wherever they stand', () => {
  const wide = Array.from({ length: 300 }, (_, i) => text(`s${i}`, DW_FORM.strx));
  const one = (form: number): Unit =>
    unit([...wide, text('t', DW_FORM.strx2), text('u', form), constant(5n, DW_FORM.strx1)]);
  assert.ok(diesOf(one(DW_FORM.strx1)).endsWith(digits('0100 00 05')));
  // Without merging, each use has a string of its own.
  const apart = { strings: { ...PLAIN, merge: 'none' } } as const;
  assert.ok(diesOf(one(DW_FORM.strx1), apart).endsWith(digits('0100 00 05')));
  assert.ok(diesOf(one(DW_FORM.strx4)).endsWith(digits('0000 01000000 05')));
});

test.run();
