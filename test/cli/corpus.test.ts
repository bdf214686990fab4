import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { KINDS, parseManifest, type ManifestEntry } from '../../src/corpus/manifest.ts';
import { runCorpus } from '../support/corpus-run.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { inFolder } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const OBJECT = join(FIXTURES, 'kernel-like/mailbox.o');

function manifestOf(folder: string): readonly ManifestEntry[] {
  const path = join(folder, 'manifest.jsonl');
  return parseManifest(readFileSync(path, 'utf8'), path);
}

test('a corpus is inputs, a dictionary and a manifest, and nothing else', async () => {
  await inFolder(async (folder) => {
    const { status, stdout, stderr } = await runCorpus(folder, ['--out', 'c', '--count=40']);
    assert.is(stderr, '');
    assert.match(
      stdout,
      /^c: \d+ files: 10 valid, 10 neutral, 10 breaking, 10 malformed(?:, \d+ companion)?\n$/,
    );
    assert.is(status, 0);
    assert.equal(readdirSync(join(folder, 'c')).toSorted(), ['dwarf.dict', 'inputs', 'manifest.jsonl']);
    const entries = manifestOf(join(folder, 'c'));
    assert.equal(
      readdirSync(join(folder, 'c/inputs')).toSorted(),
      entries.map(({ file }) => file.slice('inputs/'.length)).toSorted(),
    );
    for (const { file, byteSize } of entries) assert.is(statSync(join(folder, 'c', file)).size, byteSize);
  });
});

test('the same seed gives the same bytes, another one others', async () => {
  await inFolder(async (folder) => {
    for (const [out, seed] of [
      ['a', 7],
      ['b', 7],
      ['c', 8],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await runCorpus(folder, [`--out=${out}`, `--seed=${seed}`, '--count=12']);
    const [a, b, c] = ['a', 'b', 'c'].map((out) => contentsOf(join(folder, out)));
    assert.equal(a, b);
    assert.not.equal(a, c);
  });
});

test('a larger corpus has what a smaller one has', async () => {
  await inFolder(async (folder) => {
    await runCorpus(folder, ['--out=a', '--count=8']);
    await runCorpus(folder, ['--out=b', '--count=16']);
    const larger = new Set(readdirSync(join(folder, 'b/inputs')));
    for (const input of readdirSync(join(folder, 'a/inputs'))) assert.ok(larger.has(input));
  });
});

test('only the kinds asked for are made, in equal shares', async () => {
  await inFolder(async (folder) => {
    await runCorpus(folder, ['--out=c', '--count=9', '--kinds=malformed,valid']);
    const kinds = manifestOf(join(folder, 'c')).map(({ kind }) => kind);
    assert.equal(
      KINDS.map((kind) => kinds.filter((one) => one === kind).length),
      [5, 0, 0, 4],
    );
  });
});

test('parts of real files are made into others, and no file is larger than wanted', async () => {
  await inFolder(async (folder) => {
    const args = ['--out=c', '--count=12', '--max-size=5000', '--from', OBJECT];
    const { status, stderr } = await runCorpus(folder, args);
    assert.equal({ status, stderr }, { status: 0, stderr: '' });
    for (const { source, byteSize } of manifestOf(join(folder, 'c'))) {
      assert.is(source, OBJECT);
      assert.ok(byteSize <= 5000);
    }
  });
});

test('a corpus that cannot become as large as wanted is a warning and the status 1', async () => {
  await inFolder(async (folder) => {
    const { status, stdout, stderr } = await runCorpus(folder, ['--out=c', '--count=4', '--max-size=100']);
    assert.is(status, 1);
    assert.is(stdout, 'c: 0 files: none\n');
    assert.is(
      stderr,
      'warning: dwarfksyms corpus: only 0 of 4 files were generated: no more distinct variants were found\n',
    );
  });
});

// ---------------------------------------------------------------- what goes wrong

async function fails(folder: string, args: readonly string[], message: RegExp): Promise<void> {
  const before = contentsOf(folder);
  const { status, stdout, stderr } = await runCorpus(folder, args);
  assert.match(stderr, message);
  assert.equal({ status, stdout }, { status: 2, stdout: '' });
  assert.equal(contentsOf(folder), before);
}

test('a bad option is one message and a hint, and nothing is written', async () => {
  await inFolder(async (folder) => {
    for (const [args, message] of [
      [[], /missing option --out/],
      [['--out='], /invalid value for --out: the path is empty/],
      [['--out=c', '--bad'], /unrecognized option '--bad'/],
      [
        ['--out=c', '--seed=-1'],
        /invalid value '-1' for --seed: expected a whole number from 0 to 4294967295/,
      ],
      [['--out=c', '--seed=x'], /invalid value 'x' for --seed/],
      [['--out=c', '--count=0'], /invalid value '0' for --count: expected a whole number from 1/],
      [['--out=c', '--count=1e3'], /invalid value '1e3' for --count/],
      [
        ['--out=c', '--kinds=valid,odd'],
        /invalid value 'odd' for --kinds: expected one of valid, neutral, breaking, malformed/,
      ],
      [['--out=c', '--kinds='], /invalid value '' for --kinds/],
      [['--out=c', '--max-size=big'], /invalid value 'big' for --max-size/],
      [['--out=c', '--from='], /invalid path: it is empty/],
      [['--out=c', 'x.o'], /unexpected operand 'x.o': files are named with --from/],
      [
        ['--out=c', '--run=cat {}', '--timeout=0'],
        /invalid value '0' for --timeout: expected a number of seconds/,
      ],
      [
        ['--out=c', '--run=cat {}', '--timeout=1s'],
        /invalid value '1s' for --timeout: expected a number of seconds/,
      ],
      [
        ['--out=c', '--run=cat {}', '--sample=0'],
        /invalid value '0' for --sample: expected a whole number from 1/,
      ],
      [['--out=c', '--jobs=0'], /invalid value '0' for --jobs: expected a whole number from 1/],
      [['--out=c', '--format=xml'], /invalid value 'xml' for --format: expected one of text, json/],
      [['--out=c', "--run=cat '{}"], /missing closing quote in 'cat '{}'/],
      [['--out=c', '--run=cat'], /missing {} in --run 'cat'/],
      [['--out=c', '--run= '], /invalid value for --run: expected a command/],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await fails(folder, args, message);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      assert.match((await runCorpus(folder, args)).stderr, /\nTry "dwarfksyms corpus --help"\.\n$/);
    }
  });
});

test('a folder that cannot be made is an error', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'file'), 'kept');
    await fails(
      folder,
      ['--out=file'],
      /^error: dwarfksyms corpus: file: cannot make the folder: .*\(EEXIST\)\n$/,
    );
    await fails(folder, ['--out=file/c'], /: cannot make the folder: .*\(ENOTDIR\)\n$/);
    await fails(folder, ['--out=no/c'], /: cannot make the folder: .*\(ENOENT\)\n$/);
  });
});

test('a folder with something in it is taken only with --force, and then only the corpus is replaced', async () => {
  await inFolder(async (folder) => {
    const out = join(folder, 'c');
    await runCorpus(folder, ['--out=c', '--count=4']);
    writeFileSync(join(out, 'notes'), 'mine');
    const older = manifestOf(out);
    await fails(
      folder,
      ['--out=c', '--count=4', '--seed=2'],
      /c: is not empty; --force replaces the corpus in it\n$/,
    );
    const { status } = await runCorpus(folder, ['--out=c', '--count=4', '--seed=2', '--force']);
    assert.is(status, 0);
    assert.is(readFileSync(join(out, 'notes'), 'utf8'), 'mine');
    assert.not.equal(manifestOf(out), older);
    assert.equal(readdirSync(out).toSorted(), ['dwarf.dict', 'inputs', 'manifest.jsonl', 'notes']);
    assert.is(readdirSync(join(out, 'inputs')).length, manifestOf(out).length);
  });
});

test('a file to start from that cannot be read is an error, and an older corpus stays', async () => {
  await inFolder(async (folder) => {
    await runCorpus(folder, ['--out=c', '--count=4']);
    writeFileSync(join(folder, 'text'), 'no ELF');
    mkdirSync(join(folder, 'dir'));
    for (const [from, message] of [
      ['missing.o', /error: dwarfksyms corpus: missing\.o: .*ENOENT/],
      ['text', /error: dwarfksyms corpus: text: /],
      ['dir', /error: dwarfksyms corpus: dir: /],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await fails(folder, ['--out=c', '--force', '--from', OBJECT, from], message);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await fails(folder, ['--out=new', '--from', from], message);
    }
  });
});

test('a program that is not there is an error before anything is written', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'no-program'), '');
    for (const program of ['no-such-program', './no-program', '/nonexistent/x'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await fails(
        folder,
        ['--out=c', '--run=true {}', `--run=${program} {}`],
        /error: dwarfksyms corpus: \S+: program not found: .*\n$/,
      );
  });
});

test.run();
