/**
 * The entries of one name, of which equal ones of different units count as one: what a header defines is in every unit that
 * includes it.
 */
import { createHash } from 'node:crypto';
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { NOWHERE, type DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { NameSearch } from '../dwarf/name-search.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import type { Attribute, UnitWalker } from '../dwarf/unit-walk.ts';
import { isFileNumber } from './dump-constants.ts';
import { valueText } from './dump-values.ts';
import type { Surroundings } from './dump-writer.ts';

export interface Definition {
  readonly unit: Unit;
  /** Section offset. */
  readonly offset: InfoOffset;
  readonly depth: number;
  /** How many other units have an equal one. */
  otherUnits: number;
}

/** How many entries without a name may lead to each other. Longer chains are damage; what they lead to equals nothing. */
const LONGEST_CHAIN = 64;

export class Definitions {
  readonly #search: NameSearch;
  readonly #walker: UnitWalker;
  readonly #surroundings: Surroundings;
  readonly #found = new Map<string, Definition>();
  #unit: Unit | undefined;
  /** Keys of the unit's entries without a name. */
  readonly #unnamed = new Map<number, string>();
  /** Those whose key is being made, with their place in the chain. */
  readonly #open = new Map<number, number>();
  /** How often the unit has had a definition: equal ones of one unit are different entries. */
  readonly #occurrences = new Map<string, number>();

  constructor(dwarf: DwarfFile, walker: UnitWalker, surroundings: Surroundings, name: string) {
    this.#search = new NameSearch(dwarf, name);
    this.#walker = walker;
    this.#surroundings = surroundings;
  }

  /** In the order of their first unit. */
  all(): Iterable<Definition> {
    return this.#found.values();
  }

  /** Adds those of a unit, but for those within others. */
  visit(unit: Unit): void {
    this.#unit = unit;
    this.#unnamed.clear();
    this.#open.clear();
    this.#occurrences.clear();
    let end = infoOffset(0);
    this.#search.visit(unit, (offset, depth) => {
      if (offset < end) return;
      const content = this.#content(offset, depth, 0);
      end = content.end;
      const digest = createHash('sha256').update(content.key, 'latin1').digest('base64');
      const occurrence = this.#occurrences.get(digest) ?? 0;
      this.#occurrences.set(digest, occurrence + 1);
      const key = `${digest} ${occurrence}`;
      const first = this.#found.get(key);
      if (first === undefined) this.#found.set(key, { unit, offset, depth, otherUnits: 0 });
      else first.otherUnits++;
    });
  }

  /** What an entry and all below it say, whatever their offsets and forms. */
  #content(
    start: InfoOffset,
    depth: number,
    chain: number,
  ): { readonly key: string; readonly end: InfoOffset } {
    const unit = this.#unit!;
    const walk = this.#walker.walkFrom(unit, start, depth);
    let key = '';
    let end = start;
    while (walk.next() && (walk.offset === start || walk.depth > depth)) {
      const tag = walk.declaration?.tag ?? 0;
      key += `${walk.depth - depth} ${tag}`;
      for (const attribute of walk.attributes())
        if (attribute.name !== DW_AT.sibling)
          key += ` ${attribute.name}=${this.#value(attribute, start, chain)}`;
      key += '\n';
      end = walk.end();
    }
    return { key, end };
  }

  /** References count as the entry that they lead to: by its tag and name, or by its contents if it has no name. */
  #value(attribute: Attribute, start: InfoOffset, chain: number): string {
    const unit = this.#unit!;
    const { value } = attribute;
    if (value.class === 'constant' && isFileNumber(attribute.name)) {
      const file = this.#surroundings.file(unit, Number(value.value));
      if (file !== undefined) return file;
    }
    if (value.class !== 'reference') return valueText(unit, attribute, this.#surroundings);
    const { die } = value;
    const target = this.#surroundings.target(unit, die);
    if (die === NOWHERE || target === undefined) return `nowhere ${value.value}`;
    if (target.name !== undefined) return `${target.tag} ${target.name}`;
    if (target.unit !== unit || chain >= LONGEST_CHAIN) return `at ${die}`;
    // Within itself, it is in the same place of the other one.
    if (target.offset === start) return 'itself';
    const level = this.#open.get(die);
    if (level !== undefined) return `${chain - level} around`;
    let key = this.#unnamed.get(die);
    if (key === undefined) {
      this.#open.set(die, chain);
      key = createHash('sha256')
        .update(this.#content(target.offset, 1, chain + 1).key, 'latin1')
        .digest('base64');
      this.#open.delete(die);
      this.#unnamed.set(die, key);
    }
    return key;
  }
}
