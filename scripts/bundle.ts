/** Makes the files that run without the sources. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { foldConstants } from './fold-constants.ts';

export const ROOT = resolve(import.meta.dirname, '..');

/** The packages that decompress ask for Node's modules by `require`, which modules have only if they make it. */
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";

/** What each start would have to load of Node, a millisecond or two each, although few files need it. */
const LAZY: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'randomBytes'],
  'node:tty': ['isatty'],
  'node:zlib': ['crc32', 'gunzipSync', 'inflateSync'],
};

/** Functions of these modules load them when they are called. One that is not listed above is an error of the build. */
const LAZY_BUILTINS: Plugin = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    const namespace = 'lazy-builtin';
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' && path in LAZY ? { path, namespace, sideEffects: false } : undefined,
    );
    onLoad({ filter: /./, namespace }, ({ path }) => ({
      contents: (LAZY[path] ?? [])
        .map((name) => `export const ${name} = (...args) => require('${path}').${name}(...args);`)
        .join('\n'),
    }));
  },
};

const WAITING =
  'init = WebAssembly.instantiate(Buffer.from(wasm, "base64"), IMPORT_OBJECT).then(this._init);';
const AT_ONCE =
  'this._init({ instance: new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, "base64")), IMPORT_OBJECT) });\n' +
  'init = Promise.resolve();';

/**
 * The decoder of zstd is made ready where it is first needed (src/elf/zstd.ts), by readers that cannot wait. Its library
 * can only wait, although Node can do without.
 */
const ZSTD_AT_ONCE: Plugin = {
  name: 'zstd-at-once',
  setup({ initialOptions, onLoad }) {
    initialOptions.define = { ...initialOptions.define, ZSTD_AT_ONCE: 'true' };
    onLoad({ filter: /\/zstddec\.mjs$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes(WAITING)) throw new Error(`${path} is not the version that this was written for`);
      return { contents: text.replace(WAITING, AT_ONCE), loader: 'js' };
    });
  },
};

/**
 * The drop-in is one CommonJS file, which it stays under any name and in any folder it is copied to. Everything else, the command, what it
 * starts threads with and the library, are modules that share files, so that each start reads what it needs and nothing twice.
 */
export async function bundleAll(folder: string): Promise<void> {
  const shebang = '#!/usr/bin/env node';
  const dropIn = join(folder, 'gendwarfksyms.cjs');
  const command = join(folder, 'dwarfksyms.js');
  await bundleDropIn(dropIn, shebang);
  await build({
    ...OPTIONS,
    entryPoints: {
      dwarfksyms: 'src/cli/dwarfksyms-main.ts',
      'version-thread': 'src/cli/version-worker.ts',
      'build-thread': 'src/cli/build-worker.ts',
      'check-thread': 'src/cli/check-worker.ts',
      'corpus-thread': 'src/cli/corpus-worker.ts',
      index: 'src/index.ts',
    },
    outdir: folder,
    format: 'esm',
    splitting: true,
    // Beside the others: threads are started by files that are named relative to these.
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE },
  });
  writeFileSync(command, `${shebang}\n${readFileSync(command, 'utf8')}`);
  for (const executable of [dropIn, command]) chmodSync(executable, 0o755);
}

/** The drop-in: what starts the program, and the program itself in a comment, where src/cli/launcher.ts takes it from. */
async function bundleDropIn(output: string, shebang: string): Promise<void> {
  const minified = { ...OPTIONS, format: 'cjs', minify: true, charset: 'ascii' } satisfies BuildOptions;
  const launcher = await textOf({ ...minified, entryPoints: ['src/cli/launcher.ts'] });
  const program = await textOf({
    ...minified,
    entryPoints: ['src/cli/gendwarfksyms-main.ts'],
    plugins: [LAZY_BUILTINS, ZSTD_AT_ONCE, await foldConstants()],
  });
  if (program.includes('*/'))
    throw new Error('the program has the end of a comment in it, and is to be in one');
  writeFileSync(output, `${shebang}\n${launcher}/* program\n(function(require){${program}})\n*/\n`);
}

async function textOf(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, write: false });
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error('the bundler made no file');
  return file.text;
}

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node' as const,
  target: 'node20',
  // The Kaitai runtime asks for the first in encodings that no grammar here uses. The second has a file of its own that
  // it starts threads with, and is loaded only where there are threads.
  external: ['iconv-lite', 'tinypool'] as string[],
  // zstddec would fetch its own bytes, for which Node loads an HTTP client; without that they are decoded at once.
  define: { fetch: 'undefined' },
  // Names stay, so that a report of a fault can be read.
  minifySyntax: true,
  logLevel: 'warning' as const,
} satisfies BuildOptions;
