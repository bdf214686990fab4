import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { foundBy } from '../found-in.ts';
import { withSections, writer } from '../section-files.ts';
import { die } from '../../support/dwarf-builder.ts';

interface IndexInput {
  readonly version?: number;
  /** What is added to offset and size of the unit. */
  readonly further?: number;
  readonly longer?: number;
  readonly types?: readonly bigint[];
  readonly addresses?: readonly (readonly [low: number, high: number, unit: number])[];
  readonly slots?: number;
  readonly name?: number;
  readonly vector?: number;
  readonly unit?: number;
}

const HEADER = 24;

function found(input: IndexInput): readonly string[] {
  const {
    version = 8,
    further = 0,
    longer = 0,
    types = [],
    addresses = [],
    slots = 2,
    name = 8,
    vector = 0,
    unit = 0,
  } = input;
  const bytes = withSections(die('compile_unit'), (_, all) => {
    const out = writer().u32(version).u32(HEADER);
    const atTypes = HEADER + 16;
    const atAddresses = atTypes + 8 * types.length;
    const atSymbols = atAddresses + 20 * addresses.length;
    out
      .u32(atTypes)
      .u32(atAddresses)
      .u32(atSymbols)
      .u32(atSymbols + 8 * slots);
    out.u64(further).u64(all.get('.debug_info')!.length + longer);
    for (const one of types) out.u64(one);
    for (const [low, high, of] of addresses) out.u64(low).u64(high).u32(of);
    out.u32(name).u32(vector);
    for (let i = 1; i < slots; i++) out.u64(0);
    return { '.gdb_index': out.u32(1).u32(unit).cstring('main').done() };
  });
  return foundBy('I13', bytes).map((one) => one.found);
}

test('I13: a sound index', () => {
  assert.equal(found({}), []);
  assert.equal(found({ addresses: [[16, 32, 0]] }), []);
});

test('I13: header and areas', () => {
  assert.equal(found({ version: 3 }), ['a version or the offset of an area that cannot be']);
  assert.equal(found({ types: [0n] }), ['an area of type units that ends within an entry']);
});

test('I13: units', () => {
  assert.equal(found({ further: 1 }), ['a unit where none begins in .debug_info']);
  assert.equal(found({ longer: 1 }), ['the size of a unit that is another one there']);
  assert.equal(found({ types: [0n, 0n, 0n] }), ['a type unit that there is not']);
});

test('I13: addresses', () => {
  assert.equal(found({ addresses: [[16, 32, 1]] }), ['addresses of a unit with a number that is too large']);
  assert.equal(found({ addresses: [[32, 16, 0]] }), ['addresses that end before they begin']);
});

test('I13: symbols', () => {
  assert.equal(found({ slots: 3 }), ['3 slots for symbols']);
  assert.equal(found({ name: 100 }), ['a symbol whose name is not within the section']);
  assert.equal(found({ vector: 100 }), ['a symbol whose units are not within the section']);
  assert.equal(found({ unit: 1 }), ['a symbol in a unit with a number that is too large']);
  assert.equal(found({ unit: 0x9000_0000 }), [], 'the highest bits are the kind');
});

test.run();
