/**
 * V8's flags for runs that live for seconds. By default V8 compiles a function to optimized code after some milliseconds in it, on
 * threads of their own, which is right for what runs for hours. Of a run over a small object that took half, and the result
 * was hardly used; of one over some hundred objects, 0.7 s of 1.8.
 */
import { statSync } from 'node:fs';
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

interface Flags {
  /** For small inputs: hardly anything is compiled to optimized code. */
  readonly later: string;
  /** For all others: a little later than usual, and with less of one function compiled into another. */
  readonly sparing: string;
  /** Not to forget the code of functions that have not been called for a while. */
  readonly keeping: string;
  readonly forgetting: string;
}

/**
 * The flags by major version of Node, of the versions that they were tried on: V8 renames its flags as it likes, and prints an
 * error for one that it does not know. In Node 20 (V8 11.3) the budget is bytes of bytecode to be run; 67,584 is the default.
 */
const FLAGS: ReadonlyMap<string, Flags> = new Map([
  [
    '20',
    {
      later: '--interrupt-budget=3000000',
      sparing: '--interrupt-budget=150000 --max-inlined-bytecode-size=60',
      keeping: '--no-flush-bytecode',
      forgetting: '--flush-bytecode',
    },
  ],
]);

/** For files that are larger in sum, optimized code pays soon. */
export const LARGE_INPUT = 2 ** 22;

/**
 * Sets flags. V8 takes code from a cache only if they are then as they were when it was made: `later` and `sparing` have to come
 * before, and what is changed meanwhile has to be changed back.
 */
export function setFlags(name: keyof Flags): void {
  const [major = ''] = versions.node.split('.');
  const flags = FLAGS.get(major)?.[name] ?? '';
  for (const flag of flags.split(' ')) if (flag !== '') setFlagsFromString(flag);
}

/** The size of the files among the arguments. Those that name no file do not count, whatever they are; a folder is large. */
export function bytesOfFiles(args: readonly string[]): number {
  return args.reduce((sum, argument) => sum + sizeOf(argument), 0);
}

function sizeOf(path: string): number {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status?.isDirectory() === true ? LARGE_INPUT + 1 : (status?.size ?? 0);
  } catch {
    return 0;
  }
}
