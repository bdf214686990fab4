/** Fields by their place in the grammar, against what the writer was told. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { choiceOf } from '../../src/mutate/choices.ts';
import { Specimen } from '../../src/mutate/malformed/specimen.ts';
import { refused } from '../../src/mutate/malformed/wrong-values.ts';
import { writeDescription } from '../../src/write/write.ts';
import { SAMPLE } from './neutral-sample.ts';

const [bytes = new Uint8Array()] = writeDescription(SAMPLE, { widen: true }).values();

function specimen(seed = 1): Specimen {
  return new Specimen(bytes, choiceOf(seed));
}

test('the field of a path holds what was described', () => {
  const one = specimen();
  const units = SAMPLE.files[0]?.units ?? [];
  const versions = one.fields('units[*].body.version');
  assert.equal(
    new Set(versions.map((field) => one.number(field))),
    new Set(units.map(({ version }) => version)),
  );
  assert.equal(
    versions.map(({ path }) => path),
    units.map((_, i) => `units[${i}].body.version`),
  );
  assert.is(one.number(one.fields('file.e_machine')[0]!), SAMPLE.files[0]?.elf.machine);
});

test('a path that the grammar does not have leads nowhere', () => {
  assert.equal(specimen().fields('units[*].body.verison'), []);
  assert.equal(specimen().fields('units[*].body.version.more'), []);
});

test('a value that the grammar refuses is one that no version of DWARF has', () => {
  for (let seed = 0; seed < 20; seed++) {
    const one = specimen(seed);
    const [field] = one.fields('units[*].body.version');
    assert.ok(field);
    const value = Number(refused(field, one));
    assert.ok(value < 2 || value > 5, String(value));
  }
});

test('a field of which the grammar says nothing has no value that it refuses', () => {
  const one = specimen();
  const [field] = one.fields('units[*].body.len_address_v5');
  if (field !== undefined) assert.is(refused(field, one), undefined);
});

test('what is put into a field that a relocation fills is found there, and changes the addend', () => {
  const one = specimen();
  const [field] = one.fields('units[*].body.ofs_debug_abbrev');
  assert.ok(field);
  const damage = one.set(field, 0x1234);
  assert.is(one.number(field), 0x1234);
  assert.is(damage.section, '.debug_info');
  assert.is.not(damage.fileOffset, field.start);
});

test.run();
