/** What programs see beside versions: entries, types, files of kernel builds, archives. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  openElf,
  openObjects,
  parseGenksymsTypes,
  parseSymtypes,
  readSymvers,
  typeText,
  versionSymbols,
  writeSymvers,
  type DebugEntry,
  type ElfObject,
} from '../../src/index.ts';
import { archive } from '../container/archive-builder.ts';
import { die, DwarfBuilder } from '../support/dwarf-builder.ts';
import { ElfBuilder } from '../support/elf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { exportsFile } from '../support/exports-builder.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');
const MAILBOX = join(FIXTURES, 'kernel-like/mailbox.o');

function find(object: ElfObject, tag: string, name: string): DebugEntry {
  for (const unit of object.units())
    for (const entry of object.entries(unit)) if (entry.tag === tag && entry.name === name) return entry;
  throw new Error(`there is no ${name}`);
}

test('an entry leads to its children, its parent, and what it refers to', () => {
  const object = openElf(MAILBOX);
  const mailbox = find(object, 'DW_TAG_structure_type', 'mailbox');
  const members = object.children(mailbox);
  assert.equal(
    members.map(({ name }) => name),
    ['node', 'ops', 'state', 'private', 'name'],
  );
  const [node] = members;
  assert.equal(object.parent(node!), mailbox);
  assert.is(object.parent(object.parent(mailbox)!), undefined);
  const type = node!.attributes.find(({ name }) => name === 'DW_AT_type')?.value;
  assert.ok(type?.class === 'reference' && type.target !== undefined);
  assert.equal(object.entry(type.target), find(object, 'DW_TAG_structure_type', 'list_head'));
  assert.equal(object.entry(mailbox), mailbox);
});

test('every entry is found again at its place, as the walk shows it', () => {
  const object = openElf(MAILBOX);
  let count = 0;
  for (const unit of object.units())
    for (const entry of object.entries(unit)) {
      assert.equal(object.entry(entry), entry);
      count++;
    }
  assert.ok(count > 50);
});

test('a place where no entry begins is an error that says where', () => {
  const object = openElf(MAILBOX);
  const { offset } = find(object, 'DW_TAG_structure_type', 'mailbox');
  const error = failure(() => object.entry({ unit: 0, offset: offset + 1 }));
  assert.is(error.code, 'reference');
  assert.equal(error.place, { file: MAILBOX, section: '.debug_info', offset: offset + 1 });
  assert.is(failure(() => object.entry({ unit: 7, offset })).code, 'usage');
});

test('types of entries are what the strings behind versions say', async () => {
  const object = openElf(MAILBOX);
  const { types } = parseSymtypes((await versionSymbols(object)).symtypes());
  const said = types.get('s#mailbox');
  assert.ok(said !== undefined);
  assert.is(typeText(object.typeOf(find(object, 'DW_TAG_structure_type', 'mailbox'))), typeText(said));
});

test('types and entries nest without an end to the stack', () => {
  const deep = 100_000;
  let type = die('base_type', { name: 'int', byte_size: 4 });
  const all = [type];
  for (let level = 0; level < deep; level++) all.push((type = die('pointer_type', { type })));
  let scope = die('structure_type', { name: 'innermost', byte_size: 0 });
  for (let level = 0; level < deep; level++) scope = die('structure_type', {}, [scope]);
  const root = die('compile_unit', {}, [scope]);
  // Not by spreading: there can be more entries than a call takes arguments.
  for (const entry of all) root.add(entry);
  const builder = new DwarfBuilder().unit(root);
  const object = openElf(builder.file());
  const text = typeText(object.typeOf({ unit: 0, offset: builder.offsetOf(type) }));
  assert.ok(text === `${'pointer_type { '.repeat(deep)}base_type int byte_size(4)${' }'.repeat(deep)}`);
  assert.is(find(object, 'DW_TAG_structure_type', 'innermost').depth, deep + 1);
});

test('names in types are text, not bytes', () => {
  const type = die('structure_type', { name: Buffer.from('größe').toString('latin1'), byte_size: 0 });
  const object = openElf(new DwarfBuilder().unit(die('compile_unit', {}, [type])).file());
  const node = object.typeOf(find(object, 'DW_TAG_structure_type', 'größe'));
  assert.ok(node.kind === 'structure' && node.name === 'größe');
});

test('symtypes files of both tools are read', () => {
  const { types, symbols, others } = parseSymtypes(
    Buffer.from(
      'f subprogram ( ) -> s#größe\ns#größe structure_type größe { }\ns#ruled whatever a rule says\n',
    ),
  );
  assert.equal(
    [[...types.keys()], [...symbols.keys()], [...others]],
    [['s#größe'], ['f'], [['s#ruled', 'whatever a rule says']]],
  );
  const [record] = parseGenksymsTypes(Buffer.from('f int f ( s#größe * )\n'));
  assert.is(record?.name, 'f');
  assert.ok(record?.node?.kind === 'subprogram');
});

test('reasons for missing versions can be told apart', async () => {
  const { reasons } = await versionSymbols(openElf(MAILBOX), { names: ['nobody'] });
  assert.equal(reasons.get('nobody'), { kind: 'no-entry' });
  const empty = openElf(new ElfBuilder({ is64: true, littleEndian: true }).build());
  const answer = await versionSymbols(empty, { names: ['nobody'] });
  assert.equal(answer.reasons.get('nobody'), { kind: 'no-debug-information' });
});

test('Module.symvers is read and written', () => {
  const bytes = readFileSync(join(FIXTURES, 'modules/Module.symvers'));
  const entries = readSymvers(bytes);
  assert.equal(entries[2], {
    name: 'bridge_state',
    version: 0x9fd4e5c3,
    module: 'bridge',
    isGplOnly: true,
    namespace: 'module:sensor,queue',
  });
  assert.is(entries[0]?.version, undefined);
  assert.equal(Buffer.from(writeSymvers(entries)), bytes);
});

test('recorded versions are those of the file', () => {
  const file = exportsFile({
    is64: true,
    littleEndian: true,
    isLinked: true,
    fields: 'offsets',
    hasNamespaces: true,
    crcs: 'words',
    exports: [{ name: 'api', crc: 0x12345678 }],
  });
  assert.equal([...openElf(file).recordedVersions()], [['api', 0x12345678]]);
});

test('what is compressed, archived or none of that is opened alike, and failures stand in their place', async () => {
  const found: (readonly [string, string | undefined])[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  try {
    const inArchive = archive(
      { name: 'mailbox.o/', data: readFileSync(MAILBOX) },
      { name: 'text.o/', data: Buffer.from('no object') },
    );
    writeFileSync(join(folder, 'built-in.a.gz'), gzipSync(inArchive));
    for await (const opened of openObjects(join(folder, 'built-in.a.gz'))) {
      const name = opened.name.slice(folder.length + 1);
      found.push([name, opened.kind === 'object' ? opened.object.machine : opened.error.code]);
      if (opened.kind === 'object') opened.object.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.equal(found, [
    ['built-in.a.gz(mailbox.o)', 'EM_X86_64'],
    ['built-in.a.gz(text.o)', 'not-elf'],
  ]);
});

test.run();
