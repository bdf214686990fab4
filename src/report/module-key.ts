/** Modules are known to the kernel by the last part of their path, in which dashes and underscores are the same. */
import { basename } from 'node:path';

/** The module of a kernel's own exports. */
export const KERNEL_MODULE = 'vmlinux';

const MODULE_PATH = /\.ko(?:\.[a-z]+)*$/u;

/** @param module as `Module.symvers` names it */
export function moduleKey(module: string): string {
  return withUnderscores(basename(module));
}

export function withUnderscores(module: string): string {
  return module.replaceAll('-', '_');
}

/** Whether the file is all of its module or kernel, not one of many objects that become it. */
export function isWholeModule(path: string, module: string): boolean {
  return module === KERNEL_MODULE || MODULE_PATH.test(path);
}
