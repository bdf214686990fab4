import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { foundBy } from '../found-in.ts';
import { withSections, writer } from '../section-files.ts';
import { die } from '../../support/dwarf-builder.ts';

function found(version: number, isSupplementary: number, name: string, checksum = 2): readonly string[] {
  const bytes = writer().u16(version).u8(isSupplementary).cstring(name).uleb(checksum).u16(0).done();
  return foundBy('I12', withSections(die('compile_unit'), { '.debug_sup': bytes })).map((one) => one.found);
}

test('I12: either file', () => {
  assert.equal(found(5, 0, 'common.debug'), []);
  assert.equal(found(5, 1, ''), []);
});

test('I12: version, flag and checksum', () => {
  assert.equal(found(4, 1, ''), ['version 4']);
  assert.equal(found(5, 2, ''), ['2 as the flag is_supplementary']);
  assert.equal(found(5, 1, '', 3), ['a section that ends within its fields']);
});

test('I12: only the first file names the other', () => {
  assert.equal(found(5, 1, 'common.debug'), ['the name of a file in a supplementary file']);
  assert.equal(found(5, 0, ''), ['no name of the supplementary file']);
});

test.run();
