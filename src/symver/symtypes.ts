/** The lines of a symtypes file (symbol versions, section 6): one for each type of the type map and each symbol. */
import type { SymbolGroup } from './listed-symbols.ts';
import type { TextPool } from './text-pool.ts';
import type { TypeMap } from './type-map.ts';

/**
 * `NAME STRING` lines, sorted bytewise by name.
 * @param symbolStrings the symbols' strings, by their numbers in the type map's store
 */
export function symtypesLines(
  types: TypeMap,
  texts: TextPool,
  symbolStrings: ReadonlyMap<SymbolGroup, number>,
): Uint8Array {
  const { store } = types;
  const lines: { name: string; string: number }[] = [];
  for (let entry = 0; entry < types.count; entry++)
    lines.push({ name: texts.text(types.reference(entry)), string: types.string(entry) });
  for (const [group, string] of symbolStrings) for (const name of group.names) lines.push({ name, string });
  lines.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const length = lines.reduce((sum, { name, string }) => sum + name.length + store.length(string) + 2, 0);
  const out = Buffer.allocUnsafe(length);
  let at = 0;
  for (const { name, string } of lines) {
    at += out.write(`${name} `, at, 'latin1');
    at += store.view(string).copy(out, at);
    at += out.write('\n', at, 'latin1');
  }
  return out;
}
