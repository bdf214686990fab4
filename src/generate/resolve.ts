/**
 * Turns what was generated part by part into a whole: choices become indices that keep the invariant of `Content`, and names
 * become unique where the standard's scopes and the specification's reference names need them to be.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { dwTagExistsIn } from '../../generated/dwarf-versions.ts';
import type {
  AggregateContent,
  Content,
  EnumerationContent,
  SymbolContent,
  TypeContent,
  TypedefContent,
  TypeIndex,
} from './content.ts';
import { mapSymbolReferences, mapTypeReferences } from './type-references.ts';

/**
 * How many nameless types a type string may hold, one inside the other. Each level can multiply the length: without a bound, twenty
 * types make a string of gigabytes.
 */
const HEAVIEST = 200;

/**
 * @param types with choices for indices
 * @param version what this version of DWARF has no tag for, is left out
 */
export function resolveContent(
  types: readonly TypeContent[],
  symbols: readonly SymbolContent[],
  version: number,
): Omit<Content, 'strays'> {
  const anchors = types.flatMap((type, index) => (isAnchor(type) ? [index] : []));
  const resolved: TypeContent[] = [];
  const weights: number[] = [];
  const names = new UniqueNames();
  for (const [index, type] of types.entries()) {
    const forward = anchors.filter((anchor) => anchor >= index);
    let weight = 1;
    const placed = names.place(inVersion(type, version), resolved);
    const linked = mapTypeReferences(placed, (choice) => {
      const target = chosen(choice, index, forward);
      if (target === undefined) return undefined;
      const added = target < index && !isAnchor(types[target]) ? (weights[target] ?? 1) : 1;
      if (weight + added > HEAVIEST) return undefined;
      weight += added;
      return target;
    });
    resolved.push(linked);
    weights.push(weight);
  }
  const symbolNames = new Set<string>();
  return {
    types: resolved,
    symbols: symbols.map((symbol) =>
      uniqueSymbol(
        mapSymbolReferences(hasNamespaces(version) ? symbol : { ...symbol, scope: [] }, (choice) =>
          chosen(choice, types.length, []),
        ),
        symbolNames,
      ),
    ),
  };
}

/** Namespaces and some qualifiers are younger than DWARF 2. */
function inVersion(type: TypeContent, version: number): TypeContent {
  if (type.kind === 'unspecified' && dwTagExistsIn(DW_TAG.unspecified_type, version) === false)
    return { kind: 'base', name: type.name, byteSize: undefined, encoding: undefined };
  if (type.kind === 'modifier' && dwTagExistsIn(type.tag, version) === false)
    return { ...type, tag: DW_TAG.const_type };
  return 'scope' in type && !hasNamespaces(version) ? { ...type, scope: [] } : type;
}

function hasNamespaces(version: number): boolean {
  return dwTagExistsIn(DW_TAG.namespace, version) !== false;
}

/** Whether references may lead forward to the type. An empty name outside any scope is none. */
export function isAnchor(type: TypeContent | undefined): boolean {
  return (
    (type?.kind === 'aggregate' || type?.kind === 'enumeration') && Boolean(type.name ?? type.typedefName)
  );
}

/** Of the types before `index` and those further ones, the one that the choice means. */
function chosen(choice: TypeIndex, index: number, forward: readonly number[]): TypeIndex {
  if (choice === undefined) return undefined;
  const count = index + forward.length;
  if (count === 0) return undefined;
  const which = choice % count;
  return which < index ? which : forward[which - index];
}

/** Gives each type a place and a name that make its reference name the only one of its kind. */
class UniqueNames {
  readonly #taken = new Set<string>();
  readonly #prefixes: string[] = [];

  /** @param before the types before it, with their names */
  place(type: TypeContent, before: readonly TypeContent[]): TypeContent {
    const index = before.length;
    this.#prefixes[index] = '';
    if (type.kind !== 'typedef' && type.kind !== 'aggregate' && type.kind !== 'enumeration') return type;
    const parents = before.flatMap((one, i) => (one.kind === 'aggregate' && isParent(one) ? [i] : []));
    const nestedIn =
      type.nestedIn === undefined || hasTypedef(type)
        ? undefined
        : parents[type.nestedIn % Math.max(parents.length, 1)];
    const parent = nestedIn === undefined ? undefined : before[nestedIn];
    const isLocal = parent?.kind === 'aggregate' ? parent.isLocal : type.isLocal;
    const scope = isLocal || nestedIn !== undefined ? [] : type.scope;
    const prefix =
      nestedIn === undefined ? scope.map((name) => `${name}::`).join('') : (this.#prefixes[nestedIn] ?? '');
    const placed = { ...type, nestedIn, isLocal, scope };
    if (placed.kind === 'typedef') return { ...placed, name: this.#unique('t', prefix, placed.name) };
    const letter = placed.kind === 'enumeration' ? 'e' : 's';
    const name = this.#unique(letter, prefix, placed.name);
    if (name !== undefined) this.#prefixes[index] = `${prefix}${name}::`;
    return { ...placed, name, typedefName: this.#unique('t', prefix, placed.typedefName) };
  }

  #unique(letter: string, prefix: string, name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const isTaken = (candidate: string): boolean => this.#taken.has(`${letter}#${prefix}${candidate}`);
    let unique = name;
    for (let i = 2; isTaken(unique); i++) unique = `${name}_${i}`;
    this.#taken.add(`${letter}#${prefix}${unique}`);
    return unique;
  }
}

/** Whether a typedef stands for it: as a child of a structure, that is an error (symbol versions, section 4). */
function hasTypedef(type: TypedefContent | AggregateContent | EnumerationContent): boolean {
  return type.kind === 'typedef' || type.typedefName !== undefined;
}

/** Whether types may be nested in it: it passes a name down to them. */
function isParent(type: TypeContent & { readonly kind: 'aggregate' }): boolean {
  return type.name !== undefined && type.tag !== DW_TAG.union_type;
}

function uniqueSymbol(symbol: SymbolContent, taken: Set<string>): SymbolContent {
  const unique = (name: string): string => {
    let candidate = name;
    for (let i = 2; taken.has(candidate); i++) candidate = `${name}_${i}`;
    taken.add(candidate);
    return candidate;
  };
  const name = unique(symbol.name);
  return {
    ...symbol,
    name,
    sourceName: symbol.sourceName === undefined ? undefined : unique(symbol.sourceName),
    aliases: symbol.aliases.map(unique),
  };
}
