/** The edits fit the sources and contradict themselves nowhere; some are compiled, where a compiler is found; and what tables say. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withPart } from '../../scripts/conformance/marked-part.ts';
import { readSources } from '../../scripts/evaluation/build.ts';
import { settingPairs } from '../../scripts/evaluation/compiler-changes.ts';
import {
  findCompilers,
  settingsOf,
  titleOf,
  type Compiler,
  type Setting,
} from '../../scripts/evaluation/compilers.ts';
import { documentParts } from '../../scripts/evaluation/document.ts';
import { applyEdit, type Edit } from '../../scripts/evaluation/edit.ts';
import { C_EDITS, RUST_EDITS } from '../../scripts/evaluation/edits.ts';
import { recordedObjects } from '../../scripts/evaluation/kernel-objects.ts';
import { measure, type Outcome } from '../../scripts/evaluation/measure.ts';
import { findMethods, type Method } from '../../scripts/evaluation/methods.ts';
import { Answers, blindSpotTable, editTable, summaryTable } from '../../scripts/evaluation/tables.ts';
import { inFolder } from '../support/version-run.ts';

const EDITS = [...C_EDITS, ...RUST_EDITS];

test('every edit fits the sources and changes something', () => {
  const sources = readSources();
  for (const edit of EDITS) {
    const edited = applyEdit(edit, sources);
    const isOther = [...edited].some(([name, text]) => text !== sources.get(name));
    assert.ok(isOther || (edit.flags?.length ?? 0) > 0, edit.id);
  }
});

test('an edit that does not fit exactly once is an error', () => {
  const edit = (from: string): Edit => ({ ...C_EDITS[0]!, replacements: [{ file: 'a.c', from, to: 'x' }] });
  const sources = new Map([['a.c', 'int a; int b;']]);
  assert.throws(() => applyEdit(edit('int'), sources), /2 places in a\.c/u);
  assert.throws(() => applyEdit(edit('long'), sources), /0 places in a\.c/u);
  assert.is(applyEdit(edit('int b'), sources).get('a.c'), 'int a; x;');
});

test('every edit has one id, a verdict with its reason, and exports that it concerns unless it is harmless', () => {
  const sources = readSources();
  const exported = (file: string, pattern: RegExp): ReadonlySet<string> =>
    new Set([...sources.get(file)!.matchAll(pattern)].map(([, name = '']) => name));
  const names = new Set([
    ...exported('bus.c', /^EXPORT_SYMBOL\((\w+)\)/gmu),
    ...exported('sensor.rs', /#\[no_mangle\]\npub fn (\w+)/gu),
  ]);
  assert.is(new Set(EDITS.map(({ id }) => id)).size, EDITS.length);
  assert.ok(C_EDITS.length >= 40);
  for (const { id, title, because, verdict, concerns } of EDITS) {
    assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
    // They become cells of tables.
    assert.not.match(title + because, /[|\n]/u, id);
    assert.ok(title.length > 0 && because.length > 0, id);
    assert.is(concerns.length === 0, verdict === 'harmless', id);
    for (const name of concerns) assert.ok(names.has(name), `${id}: ${name} is exported`);
  }
});

test('compiled edits are noticed, or not, as their kind is', async () => {
  const [setting] = settingsOf(findCompilers()).filter(({ dwarf }) => dwarf === 5);
  if (setting === undefined) return console.error('no compiler found: edits are not compiled');
  const ids = ['member-wider', 'locking-rule', 'comment'];
  const methods = findMethods(undefined).methods.filter(({ names }) => names === 'exports');
  const { outcomes, refused } = await inFolder((folder) =>
    measure({
      edits: C_EDITS.filter(({ id }) => ids.includes(id)),
      sources: readSources(),
      settings: [setting],
      methods,
      folder,
      onProgress: () => undefined,
    }),
  );
  assert.equal(refused, []);
  assert.is(outcomes.length, ids.length * methods.length);
  for (const { edit, method, isNoticed, bystanders } of outcomes) {
    assert.is(isNoticed, edit.id === 'member-wider', `${edit.id}, ${method.title}`);
    assert.equal(bystanders, []);
  }
});

const GCC: Compiler = { command: 'gcc', title: 'gcc 12', family: 'gcc' };
const CLANG: Compiler = { command: 'clang', title: 'clang 14', family: 'clang' };
const LATER: Compiler = { command: 'clang-19', title: 'clang 19', family: 'clang' };
const OLD_RUST: Compiler = { command: 'rustc', title: 'rustc 1.63.0', family: 'rustc' };

function methodOf(title: string): Method {
  return {
    title,
    reads: 'object',
    names: 'exports',
    version: undefined,
    differing: async () => await Promise.resolve(new Set<string>()),
  };
}

function editOf(id: string, verdict: Edit['verdict']): Edit {
  return { id, subject: 'types', title: id, verdict, because: 'reason', concerns: [], replacements: [] };
}

test('tables count what all settings notice, and name those that alone do', () => {
  const settings = settingsOf([GCC, CLANG]);
  const [linux, pahole] = [methodOf('linux'), methodOf('pahole')];
  const answer = (of: Edit, by: Method, isNoticed: (setting: Setting) => boolean): readonly Outcome[] =>
    settings.map((setting) => ({
      edit: of,
      method: by,
      setting,
      isNoticed: isNoticed(setting),
      bystanders: [],
    }));
  const [moved, wider, comment] = [
    editOf('moved', 'breaking'),
    editOf('wider', 'breaking'),
    editOf('comment', 'harmless'),
  ];
  const answers = new Answers({
    refused: [],
    outcomes: [
      ...answer(moved, linux, ({ compiler, dwarf }) => compiler !== GCC || dwarf === 5),
      ...answer(moved, pahole, () => true),
      ...answer(wider, linux, () => true),
      ...answer(wider, pahole, () => false),
      ...answer(comment, linux, ({ compiler }) => compiler === CLANG),
      ...answer(comment, pahole, () => true),
    ],
  });
  assert.is(
    summaryTable(answers),
    `|  | break modules: noticed, of 2 | harmless: reported in vain, of 1 |
| --- | ---: | ---: |
| versions from DWARF, profile \`linux\` | 1 (+1) | 0 (+1) |
| \`pahole\`, its output compared | 1 | 1 |`,
  );
  assert.is(
    editTable(answers, [moved, wider, comment]),
    `| edit | why | linux | pahole |
| --- | --- | --- | --- |
| moved | reason | not gcc with DWARF 4 | yes |
| wider | reason | yes | **missed** |
| comment | reason | clang | **in vain** |`,
  );
  assert.is(
    blindSpotTable(answers),
    `| edit | why it breaks | noticed by |
| --- | --- | --- |
| moved | reason | linux (not gcc with DWARF 4), pahole |`,
  );
});

test('every part that is measured has its place in the document', () => {
  const [before, after] = settingsOf([CLANG]) as [Setting, Setting];
  const counts = { objects: 1, exports: 9, linux: 4, canonical: 4, genksyms: 1, layouts: 0 };
  const later = { ...after, compiler: LATER };
  const outcome = {
    edit: editOf('wider', 'breaking'),
    method: methodOf('linux'),
    setting: before,
    isNoticed: true,
    bystanders: [],
  };
  const measured = { refused: [], outcomes: [outcome] };
  const parts = documentParts({
    c: measured,
    rust: measured,
    ofSource: [],
    ofRust: [],
    ofKernel: [{ from: after, to: later, ...counts }],
    methods: [],
    missing: ['genksyms: its path was not given'],
  });
  let document = readFileSync(resolve(import.meta.dirname, '../../docs/evaluation.md'), 'utf8');
  for (const [name, text] of parts) document = withPart(document, name, text);
  for (const words of [
    'Of 1 edits that break modules in a way that declarations, layouts or calls show, versions from DWARF notice 1 ',
    '4 of 9 exports of kernel objects have another version from clang 14 to clang 19.',
    'Left out: genksyms: its path was not given.',
  ])
    assert.ok(document.includes(words), words);
});

test('compilers are compared with the next of their family, where both write the same DWARF', () => {
  const pairs = (...compilers: readonly Compiler[]): readonly string[] =>
    settingPairs(settingsOf(compilers)).map(([from, to]) => `${titleOf(from)} -> ${titleOf(to)}`);
  assert.equal(pairs(CLANG, LATER, GCC), [
    'clang 14, DWARF 5 -> clang 19, DWARF 5',
    'clang 14, DWARF 4 -> clang 14, DWARF 5',
    'clang 19, DWARF 4 -> clang 19, DWARF 5',
    'gcc 12, DWARF 4 -> gcc 12, DWARF 5',
    'gcc 12, DWARF 5 -> clang 19, DWARF 5',
  ]);
  assert.equal(pairs(OLD_RUST, { ...OLD_RUST, title: 'rustc 1.95.0' }), [
    'rustc 1.63.0, DWARF 4 -> rustc 1.95.0, DWARF 4',
    'rustc 1.95.0, DWARF 4 -> rustc 1.95.0, DWARF 5',
  ]);
});

test('commands of a kernel build are taken from sources that export, without what they write', async () => {
  await inFolder((folder) => {
    mkdirSync(join(folder, 'drivers'));
    const record = (name: string, text: string): void => {
      writeFileSync(join(folder, `drivers/${name}.c`), text);
      const options = `-Wp,-MMD,drivers/.${name}.o.d -O2 -DNAME='"${name}"'`;
      const command = `gcc ${options} -c -o drivers/${name}.o drivers/${name}.c   ; objtool drivers/${name}.o`;
      writeFileSync(
        join(folder, `drivers/.${name}.o.cmd`),
        `savedcmd_drivers/${name}.o := ${command}\n\nsource := x\n`,
      );
    };
    record('exports', 'int a;\nEXPORT_SYMBOL(a);\n');
    record('more', 'int b;\nEXPORT_SYMBOL_GPL(b);\n');
    record('others', 'int c;\n');
    const all = recordedObjects(folder, ['drivers'], 9);
    assert.equal(all, [
      { path: 'drivers/exports.o', args: ['-O2', '-DNAME="exports"'], source: 'drivers/exports.c' },
      { path: 'drivers/more.o', args: ['-O2', '-DNAME="more"'], source: 'drivers/more.c' },
    ]);
    assert.is(recordedObjects(folder, ['drivers'], 1).length, 1);
  });
});

test.run();
