/** The hash of a name in `.debug_names`. DWARF 5, 7.33. */
const FIRST = 5381;
const FACTOR = 33;
const ASCII = /^[\0-\x7f]*$/u;

/** Undefined for a name that is not ASCII, whose letters the Unicode standard says how to fold. */
export function nameHash(name: string): number | undefined {
  if (!ASCII.test(name)) return undefined;
  let hash = FIRST;
  for (const character of name.toLowerCase())
    hash = (Math.imul(hash, FACTOR) + character.codePointAt(0)!) >>> 0;
  return hash;
}
