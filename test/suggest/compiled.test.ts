/**
 * What is printed, copied into the source and compiled, keeps exactly the versions that it says: in C by gcc and clang, in Rust by rustc.
 * Without these compilers, the objects of test/fixtures/suggest are compared, in which the suggestions are compiled in.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  cRules,
  memberMacros,
  rustRules,
  stableVersions,
  suggestedFor,
  withMembers,
  type Suggested,
  type SuggestedDocument,
} from '../support/suggested.ts';
import { inFolder } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/suggest');
const read = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');

/** Which suggestion is to be the first one for a change, and how honest. Written beside stable.h and stable.rs. */
const EXPECTED: Readonly<Record<string, readonly [means: string, honesty: string]>> = {
  's#becomes_defined': ['declonly', 'same-layout'],
  'e#gets_value': ['enumerator_ignore', 'same-layout'],
  'e#counts_values': ['enumerator_ignore enumerator_value', 'conditional'],
  's#fills_hole': ['KABI_IGNORE', 'same-layout'],
  's#fills_two_holes': ['KABI_IGNORE KABI_IGNORE', 'same-layout'],
  's#grows': ['KABI_IGNORE byte_size', 'conditional'],
  's#uses_one': ['KABI_USE', 'same-layout'],
  's#uses_two': ['KABI_USE2', 'same-layout'],
  's#uses_other': ['union', 'same-layout'],
  's#retypes': ['type_string type_string', 'same-layout'],
  's#renames': ['type_string', 'same-layout'],
  's#retypes_array': ['type_string', 'same-layout'],
  'u#gets_arm': ['KABI_IGNORE', 'same-layout'],
  't#changes_target': ['type_string type_string', 'same-layout'],
  use_qualified: ['type_string', 'same-layout'],
  's#moves': ['type_string', 'hides-break'],
  's#inner': ['KABI_IGNORE byte_size type_string', 'hides-break'],
};

/** Where the new name of a member is that member's. */
const EXPECTED_IN_CANONICAL: typeof EXPECTED = {
  ...EXPECTED,
  's#retypes': ['KABI_REPLACE', 'same-layout'],
  's#renames': ['KABI_REPLACE', 'same-layout'],
  's#retypes_array': ['KABI_REPLACE', 'same-layout'],
};

const EXPECTED_IN_RUST: typeof EXPECTED = {
  'e#stable::Shape': ['enumerator_ignore', 'same-layout'],
  's#stable::Frame': ['type_string', 'same-layout'],
  "s#'stable::Pair<u8, u64>'": ['type_string', 'same-layout'],
  's#stable::Moved': ['type_string', 'hides-break'],
};

function meansOf({ members, rules }: Suggested): string {
  const macros = members.map(({ instead }) => /^\w+/u.exec(instead)?.[0] ?? '');
  return [...macros, ...rules.map(({ type }) => type)].join(' ');
}

function checkFirst({ causes }: SuggestedDocument, expected: typeof EXPECTED): void {
  const first = causes.map(({ name, suggestions: [best] }) => [
    name,
    best === undefined ? [] : [meansOf(best), best.honesty],
  ]);
  assert.equal(Object.fromEntries(first), expected);
  for (const { suggestions } of causes)
    for (const { honesty, warnings } of suggestions)
      assert.is(warnings.length === 0, honesty === 'same-layout');
}

function run(folder: string, command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  assert.is(status, 0, stderr);
}

/** Whether there is such a compiler; says so if there is none. */
function has(compiler: string): boolean {
  const isThere = spawnSync(compiler, ['--version']).status === 0;
  if (!isThere)
    process.stderr.write(
      `SKIPPED: ${compiler} is not installed; only the objects of test/fixtures/suggest were compared\n`,
    );
  return isThere;
}

interface Tree {
  readonly folder: string;
  readonly former: ReadonlyMap<string, string>;
  readonly options: readonly string[];
  /** The new source with suggestions in it, as an object. */
  readonly compiled: (suggestions: readonly Suggested[]) => string;
}

async function checkCompiled(
  { folder, former, compiled, options }: Tree,
  document: SuggestedDocument,
): Promise<number> {
  const keeps = async (suggestions: readonly Suggested[], symbols: readonly string[]): Promise<void> => {
    const versions = await stableVersions(folder, compiled(suggestions), options);
    for (const name of symbols)
      assert.is(versions.get(name), former.get(name), `${name}: ${JSON.stringify(suggestions)}`);
  };
  let count = 0;
  for (const { suggestions } of document.causes)
    for (const one of suggestions) {
      assert.ok((one.restoresAlone?.length ?? 0) > 0);
      // oxlint-disable-next-line no-await-in-loop -- one compiler at a time
      await keeps([one], one.restoresAlone ?? []);
      count++;
    }
  const all = document.changed.map(({ name }) => name);
  assert.equal(document.suggested.together.symbols.toSorted(), all.toSorted());
  // The best of each cause, and rules alone.
  await keeps(
    document.causes.map(({ suggestions: [best] }) => best!),
    all,
  );
  await keeps(
    document.causes.map(({ suggestions }) => suggestions.findLast(({ members }) => members.length === 0)!),
    all,
  );
  return count;
}

for (const compiler of ['gcc', 'clang'])
  for (const [profile, expected] of [
    ['linux', EXPECTED],
    ['canonical', EXPECTED_IN_CANONICAL],
  ] as const) {
    const flags = ['-O1', '-g', '-fno-asynchronous-unwind-tables', '-c', 'stable.c'];
    const options = [`--profile=${profile}`];

    test(`${compiler}, ${profile}: suggestions for a C header, compiled in, keep the versions that they say`, async () => {
      if (!has(compiler)) return;
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'stable.c'), read('stable.c'));
        writeFileSync(join(folder, 'stable.h'), read('stable.h'));
        run(folder, compiler, [...flags, '-o', 'old.o']);
        run(folder, compiler, [...flags, '-DNEW', '-o', 'new.o']);
        const document = await suggestedFor(folder, 'old.o', 'new.o', options);
        checkFirst(document, expected);
        const compiled = (suggestions: readonly Suggested[]): string => {
          const header = withMembers(read('stable.h'), suggestions);
          writeFileSync(join(folder, 'stable.h'), `${memberMacros(suggestions)}${header}`);
          writeFileSync(join(folder, 'rules.h'), cRules(suggestions));
          run(folder, compiler, [...flags, '-DNEW', '-DSUGGESTED="rules.h"', '-o', 'kept.o']);
          return 'kept.o';
        };
        const former = await stableVersions(folder, 'old.o', options);
        const count = await checkCompiled({ folder, former, compiled, options }, document);
        assert.ok(count >= Object.keys(expected).length, `${count} suggestions were compiled`);
      });
    });
  }

test('rustc: suggestions for a changed crate, compiled in as statics, keep the versions that they say', async () => {
  if (!has('rustc')) return;
  await inFolder(async (folder) => {
    const flags = [
      '--edition',
      '2021',
      '-C',
      'opt-level=1',
      '-g',
      '-C',
      'panic=abort',
      '--emit',
      'obj',
      '-A',
      'warnings',
    ];
    writeFileSync(join(folder, 'stable.rs'), read('stable.rs'));
    run(folder, 'rustc', [...flags, '-o', 'old.o', 'stable.rs']);
    run(folder, 'rustc', [...flags, '--cfg', 'new', '-o', 'new.o', 'stable.rs']);
    const document = await suggestedFor(folder, 'old.o', 'new.o');
    checkFirst(document, EXPECTED_IN_RUST);
    const compiled = (suggestions: readonly Suggested[]): string => {
      writeFileSync(join(folder, 'suggested.rs'), rustRules(suggestions));
      run(folder, 'rustc', [...flags, '--cfg', 'new', '--cfg', 'suggested', '-o', 'kept.o', 'stable.rs']);
      return 'kept.o';
    };
    await checkCompiled(
      { folder, former: await stableVersions(folder, 'old.o'), compiled, options: [] },
      document,
    );
  });
});

for (const [name, expected] of [
  ['gcc', EXPECTED],
  ['clang', EXPECTED],
  ['rust', EXPECTED_IN_RUST],
] as const)
  test(`objects of ${name}: the suggestions that are compiled into ${name}-kept.o are those that are made now`, async () => {
    const [before, after, kept] = ['old', 'new', 'kept'].map((side) => join(FIXTURES, `${name}-${side}.o`));
    const document = await suggestedFor(FIXTURES, before!, after!);
    checkFirst(document, expected);
    assert.equal(
      [...(await stableVersions(FIXTURES, kept!))],
      [...(await stableVersions(FIXTURES, before!))],
    );
    // The section holds the very records.
    const best = document.causes.flatMap(({ suggestions: [one] }) => one?.rules ?? []);
    const bytes = readFileSync(kept!).toString('latin1');
    for (const { type, target, value } of best)
      assert.ok(bytes.includes(`1\0${type}\0${target}\0${value}\0`), `${type} ${target}`);
  });

test.run();
