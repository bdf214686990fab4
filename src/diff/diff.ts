/**
 * What changed between two ABIs, and why: the changes of types and prototypes that explain all changed versions.
 *
 *     symbols of both sides ─ added, removed, changed
 *     each changed symbol   ─ the types that it reaches and whose definitions differ ─ ways
 *     each such definition  ─ part by part ─ changes; those that only follow from another type's size are told below that one
 *
 * Types are compared in the parts (objects of the build) that the symbol is in on both sides, because a name can mean different types.
 */
import type { Abi, AbiPart, AbiSymbol } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import type { Change, Effect } from './change.ts';
import { compareDefinitions } from './compare-types.ts';
import { embeddedIn, nodeOf, sizeOf } from './embedded.ts';
import { waysTo } from './reach.ts';

export interface AbiDiff {
  readonly added: readonly AbiSymbol[];
  readonly removed: readonly AbiSymbol[];
  /** Those whose version is another, or, where versions are not known, whose types are. */
  readonly changed: readonly SymbolDiff[];
  /** Those that are exported otherwise: licence, namespace, module. */
  readonly exportedOtherwise: readonly SymbolPair[];
  /** How many symbols of both sides have the same version and are exported alike. */
  readonly equal: number;
  /** Those that reach most symbols first. */
  readonly causes: readonly Cause[];
}

export interface SymbolPair {
  readonly before: AbiSymbol;
  readonly after: AbiSymbol;
}

export interface SymbolDiff extends SymbolPair {
  /** Empty for a symbol that cannot be explained. */
  readonly causes: readonly Cause[];
}

/** A change of one type, or of the prototype or declaration of one symbol. */
export interface Cause {
  /** A reference name, or the name of a symbol. */
  readonly name: string;
  readonly isType: boolean;
  readonly changes: readonly Change[];
  /** The worst of its changes. */
  readonly effect: Effect;
  /** Numbers of the two definitions, of the first part in which it was met, and the parts themselves. */
  readonly before: number;
  readonly after: number;
  readonly partBefore: AbiPart | undefined;
  readonly partAfter: AbiPart | undefined;
  /** The changed symbols that reach it, by name, with a shortest way of reference names. */
  readonly symbols: ReadonlyMap<string, readonly string[]>;
  /** Types that changed because this one's size did. */
  readonly followers: readonly Cause[];
}

interface OpenCause extends Cause {
  readonly symbols: Map<string, readonly string[]>;
  readonly followers: Cause[];
  /** Names of types whose new size it follows from; empty for a cause of its own. */
  readonly follows: ReadonlySet<string>;
}

/** Both sides must have been collected with the same definitions. */
export function diffAbis(before: Abi, after: Abi, definitions: Definitions): AbiDiff {
  return new Differ(definitions).diff(before, after);
}

class Differ {
  readonly #definitions: Definitions;
  readonly #causes = new Map<string, OpenCause>();
  readonly #pairs = new Map<AbiPart, Map<AbiPart, ReadonlySet<string>>>();
  readonly #comparisons = new Map<string, readonly Change[]>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  diff(before: Abi, after: Abi): AbiDiff {
    const changed: SymbolDiff[] = [];
    const exportedOtherwise: SymbolPair[] = [];
    let equal = 0;
    for (const [name, old] of before.symbols) {
      const now = after.symbols.get(name);
      if (now === undefined) continue;
      const isOtherwise = isExportedOtherwise(old, now);
      if (isOtherwise) exportedOtherwise.push({ before: old, after: now });
      const causes = this.#explain(old, now);
      if (causes === undefined) equal += isOtherwise ? 0 : 1;
      else changed.push({ before: old, after: now, causes });
    }
    return {
      added: [...after.symbols.values()].filter(({ name }) => !before.symbols.has(name)),
      removed: [...before.symbols.values()].filter(({ name }) => !after.symbols.has(name)),
      changed,
      exportedOtherwise,
      equal,
      causes: this.#ordered(),
    };
  }

  /** Why a symbol has another version; undefined: it has not. */
  #explain(before: AbiSymbol, after: AbiSymbol): readonly Cause[] | undefined {
    const areKnown = before.version !== undefined && after.version !== undefined;
    if (areKnown && before.version === after.version) return undefined;
    const { definition: old, part: oldPart } = before;
    const { definition: now, part: newPart } = after;
    if (old === undefined || now === undefined || oldPart === undefined || newPart === undefined)
      return areKnown ? [] : undefined;
    const causes: Cause[] = [];
    if (old !== now) causes.push(this.#prototype(before.name, old, now, oldPart, newPart));
    const changed = this.#changedTypes(oldPart, newPart);
    if (changed.size > 0) {
      const isChanged = (name: string): boolean => changed.has(name);
      const ways = new Map([
        ...waysTo(now, newPart, this.#definitions, isChanged),
        ...waysTo(old, oldPart, this.#definitions, isChanged),
      ]);
      for (const [name, way] of ways) {
        const cause = this.#type(name, oldPart, newPart, changed);
        const known = cause.symbols.get(before.name);
        if (known === undefined || way.length < known.length) cause.symbols.set(before.name, way);
        causes.push(cause);
      }
    }
    return causes.length === 0 && !areKnown ? undefined : causes;
  }

  /** The reference names whose definition is another in the second part. */
  #changedTypes(before: AbiPart, after: AbiPart): ReadonlySet<string> {
    let byAfter = this.#pairs.get(before);
    if (byAfter === undefined) this.#pairs.set(before, (byAfter = new Map()));
    let changed = byAfter.get(after);
    if (changed === undefined) {
      const names = new Set<string>();
      for (const [name, id] of before.types) {
        const now = after.types.get(name);
        if (now !== undefined && now !== id) names.add(name);
      }
      byAfter.set(after, (changed = names));
    }
    return changed;
  }

  #prototype(name: string, before: number, after: number, partBefore: AbiPart, partAfter: AbiPart): Cause {
    const cause = this.#cause({
      name,
      isType: false,
      before,
      after,
      partBefore,
      partAfter,
      follows: new Set(),
    });
    cause.symbols.set(name, []);
    return cause;
  }

  #type(name: string, partBefore: AbiPart, partAfter: AbiPart, changed: ReadonlySet<string>): OpenCause {
    const before = partBefore.types.get(name)!;
    const after = partAfter.types.get(name)!;
    const known = this.#causes.get(keyOf(name, this.#changes(before, after)));
    if (known !== undefined) return known;
    const follows = this.#sizesBehind(before, after, partBefore, partAfter, changed);
    follows.delete(name);
    return this.#cause({ name, isType: true, before, after, partBefore, partAfter, follows });
  }

  #cause(
    made: Pick<OpenCause, 'name' | 'isType' | 'before' | 'after' | 'partBefore' | 'partAfter' | 'follows'>,
  ): OpenCause {
    const changes = this.#changes(made.before, made.after);
    const key = keyOf(made.name, changes);
    let cause = this.#causes.get(key);
    if (cause === undefined) {
      cause = { ...made, changes, effect: worst(changes), symbols: new Map(), followers: [] };
      this.#causes.set(key, cause);
    }
    return cause;
  }

  #changes(before: number, after: number): readonly Change[] {
    const key = `${before} ${after}`;
    let changes = this.#comparisons.get(key);
    if (changes === undefined) {
      const [old, now] = [this.#definitions.node(before), this.#definitions.node(after)];
      changes =
        old === undefined || now === undefined
          ? [{ kind: 'unreadable', effect: 'breaks', subject: '', before: undefined, after: undefined }]
          : compareDefinitions(old, now);
      this.#comparisons.set(key, changes);
    }
    return changes;
  }

  /** The types inside whose new sizes explain that members moved and the whole has another size; empty if there is more to it. */
  #sizesBehind(
    before: number,
    after: number,
    partBefore: AbiPart,
    partAfter: AbiPart,
    changed: ReadonlySet<string>,
  ): Set<string> {
    const behind = new Set<string>();
    if (!this.#changes(before, after).every(({ kind }) => CONSEQUENCES.has(kind))) return behind;
    const node = this.#definitions.node(after);
    if (node === undefined) return behind;
    for (const name of embeddedIn(node, partAfter, this.#definitions)) {
      if (!changed.has(name) || nodeOf(name, partBefore, this.#definitions) === undefined) continue;
      const [old, now] = [
        sizeOf(name, partBefore, this.#definitions),
        sizeOf(name, partAfter, this.#definitions),
      ];
      if (old !== now) behind.add(name);
    }
    return behind;
  }

  /** Causes of their own, each with those that follow from it. */
  #ordered(): readonly Cause[] {
    const byName = new Map<string, OpenCause[]>();
    for (const cause of this.#causes.values())
      byName.set(cause.name, [...(byName.get(cause.name) ?? []), cause]);
    const own: OpenCause[] = [];
    for (const cause of this.#causes.values()) {
      const leaders = this.#leadersOf(cause, byName);
      if (leaders.length === 0) own.push(cause);
      for (const leader of leaders) {
        leader.followers.push(cause);
        for (const [symbol, way] of cause.symbols)
          if (!leader.symbols.has(symbol)) leader.symbols.set(symbol, way);
      }
    }
    return own.toSorted((a, b) => b.symbols.size - a.symbols.size || (a.name < b.name ? -1 : 1));
  }

  /** The causes that this one follows from in the end. A circle of sizes has none: then it is one of its own. */
  #leadersOf(cause: OpenCause, byName: ReadonlyMap<string, readonly OpenCause[]>): readonly OpenCause[] {
    const leaders = new Set<OpenCause>();
    const met = new Set([cause]);
    const waiting = [...cause.follows];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      for (const other of byName.get(name) ?? []) {
        if (met.has(other)) continue;
        met.add(other);
        if (other.follows.size === 0) leaders.add(other);
        else waiting.push(...other.follows);
      }
    return [...leaders];
  }
}

/** What the size of something inside does to what is around it. */
const CONSEQUENCES: ReadonlySet<Change['kind']> = new Set(['size', 'alignment', 'member-moved']);

const ORDER: readonly Effect[] = ['breaks', 'extends', 'harmless'];

export function worst(changes: readonly Change[]): Effect {
  return ORDER.find((effect) => changes.some((change) => change.effect === effect)) ?? 'harmless';
}

function keyOf(name: string, changes: readonly Change[]): string {
  return `${name}\n${JSON.stringify(changes)}`;
}

function isExportedOtherwise(before: AbiSymbol, after: AbiSymbol): boolean {
  return (['isGplOnly', 'namespace', 'module'] as const).some(
    (fact) => before[fact] !== undefined && after[fact] !== undefined && before[fact] !== after[fact],
  );
}
