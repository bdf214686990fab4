/** Programs that crash, hang, complain or are content, and what the comparison says of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isNoticed, type Answer } from '../../scripts/compare/answers.ts';
import { compareOn, comparisonTable } from '../../scripts/compare/comparison.ts';
import type { Consumer } from '../../scripts/compare/consumers.ts';
import type { ManifestEntry } from '../../src/corpus/manifest.ts';
import { inFolder } from '../support/version-run.ts';

function shell(title: string, script: string, isOurs = false): Consumer {
  return { title, program: 'sh', args: (file) => ['-c', script, 'sh', file], complaint: /^error/, isOurs };
}

function entry(file: string, wrong?: string): ManifestEntry {
  return {
    schemaVersion: 1,
    file: `inputs/${file}`,
    kind: wrong === undefined ? 'valid' : 'malformed',
    byteSize: 1,
    seed: 1,
    family: 1,
    source: 'generated',
    parents: wrong === undefined ? [] : ['inputs/sound'],
    mutations: [],
    companions: [],
    ...(wrong !== undefined && {
      wrong: { what: '', rule: wrong, implies: [], section: null, offset: 0, fileOffset: 0 },
    }),
  };
}

const ENTRIES = [entry('sound'), entry('broken1', 'R01'), entry('broken2', 'R01'), entry('broken3', 'T02')];

async function table(...consumers: readonly Consumer[]): Promise<string> {
  return await inFolder(async (folder) => {
    mkdirSync(join(folder, 'inputs'));
    for (const { file } of ENTRIES) writeFileSync(join(folder, file), '');
    const options = { folder, seconds: 1, jobs: 2, done: () => undefined };
    const compared = [];
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const consumer of consumers) compared.push(await compareOn(consumer, ENTRIES, options));
    return comparisonTable(compared, ['T02', 'R01']);
  });
}

test('what is noticed is what is not complained about in the sound file', async () => {
  const always = shell('always', 'echo "error: $1 is odd at 0x12"; echo fine; exit 1');
  const numbers = shell('status', 'case $1 in broken1) exit 1;; esac');
  const words = shell('words', 'case $1 in broken*) echo "$1: no" >&2;; esac');
  const ours = shell('ours', 'case $1 in broken1) echo "error T02: x";; *) echo "error R01: x";; esac', true);
  assert.is(
    await table(always, numbers, words, ours),
    `| rule | files | always | status | words | ours |
| --- | ---: | ---: | ---: | ---: | ---: |
| [T02](#t02) | 1 | 0 | 0 | 1 | 0 |
| [R01](#r01) | 2 | 0 | 1 | 2 | 1 |
| all | 3 | 0 | 1 | 3 | 1 |
| sound files complained about | 1 | 1 | 0 | 0 | 1 |
`,
  );
});

test('crashes and hangs are counted apart', async () => {
  const crashing = shell('crashing', 'case $1 in broken1) kill -SEGV $$;; esac');
  const hanging = shell('hanging', 'case $1 in broken3) sleep 60;; esac');
  assert.match(
    await table(crashing, hanging),
    /\| \[T02\]\(#t02\) \| 1 \| 0 \| 0, 1 hung \|\n\| \[R01\]\(#r01\) \| 2 \| 0, 1 crashed \| 0 \|/,
  );
});

test('the same complaint more often is noticed, and less often is not', () => {
  const answer = (count: number): Answer => ({
    ending: 'status',
    status: 0,
    complaints: new Map([['x', count]]),
  });
  assert.ok(isNoticed(answer(1), answer(2)));
  assert.not(isNoticed(answer(2), answer(1)));
});

test.run();
