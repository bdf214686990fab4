/** `dwarfksyms diff`, as it is called: formats, lists, rules, exit statuses, and what is wrong. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runDiff, type DiffDocument } from '../support/diff-run.ts';
import { inFolder } from '../support/version-run.ts';

const DIFF_FIXTURES = resolve(import.meta.dirname, '../fixtures/diff');
const INT = 'base_type int byte_size(4) encoding(5)';
const OLD = `s#s structure_type s { member ${INT} a data_member_location(0) } byte_size(4)
s#t structure_type t { member s#s s data_member_location(0) , member ${INT} z data_member_location(4) } byte_size(8)
gone variable ${INT}
one subprogram ( formal_parameter pointer_type { s#t } byte_size(8) t ) -> base_type void
same variable ${INT}
two subprogram ( formal_parameter ${INT} a ) -> base_type void
`;
const NEW = `s#s structure_type s { member ${INT} a data_member_location(0) , member ${INT} b data_member_location(4) } byte_size(8)
s#t structure_type t { member s#s s data_member_location(0) , member ${INT} z data_member_location(8) } byte_size(12)
fresh variable ${INT}
one subprogram ( formal_parameter pointer_type { s#t } byte_size(8) t ) -> base_type void
same variable ${INT}
two subprogram ( formal_parameter ${INT} ) -> base_type void
`;

async function inPair<T>(action: (folder: string) => Promise<T>): Promise<T> {
  return await inFolder(async (folder) => {
    writeFileSync(join(folder, 'old.symtypes'), OLD);
    writeFileSync(join(folder, 'new.symtypes'), NEW);
    return await action(folder);
  });
}

const SIDES = ['old.symtypes', 'new.symtypes'];

test('the text has a summary, the causes with their definitions, and what is added and removed', async () => {
  const { status, stdout, stderr } = await inPair((folder) => runDiff(folder, SIDES));
  assert.is(
    stdout,
    `old.symtypes -> new.symtypes
symbols: 1 added, 1 removed, 2 changed, 1 equal
causes: 2 changes of types and prototypes, 1 of them of layout or calls, explain 2 of 2 changed symbols

struct s: 1 symbol (layout or calls change)
  size: 4 -> 8
  member b added: int b; /* 4 */
      struct s {
          int a;                                     /* 0 */
    +     int b;                                     /* 4 */
      };                                             /* size 4 -> size 8 */
  reached by one -> struct t -> struct s
  followed by struct t

two (harmless: only names, spelling or visibility change)
  names of parameters: a -> int
    - void two(int a);
    + void two(int);

removed: 1 symbol
  gone

added: 1 symbol
  fresh
`,
  );
  assert.is(stderr, '');
  assert.is(status, 1);
});

test('lists have a name per line', async () => {
  await inPair(async (folder) => {
    const lists = await Promise.all(
      ['symbols', 'mod-symbols'].map((format) => runDiff(folder, ['-f', format, ...SIDES])),
    );
    assert.equal(
      lists.map(({ stdout }) => stdout),
      ['fresh\ngone\none\ntwo\n', 'one\ntwo\n'],
    );
  });
});

test('several formats are written at once, to files that replace others only at the end', async () => {
  await inPair(async (folder) => {
    const { stdout } = await runDiff(folder, [
      '-f',
      'short',
      '-f',
      'json:a.json',
      '-f',
      'markdown:a.md',
      ...SIDES,
    ]);
    assert.match(stdout, /^symbols: 1 added/);
    const document = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as DiffDocument;
    assert.is(document.summary['changed'], 2);
    assert.match(
      readFileSync(join(folder, 'a.md'), 'utf8'),
      /^## Kernel ABI: `old.symtypes` -> `new.symtypes`/,
    );
    const failed = await runDiff(folder, ['-f', 'json:b.json', 'old.symtypes', 'missing']);
    assert.is(failed.status, 2);
    assert.not(existsSync(join(folder, 'b.json')));
    const over = await runDiff(folder, ['-f', 'json:old.symtypes', ...SIDES]);
    assert.is(over.status, 2);
    assert.is(readFileSync(join(folder, 'old.symtypes'), 'utf8'), OLD);
  });
});

test('only listed symbols are compared, without those that are ignored', async () => {
  await inPair(async (folder) => {
    writeFileSync(join(folder, 'list'), '[abi_symbol_list]\n  t*\n  same\n');
    const listed = await runDiff(folder, ['-f', 'symbols', '--symbols', 'list', ...SIDES]);
    assert.is(listed.stdout, 'two\n');
    const ignoring = await runDiff(folder, [
      '-f',
      'symbols',
      '--ignore',
      't?o',
      '--ignore',
      'fresh',
      ...SIDES,
    ]);
    assert.is(ignoring.stdout, 'gone\none\n');
    const nothing = await runDiff(folder, [
      '-f',
      'symbols',
      '--symbols',
      'list',
      '--ignore',
      'two',
      ...SIDES,
    ]);
    assert.equal([nothing.status, nothing.stdout], [0, '']);
  });
});

test('what rules let pass does not fail, and a rule that matches nothing is reported', async () => {
  await inPair(async (folder) => {
    writeFileSync(join(folder, 'rules'), 'kind:parameter-names PASS\none PASS\ngone PASS\nfresh PASS\n');
    const passed = await runDiff(folder, ['--rules', 'rules', ...SIDES]);
    assert.is(passed.status, 0);
    assert.match(passed.stdout, /rules: 4 symbols tolerated, 0 not/);
    writeFileSync(join(folder, 'rules'), 'kind:symbol-* PASS\nlib/* PASS\n');
    const failed = await runDiff(folder, ['--rules', 'rules', ...SIDES]);
    assert.is(failed.status, 1);
    assert.match(failed.stdout, /rules: 2 symbols tolerated, 2 not/);
    assert.match(failed.stderr, /rules: a rule matches nothing: line 2: lib\/\* PASS/);
  });
});

test('a folder of type strings has the versions of its Module.symvers', async () => {
  await inPair(async (folder) => {
    for (const [side, text] of [
      ['a', OLD],
      ['b', NEW],
    ] as const) {
      mkdirSync(join(folder, side, 'sub'), { recursive: true });
      writeFileSync(join(folder, side, 'sub/x.symtypes'), text);
      // Equal versions, whatever the types say.
      writeFileSync(
        join(folder, side, 'Module.symvers'),
        `0x00000001\tone\tvmlinux\tEXPORT_SYMBOL${side === 'a' ? '' : '_GPL'}\t\n`,
      );
    }
    const { stdout } = await runDiff(folder, ['-f', 'json', 'a', 'b']);
    const document = JSON.parse(stdout) as DiffDocument;
    assert.equal(
      document.changed.map(({ name }) => name),
      ['two'],
    );
    assert.equal(
      document.exportedDifferently.map(({ name, differences }) => [name, differences]),
      [['one', ['licence']]],
    );
  });
});

test('a version that differs although all types are the same is said to be so', async () => {
  await inPair(async (folder) => {
    for (const side of ['a', 'b']) {
      mkdirSync(join(folder, side));
      writeFileSync(join(folder, side, 'x.symtypes'), OLD);
      writeFileSync(
        join(folder, side, 'Module.symvers'),
        `0x0000000${side}\tone\tvmlinux\tEXPORT_SYMBOL\t\n`,
      );
    }
    const { stdout, status } = await runDiff(folder, ['a', 'b']);
    assert.is(status, 1);
    assert.match(
      stdout,
      /changed, but all types that they reach are the same: 1 symbol\n {2}one {2}0x0000000a -> 0x0000000b\n/,
    );
  });
});

test('listed symbols that neither side has are named, so that a wrong list does not look like no change', async () => {
  await inPair(async (folder) => {
    writeFileSync(join(folder, 'list'), 'same\ngone\nt?o\nsaem\nnone_*\n');
    const { status, stdout, stderr } = await runDiff(folder, ['--symbols', 'list', ...SIDES]);
    assert.is(stderr, 'warning: dwarfksyms diff: list: neither side exports saem, none_*\n');
    assert.match(stdout, /^symbols: 0 added, 1 removed, 1 changed, 1 equal$/m);
    assert.is(status, 1);
    assert.is((await runDiff(folder, ['-q', '--symbols', 'list', ...SIDES])).stderr, '');
    writeFileSync(join(folder, 'empty'), '[abi_symbol_list]\n# none\n');
    assert.is(
      (await runDiff(folder, ['--symbols', 'empty', ...SIDES])).stderr,
      'warning: dwarfksyms diff: empty: there are no names in it, so that nothing is compared\n',
    );
  });
});

test('types that type strings refer to and do not have are warned of: nobody sees their changes', async () => {
  await inPair(async (folder) => {
    const without = OLD.split('\n').filter((line) => !line.startsWith('s#s '));
    writeFileSync(join(folder, 'without.symtypes'), without.join('\n'));
    const { stderr } = await runDiff(folder, ['without.symtypes', 'old.symtypes']);
    assert.is(
      stderr,
      'warning: dwarfksyms diff: without.symtypes: s#t refers to s#s, which has no definition for without: changes of it are not seen\n',
    );
  });
});

test('an object in a folder that is compared is not overwritten', async () => {
  await inFolder(async (folder) => {
    for (const side of ['old', 'new']) {
      mkdirSync(join(folder, side));
      copyFileSync(join(DIFF_FIXTURES, `gcc-${side}.o`), join(folder, side, 'it.o'));
    }
    const { status, stdout, stderr } = await runDiff(folder, ['-f', 'json:new/it.o', 'old', 'new']);
    assert.equal([status, stdout], [2, '']);
    assert.match(stderr, /new\/it\.o: the output file is no text, and would be overwritten: name another\n/u);
    assert.equal(readFileSync(join(folder, 'new/it.o')), readFileSync(join(DIFF_FIXTURES, 'gcc-new.o')));
  });
});

test('a type file in a folder that is compared is not overwritten, and others beside it are', async () => {
  await inFolder(async (folder) => {
    for (const [side, text] of [
      ['old', OLD],
      ['new', NEW],
    ] as const) {
      mkdirSync(join(folder, side));
      writeFileSync(join(folder, side, 'it.symtypes'), text);
    }
    const refused = await runDiff(folder, ['-f', 'json:new/it.symtypes', 'old', 'new']);
    assert.is(refused.status, 2);
    assert.match(
      refused.stderr,
      /new\/it\.symtypes: the output file is one that is read, and would be overwritten/u,
    );
    assert.is(readFileSync(join(folder, 'new/it.symtypes'), 'latin1'), NEW);
    const packed = gzipSync(NEW);
    writeFileSync(join(folder, 'new/more.symtypes.gz'), packed);
    const compressed = await runDiff(folder, ['-f', 'json:new/more.symtypes.gz', 'old', 'new']);
    assert.is(compressed.status, 2);
    assert.match(compressed.stderr, /more\.symtypes\.gz: the output file is one that is read/u);
    assert.equal(readFileSync(join(folder, 'new/more.symtypes.gz')), packed);
    rmSync(join(folder, 'new/more.symtypes.gz'));
    writeFileSync(join(folder, 'new/report.json'), 'an older one');
    assert.is((await runDiff(folder, ['-f', 'json:new/report.json', 'old', 'new'])).status, 1);
    assert.ok(JSON.parse(readFileSync(join(folder, 'new/report.json'), 'utf8')));
  });
});

test('what is wrong is one line, and the status 2', async () => {
  await inPair(async (folder) => {
    writeFileSync(join(folder, 'genksyms.symtypes'), 's#s struct s { int a ; }\none void one ( s#s * s )\n');
    writeFileSync(join(folder, 'notes'), '# nothing of that kind\n');
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'broken.o'), Buffer.from(`\x7fELF\x02\x01\x01${'\0'.repeat(30)}`, 'latin1'));
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['old.symtypes'], /expected two paths, OLD and NEW, not 1/],
      [['-f', 'text', '-f', 'json', ...SIDES], /only one format can be written to standard output/],
      [['-f', 'text:a', '-f', 'json:./a', ...SIDES], /only one format can be written to \.\/a/],
      [['-f', 'xml', ...SIDES], /invalid value 'xml' for --format/],
      [['-f', 'json:', ...SIDES], /missing file behind --format json:/],
      [['missing', 'new.symtypes'], /missing: /],
      [['empty', 'new.symtypes'], /empty: the folder has neither objects nor .symtypes files/],
      [
        ['notes', 'new.symtypes'],
        /notes: expected an object, a baseline, a Module.symvers or a file of type strings/,
      ],
      [['broken.o', 'new.symtypes'], /^error: dwarfksyms diff: broken.o: [^\n]*\n$/],
      [['genksyms.symtypes', 'new.symtypes'], /the types of genksyms.symtypes are those of genksyms/],
    ];
    for (const [args, message] of cases) {
      const { status, stdout, stderr } = await runDiff(folder, args);
      assert.match(stderr, message);
      assert.not.match(stderr, / {4}at /);
      assert.is(status, 2);
      assert.is(stdout, '');
    }
  });
});

test.run();
