import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Kind, ManifestEntry } from '../../src/corpus/manifest.ts';
import type { Outcome } from '../../src/corpus/outcome.ts';
import { hasFindings, Tabulator } from '../../src/corpus/tabulation.ts';

const CONTENT: Outcome = { ending: { kind: 'exit', status: 0 }, complaint: undefined };
const REFUSED: Outcome = { ending: { kind: 'exit', status: 1 }, complaint: 'x: bad offset 0x1f in unit 3' };

function entry(name: string, kind: Kind, more: Partial<ManifestEntry> = {}): ManifestEntry {
  return {
    schemaVersion: 1,
    file: `inputs/${name}`,
    kind,
    byteSize: 1,
    seed: 1,
    family: 0,
    source: 'generated',
    parents: [],
    mutations: [],
    companions: [],
    ...more,
  };
}

test('answers are counted by kind', () => {
  const tabulator = new Tabulator('x {}');
  tabulator.add(entry('a', 'valid'), CONTENT);
  tabulator.add(entry('b', 'valid'), REFUSED);
  tabulator.add(entry('c', 'malformed'), REFUSED);
  const { answers, files } = tabulator.result();
  assert.is(files, 3);
  assert.equal(
    answers,
    new Map([
      [
        'valid',
        new Map([
          ['exit 0', 1],
          ['exit 1 with complaints', 1],
        ]),
      ],
      ['malformed', new Map([['exit 1 with complaints', 1]])],
    ]),
  );
});

test('a signal and a time-out are faults', () => {
  const tabulator = new Tabulator('x {}');
  tabulator.add(entry('a', 'malformed'), { ending: { kind: 'signal', signal: 'SIGSEGV' }, complaint: 'x' });
  tabulator.add(entry('b', 'malformed'), { ending: { kind: 'time-out' }, complaint: undefined });
  const result = tabulator.result();
  assert.equal(result.faults, [
    { file: 'inputs/a', answer: 'SIGSEGV' },
    { file: 'inputs/b', answer: 'time-out' },
  ]);
  assert.ok(hasFindings(result));
});

test('neutral relatives with different answers are told, with or without their parent', () => {
  const tabulator = new Tabulator('x {}');
  tabulator.add(entry('a', 'valid'), CONTENT);
  tabulator.add(entry('b', 'neutral', { sameVersionsAs: 'inputs/a' }), REFUSED);
  tabulator.add(entry('c', 'neutral', { sameVersionsAs: 'inputs/z' }), CONTENT);
  tabulator.add(entry('d', 'neutral', { sameVersionsAs: 'inputs/z' }), CONTENT);
  tabulator.add(entry('e', 'breaking'), REFUSED);
  assert.equal(tabulator.result().differences, [
    {
      answers: new Map([
        ['exit 0', ['inputs/a']],
        ['exit 1 with complaints', ['inputs/b']],
      ]),
    },
  ]);
});

test('malformed files that are accepted are counted by what is wrong', () => {
  const tabulator = new Tabulator('x {}');
  const mutations = [{ name: 'form-unknown', what: '' }];
  tabulator.add(entry('a', 'malformed', { mutations }), CONTENT);
  tabulator.add(entry('b', 'malformed', { mutations }), REFUSED);
  const result = tabulator.result();
  assert.equal(result.breakages, new Map([['form-unknown', { files: 2, accepted: 1 }]]));
  assert.not.ok(hasFindings(result));
});

test('complaints that differ in the file and in numbers are one', () => {
  const tabulator = new Tabulator('x {}');
  const said = (complaint: string): Outcome => ({ ...CONTENT, complaint });
  const [name, other] = ['ab12'.repeat(10), 'cd34'.repeat(10)] as const;
  tabulator.add(entry(name, 'valid'), said(`x: /tmp/c/inputs/${name}: bad offset 0x1f`));
  tabulator.add(
    entry(other, 'neutral', { sameVersionsAs: 'inputs/z' }),
    said(`x: inputs/${other}: bad offset 27`),
  );
  assert.equal(
    tabulator.result().complaints,
    new Map([['x: FILE: bad offset N', { count: 2, file: `inputs/${name}` }]]),
  );
});

test.run();
