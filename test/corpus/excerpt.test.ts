import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { SHT } from '../../generated/elf-constants.ts';
import { Excerpts } from '../../src/corpus/excerpt.ts';
import { expectedVersions } from '../../src/corpus/expected-versions.ts';
import { writeNamed } from '../../src/corpus/written.ts';
import { describe } from '../../src/describe/describe.ts';
import { attributeOf, places, referencesOf } from '../../src/mutate/tree.ts';
import { Random } from '../../src/random.ts';
import { Workspace } from '../../src/symver/workspace.ts';

const OBJECT = resolve(import.meta.dirname, '../fixtures/kernel-like/mailbox.o');
const WHOLE = describe(OBJECT, readFileSync(OBJECT));
const EXCERPTS = new Excerpts(WHOLE);
const MANY = 40;
const LARGE = 1 << 20;

test('an excerpt can be written, and has a version for each of its symbols', () => {
  for (let seed = 0; seed < MANY; seed++) {
    const { description, symbols } = EXCERPTS.draw(new Random(seed), 2000);
    const versions = expectedVersions(writeNamed(description), symbols, new Workspace());
    for (const byName of versions.values()) assert.equal([...byName.keys()].toSorted(), symbols.toSorted());
  }
});

test('where there is room for all that a symbol needs, its version is that of the whole file', () => {
  const whole = writeNamed(WHOLE);
  for (let seed = 0; seed < MANY; seed++) {
    const { description, symbols } = EXCERPTS.draw(new Random(seed), LARGE);
    const [part, all] = [writeNamed(description), whole].map((written) =>
      expectedVersions(written, symbols, new Workspace()).get('canonical'),
    );
    // A small budget may have been drawn.
    if (cutOff(description) > cutOff(WHOLE)) continue;
    assert.equal(part, all);
  }
});

/** How many declarations there are. */
function cutOff(description: typeof WHOLE): number {
  return [...places(description)].filter(({ die }) => attributeOf(die, DW_AT.declaration) !== undefined)
    .length;
}

test('references lead to what is there', () => {
  for (let seed = 0; seed < MANY; seed++) {
    const { description } = EXCERPTS.draw(new Random(seed), 1000);
    const all = [...places(description)];
    const ids = new Set(all.map(({ die }) => die.id));
    for (const { die } of all) for (const target of referencesOf(die)) assert.ok(ids.has(target));
  }
});

test('sections have no bytes, and only the symbols are left that are needed', () => {
  const { description, symbols } = EXCERPTS.draw(new Random(1), 1000);
  const [file] = description.files;
  assert.ok(file?.sections.every(({ type, bytes }) => type === SHT.NOBITS && bytes.length === 0));
  for (const name of symbols) assert.ok(file?.symbols.some((symbol) => symbol.name === name));
  assert.ok((file?.symbols.length ?? 0) < (WHOLE.files[0]?.symbols.length ?? 0));
});

test('a smaller limit gives smaller files', () => {
  const sizes = [100, 100_000].map((limit) =>
    Array.from({ length: MANY }, (_, seed) => {
      return writeNamed(EXCERPTS.draw(new Random(seed), limit).description).object.bytes.length;
    }).reduce((a, b) => a + b),
  );
  assert.ok((sizes[0] ?? 0) < (sizes[1] ?? 0));
});

test.run();
