/**
 * Which symbols have their former version when edits are applied to the new type strings. A version is the CRC of a symbol's string with
 * those of all types that it reaches (symbol versions, section 6): it is the former one where each of these is the former one.
 *
 *     symbol ─ reaches ─ names on the old side ─ each has the former string after the edits ─ restored
 *
 * What is found so is computed once more as a version, where type strings are all that there is.
 */
import type { AbiPart } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import type { SymbolDiff } from '../diff/abi-diff.ts';
import type { KabiRule } from '../diff/suggestion.ts';
import { EditedTexts, type Edits } from './edits.ts';
import { ExpandedVersions } from './expanded-version.ts';

/**
 * `exact`: strings are the former ones to the byte, and so is the version. `meaning`: they may have other commas, which depend on the
 * order in which types are met (symbol versions, section 4): the objects have to tell.
 */
export type Exactness = 'exact' | 'meaning';

export class Verification {
  readonly #definitions: Definitions;
  readonly #versions: ExpandedVersions;
  readonly #groups: readonly Group[];

  /** @param changed symbols whose types are known on both sides */
  constructor(changed: readonly SymbolDiff[], definitions: Definitions) {
    this.#definitions = definitions;
    this.#versions = new ExpandedVersions(definitions);
    this.#groups = grouped(changed);
  }

  /** For each of the edits, the symbols that have their former version by them. */
  restored(all: readonly Edits[], exactness: Exactness): readonly ReadonlySet<string>[] {
    const texts = all.map((edits) => new EditedTexts(edits));
    const restored = all.map(() => new Set<string>());
    for (const group of this.#groups) {
      const sides = new Sides(group, this.#definitions, exactness);
      for (const [index, one] of texts.entries()) {
        if (!sides.has(one.targets)) continue;
        const edited = new EditedSides(sides, one);
        for (const { before, after } of edited.restored())
          if (exactness === 'meaning' || this.#hasFormerVersion(before, after.definition!, edited))
            restored[index]?.add(before.name);
      }
    }
    return restored;
  }

  /** For each of the edits, in how many parts the former strings of all its names come back. */
  fixes(
    all: readonly { readonly edits: Edits; readonly names: readonly string[] }[],
    exactness: Exactness,
  ): readonly number[] {
    const texts = all.map(({ edits }) => new EditedTexts(edits));
    const counts = all.map(() => 0);
    for (const group of this.#groups) {
      const sides = new Sides(group, this.#definitions, exactness);
      for (const [index, one] of texts.entries())
        if (sides.has(one.targets) && new EditedSides(sides, one).fixes(all[index]?.names ?? []))
          counts[index]!++;
    }
    return counts;
  }

  /**
   * For a former definition, the one that says the same with the commas that most symbols' parts have: a rule can have only one string for
   * all objects.
   */
  commonest(): (id: number) => number {
    const counts = new Map<number, number>();
    for (const { before, symbols } of this.#groups)
      for (const id of before.types) counts.set(id, (counts.get(id) ?? 0) + symbols.length);
    const best = new Map<number, number>();
    for (const [id, count] of counts) {
      const meaning = this.#definitions.meaning(id);
      const other = best.get(meaning);
      if (other === undefined || count > (counts.get(other) ?? 0)) best.set(meaning, id);
    }
    return (id) => best.get(this.#definitions.meaning(id)) ?? id;
  }

  /**
   * Rules for strings that these symbols reach and that have nothing but other commas than before, when the edits are applied: the order in
   * which types are met has changed.
   */
  orderRules(edits: Edits, symbols: ReadonlySet<string>): readonly KabiRule[] {
    const texts = new EditedTexts(edits);
    const rules = new Map<string, KabiRule>();
    for (const group of this.#groups) {
      const own = group.symbols.filter(({ before }) => symbols.has(before.name));
      if (own.length === 0) continue;
      const edited = new EditedSides(new Sides(group, this.#definitions, 'exact'), texts);
      for (const id of edited.reordered(own)) {
        const target = this.#definitions.name(this.#definitions.nameOf(id));
        if (!rules.has(target))
          rules.set(target, { type: 'type_string', target, value: this.#definitions.exactText(id) });
      }
    }
    return [...rules.values()];
  }

  #hasFormerVersion(before: SymbolDiff['before'], after: number, sides: EditedSides): boolean {
    const old = this.#versions.version(before.definition!, (name) => sides.old(name));
    const now = this.#versions.version(sides.edited(after), (name) => sides.new(name));
    return now !== undefined && now === old && (before.version === undefined || before.version === now);
  }
}

/** Symbols that are in the same part on both sides. */
interface Group {
  readonly before: AbiPart;
  readonly after: AbiPart;
  readonly symbols: SymbolDiff[];
}

function grouped(changed: readonly SymbolDiff[]): readonly Group[] {
  const groups = new Map<AbiPart, Map<AbiPart, Group>>();
  for (const symbol of changed) {
    const [before, after] = [symbol.before.part, symbol.after.part];
    if (before === undefined || after === undefined) continue;
    let byAfter = groups.get(before);
    if (byAfter === undefined) groups.set(before, (byAfter = new Map()));
    const group = byAfter.get(after);
    if (group === undefined) byAfter.set(after, { before, after, symbols: [symbol] });
    else group.symbols.push(symbol);
  }
  return [...groups.values()].flatMap((byAfter) => [...byAfter.values()]);
}

/** A group with what the edits have in common. */
class Sides {
  readonly group: Group;
  readonly definitions: Definitions;
  readonly exactness: Exactness;
  /** Definitions by the numbers of their names. */
  readonly old: ReadonlyMap<number, number>;
  readonly new: ReadonlyMap<number, number>;
  /** Names of which the new side says something else. */
  readonly differing: readonly number[];
  readonly #symbols: ReadonlySet<string>;
  #referrers: ReadonlyMap<number, readonly number[]> | undefined;

  constructor(group: Group, definitions: Definitions, exactness: Exactness) {
    this.group = group;
    this.definitions = definitions;
    this.exactness = exactness;
    this.old = byName(group.before, definitions);
    this.new = byName(group.after, definitions);
    this.differing = [...this.old].flatMap(([name, id]) =>
      this.isFormer(id, this.new.get(name)) ? [] : [name],
    );
    this.#symbols = new Set(group.symbols.map(({ before }) => before.name));
  }

  /** Whether any of the reference names or symbols is there. */
  has(names: ReadonlySet<string>): boolean {
    for (const name of names) {
      const id = this.definitions.nameId(name);
      if ((id !== undefined && this.old.has(id)) || this.#symbols.has(name)) return true;
    }
    return false;
  }

  isFormer(old: number | undefined, now: number | undefined): boolean {
    if (old === undefined || now === undefined) return false;
    if (old === now) return true;
    return this.exactness === 'meaning' && this.definitions.meaning(old) === this.definitions.meaning(now);
  }

  /** By name, the names of the old side that refer to it directly. */
  get referrers(): ReadonlyMap<number, readonly number[]> {
    if (this.#referrers !== undefined) return this.#referrers;
    const referrers = new Map<number, number[]>();
    for (const [name, id] of this.old)
      for (const reference of this.definitions.references(id)) {
        const known = referrers.get(reference);
        if (known === undefined) referrers.set(reference, [name]);
        else known.push(name);
      }
    this.#referrers = referrers;
    return referrers;
  }
}

/** A group with edits applied to its new side. */
class EditedSides {
  readonly #sides: Sides;
  readonly #texts: EditedTexts;

  constructor(sides: Sides, texts: EditedTexts) {
    this.#sides = sides;
    this.#texts = texts;
  }

  old(name: number): number | undefined {
    return this.#sides.old.get(name);
  }

  new(name: number): number | undefined {
    const { definitions } = this.#sides;
    const id = this.#sides.new.get(name);
    if (id !== undefined) return this.edited(id);
    const given = this.#texts.given(definitions.name(name));
    return given === undefined ? undefined : definitions.idOf(definitions.name(name), given);
  }

  edited(id: number): number {
    return this.#texts.definition(id, this.#sides.definitions);
  }

  /** False where none of the names is there. */
  fixes(names: readonly string[]): boolean {
    const { definitions, group } = this.#sides;
    let isThere = false;
    for (const one of names) {
      const name = definitions.nameId(one);
      const old = name === undefined ? undefined : this.old(name);
      if (name !== undefined && old !== undefined) {
        isThere = true;
        if (!this.#sides.isFormer(old, this.new(name))) return false;
      }
      for (const { before, after } of group.symbols)
        if (before.name === one) {
          isThere = true;
          if (!this.#sides.isFormer(before.definition, this.edited(after.definition!))) return false;
        }
    }
    return isThere;
  }

  restored(): readonly SymbolDiff[] {
    const lost = this.#lost();
    const { group, definitions } = this.#sides;
    return group.symbols.filter(({ before, after }) => {
      if (before.definition === undefined || after.definition === undefined) return false;
      if (!this.#sides.isFormer(before.definition, this.edited(after.definition))) return false;
      return !definitions.references(before.definition).some((name) => lost.has(name));
    });
  }

  /** Former definitions of the symbols, and of what they reach, that say the same now with other commas. */
  *reordered(symbols: readonly SymbolDiff[]): Generator<number> {
    const { definitions } = this.#sides;
    const differs = (old: number | undefined, now: number | undefined): old is number =>
      old !== undefined &&
      now !== undefined &&
      old !== now &&
      definitions.meaning(old) === definitions.meaning(now);
    const reached = new Set<number>();
    for (const { before, after } of symbols) {
      const { definition } = before;
      if (definition === undefined || after.definition === undefined) continue;
      if (differs(definition, this.edited(after.definition))) yield definition;
      for (const name of definitions.references(definition)) reached.add(name);
    }
    // A set's iteration comes to what is added meanwhile.
    for (const name of reached) {
      const old = this.old(name);
      if (old === undefined) continue;
      if (differs(old, this.new(name))) yield old;
      for (const next of definitions.references(old)) reached.add(next);
    }
  }

  /** Names on the old side that have another string than before, and those that reach them. */
  #lost(): ReadonlySet<number> {
    const { definitions, differing, referrers } = this.#sides;
    const touched = Array.from(this.#texts.targets, (name) => definitions.nameId(name));
    const lost = new Set<number>();
    for (const name of [...differing, ...touched]) {
      const old = name === undefined ? undefined : this.old(name);
      if (name !== undefined && old !== undefined && !this.#sides.isFormer(old, this.new(name)))
        lost.add(name);
    }
    // A set's iteration comes to what is added meanwhile.
    for (const name of lost) for (const referrer of referrers.get(name) ?? []) lost.add(referrer);
    return lost;
  }
}

function byName({ types }: AbiPart, definitions: Definitions): ReadonlyMap<number, number> {
  return new Map(Array.from(types, (id) => [definitions.nameOf(id), id]));
}
