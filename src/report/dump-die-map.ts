/**
 * `--dump-die-map`: the entries that a symbol's walk has met, a line each: where the entry is, what it is, and into how many
 * fragments it was expanded. The layout is our own (symbol versions, section 9).
 */
import { hex } from '../errors.ts';
import type { Nodes } from '../symver/nodes.ts';
import type { ShapeTable } from '../symver/shapes.ts';
import { tagText } from '../symver/tag-text.ts';
import { NO_TEXT, type TextPool } from '../symver/text-pool.ts';

/**
 * @param symbol the node of the symbol, which is the first that its walk has met
 * @returns lines in the order in which the entries were met
 */
export function dumpDieMap(symbol: number, nodes: Nodes, texts: TextPool, shapes: ShapeTable): Buffer {
  const lines: string[] = [];
  for (let node = symbol; node < nodes.count; node++) {
    const name = nodes.name(node);
    const words = [
      hex(nodes.die(node)),
      tagText(shapes.get(nodes.shape(node)).tag),
      ...(name === NO_TEXT ? [] : [texts.text(name)]),
      nodes.isFinished(node) ? `${nodes.size(node)} fragments` : 'not finished',
    ];
    lines.push(`${words.join(' ')}\n`);
  }
  return Buffer.from(lines.join(''), 'latin1');
}
