/**
 * What the files of both commands begin with. The program follows in the same file, in a comment, which V8 passes over in a tenth of
 * the time that it takes to look for the functions in it. It is compiled by itself, from the code cache where there is
 * one, and a run may leave one for the next: see docs/performance.md. Threads start the same way, with the code that the
 * command has.
 */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import { codeCachePlace, readCodeCache, writeCodeCache } from './code-cache.ts';
import { COMMENT_END } from './comment-end.ts';
import { bytesOfFiles, LARGE_INPUT, setFlags } from './v8-flags.ts';

/** What the build knows of the program that follows (scripts/bundle.ts). */
export interface ProgramTraits {
  /** The commands that the first argument can name, each with a cache of its own; none for the drop-in. */
  readonly commands: readonly string[];
  /** Those of them that work long whatever files are named. */
  readonly long: readonly string[];
  /** The exit status of a run that failed. */
  readonly failed: number;
}
declare const PROGRAM: ProgramTraits;

/** What the program gives to this file; the drop-in, which has no threads and starts by itself, gives nothing. */
interface Exports {
  readonly start?: () => void;
  readonly threads?: Readonly<Record<string, () => unknown>>;
}
type Program = (request: typeof require, module: { exports: Exports }, url: string) => void;

/** The first line of the comment, made here of parts, so that it is not found here. The last line is the file's last one. */
const START = ['', '/* program', ''].join('\n');
const END = '\n*/\n';

/**
 * A run with files that adds less code, in bytes, had nothing to do. It leaves no cache, which would be of little use, and would stay.
 * The drop-in adds 45,000 where the names are empty; for a small object it is 260,000, and `dump` adds as much.
 */
const LEAST_CODE = 130_000;

/** With files this many times as large as those that the cache was made with, functions may be called that it lacks. */
const LARGER = 2;

interface Launch {
  readonly place: string;
  readonly text: Buffer;
  readonly script: Script;
  readonly inputBytes: number;
  readonly isCached: boolean;
}

if (require.main === module) launch(argv[2] ?? '', argv.slice(2));

/** What a thread of a command does: the functions of its worker. The thread has the flags of its process. */
export function thread(name: string): unknown {
  const { exports } = load(name, true, undefined);
  return exports.threads?.[name]?.();
}

function launch(command: string, args: readonly string[]): void {
  const inputBytes = bytesOfFiles(args);
  const isLarge = inputBytes > LARGE_INPUT || PROGRAM.long.includes(command);
  setFlags(isLarge ? 'sparing' : 'later');
  const { exports } = load(PROGRAM.commands.includes(command) ? command : '', isLarge, inputBytes);
  exports.start?.();
}

/** @param inputBytes unless no cache is to be left */
function load(command: string, isLarge: boolean, inputBytes: number | undefined): { exports: Exports } {
  const { text, owner } = readProgram(__filename);
  const place = codeCachePlace(__filename, command, isLarge ? 'large' : '');
  // Node 22 has this variable for a cache of its own.
  const isCaching = (env['NODE_DISABLE_COMPILE_CACHE'] ?? '') === '';
  const cache = isCaching ? readCodeCache(place, text, owner) : undefined;
  const script = new Script(text.toString('latin1').replaceAll(COMMENT_END.written, COMMENT_END.real), {
    filename: __filename,
    ...(cache !== undefined && { cachedData: cache.code }),
  });
  const usable = script.cachedDataRejected === false ? cache : undefined;
  if (
    isCaching &&
    inputBytes !== undefined &&
    (usable === undefined || inputBytes > LARGER * usable.inputBytes)
  )
    cacheAtExit({ place, text, script, inputBytes, isCached: usable !== undefined });
  const module = { exports: {} };
  (script.runInThisContext() as Program)(require, module, pathToFileURL(__filename).href);
  return module;
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
  setFlags('keeping');
  let isThreaded = false;
  process.once('worker', () => (isThreaded = true));
  process.once('exit', (status) => {
    // The code that threads needed is not in this one's heap.
    if (status === PROGRAM.failed || isThreaded) return;
    if (!isCached && inputBytes > 0 && codeBytes() - before < LEAST_CODE) return;
    setFlags('forgetting');
    writeCodeCache(place, text, inputBytes, () => script.createCachedData());
  });
}

function codeBytes(): number {
  return getHeapCodeStatistics().bytecode_and_metadata_size;
}
