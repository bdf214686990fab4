/** What a symtypes file says (symbol versions, section 6): a line for each type of the type map and each symbol. */
import type { TextPool } from './text-pool.ts';
import type { TypeMap } from './type-map.ts';

/** A name with its type string. */
export interface SymtypesLine {
  readonly name: string;
  readonly text: Uint8Array;
}

/** The lines of what was computed together, not yet written. They are good until the computation goes on. */
export interface TypeLines {
  readonly types: TypeMap;
  readonly texts: TextPool;
  readonly symbols: readonly SymtypesLine[];
}

/** `NAME STRING` lines, sorted bytewise by name. */
export function symtypesLines({ types, texts, symbols }: TypeLines): Uint8Array {
  const { store } = types;
  const lines = [...symbols];
  for (let entry = 0; entry < types.count; entry++)
    lines.push({ name: texts.text(types.reference(entry)), text: store.view(types.string(entry)) });
  lines.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const length = lines.reduce((sum, { name, text }) => sum + name.length + text.length + 2, 0);
  const out = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { name, text } of lines) {
    at += out.write(`${name} `, at, 'latin1');
    out.set(text, at);
    at += text.length;
    at += out.write('\n', at, 'latin1');
  }
  return out;
}
