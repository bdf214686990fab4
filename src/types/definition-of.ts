/** From a declaration to what it declares in another unit. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { TypeEntry } from './entry.ts';

/** An entry that refers to others of its kind. */
interface Linked<Entry> extends TypeEntry {
  reference(attribute: number): (Entry & TypeEntry) | undefined;
}

/**
 * A nameless declaration that has the signature of a type stands for that type, as compilers put it in the place of what they
 * moved to a type unit. DWARF 5, 5.7.1.
 */
export function definitionOf<Entry extends Linked<Entry>>(declaration: Entry): Entry {
  const met = new Set<number>();
  let entry = declaration;
  while (!met.has(entry.id) && !has(entry, DW_AT.name)) {
    met.add(entry.id);
    const definition = entry.reference(DW_AT.signature);
    if (definition === undefined) break;
    entry = definition;
  }
  return entry;
}

function has(entry: TypeEntry, wanted: number): boolean {
  for (const attribute of entry.attributes()) if (attribute === wanted) return true;
  return false;
}
