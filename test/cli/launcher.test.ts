/** The commands as they are shipped, with and without compiled code beside it: its answers are the same. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { codeCachePlace } from '../../src/cli/code-cache.ts';
import { withBuilt } from '../support/built.ts';
import { inFolder } from '../support/version-run.ts';

const FIXTURE = resolve(import.meta.dirname, '../fixtures/kernel-like/mailbox');
const OBJECT = `${FIXTURE}.o`;
const NAMES = readFileSync(`${FIXTURE}.symbols`);
const ENV = { ...process.env, NODE_OPTIONS: '', NODE_DISABLE_COMPILE_CACHE: '' };

interface Run {
  readonly nodeOptions?: readonly string[];
  readonly args?: readonly string[];
  readonly names?: Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
}

/** A copy of the drop-in, as in a kernel's tree. */
class DropIn {
  readonly file: string;
  readonly cache: string;

  constructor(folder: string, built: string) {
    this.file = join(folder, 'gendwarfksyms');
    this.cache = codeCachePlace(this.file);
    copyFileSync(join(built, 'gendwarfksyms.cjs'), this.file);
  }

  run({ nodeOptions = [], args = [OBJECT], names = NAMES, env = {} }: Run = {}): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, this.file, ...args], {
      input: names,
      env: { ...ENV, ...env },
      encoding: 'latin1',
    });
    return `${status} ${stdout}${stderr}`;
  }

  /** Another one after each time that it is written; undefined if there is none. */
  get generation(): number | undefined {
    return statSync(this.cache, { throwIfNoEntry: false })?.ino;
  }

  /** Runs it twice: the first time does not take the cache, but leaves one, which the second takes and leaves alone. */
  assertReplaced(expected: string, run: Run = {}): void {
    const before = this.generation;
    assert.is(this.run(run), expected);
    const after = this.generation;
    assert.is.not(after, undefined);
    assert.is.not(after, before);
    assert.is(this.run(run), expected);
    assert.is(this.generation, after);
  }
}

async function withDropIn(action: (dropIn: DropIn, folder: string) => void | Promise<void>): Promise<void> {
  await inFolder((folder) => action(new DropIn(folder, built), folder));
}

/** With its lines sorted. */
function sorted(answer: string): string {
  const [, status = '', lines = ''] = /^(?<status>\d+) (?<lines>.*)$/su.exec(answer) ?? [];
  return `${status} ${lines.split('\n').toSorted().join('\n')}`;
}

const EXPECTED = sorted(`0 ${readFileSync(`${FIXTURE}.symver`, 'latin1')}`);

let built = '';

/** All tests in one: they share what takes longest, building. */
test('the commands and their code caches', () =>
  withBuilt(async (folder) => {
    built = folder;
    for (const [name, part] of Object.entries(PARTS)) {
      console.error(name);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await withDropIn(part);
    }
  }));

const PARTS: Readonly<Record<string, (dropIn: DropIn, folder: string) => void | Promise<void>>> = {
  'the first run leaves a cache, which the second one takes': (dropIn, folder) => {
    const answer = dropIn.run();
    assert.is(sorted(answer), EXPECTED);
    assert.equal(readdirSync(folder).toSorted(), ['.gendwarfksyms.code-cache', 'gendwarfksyms']);
    const { generation } = dropIn;
    assert.is(dropIn.run(), answer);
    assert.is(dropIn.generation, generation);
  },

  'what V8 rejects is replaced': (dropIn) => {
    const answer = dropIn.run();
    dropIn.assertReplaced(answer, { nodeOptions: ['--no-opt'] });
  },

  'damaged caches are replaced, and change nothing': (dropIn) => {
    const answer = dropIn.run();
    const whole = readFileSync(dropIn.cache);
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1]! ^= 0x10;
    const otherCode = Buffer.concat([whole.subarray(0, 128), Buffer.alloc(whole.length - 128, 0x55)]);
    for (const bytes of [flipped, otherCode, whole.subarray(0, 1000), Buffer.alloc(0), Buffer.alloc(5000)]) {
      writeFileSync(dropIn.cache, bytes);
      assert.is(dropIn.run(), answer);
      assert.ok(readFileSync(dropIn.cache).length > whole.length / 2, 'replaced');
    }
  },

  'an edited program is not run from code of the old one, though it is as long': (dropIn) => {
    const run = { names: Buffer.from('nobody\n') };
    dropIn.run();
    const before = dropIn.run(run);
    assert.match(before, 'no information for symbol nobody');
    const text = readFileSync(dropIn.file, 'latin1');
    writeFileSync(dropIn.file, text.replace('no information for symbol', 'NO INFORMATION FOR SYMBOL'));
    assert.match(dropIn.run(run), 'NO INFORMATION FOR SYMBOL nobody');
  },

  'much larger files make the cache anew': (dropIn, folder) => {
    dropIn.run();
    const large = join(folder, 'large.o');
    const object = readFileSync(OBJECT);
    // Behind its end an ELF file can have anything.
    writeFileSync(large, Buffer.concat([object, Buffer.alloc(2 * object.length)]));
    dropIn.assertReplaced(dropIn.run(), { args: [large] });
  },

  'runs without work, and runs that fail, leave none': (dropIn) => {
    assert.is(dropIn.run({ names: Buffer.alloc(0) }), '0 ');
    assert.is(dropIn.generation, undefined);
    assert.match(dropIn.run({ args: [dropIn.file] }), /^1 /u);
    assert.is(dropIn.generation, undefined);
  },

  'with NODE_DISABLE_COMPILE_CACHE there is none': (dropIn) => {
    assert.is(sorted(dropIn.run({ env: { NODE_DISABLE_COMPILE_CACHE: '1' } })), EXPECTED);
    assert.is(dropIn.generation, undefined);
  },

  'where it cannot be written, nothing is said': (dropIn, folder) => {
    mkdirSync(join(dropIn.cache, 'inner'), { recursive: true });
    assert.is(sorted(dropIn.run()), EXPECTED);
    assert.equal(readdirSync(folder).toSorted(), ['.gendwarfksyms.code-cache', 'gendwarfksyms']);
  },

  'many at the same time have the same answer, and leave one cache': async (dropIn, folder) => {
    const answer = dropIn.run({ env: { NODE_DISABLE_COMPILE_CACHE: '1' } });
    const runs = Array.from({ length: 8 }, async () => {
      const child = spawn(process.execPath, [dropIn.file, OBJECT], { env: ENV });
      let text = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
      child.stdin.end(NAMES);
      const [status] = (await once(child, 'close')) as [number | null];
      return `${status} ${text}`;
    });
    for (const one of await Promise.all(runs)) assert.is(one, answer);
    assert.equal(readdirSync(folder).toSorted(), ['.gendwarfksyms.code-cache', 'gendwarfksyms']);
    const { generation } = dropIn;
    assert.is(dropIn.run(), answer);
    assert.is(dropIn.generation, generation);
  },

  'dwarfksyms has a cache for each command, and its threads answer the same': () => {
    const command = join(built, 'dwarfksyms.cjs');
    const run = (...args: readonly string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        env: ENV,
        encoding: 'latin1',
      });
      return `${status} ${stdout}${stderr}`;
    };
    const generation = (name: string): number | undefined =>
      statSync(codeCachePlace(command, name), { throwIfNoEntry: false })?.ino;
    const answer = run('version', OBJECT);
    assert.is(sorted(answer), EXPECTED);
    const first = generation('version');
    assert.type(first, 'number');
    assert.is(run('version', OBJECT), answer);
    assert.is(run('version', '--jobs', '2', OBJECT, OBJECT), run('version', '--jobs', '1', OBJECT, OBJECT));
    assert.is(generation('version'), first);
    assert.is(generation(''), undefined);
    const help = run('--help');
    assert.type(generation(''), 'number');
    assert.is(run('--help'), help);
    assert.match(run('dump', OBJECT), /^0 [^]*DW_TAG_compile_unit/u);
    assert.type(generation('dump'), 'number');
    assert.is(generation('version'), first);
  },
};

test.run();
