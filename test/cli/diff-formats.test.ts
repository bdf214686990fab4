/** `dwarfksyms diff --format sarif` and `junit`: valid by their schemas, and what they say. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runDiff } from '../support/diff-run.ts';
import { HOSTILE_NEW, HOSTILE_OLD } from '../support/hostile-sides.ts';
import { problemsOfJunit } from '../support/junit-shape.ts';
import { validateSarif } from '../support/sarif-schema.ts';
import { inFolder } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/diff');
const SIDES = ['gcc-old.o', 'gcc-new.o'];

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly suppressions?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region?: { readonly startLine: number };
      };
      readonly logicalLocations: readonly [{ readonly fullyQualifiedName: string }];
    },
  ];
}
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}

async function sarifOf(folder: string, args: readonly string[]): Promise<Sarif['runs'][0]> {
  const { stdout } = await runDiff(folder, ['-f', 'sarif', ...args]);
  const document = JSON.parse(Buffer.from(stdout, 'latin1').toString()) as Sarif;
  assert.ok(validateSarif(document), JSON.stringify(validateSarif.errors));
  return document.runs[0];
}

function of(results: readonly Result[], name: string): readonly Result[] {
  return results.filter(({ locations: [place] }) => place.logicalLocations[0].fullyQualifiedName === name);
}

test('SARIF has a rule for each kind of change in the schema, and the level of the effect', async () => {
  const { results, tool } = await sarifOf(FIXTURES, SIDES);
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../docs/schema/diff.schema.json'), 'utf8'),
  ) as {
    readonly $defs: {
      readonly change: { readonly properties: { readonly kind: { readonly enum: string[] } } };
    };
  };
  const ids = tool.driver.rules.map(({ id }) => id);
  for (const kind of schema.$defs.change.properties.kind.enum) assert.ok(ids.includes(kind), kind);
  for (const { ruleId, ruleIndex } of results) assert.is(ids[ruleIndex], ruleId);
  const said = (name: string): readonly string[] =>
    of(results, name).map(({ ruleId, level }) => `${ruleId} ${level}`);
  assert.equal(said('s#grows_at_end'), ['size error', 'member-added error']);
  assert.equal(said('s#fills_hole'), ['member-added warning']);
  assert.equal(said('renames_parameter'), ['parameter-names note']);
  assert.equal(said('removed_symbol'), ['symbol-removed error']);
  assert.equal(said('added_symbol'), ['symbol-added note']);
  assert.equal(said('changes_licence'), ['licence error']);
  assert.equal(said('changes_namespace'), ['namespace error']);
});

test('results and the page lead to the lines of the source, where debugging information has them', async () => {
  for (const compiler of ['gcc', 'clang']) {
    const { results } = await sarifOf(FIXTURES, [`${compiler}-old.o`, `${compiler}-new.o`]);
    for (const [name, file, text] of [
      ['s#grows_at_end', 'edits.h', 'struct grows_at_end {'],
      ['u#grows', 'edits.h', 'union grows {'],
      ['adds_parameter', 'edits.c', 'adds_parameter('],
    ] as const) {
      const [{ physicalLocation } = {}] = of(results, name)[0]?.locations ?? [];
      assert.match(physicalLocation?.artifactLocation.uri ?? '', new RegExp(`(?:^|/)${file}$`, 'u'));
      const lines = readFileSync(join(FIXTURES, file), 'utf8').split('\n');
      const line = lines[(physicalLocation?.region?.startLine ?? 0) - 1];
      assert.ok(line?.includes(text), `${compiler}: ${name}: ${line}`);
    }
    assert.is(
      of(results, 'removed_symbol')[0]?.locations[0].physicalLocation.artifactLocation.uri,
      `${compiler}-old.o`,
    );
  }
  const { stdout } = await runDiff(FIXTURES, ['-f', 'html', ...SIDES]);
  const lines = readFileSync(join(FIXTURES, 'edits.h'), 'utf8').split('\n');
  const line = lines.indexOf('struct grows_at_end {') + 1;
  assert.ok(stdout.includes(`declared at <code>edits.h:${line}</code>`));
});

test('each result of SARIF has a fingerprint of its own, which the other side of the file does not change', async () => {
  const { results } = await sarifOf(FIXTURES, SIDES);
  const prints = results.map(({ partialFingerprints }) => Object.values(partialFingerprints).join());
  assert.is(new Set(prints).size, results.length);
  const clang = await sarifOf(FIXTURES, ['clang-old.o', 'clang-new.o']);
  const [one] = of(results, 's#fills_hole');
  const [other] = of(clang.results, 's#fills_hole');
  assert.equal(one?.partialFingerprints, other?.partialFingerprints);
});

test('what rules tolerate is a suppressed note in SARIF, and has passed in JUnit', async () => {
  await inFolder(async (folder) => {
    for (const side of SIDES) writeFileSync(join(folder, side), readFileSync(join(FIXTURES, side)));
    writeFileSync(join(folder, 'rules'), 'type:s#fills_hole PASS\nsymbol:added_symbol PASS\n');
    const { results } = await sarifOf(folder, ['--rules', 'rules', ...SIDES]);
    const tolerated = results.filter(({ suppressions }) => suppressions !== undefined);
    assert.equal(
      tolerated.map(({ level, message }) => [level, message.text.split(':', 1)[0]]),
      [
        ['note', 'struct fills_hole'],
        ['note', 'added_symbol'],
      ],
    );
    const { stdout } = await runDiff(folder, ['-f', 'junit', '--rules', 'rules', ...SIDES]);
    assert.equal(problemsOfJunit(stdout), []);
    assert.match(stdout, /<testcase name="struct fills_hole" [^>]*>\s*<system-out>tolerated: member b added/);
    assert.match(stdout, /<testcase name="added_symbol" classname="added">\s*<system-out>/);
  });
});

test('JUnit has a case for each cause, and for each symbol whose difference has none', async () => {
  const { stdout, status } = await runDiff(FIXTURES, ['-f', 'junit', ...SIDES]);
  assert.is(status, 1);
  assert.equal(problemsOfJunit(stdout), []);
  assert.match(stdout, /<testsuites name="dwarfksyms diff" tests="34" failures="34" errors="0">/);
  assert.match(
    stdout,
    /<testsuite name="changes of types and prototypes" tests="30" failures="30" errors="0">/,
  );
  assert.match(stdout, /<testsuite name="exported differently" tests="2" failures="2" errors="0">/);
  assert.match(stdout, /<failure type="breaks" message="size: 4 -&gt; 16 and 1 more">/);
  assert.match(stdout, /<failure type="symbol-removed" message="is not exported any more">/);
});

test('without differences JUnit has a case that has passed, and SARIF no result', async () => {
  const same = ['gcc-old.o', 'gcc-old.o'];
  const { stdout, status } = await runDiff(FIXTURES, ['-f', 'junit', ...same]);
  assert.is(status, 0);
  assert.equal(problemsOfJunit(stdout), []);
  assert.match(stdout, /tests="1" failures="0" errors="0"/);
  assert.equal((await sarifOf(FIXTURES, same)).results, []);
});

test('versions that nothing explains are results and cases', async () => {
  await inFolder(async (folder) => {
    for (const side of ['a', 'b']) {
      mkdirSync(join(folder, side));
      writeFileSync(
        join(folder, side, 'Module.symvers'),
        `0x0000000${side}\tone\tvmlinux\tEXPORT_SYMBOL\t\n`,
      );
    }
    const sides = ['a/Module.symvers', 'b/Module.symvers'];
    const { results } = await sarifOf(folder, sides);
    assert.equal(
      results.map(({ ruleId, level, message }) => [ruleId, level, message.text]),
      [['unexplained', 'warning', 'one: 0x0000000a -> 0x0000000b']],
    );
    const { stdout } = await runDiff(folder, ['-f', 'junit', ...sides]);
    assert.match(
      stdout,
      /<failure type="no-types" message="0x0000000a -&gt; 0x0000000b: the types are not known">/,
    );
  });
});

test('whatever names are made of, the documents are valid', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, '<a&b> "c"'));
    const sides = ['<a&b> "c"/old.symtypes', '<a&b> "c"/new\u202e%.symtypes'];
    for (const [index, text] of [HOSTILE_OLD, HOSTILE_NEW].entries())
      writeFileSync(join(folder, sides[index] ?? ''), text, 'latin1');
    const { results } = await sarifOf(folder, sides);
    assert.ok(results.length > 20);
    const { stdout } = await runDiff(folder, ['-f', 'junit', ...sides]);
    assert.equal(problemsOfJunit(Buffer.from(stdout, 'latin1').toString()), []);
  });
});

test.run();
