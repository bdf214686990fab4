/**
 * What the filter understands: words that all have to match, each anywhere in a name, a module or a cause.
 *
 *     ext4 module:"fs/ext4/ext4" cause:"struct inode" is:breaks -is:tolerated
 */
import type { CauseData, ReportData, SymbolData } from '../report-data.ts';

export interface Term {
  readonly field: 'any' | 'is' | 'module' | 'cause';
  /** In lower case. */
  readonly value: string;
  readonly isNegated: boolean;
}

const TERM = /(?<minus>-?)(?:(?<field>is|module|cause):)?(?:"(?<quoted>[^"]*)"?|(?<plain>\S+))/giu;

export function parseQuery(text: string): readonly Term[] {
  return [...text.matchAll(TERM)].flatMap(({ groups = {} }): Term[] => {
    const { minus, field, quoted, plain } = groups;
    const value = (quoted ?? plain ?? '').toLowerCase();
    if (value === '') return [];
    return [{ field: (field?.toLowerCase() ?? 'any') as Term['field'], value, isNegated: minus === '-' }];
  });
}

/** What is searched, in lower case, once for each. */
interface Haystack {
  readonly name: string;
  readonly module: string;
  readonly causes: readonly string[];
  readonly states: ReadonlySet<string>;
}

export interface Matches {
  /** Indices of symbols and causes. */
  readonly symbols: readonly number[];
  readonly causes: ReadonlySet<number>;
}

export class Search {
  readonly #data: ReportData;
  readonly #causes: readonly string[];
  readonly #symbols: readonly Haystack[];

  constructor(data: ReportData) {
    this.#data = data;
    this.#causes = data.causes.map(({ title }) => title.toLowerCase());
    this.#symbols = data.symbols.map((symbol) => ({
      name: symbol.name.toLowerCase(),
      module: (symbol.module ?? '').toLowerCase(),
      causes: (symbol.causes ?? []).map((index) => this.#causes[index] ?? ''),
      states: statesOf(symbol),
    }));
  }

  /** Causes match by themselves, or by a symbol that reaches them. */
  find(terms: readonly Term[]): Matches {
    const symbols: number[] = [];
    const causes = new Set<number>();
    for (const [index, haystack] of this.#symbols.entries()) {
      if (!terms.every((term) => matches(term, haystack))) continue;
      symbols.push(index);
      for (const cause of this.#data.symbols[index]?.causes ?? []) causes.add(cause);
    }
    for (const [index, cause] of this.#data.causes.entries()) {
      const own = causeHaystack(cause, this.#causes[index] ?? '');
      // Of a word that names causes, those that symbols have beside them are none.
      if (terms.some(({ field }) => field === 'cause')) causes.delete(index);
      if (terms.every((term) => matches(term, own))) causes.add(index);
    }
    return { symbols, causes };
  }
}

function matches({ field, value, isNegated }: Term, { name, module, causes, states }: Haystack): boolean {
  const isFound = ((): boolean => {
    switch (field) {
      case 'is':
        return states.has(value);
      case 'module':
        return module.includes(value);
      case 'cause':
        return causes.some((cause) => cause.includes(value));
      case 'any':
        return (
          name.includes(value) || module.includes(value) || causes.some((cause) => cause.includes(value))
        );
    }
  })();
  return isFound !== isNegated;
}

const COMPATIBLE: ReadonlySet<string> = new Set(['extends', 'harmless', 'order']);

function statesOf({ state, effect, exported, tolerated }: SymbolData): ReadonlySet<string> {
  const states = new Set<string>([state]);
  if (effect !== undefined) states.add(effect === 'unknown' ? 'unexplained' : effect);
  if (effect !== undefined && COMPATIBLE.has(effect)) states.add('compatible');
  if (exported !== undefined) states.add('exported');
  if (tolerated === true) states.add('tolerated');
  return states;
}

function causeHaystack({ kinds, message, effect }: CauseData, title: string): Haystack {
  const states = new Set<string>(['changed', effect]);
  if (effect !== 'breaks') states.add('compatible');
  return { name: [title, message.toLowerCase(), ...kinds].join(' '), module: '', causes: [title], states };
}
