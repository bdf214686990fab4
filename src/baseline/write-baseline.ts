/** Writes what a side of a comparison says as a baseline: see format.ts. */
import type { Abi, AbiSymbol } from '../abi/abi.ts';
import type { Definitions, Language } from '../abi/definitions.ts';
import { DwarfksymsError } from '../errors.ts';
import type { SymbolNode, Type } from '../types/type-node.ts';
import { versionText } from '../report/version-report.ts';
import {
  END,
  FORMAT_VERSION,
  HEAD,
  LICENCES,
  LISTED,
  MISSING,
  NONE,
  ONLY_IN,
  RAW,
  UNKNOWN,
} from './format.ts';
import { rawLines } from './raw-lines.ts';
import { bareName, referenceOf } from './reference-names.ts';
import { type UsualTypes, UsualTypesCount } from './usual-types.ts';
import { type Variant, type Variants, variantsOf } from './variants.ts';
import { field, shown, word } from './words.ts';
import { baseName, notationOf } from './write-notation.ts';

export interface BaselineOptions {
  /** Who wrote the type strings; undefined where there are none. */
  readonly language: Language | undefined;
  /** How versions were computed, if they were; undefined where they were read. */
  readonly profile: string | undefined;
  readonly hasVersions: boolean;
}

/** The text, latin1, in pieces. */
export function* writeBaseline(
  abi: Abi,
  definitions: Definitions,
  options: BaselineOptions,
): Generator<string, void, undefined> {
  yield* new BaselineWriter(abi, definitions, options).lines();
}

class BaselineWriter {
  readonly #definitions: Definitions;
  readonly #options: BaselineOptions;
  readonly #symbols: readonly AbiSymbol[];
  readonly #variants: Variants;
  readonly #usual: UsualTypes;
  /** By the numbers of definitions. */
  readonly #nodes = new Map<number, Type | SymbolNode | undefined>();

  constructor(abi: Abi, definitions: Definitions, options: BaselineOptions) {
    this.#definitions = definitions;
    this.#options = options;
    this.#symbols = [...abi.symbols.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    this.#variants = variantsOf(abi, definitions);
    this.#usual = this.#usualTypes();
  }

  #usualTypes(): UsualTypes {
    const count = new UsualTypesCount();
    for (const id of this.#distinct()) {
      if (this.#options.language !== 'dwarf') break;
      const node = this.#definitions.exactNode(id);
      this.#nodes.set(id, node);
      if (node !== undefined) count.add(node);
    }
    return count.usual();
  }

  *#distinct(): Generator<number, void, undefined> {
    const types = this.#variants.types.flatMap(([, variants]) =>
      variants.map(({ definition }) => definition),
    );
    for (const id of new Set([...this.#symbols.map(({ definition }) => definition), ...types]))
      if (id !== undefined) yield id;
  }

  *lines(): Generator<string, void, undefined> {
    yield* this.#head();
    yield '\n[symbols]\n';
    for (const symbol of this.#symbols) yield this.#symbol(symbol);
    yield '\n[types]\n';
    for (const [name, variants] of this.#variants.types)
      for (const variant of variants) yield this.#type(name, variant);
    yield '\n[objects]\n';
    for (const [object, names] of this.#listedNames())
      yield `${field(object)}\n${names.map((name) => `\t${referenceOf(name)}\n`).join('')}`;
    if (this.#options.hasVersions) yield* this.#versions();
    yield `\n${END}\n`;
  }

  *#versions(): Generator<string, void, undefined> {
    yield '\n[versions]\n';
    for (const { name, version } of this.#symbols)
      if (version !== undefined) yield `${word(name)} ${versionText(version)}\n`;
  }

  *#head(): Generator<string, void, undefined> {
    const { language, profile } = this.#options;
    const { pointerSize, bases } = this.#usual;
    yield `${HEAD}${FORMAT_VERSION}\n`;
    if (profile !== undefined && this.#options.hasVersions) yield `profile ${profile}\n`;
    if (language !== undefined) yield `types ${language}\n`;
    if (pointerSize !== undefined) yield `pointer ${pointerSize}\n`;
    yield '\n[base types]\n';
    for (const [name, { byteSize, encoding, alignment }] of [...bases].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    )) {
      const facts = { size: byteSize, encoding, align: alignment };
      const numbers = Object.entries(facts).flatMap(([key, value]) =>
        value === undefined ? [] : [`${key} ${value}`],
      );
      yield `${[baseName(name), ...numbers].join(' ')}\n`;
    }
  }

  #symbol({ name, definition, part, isGplOnly, namespace, module }: AbiSymbol): string {
    const licence = isGplOnly === undefined ? UNKNOWN : isGplOnly ? LICENCES.GPL : LICENCES.any;
    const object = part && this.#variants.objects.get(part);
    const fields = [namespace === '' ? NONE : optional(namespace), optional(module), optional(object)];
    const head = `${word(name)} ${licence} ${fields.join(' ')}\n`;
    if (definition === undefined) return head;
    const text = this.#notation(definition, undefined, 2);
    return `${head}${text === undefined ? this.#raw(definition) : `\t${text}\n`}`;
  }

  /** By object, sorted: the names that it lists. */
  #listedNames(): readonly (readonly [string, readonly string[]])[] {
    const found = new Map<string, string[]>();
    for (const [name, variants] of this.#variants.types)
      for (const { kind, objects } of variants)
        for (const object of kind === 'listed' ? objects : []) {
          const names = found.get(object);
          if (names === undefined) found.set(object, [name]);
          else names.push(name);
        }
    return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  #type(name: string, { definition, kind, objects }: Variant): string {
    const text = definition === undefined ? MISSING : this.#notation(definition, bareName(name), 1);
    const head = text === undefined ? `${referenceOf(name)}\n` : `${referenceOf(name)} ${text}\n`;
    const raw = text === undefined && definition !== undefined ? this.#raw(definition) : '';
    const where = kind === 'usual' ? '' : kind === 'listed' ? `\t${LISTED}\n` : onlyIn(objects);
    return `${head}${raw}${where}`;
  }

  #notation(id: number, name: string | undefined, indent: number): string | undefined {
    const node = this.#nodes.get(id);
    return node && notationOf(node, name, this.#usual, indent);
  }

  /** @throws DwarfksymsError where a line break in a name would end the line */
  #raw(id: number): string {
    const text = this.#definitions.exactText(id);
    if (text.includes('\n'))
      throw new DwarfksymsError(
        'baseline',
        `${shown(this.#definitions.name(this.#definitions.nameOf(id)))} cannot be written: a name in it has a line break`,
      );
    return rawLines(text)
      .map((line) => `\t${RAW}${line}\n`)
      .join('');
  }
}

function optional(text: string | undefined): string {
  return text === undefined ? UNKNOWN : field(text);
}

/** A line for each folder. */
function onlyIn(objects: readonly string[]): string {
  const folders = new Map<string | undefined, string[]>();
  for (const object of objects) {
    const slash = object.lastIndexOf('/');
    const folder = slash < 0 ? undefined : object.slice(0, slash);
    const names = folders.get(folder);
    if (names === undefined) folders.set(folder, [object.slice(slash + 1)]);
    else names.push(object.slice(slash + 1));
  }
  return [...folders]
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
    .map(
      ([folder, names]) =>
        `\t${ONLY_IN}${folder === undefined ? '' : `${field(folder)}: `}${names.toSorted().map(field).join(' ')}\n`,
    )
    .join('');
}
