/** A source that was compiled, with what methods have found out about it. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile, preprocess, type Setting } from './compilers.ts';

/** The C sources and sensor.rs, by name. */
export function readSources(): ReadonlyMap<string, string> {
  const folder = resolve(import.meta.dirname, 'source');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export class Build {
  readonly setting: Setting;
  readonly object: string;
  readonly #folder: string;
  readonly #source: string;
  readonly #flags: readonly string[];
  readonly #kept = new Map<string, unknown>();

  private constructor(setting: Setting, folder: string, source: string, flags: readonly string[]) {
    this.setting = setting;
    this.object = join(folder, 'object.o');
    this.#folder = folder;
    this.#source = source;
    this.#flags = flags;
  }

  /** In a folder, which is made. @returns what the compiler complains about, if it fails */
  static make(
    setting: Setting,
    sources: ReadonlyMap<string, string>,
    folder: string,
    flags: readonly string[] = [],
  ): Build | string {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of sources) writeFileSync(join(folder, name), text);
    const source = setting.compiler.family === 'rustc' ? 'sensor.rs' : 'bus.c';
    const build = new Build(setting, folder, source, flags);
    return compile(setting, folder, source, build.object, flags) ?? build;
  }

  /** The preprocessed source, as genksyms reads it. */
  text(flags: readonly string[]): string {
    return preprocess(this.setting.compiler, this.#folder, this.#source, [...this.#flags, ...flags]);
  }

  /** What `make` gives, which is called once for each `key`. */
  async keep<T>(key: string, make: () => T | Promise<T>): Promise<T> {
    if (!this.#kept.has(key)) this.#kept.set(key, await make());
    return this.#kept.get(key) as T;
  }
}
