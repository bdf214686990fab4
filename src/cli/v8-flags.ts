/**
 * V8's flags for runs that live for a tenth of a second. By default V8 compiles a function to optimized code after some milliseconds
 * in it, on threads of their own: of such a run that took half, and the result was hardly used.
 */
import { statSync } from 'node:fs';
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

interface Flags {
  readonly later: string;
  readonly usual: string;
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
      usual: '--interrupt-budget=67584',
      keeping: '--no-flush-bytecode',
      forgetting: '--flush-bytecode',
    },
  ],
]);

/** For files that are larger in sum, optimized code pays soon. */
export const LARGE_INPUT = 2 ** 22;

/**
 * Sets one of the flags. V8 takes code from a cache only if they are then as they were when it was made: `later` has to come
 * before, and what is changed meanwhile has to be changed back.
 */
export function setFlag(name: keyof Flags): void {
  const [major = ''] = versions.node.split('.');
  const flags = FLAGS.get(major);
  if (flags !== undefined) setFlagsFromString(flags[name]);
}

/** The size of the files among the arguments. Those that name no file do not count, whatever they are. */
export function bytesOfFiles(args: readonly string[]): number {
  return args.reduce((sum, argument) => sum + sizeOf(argument), 0);
}

function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}
