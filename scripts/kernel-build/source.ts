/** The sources of a kernel, with the patch of docs/kbuild.md if they need it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say } from './places.ts';

const DEBIAN = '/usr/src';
const PACKAGE = /^linux-source-.*\.tar\.[a-z0-9]+$/u;
const PATCH = /^```diff\n(.*?)^```/msu;

/** @param archive a packed source tree; undefined: Debian's */
export function prepareSource(source: string, archive: string | undefined): void {
  if (!existsSync(join(source, 'Makefile'))) {
    const packed = archive ?? debianSource();
    say(`unpacking ${packed}`);
    mkdirSync(source, { recursive: true });
    run('tar', ['-xf', packed, '--strip-components=1', '-C', source]);
  }
  const makefile = readFileSync(join(source, 'scripts/Makefile.build'), 'utf8');
  if (makefile.includes('scripts/gendwarfksyms/gendwarfksyms')) return;
  const patch = PATCH.exec(readFileSync(join(ROOT, 'docs/kbuild.md'), 'utf8'))?.[1];
  if (patch === undefined) throw new Error('docs/kbuild.md has no patch');
  say('applying the patch of docs/kbuild.md');
  const { status, stderr, stdout } = spawnSync('patch', ['-p1', '--fuzz=0'], {
    cwd: source,
    input: patch,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the patch of docs/kbuild.md does not apply: ${stdout}${stderr}`);
}

function debianSource(): string {
  const found = existsSync(DEBIAN) ? readdirSync(DEBIAN).filter((name) => PACKAGE.test(name)) : [];
  const [name] = found.toSorted().toReversed();
  if (name === undefined) throw new Error('no sources: name a package, or install linux-source');
  return join(DEBIAN, name);
}
