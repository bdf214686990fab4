import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bytesSource, openFile } from '../../src/elf/source.ts';
import { assertFails } from '../support/elf-errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-source-'));
test.after(() => rmSync(folder, { recursive: true }));

test('a file is read at the positions that are asked for', () => {
  const path = join(folder, 'numbers');
  writeFileSync(path, Uint8Array.from([0, 1, 2, 3, 4, 5]));
  const source = openFile(path);
  assert.is(source.size, 6);
  assert.equal([...source.read(2, 3)], [2, 3, 4]);
  assert.equal([...source.read(6, 0)], []);
  source.close();
});

test('ranges outside of a source are errors that name it', () => {
  const source = bytesSource('memory', new Uint8Array(4));
  for (const [offset, length] of [
    [0, 5],
    [5, 0],
    [-1, 1],
    [0, -1],
    [Number.NaN, 1],
    [2 ** 60, 2 ** 60],
  ] as const)
    assertFails(() => source.read(offset, length), 'io', /^memory/);
});

test('what is copied of a Buffer is a copy, too', () => {
  const source = bytesSource('memory', Buffer.from([1, 2, 3]));
  source.copy(0, 3)[0] = 9;
  assert.equal([...source.read(0, 3)], [1, 2, 3]);
});

test('memory is shared when it is read and copied when it is to be changed', () => {
  const bytes = Uint8Array.from([1, 2, 3]);
  const source = bytesSource('memory', bytes);
  source.copy(0, 3)[0] = 9;
  assert.equal([...source.read(0, 3)], [1, 2, 3]);
  assert.is(source.read(0, 3).buffer, bytes.buffer);
});

test('a directory is an error that names it', () => {
  assertFails(() => openFile(folder), 'io', /is a directory/);
});

test('a missing file is an error that names it', () => {
  const error = assertFails(() => openFile(join(folder, 'missing')), 'io', /ENOENT/);
  assert.is(error.place.file, join(folder, 'missing'));
});

test('a file that became shorter is an error, not zeros', () => {
  const path = join(folder, 'shrinking');
  writeFileSync(path, new Uint8Array(100));
  const source = openFile(path);
  truncateSync(path, 10);
  assertFails(() => source.read(0, 50), 'io', /shorter/);
  source.close();
});

test('what has no positions is read whole', () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  spawn('sh', ['-c', 'printf abc > "$0"', path]);
  const source = openFile(path);
  assert.equal([...source.read(1, 2)], [...Buffer.from('bc')]);
  source.close();
});

test.run();
