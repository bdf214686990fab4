/** Makes the files that run without the sources. */
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMANDS } from '../src/cli/dwarfksyms.ts';
import { COMMENT_END } from '../src/cli/comment-end.ts';
import type { ProgramTraits } from '../src/cli/launcher.ts';
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

/** The threads of `dwarfksyms`: what their files are called, and the function that each gives (src/cli/dwarfksyms-program.ts). */
const THREADS: Readonly<Record<string, string>> = {
  version: 'examinePath',
  build: 'finishInThread',
  check: 'checkPath',
  corpus: 'makeFamilies',
};

/**
 * Each command is one CommonJS file with a code cache beside it; the drop-in stays one under any name and in any folder it is copied to.
 * The library is modules.
 */
export async function bundleAll(folder: string): Promise<void> {
  await bundleProgram('src/cli/gendwarfksyms-main.ts', join(folder, 'gendwarfksyms.cjs'), {
    commands: [],
    long: [],
    failed: 1,
  });
  await bundleProgram('src/cli/dwarfksyms-program.ts', join(folder, 'dwarfksyms.cjs'), {
    commands: Object.keys(COMMANDS),
    long: ['build', 'corpus'],
    failed: 2,
  });
  for (const [name, work] of Object.entries(THREADS))
    writeFileSync(join(folder, `${name}-thread.js`), threadFile(name, work));
  await build({
    ...OPTIONS,
    entryPoints: { index: 'src/index.ts' },
    outdir: folder,
    format: 'esm',
    splitting: true,
    chunkNames: '[name]-[hash]',
    banner: { js: REQUIRE },
  });
}

function threadFile(name: string, work: string): string {
  return (
    `import { createRequire } from 'node:module';\n` +
    `export const { ${work} } = await createRequire(import.meta.url)('./dwarfksyms.cjs').thread('${name}');\n`
  );
}

/** What starts the program, and the program itself in a comment, where src/cli/launcher.ts takes it from. */
async function bundleProgram(entry: string, output: string, traits: ProgramTraits): Promise<void> {
  const minified = { ...OPTIONS, format: 'cjs', minify: true, charset: 'ascii' } satisfies BuildOptions;
  const launcher = await textOf({
    ...minified,
    entryPoints: ['src/cli/launcher.ts'],
    define: { PROGRAM: JSON.stringify(traits) },
  });
  const program = await textOf({
    ...minified,
    entryPoints: [entry],
    define: { ...OPTIONS.define, 'import.meta.url': 'LAUNCHED_URL' },
    plugins: [LAZY_BUILTINS, ZSTD_AT_ONCE, await foldConstants()],
  });
  const inComment = program.replaceAll(COMMENT_END.real, COMMENT_END.written);
  writeFileSync(
    output,
    `#!/usr/bin/env node\n${launcher}/* program\n(function(require,module,LAUNCHED_URL){${inComment}})\n*/\n`,
  );
  chmodSync(output, 0o755);
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
