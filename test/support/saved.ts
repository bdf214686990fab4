/** What sides say, in a form that shows any difference after they were saved and read back. */
import type { Abi, AbiPart } from '../../src/abi/abi.ts';
import { AbiBuilder } from '../../src/abi/abi-builder.ts';
import type { Definitions } from '../../src/abi/definitions.ts';
import { readSymtypes } from '../../src/abi/read-symtypes.ts';
import { namedParts, writeConsolidated } from '../../src/baseline/consolidated.ts';
import { readBaseline } from '../../src/baseline/read-baseline.ts';
import { type BaselineOptions, writeBaseline } from '../../src/baseline/write-baseline.ts';

/** A side of `.symtypes` files by the names of their objects. */
export function sideOf(files: Readonly<Record<string, string>>, definitions: Definitions): AbiBuilder {
  const builder = new AbiBuilder(definitions);
  for (const [name, text] of Object.entries(files))
    readSymtypes(Buffer.from(text, 'latin1'), name, builder, definitions);
  return builder;
}

export function saved(
  builder: AbiBuilder,
  definitions: Definitions,
  options: Partial<BaselineOptions> = {},
): string {
  const { language, profile } = builder;
  const all = { language, profile, hasVersions: true, ...options };
  return [...writeBaseline(builder.abi('side'), definitions, all)].join('');
}

export function restored(text: string, definitions: Definitions): AbiBuilder {
  const builder = new AbiBuilder(definitions);
  readBaseline(Buffer.from(text, 'latin1'), 'abi.txt', builder, definitions);
  return builder;
}

export function consolidated(builder: AbiBuilder, definitions: Definitions): string {
  return [...writeConsolidated(builder.parts, definitions)].join('');
}

/** By the names of parts, their records. */
export function partsText(builder: AbiBuilder, definitions: Definitions): Readonly<Record<string, string>> {
  const line = (id: number): string =>
    `${definitions.name(definitions.nameOf(id))} ${definitions.exactText(id)}`;
  return Object.fromEntries(
    namedParts(builder.parts, definitions).map(({ name, types, symbols }) => [
      name,
      [...types, ...symbols].map(line).toSorted().join('\n'),
    ]),
  );
}

/** By the names of symbols: all that is known of each, and the definitions of all that it reaches. */
export function symbolsText({ symbols }: Abi, definitions: Definitions): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...symbols.values()]
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, part, definition, ...facts }) => [
        name,
        JSON.stringify({
          version: facts.version,
          module: facts.module,
          isGplOnly: facts.isGplOnly,
          namespace: facts.namespace,
          text: definition === undefined ? undefined : definitions.exactText(definition),
          object: definition === undefined ? undefined : part?.name,
          reaches:
            definition === undefined || part === undefined ? [] : reached(definition, part, definitions),
        }),
      ]),
  );
}

function reached(from: number, part: AbiPart, definitions: Definitions): readonly string[] {
  const own = new Map(Array.from(part.types, (id) => [definitions.nameOf(id), id]));
  const found = new Map<string, string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const reference of definitions.references(id)) {
      const name = definitions.name(reference);
      const next = own.get(reference);
      if (found.has(name)) continue;
      found.set(name, next === undefined ? 'not there' : definitions.exactText(next));
      if (next !== undefined) waiting.push(next);
    }
  return Array.from(found, ([name, text]) => `${name} ${text}`).toSorted();
}
