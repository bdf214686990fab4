/** The two shell programs of `dwarfksyms build prepare`, run by real shells, and processes that die. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseCommandFile } from '../../src/cli/build-request.ts';
import { bundleAll, ROOT } from '../../scripts/bundle.ts';
import {
  BuildTree,
  commandsOf,
  MAILBOX,
  MAILBOX_NAMES,
  MAILBOX_VERSIONS,
  requestLine,
  run,
  type Ended,
} from '../support/build-tree.ts';
import { inFolder } from '../support/version-run.ts';

interface Context {
  readonly tree: BuildTree;
  readonly command: (...args: readonly string[]) => Ended;
  readonly built: string;
}

const test = suite<{ built: string }>('build process');

test.before((context) => {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  context.built = mkdtempSync(join(cache, 'dwarfksyms-built-'));
  return bundleAll(context.built);
});
test.after(({ built }) => rmSync(built, { recursive: true }));

type Prepared = (context: Context) => void | Promise<void>;
const inPrepared =
  (action: Prepared) =>
  async ({ built }: { readonly built: string }): Promise<void> =>
    await inFolder(async (outer) => {
      // A name that shells would take apart.
      const folder = join(outer, "o 'k\u00e9rnel'");
      const tree = new BuildTree(folder);
      const command = (...args: readonly string[]): Ended =>
        run(process.execPath, [join(built, 'dwarfksyms.cjs'), 'build', ...args], folder);
      const { status, stderr } = command('prepare', '.');
      assert.equal([status, stderr], [0, '']);
      await action({ tree, command, built });
    });

/** All but those that end a line, or a string. */
const BYTES = Array.from({ length: 0xff }, (_, index) => index + 1).filter((byte) => byte !== 0x0a);
const SHELLS = ['sh', 'dash', 'bash', 'busybox'].filter(
  (shell) => spawnSync(shell, ['-c', ':']).error === undefined,
);

test(
  'a call writes a request, and modpost finds versions: those of the plain drop-in, with its files',
  inPrepared(({ tree, command }) => {
    tree.compile('mm/a.o');
    tree.compile('b.o');
    assert.equal(tree.call('mm/a.o', MAILBOX_NAMES, ['--symtypes', 'mm/a.symtypes', '--stable']), {
      status: 0,
      stdout: '',
      stderr: '',
    });
    assert.equal(tree.call('b.o', MAILBOX_NAMES).status, 0);
    assert.match(
      tree.commands('mm/a.o'),
      /\n#GENDWARFKSYMS-PENDING 1 \S+ --symtypes mm\/a\.symtypes --stable /,
    );
    assert.not(tree.commands('mm/a.o').includes('#SYMVER'));
    const { status, stdout, stderr } = tree.modpost();
    assert.equal([status, stdout, stderr], [0, 'dwarfksyms build: 8 versions of 2 objects\n', '']);
    assert.is(tree.read('Module.symvers'), MAILBOX_VERSIONS + MAILBOX_VERSIONS);
    assert.is(tree.commands('mm/a.o'), commandsOf('mm/a.o') + MAILBOX_VERSIONS);
    const types = tree.read('mm/a.symtypes');
    tree.dropIn('mm/a.o', MAILBOX_NAMES, ['-T', 'mm/a.symtypes']);
    assert.is(tree.read('mm/a.symtypes'), types);
    assert.equal(tree.modpost(), { status: 0, stdout: '', stderr: '' });
    assert.equal(command('prepare', '.').stdout, 'dwarfksyms build: everything is in place already\n');
  }),
);

test(
  'every byte that a name, an option and a folder can have is recorded as it is, by every shell',
  inPrepared(({ tree }) => {
    const names = BYTES.map((byte) => `x${String.fromCharCode(byte)}y`);
    const odd = ['%', '%25', '%-', '%%', '#', '\\', '*', ' ', '-n', '$(exit)', '`', "'", '"', '.', '\u00e9'];
    tree.compile('a.o');
    for (const shell of SHELLS) {
      tree.write('.a.o.cmd', 'savedcmd\n');
      const listed = [...names, ...odd, ''];
      const types = 'a b\t%#\\n*$(exit)é"\'';
      const interpreter = shell === 'busybox' ? ['busybox', 'sh'] : [shell];
      const script = `exec ${interpreter.join(' ')} scripts/gendwarfksyms/gendwarfksyms -T "$1" -s a.o >> .a.o.cmd`;
      const { status, stderr } = run(
        'sh',
        ['-c', script, 'sh', types],
        tree.folder,
        `${listed.join('\n')}\n`,
      );
      assert.equal([shell, status, stderr], [shell, 0, '']);
      const { requests, isDamaged, lines } = parseCommandFile(tree.commands('a.o'));
      assert.equal([lines.length, requests.length, isDamaged], [2, 1, false]);
      const [request] = requests;
      assert.equal(request?.names, listed);
      assert.equal(request?.args, ['-T', Buffer.from(types).toString('latin1'), '-s', 'a.o']);
      assert.is(request?.folder, Buffer.from(tree.folder).toString('latin1'));
    }
    // A last line without an end counts, too; without names there is nothing to ask for.
    for (const [input, expected] of [
      ['one\ntwo', ['one', 'two']],
      ['', undefined],
    ] as const) {
      tree.write('.a.o.cmd', 'savedcmd\n');
      const script = 'scripts/gendwarfksyms/gendwarfksyms a.o >> .a.o.cmd';
      assert.is(run('sh', ['-c', script], tree.folder, input).status, 0);
      assert.equal(parseCommandFile(tree.commands('a.o')).requests[0]?.names, expected);
    }
  }),
);

test(
  'whatever is no call of a build is answered at once',
  inPrepared(({ tree }) => {
    tree.compile('a.o');
    tree.compile('b.o');
    const before = tree.commands('a.o');
    const names = MAILBOX_NAMES.map((name) => `${name}\n`).join('');
    const call = (script: string): Ended =>
      run('sh', ['-c', `set -- scripts/gendwarfksyms/gendwarfksyms; ${script}`], tree.folder, names);
    const answer = { status: 0, stdout: MAILBOX_VERSIONS, stderr: '' };
    assert.equal(call('"$@" a.o'), answer);
    assert.equal(call('"$@" a.o > file; cat file'), answer);
    assert.equal(call('"$@" --symtypes=a.symtypes a.o > /dev/null'), { ...answer, stdout: '' });
    assert.ok(tree.read('a.symtypes') !== '');
    // The file of another object, several objects, and options that show something.
    for (const script of [
      '"$@" a.o >> .b.o.cmd',
      '"$@" b.o b.o >> .b.o.cmd',
      '"$@" --dump-versions b.o >> .b.o.cmd',
    ]) {
      assert.is(call(script).status, 0);
      assert.is(tree.commands('b.o'), commandsOf('b.o') + MAILBOX_VERSIONS);
      tree.compile('b.o');
    }
    assert.match(call('"$@" --dump-versions a.o').stderr, 'mailbox_send ');
    for (const script of ['"$@"', '"$@" --nonsense a.o', '"$@" a.o -T', '"$@" absent.o'])
      assert.is(call(script).status, 1);
    assert.is(tree.commands('a.o'), before);
  }),
);

test(
  'modpost gets its arguments, and its exit status counts; so does a failure before it',
  inPrepared(({ tree }) => {
    tree.compile('a.o');
    tree.call('a.o', MAILBOX_NAMES);
    rmSync(join(tree.folder, 'a.o'));
    const { status, stdout, stderr } = tree.modpost();
    assert.equal([status, stdout], [1, '']);
    assert.match(stderr, 'error: dwarfksyms build: a.o: the object was deleted');
    assert.not(existsSync(join(tree.folder, 'Module.symvers')));
    copyFileSync(MAILBOX, join(tree.folder, 'a.o'));
    const script = 'MODPOST_STATUS=7 quiet=silent_ scripts/mod/modpost -m -o Module.symvers';
    assert.equal(run('sh', ['-c', script], tree.folder), { status: 7, stdout: '', stderr: '' });
    assert.is(tree.read('Module.symvers'), MAILBOX_VERSIONS);
  }),
);

test(
  'modules outside of the kernel are finished where modpost writes their list, and nothing else is',
  inPrepared(({ tree }) => {
    tree.compile('kernel.o');
    tree.call('kernel.o', MAILBOX_NAMES);
    const outside = new BuildTree(join(tree.folder, '../outside'));
    outside.compile('x.o');
    const object = join(outside.folder, 'x.o');
    const script = 'scripts/gendwarfksyms/gendwarfksyms "$1/x.o" >> "$1/.x.o.cmd"';
    run('sh', ['-c', script, 'sh', outside.folder], tree.folder, 'mailbox_send\n');
    assert.match(outside.commands('x.o'), `#GENDWARFKSYMS-PENDING 1`);
    for (const output of [`-o "$1/Module.symvers"`, `"-o$1/Module.symvers"`]) {
      tree.write('.vmlinux.objs', `${object}\n`);
      run('sh', ['-c', `scripts/mod/modpost ${output}`, 'sh', outside.folder], tree.folder);
      assert.match(outside.commands('x.o'), '#SYMVER mailbox_send 0x41d41d48\n');
    }
    assert.match(tree.commands('kernel.o'), '#GENDWARFKSYMS-PENDING 1');
  }),
);

test(
  'when make has built modpost anew, the next call puts the wrapper back; without one it answers at once',
  inPrepared(({ tree, built }) => {
    const modpost = join(tree.folder, 'scripts/mod/modpost');
    const anew = (text = '#!/bin/sh\necho anew\n'): void => {
      rmSync(modpost);
      tree.write('scripts/mod/modpost', text, 0o755);
    };
    tree.compile('a.o');
    anew();
    assert.equal(tree.call('a.o', MAILBOX_NAMES), { status: 0, stdout: '', stderr: '' });
    assert.match(tree.commands('a.o'), '#GENDWARFKSYMS-PENDING');
    assert.ok(lstatSync(modpost).isSymbolicLink());
    assert.is(tree.modpost().stdout, 'dwarfksyms build: 4 versions of 1 object\nanew\n');
    // A copy of the folder whose links were followed.
    const wrapper = tree.read('scripts/mod/modpost');
    anew(wrapper);
    tree.compile('a.o');
    assert.is(tree.call('a.o', MAILBOX_NAMES).status, 0);
    assert.is(tree.modpost().stdout, 'dwarfksyms build: 4 versions of 1 object\nanew\n');
    // The package is not where it was, but for the drop-in.
    anew();
    tree.compile('a.o');
    renameSync(join(built, 'dwarfksyms.cjs'), join(built, 'moved.js'));
    try {
      assert.is(tree.call('a.o', MAILBOX_NAMES).status, 0);
    } finally {
      renameSync(join(built, 'moved.js'), join(built, 'dwarfksyms.cjs'));
    }
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'prepare may be run by many at once',
  inPrepared(async ({ tree, built }) => {
    const real = tree.read('scripts/mod/modpost.real');
    rmSync(join(tree.folder, 'scripts/mod/modpost'));
    renameSync(join(tree.folder, 'scripts/mod/modpost.real'), join(tree.folder, 'scripts/mod/modpost'));
    const children = Array.from({ length: 8 }, () =>
      spawn(process.execPath, [join(built, 'dwarfksyms.cjs'), 'build', 'prepare', '.'], { cwd: tree.folder }),
    );
    const statuses = await Promise.all(children.map((child) => once(child, 'close')));
    assert.ok(statuses.every(([status]) => status === 0));
    assert.is(tree.read('scripts/mod/modpost.real'), real);
    assert.equal(readdirSync(join(tree.folder, 'scripts/mod')).toSorted(), ['modpost', 'modpost.real']);
  }),
);

test(
  'prepare says what is missing',
  inPrepared(({ tree, command }) => {
    for (const [lines, message] of [
      [[], 'CONFIG_MODVERSIONS is not set: this kernel has no versions of symbols'],
      [
        ['MODVERSIONS', 'DEBUG_INFO', 'GENKSYMS'],
        'CONFIG_GENKSYMS is set: versions are computed from source',
      ],
      [['MODVERSIONS'], 'there is no full debugging information'],
      [['MODVERSIONS', 'DEBUG_INFO', 'DEBUG_INFO_REDUCED'], 'there is no full debugging information'],
    ] as const) {
      tree.write('.config', lines.map((name) => `CONFIG_${name}=y\n`).join(''));
      const { status, stderr } = command('prepare', '.');
      assert.is(status, 0);
      assert.match(stderr, `warning: dwarfksyms build: ./.config: ${message}`);
      assert.is(command('-q', 'prepare', '.').stderr, '');
    }
    rmSync(join(tree.folder, '.config'));
    assert.match(command('prepare', '.').stderr, './.config: there is no configuration\n');
    rmSync(join(tree.folder, 'scripts/mod/modpost.real'));
    assert.match(
      command('prepare', '.').stderr,
      'there is no modpost.real beside its wrapper: remove the file',
    );
    rmSync(join(tree.folder, 'scripts/mod/modpost'));
    const { status, stderr } = command('prepare', '.');
    assert.is(status, 2);
    assert.match(stderr, '.: there is no scripts/mod/modpost: run "make modules_prepare" before');
  }),
);

const MANY = Array.from({ length: 60 }, (_, index) => `d${index % 7}/o${index}.o`);

function requestMany(tree: BuildTree): void {
  for (const object of MANY) tree.request(object, { args: ['-T', object.replace(/o$/, 'symtypes'), object] });
}

function assertAllDone(tree: BuildTree): void {
  for (const object of MANY) assert.is(tree.commands(object), commandsOf(object) + MAILBOX_VERSIONS);
}

test(
  'any number of threads gives the same, and messages in the same order',
  inPrepared(({ tree, command }) => {
    const said = ['1', '2', '5'].map((jobs) => {
      requestMany(tree);
      tree.append('d1/o1.o', requestLine(tree.folder, ['d1/o1.o'], ['stranger']));
      tree.request('d2/o2.o', { names: [...MAILBOX_NAMES, 'stranger'] });
      const { status, stdout, stderr } = command('finish', '--jobs', jobs, '.');
      assert.equal(
        [status, stdout],
        [0, `dwarfksyms build: ${4 * MANY.length + 1} versions of 60 objects\n`],
      );
      assert.is(tree.commands('d3/o3.o'), commandsOf('d3/o3.o') + MAILBOX_VERSIONS);
      return stderr + tree.commands('d2/o2.o');
    });
    assert.match(said[0]!, 'd2/o2.o: no information for symbol stranger');
    assert.equal(said, [said[0], said[0], said[0]]);
  }),
);

test(
  'two that finish one folder at once lose and double nothing',
  inPrepared(async ({ tree, built }) => {
    for (const jobs of ['1', '2']) {
      requestMany(tree);
      const children = Array.from({ length: 3 }, () =>
        spawn(process.execPath, [join(built, 'dwarfksyms.cjs'), 'build', 'finish', '-j', jobs, '.'], {
          cwd: tree.folder,
        }),
      );
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await Promise.all(children.map((child) => once(child, 'close')));
      // One may have found a file changed under its hands; then the next make says that all is done.
      assert.is(tree.modpost().status, 0);
      assertAllDone(tree);
    }
  }),
);

test(
  'whenever it is killed, what is pending stays pending, and the next make goes on',
  inPrepared(async ({ tree, built }) => {
    requestMany(tree);
    const args = [join(built, 'dwarfksyms.cjs'), 'build', 'finish', '.'];
    for (let milliseconds = 60; ; milliseconds *= 1.3) {
      const child = spawn(process.execPath, args, { cwd: tree.folder });
      const closed = once(child, 'close');
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await Promise.race([setTimeout(milliseconds), closed]);
      child.kill('SIGKILL');
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await closed;
      for (const object of MANY) {
        const left = tree.commands(object).slice(commandsOf(object).length);
        assert.ok(left === MAILBOX_VERSIONS || left.startsWith('#GENDWARFKSYMS-PENDING'));
      }
      if (child.exitCode === 0) break;
    }
    assert.is(tree.modpost().status, 0);
    assertAllDone(tree);
  }),
);

// The device exists on Linux.
const whereFull = existsSync('/dev/full') ? test : test.skip;
whereFull(
  'a request that finds no room is one message, and fails the build',
  inPrepared(({ tree }) => {
    tree.compile('a.o');
    rmSync(join(tree.folder, '.a.o.cmd'));
    symlinkSync('/dev/full', join(tree.folder, '.a.o.cmd'));
    const { status, stderr } = tree.call('a.o', MAILBOX_NAMES);
    assert.is(status, 1);
    assert.match(stderr, 'error: gendwarfksyms: a.o: the request for versions could not be written\n');
  }),
);

test(
  'where there is no room for versions, the request stays',
  inPrepared(({ tree, built }) => {
    tree.request('a.o');
    const asked = tree.commands('a.o');
    // Files must not become longer than this: a signal ends the process, or an error the attempt.
    const script = 'ulimit -f 0; exec "$0" "$1" build finish .';
    const { status } = run(
      'sh',
      ['-c', script, process.execPath, join(built, 'dwarfksyms.cjs')],
      tree.folder,
    );
    assert.ok(status !== 0);
    assert.is(tree.commands('a.o'), asked);
    assert.is(tree.modpost().status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
  }),
);

test(
  'restore computes what is pending, and leaves plain programs',
  inPrepared(({ tree, command, built }) => {
    const modpost = tree.read('scripts/mod/modpost.real');
    tree.compile('a.o');
    tree.call('a.o', MAILBOX_NAMES);
    renameSync(join(tree.folder, 'a.o'), join(tree.folder, 'away.o'));
    assert.is(command('restore', '.').status, 1);
    assert.ok(lstatSync(join(tree.folder, 'scripts/mod/modpost')).isSymbolicLink());
    renameSync(join(tree.folder, 'away.o'), join(tree.folder, 'a.o'));
    const { status, stdout } = command('restore', '.');
    assert.equal(
      [status, stdout],
      [
        0,
        'dwarfksyms build: 4 versions of 1 object\ndwarfksyms build: scripts/mod/modpost and scripts/gendwarfksyms/gendwarfksyms are plain programs again\n',
      ],
    );
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
    assert.is(tree.read('scripts/mod/modpost'), modpost);
    const program = 'scripts/gendwarfksyms/gendwarfksyms';
    assert.ok(
      readFileSync(join(tree.folder, program)).equals(readFileSync(join(built, 'gendwarfksyms.cjs'))),
    );
    tree.compile('a.o');
    assert.is(tree.call('a.o', MAILBOX_NAMES, [], process.execPath).status, 0);
    assert.is(tree.commands('a.o'), commandsOf('a.o') + MAILBOX_VERSIONS);
    const again = command('restore', '.');
    assert.is(again.status, 2);
    assert.match(again.stderr, '.: there is no modpost.real: nothing was prepared here');
  }),
);

test(
  'files keep their permissions',
  inPrepared(({ tree }) => {
    tree.request('a.o');
    chmodSync(join(tree.folder, '.a.o.cmd'), 0o640);
    tree.modpost();
    assert.is(statSync(join(tree.folder, '.a.o.cmd')).mode & 0o777, 0o640);
    assert.is(statSync(join(tree.folder, 'scripts/gendwarfksyms/gendwarfksyms')).mode & 0o777, 0o755);
  }),
);

test(
  'a copied folder is a folder of its own',
  inPrepared(({ tree }) => {
    tree.compile('a.o');
    tree.call('a.o', MAILBOX_NAMES);
    mkdirSync(join(tree.folder, '../copies'));
    cpSync(tree.folder, join(tree.folder, '../copies/o'), { recursive: true, verbatimSymlinks: true });
    rmSync(tree.folder, { recursive: true });
    const copy = new BuildTree(join(tree.folder, '../copies/unused'));
    const script = 'cd ../o && scripts/mod/modpost -o Module.symvers && cat Module.symvers';
    assert.match(run('sh', ['-c', script], copy.folder).stdout, MAILBOX_VERSIONS);
  }),
);

test.run();
