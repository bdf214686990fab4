/**
 * Which DIE a symbol has in the profile `canonical` (symbol versions, section 10): among all DIEs of the file that match it,
 * definitions beat declarations, DIEs beat stand-ins, and of those left the bytewise smallest type string wins. A DIE that
 * carries the symbol's own name comes before one that carries an alias's, each among its like.
 */
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import type { IntList } from '../int-list.ts';
import { IntMap } from '../int-map.ts';
import type { Effort } from './effort.ts';
import type { Failures } from './failures.ts';
import { isAssemblerUnit } from './assembler-units.ts';
import { Expansion } from './expansion.ts';
import type { KabiRules } from './kabi-rules.ts';
import type { SymbolGroup } from './listed-symbols.ts';
import type { NameReader } from './name-reader.ts';
import { Nodes } from './nodes.ts';
import { PrivateFiles } from './private-files.ts';
import { CANONICAL } from './profile.ts';
import type { SymbolDie, SymbolEntries, SymbolEntry } from './symbol-entries.ts';
import { lookupName } from './symbol-list.ts';
import type { Found, SymbolSearch } from './symbol-search.ts';
import { NO_TEXT } from './text-pool.ts';
import { TypeStrings, type DescribeNode } from './type-strings.ts';
import type { Shared } from './workspace.ts';

export interface SymbolChoiceContext {
  readonly dwarf: DwarfFile;
  readonly shared: Shared;
  readonly entries: SymbolEntries;
  /** That knows the names of all units. */
  readonly names: NameReader;
  readonly rules: KabiRules | undefined;
  readonly effort: Effort;
  readonly failures: Failures;
  readonly describe: (nodes: Nodes, node: number) => ReturnType<DescribeNode>;
}

/** How good a match is; smaller is better. */
const Rank = { definition: 0, declaration: 2, standIn: 4, assembler: 6, viaAlias: 1 } as const;

interface Match {
  readonly unit: Unit;
  readonly entry: SymbolEntry;
}

interface Best {
  readonly rank: number;
  readonly matches: Match[];
}

export class SymbolChoice implements SymbolSearch {
  readonly looksAhead = true;
  readonly #context: SymbolChoiceContext;
  /** Who is interested in a name. */
  readonly #takers = new Map<string, { readonly group: SymbolGroup; readonly isOwn: boolean }[]>();
  /** Texts of names that nobody is interested in. */
  readonly #unknown = new IntMap(1 << 8);
  readonly #best = new Map<SymbolGroup, Best>();
  /** What was chosen, by the index of the unit. All of a symbol have the same type string. */
  #chosen: ReadonlyMap<number, readonly Found[]> = new Map();
  readonly #nodes: Nodes;
  readonly #strings: TypeStrings;
  readonly #expansion: Expansion;

  constructor(context: SymbolChoiceContext, groups: readonly SymbolGroup[]) {
    this.#context = context;
    const { shared } = context;
    this.#nodes = new Nodes(shared.lists);
    this.#strings = new TypeStrings(this.#nodes, shared.strings, (node) =>
      context.describe(this.#nodes, node),
    );
    this.#expansion = new Expansion({
      dwarf: context.dwarf,
      shared,
      nodes: this.#nodes,
      names: context.names,
      privateFiles: new PrivateFiles(context.dwarf, CANONICAL),
      profile: CANONICAL,
      rules: context.rules,
      stopsAtNames: true,
      observer: undefined,
      itemsAreNodes: false,
    });
    for (const group of groups)
      for (const name of group.names) {
        // A listed name with a stand-in's prefix is never found.
        if (lookupName(name) !== name) continue;
        this.#addTaker(name, group, true);
        for (const alias of group.aliases) this.#addTaker(alias, group, false);
      }
  }

  lookAt(unit: Unit, entries: IntList): void {
    for (let i = 0; i < entries.length; i++) this.#consider(unit, infoOffset(entries.items[i]! >>> 0));
  }

  #consider(unit: Unit, offset: InfoOffset): void {
    const { entries } = this.#context;
    const entry = entries.at(unit, offset);
    this.#match(unit, entry, entry.ownName);
    if (entry.sourceName !== entry.ownName) this.#match(unit, entry, entry.sourceName);
  }

  decide(): void {
    this.#chosen = this.#choose();
  }

  inUnit(unit: Unit): readonly Found[] {
    return this.#chosen.get(unit.index) ?? [];
  }

  #choose(): ReadonlyMap<number, readonly Found[]> {
    const { failures } = this.#context;
    const contested: { readonly group: SymbolGroup; readonly match: Match }[] = [];
    const chosen = new Map<number, Found[]>();
    const take = (unit: Unit, one: Found): void => {
      const ofUnit = chosen.get(unit.index);
      if (ofUnit === undefined) chosen.set(unit.index, [one]);
      else ofUnit.push(one);
    };
    for (const [group, { rank, matches }] of this.#best) {
      if (rank >= Rank.assembler) {
        group.isUntyped = true;
        continue;
      }
      const [first] = matches;
      if (matches.length === 1 && first !== undefined) {
        const die = failures.attempt(group, () => this.#dieOf(first.entry));
        if (die !== undefined) take(first.unit, { group, die });
      } else for (const match of matches) contested.push({ group, match });
    }
    // Unit by unit, because a unit's nodes are dropped with it.
    contested.sort((a, b) => a.match.unit.index - b.match.unit.index);
    const smallest = new Map<SymbolGroup, { string: Buffer; winners: { unit: Unit; die: SymbolDie }[] }>();
    let last: Unit | undefined;
    for (const { group, match } of contested) {
      if (match.unit !== last && !this.#context.dwarf.refersAcrossUnits) this.#forget();
      last = match.unit;
      const candidate = failures.attempt(group, () => {
        const ofEntry = this.#dieOf(match.entry);
        return { die: ofEntry, string: this.#stringOf(ofEntry) };
      });
      if (candidate === undefined) continue;
      const { die, string } = candidate;
      const known = smallest.get(group);
      const order = known === undefined ? -1 : Buffer.compare(string, known.string);
      if (order < 0) smallest.set(group, { string, winners: [{ unit: match.unit, die }] });
      else if (order === 0) known?.winners.push({ unit: match.unit, die });
    }
    for (const [group, { winners }] of smallest) {
      // Which one would have won cannot be told.
      if (failures.hasSymbol(group)) continue;
      for (const { unit, die } of winners) take(unit, { group, die });
    }
    return chosen;
  }

  #addTaker(name: string, group: SymbolGroup, isOwn: boolean): void {
    const takers = this.#takers.get(name);
    if (takers === undefined) this.#takers.set(name, [{ group, isOwn }]);
    else takers.push({ group, isOwn });
  }

  #match(unit: Unit, entry: SymbolEntry, name: number): void {
    if (name === NO_TEXT) return;
    const { entries, shared } = this.#context;
    // Most names are asked for again and again, in vain.
    if (this.#unknown.get(name, 0) !== 0) return;
    const takers = this.#takers.get(lookupName(shared.texts.text(name)));
    if (takers === undefined) {
      this.#unknown.set(name, 1);
      return;
    }
    const kind = entries.isStandIn(entry)
      ? Rank.standIn
      : isAssemblerUnit(unit)
        ? Rank.assembler
        : entry.isDeclaration
          ? Rank.declaration
          : Rank.definition;
    for (const { group, isOwn } of takers) {
      const rank = isOwn ? kind : kind + Rank.viaAlias;
      const best = this.#best.get(group);
      if (best === undefined || rank < best.rank) this.#best.set(group, { rank, matches: [{ unit, entry }] });
      else if (rank === best.rank) best.matches.push({ unit, entry });
    }
  }

  #dieOf(entry: SymbolEntry): SymbolDie {
    const { entries } = this.#context;
    return entries.isStandIn(entry) ? entries.pointee(entry) : entry.source;
  }

  #stringOf(die: SymbolDie): Buffer {
    const kind = die.tag === DW_TAG.variable ? DW_TAG.variable : DW_TAG.subprogram;
    const node = this.#expansion.expandSymbol(die.id, kind);
    this.#context.effort.spend(this.#strings.length(node));
    return this.#strings.bytes(node);
  }

  #forget(): void {
    this.#context.effort.spend(this.#nodes.count);
    this.#nodes.clear();
    this.#strings.clear();
  }
}
