/**
 * What a failed expansion leaves behind: an entry that cannot be expanded makes all fail that link it, also those that
 * were finished while it was under way and so would never come to it again.
 *
 * INVARIANT, between two walks: what a finished node links is finished, or is linked by its name only.
 */
import type { Nodes } from './nodes.ts';

/**
 * Makes all nodes from `first` on fail that lead to one that has failed. Older nodes do not link new ones.
 * @param isFollowed whether a link to that node makes what links it fail
 */
export function spreadFailures(nodes: Nodes, first: number, isFollowed: (node: number) => boolean): void {
  const linkers = new Map<number, number[]>();
  for (let node = first; node < nodes.count; node++) {
    for (let at = nodes.start(node); at < nodes.end(node); at++) {
      const linked = nodes.links.items[at]!;
      if (!isFollowed(linked)) continue;
      const known = linkers.get(linked);
      if (known === undefined) linkers.set(linked, [node]);
      else known.push(node);
    }
  }
  const waiting = Array.from(linkers.keys()).filter((node) => nodes.failure(node) !== undefined);
  for (let failed = waiting.pop(); failed !== undefined; failed = waiting.pop()) {
    const error = nodes.failure(failed)!;
    for (const linker of linkers.get(failed) ?? []) {
      if (nodes.failure(linker) !== undefined) continue;
      nodes.fail(linker, error);
      waiting.push(linker);
    }
  }
}
