/** The completions as bash gives them. What zsh does with its own is not tried here. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { MANUALS } from '../../scripts/manual/pages.ts';
import { inFolder } from '../support/version-run.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/completions');
const BASH = join(FOLDER, 'dwarfksyms.bash');

const hasBash = spawnSync('bash', ['-c', 'true']).status === 0;
const whereBash = hasBash ? test : test.skip;

/** What bash offers for the last word; words are as readline splits them, at = too. */
function completions(cwd: string, ...words: readonly string[]): string[] {
  const script = [
    // Only while a completion is going on it can be told more.
    'compopt() { :; }',
    `source '${BASH}'`,
    'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))',
    `_${words[0]}`,
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n');
  const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...words], { cwd, encoding: 'utf8' });
  assert.is(stderr, '');
  return stdout.split('\n').filter((line) => line !== '');
}

whereBash('commands, options and values are completed, and files elsewhere', async () => {
  await inFolder((folder) => {
    writeFileSync(join(folder, 'a module.ko'), '');
    const of = (...words: string[]): string[] => completions(folder, ...words);
    assert.equal(of('dwarfksyms', 'd'), ['diff ', 'dump ']);
    assert.equal(of('dwarfksyms', 'version', '--sym'), ['--symbols=', '--symtypes=']);
    assert.equal(of('dwarfksyms', 'version', '--format', '=', 'symv'), ['symver ', 'symvers ']);
    assert.equal(of('dwarfksyms', 'version', '--format', '='), ['symver ', 'symvers ', 'json ']);
    assert.equal(of('dwarfksyms', 'dump', '-f', 'j'), ['json ']);
    assert.equal(of('dwarfksyms', 'version', 'a'), ['a module.ko']);
    assert.equal(of('dwarfksyms', 'version', '--jobs', ''), []);
    assert.equal(of('dwarfksyms', 'build', ''), ['prepare ', 'finish ', 'restore ']);
    assert.equal(of('dwarfksyms', 'build', '--q'), ['--quiet ']);
    assert.equal(of('dwarfksyms', 'build', 'finish', 'a'), ['a module.ko']);
    assert.equal(of('gendwarfksyms', '--dump-d'), ['--dump-dies ', '--dump-die-map ']);
    assert.equal(of('gendwarfksyms', '-T', ''), ['a module.ko']);
  });
});

test('both shells know every option', () => {
  const zsh = readFileSync(join(FOLDER, '_dwarfksyms'), 'utf8');
  const bash = readFileSync(BASH, 'utf8');
  for (const { options } of MANUALS)
    for (const { long } of Object.values(options))
      for (const text of [zsh, bash]) assert.ok(text.includes(`--${long}`), long);
});

test.run();
