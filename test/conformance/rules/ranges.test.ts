import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_LLE, DW_OP, DW_RLE } from '../../../generated/dwarf-constants.ts';
import { ET } from '../../../generated/elf-constants.ts';
import { groupBrokenBy } from '../found-in.ts';
import { die, DwarfBuilder, elfFile, formed, type Die, type UnitInput } from '../../support/dwarf-builder.ts';
import { DwarfWriter } from '../../support/dwarf-writer.ts';

const SHAPE = { is64: true, littleEndian: true };
const writer = (): DwarfWriter => new DwarfWriter(SHAPE);

const addr = (value: number): ReturnType<typeof formed> => formed('addr', value);
const section = (offset: number): ReturnType<typeof formed> => formed('sec_offset', offset);

interface Parts {
  readonly sections?: Readonly<Record<string, Uint8Array>>;
  readonly unit?: UnitInput;
  readonly isLinked?: boolean;
}

const brokenBy = (roots: readonly Die[], { sections = {}, unit = {}, isLinked = false }: Parts = {}) => {
  const builder = new DwarfBuilder();
  for (const root of roots) builder.unit(root, unit);
  const all = builder.sections();
  for (const [name, bytes] of Object.entries(sections)) all.set(name, bytes);
  return groupBrokenBy('L', elfFile({ ...SHAPE, ...(isLinked && { type: ET.EXEC }) }, all));
};

const based = (...children: Die[]): Die => die('compile_unit', { low_pc: addr(0) }, children);
const baseless = (...children: Die[]): Die => die('compile_unit', {}, children);
const block = (attributes: Parameters<typeof die>[1], ...children: Die[]): Die =>
  die('lexical_block', attributes, children);

/** `.debug_rnglists` or `.debug_loclists` without offsets. DWARF 5, 7.28 and 7.29. */
const HEADER = 12;
function coded(write: (out: DwarfWriter) => void): Uint8Array {
  const out = writer().u16(5).u8(8).u8(0).u32(0);
  write(out);
  return writer().withLength(false, out.done()).done();
}

/** Pairs of addresses. DWARF 4, 2.17.3. */
function pairs(...numbers: readonly (number | bigint)[]): Uint8Array {
  const out = writer();
  for (const number of numbers) out.u64(BigInt(number));
  return out.done();
}
const LARGEST = (1n << 64n) - 1n;

const inCoded = (write: (out: DwarfWriter) => void, root: (list: Die) => Die = based) =>
  brokenBy([root(block({ ranges: section(HEADER) }))], { sections: { '.debug_rnglists': coded(write) } });
const inPairs = (bytes: Uint8Array, root: (list: Die) => Die = based, offset = 0) =>
  brokenBy([root(block({ ranges: section(offset) }))], {
    sections: { '.debug_ranges': bytes },
    unit: { version: 4 },
  });

test('lists that are right', () => {
  assert.equal(
    inCoded((out) => out.u8(DW_RLE.offset_pair).uleb(1).uleb(1).u8(DW_RLE.end_of_list)),
    [],
  );
  assert.equal(
    inCoded((out) =>
      out
        .u8(DW_RLE.base_address)
        .u64(0x1000n)
        .u8(DW_RLE.offset_pair)
        .uleb(0)
        .uleb(200)
        .u8(DW_RLE.start_end)
        .u64(0x10n)
        .u64(0x20n)
        .u8(DW_RLE.start_length)
        .u64(0x10n)
        .uleb(7)
        .u8(DW_RLE.end_of_list),
    ),
    [],
  );
  assert.equal(inPairs(pairs(1, 2, LARGEST, 0x1000, 0, 8, 0, 0)), []);
});

test('L01: a list begins in its section', () => {
  assert.equal(inPairs(pairs(1, 2, 0, 0), based, 16), [], 'the end alone');
  assert.equal(inPairs(pairs(1, 2, 0, 0), based, 32), ['L01']);
  assert.equal(brokenBy([based(block({ ranges: section(0) }))]), ['L01'], 'no section');
});

test('L01: a list ends', () => {
  assert.equal(inPairs(pairs(1, 2)), ['L01']);
  assert.equal(inPairs(pairs(1, 2, 0)), ['L01']);
  assert.equal(
    inCoded((out) => out.u8(DW_RLE.start_length).u64(1n).uleb(2)),
    ['L01'],
  );
});

test('L02: ranges do not end before they begin', () => {
  assert.equal(inPairs(pairs(2, 1, 0, 0)), ['L02']);
  assert.equal(
    inCoded((out) => out.u8(DW_RLE.offset_pair).uleb(2).uleb(1).u8(DW_RLE.end_of_list)),
    ['L02'],
  );
  assert.equal(
    inCoded((out) => out.u8(DW_RLE.start_end).u64(2n).u64(1n).u8(DW_RLE.end_of_list)),
    ['L02'],
  );
});

test('L02: of a linked file, ranges of a list do not overlap', () => {
  const list = (...numbers: readonly (number | bigint)[]) =>
    ({
      sections: { '.debug_ranges': pairs(...numbers, 0, 0) },
      unit: { version: 4 },
      isLinked: true,
    }) as const;
  const root = (): Die => based(block({ ranges: section(0) }));
  assert.equal(brokenBy([root()], list(0x1000, 0x1010, 0x1010, 0x1020)), [], 'one behind the other');
  assert.equal(brokenBy([root()], list(0x1010, 0x1020, 0x1000, 0x1010)), [], 'in any order');
  assert.equal(brokenBy([root()], list(0x1000, 0x1010, 0x1008, 0x1018)), ['L02']);
  assert.equal(brokenBy([root()], list(0x1000, 0x1010, 0x1008, 0x1008)), [], 'an empty one');
  // Before linking, functions in sections of their own all begin at 0.
  assert.equal(brokenBy([root()], { ...list(0, 0x10, 0, 0x18), isLinked: false }), []);
});

test('L03: kinds of entries', () => {
  assert.equal(
    inCoded((out) => out.u8(DW_RLE.start_length + 1).u8(DW_RLE.end_of_list)),
    ['L03'],
  );
});

test('L04: addresses, ranges and lists', () => {
  const ranges = { sections: { '.debug_rnglists': coded((out) => out.u8(DW_RLE.end_of_list)) } };
  const scope = (attributes: Parameters<typeof die>[1]) => brokenBy([based(block(attributes))], ranges);
  assert.equal(scope({ low_pc: addr(1) }), []);
  assert.equal(scope({ low_pc: addr(1), high_pc: addr(2) }), []);
  assert.equal(scope({ entry_pc: addr(1), ranges: section(HEADER) }), []);
  assert.equal(scope({ high_pc: addr(2) }), ['L04']);
  assert.equal(scope({ low_pc: addr(1), ranges: section(HEADER) }), ['L04']);
  assert.equal(scope({ low_pc: addr(1), high_pc: addr(2), ranges: section(HEADER) }), ['L04']);
  assert.equal(
    brokenBy([die('compile_unit', { low_pc: addr(0), ranges: section(HEADER) })], ranges),
    [],
    'the base address of the unit',
  );
});

test('L05: of a linked file, scopes are within the scopes around them', () => {
  const within = (from: number, to: number, isLinked: boolean): readonly string[] =>
    brokenBy(
      [
        based(
          die('subprogram', { low_pc: addr(0x1000), high_pc: addr(0x1010) }, [
            block({ low_pc: addr(from), high_pc: addr(to) }),
          ]),
        ),
      ],
      { isLinked },
    );
  assert.equal(within(0x1000, 0x1010, true), []);
  assert.equal(within(0x1008, 0x1018, true), ['L05']);
  assert.equal(within(0x2000, 0x2010, true), ['L05']);
  assert.equal(within(0, 0x10, true), [], 'code that the linker left out');
  assert.equal(within(0x1008, 0x1018, false), []);
});

test('L05: in functions that the linker left out, nothing has an address', () => {
  const left = die('subprogram', { low_pc: addr(0), high_pc: addr(0x100) }, [
    block({ low_pc: addr(0x40), high_pc: addr(0x80) }),
  ]);
  const unit = die('compile_unit', { low_pc: addr(0x1000), high_pc: addr(0x2000) }, [left]);
  assert.equal(brokenBy([unit], { isLinked: true }), []);
});

test('L05: functions in functions have their code elsewhere, but in the unit', () => {
  const within = (from: number, to: number): readonly string[] => {
    const local = die('subprogram', { low_pc: addr(from), high_pc: addr(to) });
    const outer = die('subprogram', { low_pc: addr(0x1000), high_pc: addr(0x1010) }, [block({}, local)]);
    const unit = die('compile_unit', { low_pc: addr(0x1000), high_pc: addr(0x2000) }, [outer]);
    return brokenBy([unit], { isLinked: true });
  };
  assert.equal(within(0x1800, 0x1810), []);
  assert.equal(within(0x2000, 0x2010), ['L05']);
});

test('L05: high_pc may be a length', () => {
  const within = (length: number): readonly string[] =>
    brokenBy(
      [
        based(
          die('subprogram', { low_pc: addr(0x1000), high_pc: formed('data4', 0x10) }, [
            block({ low_pc: addr(0x1008), high_pc: formed('data4', length) }),
          ]),
        ),
      ],
      { isLinked: true },
    );
  assert.equal(within(8), []);
  assert.equal(within(9), ['L05']);
});

test('L06: offsets have something that they count from', () => {
  assert.equal(inPairs(pairs(1, 2, 0, 0), baseless), ['L06']);
  assert.equal(inPairs(pairs(LARGEST, 0x1000, 1, 2, 0, 0), baseless), []);
  const offsets = (out: DwarfWriter): unknown =>
    out.u8(DW_RLE.offset_pair).uleb(1).uleb(2).u8(DW_RLE.end_of_list);
  assert.equal(inCoded(offsets, baseless), ['L06']);
  assert.equal(
    inCoded((out) => offsets(out.u8(DW_RLE.base_address).u64(0x1000n)), baseless),
    [],
  );
  assert.equal(
    inCoded((out) => out.u8(DW_RLE.start_length).u64(1n).uleb(2).u8(DW_RLE.end_of_list), baseless),
    [],
    'entries that need none',
  );
});

// Locations -----------------------------------------------------------------------------------------------------------

const located = (): Die => based(die('variable', { location: section(HEADER) }));

test('lists of locations', () => {
  const list = (write: (out: DwarfWriter) => void): readonly string[] =>
    brokenBy([located()], { sections: { '.debug_loclists': coded(write) } });
  const one = (out: DwarfWriter, ...bytes: number[]): DwarfWriter =>
    out.u8(DW_LLE.offset_pair).uleb(1).uleb(2).uleb(bytes.length).raw(bytes);
  assert.equal(
    list((out) => one(out, DW_OP.reg0).u8(DW_LLE.end_of_list)),
    [],
  );
  assert.equal(
    list((out) => one(out).u8(DW_LLE.end_of_list)),
    [],
    'no location',
  );
  assert.equal(
    list((out) => out.u8(DW_LLE.default_location).uleb(1).u8(DW_OP.reg0).u8(DW_LLE.end_of_list)),
    [],
  );
  assert.equal(
    list((out) => one(out, DW_OP.reg0)),
    ['L01'],
  );
  assert.equal(
    list((out) => out.u8(DW_LLE.offset_pair).uleb(2).uleb(1).uleb(0).u8(DW_LLE.end_of_list)),
    ['L02'],
  );
});

test('L07: descriptions end within the section', () => {
  const list = (length: number): readonly string[] => {
    const pair = writer().u64(1n).u64(2n).u16(length).u8(DW_OP.reg0);
    return brokenBy([based(die('variable', { location: section(0) }))], {
      sections: { '.debug_loc': pair.u64(0n).u64(0n).done() },
      unit: { version: 4 },
    });
  };
  assert.equal(list(1), []);
  assert.equal(list(0xffff), ['L07']);
});

test('expressions in lists are checked', () => {
  const bytes = coded((out) => out.u8(DW_LLE.default_location).uleb(1).u8(DW_OP.plus).u8(DW_LLE.end_of_list));
  const all = new DwarfBuilder().unit(located()).sections().set('.debug_loclists', bytes);
  assert.equal(groupBrokenBy('X', elfFile(SHAPE, all)), ['X04']);
});

// Units ---------------------------------------------------------------------------------------------------------------

test('L08: of a linked file, units have addresses of their own', () => {
  const unit = (from: number, to: number): Die =>
    die('compile_unit', { low_pc: addr(from), high_pc: addr(to) });
  const two = (from: number, to: number, isLinked = true): readonly string[] =>
    brokenBy([unit(0x1000, 0x1010), unit(from, to)], { isLinked });
  assert.equal(two(0x1010, 0x1020), []);
  assert.equal(two(0x1008, 0x1018), ['L08']);
  assert.equal(two(0x1004, 0x1008), ['L08']);
  assert.equal(two(0x1000, 0x1010), [], 'what a linker folded');
  assert.equal(two(0x1008, 0x1018, false), []);
});

test.run();
