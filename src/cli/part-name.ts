/**
 * What was versioned together has the same name in all forms of a kernel: that of the object of the build, without its ending.
 *
 *     kernel/sched/core.o, kernel/sched/core.symtypes, the unit kernel/sched/core.c of a vmlinux  →  kernel/sched/core
 *     the units rust/kernel/lib.rs/@/kernel.1a2b3c…                                               →  rust/kernel/lib
 */
import { posix } from 'node:path';
import { withoutEnding } from '../report/module-name.ts';
import { latin1Of } from '../unicode.ts';

const SYMTYPES = /\.symtypes(?:\.(?:gz|xz|zst))?$/u;
const SOURCE = /\.(?:c|S|rs)(?:\/@\/.*)?$/su;

/**
 * @param path below the operand that led to it
 * @param source of the unit, latin1, where that is not all of a file
 */
export function partName(path: string, source?: string): string {
  if (source !== undefined && source !== '') return posix.normalize(source.replace(SOURCE, ''));
  return latin1Of(withoutEnding(path.replace(SYMTYPES, '')));
}
