import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { attributeClasses } from '../../generated/dwarf-attribute-classes.ts';
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { dwAtExistsIn } from '../../generated/dwarf-versions.ts';

test('attributes have the classes of the table', () => {
  assert.equal(attributeClasses(DW_AT.name), ['string']);
  assert.equal(attributeClasses(DW_AT.stmt_list), ['lineptr']);
  assert.equal(attributeClasses(DW_AT.trampoline), ['address', 'flag', 'reference', 'string']);
  assert.equal(attributeClasses(DW_AT.GNU_vector), []);
});

test('every attribute of DWARF 5 has a class', () => {
  for (const at of Object.values(DW_AT))
    if (dwAtExistsIn(at, 5) === true) assert.ok(attributeClasses(at).length > 0, `0x${at.toString(16)}`);
});

test.run();
