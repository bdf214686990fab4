/** The run of `dwarfksyms explain` over its objects. What is shown of an object is written while the object is open. */
import { DwarfFile } from '../dwarf/dwarf-file.ts';
import { shapeOfNamed } from '../dwarf/name-search.ts';
import type { DwarfksymsError } from '../errors.ts';
import { reachingValue, symbolValue } from '../explain/explain-json.ts';
import { explainObject, type ExplainOptions } from '../explain/explain-object.ts';
import { findTypes } from '../explain/find-types.ts';
import { hasNoTypes, symtypesInSteps } from '../explain/object-symtypes.ts';
import { ReachSearch } from '../explain/reaching.ts';
import { bodied, layoutOptions } from '../explain/type-facts.ts';
import { plainName, shownName } from '../explain/type-names.ts';
import { counted } from '../explain/words.ts';
import { Workspace } from '../symver/workspace.ts';
import { latin1Of, unicode } from '../unicode.ts';
import { explanationView, layoutView, type NotFound } from './explain-views.ts';
import { forEachObject, type ObjectSurroundings, type OpenObject } from './explain-objects.ts';
import type { AskedType, ExplainSettings } from './explain-settings.ts';
import type { GivenKabiRules } from './given-kabi-rules.ts';
import type { FoundPath } from './object-search.ts';
import { nearest, suggestion } from './suggestion.ts';

/** Changes when a reader of the form before would go wrong. */
const SCHEMA_VERSION = 1;
const SYMBOL_WIDTH = 32;

/** An answer in the form that is wanted. */
type Answer = string | object;

export class ExplainRun {
  readonly #settings: ExplainSettings;
  readonly #around: ObjectSurroundings;
  readonly #workspace = new Workspace();
  readonly #symbols: Answer[] = [];
  readonly #types: Answer[] = [];
  readonly #notFound: NotFound[] = [];
  readonly #explained = new Set<string>();
  #hasRead = false;
  /** What may have been meant by a symbol that is not found. */
  readonly #exports = new Set<string>();
  readonly #reach: ReachSearch;

  readonly #kabiRules: GivenKabiRules | undefined;

  /** @param kabiRules that the user gave */
  constructor(settings: ExplainSettings, around: ObjectSurroundings, kabiRules: GivenKabiRules | undefined) {
    this.#kabiRules = kabiRules;
    this.#settings = settings;
    this.#around = around;
    this.#reach = new ReachSearch(settings.reaches);
  }

  get notFound(): readonly NotFound[] {
    return this.#notFound;
  }

  /** Whether any file could be read: if not, what was not found may be in it. */
  get hasRead(): boolean {
    return this.#hasRead;
  }

  async run(paths: readonly FoundPath[]): Promise<void> {
    const { symbols, layouts, reaches } = this.#settings;
    if (symbols.length > 0) await this.#explainSymbols(paths);
    else if (layouts.length > 0) await this.#showTypes(paths);
    if (reaches.length > 0) await this.#findReaching(paths);
  }

  async #read(paths: readonly FoundPath[], work: Parameters<typeof forEachObject>[2]): Promise<void> {
    if (await forEachObject(paths, this.#around, work)) this.#hasRead = true;
  }

  // ---------------------------------------------------------------- symbols

  /** From the files that export a symbol; if none does, from those that describe it. */
  async #explainSymbols(paths: readonly FoundPath[]): Promise<void> {
    const { symbols } = this.#settings;
    for (const takesOthers of [false, true]) {
      const names = symbols.filter((name) => !this.#explained.has(name));
      if (names.length === 0) return;
      // oxlint-disable-next-line no-await-in-loop -- the second pass is about what the first has not found
      await this.#read(paths, (object) => this.#explain(object, names, takesOthers));
    }
    for (const name of symbols)
      if (!this.#explained.has(name))
        this.#notFound.push({
          kind: 'symbol',
          name,
          suggestion: nearest(name, this.#exports),
          detail: `no file exports or describes ${name}${suggestion(name, this.#exports)}`,
        });
  }

  *#explain(
    object: OpenObject,
    names: readonly string[],
    takesOthers: boolean,
  ): Generator<{ readonly done: number; readonly total: number }, void, undefined> {
    const options = { ...this.#options(object), takesOthers };
    const { explanations, exports } = yield* explainObject(object.elf, names, options);
    for (const name of exports) this.#exports.add(name);
    for (const explanation of explanations) {
      this.#explained.add(explanation.symbol);
      const view = explanationView(explanation, this.#settings);
      this.#symbols.push(
        this.#settings.format === 'json' ? symbolValue(explanation, view.values) : view.text,
      );
      this.#notFound.push(...view.notFound);
    }
  }

  #options({ path, companions }: OpenObject): Omit<ExplainOptions, 'takesOthers'> {
    const { profile, stable, scope } = this.#settings;
    return {
      path,
      profile,
      stable,
      kabiRules: this.#kabiRules && {
        rules: this.#kabiRules.rules,
        onUsed: ({ given }) => given && this.#kabiRules?.use([given.line]),
      },
      scope,
      companions,
      workspace: this.#workspace,
      warn: this.#around.warn,
    };
  }

  // ---------------------------------------------------------------- types

  async #showTypes(paths: readonly FoundPath[]): Promise<void> {
    const missing = new Set(this.#settings.layouts);
    const run = this.#types;
    const settings = this.#settings;
    const warn = this.#around.warn;
    await this.#read(paths, function* ({ elf, path, companions }) {
      const dwarf = new DwarfFile(elf, {
        shapeOf: shapeOfNamed,
        warn: (warning) => warn(warning.at({ file: path })),
        companions,
        followSkeletons: true,
      });
      for (const asked of settings.layouts) {
        const found = yield* findTypes(dwarf, asked);
        for (const { reference, node, declaration, language, layout, unit, units } of found) {
          missing.delete(asked);
          const type = bodied(node, layoutOptions(new Map(), layout)) ?? node;
          const options = { ...layoutOptions(new Map(), layout), language };
          const view = layoutView(reference, type, declaration, options, settings.holes);
          const where = `${latin1Of(path)}: ${unit}${units > 1 ? ` and ${counted(units - 1, 'other unit')}` : ''}`;
          run.push(
            settings.format === 'json'
              ? { path, unit: unicode(unit), units, ...view.value }
              : `${shownName(reference)}, ${where}\n\n${view.text}`,
          );
        }
      }
    });
    for (const { text } of missing)
      this.#notFound.push({
        kind: 'type',
        name: text,
        suggestion: undefined,
        detail: `no file has a type ${latin1Of(text)}`,
      });
  }

  async #findReaching(paths: readonly FoundPath[]): Promise<void> {
    const reach = this.#reach;
    const optionsOf = (object: OpenObject): Omit<ExplainOptions, 'takesOthers'> => this.#options(object);
    await this.#read(paths, function* (object) {
      try {
        yield* symtypesInSteps(object.elf, optionsOf(object), (lines) => reach.look(object.path, lines));
      } catch (error) {
        if (!hasNoTypes(error)) throw error;
      }
    });
    if (reach.found.length > 0) return;
    for (const asked of this.#settings.reaches) this.#notFound.push(unreached(asked, reach.names));
  }

  // ---------------------------------------------------------------- output

  text(): string {
    const { found, exports } = this.#reach;
    const parts = [...this.#symbols, ...this.#types] as string[];
    if (found.length > 0) {
      const asked = this.#settings.reaches.map(({ text }) => latin1Of(text)).join(', ');
      const lines = found.map(
        ({ symbol, path, types }) =>
          `${symbol.padEnd(SYMBOL_WIDTH)} ${latin1Of(path)}${this.#settings.reaches.length > 1 ? `  ${types.map(shownName).join(', ')}` : ''}\n`,
      );
      parts.push(`${found.length} of ${counted(exports, 'export')} reach ${asked}:\n${lines.join('')}`);
    }
    return parts.join('\n');
  }

  json(failures: readonly { readonly path: string; readonly error: DwarfksymsError }[]): string {
    const parts = [
      `"schemaVersion":${SCHEMA_VERSION}`,
      list('symbols', this.#symbols),
      list('types', this.#types),
      list('reaching', this.#reach.found.map(reachingValue)),
      list(
        'notFound',
        this.#notFound.map(({ kind, name, suggestion: meant }) => ({
          kind,
          name: unicode(name),
          suggestion: meant === undefined ? null : unicode(meant),
        })),
      ),
      list(
        'failures',
        failures.map(({ path, error }) => ({ path, code: error.code, message: unicode(error.detail) })),
      ),
    ];
    return `{${parts.join(',\n')}}\n`;
  }
}

function unreached({ text, name }: AskedType, names: ReadonlySet<string>): NotFound {
  const known = Array.from(names, plainName);
  return {
    kind: 'type',
    name: text,
    suggestion: nearest(name, known),
    detail: `no export reaches ${latin1Of(text)}${suggestion(name, known)}`,
  };
}

/** An element a line: lists are long. */
function list(name: string, values: readonly Answer[]): string {
  return `"${name}":[${values.map((value) => `\n${JSON.stringify(value)}`).join(',')}]`;
}
