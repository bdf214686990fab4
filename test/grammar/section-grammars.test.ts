/** The grammars of sections, on what compilers wrote; what is expected, readelf and llvm-dwarfdump say (test/fixtures/sections/README.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DwarfAranges } from '../../generated/dwarf-aranges.js';
import { DW_IDX, DW_FORM, DW_OP, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfFrame } from '../../generated/dwarf-frame.js';
import { DW_CFA } from '../../generated/dwarf-frame-constants.ts';
import { DwarfLineProgram } from '../../generated/dwarf-line-program.js';
import { Dwarf } from '../../generated/dwarf.js';
import { DwarfLists } from '../../generated/dwarf-lists.js';
import { DwarfMacro } from '../../generated/dwarf-macro.js';
import { DW_MACINFO, DW_MACRO } from '../../generated/dwarf-macro-constants.ts';
import { DwarfNames } from '../../generated/dwarf-names.js';
import { DwarfPubnames } from '../../generated/dwarf-pubnames.js';
import { GdbIndex } from '../../generated/gdb-index.js';
import { stream, type KaitaiStream } from '../../src/kaitai.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/sections');

function section(name: string): KaitaiStream {
  return stream(new Uint8Array(readFileSync(join(FOLDER, `${name}.bin`))));
}

function text(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('latin1');
}

/** The number in a field that may be of several types. */
function valueIn(field: unknown, member = 'value'): unknown {
  return (field as Readonly<Record<string, unknown>> | undefined)?.[member];
}

function withBytes(...bytes: readonly (number | readonly number[])[]): KaitaiStream {
  return stream(Uint8Array.from(bytes.flat()));
}

test('.debug_aranges', () => {
  const { sets } = new DwarfAranges(section('aranges'), null, null, false);
  assert.is(sets.length, 1);
  assert.equal(
    sets[0]?.body.ranges.map(({ start, lenRange }) => [start.number, lenRange.number]),
    [
      [0x401000, 0xb],
      [0x40100b, 0xb],
      [0, 0],
    ],
  );
});

test('.debug_aranges begins its ranges at a multiple of their size', () => {
  // 64-bit format, big-endian, addresses of four bytes: the header has 24 bytes, a range eight.
  const length = [0, 0, 0, 0, 0, 0, 0, 28];
  const head = [[0xff, 0xff, 0xff, 0xff], length, [0, 2], [0, 0, 0, 0, 0, 0, 0, 0x40], 4, 0];
  const ranges = [
    [0, 0, 0x10, 0, 0, 0, 0, 8],
    [0, 0, 0, 0, 0, 0, 0, 0],
  ];
  const { sets } = new DwarfAranges(withBytes(...head.flat(), ...ranges), null, null, true);
  assert.equal(sets[0]?.body.ofsDebugInfo.value, 0x40);
  assert.is(sets[0]?.body.padding.length, 0);
  assert.equal(
    sets[0]?.body.ranges.map(({ start, lenRange }) => [start.number, lenRange.number]),
    [
      [0x1000, 8],
      [0, 0],
    ],
  );
});

test('.eh_frame', () => {
  const { entries } = new DwarfFrame(section('eh-frame'), null, null, false, 8, true);
  const [cie, ...fdes] = entries.map(({ body }) => body);
  assert.is(text(cie?.common?.augmentation.content), 'zR');
  assert.is(cie?.common?.pointerEncoding, 0x1b);
  assert.is(cie?.common?.codeAlignmentFactor.value, 1);
  assert.is((cie?.common?.dataAlignmentFactor.lo ?? 0) | 0, -8);
  assert.is(cie?.common?.returnAddressRegisterV1, 16);
  assert.equal(
    cie?.common?.initialInstructions.map(({ code }) => code),
    [DW_CFA.def_cfa, DW_CFA.offset, DW_CFA.nop, DW_CFA.nop],
  );
  // Relative to where they stand, which is at 0x402000 in the file's addresses, and eight bytes into the entry.
  const starts = fdes.map((fde, i) => {
    const value = Number(valueIn(fde?.description?.initialLocation.value));
    return value + 0x402000 + [0x18, 0x2c][i]! + 8;
  });
  assert.equal(starts, [0x401000, 0x40100b]);
  const sizes = fdes.map((fde) => valueIn(fde?.description?.addressRange.value));
  assert.equal(sizes, [0xb, 0xb]);
  assert.is(fdes[0]?.cie?.body?.common?.version, 1);
});

test('.debug_frame: DWARF 5, tables D.7 and D.8', () => {
  const cie = [
    [
      36, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 4, 0, 4, 0, 4, 0x7c, 8, 0x0c, 7, 0, 0x08, 0, 0x07, 1, 0x07, 2,
      0x07, 3,
    ],
    [0x08, 4, 0x08, 5, 0x08, 6, 0x08, 7, 0x09, 8, 1, 0, 0, 0],
  ].flat();
  const fde = [
    [
      40, 0, 0, 0, 0, 0, 0, 0, 0x78, 0x56, 0x34, 0x12, 84, 0, 0, 0, 0x41, 0x0e, 12, 0x41, 0x88, 1, 0x41, 0x86,
      2, 0x41,
    ],
    [0x0d, 6, 0x41, 0x84, 3, 0x4c, 0xc4, 0x41, 0xc6, 0x0d, 7, 0x41, 0xc8, 0x41, 0x0e, 0, 0, 0],
  ].flat();
  assert.equal([cie.length, fde.length], [40, 44]);
  const { entries } = new DwarfFrame(withBytes(cie, fde), null, null, false, 8, false);
  const common = entries[0]?.body?.common;
  assert.equal(
    [
      common?.version,
      common?.lenAddress,
      common?.codeAlignmentFactor.value,
      (common?.dataAlignmentFactor.lo ?? 0) | 0,
    ],
    [4, 4, 4, -4],
  );
  assert.is(common?.returnAddressRegisterV3?.value, 8);
  assert.is(common?.initialInstructions.length, 13);
  const description = entries[1]?.body?.description;
  assert.is(valueIn(description?.initialLocation.value, 'number'), 0x12345678);
  assert.is(description?.instructions.length, 21);
});

const FIRST_SEQUENCE = [-5, -0, 8, -5, 6, 6, -5, 1, -5, -1, -5, -6, -1, -5, 51, -5, 104, -2, -0];
const SECOND_SEQUENCE = [-5, -0, 12, -5, -1, -5, -6, -1, -5, 145, -2, -0];

test('.debug_line, headers and programs', () => {
  const io = section('line');
  const units = new Dwarf(io, null, null, false, io).lineUnits;
  const body = units[0]?.body;
  if (body === undefined) throw new Error('there is no unit');
  const whole = new Uint8Array(readFileSync(join(FOLDER, 'line.bin')));
  const start = 4 + body.headerStart + body.lenHeader.value;
  assert.is(start, 0x36);
  const program = new DwarfLineProgram(
    stream(whole.slice(start)),
    null,
    null,
    false,
    body.opcodeBase,
    body.standardOpcodeLengths,
  );
  const names = program.operations.map(({ code }) =>
    code >= body.opcodeBase ? code - body.opcodeBase : -code,
  );
  // Special opcodes by their number, others by their code: 5 sets the column, 1 copies, 6 negates is_stmt, 2 advances.
  assert.equal(names, [...FIRST_SEQUENCE, ...SECOND_SEQUENCE]);
});

test('.debug_rnglists, .debug_ranges, .debug_addr', () => {
  const [table] = new DwarfLists(section('rnglists'), null, null, false, 8).rangeListTables;
  assert.equal(
    [table?.body.header.version, table?.body.header.lenAddress, table?.body.header.numOffsets],
    [5, 8, 0],
  );
  assert.equal(
    table?.body.entries.map(({ kind }) => kind),
    [7, 7, 0],
  );
  const { ranges } = new DwarfLists(section('ranges'), null, null, false, 8);
  assert.equal(
    ranges.map(({ ofsStart, ofsEnd }) => [ofsStart.number, ofsEnd.number]),
    [
      [0x401000, 0x40100b],
      [0x40100b, 0x401016],
      [0, 0],
    ],
  );
  const [addresses] = new DwarfLists(section('addr'), null, null, false, 8).addressTables;
  assert.equal(
    addresses?.body.addresses.map(({ number }) => number),
    [0x403000, 0x401000, 0x401010],
  );
});

test('.debug_loclists and .debug_loc, whose lists are found by their offsets', () => {
  const io = section('loclists');
  const root = new DwarfLists(io, null, null, false, 8);
  io.seek(0x10);
  const kinds: number[] = [];
  const expressions: number[] = [];
  for (;;) {
    const { entry, expression } = new DwarfLists.Location(io, null, root, true, 8);
    kinds.push(entry.kind);
    if (expression !== undefined) expressions.push(expression.content[0] ?? 0);
    if (entry.kind === 0) break;
  }
  assert.is(io.pos, 0x27);
  assert.equal(kinds, [6, 4, 4, 0]);
  assert.equal(expressions, [DW_OP.reg5, DW_OP.entry_value]);
  const old = section('loc');
  const oldRoot = new DwarfLists(old, null, null, false, 8);
  old.seek(4);
  const first = new DwarfLists.LocationOfPair(old, null, oldRoot, true, 8);
  assert.equal([first.description?.expression[0], old.pos], [DW_OP.reg5, 0x17]);
});

test('.debug_pubnames and .debug_gnu_pubtypes', () => {
  const [set] = new DwarfPubnames(section('pubnames'), null, null, false, false).sets;
  assert.equal([set?.body.version, set?.body.ofsDebugInfo.value, set?.body.lenDebugInfo.value], [2, 0, 341]);
  assert.equal(
    set?.body.names.map(({ ofsDie, name }) => [ofsDie.value, text(name?.content)]),
    [
      [0x56, 'shared'],
      [0x6c, 'far_away'],
      [0xbb, 'add'],
      [0x131, 'sum'],
      [0, ''],
    ],
  );
  const [types] = new DwarfPubnames(section('gnu-pubtypes'), null, null, false, true).sets;
  assert.equal(
    types?.body.names.map(({ ofsDie, name, kind }) => [
      ofsDie.value,
      text(name?.content),
      kind?.isStatic,
      kind?.kind,
    ]),
    [
      [0x4f, 'int', true, GdbIndex.SymbolKind.SYMBOL_TYPE],
      [0x27, 'pair', true, GdbIndex.SymbolKind.SYMBOL_TYPE],
      [0, '', undefined, undefined],
    ],
  );
});

test('.debug_names', () => {
  const { indexes } = new DwarfNames(section('names'), null, null, false);
  const body = indexes[0]?.body;
  if (body === undefined) throw new Error('there is no index');
  const { header } = body;
  assert.equal([header.numCompileUnits, header.numBuckets, header.numNames], [1, 6, 6]);
  assert.is(text(header.augmentation), 'LLVM0700');
  assert.equal(body.buckets, [0, 0, 1, 3, 4, 6]);
  assert.equal(body.hashes, [0xb888030, 0x1bb15c9c, 0xd999884f, 0xb885cce, 0xb88ab9a, 0x7c9c2491]);
  assert.equal(
    body.ofsNames.map(({ value }) => value),
    [0x2c, 0x25, 0x56, 0x49, 0x30, 0x37],
  );
  assert.equal(
    body.ofsEntries.map(({ value }) => value + body.poolStart + 4),
    [0xaf, 0xb5, 0xbb, 0xc1, 0xcc, 0xd7],
  );
  assert.equal(
    body.abbrevs.decls.map(({ code, tag }) => [code.value, tag?.value]),
    [
      [0x34, DW_TAG.variable],
      [0x2e, DW_TAG.subprogram],
      [0x1d, DW_TAG.inlined_subroutine],
      [0x24, DW_TAG.base_type],
      [0x13, DW_TAG.structure_type],
      [0, undefined],
    ],
  );
  assert.equal(
    body.abbrevs.decls[0]?.attrs?.map(({ idx, form }) => [idx.value, form.value]),
    [
      [DW_IDX.die_offset, DW_FORM.ref4],
      [0, 0],
    ],
  );
  assert.equal(
    body.entries.map(({ code, attrs }) => (code.value === 0 ? 0 : valueIn(attrs?.[0]?.value))),
    // The unit is padded with zeros.
    [0x3a, 0, 0x2f, 0, 0xbb, 0, 0x6c, 0xd4, 0, 0x8c, 0xf4, 0, 0x54, 0, 0, 0, 0],
  );
});

test('.debug_macro and .debug_macinfo', () => {
  const { units } = new DwarfMacro(section('macro'), null, null, false);
  assert.equal(
    units.map(({ header }) => [header.version, header.is64, header.ofsDebugLine?.value]),
    [
      [5, false, 0],
      [5, false, undefined],
    ],
  );
  const { import: imports, start_file, define_strp, end_file, undef } = DW_MACRO;
  assert.equal(
    units[0]?.entries.map(({ code }) => code),
    [imports, start_file, define_strp, start_file, define_strp, end_file, undef, end_file, 0],
  );
  assert.is(valueIn(units[0]?.entries[0]?.standard?.operands), 0x27);
  assert.equal(
    units[1]?.entries.map(({ code }) => code),
    [...Array.from({ length: 5 }, () => define_strp), 0],
  );
  const { macinfoEntries } = new DwarfMacro(section('macinfo'), null, null, false);
  const lines = macinfoEntries.map(({ code, operands }) =>
    'text' in operands ? [code, operands.line.value, text(operands.text.content)] : [code],
  );
  assert.equal(lines.slice(4), [
    [DW_MACINFO.define, 0, '__STDC_HOSTED__ 1'],
    [DW_MACINFO.start_file],
    [DW_MACINFO.define, 1, 'ONE 1'],
    [DW_MACINFO.start_file],
    [DW_MACINFO.define, 1, 'TWO 2'],
    [DW_MACINFO.end_file],
    [DW_MACINFO.undef, 3, 'ONE'],
    [DW_MACINFO.end_file],
    [0],
  ]);
});

test('operations that a macro unit describes itself', () => {
  // Code 0xe0 has a DW_FORM_udata and a DW_FORM_string.
  const bytes = [5, 0, 0x04, 1, 0xe0, 2, 0x0f, 0x08, 0xe0, 0x81, 0x01, 0x41, 0, 0x04, 0];
  const { units } = new DwarfMacro(withBytes(bytes), null, null, false);
  const [first, second, last, ...more] = units[0]?.entries ?? [];
  assert.is(first?.described?.code, 0xe0);
  const [number, string] = first?.described?.operands.map(({ value }) => value) ?? [];
  assert.is((number as { value: number }).value, 0x81);
  assert.is(text((string as { content: Uint8Array }).content), 'A');
  assert.equal([second?.code, last?.code, more.length], [DW_MACRO.end_file, 0, 0]);
});

test('.gdb_index', () => {
  const index = new GdbIndex(section('gdb-index'));
  assert.is(index.header.version, 8);
  assert.equal(
    index.compileUnits.units.map(({ ofsUnit, lenUnit }) => [ofsUnit, lenUnit]),
    [[0, 0x150]],
  );
  assert.equal(index.typeUnits.units, []);
  assert.equal(
    index.addresses.ranges.map(({ low, high, unit }) => [low.value, high.value, unit]),
    [[0x401000, 0x401016, 0]],
  );
  const { SYMBOL_FUNCTION, SYMBOL_TYPE, VARIABLE } = GdbIndex.SymbolKind;
  const symbols = index.symbols.slots.flatMap(({ isEmpty, name, vector }, i) =>
    isEmpty
      ? []
      : [
          [
            i,
            text(name),
            ...(vector?.units ?? []).flatMap(({ unit, isStatic, kind }) => [unit, isStatic, kind]),
          ],
        ],
  );
  assert.equal(symbols, [
    [26, 'sum', 0, true, SYMBOL_FUNCTION],
    [278, 'far_away', 0, false, SYMBOL_FUNCTION],
    [638, 'pair', 0, true, SYMBOL_TYPE],
    [754, 'int', 0, true, SYMBOL_TYPE],
    [821, 'shared', 0, false, VARIABLE],
    [1020, 'add', 0, false, SYMBOL_FUNCTION],
  ]);
});

test('an area of .gdb_index that begins before the one in front of it is refused', () => {
  const header = [8, 24, 16, 24, 24, 24].flatMap((offset) => [offset, 0, 0, 0]);
  assert.throws(() => new GdbIndex(withBytes(header)));
});

test.run();
