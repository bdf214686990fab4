/** What a change of the compiler alone does: the same source, compiled with two settings. */
import { join } from 'node:path';
import { Build } from './build.ts';
import { titleOf, type Compiler, type Setting } from './compilers.ts';
import { preprocessed, recompile, type RecordedObject } from './kernel-objects.ts';
import { differences, diffOf, genksymsVersions, versionsOf } from './methods.ts';

/** Exports of some objects, by what is asked about them. */
export interface CompilerChange {
  readonly from: Setting;
  readonly to: Setting;
  readonly objects: number;
  readonly exports: number;
  /** Versions that are not the same. */
  readonly linux: number;
  readonly canonical: number;
  /** Undefined where genksyms is not at hand, or does not apply. */
  readonly genksyms: number | undefined;
  /** Exports for which `dwarfksyms diff` says that layouts or calls change. */
  readonly layouts: number;
}

/** What is known of one object, compiled with one setting. */
interface Compiled {
  readonly object: string;
  readonly linux: ReadonlyMap<string, string>;
  readonly canonical: ReadonlyMap<string, string>;
  readonly genksyms: ReadonlyMap<string, string> | undefined;
}

/**
 * One compiler to the next of its family, with the newest version of DWARF that both write; with each compiler one version of DWARF
 * to the next; and the newest gcc to the newest clang.
 */
export function settingPairs(settings: readonly Setting[]): readonly (readonly [Setting, Setting])[] {
  const compilers = [...new Set(settings.map(({ compiler }) => compiler))];
  const of = (compiler: Compiler): readonly Setting[] =>
    settings.filter((setting) => setting.compiler === compiler).toSorted((a, b) => a.dwarf - b.dwarf);
  const ofFamily = (name: string): readonly Compiler[] => compilers.filter(({ family }) => family === name);
  const families = [...new Set(compilers.map(({ family }) => family))];
  const [gcc, clang] = [ofFamily('gcc').at(-1), ofFamily('clang').at(-1)];
  return [
    ...families.flatMap((family) => consecutive(ofFamily(family))).map(([a, b]) => newestOf(of(a), of(b))),
    ...compilers.flatMap((compiler) => consecutive(of(compiler))),
    ...(gcc !== undefined && clang !== undefined ? [newestOf(of(gcc), of(clang))] : []),
  ].filter((pair) => pair !== undefined);
}

/** The settings with the newest version of DWARF that both have. */
function newestOf(
  before: readonly Setting[],
  after: readonly Setting[],
): readonly [Setting, Setting] | undefined {
  for (const from of before.toReversed()) {
    const to = after.find(({ dwarf }) => dwarf === from.dwarf);
    if (to !== undefined) return [from, to];
  }
  return undefined;
}

function consecutive<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.slice(1).map((next, index) => [all[index]!, next]);
}

/** Of the source of the edits, as it is before them. */
export async function changesOfSource(
  pairs: readonly (readonly [Setting, Setting])[],
  sources: ReadonlyMap<string, string>,
  folder: string,
  genksyms: string | undefined,
): Promise<readonly CompilerChange[]> {
  return await changes(pairs, ['source'], async (_, setting) => {
    const build = Build.make(
      setting,
      sources,
      join(folder, 'setting', titleOf(setting).replaceAll(/\W+/gu, '-')),
    );
    if (typeof build === 'string') return undefined;
    const isC = setting.compiler.family !== 'rustc';
    const text = (): string => build.text(['-DEXPORT_SYMBOL(x)=__GENKSYMS_EXPORT_SYMBOL(x)']);
    return await compiled(
      build.object,
      genksyms === undefined || !isC ? undefined : genksymsVersions(genksyms, text()),
    );
  });
}

/** Of objects of a kernel build. An object that one of the settings does not compile counts for no pair. */
export async function changesOfKernel(
  pairs: readonly (readonly [Setting, Setting])[],
  build: string,
  objects: readonly RecordedObject[],
  folder: string,
  genksyms: string | undefined,
  onProgress: (what: string) => void,
): Promise<readonly CompilerChange[]> {
  const kept = new Map<string, Compiled['genksyms']>();
  const byGenksyms = (recorded: RecordedObject, compiler: Compiler): Compiled['genksyms'] => {
    if (genksyms === undefined) return undefined;
    const key = `${compiler.title} ${recorded.path}`;
    const found = kept.get(key) ?? genksymsVersions(genksyms, preprocessed(build, recorded, compiler));
    kept.set(key, found);
    return found;
  };
  return await changes(pairs, objects, async (recorded, setting) => {
    onProgress(`${titleOf(setting)}: ${recorded.path}`);
    const name = `${titleOf(setting)} ${recorded.path}.o`.replaceAll(/\W+/gu, '-');
    const object = join(folder, name);
    if (recompile(build, recorded, setting, object) !== undefined) return undefined;
    return await compiled(object, byGenksyms(recorded, setting.compiler));
  });
}

async function compiled(object: string, genksyms: Compiled['genksyms']): Promise<Compiled> {
  return {
    object,
    linux: await versionsOf(object, 'linux'),
    canonical: await versionsOf(object, 'canonical'),
    genksyms,
  };
}

async function changes<T>(
  pairs: readonly (readonly [Setting, Setting])[],
  inputs: readonly T[],
  make: (input: T, setting: Setting) => Promise<Compiled | undefined>,
): Promise<readonly CompilerChange[]> {
  const settings = [...new Set(pairs.flat())];
  const table: ReadonlyMap<Setting, Compiled>[] = [];
  for (const input of inputs) {
    const row = new Map<Setting, Compiled>();
    for (const setting of settings) {
      // oxlint-disable-next-line no-await-in-loop -- one compiler at a time
      const one = await make(input, setting);
      // Sources also export what the configuration leaves out.
      if (one === undefined || one.linux.size === 0) break;
      row.set(setting, one);
    }
    if (row.size === settings.length) table.push(row);
  }
  const found: CompilerChange[] = [];
  for (const [from, to] of pairs) {
    const sum = { exports: 0, linux: 0, canonical: 0, genksyms: 0, layouts: 0 };
    let hasGenksyms = true;
    for (const row of table) {
      const [before, after] = [row.get(from)!, row.get(to)!];
      sum.exports += before.linux.size;
      sum.linux += differences(before.linux, after.linux).size;
      sum.canonical += differences(before.canonical, after.canonical).size;
      if (before.genksyms === undefined || after.genksyms === undefined) hasGenksyms = false;
      else sum.genksyms += differences(before.genksyms, after.genksyms).size;
      // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
      sum.layouts += await layoutChanges(before.object, after.object);
    }
    found.push({
      from,
      to,
      objects: table.length,
      ...sum,
      genksyms: hasGenksyms ? sum.genksyms : undefined,
    });
  }
  return found;
}

async function layoutChanges(before: string, after: string): Promise<number> {
  const { causes, changed } = await diffOf(before, after);
  return changed.filter((symbol) => symbol.causes.some((index) => causes[index]?.effect === 'breaks')).length;
}
