/** README.md and docs/conformance.md: their commands can be typed as they are, and print what is shown below them; and all documents name files that exist. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withBuilt } from './support/built.ts';
import { inFolder } from './support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const CONFORMANCE = readFileSync(join(ROOT, 'docs/conformance.md'), 'utf8');

/** The commands of the blocks that show what a terminal shows. */
function examples(): readonly { readonly command: string; readonly output: string }[] {
  return [...`${README}\n${CONFORMANCE}`.matchAll(/```console\n(.*?)```/gs)].flatMap(([, block = '']) =>
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
hasShell('the examples print what is shown below them', async () => {
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

/** Folders of the repository by which a path in a document is known; `*` stands for any characters but slashes. */
const PATH = /(?<![\w./-])(?:src|docs|test|ksy|scripts|properties|generated|bench)\/[\w.*/-]*[\w*/]/g;

/** Of a kernel tree: a folder of scripts, too. */
const KERNEL_PATHS = [
  'scripts/genksyms/genksyms',
  'scripts/gendwarfksyms/gendwarfksyms',
  'scripts/gendwarfksyms/modpost',
  'scripts/mod/modpost',
  'scripts/mod/modpost.real',
  'scripts/Makefile.build',
  'scripts/config',
  'scripts/extract-vmlinux',
];

function isThere(path: string): boolean {
  if (!basename(path).includes('*')) return existsSync(join(ROOT, path));
  const names = new RegExp(`^${basename(path).replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u');
  const folder = join(ROOT, dirname(path));
  return existsSync(folder) && readdirSync(folder).some((name) => names.test(name));
}

const documents = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
for (const document of ['README.md', ...documents.map((name) => `docs/${name}`)])
  test(`the files that ${document} names exist`, () => {
    const text = readFileSync(join(ROOT, document), 'utf8');
    const paths = (text.match(PATH) ?? []).filter((path) => !KERNEL_PATHS.includes(path));
    assert.equal(
      paths.filter((path) => !isThere(path)),
      [],
    );
    const links = Array.from(
      text.matchAll(/\]\((?!https?:)([\w./-]+)(?:#[\w-]+)?\)/g),
      ([, file = '']) => file,
    );
    const missing = links.filter((link) => !existsSync(join(ROOT, dirname(document), link)));
    assert.equal(missing, []);
  });

test('development.md names where to find things', () => {
  const text = readFileSync(join(ROOT, 'docs/development.md'), 'utf8');
  assert.ok((text.match(PATH) ?? []).length > 50, 'it names files');
});

test.run();
