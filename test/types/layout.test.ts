/** Where members are. The layouts are those of the x86-64 psABI, which the compiler's sizes and offsets state. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { byteSizeOf, layoutOf, type Layout, type LayoutOptions } from '../../src/types/layout.ts';
import { parseTypeText } from '../../src/types/parse-type-text.ts';
import type { Type } from '../../src/types/type-node.ts';
import { typeOf } from '../../src/types/type-of.ts';
import { entryMaker, type MadeEntry } from '../support/type-entries.ts';

const make = entryMaker();
const u8 = make('base_type', { name: 'u8', byte_size: 1n, encoding: 8n });
const u32 = make('base_type', { name: 'u32', byte_size: 4n, encoding: 7n });

const at = (name: string, type: MadeEntry, location: bigint): MadeEntry =>
  make('member', { name, type, data_member_location: location });

function layout(entry: MadeEntry, options: LayoutOptions = {}): Layout {
  const node = typeOf(entry);
  assert.ok(node.kind === 'structure' || node.kind === 'union');
  const found = layoutOf(node, options);
  assert.ok(found !== undefined);
  return found;
}

test('holes and padding are what no member takes', () => {
  const { holes, padding, fields, cacheLines, isComplete } = layout(
    make('structure_type', { name: 'packet', byte_size: 12n }, [
      at('kind', u8, 0n),
      at('length', u32, 4n),
      make('member', { name: 'flags', type: u32, bit_size: 3n, data_bit_offset: 64n }),
    ]),
  );
  assert.equal(holes, [{ bitOffset: 8, bitSize: 24, after: 'kind' }]);
  assert.equal(padding, { bitOffset: 67, bitSize: 29, after: 'flags' });
  assert.equal(
    fields.map(({ name, bitOffset, bitSize, isBitField }) => [name, bitOffset, bitSize, isBitField]),
    [
      ['kind', 0, 8, false],
      ['length', 32, 32, false],
      ['flags', 64, 3, true],
    ],
  );
  assert.is(cacheLines, 1);
  assert.ok(isComplete);
});

test('members of unions and variants overlap', () => {
  const union = layout(
    make('union_type', { byte_size: 4n }, [make('member', { type: u8 }), make('member', { type: u32 })]),
  );
  assert.equal([union.holes, union.padding], [[], undefined]);
  const rust = layout(
    make('structure_type', { byte_size: 8n }, [
      make('variant_part', {}, [
        at('tag', u32, 0n),
        make('variant', { discr_value: 0n }, [at('a', u8, 4n)]),
        make('variant', {}, [at('b', u32, 4n)]),
      ]),
    ]),
  );
  assert.equal([rust.holes, rust.padding], [[], undefined]);
  assert.is(rust.fields.length, 3);
});

test('sizes come through typedefs, qualifiers, arrays and names', () => {
  const named = make('structure_type', { name: 's', byte_size: 24n });
  const alias = make('typedef', { name: 'a', type: make('const_type', { type: named }) });
  const array = make('array_type', { type: alias }, [
    make('subrange_type', { count: 2n }),
    make('subrange_type', { upper_bound: 2n }),
  ]);
  const size = (entry: MadeEntry): number | undefined => byteSizeOf(typeOf(entry));
  assert.is(size(array), 144);
  assert.is(size(make('array_type', { type: alias }, [make('subrange_type')])), 0);
  assert.is(size(make('pointer_type', { type: named })), undefined);
  assert.is(size(make('pointer_type', { type: named, byte_size: 8n })), 8);
  const loop = make('typedef', { name: 'l' });
  loop.set('type', loop);
  assert.is(size(loop), undefined);
});

test('bit fields of DWARF 2 and 3 are counted from the most significant bit of their storage', () => {
  // struct { unsigned a : 3, b : 5; } as gcc -gdwarf-3 describes it for x86-64 and for s390x.
  const entry = (a: bigint, b: bigint): MadeEntry =>
    make('structure_type', { byte_size: 4n }, [
      make('member', {
        name: 'a',
        type: u32,
        byte_size: 4n,
        bit_size: 3n,
        bit_offset: a,
        data_member_location: 0n,
      }),
      make('member', {
        name: 'b',
        type: u32,
        byte_size: 4n,
        bit_size: 5n,
        bit_offset: b,
        data_member_location: 0n,
      }),
    ]);
  const offsets = ({ fields }: Layout): readonly number[] => fields.map(({ bitOffset }) => bitOffset);
  assert.equal(offsets(layout(entry(29n, 24n))), [0, 3]);
  assert.equal(offsets(layout(entry(0n, 3n), { littleEndian: false })), [0, 3]);
});

test('what was parsed is laid out with what its references are said to lead to', () => {
  const types: Readonly<Record<string, Type>> = { u16: { kind: 'base', name: 'u16', byteSize: 2n } };
  const node = parseTypeText(
    'structure_type s { member t#u16 a data_member_location(0) , member t#lost b data_member_location(70) } byte_size(72)',
  );
  assert.ok(node.kind === 'structure');
  const found = layoutOf(node, { resolve: ({ name }) => types[name], cacheLineSize: 32 });
  assert.equal(found?.holes, [{ bitOffset: 16, bitSize: 544, after: 'a' }]);
  assert.equal(
    found?.fields.map(({ cacheLine }) => cacheLine),
    [0, 2],
  );
  assert.is(found?.cacheLines, 3);
  assert.not.ok(found?.isComplete);
});

test('what is only declared has no layout', () => {
  const node = typeOf(make('structure_type', { name: 's', declaration: true }));
  assert.ok(node.kind === 'structure');
  assert.is(layoutOf(node), undefined);
});

/** DWARF 5, 5.13: the number of elements is the upper bound less the lower one, plus one. */
test('arrays that do not begin at 0 have as many elements as there are between their bounds', () => {
  const size = (bounds: MadeEntry): number | undefined =>
    byteSizeOf(typeOf(make('array_type', { type: u32 }, [bounds])));
  assert.is(size(make('subrange_type', { lower_bound: 1n, upper_bound: 3n })), 12);
  assert.is(size(make('subrange_type', { lower_bound: 5n, count: 3n })), 12);
  assert.is(size(make('subrange_type', { lower_bound: -1n, upper_bound: 1n })), 12);
  assert.is(size(make('subrange_type', { lower_bound: 3n, upper_bound: 1n })), 0);
});

/** DWARF 5, 5.5: with padding, or elements that are smaller than their type. */
test('an array has the size that it states', () => {
  const bounds = make('subrange_type', { count: 9n });
  assert.is(byteSizeOf(typeOf(make('array_type', { type: u8, byte_size: 3n }, [bounds]))), 3);
});

test('static members are nowhere in the class, nor in the union', () => {
  const { fields, isComplete } = layout(
    make('union_type', { byte_size: 1n }, [
      make('member', { name: 'here', type: u8 }),
      make('member', { name: 'elsewhere', type: u32, external: true, declaration: true }),
    ]),
  );
  assert.equal(
    fields.map(({ name }) => name),
    ['here'],
  );
  assert.ok(isComplete);
});

test.run();
