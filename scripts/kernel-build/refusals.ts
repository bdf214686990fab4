/**
 * Loads all modules of a build in the order in which they need one another, and before each of them copies that must be refused:
 * with one version changed, and from a build in which a header was changed. `modcheck` and the kernel have to agree on each.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { openElf, readSymvers } from '../../src/index.ts';
import { boot, type Attempt } from './boot.ts';
import { modulesOf } from './compare.ts';
import { make, type Making } from './make.ts';
import { judgeCases, judgeGood, type Case } from './judgement.ts';
import { lines, run, say } from './places.ts';

/** Ciphers expect it: the kernel would ask modprobe for it. */
const FIRST = 'crypto/cryptomgr.ko';

/** Structures that get a member: of a few modules only, and one that the kernel itself exports functions for. */
const CHANGES = [
  { header: 'include/linux/mii.h', struct: 'mii_if_info' },
  { header: 'include/linux/virtio.h', struct: 'virtio_device' },
  { header: 'include/net/rtnetlink.h', struct: 'rtnl_link_ops' },
];

export async function checkRefusals(making: Making, changed: string, place: string): Promise<void> {
  await zstdIsReady;
  const { folder } = making;
  const modules = modulesOf(folder);
  const imports = new Map(
    modules.map((path) => [path, new Set(lines(run('nm', ['-u', '-j', join(folder, path)])))]),
  );
  const exporters = new Map(
    readSymvers(readFileSync(join(folder, 'Module.symvers'))).map(({ name, module }) => [
      name,
      `${module}.ko`,
    ]),
  );
  const ordered = inOrderOfNeed(modules, imports, exporters);
  const copies = `${place}-copies`;
  rmSync(copies, { recursive: true, force: true });
  mkdirSync(copies, { recursive: true });
  const cases = [
    ...ordered.flatMap((module) => flippedCopies(folder, module, exporters, copies)),
    ...rebuiltModules(making, changed, ordered, copies),
  ];
  const good = ordered.map((module) => attempt('load', `good-${idOf(module)}`, module, join(folder, module)));
  say(`booting: ${good.length} modules`);
  judgeGood(boot(folder, place, good), ordered, folder);
  // A changed copy that was loaded may not let itself be unloaded: the module itself is then refused.
  const attempts = ordered.flatMap((module, index): Attempt[] => [
    ...cases.filter((one) => one.module === module).map(({ id, file }) => attempt('try', id, module, file)),
    ...good.slice(index, index + 1),
  ]);
  say(`booting: ${attempts.length} attempts to load a module`);
  judgeCases(boot(folder, place, attempts), cases, folder, modules);
}

function attempt(kind: Attempt['kind'], id: string, module: string, file: string): Attempt {
  return { kind, id, name: basename(module, '.ko').replaceAll('-', '_'), file };
}

function idOf(module: string): string {
  return basename(module, '.ko');
}

/** Each behind those that export what it leaves undefined. */
function inOrderOfNeed(
  modules: readonly string[],
  imports: ReadonlyMap<string, ReadonlySet<string>>,
  exporters: ReadonlyMap<string, string>,
): readonly string[] {
  const placed = new Set<string>();
  const place = (module: string): void => {
    if (placed.has(module)) return;
    for (const name of imports.get(module) ?? []) {
      const exporter = exporters.get(name);
      if (exporter !== undefined && exporter !== module && imports.has(exporter)) place(exporter);
    }
    placed.add(module);
  };
  if (modules.includes(FIRST)) place(FIRST);
  for (const module of modules) place(module);
  return [...placed];
}

/** Of module_layout, of a symbol of the kernel, and of one of another module. */
function flippedCopies(
  folder: string,
  module: string,
  exporters: ReadonlyMap<string, string>,
  copies: string,
): readonly Case[] {
  const object = openElf(join(folder, module));
  const names = object.imports().flatMap(({ name, version }) => (version === undefined ? [] : [name]));
  object.close();
  const others = names.filter((name) => name !== 'module_layout');
  const chosen = [
    names.find((name) => name === 'module_layout'),
    others.find((name) => exporters.get(name) === 'vmlinux.ko'),
    others.find((name) => exporters.get(name) !== 'vmlinux.ko'),
  ];
  return chosen.flatMap((symbol, index) => {
    if (symbol === undefined) return [];
    const bytes = readFileSync(join(folder, module));
    const at =
      bytes.indexOf(`\0${symbol}\0`, sectionOffset(join(folder, module), '__versions'), 'latin1') - 7;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    const id = `flipped${index}-${idOf(module)}`;
    const file = join(copies, `${id}.ko`);
    writeFileSync(file, bytes);
    return [{ module, id, file, symbol }];
  });
}

/** By readelf. */
function sectionOffset(path: string, name: string): number {
  const line = lines(run('readelf', ['-SW', path])).find((one) => one.includes(` ${name} `));
  const columns = line?.replace(/^.*\]/u, '').trim().split(/\s+/u);
  return Number.parseInt(columns?.[3] ?? '', 16);
}

/** The modules that are others in a copy of the build, made with changed headers. */
function rebuiltModules(
  making: Making,
  changed: string,
  modules: readonly string[],
  copies: string,
): readonly Case[] {
  if (!existsSync(changed))
    cpSync(making.folder, changed, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const restore = CHANGES.map(({ header, struct }) => addMember(join(making.source, header), struct));
  try {
    make({ ...making, folder: changed, flagsFor: making.folder });
  } finally {
    for (const one of restore) one();
  }
  const differing = modules.filter(
    (module) => !readFileSync(join(making.folder, module)).equals(readFileSync(join(changed, module))),
  );
  return differing.map((module) => {
    const id = `header-${idOf(module)}`;
    const file = join(copies, `${id}.ko`);
    copyFileSync(join(changed, module), file);
    return { module, id, file, symbol: undefined };
  });
}

/** Returns what puts the header back, with its time. */
function addMember(header: string, struct: string): () => void {
  const { atime, mtime } = statSync(header);
  const text = readFileSync(header, 'utf8');
  const opening = new RegExp(`^struct ${struct}\\s*\\{`, 'mu');
  if (!opening.test(text)) throw new Error(`${header} has no struct ${struct}`);
  writeFileSync(
    header,
    text.replace(opening, (found) => `${found}\n\tunsigned long added_member;`),
  );
  return () => {
    writeFileSync(header, text);
    utimesSync(header, atime, mtime);
  };
}
