/**
 * Checks the modules of a kernel build against it, as `dwarfksyms modcheck` does: `check-modules.ts BUILD`.
 *
 *     whole      all modules must load: on the folder, on vmlinux alone (or need others), on Module.symvers
 *     flipped    in Module.symvers, the version of one symbol at a time is another one. Exactly the modules must be refused that
 *                leave the symbol undefined by binutils' nm, and those that need one of these
 *     renewed    in one module at a time, a version that it expects is another one. It must be refused, and those that need it
 *
 * Exit status 1 if anything else comes out.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zstdIsReady } from '../src/elf/zstd.ts';
import {
  checkModules,
  openElf,
  readSymvers,
  type ElfObject,
  type ModuleAnswer,
  type SymversEntry,
} from '../src/index.ts';

/** As many symbols as that are flipped, spread over all that modules import. */
const FLIPS = 200;

await zstdIsReady;
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: check-modules.ts BUILD');
const build = resolve(folder);
const paths = readFileSync(join(build, 'modules.order'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((path) => path.replace(/\.o$/u, '.ko'));
const vmlinux = openElf(join(build, 'vmlinux'));
const modules = paths.map((path) => openElf(join(build, path), { name: path }));
const symvers = readSymvers(readFileSync(join(build, 'Module.symvers')));
const undefinedBy = new Map(paths.map((path) => [path, undefinedSymbols(path)]));
const exporterOf = new Map(symvers.map(({ name, module }) => [name, `${module}.ko`]));
let isFine = true;

report('on kernel and modules', refused(checkModules(modules, { vmlinux, modules, symvers })), new Set());
report('on vmlinux, with the modules', refused(checkModules(modules, { vmlinux })), new Set());
report('on Module.symvers', refused(checkModules(modules, { symvers })), new Set());
const used = [...new Set([...undefinedBy.values()].flatMap((names) => [...names]))]
  .filter((name) => exporterOf.has(name))
  .toSorted();
const chosen = ['module_layout', ...spread(used, FLIPS)];
let affected = 0;
for (const name of chosen) {
  const direct = paths.filter((path) => name === 'module_layout' || undefinedBy.get(path)?.has(name));
  // What is asked about stands for the module of that name: the symbol's own is left to Module.symvers.
  const expected = new Set(closure(direct).filter((path) => path !== exporterOf.get(name)));
  const asked = modules.filter(({ name: path }) => path !== exporterOf.get(name));
  affected += expected.size;
  report(
    `${name} flipped in Module.symvers`,
    refused(checkModules(asked, { symvers: flipped(name) })),
    expected,
  );
}
console.log(`${chosen.length} symbols flipped in Module.symvers, ${affected} refusals expected`);
for (const module of modules) renew(module);
console.log(`${modules.length} modules with a flipped version: they and those that need them are refused`);
console.log(isFine ? 'all as expected' : 'NOT as expected');
if (!isFine) process.exitCode = 1;

function refused(answers: readonly ModuleAnswer[]): ReadonlySet<string> {
  for (const { module, verdict, answer } of answers)
    if (verdict === 'unknown') throw new Error(`${module}: ${answer}`);
  return new Set(answers.filter(({ verdict }) => verdict === 'refused').map(({ module }) => module));
}

function report(what: string, found: ReadonlySet<string>, expected: ReadonlySet<string>): void {
  const missed = [...expected].filter((path) => !found.has(path));
  const excess = [...found].filter((path) => !expected.has(path));
  if (expected.size === 0 || missed.length + excess.length > 0)
    console.log(`${what}: ${found.size} of ${modules.length} refused, ${expected.size} expected`);
  for (const path of missed) console.log(`  missed: ${path}`);
  for (const path of excess) console.log(`  in vain: ${path}`);
  isFine &&= missed.length === 0 && excess.length === 0;
}

function flipped(wanted: string): readonly SymversEntry[] {
  return symvers.map((entry) =>
    entry.name === wanted ? { ...entry, version: ((entry.version ?? 0) ^ 0x100) >>> 0 } : entry,
  );
}

/** Flips the first version in a copy of the module that is not of module_layout. */
function renew(module: ElfObject): void {
  const path = module.name;
  const wanted = module.imports().find(({ name }) => undefinedBy.get(path)?.has(name));
  if (wanted === undefined) return;
  const bytes = readFileSync(join(build, path));
  const at = bytes.indexOf(Buffer.from(`\0${wanted.name}\0`), sectionOffset(path, '__versions')) - 7;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const copy = openElf(bytes, { name: path });
  const others = modules.map((other) => (other === module ? copy : other));
  report(
    `${path} expects another ${wanted.name}`,
    refused(checkModules(others, { vmlinux })),
    new Set(closure([path])),
  );
  copy.close();
}

/** The modules, and all that need one of them, through whichever others. */
function closure(direct: readonly string[]): readonly string[] {
  const all = new Set(direct);
  for (const needed of all)
    for (const [path, names] of undefinedBy)
      if ([...names].some((name) => exporterOf.get(name) === needed)) all.add(path);
  return [...all];
}

function undefinedSymbols(path: string): ReadonlySet<string> {
  return new Set(tool('nm', ['-u', '-j', path]).split('\n'));
}

/** By readelf. */
function sectionOffset(path: string, name: string): number {
  const line = tool('readelf', ['-SW', path])
    .split('\n')
    .find((one) => one.includes(` ${name} `));
  const columns = line?.replace(/^.*\]/u, '').trim().split(/\s+/u);
  return Number.parseInt(columns?.[3] ?? '', 16);
}

function tool(command: string, args: readonly string[]): string {
  const { stdout, status, stderr } = spawnSync(command, args, { cwd: build, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  return stdout;
}

function spread<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]!);
}
