/** `--kabi-rules` of version, explain and diff: rules from a file count as if they were compiled in. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runDiff } from '../support/diff-run.ts';
import { runExplain } from '../support/explain-run.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const [OLD, NEW, KEPT] = ['old', 'new', 'kept'].map((side) => join(FIXTURES, `suggest/gcc-${side}.o`)) as [
  string,
  string,
  string,
];

/** Calls with a folder that has a file `keep.rules`. */
async function withRules<T>(rules: string, action: (folder: string) => Promise<T>): Promise<T> {
  return await inFolder(async (folder) => {
    writeFileSync(join(folder, 'keep.rules'), rules);
    return await action(folder);
  });
}

async function versionOf(
  rules: string,
  symbol: string,
  object = NEW,
): Promise<{ readonly version: string | undefined; readonly stderr: string }> {
  return await withRules(rules, async (folder) => {
    const { stdout, stderr } = await runVersion(folder, ['--kabi-rules', 'keep.rules', object]);
    return { version: new RegExp(`^#SYMVER ${symbol} (.*)$`, 'mu').exec(stdout)?.[1], stderr };
  });
}

async function formerVersion(symbol: string): Promise<string | undefined> {
  const { stdout } = await runVersion(FIXTURES, ['--stable', OLD]);
  return new RegExp(`^#SYMVER ${symbol} (.*)$`, 'mu').exec(stdout)?.[1];
}

test('version applies the rules, and the versions are those that the same rules give where they are compiled in', async () => {
  // gcc-kept.o has these records in its section.
  for (const [symbol, rules] of [
    ['use_becomes_defined', '1 declonly becomes_defined'],
    ['use_gets_value', '1 enumerator_ignore gets_value VALUE_C'],
    [
      'use_counts_values',
      '1 enumerator_ignore counts_values COUNTS_B\n1 enumerator_value counts_values COUNTS_MAX 1',
    ],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const [found, former, compiled] = await Promise.all([
      versionOf(rules, symbol),
      formerVersion(symbol),
      versionOf('', symbol, KEPT),
    ]);
    assert.is.not(former, undefined);
    assert.equal(found, { version: former, stderr: '' });
    assert.is(compiled.version, former);
  }
});

test('a rule that nothing was met for is reported', async () => {
  const { stderr } = await versionOf('# none\n1 declonly no_such_type\n', 'use_nothing');
  assert.is(
    stderr,
    "warning: dwarfksyms version: keep.rules: line 2: the kABI rule declonly for 'no_such_type' has no effect: nothing of that name was met\n",
  );
});

test('a rule of the file replaces one that is compiled in, which is reported', async () => {
  const { version, stderr } = await versionOf('1 byte_size grows 24\n', 'use_grows', KEPT);
  assert.is.not(version, await formerVersion('use_grows'));
  assert.match(
    stderr,
    /^warning: dwarfksyms version: .*gcc-kept\.o: \.discard\.gendwarfksyms\.kabi_rules\+0x[0-9a-f]+: kABI rule byte_size for 'grows' is replaced by line 1 of keep\.rules\n$/u,
  );
});

test('a rule that says the same as one that is compiled in is no conflict', async () => {
  assert.equal(await versionOf('1 byte_size grows 16\n', 'use_grows', KEPT), {
    version: await formerVersion('use_grows'),
    stderr: '',
  });
});

test('what is wrong in the file is an error, and nothing is written', async () => {
  const run = await withRules('1 declonly a\n1 hide b\n', (folder) =>
    runVersion(folder, ['--kabi-rules=keep.rules', NEW]),
  );
  assert.is(run.status, 2);
  assert.is(run.stdout, '');
  assert.match(run.stderr, /keep\.rules: line 2: unknown kABI rule type 'hide'/u);
});

test('a number that rules give is checked where they are read, a type string where it is used', async () => {
  const { stderr } = await versionOf(
    "1 type_string s#grows structure_type grows { member s#'x }\n",
    'use_grows',
  );
  assert.match(
    stderr,
    /line 1: kABI rule type_string for 's#grows': a quoted reference has no closing quote/u,
  );
});

test('explain shows a symbol with the rules applied', async () => {
  const { stdout, stderr, status } = await withRules('1 enumerator_ignore gets_value VALUE_C\n', (folder) =>
    runExplain(folder, ['--kabi-rules', 'keep.rules', NEW, 'use_gets_value']),
  );
  assert.is(stderr, '');
  assert.is(status, 0);
  const former = await formerVersion('use_gets_value');
  assert.ok(stdout.startsWith(`use_gets_value  ${former}\n`), stdout);
});

test('diff applies the rules to NEW only, of objects and of type strings alike', async () => {
  await withRules('1 enumerator_ignore gets_value VALUE_C\n1 byte_size nothing 1\n', async (folder) => {
    for (const [name, object] of [
      ['old', OLD],
      ['new', NEW],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await runVersion(folder, ['--stable', '--symtypes', `${name}.symtypes`, '-o', '/dev/null', object]);
    for (const sides of [
      [OLD, NEW],
      ['old.symtypes', 'new.symtypes'],
    ]) {
      const args = ['-f', 'mod-symbols', ...sides];
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const [without, found] = [
        await runDiff(folder, ['--stable', ...args]),
        await runDiff(folder, ['--kabi-rules=keep.rules', ...args]),
      ];
      assert.ok(without.stdout.includes('use_gets_value\n'));
      assert.is(found.stdout, without.stdout.replace('use_gets_value\n', ''));
      assert.is(
        found.stderr,
        "warning: dwarfksyms diff: keep.rules: line 2: the kABI rule byte_size for 'nothing' has no effect: nothing of that name was met\n",
      );
    }
  });
});

test('diff refuses rules for a side of which only versions are known', async () => {
  await withRules('1 declonly a\n', async (folder) => {
    writeFileSync(join(folder, 'Module.symvers'), '0x12345678\tuse_nothing\tvmlinux\tEXPORT_SYMBOL\t\n');
    const { status, stderr } = await runDiff(folder, ['--kabi-rules=keep.rules', OLD, 'Module.symvers']);
    assert.is(status, 2);
    assert.is(
      stderr,
      'error: dwarfksyms diff: Module.symvers: kABI rules need types, and only versions are known\n',
    );
  });
});

test.run();
