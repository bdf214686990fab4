/** A side of a comparison with kABI rules applied, where it is given by type strings: an object applies them itself. */
import type { Abi, AbiPart, AbiSymbol } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import type { KabiRuleEntry } from '../symver/kabi-rules.ts';
import { ExpandedVersions } from './expanded-version.ts';
import { RuledTexts } from './ruled-texts.ts';

/** @param onUsed called with each rule that a string is about, any number of times */
export function withRules(
  abi: Abi,
  rules: readonly KabiRuleEntry[],
  definitions: Definitions,
  onUsed: (rule: KabiRuleEntry) => void,
): Abi {
  const applied = new Application(definitions, new RuledTexts(rules, onUsed));
  const symbols = Array.from(abi.symbols, ([name, symbol]) => [name, applied.symbol(symbol)] as const);
  return { ...abi, symbols: new Map(symbols) };
}

class Application {
  readonly #definitions: Definitions;
  readonly #texts: RuledTexts;
  readonly #versions: ExpandedVersions;
  /** By definition. */
  readonly #ruled = new Map<number, number>();
  readonly #parts = new Map<AbiPart, AbiPart>();
  readonly #types = new WeakMap<AbiPart, ReadonlyMap<number, number>>();

  constructor(definitions: Definitions, texts: RuledTexts) {
    this.#definitions = definitions;
    this.#texts = texts;
    this.#versions = new ExpandedVersions(definitions);
  }

  symbol(symbol: AbiSymbol): AbiSymbol {
    const { definition, part, version } = symbol;
    if (definition === undefined || part === undefined) return symbol;
    const own = this.#definition(definition);
    const ruledPart = this.#part(part);
    if (own === definition && ruledPart === part) return symbol;
    const ruled = { ...symbol, definition: own, part: ruledPart };
    if (version === undefined) return ruled;
    const before = this.#version(definition, part);
    const after = this.#version(own, ruledPart);
    // What rules do not reach keeps the version that was recorded for it.
    return before === after ? ruled : { ...ruled, version: after };
  }

  #version(symbol: number, part: AbiPart): number | undefined {
    let types = this.#types.get(part);
    if (types === undefined) {
      types = new Map(Array.from(part.types, (id) => [this.#definitions.nameOf(id), id]));
      this.#types.set(part, types);
    }
    const known = types;
    // The string that a rule gives to a symbol may name what only rules define.
    return this.#versions.version(symbol, (name) => known.get(name) ?? this.#given(name));
  }

  #definition(id: number): number {
    let ruled = this.#ruled.get(id);
    if (ruled === undefined) {
      const name = this.#definitions.name(this.#definitions.nameOf(id));
      const text = this.#definitions.exactText(id);
      const made = this.#texts.of(name, text);
      ruled = made === text ? id : this.#definitions.idOf(name, made);
      this.#ruled.set(id, ruled);
    }
    return ruled;
  }

  #given(name: number): number | undefined {
    const text = this.#texts.given(this.#definitions.name(name));
    return text === undefined ? undefined : this.#definitions.idOf(this.#definitions.name(name), text);
  }

  /** The same part where no rule is about anything in it. */
  #part(part: AbiPart): AbiPart {
    const known = this.#parts.get(part);
    if (known !== undefined) return known;
    const types = new Map<number, number>();
    for (const id of part.types) types.set(this.#definitions.nameOf(id), this.#definition(id));
    // What only rules define: a map's iteration comes to what is added meanwhile.
    for (const id of types.values())
      for (const name of this.#definitions.references(id)) {
        const given = types.has(name) ? undefined : this.#given(name);
        if (given !== undefined) types.set(name, given);
      }
    const ids = Uint32Array.from(types.values());
    const isSame = ids.length === part.types.length && ids.every((id, index) => id === part.types[index]);
    const ruled = isSame ? part : { ...part, types: ids };
    this.#parts.set(part, ruled);
    return ruled;
  }
}
