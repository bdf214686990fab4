import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, DW_OP } from '../../generated/dwarf-constants.ts';
import { describe } from '../../src/describe/describe.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import type { Attribute, Unit, Value } from '../../src/write/description.ts';
import { writeDescription } from '../../src/write/write.ts';
import {
  attribute,
  base,
  block,
  constant,
  die,
  file,
  inF,
  lineTable,
  reference,
  text,
  unit,
} from '../write/dwarf-samples.ts';
import { assertReadBack, attributesOf, written } from './round-trip.ts';

const RELOCATABLE = { encoding: { kind: 'relocatable' } } as const;

/** The value that is read where this one is written, in the first child of the unit DIE. */
function readAs(
  one: Attribute,
  more: Partial<Unit> = {},
  ofUnit: readonly Attribute[] = [],
): Value | undefined {
  const description = { files: [file([unit(ofUnit, [die(2, [one]), die(3)], more)], RELOCATABLE)] };
  return attributesOf(written(description).description, 0)[0]?.value;
}

test('addresses of a width that there is not are an error of the unit', () => {
  const to = { symbol: undefined, addend: 5n };
  const low = attribute(DW_AT.low_pc, DW_FORM.addrx, { kind: 'address', to });
  const description = { files: [file([unit([base(DW_AT.addr_base), low])])] };
  const [[name, bytes] = ['', new Uint8Array()]] = writeDescription(description);
  const info = openElf(bytesSource(name, bytes), () => undefined).section('.debug_info');
  // Behind the length, the version and the unit type. DWARF 5, 7.5.1.1.
  const addressSizeAt = (info?.offset ?? 0) + 4 + 2 + 1;
  for (const size of [0, 1, 3, 16]) {
    bytes[addressSizeAt] = size;
    assert.throws(() => describe(name, bytes), /\.debug_info\+0x0: the unit has addresses of \d+ bytes/);
  }
});

test('constants have the sign of their form', () => {
  assert.equal(readAs(constant(-1n, DW_FORM.data1)), { kind: 'constant', value: 255n });
  assert.equal(readAs(constant(-1n, DW_FORM.data8)), { kind: 'constant', value: 2n ** 64n - 1n });
  assert.equal(readAs(constant(-(2n ** 63n), DW_FORM.sdata)), { kind: 'constant', value: -(2n ** 63n) });
  assert.equal(readAs(constant(-7n, DW_FORM.implicit_const)), { kind: 'constant', value: -7n });
  assert.equal(readAs(constant(2n ** 64n - 1n, DW_FORM.udata)), { kind: 'constant', value: 2n ** 64n - 1n });
});

test('a constant of 16 bytes is a block', () => {
  const bytes = Uint8Array.from({ length: 16 }, (_, i) => i);
  const value = { kind: 'block', bytes, fixups: [] } as const;
  assert.equal(readAs(attribute(DW_AT.const_value, DW_FORM.data16, value)), value);
});

test('forms that stand in front of their value are kept', () => {
  const one = attribute(DW_AT.byte_size, DW_FORM.udata, { kind: 'constant', value: 300n }, true);
  const description = { files: [file([unit([one])])] };
  assert.equal(attributesOf(written(description).description), [one]);
});

test('strings are texts, wherever they stand', () => {
  for (const form of [DW_FORM.string, DW_FORM.strp, DW_FORM.line_strp, DW_FORM.strx, DW_FORM.strx3])
    assert.equal(readAs(text('caf\u00e9', form)), { kind: 'string', text: 'caf\u00e9' });
});

test('references lead to DIEs, and numbers that lead nowhere stay numbers', () => {
  for (const form of [DW_FORM.ref1, DW_FORM.ref8, DW_FORM.ref_udata, DW_FORM.ref_addr])
    assert.equal(readAs(reference(3, form)), { kind: 'reference', die: 3 });
  const dangling = { kind: 'dangling', value: 0xffn } as const;
  assert.equal(readAs(attribute(DW_AT.type, DW_FORM.ref4, dangling)), dangling);
  const signature = { kind: 'signature', value: 0xdeadbeefdeadbeefn } as const;
  assert.equal(readAs(attribute(DW_AT.type, DW_FORM.ref_sig8, signature)), signature);
});

test('an index that leads to no address or list stays a number', () => {
  for (const form of [DW_FORM.addrx, DW_FORM.addrx1, DW_FORM.loclistx, DW_FORM.rnglistx]) {
    const value = { kind: 'dangling', value: 9n } as const;
    assert.equal(readAs(attribute(DW_AT.const_value, form, value)), value, `${form}`);
  }
});

test('a reference to what follows an entry is that of a sibling', () => {
  const first = die(2, [reference(4, DW_FORM.ref4, DW_AT.sibling)], { children: [die(3)] });
  const found = written({ files: [file([unit([], [first, die(4)])])] }).description;
  assert.equal(attributesOf(found, 0)[0]?.value, { kind: 'sibling' });
  const past = die(2, [reference(5, DW_FORM.ref4, DW_AT.sibling)], { children: [die(3)] });
  const other = written({ files: [file([unit([], [past, die(4), die(5)])])] }).description;
  assert.equal(attributesOf(other, 0)[0]?.value, { kind: 'reference', die: 5 });
});

test('addresses are symbols and addends in relocatable files, and numbers in linked ones', () => {
  const low = attribute(DW_AT.low_pc, DW_FORM.addr, { kind: 'address', to: inF(8n) });
  const index = attribute(DW_AT.low_pc, DW_FORM.addrx, { kind: 'address', to: inF(-8n) });
  const ofUnit = [base(DW_AT.addr_base)];
  assert.equal(readAs(low), { kind: 'address', to: inF(8n) });
  assert.equal(readAs(index, {}, ofUnit), { kind: 'address', to: inF(-8n) });
  const linked = written({ files: [file([unit([low])])] }).description;
  assert.equal(attributesOf(linked)[0]?.value, {
    kind: 'address',
    to: { symbol: undefined, addend: 0x1008n },
  });
});

test('addresses within expressions are fixups', () => {
  const bytes = Uint8Array.from([DW_OP.addr, 0, 0, 0, 0, 0, 0, 0, 0]);
  const fixups = [{ at: 1, byteSize: 8, to: inF(4n), relative: false }] as const;
  const value = { kind: 'block', bytes, fixups } as const;
  assert.equal(readAs(attribute(DW_AT.location, DW_FORM.exprloc, value)), value);
});

test('an expression keeps the addresses that it has numbers of', () => {
  const indexed = block([DW_OP.addrx, 1], DW_FORM.exprloc);
  const addresses = [inF(1n), inF(2n), inF(3n)];
  const one = unit([base(DW_AT.addr_base)], [die(2, [indexed])], { addresses });
  const { description } = assertReadBack({ files: [file([one], RELOCATABLE)] });
  assert.equal(description.files[0]?.units[0]?.addresses, addresses.slice(0, 2));
});

test('expressions that refer to entries are left out, also within others', () => {
  const call = block([DW_OP.call4, 13, 0, 0, 0], DW_FORM.exprloc);
  const nested = block([DW_OP.entry_value, 3, DW_OP.regval_type, 5, 13, DW_OP.stack_value], DW_FORM.exprloc);
  const generic = block([DW_OP.lit0, DW_OP.convert, 0], DW_FORM.exprloc);
  const one = unit([], [die(2, [call]), die(3, [nested]), die(4, [generic])]);
  const { description, omitted } = assertReadBack({ files: [file([one])] });
  assert.equal(omitted, ['expression 2']);
  assert.equal(
    [0, 1, 2].map((child) => attributesOf(description, child).length),
    [0, 0, 1],
  );
});

test('blocks that are no expressions may have any bytes', () => {
  const value = { kind: 'block', bytes: Uint8Array.of(DW_OP.call4), fixups: [] } as const;
  assert.equal(readAs(attribute(DW_AT.const_value, DW_FORM.block1, value)), value);
});

test('files are those of the line table, whatever its numbering', () => {
  for (const version of [2, 3, 4, 5] as const) {
    const value = { kind: 'file', file: 0 } as const;
    const stmtList = attribute(DW_AT.stmt_list, DW_FORM.sec_offset, { kind: 'line-table', table: 0 });
    const one = unit([stmtList], [die(2, [attribute(DW_AT.decl_file, DW_FORM.data1, value)])]);
    const { description } = assertReadBack({
      files: [file([one], { lineTables: [lineTable({ version })] })],
    });
    assert.equal(attributesOf(description, 0)[0]?.value, value, `version ${version}`);
  }
});

test('without line table, and beyond its files, a file is a number', () => {
  assert.equal(readAs(constant(3n, DW_FORM.data1, DW_AT.decl_file)), { kind: 'constant', value: 3n });
  const stmtList = attribute(DW_AT.stmt_list, DW_FORM.sec_offset, { kind: 'line-table', table: 0 });
  const one = unit([stmtList], [die(2, [constant(9n, DW_FORM.data1, DW_AT.decl_file)])]);
  const { description } = assertReadBack({ files: [file([one], { lineTables: [lineTable()] })] });
  assert.equal(attributesOf(description, 0)[0]?.value, { kind: 'constant', value: 9n });
});

test('lists give ranges and locations back, in every version and by number', () => {
  const entries = [
    { low: inF(0n), high: inF(4n) },
    { low: inF(8n), high: inF(8n) },
  ];
  const expression = Uint8Array.of(DW_OP.reg0);
  const locations = entries.map((range) => ({ ...range, expression }));
  for (const version of [2, 3, 4, 5] as const) {
    const form = version >= 4 ? DW_FORM.sec_offset : DW_FORM.data4;
    const bases = [base(DW_AT.rnglists_base), base(DW_AT.loclists_base)];
    const indexed =
      version < 5
        ? []
        : [
            attribute(DW_AT.ranges, DW_FORM.rnglistx, { kind: 'ranges', entries }),
            attribute(DW_AT.location, DW_FORM.loclistx, { kind: 'locations', entries: locations }),
          ];
    // Several, because a writer may spell each in another way.
    const dies = Array.from({ length: 7 }, (_, i) =>
      die(2 + i, [
        attribute(DW_AT.ranges, form, { kind: 'ranges', entries }),
        attribute(DW_AT.location, form, { kind: 'locations', entries: locations }),
        ...indexed,
      ]),
    );
    const one = unit(version < 5 ? [] : bases, dies, { version });
    const { omitted } = assertReadBack({ files: [file([one], RELOCATABLE)] });
    assert.equal(omitted, [], `version ${version}`);
    assertReadBack({ files: [file([one])] });
  }
});

test('an offset into a section of the description is told by its relocation', () => {
  const value = { kind: 'section-offset', section: '.text', offset: 4n } as const;
  assert.equal(readAs(attribute(DW_AT.lo_user, DW_FORM.sec_offset, value)), value);
  const linked = file([unit([attribute(DW_AT.lo_user, DW_FORM.sec_offset, value)])]);
  assert.equal(assertReadBack({ files: [linked] }).omitted, ['section-offset 1']);
});

test('before DWARF 4, a relocation tells whether a member has a constant or a list', () => {
  const name = DW_AT.data_member_location;
  assert.equal(readAs(constant(4n, DW_FORM.data4, name), { version: 3 }), { kind: 'constant', value: 4n });
  const entries = [{ low: inF(0n), high: inF(4n), expression: Uint8Array.of(DW_OP.reg0) }];
  const list = { kind: 'locations', entries } as const;
  assert.equal(readAs(attribute(name, DW_FORM.data4, list), { version: 3 }), list);
});

test.run();
