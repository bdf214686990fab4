/** The compilers that are found, and how a source is compiled the way a kernel does it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Compiler {
  readonly command: string;
  /** Short, for tables: `gcc 12.2.0`. */
  readonly title: string;
  readonly family: 'gcc' | 'clang' | 'rustc';
}

/** A compiler and the version of DWARF that it is told to write. */
export interface Setting {
  readonly compiler: Compiler;
  readonly dwarf: number;
}

export const DWARF_VERSIONS = [4, 5] as const;

/** Those of a kernel for x86-64 that bear upon types, calls and debugging information. */
const FLAGS = [
  ['-std=gnu11', '-O2', '-nostdinc', '-ffreestanding', '-fshort-wchar', '-funsigned-char', '-fno-common'],
  ['-fno-PIE', '-fno-strict-aliasing', '-m64', '-mno-sse', '-mno-red-zone', '-mcmodel=kernel', '-w', '-g'],
  ['-fno-asynchronous-unwind-tables', '-fno-stack-protector', '-fcf-protection=none'],
].flat();

const RUST_FLAGS = [
  ['--edition=2021', '--crate-type=lib', '--emit=obj', '-Copt-level=2', '-Cdebuginfo=2', '-Cpanic=abort'],
  ['-Ccodegen-units=1', '-Crelocation-model=static', '-Ccode-model=kernel', '-Awarnings'],
].flat();

export function titleOf({ compiler, dwarf }: Setting): string {
  return `${compiler.title}, DWARF ${dwarf}`;
}

/** gcc-9, gcc, clang-19 and so on of the PATH, each version once, the oldest first; and those named. */
export function findCompilers(named: readonly string[] = []): readonly Compiler[] {
  const numbered = ['gcc', 'clang'].flatMap((name) =>
    Array.from({ length: 30 }, (_, number) => `${name}-${number}`),
  );
  return distinct([...named, ...onPath([...numbered, 'gcc', 'clang'])]).filter(
    ({ family }) => family !== 'rustc',
  );
}

/** All rustc of the PATH. */
export function findRustCompilers(named: readonly string[] = []): readonly Compiler[] {
  return distinct([...named, ...onPath(['rustc'])]).filter(({ family }) => family === 'rustc');
}

/** Compiles `source` of a folder to `object`. @returns what the compiler complains about, if it fails */
export function compile(
  { compiler, dwarf }: Setting,
  folder: string,
  source: string,
  object: string,
  flags: readonly string[] = [],
): string | undefined {
  const isRust = compiler.family === 'rustc';
  const args = isRust
    ? [
        ...RUST_FLAGS,
        ...(hasDwarfOption(compiler) ? [`-Cdwarf-version=${dwarf}`] : []),
        ...flags,
        source,
        '-o',
        object,
      ]
    : [...FLAGS, `-gdwarf-${dwarf}`, ...flags, '-c', source, '-o', object];
  const { status, stderr, error } = spawnSync(compiler.command, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? undefined : (error?.message ?? stderr);
}

/** Each compiler with the versions of DWARF that it can be told to write; older rustc write DWARF 4 only. */
export function settingsOf(compilers: readonly Compiler[]): readonly Setting[] {
  return compilers.flatMap((compiler) =>
    (hasDwarfOption(compiler) ? DWARF_VERSIONS : ([4] as const)).map((dwarf) => ({ compiler, dwarf })),
  );
}

function hasDwarfOption({ family, title }: Compiler): boolean {
  return family !== 'rustc' || Number(/ 1\.(\d+)/u.exec(title)?.[1]) >= 88;
}

/** The source as genksyms reads it. */
export function preprocess(
  compiler: Compiler,
  folder: string,
  source: string,
  flags: readonly string[],
): string {
  const args = [...FLAGS, '-E', '-D__GENKSYMS__', ...flags, source];
  const { status, stdout, stderr } = spawnSync(compiler.command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${compiler.command} -E: ${stderr}`);
  return stdout;
}

/** Where programs of these names are, in their order. */
function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, name)).filter((path) => existsSync(path)),
  );
}

function distinct(commands: readonly string[]): readonly Compiler[] {
  const found = new Map<string, Compiler>();
  for (const command of commands) {
    const compiler = identify(command);
    if (compiler !== undefined && !found.has(compiler.title)) found.set(compiler.title, compiler);
  }
  const order = ({ title }: Compiler): string =>
    title.replaceAll(/\d+/gu, (digits) => digits.padStart(4, '0'));
  return [...found.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

function identify(command: string): Compiler | undefined {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [first = ''] = stdout.split('\n');
  const clang = /clang version (\d[\d.]*)/u.exec(first)?.[1];
  if (clang !== undefined) return { command, title: `clang ${clang}`, family: 'clang' };
  const rust = /^rustc (\d[\d.]*)/u.exec(first)?.[1];
  if (rust !== undefined) return { command, title: `rustc ${rust}`, family: 'rustc' };
  const gcc = /gcc.* (\d+\.\d[\d.]*)$/u.exec(first)?.[1];
  return gcc === undefined ? undefined : { command, title: `gcc ${gcc}`, family: 'gcc' };
}
