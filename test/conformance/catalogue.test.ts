/**
 * Every rule of classes N and S has a counterexample: a breakage of src/mutate/malformed that is labelled with it. On the broken file
 * the checker reports the rule, and nothing that does not follow from it; on the sound file it reports nothing. The table is printed.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { RULES } from '../../src/conformance/rules.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { MALFORMED } from '../../src/mutate/malformed.ts';
import { bases, samplesOf, unexplained, type Sample } from './counterexamples.ts';

/** How many rules each group of the catalogue has: ids are public and never reused, and numbers follow each other. */
const GROUPS: Readonly<Record<string, number>> = {
  E: 15,
  U: 17,
  A: 10,
  T: 7,
  C: 10,
  R: 11,
  S: 9,
  L: 8,
  X: 10,
  N: 10,
  I: 13,
  Y: 15,
  K: 7,
};

await zstdIsReady;
const FROM = bases();
const SAMPLES = new Map<string, readonly Sample[]>(
  MALFORMED.map((breakage) => [breakage.name, samplesOf(breakage, FROM)]),
);

test('the catalogue is complete', () => {
  const expected = Object.entries(GROUPS).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`),
  );
  assert.equal(RULES.map(({ id }) => id).toSorted(), expected.toSorted());
});

test('each rule says in one line what must be so, and who says it', () => {
  for (const { id, statement, citation } of RULES) {
    assert.ok(statement.length > 10 && !statement.endsWith('.') && !statement.includes('\n'), id);
    assert.ok(
      Object.values(citation).some((text) => text !== ''),
      id,
    );
  }
});

for (const { id, class: strictness } of RULES)
  test(`${id} is reported on its counterexamples, and on no sound file`, () => {
    const labelled = MALFORMED.filter(({ rule }) => rule === id);
    if (strictness === 'A' && labelled.length === 0) return;
    assert.ok(labelled.length > 0, `no breakage is labelled with ${id}`);
    for (const { name } of labelled) {
      const samples = SAMPLES.get(name) ?? [];
      assert.ok(samples.length > 0, `${name} finds nothing to break`);
      for (const sample of samples) {
        const { damage, soundRules, brokenRules } = sample;
        assert.equal(soundRules, [], `${name}: the sound file`);
        assert.ok(brokenRules.includes(id), `${name} (${damage.what}): ${brokenRules.join(' ')}`);
        assert.equal(unexplained(sample), [], `${name} (${damage.what}): what does not follow from ${id}`);
      }
    }
  });

test('all breakages are labelled with rules of the catalogue', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  for (const { name, rule } of MALFORMED) assert.ok(ids.has(rule), `${name}: ${rule}`);
});

test.run();

// The table -----------------------------------------------------------------------------------------------------------

const rows = RULES.map(({ id, class: strictness, citation }) => {
  const labelled = MALFORMED.filter(({ rule }) => rule === id);
  const samples = labelled.flatMap(({ name }) => SAMPLES.get(name) ?? []);
  const fires = samples.filter(({ brokenRules }) => brokenRules.includes(id)).length;
  const silent = samples.filter(({ soundRules }) => soundRules.length === 0).length;
  return [
    id,
    strictness,
    labelled.length,
    `${fires}/${samples.length}`,
    `${silent}/${samples.length}`,
    Object.values(citation).join(' | '),
  ].join('\t');
});
process.stderr.write(
  `rule\tclass\tbreakages\tfires\tsilent on the sound file\tcitation\n${rows.join('\n')}\n`,
);
