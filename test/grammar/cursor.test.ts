import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { DieCursor, formOp, isUnsupported, Op, type Plans } from '../../generated/dwarf-cursor.ts';
import { ByteWriter } from '../../properties/decoders-bytes.ts';
import { DwarfksymsError, type ErrorCode } from '../../src/errors.ts';

const ENCODING = { version: 5, is64: false, addressSize: 8 };

/** The abbreviations of these tests; entries are made of their codes. */
const CODE = {
  leaf: 1,
  parent: 2,
  leafSibling: 3,
  parentSibling: 4,
  unknownForm: 5,
  indirectSibling: 6,
  text: 7,
  usualSibling: 8,
} as const;

const PLANS = plans(
  [false],
  [true],
  [false, Op.sibling, DW_FORM.ref1],
  [true, Op.sibling, DW_FORM.ref1],
  [false, Op.unsupported],
  [false, Op.sibling, DW_FORM.indirect],
  [false, Op.cstring],
  [false, Op.sibling, DW_FORM.ref4],
);

/** Everything is marked, and all masks say so. */
function plans(...declarations: readonly (readonly [hasChildren: boolean, ...words: number[]])[]): Plans {
  const start = [-1];
  const program: number[] = [];
  for (const [index, [hasChildren, ...words]] of declarations.entries()) {
    start.push(program.length);
    program.push(index + 1, 1 | (hasChildren ? 1 << 8 : 0), 1, 1, words.length, ...words);
  }
  return { start: Int32Array.from(start), sparse: undefined, program: Int32Array.from(program) };
}

function cursorOver(...bytes: readonly number[]): DieCursor {
  const cursor = new DieCursor(Uint8Array.from(bytes), true, '.debug_info');
  cursor.encoding = ENCODING;
  cursor.plans = PLANS;
  return cursor;
}

/** What a scan of all bytes finds, as "offset@depth". */
function scan(...bytes: readonly number[]): readonly string[] {
  const cursor = cursorOver(...bytes);
  const found: string[] = [];
  cursor.scan(0, bytes.length, 1);
  while (cursor.next() >= 0) found.push(`${cursor.at}@${cursor.depth}`);
  return found;
}

function fails(action: () => unknown, code: ErrorCode, detail: RegExp, offset: number): void {
  try {
    action();
  } catch (error) {
    assert.instance(error, DwarfksymsError);
    const { code: actual, detail: text, place } = error as DwarfksymsError;
    assert.is(actual, code);
    assert.match(text, detail);
    assert.equal({ section: place.section, offset: place.offset }, { section: '.debug_info', offset });
    return;
  }
  assert.unreachable('no error');
}

test('a scan goes through lists in lists', () => {
  const { leaf, parent } = CODE;
  assert.equal(scan(parent, leaf, parent, leaf, 0, leaf, 0), ['0@0', '1@1', '2@1', '3@2', '5@1']);
});

test('a unit DIE without children is all there is', () => {
  assert.equal(scan(CODE.leaf, CODE.leaf, 99), ['0@0']);
});

test('what stands behind the list of the unit DIE is padding', () => {
  assert.equal(scan(CODE.parent, 0, 0, 0, 99), ['0@0']);
});

test('null entries that are missing at the end of a unit close their lists', () => {
  assert.equal(scan(CODE.parent, CODE.parent, CODE.leaf), ['0@0', '1@1', '2@2']);
});

test('a unit without entries has none', () => {
  assert.equal(scan(), []);
  assert.equal(scan(0), []);
});

test('a code that no abbreviation has is an error at its entry', () => {
  fails(() => scan(CODE.parent, 99), 'dwarf-malformed', /^abbreviation code 99 is not in the table$/, 1);
  fails(() => scan(CODE.parent, 0x80 | 5, 1), 'dwarf-malformed', /^abbreviation code 133 is not/, 1);
});

test('an abbreviation with an unknown form is an error only where an entry uses it', () => {
  assert.equal(scan(CODE.parent, CODE.leaf, 0), ['0@0', '1@1']);
  fails(() => scan(CODE.parent, CODE.unknownForm, 0), 'dwarf-unsupported', /form/, 2);
});

test('an abbreviation code may be padded', () => {
  assert.equal(scan(CODE.parent, 0x80 | CODE.leaf, 0x80, 0, 0x80, 0), ['0@0', '1@1']);
});

test('DW_AT_sibling decides what follows an entry, and what it jumps over is not seen', () => {
  const { leaf, leafSibling, parent, parentSibling } = CODE;
  assert.equal(scan(parent, leafSibling, 4, leaf, leaf, 0), ['0@0', '1@1', '4@1']);
  assert.equal(scan(parent, CODE.usualSibling, 7, 0, 0, 0, leaf, leaf, 0), ['0@0', '1@1', '7@1']);
  assert.equal(scan(parent, parentSibling, 6, leaf, 0, 99, leaf, 0), ['0@0', '1@1', '3@2', '6@1']);
});

test('DW_AT_sibling has to lead forward and stay in the unit', () => {
  const { leaf, leafSibling, parent, usualSibling } = CODE;
  fails(
    () => scan(parent, leaf, leafSibling, 1, 0),
    'dwarf-malformed',
    /^DW_AT_sibling points backwards$/,
    4,
  );
  fails(
    () => scan(parent, leaf, leafSibling, 0, 0),
    'dwarf-malformed',
    /^DW_AT_sibling points backwards$/,
    3,
  );
  fails(
    () => scan(parent, leafSibling, 200, 0),
    'dwarf-malformed',
    /^DW_AT_sibling points outside the unit$/,
    3,
  );
  fails(
    () => scan(parent, usualSibling, 0, 0, 0, 0, 0),
    'dwarf-malformed',
    /^DW_AT_sibling points backwards$/,
    2,
  );
  fails(() => scan(parent, usualSibling, 1, 0, 0), 'dwarf-malformed', /^the value ends behind its unit$/, 2);
});

/** Where a scan of all bytes says that it left children before their end, or 0. */
function cutOf(...bytes: readonly number[]): number {
  const cursor = cursorOver(...bytes);
  cursor.scan(0, bytes.length, 1);
  while (cursor.next() >= 0);
  return cursor.cutAt;
}

test('children end where the DW_AT_sibling of their owner says, however deep the walk is there', () => {
  const { leaf, leafSibling, parent, parentSibling } = CODE;
  const early = [parent, parentSibling, 3, leaf, leaf, 0, 0];
  assert.equal(scan(...early), ['0@0', '1@1', '3@1', '4@1']);
  assert.is(cutOf(...early), 3);
  const swallowed = [parent, parentSibling, 6, parent, parent, leaf, leaf, parent, leaf, 0, 0];
  assert.equal(scan(...swallowed), ['0@0', '1@1', '3@2', '4@3', '5@4', '6@1', '7@1', '8@2']);
  assert.is(cutOf(...swallowed), 6);
  // Two lists that end at one place, and an entry that leads behind it.
  const twice = [parent, parentSibling, 7, parentSibling, 7, leafSibling, 9, leaf, leaf, leaf, 0];
  assert.equal(scan(...twice), ['0@0', '1@1', '3@2', '5@3', '7@1', '8@1', '9@1']);
  assert.is(cutOf(...twice), 7);
  assert.is(cutOf(parent, parentSibling, 5, leaf, 0, leaf, 0), 0);
  assert.is(cutOf(parent, parentSibling, 6, leaf, 0, 99, leaf, 0), 0);
  assert.is(cutOf(parent, parentSibling, 4, leaf), 0);
});

test('entries that nest and all lead to one place are each passed once', () => {
  const deep = 120;
  const bytes: number[] = [CODE.parent];
  for (let i = 0; i < deep; i++) bytes.push(CODE.parentSibling, 1 + 2 * deep);
  bytes.push(CODE.leaf, 0);
  const found = scan(...bytes);
  assert.is(found.length, deep + 2);
  assert.is(found.at(-1), `${1 + 2 * deep}@1`);
});

test('DW_AT_sibling has to be a reference, also behind DW_FORM_indirect', () => {
  const { indirectSibling, leaf, parent } = CODE;
  assert.equal(scan(parent, indirectSibling, DW_FORM.ref1, 5, 99, leaf, 0), ['0@0', '1@1', '5@1']);
  assert.equal(scan(parent, indirectSibling, DW_FORM.ref_addr, 7, 0, 0, 0, leaf, 0), ['0@0', '1@1', '7@1']);
  fails(
    () => scan(parent, indirectSibling, DW_FORM.data1, 5, 99, leaf, 0),
    'dwarf-malformed',
    /no reference/,
    2,
  );
});

test('an entry that ends behind its unit is an error', () => {
  fails(() => scan(CODE.parent, CODE.text, 65, 66), 'dwarf-malformed', /ends behind its unit/, 2);
});

test('the next sibling stands behind the subtree', () => {
  const { leaf, parent, parentSibling } = CODE;
  const cursor = cursorOver(parent, parent, leaf, parentSibling, 7, leaf, 0, 0, leaf, 0);
  assert.is(cursor.nextSibling(2, 10), 3);
  assert.is(cursor.nextSibling(3, 10), 7);
  assert.is(cursor.nextSibling(1, 10), 8);
  assert.is(cursor.nextSibling(0, 10), 10);
});

test('entries may nest a million deep', () => {
  const deep = 1_000_000;
  const bytes = new Uint8Array(deep).fill(CODE.parent);
  const cursor = new DieCursor(bytes, true, '.debug_info');
  cursor.plans = PLANS;
  cursor.scan(0, deep, 1);
  let count = 0;
  while (cursor.next() >= 0) count++;
  assert.is(count, deep);
  assert.is(cursor.depth, deep - 1);
  assert.is(cursor.nextSibling(0, deep), deep);
});

test('a chain of DW_FORM_indirect is followed without recursion', () => {
  const chain = 1_000_000;
  const bytes = new Uint8Array(chain + 2).fill(DW_FORM.indirect);
  bytes.set([DW_FORM.data1, 77], chain);
  const cursor = new DieCursor(bytes, true, '.debug_info');
  assert.is(cursor.read(DW_FORM.indirect, 0, bytes.length), bytes.length);
  assert.is(cursor.form, DW_FORM.data1);
  assert.is(cursor.lo, 77);
  fails(() => cursor.read(DW_FORM.indirect, 0, chain), 'dwarf-malformed', /ends behind its unit/, chain);
});

test('DW_FORM_indirect cannot lead to DW_FORM_implicit_const or to an unknown form', () => {
  const cursor = cursorOver(DW_FORM.implicit_const, 0x77);
  fails(() => cursor.read(DW_FORM.indirect, 0, 2), 'dwarf-malformed', /without a value/, 1);
  fails(
    () => cursor.read(DW_FORM.indirect, 1, 2),
    'dwarf-unsupported',
    /^the unknown form 0x77 cannot be decoded/,
    2,
  );
});

test('an address of an odd size cannot be read, but offsets beside it can', () => {
  const encoding = { ...ENCODING, addressSize: 3 };
  assert.ok(isUnsupported(formOp(DW_FORM.addr, encoding)));
  assert.is(formOp(DW_FORM.strp, encoding), 4);
  assert.is(formOp(DW_FORM.ref_addr, encoding), 4);
  assert.ok(isUnsupported(formOp(DW_FORM.ref_addr, { ...encoding, version: 2 })));
  assert.not.ok(isUnsupported(formOp(DW_FORM.string, encoding)));
});

test('a form that cannot be passed is named by its number and, if it has one, its name', () => {
  const cursor = cursorOver(0);
  cursor.encoding = { ...ENCODING, addressSize: 3 };
  const skip = (form: number) => (): number => cursor.skip(formOp(form, cursor.encoding), 0, 1);
  fails(skip(DW_FORM.addr), 'dwarf-unsupported', /^DW_FORM_addr \(0x1\) cannot .* addresses of 3 bytes$/, 0);
  fails(skip(0x1f03), 'dwarf-unsupported', /^the unknown form 0x1f03 cannot be decoded/, 0);
  fails(skip(0xffffff), 'dwarf-unsupported', /^the unknown form 0xffffff cannot be decoded/, 0);
  fails(skip(2 ** 40), 'dwarf-unsupported', /^a form above 0xffffff cannot be decoded/, 0);
});

test('a number of variable length has no more than ten bytes', () => {
  for (const form of [DW_FORM.udata, DW_FORM.sdata, DW_FORM.block]) {
    for (const groups of [10, 11]) {
      const bytes = [...Array.from({ length: groups - 1 }, () => 0x80), 0];
      const cursor = cursorOver(...bytes);
      const op = formOp(form, ENCODING);
      for (const pass of [() => cursor.skip(op, 0, groups), () => cursor.read(form, 0, groups)])
        if (groups === 10) assert.is(pass(), 10);
        else fails(pass, 'dwarf-malformed', /^a LEB128 number has more than 10 bytes$/, 0);
    }
  }
  const code = [0x80 | CODE.parent, ...Array.from({ length: 9 }, () => 0x80), 0];
  fails(() => scan(...code), 'dwarf-malformed', /^a LEB128 number has more than 10 bytes$/, 0);
});

test('numbers of variable length are taken modulo 2**64', () => {
  const read = (form: number, value: bigint): bigint => {
    const bytes = new ByteWriter(false);
    if (form === DW_FORM.sdata) bytes.sleb128(value);
    else bytes.uleb128(value);
    const cursor = new DieCursor(bytes.result(), true, '.debug_info');
    assert.is(cursor.read(form, 0, bytes.length), bytes.length);
    return (BigInt(cursor.hi) << 32n) | BigInt(cursor.lo);
  };
  for (const value of [
    0n,
    127n,
    128n,
    0xffff_ffffn,
    1n << 32n,
    (1n << 63n) - 1n,
    (1n << 64n) - 1n,
    1n << 64n,
    (1n << 70n) - 1n,
  ])
    assert.is(read(DW_FORM.udata, value), BigInt.asUintN(64, value), String(value));
  for (const value of [
    0n,
    63n,
    -1n,
    -64n,
    -65n,
    -(1n << 31n),
    -(1n << 32n),
    -(1n << 63n),
    (1n << 63n) - 1n,
    -(1n << 69n),
  ])
    assert.is(read(DW_FORM.sdata, value), BigInt.asUintN(64, value), String(value));
});

test('the encoding is what was set', () => {
  assert.equal(cursorOver().encoding, ENCODING);
});

test.run();
