/** The file of compiled code: what is taken for one, and who may have written it. */
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { codeCachePlace, readCodeCache, writeCodeCache } from '../../src/cli/code-cache.ts';
import { inFolder } from '../support/version-run.ts';

const PROGRAM = Buffer.from('the text of a program');
const CODE = Buffer.from('what V8 made of it');
const INPUT_BYTES = 6976;
/** Nobody's. */
const STRANGER = 54_321;

const isRoot = process.geteuid?.() === 0;

/** Calls `action` with the place of a cache, beside a program in a folder of its own. */
async function withCache(action: (place: string, program: string) => void): Promise<void> {
  await inFolder((folder) => {
    const program = join(folder, 'program');
    writeFileSync(program, PROGRAM);
    const place = codeCachePlace(program);
    writeCodeCache(place, PROGRAM, INPUT_BYTES, () => CODE);
    action(place, program);
  });
}

function codeAt(place: string, program: string, text = PROGRAM): string | undefined {
  return readCodeCache(place, text, statSync(program))?.code.toString();
}

test('what was written is read', async () => {
  await withCache((place, program) => {
    const cache = readCodeCache(place, PROGRAM, statSync(program));
    assert.is(cache?.code.toString(), CODE.toString());
    assert.is(cache?.inputBytes, INPUT_BYTES);
    assert.equal(readdirSync(join(place, '..')).toSorted(), ['.program.code-cache', 'program']);
  });
});

test('a program with another text has no code, though it is as long', async () => {
  await withCache((place, program) => {
    const other = Buffer.from(PROGRAM);
    other[0] = 0x54;
    assert.is(codeAt(place, program, other), undefined);
  });
});

test('no byte can be changed, and none be missing', async () => {
  await withCache((place, program) => {
    const bytes = readFileSync(place);
    // The size of the input says only when the cache is made anew.
    const size = bytes.indexOf(` ${INPUT_BYTES} `);
    for (const at of bytes.keys()) {
      if (at > size && at <= size + String(INPUT_BYTES).length) continue;
      const changed = Buffer.from(bytes);
      changed[at] = changed[at]! ^ 1;
      writeFileSync(place, changed);
      assert.is(codeAt(place, program), undefined, `byte ${at}`);
    }
    for (const length of bytes.keys()) {
      writeFileSync(place, bytes.subarray(0, length));
      assert.is(codeAt(place, program), undefined, `${length} bytes`);
    }
    writeFileSync(place, Buffer.concat([bytes, Buffer.from([0])]));
    assert.is(codeAt(place, program), undefined, 'one byte more');
    writeFileSync(place, bytes);
    assert.is(codeAt(place, program), CODE.toString());
  });
});

test('what other versions of Node wrote is not read', async () => {
  await withCache((place, program) => {
    const text = readFileSync(place, 'latin1');
    for (const [own, other] of [
      [process.version, 'v1.2.3'],
      [process.versions.v8, '1.2.3'],
      [` ${process.arch} `, ' pdp11 '],
    ] as const) {
      const header = text.replace(own, other).split('\n')[0]!.trimEnd().padEnd(127);
      writeFileSync(place, `${header}\n${CODE.toString()}`);
      assert.is(codeAt(place, program), undefined, other);
    }
  });
});

test('a file that others can write is not read', async () => {
  await withCache((place, program) => {
    for (const mode of [0o666, 0o664, 0o646]) {
      chmodSync(place, mode);
      assert.is(codeAt(place, program), undefined, mode.toString(8));
    }
    chmodSync(place, 0o600);
    assert.is(codeAt(place, program), CODE.toString());
  });
});

test('a file of neither the user, nor root, nor the owner of the program is not read', async () => {
  if (!isRoot) return console.error('only root can give files away');
  await withCache((place, program) => {
    chownSync(place, STRANGER, STRANGER);
    assert.is(codeAt(place, program), undefined);
    chownSync(program, STRANGER, STRANGER);
    assert.is(codeAt(place, program), CODE.toString());
  });
});

test('links, folders and pipes are not read', async () => {
  await withCache((place, program) => {
    const folder = join(place, '..');
    const link = join(folder, 'link');
    symlinkSync(place, link);
    assert.is(codeAt(link, program), undefined);
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    assert.is(codeAt(inner, program), undefined);
    const pipe = join(folder, 'pipe');
    if (spawnSync('mkfifo', [pipe]).status === 0) assert.is(codeAt(pipe, program), undefined);
  });
});

test('where nothing can be written, no code is made', async () => {
  await inFolder((folder) => {
    writeCodeCache(join(folder, 'not there', 'cache'), PROGRAM, 0, () => {
      throw new Error('code was made');
    });
    assert.equal(readdirSync(folder), []);
  });
});

test('what cannot be finished leaves nothing', async () => {
  await withCache((place, program) => {
    writeCodeCache(place, PROGRAM, 0, () => {
      throw new Error('no memory');
    });
    assert.is(codeAt(place, program), CODE.toString());
    mkdirSync(join(`${place}2`, 'inner'), { recursive: true });
    writeCodeCache(`${place}2`, PROGRAM, 0, () => CODE);
    assert.equal(readdirSync(join(place, '..')).toSorted(), [
      '.program.code-cache',
      '.program.code-cache2',
      'program',
    ]);
  });
});

test.run();
