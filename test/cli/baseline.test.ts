/** `dwarfksyms baseline`, as it is called, and comparisons with what it wrote. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { looksLikeSymtypes } from '../../src/abi/read-symtypes.ts';
import { DIFF_FORMATS, SUGGESTION_FORMATS } from '../../src/cli/manual/diff.ts';
import { runBaseline } from '../support/baseline-run.ts';
import { runDiff } from '../support/diff-run.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

/** These lead to lines of the source, which a baseline does not have. */
const TO_SOURCE: ReadonlySet<string> = new Set(['sarif', 'html']);

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** In a folder with two objects whose types differ in every way: `old.o` and `new.o`. */
async function inPair<T>(compiler: string, action: (folder: string) => Promise<T>): Promise<T> {
  return await inFolder(async (folder) => {
    for (const side of ['old', 'new'])
      copyFileSync(join(FIXTURES, `diff/${compiler}-${side}.o`), join(folder, `${side}.o`));
    return await action(folder);
  });
}

async function save(folder: string, output: string, ...args: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await runBaseline(folder, ['-o', output, ...args]);
  assert.equal({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
}

for (const compiler of ['gcc', 'clang'])
  test(`comparisons with baselines of ${compiler}'s objects are those with the objects, in every form`, async () => {
    await inPair(compiler, async (folder) => {
      await save(folder, 'old.txt', 'old.o');
      await save(folder, 'new.txt', 'new.o');
      for (const format of DIFF_FORMATS) {
        if (SUGGESTION_FORMATS.has(format) || TO_SOURCE.has(format)) continue;
        const compare = async (...sides: readonly string[]): Promise<string> => {
          const { status, stdout, stderr } = await runDiff(folder, ['--all', '-f', format, ...sides]);
          assert.is(status, 1);
          assert.is(stderr, '');
          return stdout.replaceAll('.txt', '.o');
        };
        const expected = await compare('old.o', 'new.o');
        assert.is(await compare('old.txt', 'new.o'), expected);
        assert.is(await compare('old.o', 'new.txt'), expected);
        assert.is(await compare('old.txt', 'new.txt'), expected);
      }
    });
  });

test('a tree that still has its baseline is equal to it, and one that has not is not', async () => {
  await inFolder(async (folder) => {
    const { status, stderr } = await runBaseline(folder, ['-o', 'abi.txt', join(FIXTURES, 'modules')]);
    assert.is(status, 0);
    assert.match(stderr, /^warning: .*bridge.ko: no version for bridge_entry: it is an assembler symbol/);
    const same = await runDiff(folder, ['abi.txt', join(FIXTURES, 'modules')]);
    assert.is(same.status, 0);
    assert.match(same.stdout, /symbols: 0 added, 0 removed, 0 changed, 7 equal, 1 not comparable\n/);
    const text = readFileSync(join(folder, 'abi.txt'), 'latin1');
    assert.match(text, /^sensor_add GPL SENSORS sensor sensor\n\tfunc\(/m);
    writeFileSync(join(folder, 'abi.txt'), text.replace(/^(sensor_add) GPL/m, '$1 any'), 'latin1');
    assert.is((await runDiff(folder, ['abi.txt', join(FIXTURES, 'modules')])).status, 1);
  });
});

test('the recorded cases have the same answers with baselines as with objects', async () => {
  const cases = readdirSync(join(FIXTURES, 'oracle'))
    .map((name) => join(FIXTURES, 'oracle', name, 'symtypes.txt'))
    .filter((path) => existsSync(path) && looksLikeSymtypes(readFileSync(path)));
  assert.ok(cases.length > 40);
  await inFolder(async (folder) => {
    const compare = async (...sides: readonly string[]): Promise<string> => {
      const { stdout } = await runDiff(folder, ['-f', 'json', ...sides]);
      return stdout.replace(/"before": .*\n.*"after": .*\n/, '');
    };
    let before = cases[0]!;
    for (const after of cases.slice(1)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, in one folder
      await Promise.all([save(folder, 'old.txt', before), save(folder, 'new.txt', after)]);
      // oxlint-disable-next-line no-await-in-loop
      const [expected, found] = await Promise.all([compare(before, after), compare('old.txt', 'new.txt')]);
      assert.is(found.replaceAll('old.txt', before).replaceAll('new.txt', after), expected, after);
      before = after;
    }
  });
});

test('a baseline does not depend on where files are, and goes to standard output', async () => {
  await inPair('gcc', async (folder) => {
    const { stdout } = await runBaseline(folder, ['old.o']);
    mkdirSync(join(folder, 'sub'));
    renameSync(join(folder, 'old.o'), join(folder, 'sub/old.o'));
    const [inTree, absolute, again] = await Promise.all([
      runBaseline(folder, ['sub']),
      runBaseline(folder, [join(folder, 'sub/old.o')]),
      runBaseline(folder, ['-'], stdout),
    ]);
    assert.is(inTree.stdout.replaceAll(' any - old old\n', ' any - ? old\n'), stdout);
    assert.is(absolute.stdout, stdout);
    assert.is(again.stdout, stdout);
  });
});

test('consolidated and split forms are made of each other, and are the object when compared', async () => {
  await inPair('gcc', async (folder) => {
    await save(folder, 'old.kabi', '--format', 'consolidated', 'old.o', 'new.o');
    await save(folder, 'tree', '--format', 'split', 'old.kabi');
    assert.equal(readdirSync(join(folder, 'tree')), ['new.symtypes', 'old.symtypes']);
    await save(folder, 'again.kabi', '--format', 'consolidated', 'tree');
    assert.is(
      readFileSync(join(folder, 'again.kabi'), 'latin1'),
      readFileSync(join(folder, 'old.kabi'), 'latin1'),
    );
    await save(folder, 'from-object', '-f', 'split', 'old.o', 'new.o');
    for (const name of readdirSync(join(folder, 'tree')))
      assert.is(
        readFileSync(join(folder, 'from-object', name), 'latin1'),
        readFileSync(join(folder, 'tree', name), 'latin1'),
      );
    const { status } = await runDiff(folder, ['old.kabi', 'tree']);
    assert.is(status, 0);
  });
});

const INT = 'base_type int byte_size(4) encoding(5)';
const TYPES = `one variable ${INT}\ntwo subprogram ( ) -> ${INT}\n`;

test('versions can come from another file, be left out, and symbols be chosen', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.symtypes'), TYPES);
    writeFileSync(
      join(folder, 'symvers'),
      '0x00000001\tone\tvmlinux\tEXPORT_SYMBOL\t\n0x00000002\ttwo\tm\tEXPORT_SYMBOL_GPL\tNS\n',
    );
    const all = await runBaseline(folder, ['a.symtypes', 'symvers']);
    assert.match(
      all.stdout,
      /\[symbols\]\none any - vmlinux a\n\tvar int\ntwo GPL NS m a\n\tfunc\(\) -> int\n\n\[types\]\n\n\[objects\]\n\n\[versions\]\none 0x00000001\ntwo 0x00000002\n\n\[end\]\n$/,
    );
    const without = await runBaseline(folder, ['--no-versions', 'a.symtypes', 'symvers']);
    assert.is(without.stdout, `${all.stdout.slice(0, all.stdout.indexOf('\n[versions]'))}\n[end]\n`);
    writeFileSync(join(folder, 'list'), 't*\n');
    const listed = await runBaseline(folder, ['-S', 'list', 'a.symtypes']);
    assert.match(listed.stdout, /\[symbols\]\ntwo \? \? \? a\n\tfunc/);
    const ignoring = await runBaseline(folder, ['--ignore', 'o?e', 'a.symtypes']);
    assert.is(ignoring.stdout, listed.stdout);
  });
});

test('version --verify compares with a baseline', async () => {
  await inPair('gcc', async (folder) => {
    await save(folder, 'abi.txt', 'old.o');
    const same = await runVersion(folder, ['--verify=abi.txt', 'old.o']);
    assert.is(same.status, 0, same.stderr);
    const other = await runVersion(folder, ['--verify=abi.txt', 'new.o']);
    assert.is(other.status, 1);
    assert.match(other.stdout, /adds_parameter/);
    const mistaken = await runVersion(folder, ['--verify', 'abi.txt', 'old.o']);
    assert.match(mistaken.stderr, /abi.txt is not an object but a list of recorded versions/);
  });
});

test('versions of different profiles are not taken for changes without a word', async () => {
  await inPair('gcc', async (folder) => {
    await save(folder, 'abi.txt', '--profile', 'canonical', 'old.o');
    assert.match(readFileSync(join(folder, 'abi.txt'), 'latin1'), /^profile canonical$/m);
    const same = await runDiff(folder, ['--profile', 'canonical', 'abi.txt', 'old.o']);
    assert.equal([same.status, same.stderr], [0, '']);
    const other = await runDiff(folder, ['abi.txt', 'old.o']);
    assert.match(
      other.stderr,
      /the versions of abi.txt are those of profile canonical, and those of old.o of profile linux/,
    );
  });
});

test('what cannot be done is one line, and leaves what was there', async () => {
  await inPair('gcc', async (folder) => {
    writeFileSync(join(folder, 'abi.txt'), 'before');
    writeFileSync(join(folder, 'a.symtypes'), TYPES);
    writeFileSync(join(folder, 'c.symtypes'), 'three int three\n');
    writeFileSync(join(folder, 'symvers'), '0x00000001\tone\tvmlinux\tEXPORT_SYMBOL\t\n');
    writeFileSync(join(folder, 'bad'), 'dwarfksyms baseline 1\nnothing\n');
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/b.symtypes'), TYPES);
    writeFileSync(join(folder, 'out.kabi'), `/* ../../x.symtypes */\n${TYPES}`);
    for (const [args, message] of [
      [[], /missing path/],
      [['-o', 'abi.txt', 'missing'], /missing: cannot be opened: no such file/],
      [
        ['-o', 'abi.txt', 'bad'],
        /bad: line 2: expected profile, types, pointer or a section, found 'nothing'/,
      ],
      [['-o', 'old.o', '.'], /old.o: the output file is no text, and would be overwritten/],
      [['-o', 'a.symtypes', 'a.symtypes'], /a.symtypes: this command reads the file and would overwrite it/],
      [['-f', 'split', 'old.o'], /--format split requires --output/],
      [
        ['-f', 'split', '-o', 'full', 'old.o'],
        /b.symtypes: the directory of --output has .symtypes files already/,
      ],
      [['-f', 'split', '-o', 'tree', 'out.kabi'], /leads outside/],
      [['-f', 'consolidated', 'symvers'], /symvers: there are versions only/],
      [['-f', 'consolidated', '-S', 'list', 'old.o'], /--symbols and --ignore require --format baseline/],
      [['-f', 'consolidated', '--no-versions', 'old.o'], /--no-versions requires --format baseline/],
      [['--ignore', '*', '-o', 'abi.txt', 'old.o'], /none of the exported symbols is wanted/],
      [
        ['-o', 'abi.txt', 'a.symtypes', 'c.symtypes'],
        /c.symtypes: types that were read by genksyms and types from debugging information cannot/,
      ],
      [
        ['-f', 'xml', 'old.o'],
        /invalid value 'xml' for --format: expected one of baseline, consolidated, split/,
      ],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status, stdout, stderr } = await runBaseline(folder, args);
      assert.is(status, 2, args.join(' '));
      assert.is(stdout, '');
      assert.match(stderr, message);
      assert.ok(stderr.split('\n').length <= 3, stderr);
    }
    assert.is(readFileSync(join(folder, 'abi.txt'), 'utf8'), 'before');
  });
});

test('an enumeration may have more enumerators than a call can have arguments', async () => {
  await inFolder(async (folder) => {
    const items = Array.from({ length: 200_000 }, (_, value) => `enumerator E${value} = ${value}`);
    const line = `e#e enumeration_type e { ${items.join(' , ')} } byte_size(4)\n`;
    writeFileSync(join(folder, 'it.symtypes'), `${line}it variable e#e\n`);
    await save(folder, 'abi.txt', 'it.symtypes');
    assert.match(readFileSync(join(folder, 'abi.txt'), 'latin1'), /\tE199999 = 199999\n/u);
  });
});

test.run();
