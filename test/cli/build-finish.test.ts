/** `dwarfksyms build finish` on what builds leave behind. */
import {
  appendFileSync,
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CommandFileHandle } from '../../src/cli/command-file.ts';
import { die } from '../support/dwarf-builder.ts';
import {
  OTHER,
  BuildTree,
  commandFile,
  commandsOf,
  MAILBOX,
  MAILBOX_NAMES,
  MAILBOX_VERSIONS,
  requestLine,
} from '../support/build-tree.ts';
import { inFolder } from '../support/version-run.ts';
import { oneUnit } from '../support/versions-of.ts';

const test = suite('build finish');

const inTree =
  (action: (tree: BuildTree) => Promise<void>): (() => Promise<void>) =>
  async () =>
    await inFolder(async (folder) => await action(new BuildTree(join(folder, 'o'))));

const LATER = new Date(Date.now() + 86_400_000);
const touch = (tree: BuildTree, path: string): void => utimesSync(join(tree.folder, path), LATER, LATER);

test(
  'requests become the versions that the drop-in writes, in the place of the request',
  inTree(async (tree) => {
    tree.request('mm/mailbox.o');
    tree.append('mm/mailbox.o', 'mm/mailbox.o: $(wildcard objtool)\n');
    tree.request('top.o');
    const { status, stdout, stderr } = await tree.build('finish', '.');
    assert.equal([status, stdout, stderr], [0, 'dwarfksyms build: 8 versions of 2 objects\n', '']);
    assert.is(
      tree.commands('mm/mailbox.o'),
      `${commandsOf('mm/mailbox.o')}${MAILBOX_VERSIONS}mm/mailbox.o: $(wildcard objtool)\n`,
    );
    assert.is(tree.commands('top.o'), commandsOf('top.o') + MAILBOX_VERSIONS);
    assert.is(tree.dropIn('top.o', MAILBOX_NAMES), MAILBOX_VERSIONS);
    assert.equal(readdirSync(join(tree.folder, 'mm')).toSorted(), ['.mailbox.o.cmd', 'mailbox.o']);
  }),
);

test(
  'with nothing pending, files stay as they are',
  inTree(async (tree) => {
    tree.request('a.o');
    await tree.build('finish', '.');
    const before = statSync(join(tree.folder, '.a.o.cmd'), { bigint: true });
    assert.equal(await tree.build('finish', '.'), { status: 0, stdout: '', stderr: '' });
    const { status, stdout } = await tree.build('-v', 'finish', '.');
    assert.equal([status, stdout], [0, 'dwarfksyms build: nothing is pending in 1 files\n']);
    assert.is(statSync(join(tree.folder, '.a.o.cmd'), { bigint: true }).ctimeNs, before.ctimeNs);
  }),
);

test(
  'options are those of the call: files of type strings, and kABI rules',
  inTree(async (tree) => {
    const kabi = join(MAILBOX, '../../kabi/renamed-typedef.o');
    for (const [object, options] of [
      ['plain.o', ['-T', 'of/plain.symtypes']],
      ['stable.o', ['--stable', '--symtypes=stable.symtypes']],
    ] as const) {
      tree.write('of/placeholder', '');
      tree.request(object, { fixture: kabi, names: ['v1', 'after'], args: [...options, object] });
      const file = object === 'plain.o' ? 'of/plain.symtypes' : 'stable.symtypes';
      const lines = tree.dropIn(object, ['v1', 'after'], options);
      const types = tree.read(file);
      rmSync(join(tree.folder, file));
      assert.is((await tree.build('finish', '.')).status, 0);
      assert.is(tree.commands(object), commandsOf(object) + lines);
      assert.is(tree.read(file), types);
    }
    assert.not(tree.commands('plain.o').includes('v1 0x15e40a37'));
    // Recorded by the kernel's tool with --stable.
    assert.match(tree.commands('stable.o'), '#SYMVER v1 0x15e40a37\n#SYMVER after 0x02a6fb47\n');
  }),
);

test(
  'a symbol without information is a warning with its object, and has version 0',
  inTree(async (tree) => {
    tree.request('mm/a.o', { names: [...MAILBOX_NAMES, 'stranger'] });
    tree.request('mm/b.o', { names: [...MAILBOX_NAMES, 'stranger'] });
    const { status, stderr } = await tree.build('finish', '.');
    assert.is(status, 0);
    assert.is(
      stderr,
      ['a', 'b']
        .map((name) => `warning: dwarfksyms build: mm/${name}.o: no information for symbol stranger\n`)
        .join(''),
    );
    assert.match(tree.commands('mm/a.o'), '#SYMVER stranger 0x00000000\n');
  }),
);

test(
  'a symbol that is listed twice has one version',
  inTree(async (tree) => {
    tree.request('a.o', { names: [...MAILBOX_NAMES, 'mailbox_send', '__gendwarfksyms_ptr_mailbox_send'] });
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'names are bytes',
  inTree(async (tree) => {
    const name = 'n\u00e9\u00ff$`"\\';
    tree.compile('a.o');
    writeFileSync(join(tree.folder, 'a.o'), oneUnit([die('variable', { name })]));
    tree.append('a.o', requestLine(tree.folder, ['a.o'], [name]));
    touch(tree, '.a.o.cmd');
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + tree.dropIn('a.o', [name]));
    assert.not(tree.commands('a.o').includes('0x00000000'));
  }),
);

test(
  'a failure leaves the request of its object, and no other; once the object is mended, so is the version',
  inTree(async (tree) => {
    tree.request('a.o');
    tree.compile('broken.o');
    const label = die('label');
    writeFileSync(
      join(tree.folder, 'broken.o'),
      oneUnit([label, die('variable', { name: 'v', type: label })]),
    );
    tree.append('broken.o', requestLine(tree.folder, ['broken.o'], ['v']));
    touch(tree, '.broken.o.cmd');
    tree.request('z.o');
    const asked = tree.commands('broken.o');
    const { status, stdout, stderr } = await tree.build('finish', '.');
    assert.equal([status, stdout], [1, '']);
    assert.match(stderr, /^error: dwarfksyms build: broken\.o: [^\n]*\n$/);
    assert.is(tree.commands('broken.o'), asked);
    for (const object of ['a.o', 'z.o'])
      assert.is(tree.commands(object), commandsOf(object) + MAILBOX_VERSIONS);
    tree.request('broken.o');
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('broken.o'), commandsOf('broken.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'a list with an empty line fails as it does in the drop-in',
  inTree(async (tree) => {
    tree.compile('a.o');
    tree.append('a.o', `#GENDWARFKSYMS-PENDING 1 ${tree.folder} a.o %% mailbox_send %- %.2\n`);
    const { status, stderr } = await tree.build('finish', '.');
    assert.is(status, 1);
    assert.match(stderr, 'a.o: line 2 of the symbol list contains no name');
  }),
);

test(
  'a request that is cut off anywhere is never taken for another: the object is built anew',
  inTree(async (tree) => {
    const whole = requestLine(tree.folder, ['a.o'], MAILBOX_NAMES);
    for (let length = 1; length < whole.length; length++) {
      tree.compile('a.o');
      tree.append('a.o', whole.slice(0, length));
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status, stderr } = await tree.build('finish', '.');
      // What is left of the last line may be any comment.
      assert.is(status, 1, whole.slice(0, length));
      assert.match(stderr, /a\.o: the request for its versions is incomplete; the next make builds/);
      assert.not(existsSync(join(tree.folder, '.a.o.cmd')));
    }
  }),
);

test(
  'requests that two builds wrote into one another are recognised',
  inTree(async (tree) => {
    const whole = requestLine(tree.folder, ['a.o'], MAILBOX_NAMES);
    for (let place = 1; place < whole.length; place++) {
      tree.compile('a.o');
      tree.append('a.o', whole.slice(0, place) + whole + whole.slice(place));
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status } = await tree.build('finish', '.');
      const isThere = existsSync(join(tree.folder, '.a.o.cmd'));
      // Where the end was all that is missing of the first, both are whole.
      assert.equal([status, isThere], [1, false], String(place));
    }
  }),
);

test(
  'two builds of one object, one after the other, ask for the same',
  inTree(async (tree) => {
    tree.request('a.o');
    tree.append('a.o', requestLine(tree.folder, ['a.o'], MAILBOX_NAMES));
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'of two different requests the one counts that is for the object as it is',
  inTree(async (tree) => {
    tree.request('a.o');
    tree.append('a.o', requestLine(tree.folder, ['a.o'], ['mailbox_send', 'another']));
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'versions that are there beside a request are replaced, not doubled',
  inTree(async (tree) => {
    tree.compile('a.o');
    tree.append(
      'a.o',
      `#SYMVER mailbox_send 0x00000001\n${requestLine(tree.folder, ['a.o'], MAILBOX_NAMES)}`,
    );
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'an object that a later step has written to gives the same versions',
  inTree(async (tree) => {
    tree.request('a.o');
    // As recordmcount does: bytes behind the old end, in place.
    appendFileSync(join(tree.folder, 'a.o'), Buffer.alloc(64));
    touch(tree, 'a.o');
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'an object that was compiled anew by a build that was killed before it could ask has no stranger’s versions',
  inTree(async (tree) => {
    tree.request('a.o', { names: ['mailbox_send'] });
    touch(tree, 'a.o');
    const { status, stderr } = await tree.build('finish', '.');
    assert.is(status, 1);
    assert.match(
      stderr,
      'a.o: it exports other symbols than when its versions were asked for; the next make',
    );
    assert.not(existsSync(join(tree.folder, '.a.o.cmd')));
  }),
);

test(
  'an object that was compiled, but never asked for, is built anew if it is part of the kernel',
  inTree(async (tree) => {
    tree.request('a.o');
    tree.compile('b.o', OTHER);
    const { status, stderr } = await tree.build('finish', '.');
    assert.is(status, 1);
    assert.is(
      stderr,
      'error: dwarfksyms build: b.o: an interrupted build has not asked for the versions of its symbols; the next make builds it anew\n',
    );
    assert.not(existsSync(join(tree.folder, '.b.o.cmd')));
    tree.request('b.o');
    assert.is((await tree.build('finish', '.')).status, 0);
  }),
);

test(
  'no versions are missed of linked objects, of those that are no part of it, or of symbols that another object describes',
  inTree(async (tree) => {
    // Made by the linker: fixdep has not seen it.
    tree.compile('linked.o');
    tree.write('.linked.o.cmd', 'savedcmd_linked.o := ld -r\n');
    tree.compile('left-over.o');
    tree.compile('exports.o');
    tree.write('.vmlinux.objs', 'linked.o\nexports.o\ncore.o\n');
    tree.write('core.o', '');
    tree.write('.core.o.cmd', MAILBOX_VERSIONS);
    assert.equal(await tree.build('finish', '.'), { status: 0, stdout: '', stderr: '' });
  }),
);

test(
  'the objects of modules are looked at, too, which their lists name in two ways',
  inTree(async (tree) => {
    for (const line of ['m/x.o', join(tree.folder, 'm/x.o')]) {
      tree.compile('m/part.o');
      tree.write('.vmlinux.objs', '');
      tree.write('modules.order', `${line}\n`);
      tree.write('m/x.mod', `${line.replace('x.o', 'part.o')}\n`);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      assert.is((await tree.build('finish', '.')).status, 1);
      assert.not(existsSync(join(tree.folder, 'm/.part.o.cmd')));
    }
  }),
);

test(
  'what was found in order is not looked at again until it changes',
  inTree(async (tree) => {
    tree.write('scripts/gendwarfksyms/gendwarfksyms', '');
    tree.compile('a.o');
    tree.write('.vmlinux.objs', '');
    assert.is((await tree.build('finish', '.')).status, 0);
    const stamp = tree.read('scripts/gendwarfksyms/finished');
    assert.ok(Number(stamp) > 1.7e12);
    assert.equal(readdirSync(join(tree.folder, 'scripts/gendwarfksyms')).toSorted(), [
      'finished',
      'gendwarfksyms',
    ]);
    tree.link('a.o');
    // Long ago.
    tree.write('scripts/gendwarfksyms/finished', String(Number(stamp) + 3_600_000));
    assert.is((await tree.build('finish', '.')).status, 0);
    tree.write('scripts/gendwarfksyms/finished', 'nonsense');
    assert.is((await tree.build('finish', '.')).status, 1);
    assert.is(tree.read('scripts/gendwarfksyms/finished'), 'nonsense');
    // A request is found whatever the clock says.
    tree.write('scripts/gendwarfksyms/finished', String(Number(stamp) + 3_600_000));
    tree.request('a.o');
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.match(tree.commands('a.o'), MAILBOX_VERSIONS);
  }),
);

test(
  'an object that is gone is no matter if nothing is linked from it, and else fails the build',
  inTree(async (tree) => {
    tree.request('a.o');
    const asked = tree.commands('a.o');
    rmSync(join(tree.folder, 'a.o'));
    tree.write('.vmlinux.objs', '');
    assert.equal(await tree.build('finish', '.'), { status: 0, stdout: '', stderr: '' });
    tree.write('.vmlinux.objs', 'a.o\n');
    const { status, stderr } = await tree.build('finish', '.');
    assert.is(status, 1);
    assert.match(stderr, 'a.o: the object was deleted before its versions were computed; run make again');
    assert.is(tree.commands('a.o'), asked);
  }),
);

test(
  'the prototypes of an object from assembler are read instead of it; without them it is built anew',
  inTree(async (tree) => {
    tree.request('a.o', { args: ['a.gendwarfksyms.o'] });
    cpSync(MAILBOX, join(tree.folder, 'a.gendwarfksyms.o'));
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
    tree.request('a.o', { args: ['a.gendwarfksyms.o'] });
    rmSync(join(tree.folder, 'a.gendwarfksyms.o'));
    const { status, stderr } = await tree.build('finish', '.');
    assert.is(status, 1);
    assert.match(stderr, 'a.o: a.gendwarfksyms.o is not there; the next make builds the object anew');
    assert.not(existsSync(join(tree.folder, '.a.o.cmd')));
  }),
);

test(
  'an object of Rust has no labels, and may be asked for any symbols',
  inTree(async (tree) => {
    tree.compile('rust/core.o');
    writeFileSync(join(tree.folder, 'rust/core.o'), oneUnit([die('variable', { name: '_RNvCore' })]));
    tree.append('rust/core.o', requestLine(tree.folder, ['rust/core.o'], ['_RNvCore']));
    touch(tree, 'rust/core.o');
    assert.is((await tree.build('finish', '.')).status, 0);
    assert.match(tree.commands('rust/core.o'), /#SYMVER _RNvCore 0x(?!00000000)[0-9a-f]{8}\n$/);
  }),
);

test(
  'a folder that was moved or copied is finished where it is',
  inTree(async (tree) => {
    tree.request('mm/a.o', { args: ['--symtypes', 'mm/a.symtypes', './mm/a.o'] });
    cpSync(tree.folder, `${tree.folder}-copy`, { recursive: true });
    const copy = new BuildTree(`${tree.folder}-copy`);
    assert.is((await copy.build('finish', '.')).status, 0);
    assert.is(copy.commands('mm/a.o'), commandsOf('mm/a.o') + MAILBOX_VERSIONS);
    assert.ok(copy.read('mm/a.symtypes') !== '');
    assert.not(existsSync(join(tree.folder, 'mm/a.symtypes')));
    renameSync(tree.folder, `${tree.folder}-moved`);
    const moved = new BuildTree(`${tree.folder}-moved`);
    assert.is((await moved.build('finish', '.')).status, 0);
    assert.is(moved.commands('mm/a.o'), commandsOf('mm/a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'absolute paths, and paths that lead out of the folder, are followed as they were recorded',
  inTree(async (tree) => {
    tree.request('ext/a.o', {
      args: ['-T', join(tree.folder, 'ext/a.symtypes'), join(tree.folder, 'ext/a.o')],
    });
    tree.request('ext/b.o', { args: ['../o/ext/b.o'] });
    assert.is((await tree.build('finish', 'ext')).status, 0);
    for (const object of ['ext/a.o', 'ext/b.o'])
      assert.is(tree.commands(object), commandsOf(object) + MAILBOX_VERSIONS);
    assert.ok(tree.read('ext/a.symtypes') !== '');
  }),
);

test(
  'no version is put to another object',
  inTree(async (tree) => {
    for (const operand of ['b.o', 'mm/a.o', '/elsewhere/a.o', 'a.gendwarfksyms.o.o']) {
      tree.request('a.o', { args: [operand] });
      cpSync(MAILBOX, join(tree.folder, 'b.o'));
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status, stderr } = await tree.build('finish', '.');
      assert.is(status, 1, operand);
      assert.match(stderr, `a.o: the request is for another object, ${operand}; the next make builds`);
      assert.not(existsSync(join(tree.folder, '.a.o.cmd')));
    }
  }),
);

test(
  'a request of another program is not understood',
  inTree(async (tree) => {
    for (const args of [['--dump-dies', 'a.o'], ['a.o', 'b.o'], ['--stable'], ['--nonsense', 'a.o']]) {
      tree.request('a.o', { args });
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status, stderr } = await tree.build('finish', '.');
      assert.is(status, 1);
      assert.match(stderr, 'a.o: invalid request: ');
    }
    tree.compile('a.o');
    tree.append('a.o', requestLine(tree.folder, ['a.o'], MAILBOX_NAMES).replace(' 1 ', ' 2 '));
    assert.match((await tree.build('finish', '.')).stderr, 'a.o: the request for its versions is incomplete');
  }),
);

test(
  'a file that another build has written meanwhile is left to it',
  inTree(async (tree) => {
    tree.request('a.o');
    const path = join(tree.folder, commandFile('a.o'));
    const change: readonly ((path: string) => void)[] = [
      (file) => appendFileSync(file, 'more\n'),
      (file) => truncateSync(file),
      (file) => rmSync(file),
      (file) => {
        cpSync(file, `${file}.new`);
        renameSync(`${file}.new`, file);
      },
    ];
    for (const one of change) {
      writeFileSync(path, 'old\n');
      const handle = new CommandFileHandle(path);
      one(path);
      const then = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      assert.is(handle.replace('new\n'), false);
      handle.remove();
      assert.is(existsSync(path) ? readFileSync(path, 'utf8') : undefined, then);
      handle.close();
    }
    assert.equal(
      readdirSync(tree.folder).filter((name) => name.startsWith('.tmp_')),
      [],
    );
  }),
);

test(
  'a file that another build had opened just before is taken away, for what it writes nobody reads',
  inTree(async (tree) => {
    const path = join(tree.folder, '.a.o.cmd');
    writeFileSync(path, 'old\n');
    const other = openSync(path, 'a');
    const handle = new CommandFileHandle(path);
    const isCurrent = handle.isCurrent.bind(handle);
    handle.isCurrent = () => {
      const answer = isCurrent();
      writeSync(other, 'request\n');
      return answer;
    };
    assert.is(handle.replace('new\n'), false);
    assert.not(existsSync(path));
    handle.close();
    closeSync(other);
  }),
);

test('the command line is checked', async () => {
  await inFolder(async (folder) => {
    const tree = new BuildTree(folder);
    for (const [args, message] of [
      [[], 'missing step: expected one of prepare, finish, restore'],
      [['finihs', '.'], "unknown step 'finihs'; did you mean 'finish'?"],
      [['finish'], 'missing folder: name the one that the kernel is built in'],
      [['finish', 'a', 'b'], 'more than one folder was named'],
      [['finish', '-j0', '.'], "invalid value '0' for --jobs: expected a whole number from 1"],
      [['finish', 'absent'], 'absent: cannot be read: no such file or directory (ENOENT)'],
      [['finish', '.config'], '.config: is not a directory'],
    ] as const) {
      const { status, stdout, stderr } = await tree.build(...args);
      assert.equal([status, stdout], [2, '']);
      assert.ok(stderr.startsWith(`error: dwarfksyms build: ${message}\n`), stderr);
    }
    const { status, stdout } = await tree.build('--help');
    assert.is(status, 0);
    assert.match(stdout, 'Usage: dwarfksyms build [OPTION]... prepare FOLDER');
  });
});

test.run();
