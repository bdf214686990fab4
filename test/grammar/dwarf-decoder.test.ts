/** The decoders of what there is one of per unit: headers, abbreviations, line tables, string offsets. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_CHILDREN, DW_FORM, DW_LNCT, DW_TAG, DW_UT } from '../../generated/dwarf-constants.ts';
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { Dwarf } from '../../generated/dwarf.js';
import { KabiRules } from '../../generated/kabi-rules.js';
import { ByteWriter } from '../../properties/decoders-bytes.ts';
import { stream, type KaitaiStream } from '../../src/kaitai.ts';

interface Format {
  readonly bigEndian: boolean;
  readonly is64: boolean;
}

const FORMATS: readonly Format[] = [false, true].flatMap((bigEndian) =>
  [false, true].map((is64) => ({ bigEndian, is64 })),
);

const root = ({ bigEndian }: Format, abbrev: Uint8Array = new Uint8Array(0)): Dwarf =>
  new Dwarf(stream(new Uint8Array(0)), null, null, bigEndian, stream(abbrev));
const offsetSize = ({ is64 }: Format): number => (is64 ? 8 : 4);

/** Puts the initial length in front. DWARF 5, 7.4. */
function withLength(format: Format, body: ByteWriter): Uint8Array {
  const bytes = new ByteWriter(format.bigEndian);
  if (format.is64) bytes.integer(0xffffffff, 4);
  return bytes.integer(body.length, offsetSize(format)).append(body).result();
}

function unitOf(
  format: Format,
  bytes: Uint8Array,
  inDebugTypes = false,
  abbrev: Uint8Array = Uint8Array.of(0),
): Dwarf.UnitBody {
  return new Dwarf.Unit(stream(bytes), null, root(format, abbrev), !format.bigEndian, inDebugTypes).body;
}

const text = (content: Uint8Array | undefined): string => Buffer.from(content ?? []).toString('latin1');
const cstring = (value: string): Uint8Array => Buffer.from(`${value}\0`, 'latin1');

for (const format of FORMATS) {
  const name = `${format.is64 ? 64 : 32}-bit format, ${format.bigEndian ? 'big' : 'little'}-endian`;

  test(`unit headers before version 5 (${name})`, () => {
    for (const version of [2, 3, 4]) {
      const body = new ByteWriter(format.bigEndian)
        .integer(version, 2)
        .integer(0x1234, offsetSize(format))
        .integer(4, 1);
      const unit = unitOf(format, withLength(format, body));
      assert.is(unit.version, version);
      assert.is(unit.is64, format.is64);
      assert.is(unit.ofsDebugAbbrev.value, 0x1234);
      assert.is(unit.lenAddress, 4);
      assert.is(unit.unitType, DW_UT.compile);
      assert.is(unit.diesStart, body.length);
      assert.is(unit.typeSignature, undefined);
    }
  });

  test(`type units of .debug_types (${name})`, () => {
    const body = new ByteWriter(format.bigEndian).integer(4, 2).integer(0, offsetSize(format)).integer(8, 1);
    body.integer(0x0123456789abcdefn, 8).integer(0x1d, offsetSize(format));
    const unit = unitOf(format, withLength(format, body), true);
    assert.is(unit.unitType, DW_UT.type);
    assert.is(unit.typeSignature?.hi, 0x01234567);
    assert.is(unit.typeSignature?.lo, 0x89abcdef);
    assert.is(unit.ofsType?.value, 0x1d);
    assert.is(unit.diesStart, body.length);
  });

  test(`all kinds of units of version 5 (${name})`, () => {
    for (const unitType of [
      DW_UT.compile,
      DW_UT.type,
      DW_UT.partial,
      DW_UT.skeleton,
      DW_UT.split_compile,
      DW_UT.split_type,
    ]) {
      const body = new ByteWriter(format.bigEndian).integer(5, 2).integer(unitType, 1).integer(8, 1);
      body.integer(0x10, offsetSize(format));
      const hasId = unitType === DW_UT.skeleton || unitType === DW_UT.split_compile;
      const isType = unitType === DW_UT.type || unitType === DW_UT.split_type;
      if (hasId || isType) body.integer(0x0123456789abcdefn, 8);
      if (isType) body.integer(0x20, offsetSize(format));
      const unit = unitOf(format, withLength(format, body));
      assert.is(unit.unitType, unitType);
      assert.is(unit.lenAddress, 8);
      assert.is(unit.dwoId?.hi, hasId ? 0x01234567 : undefined);
      assert.is(unit.typeSignature?.lo, isType ? 0x89abcdef : undefined);
      assert.is(unit.diesStart, body.length);
    }
  });

  test(`line tables before version 5 (${name})`, () => {
    for (const version of [2, 3, 4]) {
      const line = lineHeader(format, lineUnitBefore5(format, version));
      assert.is(line.maximumOperationsPerInstruction, version === 4 ? 1 : undefined);
      assert.is(line.lineBase, -5);
      assert.is(line.standardOpcodeLengths.length, 12);
      assert.equal(
        line.tablesV2?.includeDirectories.map(({ content }) => text(content)),
        ['/usr/include', ''],
      );
      const [first, second, last] = line.tablesV2?.fileNames ?? [];
      assert.is(text(first?.name.content), 'main.c');
      assert.is(first?.directoryIndex?.value, 0);
      assert.is(text(second?.name.content), 'stdio.h');
      assert.is(second?.directoryIndex?.value, 1);
      assert.is(second?.lenFile?.value, 300);
      assert.is(text(last?.name.content), '');
      assert.is(last?.directoryIndex, undefined);
    }
  });

  test(`line tables of version 5 (${name})`, () => {
    const line = lineHeader(format, lineUnit5(format));
    assert.is(line.lenAddress, 8);
    assert.equal(
      line.directories?.formats.map(({ contentType }) => contentType.value),
      [DW_LNCT.path],
    );
    assert.is(line.directories?.entries.length, 2);
    const [path, directory, hash] = line.files?.entries[0]?.fields.map(({ value }) => value) ?? [];
    assert.ok(path instanceof DwarfCommon.Offset && path.value === 0x55);
    assert.ok(directory instanceof DwarfCommon.Fixed1 && directory.value === 1);
    assert.ok(hash instanceof Dwarf.Bytes16 && text(hash.content) === '0123456789abcdef');
  });

  test(`string offsets (${name})`, () => {
    const offsets = new ByteWriter(format.bigEndian)
      .integer(7, offsetSize(format))
      .integer(9, offsetSize(format));
    const body = new ByteWriter(format.bigEndian).integer(5, 2).integer(0, 2).append(offsets);
    const table = new Dwarf.StrOffsetsTable(
      stream(withLength(format, body)),
      null,
      root(format),
      !format.bigEndian,
    );
    assert.equal(
      table.body.ofsStrings.map(({ value }) => value),
      [7, 9],
    );
    const gnu = new Dwarf.StrOffsetsGnu(
      stream(offsets.result()),
      null,
      root(format),
      !format.bigEndian,
      format.is64,
    );
    assert.equal(
      gnu.ofsStrings.map(({ value }) => value),
      [7, 9],
    );
  });
}

const LITTLE: Format = { bigEndian: false, is64: false };

test('a field of a line table cannot have a form without bytes', () => {
  for (const form of [DW_FORM.flag_present, DW_FORM.implicit_const]) {
    const body = new ByteWriter(false).integer(5, 2).integer(8, 1).integer(0, 1).integer(0, 4);
    lineParameters(body, 5).integer(1, 1).uleb128(DW_LNCT.path).uleb128(form).uleb128(2).integer(0, 8);
    assert.throws(() => lineHeader(LITTLE, withLength(LITTLE, body)), /not matching the expression/);
  }
});

test('an abbreviation table ends with code 0, a declaration with a pair of zeros', () => {
  const bytes = new ByteWriter(false).uleb128(1).uleb128(DW_TAG.base_type).integer(DW_CHILDREN.no, 1);
  bytes.uleb128(DW_AT.name).uleb128(DW_FORM.string);
  bytes.uleb128(DW_AT.byte_size).uleb128(DW_FORM.implicit_const).sleb128(-2);
  bytes.integer(0, 2);
  bytes
    .uleb128(300)
    .uleb128(DW_TAG.structure_type)
    .integer(DW_CHILDREN.yes, 1)
    .integer(0, 2)
    .uleb128(0)
    .uleb128(99);
  const io = stream(bytes.result());
  const table = new Dwarf.AbbrevTable(io, null, root(LITTLE), true);
  assert.equal(
    table.decls.map(({ code }) => code.value),
    [1, 300, 0],
  );
  const [first, second] = table.decls;
  assert.is(first?.children, DW_CHILDREN.no);
  assert.is(second?.children, DW_CHILDREN.yes);
  assert.equal(
    first?.attrs?.map(({ at, form }) => [at.value, form.value]),
    [
      [DW_AT.name, DW_FORM.string],
      [DW_AT.byte_size, DW_FORM.implicit_const],
      [0, 0],
    ],
  );
  assert.is(first?.attrs?.[1]?.implicitConst?.lo, 0xfffffffe);
  assert.is(first?.attrs?.[1]?.implicitConst?.hi, 0xffffffff);
  assert.is(io.pos, bytes.length - 1);
});

test('reserved lengths, other versions and unknown unit types are refused', () => {
  const refused = [
    new ByteWriter(false).integer(0xfffffff0, 4).integer(0, 40),
    new ByteWriter(false).integer(7, 4).integer(1, 2).integer(0, 40),
    new ByteWriter(false).integer(7, 4).integer(6, 2).integer(0, 40),
    new ByteWriter(false).integer(8, 4).integer(5, 2).integer(7, 1).integer(8, 1).integer(0, 40),
    new ByteWriter(false)
      .integer(0xffffffff, 4)
      .integer(1n << 60n, 8)
      .integer(0, 40),
    new ByteWriter(false).integer(100, 4).integer(4, 2),
  ];
  for (const bytes of refused) assert.throws(() => unitOf(LITTLE, bytes.result()));
});

test('a count of line table entries without bytes is bounded by the bytes that are there', () => {
  const body = new ByteWriter(false).integer(5, 2).integer(8, 1).integer(0, 1).integer(0, 4);
  body.integer(1, 1).integer(1, 1).integer(1, 1).integer(-5, 1).integer(14, 1).integer(1, 1);
  body
    .integer(0, 1)
    .uleb128(1n << 40n)
    .integer(0, 3);
  assert.throws(() => lineHeader(LITTLE, withLength(LITTLE, body)));
});

/** Compiles only because the typings are a union that the form discriminates. */
function sizeOf(value: Dwarf.AttrValueCase): number {
  switch (value.form) {
    case DW_FORM.data1:
      return value.value.value;
    case DW_FORM.exprloc:
      return value.value.content.length;
    case DW_FORM.udata:
      return value.value.lo;
    default:
      return 0;
  }
}

test('the form of a value tells its type', () => {
  const read = (form: number, ...bytes: readonly number[]): Dwarf.AttrValueCase =>
    new Dwarf.AttrValue(
      stream(Uint8Array.from(bytes)),
      null,
      root(LITTLE),
      true,
      form,
      false,
      8,
      5,
    ) as Dwarf.AttrValueCase;
  assert.is(sizeOf(read(DW_FORM.data1, 7)), 7);
  assert.is(sizeOf(read(DW_FORM.exprloc, 2, 0, 0)), 2);
  assert.is(sizeOf(read(DW_FORM.udata, 0x80, 1)), 128);
  assert.throws(() => read(0x77, 0));
});

test('links to supplementary files name the file and its checksum', () => {
  const sup = new ByteWriter(true)
    .integer(5, 2)
    .integer(0, 1)
    .bytes(cstring('common.debug'))
    .uleb128(3)
    .integer(0x010203, 3);
  const debugSup = new Dwarf.DebugSup(
    stream(sup.result()),
    null,
    root({ ...LITTLE, bigEndian: true }),
    false,
  );
  assert.is(debugSup.version, 5);
  assert.is(text(debugSup.supFilename.content), 'common.debug');
  assert.equal([...debugSup.supChecksum], [1, 2, 3]);
  const link = new Dwarf.GnuDebugaltlink(stream(Buffer.from('a.debug\0\x09\x08')), null, root(LITTLE), true);
  assert.is(text(link.fileName.content), 'a.debug');
  assert.equal([...link.buildId], [9, 8]);
});

test('the entries of a unit are a flat list, with sparse abbreviation codes searched for', () => {
  const abbrev = new ByteWriter(false);
  for (const code of [700, 2, 1])
    abbrev
      .uleb128(code)
      .uleb128(DW_TAG.variable)
      .integer(code === 2 ? 1 : 0, 1)
      .uleb128(DW_AT.byte_size)
      .uleb128(DW_FORM.data1)
      .integer(0, 2);
  const body = new ByteWriter(false).integer(4, 2).integer(0, 4).integer(8, 1);
  body.uleb128(2).integer(20, 1).uleb128(700).integer(70, 1).uleb128(1).integer(10, 1).uleb128(0);
  const unit = unitOf(LITTLE, withLength(LITTLE, body), false, abbrev.uleb128(0).result());
  assert.equal(
    unit.dies.map(({ code }) => code.value),
    [2, 700, 1, 0],
  );
  assert.equal(
    unit.dies.map(({ attrs }) =>
      attrs?.map(({ value }) => value instanceof DwarfCommon.Fixed1 && value.value),
    ),
    [[20], [70], [10], undefined],
  );
});

test('kABI rules are read while more than six bytes are left', () => {
  const section = Buffer.concat([
    ...['1', 'declonly', 'struct s', ''].map(cstring),
    Buffer.from('1\0a\0b\0'),
  ]);
  const { rules } = new KabiRules(stream(section));
  assert.equal(
    rules?.map(({ version, ruleType, target, value }) => [version, ruleType, target, value].map(text)),
    [['1', 'declonly', 'struct s', '']],
  );
  assert.throws(() => new KabiRules(stream(Buffer.from('1\0declonly\0struct s\0value'))));
  assert.throws(() => new KabiRules(stream(Buffer.from('1\0a\0b'))));
});

function lineHeader(format: Format, bytes: Uint8Array): Dwarf.LineHeader {
  const io: KaitaiStream = stream(bytes);
  const { body } = new Dwarf.LineUnit(io, null, root(format), !format.bigEndian);
  assert.is(io.pos, bytes.length);
  return body;
}

/** The fields between header_length and the tables. DWARF 5, 6.2.4. */
function lineParameters(writer: ByteWriter, version: number): ByteWriter {
  writer.integer(1, 1);
  if (version >= 4) writer.integer(1, 1);
  return writer.integer(1, 1).integer(-5, 1).integer(14, 1).integer(13, 1).integer(0, 12);
}

function lineUnitBefore5(format: Format, version: number): Uint8Array {
  const body = new ByteWriter(format.bigEndian).integer(version, 2).integer(0, offsetSize(format));
  lineParameters(body, version).bytes(cstring('/usr/include')).bytes(cstring(''));
  body.bytes(cstring('main.c')).uleb128(0).uleb128(0).uleb128(0);
  body.bytes(cstring('stdio.h')).uleb128(1).uleb128(5).uleb128(300).bytes(cstring(''));
  return withLength(format, body);
}

function lineUnit5(format: Format): Uint8Array {
  const body = new ByteWriter(format.bigEndian)
    .integer(5, 2)
    .integer(8, 1)
    .integer(0, 1)
    .integer(0, offsetSize(format));
  lineParameters(body, 5);
  body.integer(1, 1).uleb128(DW_LNCT.path).uleb128(DW_FORM.string);
  body.uleb128(2).bytes(cstring('/src')).bytes(cstring('include'));
  body.integer(3, 1);
  body.uleb128(DW_LNCT.path).uleb128(DW_FORM.line_strp);
  body.uleb128(DW_LNCT.directory_index).uleb128(DW_FORM.data1);
  body.uleb128(DW_LNCT.MD5).uleb128(DW_FORM.data16);
  body.uleb128(1).integer(0x55, offsetSize(format)).integer(1, 1).bytes(Buffer.from('0123456789abcdef'));
  return withLength(format, body);
}

test.run();
