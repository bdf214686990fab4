/** The lines of a symtypes file (symbol versions, section 6): one for each type of the type map and each symbol. */
import type { TextPool } from './text-pool.ts';
import type { TypeMap } from './type-map.ts';

/** A name with its type string. */
export interface SymtypesLine {
  readonly name: string;
  readonly text: Uint8Array;
}

/** `NAME STRING` lines, sorted bytewise by name. */
export function symtypesLines(types: TypeMap, texts: TextPool, symbols: readonly SymtypesLine[]): Uint8Array {
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
