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
import type { AbiDiff, Cause, Explanation, SymbolDiff, SymbolPair } from './abi-diff.ts';
import { CauseTable } from './causes.ts';
import { PartPair } from './part-pair.ts';

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
  readonly #changed: SymbolDiff[] = [];
  readonly #exportedOtherwise: SymbolPair[] = [];
  /** By the parts that the symbols are in. */
  readonly #pairs = new Map<AbiPart, Map<AbiPart, Candidate[]>>();
  #equal = 0;
  #unknown = 0;

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
    this.#causes = new CauseTable(definitions);
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
    const pair = new PartPair(oldPart, newPart, this.#definitions);
    for (const { before, after, isOther } of candidates) {
      const { causes, differsInCommas } = this.#explain(before, after, pair);
      if (causes.length > 0) this.#changed.push({ before, after, causes, explanation: 'causes' });
      else if (isOther) {
        const explanation: Explanation = differsInCommas ? 'order' : 'none';
        this.#changed.push({ before, after, causes, explanation });
      } else this.#addEqual(before, after);
    }
  }

  #addEqual(before: AbiSymbol, after: AbiSymbol): void {
    if (!isExportedOtherwise(before, after)) this.#equal++;
  }

  #explain(
    before: AbiSymbol,
    after: AbiSymbol,
    pair: PartPair,
  ): { readonly causes: readonly Cause[]; readonly differsInCommas: boolean } {
    const [old, now] = [before.definition!, after.definition!];
    const causes = new Set<Cause>();
    if (this.#definitions.meaning(old) !== this.#definitions.meaning(now))
      causes.add(this.#causes.prototype(before.name, old, now, pair));
    const { ways, differsInCommas } = pair.changedTypes(old, now);
    for (const { name, length, way } of ways)
      causes.add(this.#causes.type(name, pair, before.name, length, way));
    return { causes: [...causes], differsInCommas: differsInCommas || old !== now };
  }
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
