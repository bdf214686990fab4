/** The definitions of a name in a file, whichever symbols reach them: equal ones of several units count as one. */
import type { DwarfFile } from '../dwarf/dwarf-file.ts';
import { EntryReader } from '../dwarf/entry-reader.ts';
import { NameSearch } from '../dwarf/name-search.ts';
import type { InfoOffset } from '../dwarf/offsets.ts';
import { DwarfksymsError } from '../errors.ts';
import type { LayoutOptions } from '../types/layout.ts';
import { referenceText } from '../types/names.ts';
import { declarationOf, type Declaration } from '../types/origin.ts';
import { TypeVisitor } from '../types/type-of.ts';
import type { EntryNode } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import { unitName } from '../symver/unit-names.ts';
import { languageOf, type Language } from './language.ts';
import { isAskedFor, type TypeQuery } from './type-names.ts';

export interface FoundType {
  readonly reference: string;
  readonly node: EntryNode;
  readonly declaration: Declaration | undefined;
  readonly language: Language;
  readonly layout: LayoutOptions;
  /** The source file of the first unit that has it. */
  readonly unit: string;
  /** How many units have the same one. */
  units: number;
}

/** @param dwarf opened with `shapeOfNamed` */
export function* findTypes(
  dwarf: DwarfFile,
  query: TypeQuery,
): Generator<{ readonly done: number; readonly total: number }, readonly FoundType[], undefined> {
  const search = new NameSearch(dwarf, ownName(query.name));
  const reader = new EntryReader(dwarf);
  const visitor = new TypeVisitor({ entersPrivate: true });
  const found = new Map<string, FoundType>();
  for (const [done, unit] of dwarf.units.entries()) {
    const offsets: InfoOffset[] = [];
    search.visit(unit, (offset) => offsets.push(offset));
    const inUnit = new Set<FoundType>();
    for (const offset of offsets) {
      const entry = reader.at(unit, offset);
      const reference = visitor.names.reference(entry);
      if (reference === undefined || !isAskedFor(query, referenceText(reference))) continue;
      const node = visitor.typeOf(entry);
      const key = keyOf(node);
      const known = found.get(key);
      if (known !== undefined) {
        if (!inUnit.has(known)) known.units++;
        inUnit.add(known);
        continue;
      }
      const type: FoundType = {
        reference: referenceText(reference),
        node,
        declaration: declarationOf(entry),
        language: languageOf(reader.root(unit)),
        layout: { littleEndian: unit.info.file.elf.littleEndian, addressSize: unit.addressSize },
        unit: unitName(dwarf, unit),
        units: 1,
      };
      found.set(key, type);
      inUnit.add(type);
    }
    yield { done, total: dwarf.units.length };
  }
  const all = [...found.values()];
  const defined = all.filter(({ node }) => !('body' in node) || node.body.kind !== 'declared');
  return defined.length > 0 ? defined : all;
}

/** Behind the names of the scopes, of which generic arguments have some, too. */
function ownName(name: string): string {
  let depth = 0;
  for (let at = name.length - 1; at > 0; at--) {
    if (name[at] === '>') depth++;
    else if (name[at] === '<') depth--;
    else if (depth === 0 && name[at] === ':' && name[at - 1] === ':') return name.slice(at + 1);
  }
  return name;
}

/** What is equal has the same; what has no text is like nothing else. */
function keyOf(node: EntryNode): string {
  try {
    return typeText(node);
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return `${error.code} ${error.place.offset ?? 0}`;
  }
}
