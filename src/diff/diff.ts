/**
 * What changed between two ABIs, and why: the changes of types and prototypes that explain all changed versions.
 *
 *     symbols of both sides ─ added, removed, changed
 *     each changed symbol   ─ the types that it reaches on both sides and whose definitions differ ─ ways
 *     each such definition  ─ part by part ─ changes; those that only follow from another type's size are told below that one
 *
 * Types are compared in the parts (objects of the build) that the symbol is in on both sides, because a name can mean different types.
 * What it reaches on one side only is there because of another change.
 */
import type { Abi, AbiPart, AbiSymbol } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import type { AbiDiff, Cause, SymbolDiff, SymbolPair } from './abi-diff.ts';
import { findWays } from './cause-ways.ts';
import { CauseTable, type OpenCause } from './causes.ts';
import { type DefinitionPair, PartPair } from './part-pair.ts';

/** A symbol of both sides whose types are to be compared. */
interface Candidate extends SymbolPair {
  /** Whether its version is known to be another. */
  readonly isOther: boolean;
}

/** Both sides must have been collected with the same definitions. */
export function diffAbis(before: Abi, after: Abi, definitions: Definitions): AbiDiff {
  const differ = new Differ(definitions);
  for (const [name, old] of sorted(before.symbols)) {
    const now = after.symbols.get(name);
    if (now !== undefined) differ.add(old, now);
  }
  return differ.result(before, after);
}

class Differ {
  readonly #definitions: Definitions;
  readonly #causes: CauseTable;
  readonly #pair: PartPair;
  readonly #changed: SymbolDiff[] = [];
  readonly #exportedOtherwise: SymbolPair[] = [];
  /** By the parts that the symbols are in. */
  readonly #pairs = new Map<AbiPart, Map<AbiPart, Candidate[]>>();
  #equal = 0;
  #unknown = 0;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    this.#causes = new CauseTable(definitions);
    this.#pair = new PartPair(definitions);
  }

  add(before: AbiSymbol, after: AbiSymbol): void {
    if (isExportedOtherwise(before, after)) this.#exportedOtherwise.push({ before, after });
    const areKnown = before.version !== undefined && after.version !== undefined;
    if (areKnown && before.version === after.version) return this.#addEqual(before, after);
    const { definition: old, part: oldPart } = before;
    const { definition: now, part: newPart } = after;
    if (old === undefined || now === undefined || oldPart === undefined || newPart === undefined) {
      if (areKnown) this.#changed.push({ before, after, causes: [], explanation: 'no-types' });
      else this.#unknown++;
      return;
    }
    let byAfter = this.#pairs.get(oldPart);
    if (byAfter === undefined) this.#pairs.set(oldPart, (byAfter = new Map()));
    const candidate = { before, after, isOther: areKnown };
    const others = byAfter.get(newPart);
    if (others === undefined) byAfter.set(newPart, [candidate]);
    else others.push(candidate);
  }

  result(before: Abi, after: Abi): AbiDiff {
    for (const [oldPart, byAfter] of this.#pairs)
      for (const [newPart, candidates] of byAfter) this.#comparePart(oldPart, newPart, candidates);
    return {
      before: before.name,
      after: after.name,
      added: only(after, before),
      removed: only(before, after),
      changed: this.#changed.toSorted((a, b) => (a.before.name < b.before.name ? -1 : 1)),
      exportedOtherwise: this.#exportedOtherwise,
      equal: this.#equal,
      unknown: this.#unknown,
      causes: this.#causes.ordered(),
    };
  }

  #comparePart(oldPart: AbiPart, newPart: AbiPart, candidates: readonly Candidate[]): void {
    const pair = this.#pair;
    pair.begin(oldPart, newPart);
    const reaching: Reaching[] = [];
    for (const candidate of candidates) {
      const { before, after, isOther } = candidate;
      const own = { symbol: before.name, old: before.definition!, new: after.definition! };
      const set = pair.reached(own);
      const prototype = this.#prototype(own, pair);
      if (prototype === undefined && pair.changedNames(set).length === 0) {
        if (!isOther) this.#addEqual(before, after);
        else {
          const explanation = own.old !== own.new || pair.hasOtherCommas(set) ? 'order' : 'none';
          this.#changed.push({ before, after, causes: [], explanation });
        }
      } else reaching.push({ candidate, own, set, prototype });
    }
    this.#addTypes(reaching, pair);
  }

  /** The causes that are types. Symbols that reach the same ones share their list. */
  #addTypes(reaching: readonly Reaching[], pair: PartPair): void {
    const bySet = new Map<number, readonly OpenCause[]>();
    const byName = new Map<number, OpenCause>();
    for (const { candidate, own, set, prototype } of reaching) {
      let causes = bySet.get(set);
      if (causes === undefined) {
        causes = pair.changedNames(set).map((name) => {
          const known = byName.get(name) ?? this.#causes.type(name, pair);
          byName.set(name, known);
          return known;
        });
        bySet.set(set, causes);
      }
      for (const { symbols } of causes) symbols.add(own.symbol);
      const { before, after } = candidate;
      const all = prototype === undefined ? causes : [prototype, ...causes];
      this.#changed.push({ before, after, causes: all, explanation: 'causes' });
    }
    findWays(
      reaching.map(({ own }) => own),
      byName,
      pair,
      this.#definitions,
    );
  }

  #prototype({ symbol, old, new: now }: DefinitionPair, pair: PartPair): Cause | undefined {
    const definitions = this.#definitions;
    if (old === now || definitions.meaning(old) === definitions.meaning(now)) return undefined;
    return this.#causes.prototype(symbol, old, now, pair);
  }

  #addEqual(before: AbiSymbol, after: AbiSymbol): void {
    if (!isExportedOtherwise(before, after)) this.#equal++;
  }
}

/** A symbol that has causes. */
interface Reaching {
  readonly candidate: Candidate;
  readonly own: DefinitionPair;
  /** See PartPair. */
  readonly set: number;
  readonly prototype: Cause | undefined;
}

function only(side: Abi, other: Abi): readonly AbiSymbol[] {
  return [...side.symbols.values()]
    .filter(({ name }) => !other.symbols.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function sorted<T>(symbols: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...symbols].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function isExportedOtherwise(before: AbiSymbol, after: AbiSymbol): boolean {
  return (['isGplOnly', 'namespace', 'module'] as const).some(
    (fact) => before[fact] !== undefined && after[fact] !== undefined && before[fact] !== after[fact],
  );
}
