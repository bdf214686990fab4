/** Which modules may use symbols that are exported for GPL modules only. Linux, include/linux/license.h. */
import type { ModuleFacts } from './module-facts.ts';

const COMPATIBLE: ReadonlySet<string> = new Set([
  'GPL',
  'GPL v2',
  'GPL and additional rights',
  'Dual BSD/GPL',
  'Dual MIT/GPL',
  'Dual MPL/GPL',
]);

/** Modules that the kernel takes for proprietary whatever they say. Linux, kernel/module/main.c. */
const NEVER_COMPATIBLE: ReadonlySet<string> = new Set(['driverloader', 'lve']);

/** A module that names no licence is proprietary. */
export function isGplCompatible({ licence, name }: Pick<ModuleFacts, 'licence' | 'name'>): boolean {
  return licence !== undefined && COMPATIBLE.has(licence) && !NEVER_COMPATIBLE.has(name);
}
