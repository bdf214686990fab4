/** `dwarfksyms diff --suggest`: its forms, and what its rules do when they are given back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseKabiRules } from '../../src/symver/kabi-rule-file.ts';
import { runDiff } from '../support/diff-run.ts';
import { stableVersions, suggestedFor, type SuggestedDocument } from '../support/suggested.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/diff.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

/** Pairs of objects with changes of many kinds. */
const PAIRS = ['diff/gcc', 'diff/clang', 'suggest/gcc', 'suggest/clang', 'suggest/rust'].map((name) => ({
  name,
  before: join(ROOT, `test/fixtures/${name}-old.o`),
  after: join(ROOT, `test/fixtures/${name}-new.o`),
}));

const ENUM = `e#e enumeration_type e { enumerator A = 0 } byte_size(4)
use subprogram ( formal_parameter e#e it ) -> base_type void
`;
const NEW_ENUM = ENUM.replace('A = 0', 'A = 0 , enumerator B = 1');

async function inEnums<T>(action: (folder: string) => Promise<T>): Promise<T> {
  return await inFolder(async (folder) => {
    writeFileSync(join(folder, 'old.symtypes'), ENUM);
    writeFileSync(join(folder, 'new.symtypes'), NEW_ENUM);
    return await action(folder);
  });
}

const SIDES = ['old.symtypes', 'new.symtypes'];

for (const { name, before, after } of PAIRS)
  for (const profile of ['linux', 'canonical']) {
    const options = [`--profile=${profile}`];
    const applied = async (
      folder: string,
      rules: readonly string[],
    ): Promise<ReadonlyMap<string, string>> => {
      writeFileSync(join(folder, 'rules'), rules.map((line) => `${line}\n`).join(''));
      return await stableVersions(folder, after, [...options, '--kabi-rules=rules']);
    };
    const check = async (document: SuggestedDocument, folder: string): Promise<void> => {
      assert.ok(validate(document), JSON.stringify(validate.errors));
      const former = await stableVersions(folder, before, options);
      const { together, honest } = document.suggested;
      assert.equal(together.symbols.toSorted(), document.changed.map((one) => one.name).toSorted());
      const claims: [rules: readonly string[], symbols: readonly string[]][] = [
        [together.rules, together.symbols],
        [honest.rules, honest.symbols],
      ];
      for (const { suggestions } of document.causes)
        for (const { members, rules, restoresAlone } of suggestions)
          if (members.length === 0) claims.push([rules.map(({ line }) => line), restoresAlone ?? []]);
      for (const [rules, symbols] of claims) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const versions = await applied(folder, rules);
        for (const symbol of symbols) assert.is(versions.get(symbol), former.get(symbol), symbol);
      }
      assert.ok(claims.length > document.causes.length, `${claims.length} claims`);
    };

    test(`${name}, ${profile}: the rules that are suggested for objects do what they say`, async () => {
      await inFolder(async (folder) => check(await suggestedFor(folder, before, after, options), folder));
    });

    test(`${name}, ${profile}: the rules that are suggested for type strings do the same to the objects`, async () => {
      await inFolder(async (folder) => {
        for (const [side, object] of [
          ['old', before],
          ['new', after],
        ] as const)
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await runVersion(folder, [
            ...options,
            '--stable',
            '-T',
            `${side}.symtypes`,
            '-o',
            '/dev/null',
            object,
          ]);
        const document = await suggestedFor(folder, 'old.symtypes', 'new.symtypes', options);
        for (const { suggestions } of document.causes)
          for (const { verifiedBy } of suggestions) assert.is(verifiedBy, 'types');
        await check(document, folder);
      });
    });
  }

test('a file of the format kabi-rules keeps what hides no break, and leaves the rest in comments', async () => {
  for (const { before, after } of PAIRS)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await inFolder(async (folder) => {
      const document = await suggestedFor(folder, before, after);
      const { status } = await runDiff(folder, ['--suggest', '-f', 'kabi-rules:keep', before, after]);
      assert.is(status, 1);
      const { stdout, stderr } = await runDiff(folder, ['--kabi-rules=keep', '-f', 'json', before, after]);
      assert.is(stderr, '');
      const left = (JSON.parse(stdout) as SuggestedDocument).changed.map(({ name }) => name);
      const honest = new Set(document.suggested.honest.symbols);
      assert.equal(
        left,
        document.changed.map(({ name }) => name).filter((name) => !honest.has(name)),
      );
      assert.ok(honest.size > 0);
    });
});

test('the text shows what to write, in C, in Rust and as a rule, and the macros', async () => {
  const { stdout } = await inEnums((folder) => runDiff(folder, ['--suggest', ...SIDES]));
  const [, suggestions = ''] = stdout.split(/^ *reached by .*\n/mu);
  assert.is(
    suggestions,
    String.raw`  suggestion: keeps the version: the layout that modules know is still true
    restores 1 symbol by this alone, 1 with all suggestions together (computed from the type strings)
    C:
      KABI_ENUMERATOR_IGNORE(e, B);
    Rust:
      #[used]
      #[link_section = ".discard.gendwarfksyms.kabi_rules"]
      static KABI_RULES: [u8; 25] = *b"\
          1\0enumerator_ignore\0e B\0\0";
    --kabi-rules:
      1 enumerator_ignore e B

suggestions: all rules together restore 1 of 1 changed version, those that hide no break 1
They count where gendwarfksyms runs with --stable, each in the objects whose sources have it. Of Rust statics only one counts in an object.
The macros, for a tree that has none:
  #ifndef __KABI_RULE
  #define __KABI_JOIN_(a, b) a##b
  #define __KABI_JOIN(a, b) __KABI_JOIN_(a, b)
  #define __KABI_RULE(type, target, value)                                        \
  	static const char __KABI_JOIN(__kabi_rule_, __COUNTER__)[]              \
  		__attribute__((__used__, __aligned__(1), __section__(".discard.gendwarfksyms.kabi_rules"))) = \
  		"1\0" type "\0" target "\0" value
  #endif
  #ifndef KABI_ENUMERATOR_IGNORE
  #define KABI_ENUMERATOR_IGNORE(fqn, field) __KABI_RULE("enumerator_ignore", #fqn " " #field, "")
  #endif
`,
  );
});

test('markdown has the macros in a block of C', async () => {
  const { stdout } = await inEnums((folder) => runDiff(folder, ['--suggest', '-f', 'markdown', ...SIDES]));
  assert.ok(stdout.includes('\n```c\nKABI_ENUMERATOR_IGNORE(e, B);\n```\n'), stdout);
});

test('recorded versions that the type strings do not give are not said to be kept', async () => {
  const [first] = await inEnums(async (folder) => {
    const trees = ['old', 'new'].map((side, index) => {
      const tree = join(folder, `${side}-tree`);
      return { tree, text: [ENUM, NEW_ENUM][index]!, version: ['0x11111111', '0x22222222'][index]! };
    });
    for (const { tree, text, version } of trees) {
      mkdirSync(tree);
      writeFileSync(join(tree, 'a.symtypes'), text);
      writeFileSync(join(tree, 'Module.symvers'), `${version}\tuse\tvmlinux\tEXPORT_SYMBOL\t\n`);
    }
    return (await suggestedFor(folder, 'old-tree', 'new-tree')).causes;
  });
  assert.equal(first?.suggestions, []);
  assert.match(first?.noSuggestion ?? '', /^no suggestion: /u);
});

test('docs/kabi-rules.md shows what is printed, and its rules can be read', async () => {
  const text = readFileSync(join(ROOT, 'docs/kabi-rules.md'), 'utf8');
  const blocks = Array.from(text.matchAll(/^```\n(.*?)\n```$/gmsu), ([, block = '']) => block);
  const [shown = '', rules = ''] = blocks;
  const { stdout } = await runDiff(join(ROOT, 'test/fixtures/suggest'), [
    '--suggest',
    'gcc-old.o',
    'gcc-new.o',
  ]);
  const [command, , ...lines] = shown.split('\n');
  assert.is(command, '$ dwarfksyms diff --suggest gcc-old.o gcc-new.o');
  assert.ok(stdout.includes(`\n${lines.join('\n')}\n`), stdout);
  const read = parseKabiRules(Buffer.from(rules), 'rules', (warning) => {
    throw warning;
  });
  assert.equal(
    read.map(({ type }) => type),
    ['declonly', 'enumerator_ignore', 'enumerator_value', 'byte_size', 'type_string'],
  );
  // Every macro is named, but for what others are made of.
  const source = readFileSync(join(ROOT, 'src/diff/rule-forms.ts'), 'utf8');
  const macros = new Set(Array.from(source.matchAll(/#define (KABI_\w+)/gu), ([, name = '']) => name));
  assert.ok(macros.delete('KABI_RESERVE'));
  for (const name of macros) assert.ok(text.includes(`${name}(`), name);
});

test('formats of rules require --suggest', async () => {
  for (const format of ['kabi-rules', 'kabi-c', 'kabi-rust']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { status, stderr } = await inEnums((folder) => runDiff(folder, ['-f', format, ...SIDES]));
    assert.is(status, 2);
    assert.ok(stderr.includes(`--format ${format} requires --suggest`), stderr);
  }
});

test('types of genksyms have no rules, which is said', async () => {
  const { status, stderr } = await inFolder((folder) => {
    writeFileSync(join(folder, 'old.symtypes'), 's#s struct s { int a ; }\nuse void use ( s#s * )\n');
    writeFileSync(join(folder, 'new.symtypes'), 's#s struct s { long a ; }\nuse void use ( s#s * )\n');
    return runDiff(folder, ['--suggest', ...SIDES]);
  });
  assert.is(status, 2);
  assert.match(stderr, /--suggest needs types from debugging information/u);
});

test.run();
