import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createOutputFile } from '../../src/cli/output-file.ts';
import { DwarfksymsError } from '../../src/errors.ts';

const test = suite<{ dir: string }>('output file');

test.before.each((context) => {
  context.dir = mkdtempSync(join(tmpdir(), 'dwarfksyms-'));
});
test.after.each(({ dir }) => rmSync(dir, { recursive: true }));

function refuses(path: string, cwd: string, detail: RegExp): void {
  assert.throws(
    () => createOutputFile(path, cwd),
    (error: unknown) =>
      error instanceof DwarfksymsError &&
      error.code === 'io' &&
      error.place.file === path &&
      detail.test(error.detail),
  );
}

test('a file appears in its place when it is kept, not before', ({ dir }) => {
  const file = createOutputFile('out', dir);
  file.write(Buffer.from('one '));
  file.write(new Uint8Array(0));
  file.write(Buffer.from('two'));
  assert.not(existsSync(join(dir, 'out')));
  file.keep();
  assert.equal(readdirSync(dir), ['out']);
  assert.is(readFileSync(join(dir, 'out'), 'utf8'), 'one two');
});

test('an older file stays when the new one is discarded', ({ dir }) => {
  writeFileSync(join(dir, 'out'), 'old');
  const file = createOutputFile('out', dir);
  file.write(Buffer.from('new'));
  file.discard();
  file.discard();
  assert.equal(readdirSync(dir), ['out']);
  assert.is(readFileSync(join(dir, 'out'), 'utf8'), 'old');
});

test('nothing happens to a kept file that is discarded', ({ dir }) => {
  const file = createOutputFile(join(dir, 'out'), '/');
  file.keep();
  file.discard();
  assert.is(readFileSync(join(dir, 'out'), 'utf8'), '');
});

test('a file that could not be put in its place leaves no trace', ({ dir }) => {
  const file = createOutputFile('out', dir);
  file.write(Buffer.from('new'));
  mkdirSync(join(dir, 'out'));
  assert.throws(() => file.keep(), /^out: cannot write: /);
  assert.equal(readdirSync(dir), ['out']);
  assert.ok(statSync(join(dir, 'out')).isDirectory());
});

test('a new file has the permissions that the umask leaves, a replaced one those of the old one', ({
  dir,
}) => {
  const umask = process.umask(0o027);
  try {
    createOutputFile('new', dir).keep();
    writeFileSync(join(dir, 'old'), 'old');
    chmodSync(join(dir, 'old'), 0o604);
    createOutputFile('old', dir).keep();
  } finally {
    process.umask(umask);
  }
  assert.is(statSync(join(dir, 'new')).mode & 0o777, 0o640);
  assert.is(statSync(join(dir, 'old')).mode & 0o777, 0o604);
});

test('a symbolic link stays one, and what it leads to is written', ({ dir }) => {
  mkdirSync(join(dir, 'there'));
  symlinkSync('there/real', join(dir, 'link'));
  symlinkSync('link', join(dir, 'chain'));
  for (const content of ['one', 'two']) {
    const file = createOutputFile('chain', dir);
    file.write(Buffer.from(content));
    file.keep();
    assert.ok(lstatSync(join(dir, 'chain')).isSymbolicLink());
    assert.ok(lstatSync(join(dir, 'link')).isSymbolicLink());
    assert.is(readFileSync(join(dir, 'there', 'real'), 'utf8'), content);
  }
  assert.equal(readdirSync(join(dir, 'there')), ['real']);
});

test('a name of full length can be written', ({ dir }) => {
  const name = 'x'.repeat(255);
  createOutputFile(name, dir).keep();
  assert.equal(readdirSync(dir), [name]);
});

test('what is no regular file is written directly', () => {
  const file = createOutputFile('/dev/null', '/');
  file.write(Buffer.from('gone'));
  file.keep();
  assert.ok(statSync('/dev/null').isCharacterDevice());
});

test('a pipe gets the bytes and stays a pipe', async ({ dir }) => {
  const fifo = join(dir, 'fifo');
  execFileSync('mkfifo', [fifo]);
  const reader = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  reader.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const file = createOutputFile('fifo', dir);
  file.write(Buffer.from('through'));
  file.keep();
  await once(reader, 'close');
  assert.is(Buffer.concat(chunks).toString(), 'through');
  assert.ok(statSync(fifo).isFIFO());
});

test('a place that cannot be written is an error that names it', ({ dir }) => {
  refuses('.', dir, /^cannot open for writing: illegal operation on a directory \(EISDIR\)$/);
  refuses('', dir, /ENOENT/);
  refuses('new/', dir, /ENOENT/);
  refuses('no/such/dir', dir, /ENOENT/);
  writeFileSync(join(dir, 'file'), '');
  refuses('file/', dir, /ENOTDIR/);
  refuses('file/below', dir, /ENOTDIR/);
  symlinkSync('loop', join(dir, 'loop'));
  refuses('loop', dir, /ELOOP/);
  assert.equal(readdirSync(dir).toSorted(), ['file', 'loop']);
});

// The superuser may write everything.
const unlessSuperuser = process.getuid?.() === 0 ? test.skip : test;
unlessSuperuser('a file that may not be written is not replaced', ({ dir }) => {
  writeFileSync(join(dir, 'out'), 'old', { mode: 0o444 });
  refuses('out', dir, /EACCES/);
});

test('using a file after it was closed is a fault of the program', ({ dir }) => {
  const file = createOutputFile('out', dir);
  file.keep();
  assert.throws(
    () => file.write(Buffer.from('late')),
    (error: unknown) => error instanceof DwarfksymsError && error.code === 'internal',
  );
  assert.is(readFileSync(join(dir, 'out'), 'utf8'), '');
});

test.run();
