/**
 * The order in which the versions of symbols are written: that of the reference, which walks the buckets of its hash
 * table, so that outputs can be compared with `cmp`. Symbol versions, section 9.
 */

const BUCKETS = 4096;

// The parameters of the 32-bit FNV hashes (draft-eastlake-fnv, section 5).
const FNV_OFFSET_BASIS = 2166136261;
const FNV_PRIME = 0x01000193;

/**
 * `items` in output order: by bucket, within one bucket the last first.
 *
 * @param items in the order in which their names were listed
 * @param nameOf the name of an item, a latin1 string
 */
export function outputOrder<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, bucket: bucketOf(nameOf(item)) }))
    .toReversed()
    .toSorted((a, b) => a.bucket - b.bucket)
    .map(({ item }) => item);
}

/** FNV-1a but for one thing: a byte counts as a signed char, so one from 0x80 on also flips the upper 24 bits. */
function bucketOf(name: string): number {
  let hash = FNV_OFFSET_BASIS;
  for (let i = 0; i < name.length; i++) {
    const signedChar = (name.charCodeAt(i) << 24) >> 24;
    hash = Math.imul(hash ^ signedChar, FNV_PRIME);
  }
  return (hash >>> 0) % BUCKETS;
}
