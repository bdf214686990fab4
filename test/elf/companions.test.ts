/** Where separate debugging information is found, and what is not taken for it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { buildIdOf } from '../../src/elf/build-id.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { openFile } from '../../src/elf/source.ts';
import { answerOf, inCopyOf, messages, SPLIT_FIXTURES, type Answer } from '../support/companions.ts';

const FOLDER = 'debuglink';

/** Runs `action` on a stripped object whose file of debugging information is at `from`, for `action` to put in its place. */
function withStripped(action: (object: string, from: string, copy: string) => void): void {
  inCopyOf(FOLDER, (copy) => {
    const from = join(copy, 'somewhere-else');
    renameSync(join(copy, 'probe.debug'), from);
    action(join(copy, 'probe.so'), from, copy);
  });
}

function put(from: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  cpSync(from, path);
}

const whole = answerOf(join(SPLIT_FIXTURES, FOLDER, 'whole.so'));

function found(answer: Answer): void {
  assert.is(answer.error, undefined, answer.error?.message);
  assert.equal(messages(answer), []);
  assert.equal(answer.versions, whole.versions);
  assert.is(answer.symtypes, whole.symtypes);
  assert.is(Object.keys(answer.versions).length, 2);
}

function isLost(answer: Answer, warning: RegExp): void {
  assert.is(answer.error?.code, 'dwarf-missing');
  assert.is(answer.warnings.length, 1, messages(answer).join('\n'));
  assert.match(messages(answer)[0]!, warning);
}

for (const folder of ['.', '.debug']) {
  test(`a debug link leads to ${folder}`, () => {
    withStripped((object, from, copy) => {
      put(from, join(copy, folder, 'probe.debug'));
      found(answerOf(object));
    });
  });
}

test('a debug link leads to the global directory', () => {
  withStripped((object, from, copy) => {
    const globalDirectory = join(copy, 'global');
    put(from, join(globalDirectory, copy, 'probe.debug'));
    found(answerOf(object, { globalDirectory }));
  });
});

test('a build id leads to the global directory', () => {
  withStripped((object, from, copy) => {
    const globalDirectory = join(copy, 'global');
    const id = buildId(object);
    put(from, join(globalDirectory, '.build-id', id.slice(0, 2), `${id.slice(2)}.debug`));
    found(answerOf(object, { globalDirectory }));
  });
});

function buildId(path: string): string {
  const ignore = (): void => undefined;
  const source = openFile(path);
  const id = buildIdOf(openElf(source, ignore));
  source.close();
  return Buffer.from(id ?? assert.unreachable('no build id')!).toString('hex');
}

test('a file behind a build id that cannot be read does not keep the debug link from being followed', () => {
  withStripped((object, from, copy) => {
    const globalDirectory = join(copy, 'global');
    const id = buildId(object);
    const path = join(globalDirectory, '.build-id', id.slice(0, 2), `${id.slice(2)}.debug`);
    put(from, join(copy, 'probe.debug'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'something else');
    const answer = answerOf(object, { globalDirectory });
    assert.equal(answer.versions, whole.versions);
    assert.is(answer.warnings.length, 1);
    assert.is(answer.warnings[0]?.place.file, path);
  });
});

test('a file with another CRC is not the one that was linked to', () => {
  withStripped((object, from, copy) => {
    const changed = readFileSync(from);
    changed[changed.length - 1]! ^= 1;
    writeFileSync(join(copy, 'probe.debug'), changed);
    isLost(answerOf(object), /probe\.debug: is not the file that was linked to: its CRC differs/);
    // The next place is looked into all the same.
    put(from, join(copy, '.debug/probe.debug'));
    const answer = answerOf(object);
    assert.equal(answer.versions, whole.versions);
    assert.is(answer.warnings.length, 1);
  });
});

test('a lost file is named', () => {
  withStripped((object) => {
    isLost(
      answerOf(object),
      /probe\.so: the file with the debugging information cannot be found; looked for .*probe\.debug .*probe\.so in /,
    );
  });
});

for (const [what, make] of Object.entries<(path: string) => void>({
  'a directory': (path) => mkdirSync(path),
  'a link to itself': (path) => symlinkSync(path, path),
  'the object itself': (path) => symlinkSync('probe.so', path),
  empty: (path) => writeFileSync(path, ''),
})) {
  test(`a linked file that is ${what} is as good as lost`, () => {
    withStripped((object, _, copy) => {
      make(join(copy, 'probe.debug'));
      isLost(answerOf(object), /cannot be found|its CRC differs/);
    });
  });
}

test('a link whose name is damaged leads nowhere', () => {
  withStripped((object) => {
    const bytes = readFileSync(object);
    const at = bytes.indexOf('probe.debug\0');
    for (const name of ['a/very/long/path', '\0\0\0\0\0\0\0\0\0\0\0\0', '../../../..']) {
      bytes.write(name.slice(0, 11), at, 'latin1');
      writeFileSync(object, bytes);
      const answer = answerOf(object);
      assert.is(answer.error?.code, 'dwarf-missing');
      assert.ok(answer.warnings.length <= 1);
    }
    // Without the NUL byte that ends the name, and with every other byte changed.
    bytes.fill(0x41, at, at + 16);
    writeFileSync(object, bytes);
    const answer = answerOf(object);
    assert.is(answer.error?.code, 'dwarf-missing');
    assert.is(answer.warnings.length, 1);
  });
});

test('the object is cut off anywhere: one error', () => {
  withStripped((object, from, copy) => {
    put(from, join(copy, 'probe.debug'));
    const bytes = readFileSync(object);
    for (let length = 0; length < bytes.length; length += 211) {
      writeFileSync(object, bytes.subarray(0, length));
      const { error } = answerOf(object);
      assert.ok(error !== undefined, `${length} bytes`);
    }
  });
});

const DESCRIPTORS = '/proc/self/fd';

if (existsSync(DESCRIPTORS))
  test('what was opened is closed', () => {
    withStripped((object, from, copy) => {
      put(from, join(copy, 'probe.debug'));
      const before = readdirSync(DESCRIPTORS).length;
      for (let i = 0; i < 10; i++) answerOf(object);
      assert.is(readdirSync(DESCRIPTORS).length, before);
    });
  });

test.run();
