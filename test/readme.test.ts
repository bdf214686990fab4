/** README.md: its commands can be typed as they stand, and print what stands below them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withBuilt } from './support/built.ts';
import { inFolder } from './support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The commands of the blocks that show what a terminal shows. */
function examples(): readonly { readonly command: string; readonly output: string }[] {
  return [...README.matchAll(/```console\n(.*?)```/gs)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return { command: part.slice(0, end), output: part.slice(end + 1).trimEnd() };
      }),
  );
}

const hasShell = existsSync('/bin/sh') ? test : test.skip;
hasShell('the examples print what stands below them', async () => {
  const all = examples();
  assert.ok(all.length >= 4, 'there are examples');
  await withBuilt((built) =>
    inFolder((bin) => {
      // What npx does after `npm start`, without its half a second.
      const npx = join(bin, 'npx');
      writeFileSync(
        npx,
        `#!/bin/sh\ntool=$(echo '${built}'/"$1".*js)\nshift\nexec '${process.execPath}' "$tool" "$@"\n`,
      );
      chmodSync(npx, 0o755);
      const PATH = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
      for (const { command, output } of all) {
        const { stdout } = spawnSync('sh', ['-c', command], {
          cwd: ROOT,
          encoding: 'utf8',
          env: { ...process.env, PATH },
        });
        assert.is(stdout.trimEnd(), output, command);
      }
    }),
  );
});

test('what it names is there', () => {
  for (const [, path = ''] of README.matchAll(/`((?:docs|test|ksy|scripts)\/[\w./-]+)`/g))
    // The one of a kernel tree.
    if (path !== 'scripts/gendwarfksyms/gendwarfksyms') assert.ok(existsSync(join(ROOT, path)), path);
});

test.run();
