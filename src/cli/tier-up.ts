/**
 * When V8 compiles a function to optimized code. By default that is after some milliseconds in it, on threads of their own, for a
 * program that runs on: of a process that lives for a tenth of a second it takes half, and the result is hardly used.
 */
import { statSync } from 'node:fs';
import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

interface TierUp {
  readonly later: string;
  readonly usual: string;
}

/**
 * The flags by major version of Node, of the versions that they were tried on: V8 renames its flags as it likes. In Node 20
 * (V8 11.3) the budget is bytes of bytecode to be run; 67,584 is the default.
 */
const TIER_UPS: ReadonlyMap<string, TierUp> = new Map([
  ['20', { later: '--interrupt-budget=2000000', usual: '--interrupt-budget=67584' }],
]);

/** For files that are larger in sum, optimized code pays soon. */
export const LARGE_INPUT = 2 ** 22;

/** Has to come before any code is read from a cache or made for one: V8 takes no code that other flags were in force for. */
export function optimizeLater(): void {
  const flags = tierUp();
  if (flags !== undefined) setFlagsFromString(flags.later);
}

export function optimizeAsUsual(): void {
  const flags = tierUp();
  if (flags !== undefined) setFlagsFromString(flags.usual);
}

function tierUp(): TierUp | undefined {
  const [major = ''] = versions.node.split('.');
  return TIER_UPS.get(major);
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
