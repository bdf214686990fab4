/** Descriptions for tests of breaking changes, and their versions by the model that the changes rest on. */
import { crc32 } from 'node:zlib';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { EM } from '../../generated/elf-constants.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import type { DwarfksymsError } from '../../src/errors.ts';
import { BREAKING } from '../../src/mutate/breaking.ts';
import { canBeListed } from '../../src/mutate/breaking/symbols.ts';
import { type TypeGraph } from '../../src/mutate/breaking/type-graph.ts';
import { typesOf } from '../../src/mutate/breaking/types.ts';
import { choiceOf } from '../../src/mutate/choices.ts';
import type { Mutation, Mutator } from '../../src/mutate/mutation.ts';
import { versionObject } from '../../src/symver/version-object.ts';
import type { Profile } from '../../src/symver/profile.ts';
import { referenceText } from '../../src/types/names.ts';
import type { EntryNode, SymbolNode } from '../../src/types/type-node.ts';
import { TypeVisitor } from '../../src/types/type-of.ts';
import { partsOf, typeText, type Part } from '../../src/types/type-text.ts';
import { writeDescription } from '../../src/write/write.ts';
import type {
  Attribute,
  Description,
  Die,
  DieId,
  FileDescription,
  Unit,
  Value,
} from '../../src/write/description.ts';
import { die, Die as BuiltDie, type Formed } from '../support/dwarf-builder.ts';

/** The object of one unit for each list of entries. Entries of different units may refer to each other. */
export function describeUnits(...units: readonly (readonly BuiltDie[])[]): Description {
  const ids = new Map<BuiltDie, DieId>();
  const idOf = (built: BuiltDie): DieId => {
    const known = ids.get(built);
    if (known !== undefined) return known;
    ids.set(built, ids.size + 1);
    return ids.size;
  };
  const unitOf = new Map<BuiltDie, number>();
  const place = (built: BuiltDie, unit: number): void => {
    unitOf.set(built, unit);
    for (const child of built.children) place(child, unit);
  };
  for (const [i, entries] of units.entries()) for (const entry of entries) place(entry, i);
  const convert = (built: BuiltDie, unit: number): Die => ({
    id: idOf(built),
    tag: built.tag,
    attributes: built.attributes.map(([name, formed]) => attribute(name, formed, unit)),
    children: built.children.length === 0 ? undefined : built.children.map((child) => convert(child, unit)),
  });
  const attribute = (name: number, { form, value }: Formed, unit: number): Attribute => {
    if (!(value instanceof BuiltDie)) return { name, form, value: plainValue(value) };
    const isNear = unitOf.get(value) === unit;
    return { name, form: isNear ? form : DW_FORM.ref_addr, value: { kind: 'reference', die: idOf(value) } };
  };
  const file: FileDescription = {
    ...EMPTY_FILE,
    units: units.map((entries, i): Unit => {
      const root = die('compile_unit', { name: `unit${i}` });
      for (const entry of entries) root.add(entry);
      return { ...EMPTY_UNIT, root: convert(root, i) };
    }),
  };
  return { files: [file] };
}

function plainValue(value: Formed['value']): Value {
  switch (typeof value) {
    case 'number':
    case 'bigint':
      return { kind: 'constant', value: BigInt(value) };
    case 'string':
      return { kind: 'string', text: value };
    case 'boolean':
      return { kind: 'flag', value: Number(value) };
    default:
      if (value instanceof Uint8Array) return { kind: 'block', bytes: value, fixups: [] };
      throw new TypeError('not a value that these tests use');
  }
}

const EMPTY_UNIT: Omit<Unit, 'root'> = {
  kind: 'compile',
  version: 5,
  format: 32,
  addressSize: 8,
  signature: undefined,
  typeDie: undefined,
  group: undefined,
  abbreviations: { table: 0, order: 'as-met', codes: 'dense', sharing: 'shapes', unused: 0 },
  addresses: [],
};

const EMPTY_FILE: Omit<FileDescription, 'units'> = {
  name: 'x.o',
  role: 'object',
  elf: {
    elfClass: 64,
    byteOrder: 'little',
    machine: EM.X86_64,
    flags: 0,
    osAbi: 0,
    kind: 'relocatable',
    relocations: 'rela',
    compression: 'none',
    sectionOrder: 0,
    sectionPadding: 0,
    extendedIndices: false,
  },
  strings: { merge: 'equal', order: 'as-met', padding: 0 },
  sections: [],
  symbols: [],
  lineTables: [],
};

export function breakingChange(wanted: string): Mutator {
  const found = BREAKING.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`there is no change ${wanted}`);
  return found;
}

/** Applies a change; it must find something to change. */
export function applied(mutator: Mutator, description: Description, seed: number): Mutation {
  const mutation = mutator.apply(description, choiceOf(seed));
  if (mutation === undefined) throw new Error(`${mutator.name} found nothing to change`);
  return mutation;
}

/** Versions of the symbols in the file that the description becomes. */
export function writtenVersions(
  description: Description,
  names: readonly string[],
  profile: Profile,
): ReadonlyMap<string, number> {
  const [file] = writeDescription(description, { widen: true }).values();
  if (file === undefined) throw new Error('a description of no file');
  const throwIt = (warning: DwarfksymsError): never => {
    throw warning;
  };
  const elf = openElf(bytesSource('x.o', file), throwIt);
  return versionObject(elf, names, { profile, stable: false, warn: throwIt }).versions;
}

/** Versions in the profile `canonical`, from the description alone. */
export function modelVersions(
  description: Description,
  listed?: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    Array.from(modelTexts(description, listed), ([name, text]) => [name, crc32(Buffer.from(text, 'latin1'))]),
  );
}

/** What they are the CRCs of. */
export function modelTexts(
  description: Description,
  listed?: readonly string[],
): ReadonlyMap<string, string> {
  const { graph, symbols } = typesOf(description);
  const visitor = new TypeVisitor();
  const names = new Set([...(listed ?? symbols.names())].filter(canBeListed));
  const found = new Map<string, string>();
  for (const name of names) {
    const nodes = symbols.candidates(name).map((carrier) => visitor.symbolOf(carrier));
    const [smallest] = nodes.toSorted((a, b) => (typeText(a) < typeText(b) ? -1 : 1));
    if (smallest !== undefined) found.set(name, expanded(smallest, graph, visitor));
  }
  return found;
}

function expanded(symbol: SymbolNode, graph: TypeGraph, visitor: TypeVisitor): string {
  const met = new Set<string>();
  const written: string[] = [];
  const waiting: Part[] = [symbol];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') written.push(part);
    else if (part.kind !== 'reference') waiting.push(...partsOf(part).toReversed());
    else {
      const reference = referenceText(part);
      waiting.push(met.has(reference) ? reference : winner(reference, graph, visitor));
      met.add(reference);
    }
  }
  return written.join('');
}

/** The longest string, then the bytewise smallest (section 10). */
function winner(reference: string, graph: TypeGraph, visitor: TypeVisitor): EntryNode {
  const nodes = graph.bearers(reference).map((bearer) => visitor.typeOf(bearer));
  return nodes.toSorted((a, b) => {
    const [first, second] = [typeText(a), typeText(b)];
    return second.length - first.length || (first < second ? -1 : 1);
  })[0]!;
}
