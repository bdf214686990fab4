/** Companions of objects that are reached through symbolic links are beside the link or beside what it leads to. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { buildIdOf } from '../../src/elf/build-id.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { answerOf, inCopyOf, messages, SPLIT_FIXTURES, type Answer } from '../support/companions.ts';

interface Sort {
  readonly folder: string;
  readonly object: string;
  readonly companions: readonly string[];
  /** The same in one file, or the object with its companions in their places. */
  readonly expected: string;
  /** To be removed, so that nothing else is taken. */
  readonly others?: readonly string[];
}

/** Those of the same folder. */
const SORTS: Readonly<Record<string, Sort>> = {
  'a debug link': {
    folder: 'debuglink',
    object: 'probe.so',
    companions: ['probe.debug'],
    expected: 'debuglink/whole.so',
  },
  'the name of a module': {
    folder: 'module',
    object: 'sensor.ko',
    companions: ['sensor.ko.debug'],
    expected: '../modules/sensor.ko',
  },
  'a supplementary file': {
    folder: 'dwz',
    object: 'bus.so',
    companions: ['common.debug'],
    expected: 'dwz/bus.so',
  },
  'a .dwo file': {
    folder: 'clang-5',
    object: 'both.o',
    companions: ['bus.dwo', 'probe.dwo'],
    expected: 'clang-5/both.whole.o',
    others: ['both.o.dwp'],
  },
  'a package': {
    folder: 'clang-5',
    object: 'both.o',
    companions: ['both.o.dwp'],
    expected: 'clang-5/both.whole.o',
    others: ['bus.dwo', 'probe.dwo'],
  },
};

const NAMES = [
  'bus_root',
  'bus_limits_of_all',
  'bus_register',
  'probe_last',
  'bus_probe_all',
  'sensor_add',
  'sensor_count',
];

function versions(path: string): Answer['versions'] {
  return answerOf(path, { names: NAMES }).versions;
}

for (const [what, { folder, object, companions, expected, others = [] }] of Object.entries(SORTS))
  for (const place of ['beside the file', 'beside the link'])
    test(`${what} leads to a file ${place}`, () => {
      inCopyOf(folder, (copy) => {
        for (const other of others) rmSync(join(copy, other));
        mkdirSync(join(copy, 'real'));
        mkdirSync(join(copy, 'links'));
        renameSync(join(copy, object), join(copy, 'real', object));
        symlinkSync(join('../real', object), join(copy, 'links', object));
        const where = place === 'beside the file' ? 'real' : 'links';
        const path = join(copy, 'links', object);
        const complete = versions(join(SPLIT_FIXTURES, expected));
        assert.not.equal(versions(path), complete, 'found without being anywhere');
        for (const one of companions) renameSync(join(copy, one), join(copy, where, one));
        const answer = answerOf(path, { names: NAMES });
        assert.is(answer.error, undefined, answer.error?.message);
        assert.equal(messages(answer), []);
        assert.ok(Object.keys(answer.versions).length > 0);
        assert.equal(answer.versions, complete);
      });
    });

test('a supplementary file is looked for beside the debug file that a link leads to', () => {
  inCopyOf('dwz', (copy) => {
    // As distributions have it: the build id is a link to a debug file, whose supplementary file is relative to that.
    const expected = versions(join(copy, 'bus.so'));
    const bytes = readFileSync(join(copy, 'bus.so'));
    const stripped = Buffer.from(bytes);
    for (let at = stripped.indexOf('.debug_'); at >= 0; at = stripped.indexOf('.debug_', at + 1))
      stripped[at + 1] = 'x'.charCodeAt(0);
    const id = buildIdOf(openElf(bytesSource('bus.so', bytes), () => undefined));
    const digits = Buffer.from(id ?? assert.unreachable('no build id')!).toString('hex');
    const globalDirectory = join(copy, 'global');
    mkdirSync(join(globalDirectory, '.build-id', digits.slice(0, 2)), { recursive: true });
    mkdirSync(join(globalDirectory, 'files'));
    renameSync(join(copy, 'bus.so'), join(globalDirectory, 'files/bus.debug'));
    renameSync(join(copy, 'common.debug'), join(globalDirectory, 'files/common.debug'));
    symlinkSync(
      '../../files/bus.debug',
      join(globalDirectory, '.build-id', digits.slice(0, 2), `${digits.slice(2)}.debug`),
    );
    writeFileSync(join(copy, 'stripped.so'), stripped);
    const answer = answerOf(join(copy, 'stripped.so'), { names: NAMES, globalDirectory });
    assert.equal(messages(answer), []);
    assert.equal(answer.versions, expected);
  });
});

test('a package without the unit that a skeleton wants is named, with the id', () => {
  inCopyOf('clang-5', (copy) => {
    for (const unit of ['bus', 'probe']) rmSync(join(copy, `${unit}.dwo`));
    renameSync(join(copy, 'both.o.dwp'), join(copy, 'bus.o.dwp'));
    const path = join(copy, 'bus.o');
    assert.equal(messages(answerOf(path)), []);
    const bytes = readFileSync(path);
    const info = openElf(bytesSource(path, bytes), () => undefined).section('.debug_info');
    // The id behind length, version, kind, address size and abbreviations: DWARF 5, 7.5.1.2.
    const at = (info?.offset ?? assert.unreachable()!) + 12;
    bytes[at]! ^= 0xff;
    writeFileSync(path, bytes);
    const changed = bytes.readBigUInt64LE(at).toString(16);
    const answer = answerOf(path);
    assert.is(answer.warnings.length, 1, messages(answer).join('\n'));
    const said = messages(answer)[0]!;
    assert.match(
      said,
      `${path}.dwp has no unit with the id 0x${changed}, which the skeleton of bus.dwo refers to`,
    );
  });
});

test('a stale .dwo file in the folder of the build does not hide the right one beside the object', () => {
  inCopyOf('clang-5', (copy) => {
    const expected = versions(join(copy, 'both.o'));
    rmSync(join(copy, 'both.o.dwp'));
    mkdirSync(join(copy, 'links'));
    symlinkSync('../both.o', join(copy, 'links/both.o'));
    writeFileSync(join(copy, 'links/bus.dwo'), readFileSync(join(copy, 'probe.dwo')));
    const answer = answerOf(join(copy, 'links/both.o'), { names: NAMES });
    assert.equal(messages(answer), []);
    assert.equal(answer.versions, expected);
  });
});

test('the aliases of a stripped object are in the symbol table of its debug file', () => {
  const path = join(SPLIT_FIXTURES, 'stripped/alias.so');
  const names = ['base_fn', 'other_fn'];
  const { versions: found } = answerOf(path, { names });
  // Recorded for the same source.
  assert.equal(found, { base_fn: '928252e8', other_fn: '928252e8' });
  // The drop-in does as the reference: without a symbol table no addresses are known.
  assert.equal(answerOf(path, { names, followSkeletons: false }).versions, { base_fn: '928252e8' });
});

test.run();
