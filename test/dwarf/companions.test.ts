/** Versions of objects whose units are in other files are those of the same source compiled into one file. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Companions } from '../../src/elf/companions.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { answerOf, inCopyOf, messages, SPLIT_FIXTURES, type Answer } from '../support/companions.ts';

const FOLDERS = ['gcc-4', 'gcc-4-types', 'gcc-5', 'gcc-5-types', 'clang-4', 'clang-5', 'clang-5-types'];
const WITH_PACKAGES = FOLDERS.filter((folder) => !folder.startsWith('gcc-5'));

/** The same without the places in files, which differ. */
function same(actual: Answer, expected: Answer): void {
  assert.is(actual.error, undefined, actual.error?.message);
  assert.equal(actual.versions, expected.versions);
  assert.is(actual.symtypes, expected.symtypes);
}

function fixture(...path: readonly string[]): string {
  return join(SPLIT_FIXTURES, ...path);
}

for (const folder of FOLDERS) {
  const whole = (unit: string): Answer => answerOf(fixture(folder, `${unit}.whole.o`));

  for (const unit of ['bus', 'probe', 'both']) {
    test(`${folder}: the skeletons of ${unit}.o lead to its .dwo files`, () => {
      const answer = answerOf(fixture(folder, `${unit}.o`));
      same(answer, whole(unit));
      assert.equal(messages(answer), []);
    });
  }

  test(`${folder}: a skeleton that is not followed stands for itself`, () => {
    const answer = answerOf(fixture(folder, 'both.o'), { followSkeletons: false });
    assert.equal(answer.versions, {});
    assert.equal(messages(answer), []);
  });

  test(`${folder}: a .dwo file of another object is not taken`, () => {
    inCopyOf(folder, (copy) => {
      copyFileSync(join(copy, 'probe.dwo'), join(copy, 'bus.dwo'));
      const answer = answerOf(join(copy, 'bus.o'));
      assert.equal(answer.versions, {});
      assert.is(answer.warnings.length, 1);
      assert.is(answer.warnings[0]?.code, 'companion-missing');
      assert.match(messages(answer)[0]!, 'bus.dwo does not belong to this skeleton');
    });
  });
}

for (const folder of WITH_PACKAGES) {
  test(`${folder}: without .dwo files the package beside the object is taken`, () => {
    inCopyOf(folder, (copy) => {
      for (const unit of ['bus', 'probe']) rmSync(join(copy, `${unit}.dwo`));
      const answer = answerOf(join(copy, 'both.o'));
      same(answer, answerOf(fixture(folder, 'both.whole.o')));
      assert.equal(messages(answer), []);
    });
  });
}

// Clang leaves the line table, which tells private types, to the skeleton, unless there are type units.
for (const folder of ['gcc-4', 'gcc-4-types', 'gcc-5', 'gcc-5-types', 'clang-5-types']) {
  test(`${folder}: a .dwo file can be read by itself`, () => {
    for (const unit of ['bus', 'probe'])
      same(answerOf(fixture(folder, `${unit}.dwo`)), answerOf(fixture(folder, `${unit}.whole.o`)));
  });
}

for (const folder of ['gcc-4', 'gcc-4-types', 'clang-5-types']) {
  test(`${folder}: a package can be read by itself`, () => {
    same(answerOf(fixture(folder, 'both.o.dwp')), answerOf(fixture(folder, 'both.whole.o')));
  });
}

for (const file of ['bus.dwo', 'both.o.dwp']) {
  test(`clang-4: ${file} by itself has no line table, which is an error where it is needed`, () => {
    const { error } = answerOf(fixture('clang-4', file));
    assert.is(error?.code, 'line-table');
    assert.is(error?.place.file, fixture('clang-4', file));
    assert.is.not(answerOf(fixture('clang-4', file), { names: ['bus_none'] }).error?.code, 'line-table');
  });
}

test('an object can hold the split units of its skeletons', () => {
  inCopyOf('clang-single', (copy) => {
    renameSync(join(copy, 'bus.o'), join(copy, 'renamed.o'));
    const answer = answerOf(join(copy, 'renamed.o'));
    same(answer, answerOf(fixture('clang-5', 'bus.whole.o')));
    assert.equal(messages(answer), []);
    assert.equal(answerOf(join(copy, 'renamed.o'), { followSkeletons: false }).versions, {});
  });
});

test('of two .dwo files one may be missing', () => {
  inCopyOf('gcc-5', (copy) => {
    rmSync(join(copy, 'probe.dwo'));
    const answer = answerOf(join(copy, 'both.o'));
    assert.equal(answer.versions, answerOf(fixture('gcc-5', 'bus.whole.o')).versions);
    assert.is(answer.warnings.length, 1);
    assert.match(messages(answer)[0]!, 'both.o: .debug_info+0x');
    assert.match(messages(answer)[0]!, 'there is no readable file probe.dwo with the split unit');
  });
});

/** Puts something else in the place of a companion. */
const UNREADABLE: Readonly<Record<string, (path: string) => void>> = {
  'a directory': (path) => mkdirSync(path),
  empty: (path) => writeFileSync(path, ''),
  'no ELF file': (path) => writeFileSync(path, 'int main(void);\n'),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to nothing': (path) => symlinkSync('/nonexistent', path),
};

for (const [what, make] of Object.entries(UNREADABLE)) {
  test(`a .dwo file that is ${what} counts as absent`, () => {
    inCopyOf('gcc-5', (copy) => {
      rmSync(join(copy, 'bus.dwo'));
      make(join(copy, 'bus.dwo'));
      const answer = answerOf(join(copy, 'bus.o'));
      assert.is(answer.error, undefined);
      assert.equal(answer.versions, {});
      assert.is(answer.warnings.at(-1)?.code, 'companion-missing');
      assert.ok(answer.warnings.length <= 2);
    });
  });
}

for (const [folder, file] of [
  ['gcc-4-types', 'bus.dwo'],
  ['gcc-5', 'bus.dwo'],
  ['clang-5', 'bus.dwo'],
] as const) {
  test(`${folder}: a companion that is cut off anywhere is no crash`, () => {
    inCopyOf(folder, (copy) => {
      const bytes = readFileSync(join(copy, file));
      for (let length = 0; length < bytes.length; length += 97) {
        writeFileSync(join(copy, file), bytes.subarray(0, length));
        const answer = answerOf(join(copy, 'bus.o'));
        assert.ok(answer.error !== undefined || answer.warnings.length > 0, `${length} bytes`);
      }
    });
  });
}

for (const folder of ['gcc-4-types', 'clang-5-types']) {
  test(`${folder}: a package whose bytes are changed anywhere is no crash`, () => {
    inCopyOf(folder, (copy) => {
      for (const unit of ['bus', 'probe']) rmSync(join(copy, `${unit}.dwo`));
      const path = join(copy, 'both.o.dwp');
      const bytes = readFileSync(path);
      for (let at = 5; at < bytes.length; at += 61) {
        const changed = Buffer.from(bytes);
        changed[at]! ^= 0xff;
        writeFileSync(path, changed);
        answerOf(join(copy, 'both.o'));
        answerOf(path);
      }
    });
  });
}

const DESCRIPTORS = '/proc/self/fd';

if (existsSync(DESCRIPTORS))
  test('.dwo files are not kept open: a kernel has thousands', () => {
    inCopyOf('gcc-5', (copy) => {
      const paths: string[] = [];
      const warn = (): void => undefined;
      const companions = new Companions(join(copy, 'both.o'), warn);
      const before = readdirSync(DESCRIPTORS).length;
      const path = join(copy, 'both.o');
      const elf = openElf(bytesSource(path, readFileSync(path)), warn);
      for (const unit of ['bus', 'probe'])
        for (const { name } of companions.splitFiles(elf, `${unit}.dwo`, copy)) paths.push(name);
      assert.equal(paths, [join(copy, 'bus.dwo'), join(copy, 'probe.dwo')]);
      assert.is(readdirSync(DESCRIPTORS).length, before);
      companions.close();
    });
  });

test('an error in a companion names that file', () => {
  inCopyOf('gcc-5', (copy) => {
    const path = join(copy, 'bus.dwo');
    const bytes = readFileSync(path);
    // The version of the first unit: the section is the first of the file.
    bytes.writeUInt16LE(77, 0x44);
    writeFileSync(path, bytes);
    const [first, ...others] = answerOf(join(copy, 'bus.o')).warnings;
    assert.is(first?.place.file, path);
    assert.is(first?.place.section, '.debug_info.dwo');
    assert.is(others.length, 1);
  });
});

test('an error among the entries of a companion names that file', () => {
  inCopyOf('gcc-5', (copy) => {
    const path = join(copy, 'bus.dwo');
    const bytes = readFileSync(path);
    // The first entry below the unit's has a code that is not declared.
    bytes.fill(0x7f, 0x70, 0x90);
    writeFileSync(path, bytes);
    const { error } = answerOf(join(copy, 'bus.o'));
    assert.is(error?.place.file, path, error?.message);
    assert.is(error?.place.section, '.debug_info.dwo');
  });
});

/** Where a package index begins in its file. */
function indexAt(bytes: Uint8Array): number {
  const section = openElf(bytesSource('both.o.dwp', bytes), () => undefined).section('.debug_tu_index');
  return section?.offset ?? (assert.unreachable('there is no index') as never);
}

for (const [what, word] of Object.entries({ columns: 4, units: 8, slots: 12 })) {
  test(`a package index that claims too many ${what} is damage; a package with it counts as absent`, () => {
    inCopyOf('clang-5-types', (copy) => {
      for (const unit of ['bus', 'probe']) rmSync(join(copy, `${unit}.dwo`));
      const path = join(copy, 'both.o.dwp');
      const bytes = readFileSync(path);
      bytes.writeUInt32LE(0xffffffff, indexAt(bytes) + word);
      writeFileSync(path, bytes);
      const alone = answerOf(path);
      assert.is(alone.error?.code, 'dwarf-malformed');
      assert.match(alone.error?.place.section ?? '', /^[.]debug_[ct]u_index$/);
      const answer = answerOf(join(copy, 'both.o'));
      assert.is(answer.error, undefined);
      assert.equal(answer.versions, {});
      assert.is(answer.warnings[0]?.place.file, path);
      // Besides it, one for each of the two skeletons.
      assert.is(answer.warnings.length, 3);
    });
  });
}

test.run();
