/** Paths are bytes: also those that are not UTF-8, which Node's own arguments are not. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withBuilt } from '../support/built.ts';
import { inFolder } from '../support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULE = join(ROOT, 'test/fixtures/modules/queue.ko');
const QUEUE = '#SYMVER queue_head 0xc9d817f2\n#SYMVER queue_push 0x3451f137\n';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script in which `run` is the program, in a new folder. */
async function inShell(
  check: (folder: string, shell: (cwd: string, script: string) => Ran) => void,
): Promise<void> {
  await withBuilt((built) =>
    inFolder((folder) => {
      const run = `run() { '${process.execPath}' '${join(built, 'dwarfksyms.cjs')}' "$@"; }`;
      check(folder, (cwd, script) => {
        const { status, stdout, stderr } = spawnSync('sh', ['-c', `${run}\n${script}`], {
          cwd,
          encoding: 'latin1',
        });
        return { status, stdout, stderr };
      });
    }),
  );
}

// Elsewhere the bytes cannot be known.
const onLinux = existsSync('/proc/self/cmdline') ? test : test.skip;

onLinux('a file and a folder whose names are not UTF-8 are read, and named byte by byte', async () => {
  await inShell((folder, shell) => {
    const folderBytes = Buffer.concat([Buffer.from(`${folder}/d`), Buffer.from([0xfe])]);
    mkdirSync(folderBytes);
    copyFileSync(
      MODULE,
      Buffer.concat([folderBytes, Buffer.from('/ü'), Buffer.from([0xff]), Buffer.from('.ko')]),
    );
    const lines = shell(
      folder,
      `f=$(printf 'd\\376/\\303\\274\\377.ko')
      run version -f symvers -o "$(printf 'out\\377')" "$f" && cut -f 3 out*
      run version -f symvers . | cut -f 3 | uniq
      cd d* && run version -f json *.ko | grep -o '"path":"[^"]*"'
      run version "$(printf 'no\\033such\\377.ko')"`,
    );
    const name = 'd\u00fe/\u00c3\u00bc\u00ff\n';
    assert.is(lines.stdout, `${name}${name}${name}"path":"\\udcc3\\udcbc\\udcff.ko"\n`, lines.stderr);
    assert.is(lines.status, 2);
    assert.match(lines.stderr, /^error: dwarfksyms version: no\\x1bsuch\u00ff\.ko: cannot be opened/);
    assert.equal(readdirSync(folder, 'buffer').filter((found) => found.includes(0xff)).length, 1);
  });
});

onLinux('a working directory that was removed is one message', async () => {
  await inShell((folder, shell) => {
    mkdirSync(join(folder, 'gone'));
    const { status, stdout, stderr } = shell(join(folder, 'gone'), `rmdir "$PWD" && run version '${MODULE}'`);
    assert.is(stdout, '');
    assert.is(stderr, 'error: dwarfksyms: the working directory no longer exists: change to another one\n');
    assert.is(status, 2);
  });
});

test('- is standard input', async () => {
  await inShell((folder, shell) => {
    const { status, stdout } = shell(folder, `run version - < '${MODULE}'`);
    assert.is(stdout, QUEUE);
    assert.is(status, 0);
  });
});

test.run();
