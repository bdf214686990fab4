/**
 * Objects of a kernel build, compiled anew from the same source with other compilers: which versions change although no source did.
 *
 * The commands are those that the build recorded (`.NAME.o.cmd`). Nothing is written into the build or its sources: what a command would
 * write there goes to a folder of the caller's.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Compiler, Setting } from './compilers.ts';

export interface RecordedObject {
  /** Relative to the build. */
  readonly path: string;
  /** The arguments of the compiler, without those that name outputs. */
  readonly args: readonly string[];
  readonly source: string;
}

/** Options of gcc that clang does not know, and that bear upon neither types nor calls of what is compared. */
const OF_GCC =
  /^-(?:mpreferred-stack-boundary=\d|mskip-rax-setup|mrecord-mcount|pg|mfentry|fconserve-stack|falign-.*|fno-allow-store-data-races|fno-stack-check|fno-delete-null-pointer-checks|DCC_USING_FENTRY|mindirect-.*|mfunction-return.*)$/u;

/** As many objects with exported symbols as wanted, from below `folders` of the build, as evenly spread as possible. */
export function recordedObjects(
  build: string,
  folders: readonly string[],
  count: number,
): readonly RecordedObject[] {
  const all = folders.flatMap((folder) =>
    readdirSync(join(build, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|\/)\.[^/]+\.o\.cmd$/u.test(path))
      .map((path) => join(folder, path))
      .toSorted(),
  );
  const exporting = all
    .map((path) => recordedObject(build, path))
    .filter((object) => object !== undefined)
    .filter(({ source }) => /^EXPORT_SYMBOL/mu.test(readFileSync(join(build, source), 'utf8')));
  if (exporting.length <= count) return exporting;
  return Array.from(
    { length: count },
    (_, index) => exporting[Math.floor((index * exporting.length) / count)]!,
  );
}

function recordedObject(build: string, path: string): RecordedObject | undefined {
  const [first = ''] = readFileSync(join(build, path), 'utf8').split('\n', 1);
  const command = /^savedcmd_\S+ := (?:gcc|clang)\S* (.*?) -c -o \S+ (\S+\.c)\s*(?:;.*)?$/u.exec(first);
  if (command === null) return undefined;
  const [, options = '', source = ''] = command;
  const args = wordsOf(options).filter((word) => !word.startsWith('-Wp,'));
  return {
    path: join(
      dirname(path),
      basename(path)
        .replace(/^\./u, '')
        .replace(/\.cmd$/u, ''),
    ),
    args,
    source: source.startsWith('/') ? `./${relativeTo(build, source)}` : source,
  };
}

/** `source` is absolute where the build lies outside of the sources. */
function relativeTo(build: string, source: string): string {
  return `${'../'.repeat(build.split('/').length - 1)}${source.slice(1)}`;
}

/** The words of a command line that quotes with single quotes only, as Kbuild does. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:'[^']*'|[^\s'])+/gu)].map(([word]) => word.replaceAll("'", ''));
}

/** Compiles an object anew. @returns what the compiler complains about, if it fails */
export function recompile(
  build: string,
  { args, source }: RecordedObject,
  { compiler, dwarf }: Setting,
  object: string,
): string | undefined {
  const words = [...argumentsFor(compiler, args), '-w', `-gdwarf-${dwarf}`, '-c', '-o', object, source];
  const { status, stderr } = spawnSync(compiler.command, words, { cwd: build, encoding: 'utf8' });
  return status === 0 ? undefined : stderr;
}

/** The source of an object as genksyms reads it. */
export function preprocessed(build: string, { args, source }: RecordedObject, compiler: Compiler): string {
  const words = [...argumentsFor(compiler, args), '-w', '-E', '-D__GENKSYMS__', source];
  const { status, stdout, stderr } = spawnSync(compiler.command, words, {
    cwd: build,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

function argumentsFor({ family }: Compiler, args: readonly string[]): readonly string[] {
  // Not all compilers fill variables of functions; it changes no type.
  const others = args.filter((word) => !/^-(?:gdwarf|g$|W|ftrivial-auto-var-init)/u.test(word));
  return family === 'gcc'
    ? others
    : [...others.filter((word) => !OF_GCC.test(word)), '-Qunused-arguments', '-mstack-alignment=8'];
}
