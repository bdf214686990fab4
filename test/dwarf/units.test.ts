/** Unit headers: every encoding that the standard has, and what can be wrong with one. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_UT } from '../../generated/dwarf-constants.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { INT, intType } from '../support/common-types.ts';
import { die, DwarfBuilder, elfFile, formed, type UnitInput } from '../support/dwarf-builder.ts';
import { DwarfWriter } from '../support/dwarf-writer.ts';
import { SHAPES } from '../support/elf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { stringOf, versionsOf, type Result } from '../support/versions-of.ts';

const LITTLE64 = { is64: true, littleEndian: true };
/** In a unit header of 32-bit DWARF 5. */
const At = { length: 0, version: 4, unitType: 6, addressSize: 7, abbreviations: 8, entries: 12 } as const;

function sectionsOfUnit(input: UnitInput = {}): Map<string, Uint8Array> {
  const int = intType();
  const root = die('compile_unit', {}, [int, die('variable', { name: 'v', type: int })]);
  return new DwarfBuilder().unit(root, input).sections();
}

/** A file whose .debug_info `change` has changed. */
function changed(change: (info: Buffer) => Uint8Array | void): Result {
  const sections = sectionsOfUnit();
  const info = Buffer.from(sections.get('.debug_info')!);
  sections.set('.debug_info', change(info) ?? info);
  return versionsOf(elfFile(LITTLE64, sections), ['v']);
}

function refuses(
  change: (info: Buffer) => Uint8Array | void,
  message: RegExp,
  offset: number,
  code: ErrorCode = 'dwarf-malformed',
): void {
  const error = failure(() => changed(change));
  assert.is(error.code, code, error.message);
  assert.match(error.detail, message);
  assert.equal(error.place, { file: 'x.o', section: '.debug_info', offset });
}

for (const shape of SHAPES)
  for (const version of [2, 3, 4, 5])
    for (const is64 of [false, true])
      test(`${shape.title}, version ${version}, ${is64 ? 64 : 32}-bit DWARF: values, names and references`, () => {
        const int = intType();
        const s = die('structure_type', { name: formed('strp', 'name') }, [
          die('member', { type: formed('ref_addr', int), name: 'a', bit_size: formed('data2', 0x102) }),
          die('member', { type: formed('ref2', int), name: 'b', bit_size: formed('data4', 0x1020304) }),
          die('member', { type: formed('ref8', int), bit_size: formed('data8', 0x102030405060708n) }),
          die('member', { type: formed('ref_udata', int), bit_size: formed('udata', 0x4000) }),
        ]);
        const input = { version, is64, addressSize: shape.is64 ? 8 : 4 };
        const builder = new DwarfBuilder(shape).unit(die('compile_unit', {}, [int]), input);
        builder.unit(die('compile_unit', {}, [s, int, die('variable', { name: 'v', type: s })]), input);
        const sizes = [0x102, 0x1020304, 0x102030405060708n, 0x4000].map((size) => ` bit_size(${size})`);
        const members = [` a${sizes[0]}`, ` b${sizes[1]}`, sizes[2], sizes[3]].map(
          (end) => `member ${INT}${end}`,
        );
        const result = versionsOf(builder.file(), ['v']);
        assert.is(stringOf(result, 's#name'), `structure_type name { ${members.join(' , ')} }`);
      });

for (const unitType of [DW_UT.compile, DW_UT.partial, DW_UT.skeleton, DW_UT.split_compile] as const)
  test(`a version 5 unit of the type ${unitType} is read`, () => {
    const result = versionsOf(elfFile(LITTLE64, sectionsOfUnit({ unitType })), ['v']);
    assert.is(stringOf(result, 'v'), `variable ${INT}`);
  });

for (const version of [0, 1, 6, 0xffff])
  test(`version ${version} is refused`, () => {
    refuses(
      (info) => void info.writeUInt16LE(version, At.version),
      new RegExp(`^DWARF version ${version} is not supported$`),
      At.version,
      'dwarf-unsupported',
    );
  });

for (const unitType of [0, 7, 0x80, 0xff])
  test(`the unit type ${unitType} is refused`, () => {
    refuses(
      (info) => void (info[At.unitType] = unitType),
      new RegExp(`^the unit type 0x${unitType.toString(16)} \\(DW_UT\\) is not supported$`),
      At.unitType,
      'dwarf-unsupported',
    );
  });

test('reserved values of the length are refused', () => {
  for (const length of [0xfffffff0, 0xfffffffe])
    refuses((info) => void info.writeUInt32LE(length, At.length), /unit header/, At.length + 4);
});

test('abbreviations outside their section are refused', () => {
  refuses((info) => void info.writeUInt32LE(0x7fffffff, At.abbreviations), /0x7fffffff/, 0);
});

test('a unit that ends within its header is refused', () => {
  refuses((info) => void info.writeUInt32LE(At.entries - 5, At.length), /ends within its header/, 0);
});

test('a header that ends with its section is refused', () => {
  for (let size = 5; size < At.entries; size++) {
    const error = failure(() => changed((info) => info.subarray(0, size)));
    assert.is(error.code, 'dwarf-malformed');
  }
});

test('an error of the second unit is placed there', () => {
  refuses(
    (info) => {
      const second = Buffer.from(info);
      second.writeUInt16LE(9, At.version);
      return Buffer.concat([info, second]);
    },
    /^DWARF version 9/,
    sectionsOfUnit().get('.debug_info')!.length + At.version,
    'dwarf-unsupported',
  );
});

test('a last unit that claims more than there is, is cut, with a warning', () => {
  const result = changed((info) => void info.writeUInt32LE(0x1000, At.length));
  assert.is(stringOf(result, 'v'), `variable ${INT}`);
  assert.is(result.warnings.length, 1);
  assert.equal(result.warnings[0]?.place, { file: 'x.o', section: '.debug_info', offset: 0 });
});

test('a 64-bit length beyond all measure is cut or refused, but not believed', () => {
  for (const length of [0x1_0000_0000n, 0x1f_ffff_ffff_ffffn, 0xffff_ffff_ffff_ffffn]) {
    const sections = sectionsOfUnit({ is64: true });
    Buffer.from(sections.get('.debug_info')!.buffer).writeBigUInt64LE(length, 4);
    let outcome = 'cut';
    try {
      versionsOf(elfFile(LITTLE64, sections), ['v']);
    } catch {
      outcome = 'refused';
    }
    assert.is(outcome, length < 2n ** 53n ? 'cut' : 'refused');
  }
});

/** What was said of bytes and units without use, by their offsets. */
function strays({ warnings }: Result): readonly string[] {
  return warnings
    .filter(({ code }) => code === 'dwarf-stray')
    .map(({ place, detail }) => `${place.section}+${place.offset}: ${detail}`);
}

test('units of length zero are passed over, with one warning for those that follow each other', () => {
  const result = changed((info) => Buffer.concat([Buffer.alloc(4), info, Buffer.alloc(12), info]));
  assert.is(stringOf(result, 'v'), `variable ${INT}`);
  const second = 4 + sectionsOfUnit().get('.debug_info')!.length;
  assert.equal(strays(result), [
    '.debug_info+0: 4 bytes are no unit',
    `.debug_info+${second}: 12 bytes are no unit`,
  ]);
});

test('a few bytes behind the last unit are passed over, with a warning', () => {
  const end = sectionsOfUnit().get('.debug_info')!.length;
  for (let size = 1; size < 5; size++) {
    const result = changed((info) => Buffer.concat([info, Buffer.alloc(size, 0xcc)]));
    assert.is(result.versions.size, 1);
    assert.equal(strays(result), [`.debug_info+${end}: ${size} bytes are no unit`]);
  }
});

test('of a unit without entries, and of one that begins with a null entry, there is a warning', () => {
  const header = (rest: readonly number[]): Buffer => {
    const bytes = Buffer.concat([
      sectionsOfUnit().get('.debug_info')!.subarray(0, At.entries),
      Buffer.from(rest),
    ]);
    bytes.writeUInt32LE(bytes.length - At.version, At.length);
    return bytes;
  };
  for (const [rest, detail] of [
    [[], 'the unit has no entries'],
    [[0], 'the unit begins with a null entry, so that it has no others'],
    [[0x80, 0x80, 0], 'the unit begins with a null entry, so that it has no others'],
  ] as const) {
    const result = changed((info) => Buffer.concat([info, header(rest), info]));
    assert.is(stringOf(result, 'v'), `variable ${INT}`);
    assert.equal(strays(result), [`.debug_info+${sectionsOfUnit().get('.debug_info')!.length}: ${detail}`]);
  }
});

test('the type of a type unit has to be among its entries', () => {
  for (const typeOffset of [0, 4, At.entries + 11, 0x1000]) {
    const sections = sectionsOfUnit({ unitType: DW_UT.type, signature: 1n });
    const info = Buffer.from(sections.get('.debug_info')!);
    info.writeUInt32LE(typeOffset, At.entries + 8);
    sections.set('.debug_info', info);
    const { warnings } = versionsOf(elfFile(LITTLE64, sections), ['v']);
    const [found, ...others] = warnings.filter(({ code }) => code === 'dwarf-unsound');
    assert.is(
      found?.detail,
      `the type of the type unit should be at 0x${typeOffset.toString(16)}, outside its entries`,
    );
    assert.equal(others, []);
  }
});

test('a section without units, and no section, are an error about the file', () => {
  const empty = changed.bind(undefined, () => Buffer.alloc(4));
  for (const action of [
    empty,
    () => changed(() => Buffer.alloc(0)),
    () => versionsOf(elfFile(LITTLE64, new Map()), ['v']),
  ]) {
    const error = failure(action);
    assert.is(error.code, 'dwarf-missing');
    assert.is(error.place.file, 'x.o');
  }
});

test('a unit without entries has no symbols', () => {
  const sections = sectionsOfUnit();
  const header = new DwarfWriter(LITTLE64).u16(5).u8(DW_UT.compile).u8(8).u32(0).done();
  sections.set('.debug_info', new DwarfWriter(LITTLE64).withLength(false, header).done());
  assert.is(versionsOf(elfFile(LITTLE64, sections), ['v']).versions.size, 0);
});

test('without .debug_abbrev no unit can be read', () => {
  const sections = sectionsOfUnit();
  sections.delete('.debug_abbrev');
  assert.is(failure(() => versionsOf(elfFile(LITTLE64, sections), ['v'])).code, 'dwarf-malformed');
});

test.run();
