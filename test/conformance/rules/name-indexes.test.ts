import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM, DW_IDX, DW_OP, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { countOf, foundBy } from '../found-in.ts';
import { counted, withSections, writer } from '../section-files.ts';
import { die, formed, type Die } from '../../support/dwarf-builder.ts';
import type { DwarfWriter } from '../../support/dwarf-writer.ts';

// `main` and `exit`, whose hashes descriptions of .gnu.hash give, and a type that is no function.
const MAIN = { text: 'main', hash: 0x7c9a7f6a };
const EXIT = { text: 'exit', hash: 0x7c967e3f };

interface IndexInput {
  readonly version?: number;
  readonly units?: readonly number[];
  readonly types?: readonly number[];
  /** The first name of each bucket. */
  readonly buckets?: readonly number[];
  readonly hashes?: readonly number[];
  readonly strings?: readonly number[];
  /** Where the entries of each name begin in the pool. */
  readonly lists?: readonly number[];
  readonly augmentation?: string;
  readonly abbreviations?: readonly (readonly [
    code: number,
    tag: number,
    attributes: readonly (readonly [number, number])[],
  ])[];
  readonly pool?: (out: DwarfWriter, offsetOf: (entry: Die) => number) => void;
}

const mainFunction = die('subprogram', { name: formed('strp', MAIN.text), low_pc: formed('addr', 16) });
const exitFunction = die('subprogram', { name: formed('strp', EXIT.text), low_pc: formed('addr', 32) });
const FUNCTION = [[1, DW_TAG.subprogram, [[DW_IDX.die_offset, DW_FORM.ref4]]]] as const;

function file(input: IndexInput, more: readonly Die[] = []): Uint8Array {
  const {
    version = 5,
    units = [0],
    types = [],
    // Both hashes are odd or even: 0x…6a is even, 0x…3f odd.
    buckets = [1, 2],
    hashes = [MAIN.hash, EXIT.hash],
    strings = [0, MAIN.text.length + 1],
    lists = [0, 6],
    augmentation = '',
    abbreviations = FUNCTION,
    pool = (out, offsetOf) => {
      for (const entry of [mainFunction, exitFunction]) out.u8(1).u32(offsetOf(entry)).u8(0);
    },
  } = input;
  const root = die('compile_unit', {}, [mainFunction, exitFunction, ...more]);
  return withSections(root, (offsetOf) => {
    const table = writer();
    for (const [code, tag, attributes] of abbreviations) {
      table.uleb(code).uleb(tag);
      for (const [name, form] of attributes) table.uleb(name).uleb(form);
      table.u8(0).u8(0);
    }
    table.u8(0);
    return {
      '.debug_names': counted((out) => {
        out.u16(version).u16(0).u32(units.length).u32(types.length).u32(0);
        out.u32(buckets.length).u32(hashes.length).u32(table.length).u32(augmentation.length);
        out.raw(Buffer.from(augmentation, 'latin1'));
        for (const one of [...units, ...types, ...buckets]) out.u32(one);
        if (buckets.length > 0) for (const hash of hashes) out.u32(hash);
        for (const one of [...strings, ...lists]) out.u32(one);
        out.raw(table.done());
        pool(out, offsetOf);
      }),
    };
  });
}

const RULES = ['I04', 'I05', 'I06', 'I07', 'I08'];

/** Rules that are broken. */
function broken(input: IndexInput, more: readonly Die[] = []): string {
  const bytes = file(input, more);
  return RULES.filter((rule) => countOf(rule, bytes) > 0).join(' ');
}

test('a sound index breaks no rule, and neither does one without a hash table', () => {
  assert.is(broken({}), '');
  assert.is(broken({ buckets: [] }), '');
});

test('I04: header and lists', () => {
  assert.is(broken({ version: 4 }), 'I04');
  assert.is(broken({ units: [1] }), 'I04');
  assert.is(broken({ units: [0, 0] }), 'I04 I06 I08', 'the same unit twice, and entries do not say which');
  assert.is(broken({ types: [0] }), 'I04', 'a unit that is no type unit');
  assert.is(broken({ strings: [0, 1000] }), 'I04');
  assert.is(broken({ lists: [0, 1000] }), 'I04');
});

test('I04: an index that is cut', () => {
  const bytes = withSections(die('compile_unit'), {
    '.debug_names': counted((out) => out.u16(5).u16(0).u32(1)),
  });
  assert.is(countOf('I04', bytes), 1);
});

test('the places of findings are items of the lists', () => {
  const placeOf = (rule: string, input: IndexInput): number | undefined =>
    foundBy(rule, file(input))[0]?.places[0]?.offset;
  // A length, two half-words and seven words; a unit, two buckets, two hashes, two strings.
  const lists = 4 + 4 + 28;
  assert.is(placeOf('I04', { units: [1] }), lists);
  assert.is(placeOf('I05', { buckets: [1, 3] }), lists + 4 + 4);
  assert.is(placeOf('I05', { hashes: [MAIN.hash, EXIT.hash + 2] }), lists + 12 + 4);
  assert.is(placeOf('I04', { strings: [0, 1000] }), lists + 20 + 4);
  assert.is(placeOf('I04', { lists: [0, 1000] }), lists + 28 + 4);
});

test('I05: buckets lead to their first name', () => {
  assert.is(broken({ buckets: [2, 1] }), 'I05');
  assert.is(broken({ buckets: [1, 0] }), 'I05');
  assert.is(broken({ buckets: [1, 3] }), 'I05');
  assert.is(broken({ buckets: [1] }), '', 'both in one');
  assert.is(broken({ buckets: [2] }), 'I05', 'the second of them');
});

test('I05: hashes are those of names', () => {
  assert.is(broken({ hashes: [MAIN.hash + 2, EXIT.hash] }), 'I05');
});

const withAttributes = (...attributes: readonly (readonly [number, number])[]): IndexInput => ({
  abbreviations: [[1, DW_TAG.subprogram, attributes]],
});

test('I06: codes are not repeated, and tags are not zero', () => {
  assert.is(broken({ abbreviations: [...FUNCTION, ...FUNCTION] }), 'I06');
  assert.match(broken({ abbreviations: [[1, 0, FUNCTION[0][2]]] }), 'I06');
});

test('I06: attributes have forms of their classes', () => {
  assert.is(broken(withAttributes([DW_IDX.die_offset, DW_FORM.data4])), 'I06');
  assert.is(
    broken(withAttributes([DW_IDX.die_offset, DW_FORM.ref4], [DW_IDX.parent, DW_FORM.flag_present])),
    '',
  );
  assert.is(
    broken(withAttributes([DW_IDX.die_offset, DW_FORM.ref4], [DW_IDX.type_hash, DW_FORM.flag_present])),
    'I06',
  );
  assert.is(
    broken(withAttributes([DW_IDX.die_offset, DW_FORM.ref4], [DW_IDX.lo_user, DW_FORM.flag_present])),
    '',
    'of a vendor',
  );
  assert.is(
    broken(withAttributes([DW_IDX.die_offset, DW_FORM.ref4], [0x1fff, DW_FORM.flag_present])),
    'I06',
    'of nobody',
  );
});

test('I06: the place of the entry is needed, but not by gdb', () => {
  assert.is(broken(withAttributes([DW_IDX.lo_user, DW_FORM.data4])), 'I06 I08');
  assert.is(broken({ ...withAttributes([DW_IDX.lo_user, DW_FORM.data4]), augmentation: 'GDB\0' }), '');
});

/** The entry of the first name, and the usual one of the second. */
const first = (code: number, more: number): IndexInput => ({
  pool: (out, offsetOf) => {
    out
      .u8(code)
      .u32(offsetOf(mainFunction) + more)
      .u8(0);
    out.u8(1).u32(offsetOf(exitFunction)).u8(0);
  },
});

test('I07: entries lead to entries of the tag and the name', () => {
  assert.is(broken(first(1, 1)), 'I07 I08');
  assert.is(broken(first(2, 0)), 'I07', 'a code that no abbreviation has');
  assert.is(broken({ abbreviations: [[1, DW_TAG.variable, FUNCTION[0][2]]] }), 'I07');
  assert.is(broken({ lists: [6, 0] }), 'I07', 'each of the other name');
});

test('I07: lists of entries end', () => {
  const pool: IndexInput['pool'] = (out, offsetOf) => {
    out.u8(1).u32(offsetOf(mainFunction)).u8(0).u8(1).u32(offsetOf(exitFunction));
  };
  assert.is(broken({ pool }), 'I07');
});

const UNIT_AND_PLACE = [
  [DW_IDX.compile_unit, DW_FORM.data1],
  [DW_IDX.die_offset, DW_FORM.ref4],
] as const;

const inUnit = (unit: number): IndexInput => ({
  abbreviations: [[1, DW_TAG.subprogram, UNIT_AND_PLACE]],
  lists: [0, 7],
  pool: (out, offsetOf) => {
    out.u8(1).u8(unit).u32(offsetOf(mainFunction)).u8(0);
    out.u8(1).u8(0).u32(offsetOf(exitFunction)).u8(0);
  },
});

test('I07: the number of a unit is one of the index', () => {
  assert.is(broken(inUnit(0)), '');
  assert.is(broken(inUnit(1)), 'I07 I08');
});

test('I08: what defines a name is in the index', () => {
  const missing = (entry: Die): boolean => broken({}, [entry]) === 'I08';
  const code = { low_pc: formed('addr', 48) };
  const atAddress = Uint8Array.of(DW_OP.addr, 0, 0, 0, 0, 0, 0, 0, 0);
  assert.ok(missing(die('structure_type', { name: 's', byte_size: 1 })));
  assert.ok(missing(die('typedef', { name: 't' })));
  assert.ok(missing(die('base_type', { name: 'int', byte_size: 4 })));
  assert.ok(missing(die('namespace', { name: 'n' })));
  assert.ok(missing(die('namespace')), '(anonymous namespace)');
  assert.ok(missing(die('subprogram', { name: 'f', ...code })));
  assert.ok(missing(die('label', { name: 'l', ...code })));
  assert.ok(missing(die('variable', { name: 'v', location: formed('exprloc', atAddress) })));
});

test('I08: the name may be that of the entry that is completed', () => {
  const declared = die('subprogram', { name: 'f', declaration: true });
  assert.is(broken({}, [declared]), '');
  const defined = die('subprogram', { specification: declared, low_pc: formed('addr', 48) });
  assert.is(broken({}, [declared, defined]), 'I08');
});

test('I08: all else need not be', () => {
  const register = Uint8Array.of(DW_OP.reg0);
  for (const entry of [
    die('structure_type', { byte_size: 1 }),
    die('structure_type', { name: 's', declaration: true }),
    die('subprogram', { name: 'f' }),
    die('label', { name: 'l' }),
    die('variable', { name: 'v', location: formed('exprloc', register) }),
    die('variable', { name: 'v', const_value: 1 }),
    die('pointer_type', { byte_size: 8 }),
    // What LLVM adds for DW_OP_convert.
    die('base_type', { name: 'DW_ATE_unsigned_32', byte_size: 4 }),
  ])
    assert.is(broken({}, [entry]), '');
});

test('I08: gdb writes indexes of what gdb needs', () => {
  assert.is(broken({ augmentation: 'GDB\0' }, [die('typedef', { name: 't' })]), '');
});

test('I08: an index does not list what is in other units', () => {
  const index = file({});
  assert.is(countOf('I08', index), 0);
  assert.is(countOf('I08', withSections(die('compile_unit', {}, [die('typedef', { name: 't' })]), {})), 0);
});

test.run();
