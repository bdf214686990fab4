import { symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DEFAULT_LIMITS } from '../../src/container/limits.ts';
import { archive, nameTable, thinArchive, type MemberInput } from './archive-builder.ts';
import { ARCHIVES, compressed, SMALL } from './fixtures.ts';
import { inFolder, list } from './folder.ts';

const GOOD: MemberInput = { name: 'good.o/', data: SMALL };
const LAST: MemberInput = { name: 'last.o/', data: SMALL };
const listFixture = (name: string): Promise<string[]> => list(`${ARCHIVES}/${name}`, ARCHIVES);

for (const name of ['gnu.a', 'bsd.a', 'darwin.a'])
  test(`the members of ${name} are found by their names`, async () => {
    assert.equal(await listFixture(name), [
      `${name}(a.o): 912 bytes`,
      `${name}(with_a_name_too_long_for_a_header.o): 912 bytes`,
    ]);
  });

test('the members of a thin archive are files beside it', async () => {
  assert.equal(await listFixture('thin.a'), ['thin.a(a.o): 912 bytes', 'thin.a(sub/c.o): 912 bytes']);
});

test('a thin archive can name members of archives', async () => {
  assert.equal(await listFixture('nested.a'), [
    'nested.a(gnu.a)(a.o): 912 bytes',
    'nested.a(gnu.a)(with_a_name_too_long_for_a_header.o): 912 bytes',
    'nested.a(a.o): 912 bytes',
    'nested.a(sub/c.o): 912 bytes',
  ]);
});

test(
  'members can be compressed, and archives again',
  inFolder(async (folder) => {
    const inner = archive({ name: 'm.ko.xz/', data: compressed('small.xz') }, GOOD);
    const path = folder.write('x.a', archive({ name: 'inner.a/', data: inner }, LAST));
    const expected = (name: string): string[] => [
      `${name}(inner.a)(m.ko.xz): 912 bytes`,
      `${name}(inner.a)(good.o): 912 bytes`,
      `${name}(last.o): 912 bytes`,
    ];
    assert.equal(await folder.list(path), expected('x.a'));
    assert.equal(
      await folder.list(folder.write('x.a.gz', gzipSync(archive({ name: 'inner.a/', data: inner }, LAST)))),
      expected('x.a.gz'),
    );
  }),
);

test(
  'an archive can be empty, or have tables only',
  inFolder(async (folder) => {
    assert.equal(await folder.list(folder.write('x.a', archive())), []);
    const tables = [
      { name: '/', data: new Uint8Array(4) },
      { name: '/SYM64/', data: new Uint8Array(8) },
    ];
    assert.equal(
      await folder.list(
        folder.write('x.a', archive(...tables, nameTable('x/\n'), { name: '__.SYMDEF SORTED' })),
      ),
      [],
    );
  }),
);

test(
  'padding behind the last member may be missing',
  inFolder(async (folder) => {
    const odd = Buffer.concat([SMALL, Buffer.from([0])]);
    const path = folder.write('x.a', archive({ name: 'odd.o/', data: odd, isPadded: false }));
    assert.equal(await folder.list(path), ['x.a(odd.o): 913 bytes']);
  }),
);

interface Damage {
  readonly title: string;
  /** What stands between two good members. */
  readonly members: readonly MemberInput[];
  readonly error: string;
  /** Whether the member behind can be found. */
  readonly goesOn: boolean;
}

const AFTER_GOOD = '+0x3d4';
const damages: readonly Damage[] = [
  {
    title: 'a member larger than the archive',
    members: [{ ...LAST, size: '99999' }],
    error: `x.a: ${AFTER_GOOD}: a member has 99999 bytes, but the archive ends after 1884`,
    goesOn: false,
  },
  {
    title: 'a size that is no decimal number',
    members: [{ ...LAST, size: '0x390' }],
    error: `x.a: ${AFTER_GOOD}: a member has size '0x390', which is not a number`,
    goesOn: false,
  },
  {
    title: 'a size that is negative',
    members: [{ ...LAST, size: '-912' }],
    error: `x.a: ${AFTER_GOOD}: a member has size '-912', which is not a number`,
    goesOn: false,
  },
  {
    title: 'no size',
    members: [{ ...LAST, size: '' }],
    error: `x.a: ${AFTER_GOOD}: a member has size '', which is not a number`,
    goesOn: false,
  },
  {
    title: 'missing padding in the middle',
    members: [{ name: 'odd.o/', data: Buffer.from('odd'), isPadded: false }],
    error: 'x.a(odd.o): is not an ELF file, an archive, or one of these compressed',
    goesOn: false,
  },
  {
    title: 'a long name outside its table',
    members: [nameTable('long.o/\n'), { ...LAST, name: '/8' }],
    error: "x.a: +0x418: a member's name is at 8 of a table that has 8 bytes",
    goesOn: true,
  },
  {
    title: 'a long name without end',
    members: [nameTable('long.o'), { ...LAST, name: '/0' }],
    error: "x.a: +0x416: a member's name at 0 of the table of names has no end",
    goesOn: true,
  },
  {
    title: 'a long name without table',
    members: [{ ...LAST, name: '/0' }],
    error: `x.a: ${AFTER_GOOD}: a member has a long name, but no table of names is before it`,
    goesOn: true,
  },
  {
    title: 'an origin where nothing is thin',
    members: [nameTable('long.o/\n'), { ...LAST, name: '/0:8' }],
    error: "x.a: +0x418: a member's name '/0:8' is not valid",
    goesOn: true,
  },
  {
    title: 'a BSD name longer than its member',
    members: [{ ...LAST, name: '#1/913' }],
    error: `x.a: ${AFTER_GOOD}: a member's name cannot have '913' of its 912 bytes`,
    goesOn: true,
  },
  {
    title: 'a BSD name of unknown length',
    members: [{ ...LAST, name: '#1/x' }],
    error: `x.a: ${AFTER_GOOD}: a member's name cannot have 'x' of its 912 bytes`,
    goesOn: true,
  },
  {
    title: 'a member that is no object',
    members: [{ name: 'text/', data: Buffer.from('text') }],
    error: 'x.a(text): is not an ELF file, an archive, or one of these compressed',
    goesOn: true,
  },
  {
    title: 'an empty member',
    members: [{ name: 'empty.o/' }],
    error: 'x.a(empty.o): is empty',
    goesOn: true,
  },
  {
    title: 'damage in a compressed member',
    members: [{ name: 'm.xz/', data: compressed('small.xz').subarray(0, 100) }],
    error:
      'x.a(m.xz): +0x64: xz: a stream footer is not valid (not equal, expected [89,90], but got [199,232])',
    goesOn: true,
  },
];

for (const { title, members, error, goesOn } of damages)
  test(
    `${title} is one error, and what can be found is`,
    inFolder(async (folder) => {
      const lines = await folder.list(folder.write('x.a', archive(GOOD, ...members, LAST)));
      assert.is(lines[0], 'x.a(good.o): 912 bytes');
      assert.is(lines[1], error);
      if (goesOn) assert.equal(lines.slice(2), ['x.a(last.o): 912 bytes']);
      else assert.not.ok(lines.includes('x.a(last.o): 912 bytes'));
    }),
  );

test(
  'a header that does not end as headers do is one error',
  inFolder(async (folder) => {
    const lines = await folder.list(folder.write('x.a', archive(GOOD, { ...LAST, end: '``' }, LAST)));
    assert.is(lines.length, 2);
    assert.match(lines[1] ?? '', /^x\.a: \+0x410: a member header is not valid/);
  }),
);

test(
  'thin members that cannot be opened are errors, and those behind them come',
  inFolder(async (folder) => {
    folder.write('a.o', SMALL);
    folder.write('nul.a', thinArchive(nameTable('a\0.o/\n'), { name: '/0' }, { name: 'a.o/' }));
    symlinkSync('/dev/zero', `${folder.path}/endless`);
    const names = ['gone.o/', './', 'endless/', 'a.o/'];
    const path = folder.write('x.a', thinArchive(...names.map((name) => ({ name }))));
    const lines = await folder.list(path);
    assert.match(
      lines[0] ?? '',
      /^x\.a: \+0x8: member gone\.o cannot be opened: no such file or directory \(ENOENT\)$/,
    );
    assert.match(lines[1] ?? '', /^x\.a: \+0x44: member .* is not a regular file$/);
    assert.is(lines[2], 'x.a: +0x80: member endless is not a regular file');
    assert.equal(lines.slice(3), ['x.a(a.o): 912 bytes']);
    const [first, ...rest] = await folder.list(`${folder.path}/nul.a`);
    assert.match(first ?? '', /^nul\.a: \+0x4a: member .*cannot be opened/);
    assert.equal(rest, ['nul.a(a.o): 912 bytes']);
  }),
);

test(
  'a thin archive that leads back to itself is an error there',
  inFolder(async (folder) => {
    folder.write('a.o', SMALL);
    const path = folder.write('x.a', thinArchive({ name: 'x.a/' }, { name: 'y.a/' }, { name: 'a.o/' }));
    folder.write('y.a', thinArchive({ name: 'x.a/' }, { name: 'a.o/' }));
    assert.equal(await folder.list(path), [
      "x.a: +0x8: member 'x.a' leads back to the archive",
      "x.a(y.a): +0x8: member 'x.a' leads back to the archive",
      'x.a(y.a)(a.o): 912 bytes',
      'x.a(a.o): 912 bytes',
    ]);
  }),
);

test(
  'an origin that is no member of the archive is an error',
  inFolder(async (folder) => {
    folder.write('n.a', archive(GOOD));
    folder.write('a.o', SMALL);
    const origins = ['/0:9', '/0:99999', '/0:8', '/5:8'];
    const path = folder.write(
      'x.a',
      thinArchive(nameTable('n.a/\na.o/\n'), ...origins.map((name) => ({ name }))),
    );
    const lines = await folder.list(path);
    assert.match(lines[0] ?? '', /^x\.a\(n\.a\): \+0x.*a member header is not valid/);
    assert.is(lines[1], 'x.a(n.a): +0x1869f: has no member where a thin archive says');
    assert.is(lines[2], 'x.a(n.a)(good.o): 912 bytes');
    assert.match(lines[3] ?? '', /^x\.a\(a\.o\): .*an archive is not valid/);
  }),
);

test(
  'containers inside each other are followed up to a limit',
  inFolder(async (folder) => {
    let data: Uint8Array = SMALL;
    for (let i = 0; i < 4; i++) data = archive({ name: 'x/', data });
    assert.equal(await folder.list(folder.write('x', data)), ['x(x)(x)(x)(x): 912 bytes']);
    assert.equal(await folder.list(folder.write('x', archive({ name: 'x/', data }))), [
      'x(x)(x)(x)(x): is inside 4 containers, more than the limit',
    ]);
  }),
);

test(
  'thin archives that multiply end at a limit',
  inFolder(async (folder) => {
    const many = (name: string): Buffer => thinArchive(...Array.from({ length: 50 }, () => ({ name })));
    folder.write('0', SMALL);
    for (let i = 1; i <= 3; i++) folder.write(`${i}`, many(`${i - 1}/`));
    const lines = await folder.list(folder.write('4', many('3/')), { ...DEFAULT_LIMITS, inputs: 100 });
    assert.ok(lines.length < 110, `${lines.length}`);
    assert.match(lines.at(-1) ?? '', /beyond the limit of 100 members/);
  }),
);

test(
  'an archive that ends anywhere too early gives the members before that, and at most one error',
  inFolder(async (folder) => {
    const file = archive(GOOD, nameTable('long.o/\n'), { ...LAST, name: '/0' });
    for (let length = 0; length < file.length; length += 7) {
      const lines = await folder.list(folder.write('x.a', file.subarray(0, length)));
      assert.ok(lines.length <= 2, lines.join('\n'));
      assert.is(lines.includes('x.a(good.o): 912 bytes'), length >= 8 + 60 + SMALL.length);
    }
  }),
);

test(
  'any damage to an archive ends in errors of this project',
  inFolder(async (folder) => {
    const file = archive(GOOD, nameTable('long.o/\n'), { ...LAST, name: '/0' }, { ...LAST, name: '#1/4' });
    const heads = [8, 980, 1048, 2020].flatMap((start) => Array.from({ length: 64 }, (_, i) => start + i));
    const damage = fc.array(fc.tuple(fc.constantFrom(...heads), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const copy = Buffer.from(file);
        for (const [at, byte] of changes) copy[at % copy.length] = byte;
        await folder.list(folder.write('x.a', copy));
      }),
      { numRuns: 500 },
    );
  }),
);

test.run();
