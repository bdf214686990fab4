import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_UT } from '../../../generated/dwarf-constants.ts';
import { countOf, foundBy } from '../found-in.ts';
import { counted, withSections } from '../section-files.ts';
import { die, type Die } from '../../support/dwarf-builder.ts';

interface SetInput {
  readonly version?: number;
  readonly unit?: number;
  /** What is added to the size of the unit. */
  readonly more?: number;
  readonly name?: string;
  /** What is added to the offset of the entry. */
  readonly further?: number;
  readonly hasEnd?: boolean;
}

const NAMED = die('structure_type', { name: 'point', byte_size: 1 });

function file(
  input: SetInput,
  section = '.debug_pubtypes',
  root: Die = die('compile_unit', {}, [NAMED]),
): Uint8Array {
  const { version = 2, unit = 0, more = 0, name = 'point', further = 0, hasEnd = true } = input;
  return withSections(root, (offsetOf, all) => ({
    [section]: counted((out) => {
      out
        .u16(version)
        .u32(unit)
        .u32(all.get('.debug_info')!.length + more);
      out.u32(offsetOf(NAMED) + further);
      // The kind of a type, and that it is static.
      if (section.includes('gnu')) out.u8(0x90);
      out.cstring(name);
      if (hasEnd) out.u32(0);
    }),
  }));
}

test('I03: names of all four sections lead to entries', () => {
  for (const section of ['pubnames', 'pubtypes', 'gnu_pubnames', 'gnu_pubtypes']) {
    assert.is(countOf('I03', file({}, `.debug_${section}`)), 0, section);
    assert.is(countOf('I03', file({ further: 1 }, `.debug_${section}`)), 1, section);
    assert.is(countOf('I03', file({ name: 'line' }, `.debug_${section}`)), 1, section);
  }
});

test('I03: the place of a finding is the name', () => {
  const [found] = foundBy('I03', file({ name: 'line' }));
  // Length, version, offset and size are 14 bytes, the offset of the entry four.
  assert.is(found?.places[0]?.offset, 14);
});

test('I03: names may have those of the namespaces around them', () => {
  assert.is(countOf('I03', file({ name: 'outer::point' })), 0);
});

test('I03: headers', () => {
  assert.is(countOf('I03', file({ version: 3 })), 1);
  assert.is(countOf('I03', file({ unit: 2 })), 1);
  assert.is(countOf('I03', file({ hasEnd: false })), 1);
  assert.is(countOf('I03', file({ more: 1 })), 1);
  assert.is(countOf('I03', file({ more: -4 })), 0, 'without the length, which the standard leaves open');
});

test('I03: names of a skeleton are those of its split unit, which was not found', () => {
  const root = die('compile_unit', { dwo_name: 'x.dwo' }, [NAMED]);
  const bytes = withSections(
    root,
    () => ({
      '.debug_gnu_pubtypes': counted((out) =>
        out.u16(2).u32(0).u32(99).u32(0x1000).u8(0).cstring('other').u32(0),
      ),
    }),
    { unitType: DW_UT.skeleton },
  );
  assert.is(countOf('I03', bytes), 0);
});

test.run();
