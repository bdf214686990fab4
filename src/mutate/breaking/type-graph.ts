/** What a type or symbol of a description is made of, as far as versions see it: lists, links, and whether a body is shown. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { isShown } from '../../types/body.ts';
import { definitionOf } from '../../types/definition-of.ts';
import { EntryNames, referenceText } from '../../types/names.ts';
import { MODIFIER_TAGS, roleIn, TYPE_TAGS } from '../../types/tags.ts';
import type { Description, DieId } from '../../write/description.ts';
import { DescriptionEntries, type DescriptionEntry } from '../description-entries.ts';
import { addTo } from '../groups.ts';
import { diesIn, type Place, referrers } from '../tree.ts';

export type Entry = DescriptionEntry;

/** What has parameters. */
export const FUNCTIONS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.subroutine_type]);

/** What can be a symbol. */
export const SYMBOL_TAGS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.variable]);

/** Those whose `DW_AT_type` is shown. */
const LINKING: ReadonlySet<number> = new Set([
  ...MODIFIER_TAGS,
  ...SYMBOL_TAGS,
  DW_TAG.typedef,
  DW_TAG.array_type,
  DW_TAG.subroutine_type,
  DW_TAG.member,
  DW_TAG.formal_parameter,
]);

/** Types that are shown with something in them, so that there is something to change. */
export const isType = ({ tag }: Entry): boolean => TYPE_TAGS.has(tag) && tag !== DW_TAG.unspecified_type;
export const links = ({ tag }: Entry): boolean => LINKING.has(tag);
export const isDeclaration = (entry: Entry): boolean => entry.flag(DW_AT.declaration);

export type ProfileName = 'canonical' | 'linux';

export class TypeGraph {
  readonly description: Description;
  readonly profile: ProfileName;
  readonly #entries: DescriptionEntries;
  readonly #names = new EntryNames();
  readonly #references = new Map<DieId, string>();
  readonly #bearers = new Map<string, Entry[]>();
  #referrers: ReadonlyMap<DieId, readonly Place[]> | undefined;

  constructor(description: Description, profile: ProfileName) {
    this.description = description;
    this.profile = profile;
    this.#entries = new DescriptionEntries(description, profile === 'canonical');
    for (const entry of this.#entries.all()) {
      const reference = this.#names.reference(entry);
      if (reference === undefined) continue;
      const text = referenceText(reference);
      this.#references.set(entry.id, text);
      addTo(this.#bearers, text, entry);
    }
  }

  entries(): Iterable<Entry> {
    return this.#entries.all();
  }

  find(die: DieId): Entry | undefined {
    return this.#entries.find(die);
  }

  // Names ----------------------------------------------------------------------------------------------------------

  /** `s#point`; undefined for what is no aggregate and no typedef, and without a name. */
  reference({ id }: Entry): string | undefined {
    return this.#references.get(id);
  }

  qualifiedName(entry: Entry): string | undefined {
    return this.#names.qualified(entry);
  }

  references(): Iterable<string> {
    return this.#bearers.keys();
  }

  /** Every entry of a reference name, declarations too, in the order of the description. */
  bearers(reference: string): readonly Entry[] {
    return this.#bearers.get(reference) ?? [];
  }

  // What is inside -------------------------------------------------------------------------------------------------

  /** What `DW_AT_type` leads to; undefined for `void` and for what cannot be found, which counts as absent (section 7). */
  type(entry: Entry): Entry | undefined {
    const target = entry.reference(DW_AT.type);
    return target && definitionOf(target);
  }

  /** The children that are shown, in order. */
  items(entry: Entry): readonly Entry[] {
    return entry.children().filter(({ tag }) => roleIn(entry.tag, tag) === 'item');
  }

  /** Those and, of variant parts and variants, theirs. */
  *itemsWithin(entry: Entry): Generator<Entry> {
    const waiting = this.items(entry).toReversed();
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      yield item;
      waiting.push(...this.items(item).toReversed());
    }
  }

  /** What the text of a type, item or symbol is made of, each under its own name if it has one. */
  inner(entry: Entry): readonly Entry[] {
    const items = isShown(entry) ? this.items(entry) : [];
    const type = links(entry) ? this.type(entry) : undefined;
    return type === undefined ? items : [...items, type];
  }

  /**
   * The types and list items that are met from entries of symbols (symbol versions, section 4). In the profile `linux` only what links
   * lead to from some listed symbol can give a name its type string; in `canonical` everything that has the name (section 10).
   * @param following whether a reference name leads to all entries that have it, or only links lead anywhere
   */
  reached(symbols: Iterable<Entry>, following: 'names' | 'links'): ReadonlySet<Entry> {
    const met = new Set<Entry>();
    for (const symbol of symbols) for (const entry of this.inner(symbol)) met.add(entry);
    // A set's iteration comes to what is added meanwhile.
    for (const entry of met) {
      for (const inner of this.inner(entry)) met.add(inner);
      const reference = following === 'names' ? this.reference(entry) : undefined;
      if (reference !== undefined) for (const bearer of this.bearers(reference)) met.add(bearer);
    }
    return met;
  }

  /** Whether something outside an entry refers to it or to something inside it, so that it cannot go. */
  isReferredTo(entry: Entry): boolean {
    this.#referrers ??= referrers(this.description);
    for (const { id } of diesIn(entry.die))
      if (this.#referrers.get(id)?.some((from) => !isWithin(from, entry)) === true) return true;
    return false;
  }
}

function isWithin(place: Place, outer: Place): boolean {
  for (let at: Place | undefined = place; at !== undefined; at = at.parent)
    if (at.die.id === outer.die.id) return true;
  return false;
}
