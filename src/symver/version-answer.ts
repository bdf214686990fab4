/** Versions from the type map and the symbols' strings, when both are complete (symbol versions, section 6). */
import type { Failures } from './failures.ts';
import type { KabiRules } from './kabi-rules.ts';
import type { ListedSymbols, SymbolGroup } from './listed-symbols.ts';
import { Losses } from './losses.ts';
import { FileStrings, SymbolStrings } from './symbol-strings.ts';
import { Ties } from './ties.ts';
import type { TypeMap } from './type-map.ts';
import type { TypeSource } from './type-source.ts';
import { Versions } from './versions.ts';
import type { Shared } from './workspace.ts';

export interface VersionAnswerContext {
  readonly shared: Pick<Shared, 'texts' | 'shifts' | 'firstReferences'>;
  /** As listed. */
  readonly names: readonly string[];
  readonly symbols: ListedSymbols;
  /** By their numbers in the type map's store. */
  readonly symbolStrings: ReadonlyMap<SymbolGroup, number>;
  readonly types: TypeMap;
  readonly rules: KabiRules | undefined;
  /** Whether anything of the file cannot be read. */
  readonly hasLosses: boolean;
  readonly failures: Failures;
  readonly onVersionText: ((name: string, text: Uint8Array) => void) | undefined;
}

export class VersionAnswer {
  readonly #context: VersionAnswerContext;
  /** What symbols that reach types inside subprograms have in the place of the type map's strings, by entry. */
  readonly #overlays = new Map<SymbolGroup, ReadonlyMap<number, number>>();

  readonly #lost = new Set<string>();
  #strings: FileStrings | undefined;

  constructor(context: VersionAnswerContext) {
    this.#context = context;
  }

  /** @param source where the type map was filled from; nothing of it is kept */
  versions(source: TypeSource): ReadonlyMap<string, number> {
    const { symbols, symbolStrings, names, failures } = this.#context;
    const versions = new Map<string, number>();
    const ofGroup = this.#versionsOnLocals(source);
    const version = this.#computer();
    const isLost = this.#losses(source.looksAhead);
    for (const { name, group } of symbols.inOutputOrder(names)) {
      const string = symbolStrings.get(group);
      if (string === undefined) continue;
      if (isLost(group, string)) {
        this.#lost.add(name);
        continue;
      }
      let found = ofGroup.get(group);
      if (found === undefined) {
        found = failures.attempt(group, () => version(name, string));
        if (found === undefined) continue;
        ofGroup.set(group, found);
      }
      versions.set(name, found);
    }
    return versions;
  }

  /** The names that were found, but have no version, since part of their types cannot be read; after `versions`. */
  get lost(): ReadonlySet<string> {
    return this.#lost;
  }

  #losses(allTypes: boolean): (group: SymbolGroup, string: number) => boolean {
    if (!this.#context.hasLosses) return () => false;
    const losses = new Losses(this.#context.types, allTypes);
    return (group, string) =>
      losses.reachedFrom(string) ||
      [...(this.#overlays.get(group)?.values() ?? [])].some((own) => losses.reachedFrom(own));
  }

  /** The names whose version depends on which of two equally long strings the type map holds, as far as that is known. */
  ties(): ReadonlySet<string> {
    const ties = new Ties(this.#context.types);
    const names = new Set<string>();
    for (const [group, string] of this.#context.symbolStrings)
      if (ties.reachedFrom(string)) for (const name of group.names) names.add(name);
    return names;
  }

  /** What the version of a symbol is made of; `versions` must have been called. */
  readonly strings = (name: string): SymbolStrings | undefined => {
    const { shared, symbols, symbolStrings, types } = this.#context;
    const group = symbols.group(name);
    const string = group && symbolStrings.get(group);
    if (group === undefined || string === undefined) return undefined;
    this.#strings ??= new FileStrings(shared.texts, types);
    return new SymbolStrings(this.#strings, string, this.#overlays.get(group) ?? new Map());
  };

  /** The versions of the symbols that reach types inside subprograms. */
  #versionsOnLocals(source: TypeSource): Map<SymbolGroup, number> {
    const { shared, symbols, symbolStrings, types, rules, failures } = this.#context;
    const versions = new Map<SymbolGroup, number>();
    const ruled = rules?.typeStrings();
    const isRuled = (reference: number): boolean => ruled?.has(shared.texts.text(reference)) === true;
    for (const { symbols: members, strings } of source.overlays(symbols.groups, isRuled)) {
      const before = types.exchange(strings);
      const version = this.#computer();
      for (const group of members) {
        this.#overlays.set(group, strings);
        const string = symbolStrings.get(group);
        const [name] = group.names;
        if (string === undefined || name === undefined) continue;
        const found = failures.attempt(group, () => version(name, string));
        if (found !== undefined) versions.set(group, found);
      }
      types.exchange(before);
    }
    return versions;
  }

  /** Computes versions with the strings that the type map has now. */
  #computer(): (name: string, string: number) => number {
    const { shared, types, failures, onVersionText } = this.#context;
    const computer = new Versions(shared, types, (reference) => failures.ofReference(reference));
    return (name, string) => {
      const version = computer.version(name, string);
      onVersionText?.(name, computer.text(name, string));
      return version;
    };
  }
}
