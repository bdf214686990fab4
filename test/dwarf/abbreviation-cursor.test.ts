/** The cursor over abbreviation declarations and the Kaitai decoder of the same grammar read the same. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { AbbreviationCursor } from '../../generated/dwarf-abbreviations.ts';
import { decodeAbbreviations, readAbbreviations } from '../../src/dwarf/abbreviations.ts';
import { abbrevOffset } from '../../src/dwarf/offsets.ts';
import { DwarfWriter } from '../support/dwarf-writer.ts';

const PLACE = { section: '.debug_abbrev' };
const SEED = 20261122;

function agree(bytes: Uint8Array, start: number): void {
  const offset = abbrevOffset(start);
  const read = readAbbreviations(bytes, offset, true, PLACE);
  const decoded = decodeAbbreviations(bytes, offset, true, PLACE);
  assert.equal(read.declarations, decoded.declarations);
  assert.is(read.damage?.message, decoded.damage?.message);
}

const small = fc.nat(300);
const number = fc.oneof(small, fc.constantFrom(2 ** 28 - 1, 2 ** 28, 2 ** 32, 2 ** 40), fc.nat());
const constant = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.constantFrom(2 ** 27 - 1, 2 ** 27, -(2 ** 27), -(2 ** 27) - 1, 2 ** 40),
);
const attribute = fc.record({
  at: number,
  form: fc.oneof(fc.constant<number>(DW_FORM.implicit_const), small, number),
  constant,
  groups: fc.integer({ min: 1, max: 6 }),
});
const declaration = fc.record({
  code: fc.oneof(small, number),
  tag: number,
  children: fc.nat(3),
  attributes: fc.array(attribute, { maxLength: 5 }),
});

const table = fc.array(declaration, { maxLength: 5 }).map((declarations) => {
  const out = new DwarfWriter({ is64: true, littleEndian: true });
  for (const { code, tag, children, attributes } of declarations) {
    out.uleb(code).uleb(tag).u8(children);
    for (const { at, form, constant: value, groups } of attributes) {
      out.uleb(at, groups).uleb(form);
      if (form === DW_FORM.implicit_const) out.sleb(value);
    }
    out.u8(0).u8(0);
  }
  return out.u8(0).done();
});

test('tables are read alike', () => {
  fc.assert(
    fc.property(table, small, (bytes, offset) => {
      agree(bytes, offset % bytes.length);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('bytes that are no table are, too', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), small, (bytes, offset) => {
      agree(bytes, offset % (bytes.length + 1));
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

test('what producers write needs no other decoder', () => {
  const bytes = Uint8Array.of(1, 0x34, 0, 3, 8, 0x3a, DW_FORM.implicit_const, 0x7f, 0, 0, 0);
  const cursor = new AbbreviationCursor(bytes, 0);
  assert.ok(cursor.next());
  assert.equal([cursor.code, cursor.tag, cursor.children], [1, 0x34, 0]);
  assert.equal(cursor.attributes, [3, 8, 0, 0x3a, DW_FORM.implicit_const, -1, 0, 0, 0]);
  assert.ok(cursor.next());
  assert.is(cursor.code, 0);
  assert.not.ok(cursor.next());
});

test.run();
