import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_UT } from '../../../generated/dwarf-constants.ts';
import { SHN } from '../../../generated/elf-constants.ts';
import { countOf, foundBy, object } from '../found-in.ts';
import { die, DwarfBuilder, elfFile, formed, type Die } from '../../support/dwarf-builder.ts';
import { ElfBuilder, type SymbolInput } from '../../support/elf-builder.ts';
import { DwarfWriter } from '../../support/dwarf-writer.ts';

const SHAPE = { is64: true, littleEndian: true };
/** Behind the header of a unit, and an entry without attributes: the unit's own. */
const FIRST_ENTRY = 13;

const int = (): Die => die('base_type', { name: 'int' });

test('R01: a reference within the unit leads to an entry, not behind its unit and not between', () => {
  const type = int();
  assert.is(countOf('R01', object([type, die('variable', { type })])), 0);
  assert.is(countOf('R01', object([int(), die('variable', { type: formed('ref4', FIRST_ENTRY + 1) })])), 1);
  const second = die('compile_unit', {}, [int()]);
  const builder = new DwarfBuilder().unit(
    die('compile_unit', {}, [die('variable', { type: formed('ref4', 0) })]),
  );
  builder.unit(second);
  const bytes = builder.sections();
  // The same section has an entry there, but in the next unit.
  const info = bytes.get('.debug_info')!;
  const view = new DataView(info.buffer, info.byteOffset);
  view.setUint32(info.indexOf(2, 12) + 1, builder.offsetOf(second), true);
  assert.is(countOf('R01', elfFile(SHAPE, bytes)), 1);
});

test('R02 and R05: a reference into another unit leads to an entry, and DW_AT_type to a type there', () => {
  const units = (type: Die | number): Uint8Array =>
    new DwarfBuilder()
      .unit(die('compile_unit', {}, [die('variable', { type: formed('ref_addr', type) })]))
      .unit(die('compile_unit', {}, [target, label]))
      .file();
  const target = int();
  const label = die('label', { name: 'here' });
  assert.is(countOf('R02', units(target)), 0);
  assert.is(countOf('R05', units(target)), 0);
  assert.is(countOf('R02', units(3)), 1);
  assert.is(countOf('R02', units(0x7fffffff)), 1);
  assert.is(countOf('R05', units(label)), 1);
});

/** A reference across units whose place another object decides, if it defines the symbol; else this one. */
function relocated(symbol: SymbolInput, addend: number): Uint8Array {
  const variable = die('variable', { type: formed('ref_addr', 0) });
  const dwarf = new DwarfBuilder().unit(die('compile_unit', {}, [int(), variable]));
  const elf = new ElfBuilder(SHAPE);
  const sections = Array.from(dwarf.sections(), ([name, contents]) => elf.section({ name, contents }));
  const table = elf.symbols([{ section: sections[0]!, ...symbol }]);
  const offset = dwarf.offsetOf(variable) + 1;
  elf.relocations('rela', sections[0]!, table, [{ offset, type: R_X86_64_32, symbol: 1, addend }]);
  return elf.build();
}

const R_X86_64_32 = 10;

test('R02 and R05: nobody knows where a reference leads that depends on another object', () => {
  assert.is(countOf('R02', relocated({}, FIRST_ENTRY)), 0);
  assert.is(countOf('R02', relocated({}, FIRST_ENTRY - 2)), 1);
  assert.is(countOf('R05', relocated({}, FIRST_ENTRY - 1)), 1, 'the entry of the unit');
  for (const addend of [FIRST_ENTRY, FIRST_ENTRY - 1, FIRST_ENTRY - 2]) {
    const bytes = relocated({ name: 'elsewhere', section: SHN.UNDEF }, addend);
    assert.is(countOf('R02', bytes) + countOf('R05', bytes), 0);
  }
});

test('R03: a signature belongs to a type unit', () => {
  const unit = (signature: bigint): Uint8Array => {
    const type = die('structure_type', { name: 's' });
    return new DwarfBuilder()
      .unit(die('type_unit', {}, [type]), { signature: 0x1234_5678_9abc_def0n, type })
      .unit(die('compile_unit', {}, [die('variable', { type: formed('ref_sig8', signature) })]))
      .file();
  };
  assert.is(countOf('R03', unit(0x1234_5678_9abc_def0n)), 0);
  assert.is(countOf('R03', unit(0x1234_5678_0000_0000n)), 1);
});

test('R05: DW_AT_type leads to a type, be it one of a vendor', () => {
  const variable = (type: Die): Uint8Array => object([type, die('variable', { type })]);
  assert.is(countOf('R05', variable(die('unspecified_type', { name: 'void' }))), 0);
  assert.is(countOf('R05', variable(die(0x4200))), 0);
  assert.is(countOf('R05', variable(die('namespace', { name: 'n' }))), 1);
});

test('R06: DW_AT_specification leads to a declaration', () => {
  const definition = (target: Die): Uint8Array =>
    object([target, die('variable', { specification: target })]);
  assert.is(countOf('R06', definition(die('variable', { name: 'v', declaration: true }))), 0);
  assert.is(countOf('R06', definition(die('variable', { name: 'v' }))), 1);
});

test('R07: DW_AT_abstract_origin leads to what the entry can be an instance of', () => {
  const instance = (entry: Die, target: Die): Uint8Array =>
    object([target, entry.set({ abstract_origin: target })]);
  assert.is(countOf('R07', instance(die('inlined_subroutine'), die('subprogram', { name: 'f' }))), 0);
  assert.is(countOf('R07', instance(die('variable'), die('formal_parameter', { name: 'f' }))), 0);
  assert.is(countOf('R07', instance(die('lexical_block'), die('lexical_block'))), 0);
  assert.is(countOf('R07', instance(die('subprogram'), int())), 1);
});

/** Entries that lead to the one behind them; the last leads to the one with the number, or nowhere. */
function chain(length: number, last: number | undefined): Die[] {
  const dies = Array.from({ length }, () => die('subprogram', { declaration: true }));
  for (const [i, one] of dies.entries()) {
    const next = i + 1 < length ? dies[i + 1] : last === undefined ? undefined : dies[last];
    if (next !== undefined) one.set({ specification: next });
  }
  return dies;
}

test('R06: chains end', () => {
  assert.is(countOf('R06', object(chain(2000, undefined))), 0);
  assert.is(countOf('R06', object(chain(1, 0))), 1);
  const [found, ...others] = foundBy('R06', object(chain(2000, 10)));
  assert.equal(others, []);
  assert.is(found?.count, 1);
  assert.is(found?.found, 'a circle of 1990 entries that continue each other');
});

test('R07: a circle may go through two units', () => {
  const [first, second] = [die('subprogram', { name: 'f' }), die('subprogram', { name: 'g' })];
  first.set({ abstract_origin: formed('ref_addr', second) });
  const units = (): Uint8Array =>
    new DwarfBuilder()
      .unit(die('compile_unit', {}, [first]))
      .unit(die('compile_unit', {}, [second]))
      .file();
  assert.is(countOf('R07', units()), 0);
  second.set({ abstract_origin: formed('ref_addr', first) });
  assert.is(countOf('R07', units()), 1);
});

test('R08: imports, extensions, containing types and discriminants lead to what they are about', () => {
  const type = int();
  const refers = (entry: Die): number => countOf('R08', object([type, space, unit, member, entry]));
  const space = die('namespace', { name: 'n' });
  const unit = die('label', { name: 'l' });
  const member = die('structure_type', { name: 's' }, [die('member', { name: 'm' })]);
  assert.is(refers(die('imported_module', { import: space })), 0);
  assert.is(refers(die('imported_module', { import: type })), 1);
  assert.is(refers(die('imported_unit', { import: type })), 1);
  assert.is(refers(die('imported_declaration', { import: type })), 0);
  assert.is(refers(die('namespace', { extension: space })), 0);
  assert.is(refers(die('namespace', { extension: type })), 1);
  assert.is(refers(die('ptr_to_member_type', { containing_type: member })), 0);
  assert.is(refers(die('ptr_to_member_type', { containing_type: space })), 1);
  assert.is(refers(die('variant_part', { discr: member.children[0]! })), 0);
  assert.is(refers(die('variant_part', { discr: type })), 1);
});

test('R08: units import units', () => {
  const root = die('partial_unit', {}, [int()]);
  const bytes = new DwarfBuilder()
    .unit(root, { unitType: DW_UT.partial })
    .unit(die('compile_unit', {}, [die('imported_unit', { import: formed('ref_addr', root) })]))
    .file();
  assert.is(countOf('R08', bytes), 0);
});

test('R09: DW_AT_signature is a signature', () => {
  const other = die('structure_type', { name: 's' });
  assert.is(countOf('R09', object([other, die('structure_type', { signature: other })])), 1);
  assert.is(countOf('R09', object([die('structure_type', { signature: formed('ref_sig8', 1) })])), 0);
});

/** A file with an entry, and the supplementary file that it names, with another behind an `int`. DWARF 5, 7.3.6. */
function withSupplementary(
  entry: Die,
  inside: Die,
): { readonly bytes: Uint8Array; readonly companions: Readonly<Record<string, Uint8Array>> } {
  const link = (isSupplementary: number): Uint8Array => {
    const name = isSupplementary === 0 ? 'common.debug' : '';
    return new DwarfWriter(SHAPE).u16(5).u8(isSupplementary).cstring(name).uleb(1).u8(7).done();
  };
  const common = new DwarfBuilder().unit(die('partial_unit', {}, [int(), inside]), {
    unitType: DW_UT.partial,
  });
  const main = new DwarfBuilder().unit(die('compile_unit', {}, [entry]));
  return {
    bytes: elfFile(SHAPE, main.sections().set('.debug_sup', link(0))),
    companions: { 'common.debug': elfFile(SHAPE, common.sections().set('.debug_sup', link(1))) },
  };
}

const outward = (offset: number): Die => die('variable', { type: formed('ref_sup4', offset) });

test('R02 and R04: a supplementary file has an entry where a reference into it leads', () => {
  const right = withSupplementary(outward(FIRST_ENTRY), int());
  assert.is(countOf('R02', right.bytes, right.companions), 0);
  assert.is(countOf('R04', right.bytes, right.companions), 0);
  const wrong = withSupplementary(outward(FIRST_ENTRY + 1), int());
  assert.is(countOf('R02', wrong.bytes, wrong.companions), 1);
  assert.is(countOf('R02', wrong.bytes), 0, 'nobody knows what is in a file that is not there');
});

test('R04: a file without a link has no forms of supplementary files', () => {
  assert.is(countOf('R04', object([outward(FIRST_ENTRY)])), 1);
  assert.is(countOf('R04', object([die('variable', { name: formed('strp_sup', 0) })])), 1);
});

test('R10: split units have no strings of .debug_line_str', () => {
  const split = (form: 'line_strp' | 'string'): Uint8Array => {
    const root = die('compile_unit', {}, [die('label', { name: formed(form, 'here') })]);
    const sections = new DwarfBuilder().unit(root, { unitType: DW_UT.split_compile }).sections();
    return elfFile(SHAPE, new Map(Array.from(sections, ([name, bytes]) => [`${name}.dwo`, bytes] as const)));
  };
  assert.is(countOf('R10', split('line_strp')), 1);
  assert.is(countOf('R10', split('string')), 0);
});

test('R11: a supplementary file does not refer to another one', () => {
  const right = withSupplementary(outward(FIRST_ENTRY), int());
  assert.is(countOf('R11', right.bytes, right.companions), 0);
  const wrong = withSupplementary(outward(FIRST_ENTRY), outward(FIRST_ENTRY));
  assert.is(countOf('R11', wrong.bytes, wrong.companions), 1);
});

test.run();
