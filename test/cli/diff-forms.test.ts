/**
 * A small tree of a kernel build with 47 edits in C and Rust, in all forms in which a side can be given. The edits are those of
 * test/fixtures/diff/edits.h and edits.rs; what is expected was written beside them, not taken from an answer.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';
import { archiveOf } from '../support/archive-of.ts';
import { consolidated } from '../support/consolidated.ts';
import { runDiff, type DiffDocument } from '../support/diff-run.ts';
import { C_EDITS, EDITS_OF_GENKSYMS, type Edits, RUST_EDITS } from '../support/edits.ts';
import { inFolder, runVersion } from '../support/version-run.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/diff');
const SIDES = ['old', 'new'] as const;
/** Below the tree, with what is copied there. */
const OBJECTS: Readonly<Record<string, string>> = {
  'drivers/edits/edits.o': 'gcc',
  'rust/edits.o': 'rust',
};
const ALL_EDITS: Edits = { ...C_EDITS, ...RUST_EDITS };

function check(document: DiffDocument, edits: Edits): void {
  assert.equal(document.causes.map(({ name }) => name).toSorted(), Object.keys(edits).toSorted());
  for (const { name, effect, changes } of document.causes) {
    const [expected, kind, subject] = edits[name] ?? [];
    assert.is(effect, expected, name);
    assert.ok(
      changes.some((one) => one.kind === kind && (subject === undefined || one.subject === subject)),
      `${name}: ${kind} ${subject ?? ''}`,
    );
  }
  for (const { explanation, name } of document.changed) assert.is(explanation, 'causes', name);
}

async function compared(cwd: string, before: string, after: string): Promise<DiffDocument> {
  const { status, stdout, stderr } = await runDiff(cwd, ['--format=json', before, after]);
  assert.is(stderr, '');
  assert.is(status, 1);
  return JSON.parse(stdout) as DiffDocument;
}

/** Makes `old` and `new`, with the objects at their places. */
function plantObjects(folder: string): void {
  for (const side of SIDES)
    for (const [path, compiler] of Object.entries(OBJECTS)) {
      const place = join(folder, side, path);
      mkdirSync(dirname(place), { recursive: true });
      copyFileSync(join(FIXTURES, `${compiler}-${side}.o`), place);
    }
}

/** What a kernel build with KBUILD_SYMTYPES leaves: `old.types` and `new.types`, a .symtypes file for each object. */
async function plantBuild(folder: string): Promise<void> {
  plantObjects(folder);
  for (const side of SIDES) {
    for (const path of Object.keys(OBJECTS)) {
      const object = join(folder, side, path);
      const types = join(folder, `${side}.types`, path.replace(/o$/u, 'symtypes'));
      mkdirSync(dirname(types), { recursive: true });
      const { stdout } = await runVersion(folder, [object]);
      const names = stdout.split('\n').flatMap((line) => /^#SYMVER (\S+)/u.exec(line)?.[1] ?? []);
      assert.ok(names.length > 0, stdout);
      const status = gendwarfksyms({
        argv: ['-T', types, object],
        cwd: folder,
        readStdin: () => Buffer.from(names.map((name) => `${name}\n`).join('')),
        stdout: () => undefined,
        stderr: () => undefined,
      });
      assert.is(status, 0);
    }
    await runVersion(folder, ['-f', 'symvers', '-o', `${side}.types/Module.symvers`, side]);
  }
}

test('folders of objects: the causes are the edits', async () => {
  await inFolder(async (folder) => {
    plantObjects(folder);
    const document = await compared(folder, 'old', 'new');
    check(document, ALL_EDITS);
    const payload = document.causes.find(({ name }) => name === 's#edits::Payload');
    assert.equal(
      payload?.followers.map(({ name }) => name),
      ['s#edits::Embeds'],
    );
    assert.equal(payload?.way, ['rust_embeds', 's#edits::Embeds', 's#edits::Payload']);
    assert.not.ok(document.changed.some(({ name }) => name === 'rust_stays'));
  });
});

test('two threads find what one finds', async () => {
  await inFolder(async (folder) => {
    plantObjects(folder);
    const args = ['--format=text', '--all', 'old', 'new'];
    const [one, two] = [await runDiff(folder, args), await runDiff(folder, ['--jobs=2', ...args])];
    assert.is(two.stderr, '');
    assert.equal(two, one);
    assert.is(one.status, 1);
  });
});

test('an archive of each, and an archive against a folder: the causes are the edits', async () => {
  await inFolder(async (folder) => {
    plantObjects(folder);
    for (const side of SIDES) {
      const members = Object.entries(OBJECTS).map(
        ([path, compiler]) => [`${compiler}.o`, readFileSync(join(folder, side, path))] as const,
      );
      writeFileSync(join(folder, `${side}.a`), archiveOf(new Map(members)));
    }
    check(await compared(folder, 'old.a', 'new.a'), ALL_EDITS);
    check(await compared(folder, 'old.a', 'new'), ALL_EDITS);
  });
});

test('what dwarfksyms version writes, plain and compressed: the causes are the edits', async () => {
  await inFolder(async (folder) => {
    plantObjects(folder);
    for (const side of SIDES)
      for (const path of Object.keys(OBJECTS)) {
        const types = `${side}.types/${path.replaceAll('/', '_')}.symtypes`;
        mkdirSync(join(folder, `${side}.types`), { recursive: true });
        await runVersion(folder, ['--symtypes', types, '-o', '/dev/null', join(side, path)]);
        if (side === 'new')
          writeFileSync(join(folder, `${types}.gz`), gzipSync(readFileSync(join(folder, types))));
      }
    check(await compared(folder, 'old.types', 'new.types'), ALL_EDITS);
    check(await compared(folder, 'old', 'new.types'), ALL_EDITS);
  });
});

test('the tree of a build with the drop-in, with and without objects on the other side: the causes are the edits', async () => {
  await inFolder(async (folder) => {
    await plantBuild(folder);
    check(await compared(folder, 'old.types', 'new.types'), ALL_EDITS);
    check(await compared(folder, 'old', 'new.types'), ALL_EDITS);
  });
});

test('consolidated type strings: the causes are the edits', async () => {
  await inFolder(async (folder) => {
    await plantBuild(folder);
    for (const side of SIDES) {
      const files = Object.keys(OBJECTS).map((path) => {
        const name = path.replace(/o$/u, 'symtypes');
        return [name, readFileSync(join(folder, `${side}.types`, name), 'latin1')] as const;
      });
      writeFileSync(join(folder, `${side}.kabi`), consolidated(new Map(files)), 'latin1');
    }
    check(await compared(folder, 'old.kabi', 'new.kabi'), ALL_EDITS);
    check(await compared(folder, 'old.kabi', 'new'), ALL_EDITS);
    check(await compared(folder, 'old.types', 'new.kabi'), ALL_EDITS);
  });
});

test('type strings of genksyms, which have no offsets and no names of parameters: the causes are the edits that they show', async () => {
  check(await compared(FIXTURES, 'genksyms-old.symtypes', 'genksyms-new.symtypes'), EDITS_OF_GENKSYMS);
  await inFolder(async (folder) => {
    for (const side of SIDES) {
      const text = readFileSync(join(FIXTURES, `genksyms-${side}.symtypes`), 'latin1');
      writeFileSync(join(folder, side), consolidated(new Map([['drivers/edits.symtypes', text]])), 'latin1');
    }
    check(await compared(folder, 'old', 'new'), EDITS_OF_GENKSYMS);
  });
});

test('of saved versions, what has no types cannot be explained, and that is said', async () => {
  await inFolder(async (folder) => {
    plantObjects(folder);
    for (const [format, name] of [
      ['json', 'json'],
      ['symvers', 'symvers'],
    ] as const) {
      for (const side of SIDES) await runVersion(folder, ['-f', format, '-o', `${side}.${name}`, side]);
      const document = await compared(folder, `old.${name}`, `new.${name}`);
      assert.equal(document.causes, []);
      assert.is(document.changed.length, Object.keys(ALL_EDITS).length + 2);
      for (const { explanation } of document.changed) assert.is(explanation, 'no-types');
    }
  });
});

test.run();
