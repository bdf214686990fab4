import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as dwarf from '../../generated/dwarf-constants.ts';
import { dwAtExistsIn, dwFormExistsIn, dwTagExistsIn } from '../../generated/dwarf-versions.ts';

const { DW_AT, DW_FORM, DW_TAG } = dwarf;

test('tags, attributes and forms exist from the version on that brought them', () => {
  assert.is(dwTagExistsIn(DW_TAG.structure_type, 2), true);
  assert.is(dwTagExistsIn(DW_TAG.restrict_type, 2), false);
  assert.is(dwTagExistsIn(DW_TAG.type_unit, 4), true);
  assert.is(dwTagExistsIn(DW_TAG.atomic_type, 4), false);
  assert.is(dwAtExistsIn(DW_AT.linkage_name, 3), false);
  assert.is(dwAtExistsIn(DW_AT.linkage_name, 4), true);
  assert.is(dwFormExistsIn(DW_FORM.ref_sig8, 4), true);
  assert.is(dwFormExistsIn(DW_FORM.exprloc, 3), false);
  assert.is(dwFormExistsIn(DW_FORM.data16, 5), true);
});

test('what a version withdrew does not exist in it', () => {
  assert.is(dwAtExistsIn(DW_AT.bit_offset, 4), true);
  assert.is(dwAtExistsIn(DW_AT.bit_offset, 5), false);
  assert.is(dwAtExistsIn(DW_AT.subscr_data, 2), false);
});

test('no version has the codes of vendors', () => {
  assert.is(dwAtExistsIn(DW_AT.GNU_vector, 5), undefined);
  assert.is(dwFormExistsIn(DW_FORM.GNU_ref_alt, 4), undefined);
});

test('every code below the range for vendors says since when it exists', () => {
  for (const tag of Object.values(DW_TAG))
    assert.is(dwTagExistsIn(tag, 5) === undefined, tag >= DW_TAG.lo_user);
  // The vendor of the Green Hills compilers chose codes below the range.
  for (const at of Object.values(DW_AT))
    assert.is(dwAtExistsIn(at, 5) === undefined, at >= DW_AT.GHS_namespace_alias);
});

test.run();
