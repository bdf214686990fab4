import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lawChoiceOf } from '../../properties/law.ts';
import { DW_AT, DW_FORM, DW_TAG, dwAtName, dwFormName, dwTagName } from '../../generated/dwarf-constants.ts';
import { dwAtExistsIn, dwFormExistsIn, dwTagExistsIn } from '../../generated/dwarf-versions.ts';
import { subject, type Subject } from '../../src/generate/descriptions.ts';
import { places } from '../../src/mutate/tree.ts';
import { counterexampleFromJson, counterexampleToJson } from '../support/description-json.ts';

const SEED = 5;
const RUNS = 300;

const samples: readonly Subject[] = fc.sample(subject(), { seed: SEED, numRuns: RUNS });

test('the same seed gives the same descriptions', () => {
  assert.equal(fc.sample(subject(), { seed: SEED, numRuns: 20 }), samples.slice(0, 20));
});

test('DIEs have identities of their own, and references lead to DIEs', () => {
  for (const { description } of samples) {
    const all = [...places(description)].map(({ die }) => die);
    const ids = new Set(all.map(({ id }) => id));
    assert.is(ids.size, all.length);
    for (const { attributes } of all)
      for (const { value } of attributes) if (value.kind === 'reference') assert.ok(ids.has(value.die));
  }
});

test('units hold only what their version has', () => {
  for (const { description } of samples)
    for (const { die, unit } of places(description)) {
      const { version } = unit;
      assert.ok(dwTagExistsIn(die.tag, version) !== false, `${dwTagName(die.tag)} in DWARF ${version}`);
      for (const { name, form } of die.attributes) {
        assert.ok(dwAtExistsIn(name, version) !== false, `${dwAtName(name)} in DWARF ${version}`);
        assert.ok(dwFormExistsIn(form, version) !== false, `${dwFormName(form)} in DWARF ${version}`);
      }
    }
});

test('every symbol has a place in a section', () => {
  for (const { description, symbols } of samples) {
    const defined = new Set(
      description.files[0]?.symbols.flatMap(({ name, place }) => (place === 'undefined' ? [] : [name])),
    );
    assert.equal(
      symbols.filter((name) => !defined.has(name)),
      [],
    );
    assert.is(new Set(symbols).size, symbols.length);
  }
});

test('what compilers write occurs: recursion, nesting, variants, bit fields, local types, stand-ins', () => {
  const found = new Set<string>();
  for (const { description } of samples)
    for (const { die, parent } of places(description)) {
      const names = new Set(die.attributes.map(({ name }) => name));
      if (die.tag === DW_TAG.variant) found.add('variant');
      if (names.has(DW_AT.data_bit_offset)) found.add('bit field of DWARF 4');
      if (names.has(DW_AT.bit_offset)) found.add('bit field of DWARF 2');
      if (names.has(DW_AT.signature)) found.add('declaration with a signature');
      if (names.has(DW_AT.abstract_origin)) found.add('abstract origin');
      if (names.has(DW_AT.linkage_name)) found.add('linkage name');
      if (die.tag === DW_TAG.unspecified_parameters) found.add('variadic');
      if (die.tag === DW_TAG.structure_type && parent?.die.tag === DW_TAG.subprogram) found.add('local type');
      if (die.tag === DW_TAG.structure_type && parent?.die.tag === DW_TAG.structure_type)
        found.add('nested type');
      for (const { form } of die.attributes) if (form === DW_FORM.ref_sig8) found.add('type unit');
    }
  assert.equal([...found].toSorted(), [
    'abstract origin',
    'bit field of DWARF 2',
    'bit field of DWARF 4',
    'declaration with a signature',
    'linkage name',
    'local type',
    'nested type',
    'type unit',
    'variadic',
    'variant',
  ]);
});

test('descriptions survive JSON', () => {
  for (const one of samples.slice(0, 50)) {
    const counterexample = { law: 'neutral', choice: lawChoiceOf(1), why: '', subject: one };
    const found = counterexampleFromJson(counterexampleToJson(counterexample));
    assert.equal(withoutUndefined(found), withoutUndefined(counterexample));
  }
});

/** JSON has no undefined. */
function withoutUndefined(value: unknown): unknown {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutUndefined);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, withoutUndefined(part)]],
    ),
  );
}

test.run();
