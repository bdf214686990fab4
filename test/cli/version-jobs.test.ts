/** The answer of `dwarfksyms version` is the same for any number of threads. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withBuilt } from '../support/built.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const MODULES = join(FIXTURES, 'modules');
const ORACLE = join(FIXTURES, 'oracle');
const JOBS = ['1', '2', '3', '8'];

/** Objects of every kind, sound and damaged, below `folder`. */
function fill(folder: string): void {
  const tree = join(folder, 'tree');
  mkdirSync(join(tree, 'deep'), { recursive: true });
  const sensor = readFileSync(join(MODULES, 'sensor.ko'));
  for (const name of ['sensor.ko', 'queue.ko', 'bridge.ko'])
    copyFileSync(join(MODULES, name), join(tree, name));
  copyFileSync(join(FIXTURES, 'kernel-like/mailbox.o'), join(tree, 'deep/mailbox.o'));
  for (const name of readdirSync(ORACLE).toSorted().slice(0, 30)) {
    const object = join(ORACLE, name, 'object.o');
    if (existsSync(object)) copyFileSync(object, join(tree, `deep/${name}.o`));
  }
  writeFileSync(join(tree, 'packed.ko.gz'), gzipSync(sensor));
  writeFileSync(join(tree, 'cut.ko'), sensor.subarray(0, sensor.length >> 1));
  writeFileSync(join(tree, 'cut.ko.gz'), gzipSync(sensor).subarray(0, 999));
  writeFileSync(join(folder, 'names'), 'sensor_add\nqueue_push\nmailbox_send\nnobody\nmain\n');
}

/** Everything that a run leaves: status, streams, and the files that it wrote to `out` below `folder`. */
function everything(command: string, folder: string, args: readonly string[]): readonly string[] {
  const out = join(folder, 'out');
  mkdirSync(out);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'version', ...args], {
    cwd: folder,
    encoding: 'latin1',
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => `${path}: ${readFileSync(path, 'latin1')}`);
  rmSync(out, { recursive: true });
  return [String(status), stdout, stderr, ...files];
}

test('any number of threads gives the same bytes in every stream and file, ten times in a row', async () => {
  await withBuilt((built) =>
    inFolder((folder) => {
      fill(folder);
      const command = join(built, 'dwarfksyms.cjs');
      const runs: {
        readonly args: readonly string[];
        readonly rounds: number;
        readonly status: string;
        readonly files: number;
      }[] = [
        // Objects that fail, warnings, names that are nowhere, members of archives; a file of types for each.
        {
          args: ['-f', 'json', '--strict', '-T', 'out/', 'tree', 'missing.ko', 'names', 'tree/queue.ko'],
          rounds: 10,
          status: '2',
          files: 4,
        },
        {
          args: ['--symbols=names', '-T', 'out/types', 'tree/deep/mailbox.o', 'tree/sensor.ko'],
          rounds: 2,
          status: '0',
          files: 1,
        },
        {
          args: [
            '-f',
            'symvers',
            '-o',
            'out/Module.symvers',
            '-T',
            'out/types',
            'tree/sensor.ko',
            'tree/queue.ko',
          ],
          rounds: 2,
          status: '0',
          files: 2,
        },
      ];
      for (const { args, rounds, status, files } of runs) {
        const expected = everything(command, folder, ['--jobs=1', ...args]);
        assert.is(expected[0], status, expected[2]);
        assert.ok(expected.length - 3 >= files, `${expected.length - 3} files`);
        for (let round = 0; round < rounds; round++)
          for (const jobs of JOBS)
            assert.equal(everything(command, folder, [`--jobs=${jobs}`, ...args]), expected);
      }
    }),
  );
});

test('the sources run with threads, too', async () => {
  const args = ['sensor.ko', 'queue.ko', 'missing.ko'];
  assert.equal(
    await runVersion(MODULES, ['--jobs=2', ...args]),
    await runVersion(MODULES, ['--jobs=1', ...args]),
  );
});

test.run();
