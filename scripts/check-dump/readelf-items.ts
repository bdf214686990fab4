/** What `readelf --debug-dump=info` says, item by item. */
import type { Item } from './item.ts';

const ENTRY = /^ *<(\d+)><([0-9a-f]+)>: Abbrev Number: (\d+)(?: \((\S+.*)\))?$/;
const ATTRIBUTE = /^ *<[0-9a-f]+> {3}(Unknown AT value: [0-9a-f]+|\S+) *:(?: (.*))?$/;

export async function* readelfItems(lines: AsyncIterable<string>): AsyncGenerator<Item> {
  for await (const line of lines) {
    const entry = ENTRY.exec(line);
    if (entry !== null) {
      const [, depth = '', offset = '', code, tag = ''] = entry;
      // A null entry.
      if (code === '0') continue;
      yield { kind: 'entry', text: `${depth} ${offset} ${tag}` };
      continue;
    }
    const attribute = ATTRIBUTE.exec(line);
    if (attribute !== null) {
      // The name without blanks: what readelf does not know has several words.
      const name = (attribute[1] ?? '').replaceAll(' ', '-');
      yield { kind: 'attribute', text: `${name} ${attribute[2] ?? ''}` };
    }
  }
}
