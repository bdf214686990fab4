import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseSource } from '../../src/corpus/base-descriptions.ts';
import { makeFamily, type Family, type FamilySettings } from '../../src/corpus/family.ts';
import { KINDS, manifestLine, parseManifest, type ManifestEntry } from '../../src/corpus/manifest.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';

await zstdIsReady;

const SETTINGS: FamilySettings = { seed: 1, kinds: KINDS, maxByteSize: 1 << 16 };
const NUMBERS = Array.from({ length: 40 }, (_, number) => number);
const draw = baseSource([], SETTINGS.maxByteSize);
const family = (number: number, settings = SETTINGS): Family => makeFamily(number, settings, draw);
const FAMILIES = NUMBERS.map((number) => family(number));
const ENTRIES = FAMILIES.flatMap(({ members }) => members.map(({ entry }) => entry));

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../docs/schema/corpus-manifest.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

function ofKind(kind: ManifestEntry['kind']): readonly ManifestEntry[] {
  return ENTRIES.filter((entry) => entry.kind === kind);
}

test('a family depends on its number and the seed alone', () => {
  for (const number of NUMBERS.slice(0, 10)) assert.equal(family(number), FAMILIES[number]);
  assert.not.equal(family(0, { ...SETTINGS, seed: 2 }), FAMILIES[0]);
});

test('a member is the same whatever other kinds are asked for', () => {
  for (const number of NUMBERS.slice(0, 10))
    for (const kind of KINDS) {
      const alone = family(number, { ...SETTINGS, kinds: [kind] }).members.filter(
        ({ entry }) => entry.kind === kind,
      );
      const among = FAMILIES[number]?.members.filter(({ entry }) => entry.kind === kind);
      assert.equal(alone, among);
    }
});

test('there are no faults, and members of each kind', () => {
  assert.equal(
    FAMILIES.flatMap(({ faults }) => faults),
    [],
  );
  for (const kind of [...KINDS, 'companion'] as const) assert.ok(ofKind(kind).length > 0, kind);
});

test('every line of the manifest is as the schema has it, and is read back', () => {
  for (const entry of ENTRIES) {
    const line = manifestLine(entry);
    assert.ok(validate(JSON.parse(line)), JSON.stringify(validate.errors));
    assert.equal(parseManifest(line, 'manifest.jsonl'), [entry]);
  }
});

test('files are named by their bytes', () => {
  for (const { members } of FAMILIES)
    for (const { bytes, entry } of members) {
      assert.is(entry.file, `inputs/${createHash('sha1').update(bytes).digest('hex')}`);
      assert.is(entry.byteSize, bytes.length);
    }
});

test('companions stand before those that name them', () => {
  for (const { members } of FAMILIES) {
    const seen = new Set<string>();
    for (const { entry } of members) {
      for (const companion of entry.companions) assert.ok(seen.has(companion));
      seen.add(entry.file);
    }
  }
});

test('split objects name their companions as they are called', () => {
  const named = FAMILIES.flatMap(({ members }) => members).filter(
    ({ entry, bytes }) =>
      entry.kind === 'valid' &&
      entry.companions.some((companion) =>
        Buffer.from(bytes).toString('latin1').includes(companion.slice('inputs/'.length)),
      ),
  );
  // In others the name is compressed.
  assert.ok(named.length > 0);
});

test('neutral members have the versions of the valid one, breaking ones have others', () => {
  for (const { members } of FAMILIES) {
    const valid = members.find(({ entry }) => entry.kind === 'valid')?.entry;
    for (const { entry } of members) {
      if (entry.kind === 'neutral') {
        assert.is(entry.sameVersionsAs, valid?.file);
        assert.equal(entry.versions?.['canonical'], valid?.versions?.['canonical']);
      }
      if (entry.kind === 'breaking') {
        const [before, after] = [valid?.versions?.['canonical'], entry.versions?.['canonical']];
        const names = Object.keys({ ...before, ...after });
        const changed = names.filter((name) => before?.[name] !== after?.[name]);
        assert.equal(entry.changedSymbols, changed.toSorted());
      }
    }
  }
});

test('a malformed member says where it is broken', () => {
  for (const { members } of FAMILIES) {
    const valid = new Set(
      members.filter(({ entry }) => entry.kind === 'valid').map(({ entry }) => entry.file),
    );
    for (const { bytes, entry } of members)
      if (entry.kind === 'malformed') {
        assert.is(entry.parents.length, 1);
        assert.ok(valid.has(entry.parents[0] ?? ''));
        assert.is(entry.wrong?.what, entry.mutations[0]?.what);
        assert.ok((entry.wrong?.fileOffset ?? Infinity) <= bytes.length);
      }
  }
});

test('no member is larger than wanted', () => {
  for (const number of NUMBERS)
    for (const { bytes } of family(number, { ...SETTINGS, maxByteSize: 1500 }).members)
      assert.ok(bytes.length <= 1500);
});

test('what is no manifest is an error with its line', () => {
  for (const [text, message] of [
    ['{\n', /line 1 is no JSON/],
    [`${manifestLine(ENTRIES[0]!)}{"file":1}\n`, /line 2 describes no file/],
    [manifestLine({ ...ENTRIES[0]!, file: 'inputs/../../etc/passwd' }), /line 1 describes no file/],
  ] as const)
    assert.throws(
      () => parseManifest(text, 'm'),
      (error: unknown) =>
        error instanceof DwarfksymsError && error.code === 'corpus' && message.test(error.message),
    );
});

test.run();
