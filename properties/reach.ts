/** Which symbols' versions a breaking change changes: the statement of the law of sensitivity. */
import { DW_TAG } from '../generated/dwarf-constants.ts';
import { isShown } from '../src/types/body.ts';
import type { Description, DieId } from '../src/write/description.ts';
import type { Broken } from '../src/mutate/mutation.ts';
import { addTo } from '../src/mutate/groups.ts';
import { canBeListed } from '../src/mutate/breaking/symbols.ts';
import type { Entry, ProfileName } from '../src/mutate/breaking/type-graph.ts';
import { type Types, typesOf } from '../src/mutate/breaking/types.ts';

export interface Reach {
  /** Their versions must change. */
  readonly certain: ReadonlySet<string>;
  /**
   * Their versions may change, and no other's. More than `certain` only where definitions of one name, or DIEs of one
   * symbol, say different things: then it may hang on the change which of them counts.
   */
  readonly possible: ReadonlySet<string>;
}

export interface ReachOptions {
  /** The symbols that are listed; without it all that have a DIE, and their aliases. */
  readonly names?: readonly string[];
  /** `canonical` unless told. In `linux`, causes of section 10 can change the versions of other symbols too. */
  readonly profile?: ProfileName;
}

/** @param description as it was before the change */
export function reachOf(description: Description, broken: Broken, options: ReachOptions = {}): Reach {
  const types = typesOf(description, options.profile);
  const { symbols } = types;
  const isLinux = options.profile === 'linux';
  const listed = new Set((options.names ?? [...symbols.names()]).filter(canBeListed));
  const found = Array.from(listed, (name) => {
    if (!isLinux) return { name, carriers: symbols.candidates(name) };
    const group = [name, ...symbols.aliasesOf(name).filter((alias) => listed.has(alias))];
    return { name, carriers: symbols.candidatesOfGroup(group) };
  });
  const met = isLinux
    ? types.graph.reached(
        found.flatMap(({ carriers }) => carriers),
        'links',
      )
    : undefined;
  const search = new Search(types, new Set(broken.dies), met);
  const certain = new Set<string>();
  const possible = new Set<string>();
  for (const { name, carriers } of found) {
    const hits = carriers.map((carrier) => search.symbol(carrier));
    if (hits.some(({ isPossible }) => isPossible)) possible.add(name);
    if (hits.length > 0 && hits.every(({ isCertain }) => isCertain)) certain.add(name);
  }
  return { certain, possible };
}

/** Whether something depends on what was changed. */
interface Hit {
  readonly isCertain: boolean;
  readonly isPossible: boolean;
}

/** What one type string shows: whether that includes what was changed, and which reference names. */
interface Region {
  readonly isHit: boolean;
  readonly references: ReadonlySet<string>;
}

class Search {
  readonly #types: Types;
  readonly #broken: ReadonlySet<DieId>;
  readonly #met: ReadonlySet<Entry> | undefined;
  readonly #certain: ReadonlySet<string>;
  readonly #possible: ReadonlySet<string>;

  /** @param met the DIEs that can give a name its string; undefined: all of the file */
  constructor(types: Types, broken: ReadonlySet<DieId>, met: ReadonlySet<Entry> | undefined) {
    this.#types = types;
    this.#broken = broken;
    this.#met = met;
    const definitions = new Map<string, readonly Region[]>();
    for (const name of types.graph.references())
      definitions.set(
        name,
        this.#candidates(name).map((entry) => this.#region(entry)),
      );
    this.#possible = closure(definitions, (regions, isIn) => regions.some((region) => depends(region, isIn)));
    this.#certain = closure(
      definitions,
      (regions, isIn) => regions.length > 0 && regions.every((region) => depends(region, isIn)),
    );
  }

  symbol(carrier: Entry): Hit {
    const region = this.#region(carrier);
    const isOnTheWay = this.#types.symbols.wayTo(carrier).some((die) => this.#broken.has(die));
    return {
      isCertain: depends(region, this.#certain),
      isPossible: isOnTheWay || depends(region, this.#possible),
    };
  }

  /** The DIEs of which one gives the name its string: not those that only declare it where there is more. */
  #candidates(name: string): readonly Entry[] {
    const bearers = this.#types.graph
      .bearers(name)
      .filter((entry) => this.#met === undefined || this.#met.has(entry));
    const shown = bearers.filter(isShown);
    return shown.length === 0 ? bearers : shown;
  }

  #region(head: Entry): Region {
    const { graph } = this.#types;
    const references = new Set<string>();
    // Of a pointer that stands in for a variable, only what it points to is shown.
    let isHit = head.tag !== DW_TAG.pointer_type && this.#broken.has(head.id);
    const met = new Set(graph.inner(head));
    // A set's iteration comes to what is added meanwhile.
    for (const entry of met) {
      const reference = graph.reference(entry);
      if (reference === undefined) {
        isHit ||= this.#broken.has(entry.id);
        for (const inner of graph.inner(entry)) met.add(inner);
      } else references.add(reference);
    }
    return { isHit, references };
  }
}

function depends({ isHit, references }: Region, isIn: ReadonlySet<string>): boolean {
  return isHit || [...references].some((name) => isIn.has(name));
}

/** The smallest set of names that `holds` of what they are defined as, given the names in the set. */
function closure(
  definitions: ReadonlyMap<string, readonly Region[]>,
  holds: (regions: readonly Region[], isIn: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  const isIn = new Set<string>();
  const usedBy = new Map<string, string[]>();
  for (const [name, regions] of definitions)
    for (const { references } of regions) for (const used of references) addTo(usedBy, used, name);
  const waiting = [...definitions.keys()];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (isIn.has(name) || !holds(definitions.get(name) ?? [], isIn)) continue;
    isIn.add(name);
    for (const user of usedBy.get(name) ?? []) waiting.push(user);
  }
  return isIn;
}
