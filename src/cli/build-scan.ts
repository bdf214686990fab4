/**
 * The `.cmd` files of a build folder, as far as versions are pending in them or were lost. A build has tens of thousands,
 * of which few are pending: of each only the end is read.
 *
 * A build that is killed between compiling an object and asking for its versions leaves an object that exports symbols, and
 * a `.cmd` file without a request. make takes both for up to date. So objects are looked at that came since the last time
 * that everything was found to be in order.
 */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { DwarfksymsError } from '../errors.ts';
import { attempt } from '../attempt.ts';
import { withIoErrors } from '../io-error.ts';
import { latin1 } from '../latin1.ts';
import { pathOf, systemPath } from '../system-path.ts';
import { objectOf } from './build-object.ts';
import { endsPending, isPending } from './build-request.ts';

/** Longer than what a request ends in, and than a line with a version. */
const TAIL_BYTES = 512;
const VERSION_LINE = /^#SYMVER /mu;
/** fixdep has written this, so a compiler or assembler has made the object. */
const COMPILED = '\nsource_';
/** What the symbol that labels an export is called in the object's table of strings. */
const LABEL = '__export_symbol_';
/** Not build output, and large. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git']);

export interface Scan {
  /** Files in which versions are pending, sorted. All paths are absolute. */
  readonly pending: readonly string[];
  /** Files that have neither versions nor a request, though their object may export symbols. */
  readonly suspects: readonly string[];
  readonly files: number;
}

/**
 * @param folder an absolute path
 * @param since in milliseconds: objects whose `.cmd` file was not changed since then are no suspects
 * @param fail receives what cannot be read
 */
export function scanBuild(folder: string, since: number, fail: (error: DwarfksymsError) => void): Scan {
  const pending: string[] = [];
  const suspects: string[] = [];
  let files = 0;
  const tail = Buffer.allocUnsafe(TAIL_BYTES);
  const rest = [folder];
  for (let here = rest.pop(); here !== undefined; here = rest.pop()) {
    const directory = here;
    attempt(() => {
      for (const entry of entriesOf(directory)) {
        const name = pathOf(entry.name);
        if (entry.isDirectory()) {
          if (!PASSED_OVER.has(name)) rest.push(join(directory, name));
        } else if (entry.isFile() && name.endsWith('.o.cmd')) {
          files++;
          const path = join(directory, name);
          const state = stateOf(path, since, tail);
          if (state === 'pending') pending.push(path);
          else if (state === 'suspect') suspects.push(path);
        }
      }
    }, fail);
  }
  return { pending: pending.toSorted(), suspects: suspects.toSorted(), files };
}

function entriesOf(directory: string) {
  return withIoErrors('cannot be read', directory, () =>
    readdirSync(systemPath(directory), { withFileTypes: true, encoding: 'buffer' }),
  );
}

function stateOf(path: string, since: number, tail: Buffer): 'pending' | 'suspect' | 'done' {
  return withIoErrors('cannot be read', path, () => {
    const fd = openSync(systemPath(path), 'r');
    try {
      const { size, ctimeMs } = fstatSync(fd);
      const start = Math.max(0, size - TAIL_BYTES);
      const end = latin1(tail.subarray(0, readSync(fd, tail, 0, TAIL_BYTES, start)));
      if (endsPending(end)) return 'pending';
      if (ctimeMs < since) return 'done';
      const commands = readWhole(fd, size);
      // Something was written behind it.
      if (isPending(commands)) return 'pending';
      return exportsUnasked(path, commands) ? 'suspect' : 'done';
    } finally {
      closeSync(fd);
    }
  });
}

function exportsUnasked(path: string, commands: string): boolean {
  if (!commands.includes(COMPILED) || VERSION_LINE.test(commands)) return false;
  const object = objectOf(path);
  if (object === undefined) return false;
  const bytes = attempt(
    () => withIoErrors('cannot be read', object, () => readFileSync(systemPath(object))),
    () => undefined,
  );
  return bytes?.includes(LABEL) === true;
}

/** From the start: `readFileSync` would go on where the last read ended. */
function readWhole(fd: number, size: number): string {
  const bytes = Buffer.allocUnsafe(size);
  let done = 0;
  for (let read = -1; done < size && read !== 0; done += read)
    read = readSync(fd, bytes, done, size - done, done);
  return latin1(bytes.subarray(0, done));
}
