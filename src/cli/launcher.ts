/**
 * What the drop-in's file begins with. The program follows in the same file, in a comment, which V8 passes over in a tenth of
 * the time that it takes to look for the functions in it. It is compiled by itself, from the code cache where there is
 * one, and a run may leave one for the next: see docs/performance.md.
 */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { argv, env } from 'node:process';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import { codeCachePlace, readCodeCache, writeCodeCache } from './code-cache.ts';
import { bytesOfFiles, LARGE_INPUT, setFlag } from './v8-flags.ts';

/** The first line of the comment, made here of parts, so that it is not found here. The last line is the file's last one. */
const START = ['', '/* program', ''].join('\n');
const END = '\n*/\n';

/**
 * A run that had nothing to do leaves no cache, which would be of little use, and would stay. Code that a run added, in bytes
 * for each byte of the program: it is 0.1 where the names are empty, and 0.6 for a small object.
 */
const LEAST_CODE = 0.3;

/** With files this many times as large as those that the cache was made with, functions may be called that it lacks. */
const LARGER = 2;

type Program = (request: typeof require) => void;

interface Launch {
  readonly place: string;
  readonly text: Buffer;
  readonly script: Script;
  readonly inputBytes: number;
  readonly isCached: boolean;
}

launch(__filename);

function launch(file: string): void {
  const { text, owner } = readProgram(file);
  const place = codeCachePlace(file);
  // Node 22 has this variable for a cache of its own.
  const isCaching = (env['NODE_DISABLE_COMPILE_CACHE'] ?? '') === '';
  setFlag('later');
  const cache = isCaching ? readCodeCache(place, text, owner) : undefined;
  const script = new Script(text.toString('latin1'), {
    filename: file,
    ...(cache !== undefined && { cachedData: cache.code }),
  });
  const usable = script.cachedDataRejected === false ? cache : undefined;
  const inputBytes = bytesOfFiles(argv.slice(2));
  if (inputBytes > LARGE_INPUT) setFlag('usual');
  else if (isCaching && (usable === undefined || inputBytes > LARGER * usable.inputBytes))
    cacheAtExit({ place, text, script, inputBytes, isCached: usable !== undefined });
  (script.runInThisContext() as Program)(require);
}

/** The file is ASCII: a byte is a character. */
function readProgram(file: string): { readonly text: Buffer; readonly owner: Stats } {
  const fd = openSync(file, 'r');
  try {
    const owner = fstatSync(fd);
    const bytes = Buffer.allocUnsafeSlow(owner.size);
    const length = readSync(fd, bytes);
    return { text: bytes.subarray(bytes.indexOf(START) + START.length, length - END.length), owner };
  } finally {
    closeSync(fd);
  }
}

/** Leaves the code that this run needed, and what it had from the cache. */
function cacheAtExit({ place, text, script, inputBytes, isCached }: Launch): void {
  const before = codeBytes();
  setFlag('keeping');
  process.once('exit', (status) => {
    if (status !== 0) return;
    if (!isCached && codeBytes() - before < LEAST_CODE * text.length) return;
    setFlag('forgetting');
    writeCodeCache(place, text, inputBytes, () => script.createCachedData());
  });
}

function codeBytes(): number {
  return getHeapCodeStatistics().bytecode_and_metadata_size;
}
