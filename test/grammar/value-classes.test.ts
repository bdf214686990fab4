import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { attributeClassesIn, formClassesIn } from '../../generated/dwarf-value-classes.ts';
import { dwAtExistsIn } from '../../generated/dwarf-versions.ts';

/** How many attributes of a version have classes, and how many pairs of an attribute and a class that makes. */
function sizeOfTable(version: number): readonly [attributes: number, pairs: number] {
  const classes = Object.values(DW_AT)
    .filter((at) => dwAtExistsIn(at, version) === true)
    .map((at) => attributeClassesIn(at, version).length);
  assert.ok(classes.every((length) => length > 0));
  return [classes.length, classes.reduce((sum, length) => sum + length, 0)];
}

test('table 7.5 of DWARF 5 has 119 attributes in 159 pairs, and two withdrawn ones in four; one pair is in the text only', () => {
  assert.equal(sizeOfTable(5), [119, 159 + 1]);
  // 3.4.1 says a reference, as all producers write it.
  assert.equal(attributeClassesIn(DW_AT.call_origin, 5), ['exprloc', 'reference']);
  assert.equal(attributeClassesIn(DW_AT.bit_offset, 5), ['constant', 'exprloc', 'reference']);
  assert.equal(attributeClassesIn(DW_AT.macro_info, 5), ['macptr']);
});

test('figure 20 of DWARF 4 has 92 attributes in 129 pairs', () => {
  assert.equal(sizeOfTable(4), [92, 129]);
});

test('classes have the names of their version', () => {
  assert.equal(attributeClassesIn(DW_AT.location, 5), ['exprloc', 'loclist']);
  assert.equal(attributeClassesIn(DW_AT.location, 4), ['exprloc', 'loclistptr']);
  assert.equal(attributeClassesIn(DW_AT.location, 3), ['block', 'loclistptr']);
  assert.equal(attributeClassesIn(DW_AT.location, 2), ['block', 'constant']);
  assert.equal(attributeClassesIn(DW_AT.ranges, 3), ['rangelistptr']);
});

test('a constant is an end of code only since version 4', () => {
  assert.equal(attributeClassesIn(DW_AT.high_pc, 3), ['address']);
  assert.equal(attributeClassesIn(DW_AT.high_pc, 4), ['address', 'constant']);
});

test('four and eight bytes are offsets in version 3 only', () => {
  const offsets = ['constant', 'lineptr', 'loclistptr', 'macptr', 'rangelistptr'];
  assert.equal(formClassesIn(DW_FORM.data4, 2), ['constant']);
  assert.equal(formClassesIn(DW_FORM.data4, 3), offsets);
  assert.equal(formClassesIn(DW_FORM.data8, 3), offsets);
  assert.equal(formClassesIn(DW_FORM.data4, 4), ['constant']);
});

test('an offset has the classes of the version', () => {
  assert.equal(formClassesIn(DW_FORM.sec_offset, 4), offsetsOf4());
  assert.is(formClassesIn(DW_FORM.sec_offset, 5).length, 8);
  assert.equal(formClassesIn(DW_FORM.loclistx, 5), ['loclist']);
  assert.equal(formClassesIn(DW_FORM.indirect, 5), []);
});

function offsetsOf4(): readonly string[] {
  return ['lineptr', 'loclistptr', 'macptr', 'rangelistptr'];
}

test('a vendor’s attribute has no classes, nor has one before its version', () => {
  assert.equal(attributeClassesIn(DW_AT.ranges, 2), []);
  assert.equal(formClassesIn(DW_FORM.exprloc, 3), []);
  assert.equal(attributeClassesIn(DW_AT.GNU_vector, 5), []);
});

test.run();
