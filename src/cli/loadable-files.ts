/**
 * Of the files in a directory, those from which the kernel would load: after a build, the code of a module is in its
 * objects, in what they are linked to, in `NAME.mod.o` and in `NAME.ko`, and each would report the same exports.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openInputs } from '../container/inputs.ts';
import { openElf } from '../elf/elf-file.ts';
import { openFile } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { moduleName } from '../report/module-name.ts';
import { findExports } from '../symver/exports.ts';
import { systemPath } from '../system-path.ts';
import { unicode } from '../unicode.ts';
import type { FoundPath } from './object-search.ts';

const MODULE = /\.ko(?:\.(?:gz|xz|zst))?(?:\.debug)?$/u;
const OBJECT = /\.o(?:\.(?:gz|xz|zst))?(?:\.debug)?$/u;
/** What modpost adds to a module and to a kernel. */
const ADDED = /(?:\.mod|^\.vmlinux\.export|^\.module-common)\.o$/u;
/** All objects of a kernel in one. */
const ALL_OBJECTS = 'vmlinux.o';
/** What is left of the steps of linking a kernel and of making its boot image. */
const STEP = /(?:^|\/)(?:\.tmp_vmlinux[^/]*|vmlinux\.unstripped|boot\/compressed\/vmlinux\.bin)$/u;
const KERNEL = 'vmlinux';
/** Only a kernel that is linked has these. */
const EXPORT_TABLES = ['__ksymtab', '__ksymtab_gpl'];
const DEBUG = '.debug';
/** The last folder of a path. */
const DEBUG_FOLDER = /(?<=^|\/)\.debug\/(?=[^/]+$)/u;
const COMPRESSED = /\.(?:gz|xz|zst)$/u;

/**
 * @param found in one directory and below
 * @param wantsObjects whether the objects count, and not what is linked from them
 */
export async function chooseFiles(
  found: readonly FoundPath[],
  cwd: string,
  wantsObjects: boolean,
): Promise<readonly FoundPath[]> {
  const modules = found.filter(({ path }) => MODULE.test(path));
  const objects = found.filter(({ path }) => OBJECT.test(path));
  if (wantsObjects) return singleObjects(objects, cwd);
  const others = found.filter(({ path }) => !MODULE.test(path) && !OBJECT.test(path));
  const kernels = others.filter(({ path }) => isKernel(path, cwd));
  if (kernels.length === 0 && modules.length === 0) {
    const single = new Set(singleObjects(objects, cwd));
    return found.filter((one) => !objects.includes(one) || single.has(one));
  }
  const left = new Set([...stepsOf(kernels), ...debugFilesOf(modules), ...objects]);
  if (kernels.length > 0) for (const one of namesakesOf(kernels, others)) left.add(one);
  // The objects of a kernel that is there are all in it, or left from an earlier build.
  const elsewhere =
    kernels.length > 0 ? [] : await exportedElsewhere(singleObjects(objects, cwd), modules, cwd);
  for (const one of elsewhere) left.delete(one);
  return found.filter((one) => !left.has(one));
}

/** Objects without those that are made of others. */
function singleObjects(objects: readonly FoundPath[], cwd: string): readonly FoundPath[] {
  const byName = new Map<string, string[]>();
  for (const { path } of objects) {
    const paths = byName.get(basename(path));
    if (paths === undefined) byName.set(basename(path), [path]);
    else paths.push(path);
  }
  const isThere = (part: string): boolean =>
    byName.get(basename(part))?.some((path) => path === part || path.endsWith(`/${part}`)) === true;
  const isMade = (path: string): boolean => {
    if (ADDED.test(basename(path))) return true;
    if (basename(path) === ALL_OBJECTS) return objects.length > 1;
    return partsOf(path, cwd).some((part) => basename(part) !== basename(path) && isThere(part));
  };
  const single = objects.filter(({ path }) => !isMade(path));
  return single.length > 0 ? single : objects;
}

/** What `NAME.mod` lists beside `NAME.o`: the objects of the module, by their paths in the build folder. */
function partsOf(path: string, cwd: string): readonly string[] {
  try {
    const list = readFileSync(systemPath(resolve(cwd, path.replace(/\.o$/u, '.mod'))));
    return latin1(list)
      .split(/\s+/u)
      .filter((word) => word.endsWith('.o'))
      .map(unicode);
  } catch {
    return [];
  }
}

function stepsOf(kernels: readonly FoundPath[]): readonly FoundPath[] {
  const isComplete = kernels.some(({ path }) => basename(path) === KERNEL);
  return isComplete ? kernels.filter(({ path }) => STEP.test(path)) : [];
}

/** Files called like a kernel that are none, as what a boot image is unpacked by. */
function namesakesOf(kernels: readonly FoundPath[], others: readonly FoundPath[]): readonly FoundPath[] {
  return others.filter((one) => !kernels.includes(one) && moduleName(one.path) === KERNEL);
}

/** Debug files of modules that are there: `foo.ko.debug` of `foo.ko` or `foo.ko.xz`, beside it or in `.debug/`. */
function debugFilesOf(modules: readonly FoundPath[]): readonly FoundPath[] {
  const paths = new Set(modules.map(({ path }) => path.replace(COMPRESSED, '')));
  return modules.filter(({ path }) => {
    if (!path.endsWith(DEBUG)) return false;
    const module = path.slice(0, -DEBUG.length).replace(COMPRESSED, '');
    return paths.has(module) || paths.has(module.replace(DEBUG_FOLDER, ''));
  });
}

/** False for what is damaged: reading it will tell why. */
function isKernel(path: string, cwd: string): boolean {
  try {
    const source = openFile(resolve(cwd, path));
    try {
      const elf = openElf(source, () => undefined);
      return EXPORT_TABLES.some((name) => elf.section(name) !== undefined);
    } finally {
      source.close();
    }
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return false;
  }
}

/** The objects that export what none of the modules does, as those of a kernel that is not there; also damaged ones. */
async function exportedElsewhere(
  objects: readonly FoundPath[],
  modules: readonly FoundPath[],
  cwd: string,
): Promise<readonly FoundPath[]> {
  if (objects.length === 0) return [];
  const inModules = new Set<string>();
  for (const { path } of modules)
    // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
    for (const name of (await exportsOf(path, cwd)) ?? []) inModules.add(name);
  const others: FoundPath[] = [];
  for (const object of objects) {
    // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
    const names = await exportsOf(object.path, cwd);
    if (names === undefined || names.some((name) => !inModules.has(name))) others.push(object);
  }
  return others;
}

/** Undefined for what cannot be read. */
async function exportsOf(path: string, cwd: string): Promise<readonly string[] | undefined> {
  const names: string[] = [];
  for await (const input of openInputs(resolve(cwd, path))) {
    if (input.kind === 'failure') return undefined;
    try {
      const exported = findExports(
        openElf(input.source, () => undefined),
        () => undefined,
      );
      names.push(...exported.map(({ name }) => name));
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      return undefined;
    } finally {
      input.source.close();
    }
  }
  return names;
}
