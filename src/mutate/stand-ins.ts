/** Pointer stand-ins: variables that carry the types of symbols which their files do not define (symbol versions, section 1). */

/** The variable `__gendwarfksyms_ptr_NAME` carries the type of NAME. */
const PREFIX = '__gendwarfksyms_ptr_';

export function isStandIn(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The name that is looked up. */
export function unprefixed(name: string): string {
  return isStandIn(name) ? name.slice(PREFIX.length) : name;
}
