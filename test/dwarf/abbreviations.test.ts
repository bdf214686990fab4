/** Abbreviation tables, sound and damaged, and what entries make of them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, DW_TAG } from '../../generated/dwarf-constants.ts';
import { die, DwarfBuilder, elfFile, formed, type Die } from '../support/dwarf-builder.ts';
import { DwarfWriter } from '../support/dwarf-writer.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, versionsOf, type Result } from '../support/versions-of.ts';

const LITTLE64 = { is64: true, littleEndian: true };
const writer = (): DwarfWriter => new DwarfWriter(LITTLE64);

interface Declaration {
  readonly code: number;
  readonly tag: number;
  readonly children?: boolean;
  readonly attributes?: readonly (readonly [number, number])[];
}

function declare(out: DwarfWriter, { code, tag, children = false, attributes = [] }: Declaration): void {
  out.uleb(code).uleb(tag).u8(Number(children));
  for (const [name, form] of attributes) out.uleb(name).uleb(form);
  out.u8(0).u8(0);
}

/** A unit whose bytes are given: the unit DIE has the code 1, a variable with an inline name 2. */
function run(
  entries: DwarfWriter,
  declarations: readonly Declaration[],
  tail: readonly number[] = [0],
): Result {
  const abbreviations = writer();
  for (const declaration of declarations) declare(abbreviations, declaration);
  const body = writer().u16(4).u32(0).u8(8).raw(entries.done()).done();
  const sections = new Map([
    ['.debug_abbrev', abbreviations.raw(tail).done()],
    ['.debug_info', writer().withLength(false, body).done()],
  ]);
  return versionsOf(elfFile(LITTLE64, sections), ['v']);
}

const UNIT: Declaration = { code: 1, tag: DW_TAG.compile_unit, children: true };
const VARIABLE: Declaration = { code: 2, tag: DW_TAG.variable, attributes: [[DW_AT.name, DW_FORM.string]] };
const unit = (): DwarfWriter => writer().u8(1).u8(2).cstring('v').u8(0);

test('the handmade unit is sound', () => {
  const result = run(unit(), [UNIT, VARIABLE]);
  assert.is(stringOf(result, 'v'), 'variable base_type void');
  assert.equal(result.warnings, []);
});

test('of two declarations of one code the first counts, and the file is unsound', () => {
  const other = { ...VARIABLE, attributes: [[DW_AT.linkage_name, DW_FORM.data4]] as const };
  for (const code of [VARIABLE.code, 100_000]) {
    const entries = writer().u8(1).uleb(code).cstring('v').u8(0);
    const { versions, warnings } = run(entries, [UNIT, { ...VARIABLE, code }, { ...other, code }]);
    assert.is(versions.size, 1);
    assert.equal(
      warnings.map((warning) => [warning.code, warning.detail]),
      [['dwarf-unsound', `two declarations of this table have the abbreviation code ${code}`]],
    );
  }
});

for (const code of [127, 128, 100_000, 2 ** 32, 2 ** 40])
  test(`a code may be ${code}`, () => {
    const entries = writer().u8(1).uleb(code).cstring('v').u8(0);
    assert.is(run(entries, [UNIT, { ...VARIABLE, code }]).versions.size, 1);
  });

test('a code may be written with more bytes than it needs', () => {
  const entries = writer().uleb(1, 3).uleb(2, 4).cstring('v').uleb(0, 2);
  assert.is(run(entries, [UNIT, VARIABLE]).versions.size, 1);
});

test('a code that is not declared is an error at the entry', () => {
  const error = failure(() => run(writer().u8(1).u8(3).cstring('v').u8(0), [UNIT, VARIABLE]));
  assert.is(error.code, 'dwarf-malformed');
  assert.match(error.detail, '3');
  assert.equal(error.place, { file: 'x.o', section: '.debug_info', offset: 12 });
});

test('a table without its end warns, and counts as far as it goes', () => {
  const cut = [3, DW_TAG.variable];
  const result = run(unit(), [UNIT, VARIABLE], cut);
  assert.is(result.versions.size, 1);
  assert.equal(
    result.warnings.map(({ place }) => place.section),
    ['.debug_abbrev'],
  );
});

test('a declaration that is cut off is missing where it is used', () => {
  const cut = [3, DW_TAG.variable, 0, DW_AT.name];
  const error = failure(() => run(writer().u8(1).u8(3).cstring('v').u8(0), [UNIT, VARIABLE], cut));
  assert.is(error.place.section, '.debug_info');
});

test('an unknown form is an error only where an entry uses it', () => {
  const odd: Declaration = { code: 3, tag: DW_TAG.variable, attributes: [[DW_AT.byte_size, 0x7e]] };
  assert.is(run(unit(), [UNIT, VARIABLE, odd]).versions.size, 1);
  const error = failure(() => run(writer().u8(1).u8(3).u8(0).u8(0), [UNIT, VARIABLE, odd]));
  assert.is(error.code, 'dwarf-unsupported');
  assert.is(error.place.section, '.debug_info');
});

test('so is an unknown form behind DW_FORM_indirect', () => {
  const indirect: Declaration = {
    code: 3,
    tag: DW_TAG.variable,
    attributes: [[DW_AT.byte_size, DW_FORM.indirect]],
  };
  const error = failure(() => run(writer().u8(1).u8(3).uleb(0x7e).u8(0), [UNIT, VARIABLE, indirect]));
  assert.is(error.code, 'dwarf-unsupported');
});

test('a chain of DW_FORM_indirect is followed, however long', () => {
  const entries = writer().u8(1).u8(3);
  for (let i = 0; i < 100_000; i++) entries.u8(DW_FORM.indirect);
  entries.u8(DW_FORM.string).cstring('v').u8(0);
  const indirect: Declaration = {
    code: 3,
    tag: DW_TAG.variable,
    attributes: [[DW_AT.name, DW_FORM.indirect]],
  };
  assert.is(run(entries, [UNIT, indirect]).versions.size, 1);
});

test('a chain that never ends is an error', () => {
  const entries = writer().u8(1).u8(3).raw(new Uint8Array(1000).fill(DW_FORM.indirect));
  const indirect: Declaration = {
    code: 3,
    tag: DW_TAG.variable,
    attributes: [[DW_AT.name, DW_FORM.indirect]],
  };
  assert.is(failure(() => run(entries, [UNIT, indirect])).code, 'dwarf-malformed');
});

test('DW_FORM_implicit_const has no value to find behind DW_FORM_indirect', () => {
  const indirect: Declaration = {
    code: 3,
    tag: DW_TAG.variable,
    attributes: [[DW_AT.byte_size, DW_FORM.indirect]],
  };
  const error = failure(() => run(writer().u8(1).u8(3).uleb(DW_FORM.implicit_const).u8(0), [UNIT, indirect]));
  assert.is(error.code, 'dwarf-malformed');
});

test('of two attributes of one name the first counts', () => {
  const twice: Declaration = {
    code: 2,
    tag: DW_TAG.variable,
    attributes: [
      [DW_AT.name, DW_FORM.string],
      [DW_AT.name, DW_FORM.string],
    ],
  };
  const entries = (first: string, second: string): DwarfWriter =>
    writer().u8(1).u8(2).cstring(first).cstring(second).u8(0);
  assert.is(run(entries('v', 'w'), [UNIT, twice]).versions.size, 1);
  assert.is(run(entries('w', 'v'), [UNIT, twice]).versions.size, 0);
});

for (const [title, bytes] of [
  ['a string without end', [2, 0x76]],
  ['a block that is longer than its unit', [3, 0xff, 0xff, 0x03]],
  ['a LEB128 without end', [4, 0xff, 0xff]],
  ['a value of fixed width', [5, 1]],
] as const)
  test(`${title} is an error with its place`, () => {
    const attribute = (code: number, form: number): Declaration => ({
      code,
      tag: DW_TAG.variable,
      attributes: [[DW_AT.const_value, form]],
    });
    const declarations = [
      UNIT,
      VARIABLE,
      attribute(3, DW_FORM.block),
      attribute(4, DW_FORM.udata),
      attribute(5, DW_FORM.data8),
    ];
    const error = failure(() => run(writer().u8(1).raw(bytes), declarations));
    assert.is(error.code, 'dwarf-malformed');
    assert.is(error.place.section, '.debug_info');
    assert.ok((error.place.offset ?? 0) >= 12);
  });

test('what stands behind the unit DIE and its children is padding', () => {
  assert.is(run(unit().raw([0, 0, 9, 9, 9]), [UNIT, VARIABLE]).versions.size, 1);
});

test('a unit may begin with a null entry, and then has nothing', () => {
  assert.is(run(writer().u8(0).u8(2).cstring('v'), [UNIT, VARIABLE]).versions.size, 0);
});

test('units of several tables are told apart', () => {
  // The same codes mean other things in a second table.
  const first = new DwarfBuilder().unit(die('compile_unit', {}, [die('variable', { name: 'v' })])).sections();
  const int = (): Die => die('base_type', { name: formed('string', 'int'), byte_size: formed('data1', 4) });
  const type = int();
  const second = new DwarfBuilder()
    .unit(die('compile_unit', {}, [type, die('subprogram', { name: 'f', type })]))
    .sections();
  const sections = new Map<string, Uint8Array>();
  const offset = first.get('.debug_abbrev')!.length;
  new DataView(second.get('.debug_info')!.buffer, second.get('.debug_info')!.byteOffset).setUint32(
    8,
    offset,
    true,
  );
  for (const name of ['.debug_info', '.debug_abbrev'])
    sections.set(name, Buffer.concat([first.get(name)!, second.get(name)!]));
  const result = versionsOf(elfFile(LITTLE64, sections), ['v', 'f']);
  assert.is(stringOf(result, 'f'), 'subprogram ( ) -> base_type int byte_size(4)');
  assert.is(stringOf(result, 'v'), 'variable base_type void');
});

test('a flag may be any byte but zero', () => {
  const type = die('structure_type', { declaration: formed('flag', 0x80) }, [die('member')]);
  assert.is(
    stringOf(versionsOf(oneUnit([type, die('variable', { name: 'v', type })]), ['v']), 'v'),
    'variable structure_type { }',
  );
});

test.run();
