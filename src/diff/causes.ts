/** The changes of types and prototypes that were met, each once, and which of them follow from others. */
import type { Definitions } from '../abi/definitions.ts';
import type { Cause } from './abi-diff.ts';
import { AskedNames } from './asked-names.ts';
import type { Change, Effect } from './change.ts';
import { compareDefinitions } from './compare-types.ts';
import { embeddedIn, sizeOf } from './embedded.ts';
import type { PartPair } from './part-pair.ts';
import { Representation } from './representation.ts';

/** A cause that may still be met. */
export interface OpenCause extends Cause {
  readonly symbols: Set<string>;
  way: readonly string[];
  readonly followers: OpenCause[];
  /** Names of types whose new size it follows from; empty for a cause of its own. */
  readonly follows: ReadonlySet<string>;
}

/** A cause, and what was asked of the parts in which it was met. */
interface Known {
  readonly cause: OpenCause;
  readonly names: AskedNames;
}

export class CauseTable {
  readonly #definitions: Definitions;
  /** By the numbers of the two definitions. What their names mean may differ from part to part, and what the change means with it. */
  readonly #byPair = new Map<number, Map<number, Known[]>>();
  /** By name and changes: in other parts the definitions may differ in what is the same on both sides. */
  readonly #byChanges = new Map<string, OpenCause>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  /** Another prototype, or declaration of a variable. */
  prototype(symbol: string, before: number, after: number, pair: PartPair): OpenCause {
    const cause = this.#cause(symbol, false, before, after, pair);
    cause.symbols.add(symbol);
    cause.way = [symbol];
    return cause;
  }

  /** Another definition of a type, by the number of its name. What reaches it is for the caller to add. */
  type(name: number, pair: PartPair): OpenCause {
    return this.#cause(this.#definitions.name(name), true, pair.old(name) ?? 0, pair.new(name) ?? 0, pair);
  }

  #cause(name: string, isType: boolean, old: number, now: number, pair: PartPair): OpenCause {
    const [before, after] = [this.#definitions.meaning(old), this.#definitions.meaning(now)];
    let byAfter = this.#byPair.get(before);
    if (byAfter === undefined) this.#byPair.set(before, (byAfter = new Map()));
    let known = byAfter.get(after);
    if (known === undefined) byAfter.set(after, (known = []));
    const found = known.find(({ names }) => names.areTrueIn(pair));
    if (found !== undefined) return found.cause;
    const names = new AskedNames(this.#definitions, pair);
    const representation = new Representation(names.old, names.new);
    const changes = compareDefinitions(this.#side(before), this.#side(after), representation);
    const key = `${name}\n${JSON.stringify(changes)}`;
    let cause = this.#byChanges.get(key);
    if (cause === undefined) {
      cause = {
        name,
        isType,
        changes,
        effect: worst(changes),
        before,
        after,
        partBefore: pair.before,
        partAfter: pair.after,
        symbols: new Set(),
        way: [],
        followers: [],
        follows: isType ? this.#sizesBehind(name, changes, after, pair) : new Set(),
      };
      this.#byChanges.set(key, cause);
    }
    known.push({ names, cause });
    return cause;
  }

  #side(id: number): Parameters<typeof compareDefinitions>[0] {
    return { node: this.#definitions.node(id), text: this.#definitions.text(id) };
  }

  /** The types inside whose new sizes explain that members moved and the whole has another size; empty if there is more to it. */
  #sizesBehind(name: string, changes: readonly Change[], after: number, pair: PartPair): Set<string> {
    const behind = new Set<string>();
    const node = this.#definitions.node(after);
    if (node === undefined || !changes.every(({ kind }) => CONSEQUENCES.has(kind))) return behind;
    const { old, new: now } = new AskedNames(this.#definitions, pair);
    for (const inner of embeddedIn(node, now)) {
      if (inner === name || !pair.isChanged(this.#definitions.nameId(inner) ?? -1)) continue;
      if (sizeOf(inner, old) !== sizeOf(inner, now)) behind.add(inner);
    }
    return behind;
  }

  /** Causes of their own, each with those that follow from it; those that reach most symbols first. */
  ordered(): readonly Cause[] {
    const all = [...this.#byChanges.values()];
    const followers = followersByName(all);
    const led = new Set<OpenCause>();
    for (const leader of all) {
      if (leader.follows.size > 0) continue;
      for (const cause of causesBehind(leader, followers)) {
        leader.followers.push(cause);
        led.add(cause);
      }
    }
    // A circle of sizes has no leader: then each is a cause of its own.
    return all
      .filter((cause) => cause.follows.size === 0 || !led.has(cause))
      .toSorted(byReach)
      .map((cause) => {
        cause.followers.sort(byReach);
        return cause;
      });
  }
}

/** Of those that reach as many symbols, what breaks first. */
function byReach(a: Cause, b: Cause): number {
  return (
    b.symbols.size - a.symbols.size ||
    ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect) ||
    (a.name < b.name ? -1 : 1)
  );
}

/** By the name of a type, the causes that follow from its size. */
function followersByName(causes: readonly OpenCause[]): ReadonlyMap<string, readonly OpenCause[]> {
  const followers = new Map<string, OpenCause[]>();
  for (const cause of causes)
    for (const name of cause.follows) {
      const known = followers.get(name);
      if (known === undefined) followers.set(name, [cause]);
      else known.push(cause);
    }
  return followers;
}

/** The causes that follow from this one, directly or by others. */
function causesBehind(
  leader: OpenCause,
  followers: ReadonlyMap<string, readonly OpenCause[]>,
): ReadonlySet<OpenCause> {
  const found = new Set<OpenCause>();
  const names = new Set([leader.name]);
  // A set's iteration comes to what is added meanwhile.
  for (const name of names)
    for (const cause of followers.get(name) ?? []) {
      found.add(cause);
      names.add(cause.name);
    }
  return found;
}

/** What the size of something inside does to what is around it. */
const CONSEQUENCES: ReadonlySet<Change['kind']> = new Set(['size', 'member-moved']);

const ORDER: readonly Effect[] = ['breaks', 'extends', 'harmless'];

export function worst(changes: readonly Pick<Change, 'effect'>[]): Effect {
  return ORDER.find((effect) => changes.some((change) => change.effect === effect)) ?? 'harmless';
}
