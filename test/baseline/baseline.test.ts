/** Baselines: what they look like, that they are read back without loss, that they can be merged, and what is wrong with others. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Definitions } from '../../src/abi/definitions.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { inFolder } from '../support/version-run.ts';
import { partsText, restored, saved, sideOf, symbolsText } from '../support/saved.ts';

const INT = 'base_type int byte_size(4) encoding(5)';
const A = `list_add subprogram ( formal_parameter pointer_type { s#list } byte_size(8) list ) -> base_type void
s#list structure_type list { member pointer_type { s#list } byte_size(8) next data_member_location(0) , member pointer_type { s#owner } byte_size(8) owner data_member_location(8) } byte_size(16)
s#owner structure_type owner { member ${INT} id data_member_location(0) } byte_size(4)
`;
const B = `list_drop subprogram ( formal_parameter pointer_type { s#list } byte_size(8) list ) -> ${INT}
s#list structure_type list { member pointer_type { s#list } byte_size(8) next data_member_location(0) , member pointer_type { s#owner } byte_size(8) owner data_member_location(8) } byte_size(16)
s#owner structure_type owner { }
`;
const C = `limit variable ${INT}\n`;
const D = `list_old subprogram ( formal_parameter pointer_type { s#owner } byte_size(8) ) -> base_type void
s#owner structure_type owner { } byte_size(9)
`;
const FILES = { 'lib/list': A, 'lib/drop': B, main: C, 'lib/old': D };

/** With what a build knows of the exports. */
function built(definitions: Definitions): ReturnType<typeof sideOf> {
  const side = sideOf(FILES, definitions);
  const module = 'vmlinux';
  side.addExport('list_add', { version: 0x1234abcd, isGplOnly: true, namespace: 'LIST', module });
  side.addExport('list_drop', { version: 1, isGplOnly: false, namespace: '', module: 'lib/list' });
  side.addExport('assembler', { version: undefined, isGplOnly: false, namespace: '', module });
  return side;
}

const TEXT = `dwarfksyms baseline 1
types dwarf
pointer 8

[base types]
int size 4 encoding 5

[symbols]
assembler any - vmlinux ?
limit ? ? ? main
	var int
list_add GPL LIST vmlinux lib/list
	func(list: *s#list) -> void
list_drop any - lib/list lib/drop
	func(list: *s#list) -> int
list_old ? ? ? lib/old
	func(*s#owner) -> void

[types]
s#list struct 16
	0 next: *s#list
	8 owner: *s#owner
s#owner struct 4
	0 id: int
s#owner struct
	only where listed
s#owner struct 9
	only in lib: old

[objects]
lib/drop
	s#owner

[versions]
list_add 0x1234abcd
list_drop 0x00000001

[end]
`;

test('a baseline has each definition once, and the objects that mean another one', () => {
  const definitions = new Definitions();
  assert.is(saved(built(definitions), definitions), TEXT);
});

test('it is read back without loss, and written again as it was', () => {
  const definitions = new Definitions();
  const side = built(definitions);
  const again = restored(TEXT, definitions);
  assert.equal(symbolsText(again.abi(''), definitions), symbolsText(side.abi(''), definitions));
  assert.equal(partsText(again, definitions), partsText(side, definitions));
  assert.is(saved(again, definitions), TEXT);
  const other = new Definitions();
  assert.is(saved(restored(TEXT, other), other), TEXT);
});

test('the order of files makes no difference', () => {
  const definitions = new Definitions();
  const reversed = Object.fromEntries(Object.entries(FILES).toReversed());
  assert.is(
    saved(sideOf(reversed, definitions), definitions),
    saved(sideOf(FILES, definitions), definitions),
  );
});

test('without versions there is no section of them', () => {
  const definitions = new Definitions();
  const text = saved(built(definitions), definitions, { hasVersions: false });
  assert.is(text, `${TEXT.slice(0, TEXT.indexOf('\n[versions]'))}\n[end]\n`);
  assert.is(restored(text, definitions).abi('').symbols.get('list_add')?.version, undefined);
});

test('how versions were computed is remembered', () => {
  const definitions = new Definitions();
  const side = built(definitions);
  side.computedWith('canonical stable');
  const text = saved(side, definitions);
  assert.match(text, /^dwarfksyms baseline 1\nprofile canonical stable\n/);
  assert.is(restored(text, definitions).profile, 'canonical stable');
});

test('what an object refers to and does not define is not there afterwards either', () => {
  const definitions = new Definitions();
  const side = sideOf({ 'lib/list': A, 'lib/odd': B.replace(/^s#owner.*\n/m, '') }, definitions);
  const text = saved(side, definitions);
  assert.match(text, /\ns#owner missing\n\tonly where listed\n\n\[objects\]\nlib\/odd\n\ts#owner\n/);
  const again = restored(text, definitions);
  assert.equal(symbolsText(again.abi(''), definitions), symbolsText(side.abi(''), definitions));
});

test('what no object defines is said to be missing, so that a reader can tell it from what a merge lost', () => {
  const definitions = new Definitions();
  const side = sideOf({ 'lib/odd': B.replace(/^s#owner.*\n/m, '') }, definitions);
  const text = saved(side, definitions);
  assert.match(text, /\ns#owner missing\n\n\[objects\]\n/);
  const again = restored(text, definitions);
  assert.equal(symbolsText(again.abi(''), definitions), symbolsText(side.abi(''), definitions));
});

test('a name with a line break is refused where it would end a line of a type string', () => {
  const definitions = new Definitions();
  const side = sideOf({}, definitions);
  const type = definitions.idOf('s#a', 'structure_type a\nb { member }');
  const symbol = definitions.idOf('use', 'variable s#a');
  side.addDefinitions('a', [type], [symbol], 'dwarf');
  assert.throws(
    () => saved(side, definitions),
    (error: Error) => /^s#a cannot be written: a name in it has a line break$/.test(error.message),
  );
});

test('objects of one name are told apart by their symbols', () => {
  const definitions = new Definitions();
  const side = sideOf({ a: A }, definitions);
  for (const part of sideOf({ a: B }, definitions).parts)
    side.addDefinitions('a', [...part.types], [...part.symbols], 'dwarf');
  const text = saved(side, definitions);
  assert.match(text, /list_add \? \? \? a@list_add\n/);
  assert.match(text, /\[objects\]\na@list_drop\n\ts#owner\n/);
  assert.is(saved(restored(text, definitions), definitions), text);
});

test('absolute names of sources lose what they have in common, which is another folder on another machine', () => {
  const definitions = new Definitions();
  const texts = ['/home/ann/linux', '/build/linux-6.12/debian/..'].map((folder) => {
    const files = {
      [`${folder}/lib/list`]: A,
      [`${folder}/lib/drop`]: B,
      [`${folder}/mm/old`]: D,
      'drivers/c': C,
    };
    return saved(sideOf(files, definitions), definitions);
  });
  assert.match(texts[0]!, /^list_drop \? \? \? lib\/drop$/m);
  assert.match(texts[0]!, /^limit \? \? \? drivers\/c$/m);
  assert.is(texts[1], texts[0]);
});

test('types of genksyms are lines of C', () => {
  const definitions = new Definitions();
  const genksyms = `s#foo struct foo { int m ; u#bar * b ; }
u#bar union bar { UNKNOWN }
e#level enum level { LOW , HIGH = 4 }
baz void baz ( s#foo a1 , e#level )
E#HIGH 4
`;
  const side = sideOf({ 'lib/a': genksyms }, definitions);
  const text = saved(side, definitions);
  assert.match(
    text,
    /\[symbols\]\nbaz \? \? \? lib\/a\n\t\| void baz \( s#foo a1 , e#level \)\n\n\[types\]\ne#level\n\t\| enum level \{\n\t\| LOW ,\n\t\| HIGH = 4\n\t\| \}\ns#foo\n\t\| struct foo \{\n\t\| int m ;\n\t\| u#bar \* b ;\n\t\| \}\n/,
  );
  const again = restored(text, definitions);
  assert.is(again.language, 'genksyms');
  assert.equal(symbolsText(again.abi(''), definitions), symbolsText(side.abi(''), definitions));
});

test('names that a line cannot have are quoted', () => {
  const definitions = new Definitions();
  const odd = `s#'core::Option<u8, it's>' structure_type core::Option<u8, it's> { member ${INT} \x01\xff data_member_location(0) } byte_size(4)
odd\x7f variable s#'core::Option<u8, it's>'
`;
  const side = sideOf({ 'a b/c:d/?': odd }, definitions);
  const text = saved(side, definitions);
  assert.match(text, /^'odd\\x7f' \? \? \? 'a b\/c:d\/\?'$/m);
  assert.match(text, /^s#'core::Option<u8, it\\'s>' struct 4\n\t0 '\\x01\xff': int$/m);
  const again = restored(text, definitions);
  assert.equal(symbolsText(again.abi(''), definitions), symbolsText(side.abi(''), definitions));
});

// ---------------------------------------------------------------- for people and their tools

test('a changed type is a change of its lines, and different changes are merged', async () => {
  await inFolder((folder) => {
    const write = (name: string, change: (file: string) => string): string => {
      const definitions = new Definitions();
      const files = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, change(text)]));
      const text = saved(sideOf(files, definitions), definitions);
      writeFileSync(join(folder, name), text);
      return text;
    };
    const grown = (file: string): string =>
      file.replace(
        ` id data_member_location(0) } byte_size(4)`,
        ` id data_member_location(0) , member ${INT} uid data_member_location(4) } byte_size(8)`,
      );
    const returning = (file: string): string =>
      file.replace(/(list_add .*) -> base_type void/, `$1 -> ${INT}`);
    const base = write('base', (file) => file).split('\n');
    const ours = write('ours', grown).split('\n');
    write('theirs', returning);
    assert.equal(
      ours.filter((line) => !base.includes(line)),
      ['s#owner struct 8', '\t4 uid: int'],
    );
    execFileSync('git', ['merge-file', 'ours', 'base', 'theirs'], { cwd: folder });
    const both = write('both', (file) => returning(grown(file)));
    assert.is(execFileSync('cat', [join(folder, 'ours')], { encoding: 'utf8' }), both);
  });
});

// ---------------------------------------------------------------- what is wrong

const WRONG: readonly (readonly [what: string, from: string, to: string, message: RegExp])[] = [
  ['another first line', 'dwarfksyms baseline 1', 'something', /line 1: expected 'dwarfksyms baseline 1'/],
  ['another version', 'baseline 1', 'baseline 2', /line 1: version 2 of the format is not supported, only 1/],
  [
    'an unknown fact',
    'types dwarf',
    'kinds dwarf',
    /line 2: expected profile, types, pointer or a section, found 'kinds dwarf'/,
  ],
  [
    'an unknown language',
    'types dwarf',
    'types ctf',
    /line 2: expected types dwarf or genksyms, found 'ctf'/,
  ],
  [
    'an unknown profile',
    'types dwarf',
    'profile lniux',
    /line 2: expected profile linux or canonical, found 'lniux'/,
  ],
  [
    'a size that is no number',
    'pointer 8',
    'pointer many',
    /line 3: expected the size of pointers, found 'many'/,
  ],
  ['an unknown section', '[types]', '[kinds]', /line 19: unknown section \[kinds\]: expected \[base types\]/],
  ['a section that comes twice', '[versions]', '[symbols]', /line 34: there is a second section \[symbols\]/],
  ['a base type without a name', 'int size 4 encoding 5', '4 encoding 5', /line 6: expected a base type/],
  [
    'a base type that is not listed',
    'int size 4 encoding 5\n',
    '',
    /line 10: the base type int is not in \[base types\], so its size has to be stated: int<size N encoding N>/,
  ],
  [
    'an incomplete symbol',
    'limit ? ? ? main',
    'limit ? main',
    /line 10: expected a symbol as NAME LICENCE NAMESPACE MODULE OBJECT/,
  ],
  ['a symbol that comes twice', 'limit ?', 'assembler ?', /line 10: the symbol assembler is there twice/],
  [
    'a definition that breaks off',
    'func(list: *s#list) -> void',
    'func(list: *s#list',
    /line 13: the definition has the end where '\)' was expected/,
  ],
  [
    'a member without a place',
    '8 owner: *s#owner',
    'owner: *s#owner',
    /line 22: the definition has 'owner: .*' where the place of a member was expected/,
  ],
  ['a type without its letter', 's#list struct 16', 'list struct 16', /line 20: expected a type as s#NAME/],
  [
    'two usual definitions',
    '\tonly where listed\n',
    '',
    /line 25: s#owner has two definitions that are not limited/,
  ],
  ['an empty list of objects', 'lib: old', 'lib:', /line 28: expected 'only in FOLDER: OBJECT\.\.\.'/],
  [
    'one object in two lists',
    '\tonly in lib: old\n',
    '\tonly in lib: old\n\tonly in lib: old\n',
    /line 27: s#owner has two definitions for lib\/old/,
  ],
  [
    'an object that comes twice',
    '\ts#owner\n',
    '\ts#owner\nlib/drop\n',
    /line 33: the object lib\/drop is there twice/,
  ],
  [
    'a listed name without a definition',
    '\ts#owner\n',
    '\ts#list\n',
    /line 32: s#list has no definition 'only where listed' above/,
  ],
  [
    'a listed name that is none',
    '\ts#owner\n',
    '\towner\n',
    /line 32: expected the name of a type, found 'owner'/,
  ],
  ['an invalid version', '0x00000001', '0x1', /line 36: expected a version as NAME 0x00000000/],
  [
    'a version of nothing',
    'list_drop 0x',
    'list_drip 0x',
    /line 36: list_drip has a version, but is not in \[symbols\]/,
  ],
  [
    'a reference to what is not there',
    'owner: *s#owner',
    'owner: *s#owned',
    /line 20: s#list refers to s#owned, which has no definition in \[types\]/,
  ],
  [
    'an end of lines of another system',
    ' 1\ntypes',
    ' 1\r\ntypes',
    /line 1: lines end in CR LF.*: expected LF/,
  ],
  ['a conflict', '\n[versions]', '<<<<<<< ours\n\n[versions]', /line 33: there is a conflict of a merge/],
  [
    'a line that belongs to none',
    '[types]\n',
    '[types]\n\t0 a: int\n',
    /line 20: a line that begins with a tab belongs to none/,
  ],
  [
    'a file that is cut off',
    '0x00000001\n\n[end]\n',
    '0x0000',
    /line 36: the last line has no end: the file is cut off/,
  ],
  ['a file that is cut off behind a line', '\n[end]\n', '', /line 37: expected \[end\]: the file is cut off/],
  [
    'a file with something behind its end',
    '[end]',
    '[end]\n\n[versions]',
    /line 40: there is something behind \[end\]/,
  ],
];

for (const [what, from, to, message] of WRONG)
  test(`${what} is one error with its line`, () => {
    const at = TEXT.lastIndexOf(from);
    assert.ok(at >= 0);
    const text = `${TEXT.slice(0, at)}${to}${TEXT.slice(at + from.length)}`;
    try {
      restored(text, new Definitions());
      assert.unreachable('it was read');
    } catch (error) {
      assert.instance(error, DwarfksymsError);
      if (!(error instanceof DwarfksymsError)) return;
      assert.match(error.detail, message);
      assert.is(error.code, 'baseline');
      assert.is(error.place.file, 'abi.txt');
    }
  });

/** Numbers in [0, 1), the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PIECES = [
  '\n',
  '\t',
  '\t\t',
  '[',
  ']',
  '<',
  '>',
  '{',
  '}',
  '(',
  ')',
  "'",
  '\\',
  '*',
  '#',
  '~',
  '+',
  '-',
  ' ',
  '|',
  'struct',
  'func(',
  'only in ',
  'missing',
  '\x00',
  '\xff',
  '9'.repeat(40),
  '*'.repeat(5000),
  '{'.repeat(300),
];

test('any bytes end in an answer, or in one error with a line', () => {
  const random = numbers(7);
  const pick = (length: number): number => Math.floor(random() * length);
  let failed = 0;
  for (let run = 0; run < 4000; run++) {
    let text = TEXT;
    for (let edits = 1 + pick(3); edits > 0; edits--) {
      const [at, length] = [pick(text.length + 1), random() < 0.5 ? 0 : pick(30)];
      text = `${text.slice(0, at)}${random() < 0.8 ? PIECES[pick(PIECES.length)] : ''}${text.slice(at + length)}`;
    }
    const definitions = new Definitions();
    try {
      const again = saved(restored(text, definitions), definitions);
      assert.is(saved(restored(again, definitions), definitions), again);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      assert.match(error.detail, /^line [1-9][0-9]*: [^\n]{1,300}$/);
      assert.is(error.code, 'baseline');
      failed++;
    }
  }
  assert.ok(failed > 1000 && failed < 4000, `${failed} of 4000 were refused`);
});

test.run();
