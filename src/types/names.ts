/** Names of entries: their qualified ones and those by which type strings refer to types (symbol versions, section 3). */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { TypeEntry } from './entry.ts';
import { SCOPES } from './tags.ts';
import type { ReferenceLetter, TypeReference } from './type-node.ts';

const LETTERS: ReadonlyMap<number, ReferenceLetter> = new Map([
  [DW_TAG.class_type, 's'],
  [DW_TAG.structure_type, 's'],
  [DW_TAG.union_type, 'u'],
  [DW_TAG.enumeration_type, 'e'],
  [DW_TAG.typedef, 't'],
]);

/** Whether type strings refer to a type of this tag by its name, if it has one. */
export function canBeReferredToByName(tag: number): boolean {
  return LETTERS.has(tag);
}

/** Scopes that nest without bound make names that grow so. */
const LONGEST_NAME = 1 << 20;

/** Names of the entries of one file, each found once. */
export class EntryNames {
  /** What scopes pass down, by the entry's id. */
  readonly #prefixes = new Map<number, string | undefined>();

  /**
   * The qualified name; undefined for what has none, or an empty one.
   * @throws DwarfksymsError `type-too-long`
   */
  qualified(entry: TypeEntry): string | undefined {
    const own = entry.string(DW_AT.name);
    if (own === undefined) return undefined;
    const name = below(this.#prefixFor(entry), own);
    return name === '' ? undefined : name;
  }

  /** How type strings refer to the entry; undefined for what is nameless, and for kinds of types that they write out. */
  reference(entry: TypeEntry): TypeReference | undefined {
    const letter = LETTERS.get(entry.tag);
    const name = letter === undefined ? undefined : this.qualified(entry);
    return letter === undefined || name === undefined
      ? undefined
      : { kind: 'reference', letter, name, entry };
  }

  /** What the entry gets from above. */
  #prefixFor(entry: TypeEntry): string | undefined {
    // Innermost first.
    const unknown: TypeEntry[] = [];
    let scope = scopeOf(entry);
    for (; scope !== undefined && !this.#prefixes.has(scope.id); scope = scopeOf(scope)) unknown.push(scope);
    let prefix = scope && this.#prefixes.get(scope.id);
    for (const inner of unknown.toReversed()) {
      const own = inner.string(DW_AT.name) ?? (prefix === undefined ? undefined : '<anonymous>');
      prefix = own === undefined ? prefix : below(prefix, own);
      if (prefix !== undefined && prefix.length > LONGEST_NAME)
        throw new DwarfksymsError(
          'type-too-long',
          `a qualified name is longer than ${LONGEST_NAME} bytes`,
          inner.place,
        );
      this.#prefixes.set(inner.id, prefix);
    }
    return prefix;
  }
}

/** The entry that passes a prefix down to this one, if one can: that of a unit cannot. */
function scopeOf({ parent }: TypeEntry): TypeEntry | undefined {
  return parent?.parent !== undefined && SCOPES.has(parent.tag) ? parent : undefined;
}

function below(prefix: string | undefined, name: string): string {
  return prefix === undefined ? name : `${prefix}::${name}`;
}

/** `s#device`, `u#'a b'`. */
export function referenceText({ letter, name }: Pick<TypeReference, 'letter' | 'name'>): string {
  return name.includes(' ') ? `${letter}#'${name}'` : `${letter}#${name}`;
}
