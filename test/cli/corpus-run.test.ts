/** `dwarfksyms corpus --run`. The programs are those that every system of the POSIX kind has. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runCorpus } from '../support/corpus-run.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { inFolder } from '../support/version-run.ts';

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../docs/schema/corpus-run.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

interface Document {
  readonly corpus?: { readonly files: Readonly<Record<string, number>> };
  readonly consumers: readonly {
    readonly command: string;
    readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly faults: readonly { readonly file: string; readonly answer: string }[];
    readonly differences: readonly Readonly<Record<string, readonly string[]>>[];
    readonly complaints: readonly { readonly complaint: string; readonly count: number }[];
  }[];
}

/** Runs a shell command on the files of a corpus, whose path is $0. */
function shell(script: string): string {
  return `--run=sh -c '${script}' {}`;
}

async function json(
  folder: string,
  args: readonly string[],
): Promise<{ status: number; document: Document }> {
  const { status, stdout, stderr } = await runCorpus(folder, ['--format=json', ...args]);
  assert.is(stderr, '');
  const document = JSON.parse(stdout) as unknown;
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return { status, document: document as Document };
}

async function inCorpus(action: (folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    await runCorpus(folder, ['--out=c', '--count=8']);
    const before = contentsOf(folder);
    await action(folder);
    assert.equal(contentsOf(folder), before);
  });
}

test('a program gets each file once, and its exit statuses are counted by kind', async () => {
  await inCorpus(async (folder) => {
    const { status, document } = await json(folder, ['--out=c', shell('test -s "$0" && exit 3')]);
    assert.is(status, 0);
    const counts = { 'exit 3': 2 };
    assert.equal(document.consumers[0]?.answers, {
      valid: counts,
      neutral: counts,
      breaking: counts,
      malformed: counts,
    });
    assert.is(document.corpus, undefined);
  });
});

test('a corpus can be made and tried at once', async () => {
  await inFolder(async (folder) => {
    const { status, document } = await json(folder, [
      '--out=c',
      '--count=4',
      '--run=true {}',
      '--run=cat {}',
    ]);
    assert.is(status, 0);
    assert.is(document.corpus?.files['valid'], 1);
    assert.equal(
      document.consumers.map(({ command }) => command),
      ['true {}', 'cat {}'],
    );
  });
});

test('a program that takes too long is ended with what it has started', async () => {
  await inCorpus(async (folder) => {
    const started = performance.now();
    const args = ['--out=c', '--sample=2', '--timeout=0.2', shell('sleep 100 & sleep 100')];
    const { status, document } = await json(folder, args);
    assert.is(status, 1);
    assert.equal(
      document.consumers[0]?.faults.map(({ answer }) => answer),
      ['time-out', 'time-out'],
    );
    assert.ok(performance.now() - started < 20_000);
  });
});

test('a program that is ended by a signal is told with the file', async () => {
  await inCorpus(async (folder) => {
    const { status, document } = await json(folder, ['--out=c', '--sample=1', shell('kill -SEGV $$')]);
    assert.is(status, 1);
    const [fault] = document.consumers[0]?.faults ?? [];
    assert.is(fault?.answer, 'SIGSEGV');
    assert.match(fault?.file ?? '', /^inputs\/[0-9a-f]{40}$/);
  });
});

test('relatives that are not treated alike are told', async () => {
  await inCorpus(async (folder) => {
    // The lowest bit of the first digit of the name: some relatives differ in it.
    const script = 'case "$0" in */inputs/[02468ace]*) exit 0;; *) echo odd >&2; exit 0;; esac';
    const { status, document } = await json(folder, ['--out=c', shell(script)]);
    const [consumer] = document.consumers;
    for (const difference of consumer?.differences ?? [])
      assert.equal(Object.keys(difference).toSorted(), ['exit 0', 'exit 0 with complaints']);
    assert.is(status, (consumer?.differences.length ?? 0) > 0 ? 1 : 0);
    assert.is(consumer?.complaints[0]?.complaint, 'odd');
  });
});

test('the text has the same in tables', async () => {
  await inCorpus(async (folder) => {
    const { status, stdout } = await runCorpus(folder, ['--out=c', '--run=true {}']);
    assert.is(status, 0);
    assert.match(stdout, /^true {}: 8 files\n {2}kind +answer +files\n {2}valid +exit 0 +2\n/);
    assert.match(stdout, /\ncrashes and time-outs: none\n/);
    // What is wrong with the malformed files, each kind once.
    const breakages = new Set(
      readFileSync(join(folder, 'c/manifest.jsonl'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { kind: string; mutations: readonly { name: string }[] })
        .filter(({ kind }) => kind === 'malformed')
        .flatMap(({ mutations }) => mutations.map(({ name }) => name)),
    );
    assert.ok(breakages.size > 0);
    assert.match(stdout, new RegExp(`\nmalformed files accepted without complaint: ${breakages.size}\n`));
  });
});

test('much on standard error is no trouble, and neither is a program that reads', async () => {
  await inCorpus(async (folder) => {
    const script = 'cat; i=0; while [ $i -lt 9999 ]; do echo "line $i of many" >&2; i=$((i+1)); done';
    const { document } = await json(folder, ['--out=c', '--sample=1', shell(script)]);
    assert.equal(
      document.consumers[0]?.complaints.map(({ complaint }) => complaint),
      ['line N of many'],
    );
  });
});

test('a corpus that is not complete is an error', async () => {
  await inFolder(async (folder) => {
    await runCorpus(folder, ['--out=c', '--count=4']);
    rmSync(join(folder, 'c/inputs'), { recursive: true });
    const gone = await runCorpus(folder, ['--out=c', '--run=true {}']);
    assert.is(gone.status, 2);
    assert.match(
      gone.stderr,
      /: c: missing file inputs\/[0-9a-f]{40}, which the manifest lists: make the corpus again with --force\n$/,
    );
    writeFileSync(join(folder, 'c/manifest.jsonl'), 'no\n');
    const bad = await runCorpus(folder, ['--out=c', '--run=true {}']);
    assert.is(bad.status, 2);
    assert.match(bad.stderr, /manifest\.jsonl: line 1 is no JSON\n$/);
  });
});

test.run();
