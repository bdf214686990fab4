/**
 * The names of objects in what is saved: the same on every machine, and each once.
 *
 *     /home/ann/linux/fs/ext4/inode, /home/ann/linux/mm/slab  →  fs/ext4/inode, mm/slab
 *
 * Kernels that were built outside of their source folder have absolute names of sources. What they have in common is where the source
 * was.
 */
import type { AbiPart } from '../abi/abi.ts';

/** By part. @param firstSymbolOf tells parts of one name apart */
export function objectNames(
  parts: readonly AbiPart[],
  firstSymbolOf: (part: AbiPart) => string,
): ReadonlyMap<AbiPart, string> {
  const folder = commonFolder(parts.map(({ name }) => name).filter((name) => name.startsWith('/')));
  const names = parts.map(
    (part) => [part, part.name.startsWith('/') ? part.name.slice(folder.length) : part.name] as const,
  );
  const counts = new Map<string, number>();
  for (const [, name] of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(
    names.map(([part, name]) => [part, counts.get(name) === 1 ? name : `${name}@${firstSymbolOf(part)}`]),
  );
}

/** With its slash. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let length = first.lastIndexOf('/') + 1;
  for (const path of others)
    while (length > 0 && !path.startsWith(first.slice(0, length)))
      length = first.lastIndexOf('/', length - 2) + 1;
  return first.slice(0, length);
}
