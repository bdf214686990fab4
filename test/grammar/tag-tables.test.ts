import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_TAG, DW_UT } from '../../generated/dwarf-constants.ts';
import { plausibleParents } from '../../generated/dwarf-parents.ts';
import { anyTagAttributes, tagAttributes } from '../../generated/dwarf-tag-attributes.ts';
import { unitAttributes } from '../../generated/dwarf-unit-attributes.ts';
import { dwAtExistsIn, dwTagExistsIn } from '../../generated/dwarf-versions.ts';

/** How many tags a version lists attributes for, and how many pairs that makes. */
function sizeOfTable(version: number): readonly [tags: number, pairs: number] {
  const lists = Object.values(DW_TAG).flatMap((tag) => {
    const list = tagAttributes(tag, version);
    return list === undefined ? [] : [list.length];
  });
  return [lists.length, lists.reduce((sum, length) => sum + length, 0)];
}

test('table A.1 of DWARF 5 has 68 tags and 714 pairs, that of DWARF 4 60 and 685', () => {
  assert.equal(sizeOfTable(5), [68, 714]);
  assert.equal(sizeOfTable(4), [60, 685]);
});

test('every listed tag and attribute exists in its version', () => {
  for (const version of [4, 5])
    for (const tag of Object.values(DW_TAG)) {
      const list = tagAttributes(tag, version);
      if (list === undefined) continue;
      assert.is(dwTagExistsIn(tag, version), true, `tag 0x${tag.toString(16)}`);
      for (const at of list)
        assert.is(dwAtExistsIn(at, version), true, `DWARF ${version}: 0x${at.toString(16)}`);
    }
});

test('tags have the attributes of their version', () => {
  assert.equal(tagAttributes(DW_TAG.enumerator, 5), [
    DW_AT.decl_column,
    DW_AT.decl_file,
    DW_AT.decl_line,
    DW_AT.const_value,
    DW_AT.name,
  ]);
  assert.is(tagAttributes(DW_TAG.subprogram, 5)?.includes(DW_AT.noreturn), true);
  assert.is(tagAttributes(DW_TAG.subprogram, 4)?.includes(DW_AT.noreturn), false);
  assert.is(tagAttributes(DW_TAG.atomic_type, 4), undefined);
  assert.is(tagAttributes(DW_TAG.MIPS_loop, 5), undefined);
});

test('what any entry may have is not in the lists of DWARF 5', () => {
  assert.equal(anyTagAttributes(5), [DW_AT.abstract_origin, DW_AT.description, DW_AT.sibling]);
  assert.equal(anyTagAttributes(4), []);
  assert.is(tagAttributes(DW_TAG.member, 5)?.includes(DW_AT.sibling), false);
  assert.is(tagAttributes(DW_TAG.member, 4)?.includes(DW_AT.sibling), true);
});

test('units have the attributes of their kind', () => {
  const sizes = Object.values(DW_UT).map((type) => unitAttributes(type)?.length);
  // Of table F.1, columns full, type, full again, skeleton, split full, split type; and the bounds of the range for vendors.
  assert.equal(sizes, [18, 4, 18, 8, 9, 3, undefined, undefined]);
  assert.is(unitAttributes(DW_UT.skeleton)?.includes(DW_AT.dwo_name), true);
  assert.is(unitAttributes(DW_UT.compile)?.includes(DW_AT.dwo_name), false);
});

test('some tags have their place', () => {
  assert.equal(plausibleParents(DW_TAG.enumerator), [DW_TAG.enumeration_type]);
  assert.equal(plausibleParents(DW_TAG.compile_unit), []);
  assert.is(plausibleParents(DW_TAG.member)?.includes(DW_TAG.subprogram), false);
  assert.is(plausibleParents(DW_TAG.structure_type), undefined);
});

test.run();
