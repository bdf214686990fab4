/** Names that nothing in a description has, so that nothing can be mistaken for what gets them. */
import type { Description } from '../../write/description.ts';
import { places } from '../tree.ts';

export function unusedNames(description: Description): () => string {
  const used = new Set<string>();
  for (const { symbols } of description.files) for (const { name } of symbols) used.add(name);
  for (const { die } of places(description))
    for (const { value } of die.attributes) if (value.kind === 'string') used.add(value.text);
  let last = 0;
  return () => {
    for (;;) {
      const name = `unrelated_${++last}`;
      if (!used.has(name)) return name;
    }
  };
}
