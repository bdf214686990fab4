/**
 * Groups of listed names that stand for the same thing (symbol versions, section 1): names of one section and value, by
 * the file's symbol tables. What is found for one holds for all.
 */
import { SHN, STB } from '../../generated/elf-constants.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { NameFilter } from '../elf/name-filter.ts';
import { symbolTables, type ElfSymbol } from '../elf/symbols.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import type { SymbolGroup } from './listed-symbols.ts';
import type { Profile } from './profile.ts';
import { lookupName, STAND_IN_PREFIX } from './symbol-list.ts';

/** Where the listed names are, by the symbol tables of a file. */
export class SymbolPlaces {
  readonly #profile: Profile;
  readonly #placeOf: ReadonlyMap<string, string>;
  readonly #withSize = new Set<string>();
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  /** @param names all names that `groups` will be asked for */
  constructor(elf: ElfFile, names: readonly string[], profile: Profile, warn: Warn) {
    this.#profile = profile;
    this.#placeOf = placesOf(elf, new Set(names), profile, this.#withSize, warn);
    this.#aliases = profile.firstDieCounts ? new Map() : aliasesOf(elf, this.#placeOf, profile);
  }

  /**
   * The symbols of a list, in its order. Where the first DIE counts, names at one place are one symbol; where DIEs are chosen
   * by rank, each name is a symbol of its own.
   * @param isElsewhere whether a symbol had another place before the file was linked
   */
  groups(
    names: readonly string[],
    isElsewhere: (name: string) => boolean,
  ): readonly Pick<SymbolGroup, 'names' | 'aliases'>[] {
    if (!this.#profile.firstDieCounts)
      return names.map((name) => ({ names: [name], aliases: this.#aliases.get(name) ?? [] }));
    const groups = new Map<string, string[]>();
    const all: string[][] = [];
    for (const name of names) {
      const place = isElsewhere(name) ? undefined : this.#placeOf.get(name);
      const group = place === undefined ? undefined : groups.get(place);
      if (group !== undefined) group.push(name);
      else {
        const fresh = [name];
        all.push(fresh);
        if (place !== undefined) groups.set(place, fresh);
      }
    }
    return all.map((group) => ({ names: group, aliases: [] }));
  }

  /**
   * Whether the symbol has a size: a compiler's alias has that of what it stands for, where what a linker script makes equal to
   * another symbol (`jiffies = jiffies_64`) has none.
   */
  hasSize(name: string): boolean {
    return this.#withSize.has(name);
  }

  /** For each of the names those of them at the same place, itself included; a name without a place is alone. */
  namesAtSamePlace(names: Iterable<string>): (name: string) => readonly string[] {
    const namesAt = new Map<string, string[]>();
    for (const name of names) {
      const place = this.#placeOf.get(name);
      if (place === undefined) continue;
      const others = namesAt.get(place);
      if (others === undefined) namesAt.set(place, [name]);
      else others.push(name);
    }
    return (name) => namesAt.get(this.#placeOf.get(name) ?? '') ?? [name];
  }
}

/**
 * For each listed name the names at its address. Where versions must not depend on which names are listed, they are aliases
 * whether they are listed or not.
 */
function aliasesOf(
  elf: ElfFile,
  placeOf: ReadonlyMap<string, string>,
  profile: Profile,
): ReadonlyMap<string, readonly string[]> {
  const namesAt = new Map<string, string[]>();
  for (const place of placeOf.values()) namesAt.set(place, []);
  const counts = (name: string): boolean => !profile.typesOfExportsOnly || placeOf.has(name);
  // What there is to complain about was said when the listed names were looked for.
  for (const table of symbolTables(elf, ALREADY_WARNED))
    for (const symbol of table.withPrefix('')) {
      const name = lookupName(symbol.name);
      if (symbol.binding === STB.LOCAL || !counts(name)) continue;
      const place = placeText(symbol, profile);
      if (place !== undefined) namesAt.get(place)?.push(name);
    }
  // Without an order of their own: symbol tables may be sorted in any way.
  return new Map(
    Array.from(placeOf, ([name, place]) => [
      name,
      [...new Set(namesAt.get(place))].filter((other) => other !== name).toSorted(),
    ]),
  );
}

const ALREADY_WARNED: Warn = () => undefined;

/**
 * Section and value of each listed name that the file defines.
 * @param withSize takes those that have a size
 */
function placesOf(
  elf: ElfFile,
  listed: ReadonlySet<string>,
  profile: Profile,
  withSize: Set<string>,
  warn: Warn,
): ReadonlyMap<string, string> {
  const wanted = new Set<string>();
  for (const name of listed) if (lookupName(name) === name) wanted.add(name).add(STAND_IN_PREFIX + name);
  const filter = new NameFilter(wanted);
  const placeOf = new Map<string, string>();
  for (const table of symbolTables(elf, warn))
    for (const symbol of table.globals(filter)) {
      const name = lookupName(symbol.name);
      const place = placeText(symbol, profile);
      if (place === undefined) continue;
      const known = placeOf.get(name);
      if (known === undefined) {
        placeOf.set(name, place);
        if (table.sizeLo(symbol.index) !== 0 || table.sizeHi(symbol.index) !== 0) withSize.add(name);
      } else if (known !== place)
        warn(
          new DwarfksymsError('symbol-ambiguous', `${name} has two addresses; the first counts`, {
            file: elf.name,
            section: table.section.name,
          }),
        );
    }
  return placeOf;
}

function placeText(symbol: ElfSymbol, profile: Profile): string | undefined {
  if (symbol.shndx === SHN.COMMON && !profile.commonSymbolsAlias) return undefined;
  return `${symbol.sectionIndex ?? `reserved ${symbol.shndx}`}:${symbol.valueHi}:${symbol.valueLo}`;
}
