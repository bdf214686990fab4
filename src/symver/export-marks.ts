/**
 * The traces that `EXPORT_SYMBOL` leaves in the compile unit in which it stands: variables that refer to the exported symbol.
 * Their storage is discarded when the kernel or module is linked; their entries stay.
 *
 *     __gendwarfksyms_ptr_NAME                  include/linux/export.h, with CONFIG_GENDWARFKSYMS (6.14)
 *     __UNIQUE_ID___addressable_NAME<number>    __ADDRESSABLE of include/linux/compiler.h (5.10); later _<number>
 *     __UNIQUE_ID_addressable_NAME_<number>     the same (6.19)
 *     __addressable_NAME<line>                  the same (4.19)
 */
import { lookupName, STAND_IN_PREFIX } from './symbol-list.ts';

const ADDRESSABLE = /^(?:__UNIQUE_ID___)?(?:__)?addressable_(.+)$/su;
const SEPARATED = /^__UNIQUE_ID_addressable_(.+)_[0-9]+$/su;
const DIGITS = /[0-9]*$/u;

/**
 * The names that the variable may be a trace of. A number follows the name without a sign between them, so that `crc32` and
 * a number may also be `crc` and a longer one.
 */
export function markedNames(variable: string): readonly string[] {
  if (variable.startsWith(STAND_IN_PREFIX)) return [lookupName(variable)];
  const [, separated] = SEPARATED.exec(variable) ?? [];
  if (separated !== undefined) return [separated];
  const [, rest] = ADDRESSABLE.exec(variable) ?? [];
  if (rest === undefined) return [];
  const digits = DIGITS.exec(rest)?.[0].length ?? 0;
  const names: string[] = [];
  // The longest name first: numbers are short.
  for (let taken = 1; taken <= digits; taken++) {
    const name = rest.slice(0, rest.length - taken);
    names.push(name);
    if (name.endsWith('_') && taken === digits) names.push(name.slice(0, -1));
  }
  return names;
}
