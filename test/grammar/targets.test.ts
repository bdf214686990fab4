/** The grammars are for all languages that kaitai-struct-compiler writes, not only for the one that is used here. */
import compiler from 'kaitai-struct-compiler';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Attribute,
  type Grammar,
  type Instance,
  type TypeSpec,
  grammarOf,
} from '../../src/grammar/ksy.ts';
import { compileFor } from './compiling.ts';
import { sources } from './grammars.ts';
import { KEYWORDS } from './keywords.ts';

const TARGETS = (compiler as { readonly languages: readonly string[] }).languages;

/** Grammars with a byte order that is known at run time only, or that import one with such a type. */
const EITHER_BYTE_ORDER = [
  'dwarf',
  'dwarf_aranges',
  'dwarf_common',
  'dwarf_expressions',
  'dwarf_frame',
  'dwarf_line_program',
  'dwarf_lists',
  'dwarf_macro',
  'dwarf_names',
  'dwarf_pubnames',
  'dwp_index',
  'elf',
  'elf_dwarf',
  'ksymtab',
  'modversions',
];

/** Grammars with a condition on a value (`valid: {expr: …}`), or that import one. */
const WITH_CONDITIONS = [
  'dwarf',
  'dwarf_aranges',
  'dwarf_common',
  'dwarf_expressions',
  'dwarf_frame',
  'dwarf_line_program',
  'dwarf_lists',
  'dwarf_macro',
  'dwarf_names',
  'dwarf_pubnames',
  'dwp_index',
  'elf_dwarf',
  'gdb_index',
  'kabi_rules',
  'zstd',
];

/** What targets lack, and what their compiler says of it. */
const REFUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  construct: Object.fromEntries(EITHER_BYTE_ORDER.map((id) => [id, 'None.get'])),
  nim: Object.fromEntries(WITH_CONDITIONS.map((id) => [id, 'Boxed Exception'])),
};

const grammars = sources();

for (const target of TARGETS)
  test(`every grammar compiles to ${target}, except for what is listed`, async () => {
    assert.equal(await refusals(target), REFUSED[target] ?? {});
  });

test('no id is a keyword of a language', () => {
  const keywords = new Set(Object.values(KEYWORDS).flatMap((words) => words.split(/\s+/)));
  const found = [...grammars.values()].flatMap((grammar) =>
    idsOf(grammar.meta.id, grammar).filter((path) => keywords.has(path.replace(/.*[/.]/, ''))),
  );
  assert.equal(found, []);
});

test('every type is reached from the root of a grammar', () => {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const name of typesUsedBy(specAt(path))) visit(resolve(path, name));
  };
  for (const grammar of grammars.values()) visit(grammar.meta.id);
  const all = [...grammars.values()].flatMap((grammar) => typePaths(grammar.meta.id, grammar));
  assert.equal(
    all.filter((path) => !reached.has(path)),
    [],
  );
});

/** The grammars that do not compile, and why. A grammar is compiled together with those that it imports. */
async function refusals(target: string): Promise<Readonly<Record<string, string>>> {
  const refused: Record<string, string> = {};
  const compiled = new Set<string>();
  const importsFirst = [...grammars.values()].toSorted((a, b) => importsOf(b).size - importsOf(a).size);
  for (const grammar of importsFirst) {
    if (compiled.has(grammar.meta.id)) continue;
    // oxlint-disable-next-line no-await-in-loop -- the compiler is one piece of code that computes
    const result = await compileFor(target, grammar, grammars);
    if (typeof result === 'string') refused[grammar.meta.id] = result;
    else for (const id of [grammar.meta.id, ...importsOf(grammar)]) compiled.add(id);
  }
  return refused;
}

function importsOf(grammar: Grammar): ReadonlySet<string> {
  const direct = grammar.meta.imports ?? [];
  return new Set(direct.flatMap((id) => [id, ...importsOf(grammarOf(grammars, id))]));
}

/** Paths of all types, parameters, fields, instances, enums and their members. */
function idsOf(path: string, spec: TypeSpec): readonly string[] {
  const members = Object.entries(spec.enums ?? {}).flatMap(([id, entries]) =>
    Object.values(entries).map((entry) => `${id}.${typeof entry === 'string' ? entry : entry.id}`),
  );
  const own = [
    ...(spec.params ?? []).map(({ id }) => id),
    ...(spec.seq ?? []).map(({ id }) => id),
    ...Object.keys(spec.instances ?? {}),
    ...Object.keys(spec.enums ?? {}),
    ...members,
  ].map((id) => `${path}.${id}`);
  const types = Object.entries(spec.types ?? {});
  return [...own, ...types.flatMap(([id, type]) => [`${path}/${id}`, ...idsOf(`${path}/${id}`, type)])];
}

function typePaths(path: string, spec: TypeSpec): readonly string[] {
  const types = Object.entries(spec.types ?? {});
  return types.flatMap(([id, type]) => [`${path}/${id}`, ...typePaths(`${path}/${id}`, type)]);
}

/** The names of user types in fields and instances, as they stand there: `word`, `dwarf_common::offset`. */
function typesUsedBy(spec: TypeSpec): readonly string[] {
  const members: readonly (Attribute | Instance)[] = [
    ...(spec.seq ?? []),
    ...Object.values(spec.instances ?? {}),
  ];
  return members
    .flatMap(({ type }) =>
      typeof type === 'object' ? Object.values(type.cases) : type === undefined ? [] : [type],
    )
    .map((type) => type.replace(/\(.*/s, ''))
    .filter((type) => !/^([usf][1248](le|be)?|b\d+(le|be)?|strz?)$/.test(type));
}

/** A name is looked up in the type that it stands in, in those around it, and among the grammars. */
function resolve(from: string, name: string): string {
  const tail = name.replaceAll('::', '/');
  const segments = from.split('/');
  for (let depth = segments.length; depth > 0; depth--) {
    const path = [...segments.slice(0, depth), tail].join('/');
    if (find(path) !== undefined) return path;
  }
  if (find(tail) === undefined) throw new Error(`${from} has the unknown type ${name}`);
  return tail;
}

function specAt(path: string): TypeSpec {
  const spec = find(path);
  if (spec === undefined) throw new Error(`there is no ${path}`);
  return spec;
}

function find(path: string): Grammar | TypeSpec | undefined {
  const [id = '', ...segments] = path.split('/');
  return segments.reduce<TypeSpec | undefined>((spec, segment) => spec?.types?.[segment], grammars.get(id));
}

test.run();
