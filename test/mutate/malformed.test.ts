import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseSource } from '../../src/corpus/base-descriptions.ts';
import { writeNamed } from '../../src/corpus/written.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { openElf } from '../../src/index.ts';
import { choiceOf } from '../../src/mutate/choices.ts';
import type { ByteBreakage } from '../../src/mutate/malformed/breakage.ts';
import { Specimen, type Damage } from '../../src/mutate/malformed/specimen.ts';
import { MALFORMED as ALL } from '../../src/mutate/malformed.ts';
import { Random } from '../../src/random.ts';

/** Those of bytes, without those that need a file of their own: test/conformance/catalogue.test.ts has all. */
const MALFORMED = ALL.filter((one): one is ByteBreakage => 'apply' in one && one.prepare === undefined);

/** Enough for every breakage to find something that it can break. */
const FILES = 60;
const MOST_BYTES = 1 << 16;

/** Generated files that say nothing about others, as objects do whose supplementary file is elsewhere. */
function soundFiles(): readonly Uint8Array[] {
  const draw = baseSource([], MOST_BYTES);
  const random = new Random(5);
  return Array.from(
    { length: FILES },
    () => writeNamed(draw(0, random.fork()).description).object.bytes,
  ).filter((bytes) => complaintOf(bytes) === undefined);
}

/** What a reader says that goes over all entries, or undefined if it is content. */
function complaintOf(bytes: Uint8Array): DwarfksymsError | undefined {
  let first: DwarfksymsError | undefined;
  try {
    const object = openElf(bytes, { onWarning: (warning) => (first ??= warning) });
    // oxlint-disable-next-line no-unused-vars -- going over them is what counts
    for (const unit of object.units()) for (const _ of object.entries(unit));
    return first;
  } catch (error) {
    if (error instanceof DwarfksymsError) return error;
    throw error;
  }
}

interface Broken {
  readonly sound: Uint8Array;
  readonly bytes: Uint8Array;
  readonly damage: Damage;
}

function broken({ apply }: ByteBreakage, sound: Uint8Array, seed: number): Broken | undefined {
  const specimen = new Specimen(sound, choiceOf(seed));
  const damage = apply(specimen);
  return damage && { sound, bytes: specimen.bytes, damage };
}

const FILES_TO_BREAK = soundFiles();
const RESULTS = new Map(
  MALFORMED.map((breakage) => [
    breakage.name,
    FILES_TO_BREAK.flatMap((sound, seed) => broken(breakage, sound, seed) ?? []),
  ]),
);

/** Those that our reader must notice, whatever it is looking for: it goes over headers, abbreviations and entries. */
const ALWAYS_NOTICED = [
  'file-truncated',
  'section-table-outside-file',
  'section-header-size-zero',
  'section-names-index-outside-table',
  'class-unknown',
  'byte-order-unknown',
  'section-name-outside-table',
  'section-truncated',
  'relocated-section-outside-table',
  'unit-length-too-long',
  'unit-length-too-short',
  'unit-length-huge',
  'unit-length-reserved',
  'unit-version-unknown',
  'unit-type-unknown',
  'abbreviation-offset-outside-section',
  'type-offset-outside-unit',
  'abbreviation-table-without-end',
  'form-unknown',
  'attribute-list-half-ended',
  'leb128-without-end',
  'abbreviation-code-unknown',
  'reference-outside-unit',
  'reference-outside-section',
  'reference-into-header',
  'block-too-long',
];

test('each breakage has a name of its own and says what is wrong', () => {
  assert.is(new Set(MALFORMED.map(({ name }) => name)).size, MALFORMED.length);
  for (const { name, summary } of MALFORMED) {
    assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    assert.ok(summary.endsWith('.'), name);
  }
});

test('every breakage finds something to break', () => {
  const idle = [...RESULTS].filter(([, results]) => results.length === 0).map(([name]) => name);
  assert.equal(idle, []);
});

test('a broken file differs from the sound one, which stays as it was', () => {
  for (const [name, results] of RESULTS)
    for (const { sound, bytes } of results) {
      assert.ok(FILES_TO_BREAK.includes(sound));
      assert.is.not(Buffer.compare(sound, bytes), 0, name);
    }
  for (const sound of FILES_TO_BREAK) assert.is(complaintOf(sound), undefined);
});

test('a breakage that finds nothing changes nothing', () => {
  for (const breakage of MALFORMED)
    for (const [seed, sound] of FILES_TO_BREAK.entries()) {
      const specimen = new Specimen(sound, choiceOf(seed));
      if (breakage.apply(specimen) === undefined)
        assert.is(Buffer.compare(specimen.bytes, sound), 0, breakage.name);
    }
});

test('the place is where the first changed byte is, or the field that was changed', () => {
  for (const [name, results] of RESULTS)
    for (const { sound, bytes, damage } of results) {
      // What ends too early is told by a header elsewhere; what became longer stands at the end.
      if (bytes.length !== sound.length || /ends after|missing|has no /u.test(damage.what)) continue;
      const first = sound.findIndex((byte, i) => byte !== bytes[i]);
      assert.ok(first >= damage.fileOffset && first < damage.fileOffset + 8, `${name}: ${damage.what}`);
    }
});

test('the same file and seed give the same broken file', () => {
  for (const breakage of MALFORMED)
    for (const [seed, sound] of FILES_TO_BREAK.slice(0, 8).entries()) {
      const [a, b] = [broken(breakage, sound, seed), broken(breakage, sound, seed)];
      assert.equal(a?.damage, b?.damage);
      assert.equal(a?.bytes, b?.bytes);
    }
});

test('our reader notices what it comes across', () => {
  for (const name of ALWAYS_NOTICED)
    for (const { bytes, damage } of RESULTS.get(name) ?? [])
      assert.ok(complaintOf(bytes), `${name}: ${damage.what}`);
});

test('whatever is wrong, our reader ends in an error at most', () => {
  for (const results of RESULTS.values()) for (const { bytes } of results) complaintOf(bytes);
});

test.run();
