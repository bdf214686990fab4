/** Compares two builds byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, lines, say } from './places.ts';

/** What a build is for, and what versions are in. */
const IMAGES = ['vmlinux', 'arch/x86/boot/bzImage', 'System.map', 'Module.symvers', 'modules.order'];
const VERSION = /^#SYMVER .*$/gmu;

export function compareBuilds(plain: string, recorded: string): void {
  for (const path of IMAGES) compareFiles(plain, recorded, [path], path);
  const modules = modulesOf(plain);
  compareFiles(plain, recorded, modules, `${modules.length} modules`);
  const types = filesIn(plain, /\.symtypes$/u);
  check(
    types.join() === filesIn(recorded, /\.symtypes$/u).join(),
    `the same ${types.length} .symtypes are there`,
  );
  compareFiles(plain, recorded, types, `${types.length} .symtypes`);
  const commands = filesIn(plain, /^\..*\.o\.cmd$/u);
  const versions = (folder: string, path: string): string =>
    (readFileSync(join(folder, path), 'latin1').match(VERSION) ?? []).join('\n');
  const asking = commands.filter((path) => versions(plain, path) !== '');
  const different = asking.filter((path) => versions(plain, path) !== versions(recorded, path));
  const count = asking.reduce((sum, path) => sum + lines(versions(plain, path)).length, 0);
  check(
    asking.length > 0 && different.length === 0,
    `${count} versions in the .cmd files of ${asking.length} objects: ${different.length} files differ`,
  );
  const left = filesIn(recorded, /^\..*\.o\.cmd$/u).filter((path) =>
    readFileSync(join(recorded, path), 'latin1').includes('#GENDWARFKSYMS-PENDING'),
  );
  check(left.length === 0, `${left.length} requests are left`);
}

function compareFiles(one: string, other: string, paths: readonly string[], what: string): void {
  const different = paths.filter(
    (path) => !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  );
  check(paths.length > 0 && different.length === 0, `${what}: byte-identical`);
  for (const path of different) say(`     differs: ${path}`);
}

export function modulesOf(build: string): readonly string[] {
  return lines(readFileSync(join(build, 'modules.order'), 'utf8')).map((path) =>
    path.replace(/\.o$/u, '.ko'),
  );
}

/** Paths below the folder, sorted. */
export function filesIn(folder: string, name: RegExp): readonly string[] {
  const found: string[] = [];
  const rest = [''];
  for (let below = rest.pop(); below !== undefined; below = rest.pop())
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) rest.push(path);
      else if (entry.isFile() && name.test(entry.name)) found.push(path);
    }
  return found.toSorted();
}
