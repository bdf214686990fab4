/** Where references lead (DWARF 5, 7.5.5, class reference), and what becomes of those that lead nowhere. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { INT, intType, VOID } from '../support/common-types.ts';
import { die, DwarfBuilder, formed, type Value } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, versionsOf, type Result } from '../support/versions-of.ts';

const SIGNATURE = 0xfedcba9876543210n;

function variableOf(type: Value): Result {
  const int = intType();
  return versionsOf(oneUnit([int, die('variable', { name: 'v', type })]), ['v']);
}

for (const [title, type] of [
  ['behind its unit', formed('ref4', 0x4000)],
  ['far behind its section', formed('ref8', 0x123456789abcdef0n)],
  ['to no unit of the section', formed('ref_addr', 0x4000)],
  ['to an unknown signature', formed('ref_sig8', SIGNATURE)],
  ['to a supplementary file that is not there', formed('ref_sup4', 16)],
  ['so in the form of GNU', formed('GNU_ref_alt', 16)],
  ['nowhere, being a number', formed('data4', 16)],
] as const)
  test(`a reference that leads ${title} counts as absent, with a warning`, () => {
    const result = variableOf(type);
    assert.is(stringOf(result, 'v'), `variable ${VOID}`);
    assert.ok(result.warnings.some(({ code }) => code === 'reference'));
    assert.ok(result.warnings.every(({ place }) => place.file === 'x.o' && place.section !== undefined));
  });

for (const [title, type] of [
  ['its unit', formed('ref4', 4)],
  ['its unit, being zero', formed('ref1', 0)],
  ['a unit, counting from the section', formed('ref_addr', 4)],
] as const)
  test(`a reference into the header of ${title} makes the file unsound`, () => {
    const { warnings } = variableOf(type);
    assert.ok(
      warnings.some(
        ({ code, detail }) => code === 'dwarf-unsound' && detail.includes('into the header of a unit'),
      ),
    );
    assert.ok(warnings.every(({ place }) => place.file === 'x.o' && place.section !== undefined));
  });

for (const version of [2, 3, 4, 5])
  for (const is64 of [false, true])
    test(`version ${version}, ${is64 ? 64 : 32}-bit DWARF: every byte of the headers is refused as a target`, () => {
      const int = intType();
      const input = { version, is64 };
      const probe = new DwarfBuilder().unit(die('compile_unit', {}, [int]), input);
      // The header of the first unit ends where its entry, of one byte, and the type behind that begin.
      const headerSize = probe.offsetOf(int) - 1;
      for (let target = 0; target <= headerSize; target++) {
        const builder = new DwarfBuilder().unit(die('compile_unit', {}, [intType()]), input);
        const type = formed('ref_addr', target);
        builder.unit(die('compile_unit', {}, [die('variable', { name: 'v', type })]), input);
        // The unit's own entry is no type, which is another error.
        if (target === headerSize) {
          assert.is(failure(() => versionsOf(builder.file(), ['v'])).code, 'type-unsupported');
          continue;
        }
        const { warnings } = versionsOf(builder.file(), ['v']);
        assert.ok(
          warnings.some(({ code }) => code === 'dwarf-unsound'),
          `target ${target}`,
        );
      }
    });

test('a reference to a null entry is an error', () => {
  const int = intType();
  const root = die('compile_unit', {}, [int]);
  const builder = new DwarfBuilder().unit(root);
  const end = builder.writer('.debug_info').length - 1;
  const type = formed('ref_addr', end);
  builder.unit(die('compile_unit', {}, [die('variable', { name: 'v', type })]));
  const error = failure(() => versionsOf(builder.file(), ['v']));
  assert.is(error.code, 'reference');
  assert.equal(error.place, { file: 'x.o', section: '.debug_info', offset: end });
});

for (const version of [4, 5]) {
  test(`version ${version}: a signature leads to the type of its unit`, () => {
    const int = intType();
    const s = die('structure_type', { name: 's' }, [die('member', { type: int, name: 'm' })]);
    const builder = new DwarfBuilder();
    const type = die('namespace', { name: 'n' }, [s]);
    builder.unit(die('type_unit', {}, [int, type]), { version, signature: SIGNATURE, type: s });
    builder.unit(
      die('compile_unit', {}, [die('variable', { name: 'v', type: formed('ref_sig8', SIGNATURE) })]),
      { version },
    );
    const result = versionsOf(builder.file(), ['v']);
    // Units of .debug_types are visited after all others: until then their types have no names.
    const isNamed = version === 5;
    const name = isNamed ? 's#n::s' : 'v';
    const shown = isNamed ? 'structure_type n::s' : 'variable structure_type';
    assert.is(stringOf(result, name), `${shown} { member ${isNamed ? INT : INT.replace(' int', '')} m }`);
  });

  test(`version ${version}: of two units with one signature the first counts`, () => {
    const [first, second] = [die('base_type', { name: 'first' }), die('base_type', { name: 'second' })];
    const builder = new DwarfBuilder();
    for (const type of [first, second])
      builder.unit(die('type_unit', {}, [type]), { version, signature: SIGNATURE, type });
    builder.unit(
      die('compile_unit', {}, [die('variable', { name: 'v', type: formed('ref_sig8', SIGNATURE) })]),
      { version },
    );
    const name = version === 5 ? ' first' : '';
    assert.is(stringOf(versionsOf(builder.file(), ['v']), 'v'), `variable base_type${name}`);
  });
}

test('references lead to earlier and later units alike', () => {
  const [before, after] = [die('unspecified_type'), die('unspecified_type')];
  const builder = new DwarfBuilder().unit(die('compile_unit', {}, [before]));
  const variables = [before, after].map((type, i) =>
    die('variable', { name: `v${i}`, type: formed('ref_addr', type) }),
  );
  builder.unit(die('compile_unit', {}, variables)).unit(die('compile_unit', {}, [after]));
  const result = versionsOf(builder.file(), ['v0', 'v1']);
  for (const name of ['v0', 'v1']) assert.is(stringOf(result, name), 'variable unspecified_type');
});

test('in version 2 a DW_FORM_ref_addr has the size of an address', () => {
  const int = intType();
  const variable = die('variable', { type: formed('ref_addr', int), name: 'v' });
  for (const addressSize of [4, 8]) {
    const file = oneUnit([int, variable], { version: 2, addressSize });
    assert.is(stringOf(versionsOf(file, ['v']), 'v'), `variable ${INT}`);
  }
});

test.run();
