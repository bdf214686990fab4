/** `dwarfksyms check`, as it is called: operands, formats, exit statuses. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { RULES } from '../../src/conformance/rules.ts';
import { brokenObject, WRONG } from '../support/broken-object.ts';
import { runCheck } from '../support/check-run.ts';
import { die, DwarfBuilder, formed } from '../support/dwarf-builder.ts';
import { problemsOfJunit } from '../support/junit-shape.ts';
import { validateSarif } from '../support/sarif-schema.ts';
import { inFolder } from '../support/version-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DAMAGED = join(ROOT, 'test/fixtures/damaged');
const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/check.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const SOUND = new DwarfBuilder().unit(die('compile_unit', { name: 'a.c' })).file();

interface Place {
  readonly file: string;
  readonly section: string;
  readonly offset: number;
  readonly fileOffset: number;
  readonly path: readonly { readonly tag: string; readonly name: string | null }[];
}
interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly attribute: string | null;
  readonly count: number;
  readonly fingerprint: string;
  readonly places: readonly Place[];
}
interface Document {
  readonly files: readonly {
    readonly path: string;
    readonly files: readonly string[];
    readonly units: number;
    readonly findings: readonly Finding[];
    readonly known: readonly Finding[];
  }[];
  readonly failures: readonly { readonly path: string; readonly code: string }[];
  readonly gone?: readonly object[];
}
interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
  readonly occurrenceCount: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly byteOffset: number; readonly byteLength: number };
    };
    readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  }[];
}
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly results: readonly Result[];
    },
  ];
}

async function json(
  cwd: string,
  ...args: readonly string[]
): Promise<Document & { readonly status: number }> {
  const { status, stdout } = await runCheck(cwd, ['--format=json', ...args]);
  const document = JSON.parse(Buffer.from(stdout, 'latin1').toString()) as Document;
  assert.ok(validate(document), JSON.stringify(validate.errors));
  return { ...document, status };
}

async function sarif(cwd: string, ...args: readonly string[]): Promise<Sarif['runs'][0]> {
  const { stdout } = await runCheck(cwd, ['--format=sarif', ...args]);
  const log = JSON.parse(Buffer.from(stdout, 'latin1').toString()) as Sarif;
  assert.ok(validateSarif(log), JSON.stringify(validateSarif.errors));
  return log.runs[0];
}

test('a finding has its rule, citation, what is there, what was expected, and the place', async () => {
  const { status, stdout } = await runCheck(DAMAGED, ['--rules=R01', 'info111_00.o']);
  assert.is(
    stdout,
    `info111_00.o: 1 error; 1 unit, 322 bytes of entries

error R01: a reference within the unit leads to the beginning of an entry
    DWARF 4, 7.5.4; DWARF 5, 7.5.5
  DW_AT_type: a reference to 0x0 of the unit, where no entry begins
    expected: the offset of an entry of the unit
    at info111_00.o: .debug_info+0x6f (unit 0x0, DW_TAG_compile_unit "mm.c" > DW_TAG_structure_type "a" > DW_TAG_member "e" DW_AT_type)

`,
  );
  assert.is(status, 1);
});

test('a sound file is a line and exit status 0', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.o'), SOUND);
    const { status, stdout, stderr } = await runCheck(folder, ['--rules=R,T', 'a.o']);
    assert.match(stdout, /^a\.o: no findings; 1 unit, \d+ bytes of entries\n$/);
    assert.equal([status, stderr], [0, '']);
    assert.equal(await runCheck(folder, ['--rules=R,T', '-q', 'a.o']), { status: 0, stdout: '', stderr: '' });
  });
});

test('equal findings are counted once, the first three places shown, and all with --all', async () => {
  await inFolder(async (folder) => {
    const names = Array.from({ length: 20 }, (_, index) => `v${index}`);
    writeFileSync(join(folder, 'a.o'), brokenObject({ names }));
    const { stdout } = await runCheck(folder, ['--rules=R01', 'a.o']);
    assert.match(stdout, /\n {2}20 x DW_AT_type: /);
    assert.is(stdout.match(/\n {4}at /g)?.length, 3);
    assert.match(stdout, /\n {4}and 17 more places\n/);
    const { stdout: all } = await runCheck(folder, ['--rules=R01', '--all', 'a.o']);
    assert.is(all.match(/\n {4}at /g)?.length, 20);
    assert.not.match(all, /more place/);
    const { files } = await json(folder, '--rules=R01', 'a.o');
    assert.is(files[0]!.findings.length, 1);
    assert.is(files[0]!.findings[0]!.count, 20);
  });
});

test('the JSON is valid by its schema and leads to the bytes in the file', async () => {
  await inFolder(async (folder) => {
    const bytes = brokenObject({ names: ['x'] });
    writeFileSync(join(folder, 'a.o'), bytes);
    const { status, files } = await json(folder, 'a.o', '--rules=R01');
    assert.is(status, 1);
    const [finding] = files[0]!.findings;
    const { rule, severity, attribute, places } = finding!;
    assert.equal([rule, severity, attribute], ['R01', 'error', 'DW_AT_type']);
    assert.equal(
      places[0]!.path.map(({ tag, name }) => [tag, name]),
      [
        ['DW_TAG_compile_unit', 'a.c'],
        ['DW_TAG_variable', 'x'],
      ],
    );
    assert.is(Buffer.from(bytes).readUInt32LE(places[0]!.fileOffset), WRONG);
  });
});

test('damaged files give JSON, SARIF and JUnit that are valid by their schemas', async () => {
  const { files } = await json(DAMAGED, '.', '--hex');
  assert.ok(files.length > 10);
  const { results, tool } = await sarif(DAMAGED, '.');
  assert.equal(
    tool.driver.rules.map(({ id }) => id),
    RULES.filter(({ onDemand }) => onDemand !== true).map(({ id }) => id),
  );
  assert.is(results.length, files.flatMap(({ findings }) => findings).length);
  const { stdout } = await runCheck(DAMAGED, ['--format=junit', '.']);
  assert.equal(problemsOfJunit(stdout), []);
  assert.match(stdout, /<failure type="R01"/);
});

test('SARIF has the offset in the file, the entry as a logical location, and a fingerprint', async () => {
  await inFolder(async (folder) => {
    const bytes = brokenObject({ names: ['x', 'y'] });
    writeFileSync(join(folder, 'a b.o'), bytes);
    const { results, artifacts } = await sarif(folder, '--rules=R01', 'a b.o');
    const [result] = results;
    const { physicalLocation, logicalLocations } = result!.locations[0]!;
    assert.is(physicalLocation.artifactLocation.uri, 'a%20b.o');
    assert.equal(
      artifacts.map(({ location }) => location.uri),
      ['a%20b.o'],
    );
    assert.is(Buffer.from(bytes).readUInt32LE(physicalLocation.region.byteOffset), WRONG);
    assert.is(physicalLocation.region.byteLength, 4);
    assert.is(
      logicalLocations[0]!.fullyQualifiedName,
      'DW_TAG_compile_unit "a.c" > DW_TAG_variable "x" DW_AT_type',
    );
    assert.is(result!.occurrenceCount, 2);
    const { files } = await json(folder, '--rules=R01', 'a b.o');
    assert.equal(Object.values(result!.partialFingerprints), [files[0]!.findings[0]!.fingerprint]);
  });
});

test('several formats are written in one run', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.o'), brokenObject({ names: ['x'] }));
    const formats = ['-f', 'json:out.json', '-f', 'sarif:out.sarif', '-f', 'junit:out.xml'];
    const { status, stdout } = await runCheck(folder, ['--rules=R01', ...formats, 'a.o']);
    assert.is(status, 1);
    assert.is(stdout, (await runCheck(folder, ['--rules=R01', 'a.o'])).stdout);
    const contents = (name: string): string => readFileSync(join(folder, name), 'latin1');
    for (const [file, format] of [
      ['out.json', 'json'],
      ['out.sarif', 'sarif'],
      ['out.xml', 'junit'],
    ] as const)
      assert.is(contents(file), (await runCheck(folder, ['--rules=R01', '-f', format, 'a.o'])).stdout);
  });
});

test('nothing in names reaches a terminal, or breaks a document', async () => {
  const evil = 'a\u001b[31m\n"<&>\\\u009b\u0007é';
  const name = Buffer.from(evil).toString('latin1');
  const display = { isStdoutTerminal: true, isStderrTerminal: true, hasColour: false, columns: () => 80 };
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.o'), brokenObject({ names: [name, 'b\u0085\u00ff'], unit: name }));
    for (const format of ['text', 'json', 'sarif', 'junit']) {
      const { stdout } = await runCheck(folder, ['--rules=R01', '--all', '--hex', '-f', format, 'a.o'], {
        display,
      });
      const text = Buffer.from(stdout, 'latin1').toString();
      assert.not.match(text.replaceAll(/[\n\t]/g, ''), /\p{Cc}/u, format);
    }
    const { files } = await json(folder, '--rules=R01', 'a.o');
    assert.equal(
      files[0]!.findings[0]!.places.map(({ path }) => path[1]!.name),
      [evil, 'b\udc85\udcff'],
    );
    await sarif(folder, '--rules=R01', 'a.o');
    const { stdout } = await runCheck(folder, ['--rules=R01', '-f', 'junit', 'a.o']);
    assert.equal(problemsOfJunit(Buffer.from(stdout, 'latin1').toString()), []);
    const { stdout: text } = await runCheck(folder, ['--rules=R01', 'a.o']);
    assert.is(text.split('\n').filter((line) => line.startsWith('    at ')).length, 2);
  });
});

test('endless names and depths are cut where places are told', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.o'), brokenObject({ names: ['x'.repeat(1 << 20)] }));
    let entry = die('variable', { name: 'inner', type: formed('ref4', WRONG) });
    for (let depth = 0; depth < 500; depth++) entry = die('lexical_block', {}, [entry]);
    const deep = new DwarfBuilder().unit(die('compile_unit', { name: 'b.c' }, [entry])).file();
    writeFileSync(join(folder, 'b.o'), deep);
    const { files } = await json(folder, '--rules=R01', 'a.o', 'b.o');
    const [long, nested] = files.map(({ findings }) => findings[0]!.places[0]!.path);
    assert.is(long!.at(-1)!.name, `${'x'.repeat(512)}...`);
    assert.equal([nested!.length, nested!.at(-1)!.name], [64, 'inner']);
  });
});

test('colours go to a terminal that has them', async () => {
  const display = { isStdoutTerminal: true, isStderrTerminal: true, hasColour: true, columns: () => 80 };
  const { stdout } = await runCheck(DAMAGED, ['--rules=R01', 'info111_00.o'], { display });
  assert.ok(stdout.includes('\n\u001b[1;31merror\u001b[0m R01: '));
});

test('--hex shows the fields of the entry, and marks the one that is meant', async () => {
  const { stdout } = await runCheck(DAMAGED, ['--rules=R01', '--hex', 'info111_00.o']);
  const lines = stdout.split('\n').filter((line) => /^ {6}[ >] 0x/.test(line));
  assert.is(lines.length, 5);
  assert.match(lines[0]!, /^ {8}0x0000006b {2}01 +die\.code {2}DW_TAG_member$/);
  assert.match(
    lines[3]!,
    /^ {6}> 0x0000006f {2}00 00 00 00 +die\.attrs\[4\]\.value {2}DW_AT_type DW_FORM_ref4$/,
  );
  assert.is(lines.filter((line) => line.includes('> 0x')).length, 1);
});

test('--hex shows bytes where no grammar is known, and the header of a unit', async () => {
  const { stdout } = await runCheck(DAMAGED, ['--rules=U02', '--hex', 'garb3end.o']);
  assert.match(stdout, /\n {6}> 0x00000042 {2}01 02 03 +\.\.\.\n/);
  await inFolder(async (folder) => {
    const bytes = Buffer.from(brokenObject({ names: ['x'] }));
    writeFileSync(join(folder, 'a.o'), bytes);
    const { files } = await json(folder, '--rules=R01', 'a.o');
    const { fileOffset, offset } = files[0]!.findings[0]!.places[0]!;
    // The offset of the abbreviations, behind length, version, type and size of addresses. DWARF 5, 7.5.1.1.
    bytes.writeUInt32LE(0xbad, fileOffset - offset + 8);
    writeFileSync(join(folder, 'a.o'), bytes);
    const header = (await runCheck(folder, ['--rules=U06', '--hex', 'a.o'])).stdout;
    assert.match(header, /\n {6}> 0x00000000 {2}(?:[0-9a-f]{2} ){4} +unit\.len_unit/);
    assert.match(header, /\n {8}0x00000008 {2}ad 0b 00 00 +unit\.body\.ofs_debug_abbrev/);
  });
});

test('rules are chosen by id, group and range, and what names none is an error', async () => {
  const listed = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { status, stdout } = await runCheck('/', ['--list-rules', ...args]);
    assert.is(status, 0);
    return [...stdout.matchAll(/^ {2}([A-Z]\d\d) /gm)].map(([, id]) => id!);
  };
  const ids = RULES.map(({ id }) => id);
  assert.equal(await listed(), ids);
  assert.equal(await listed('--rules=r01'), ['R01']);
  assert.equal(
    await listed('--rules', 'U01-U03,T'),
    ids.filter((id) => /^U0[1-3]|^T/.test(id)),
  );
  assert.equal(
    await listed('--skip', 'T,U02..U09', '--rules=U,T'),
    ids.filter((id) => /^U(?!0[2-9])/.test(id)),
  );
  assert.equal(
    await listed('--for-versions'),
    RULES.filter(({ concernsVersions }) => concernsVersions === true).map(({ id }) => id),
  );
  for (const [args, message] of [
    [['--rules=Q01', 'x'], /invalid value 'Q01' for --rules/],
    [['--skip=R99', 'x'], /invalid value 'R99' for --skip/],
    [['--rules=R', '--skip=R', 'x'], /no rule is left to check/],
    [['--severity=fatal', 'x'], /invalid value 'fatal' for --severity: expected one of error, warning, note/],
    [['--format=yaml', 'x'], /invalid value 'yaml' for --format/],
    [['--format=json:', 'x'], /the name of the file is missing/],
    [['-f', 'json', '-f', 'sarif', 'x'], /2 times for standard output/],
    [['-f', 'json:a', '-f', 'sarif:a', 'x'], /one file/],
    [['--explain=Q01'], /unknown rule 'Q01'/],
    [[], /missing path/],
    [['--list-rules', 'x'], /name none/],
    [['--jobs=0', 'x'], /--jobs/],
  ] as const) {
    const { status, stderr } = await runCheck('/', args);
    assert.is(status, 2, args.join(' '));
    assert.match(stderr, message);
  }
});

test('a rule is explained with its citation', async () => {
  const { status, stdout } = await runCheck('/', ['--explain', 'r01']);
  assert.is(status, 0);
  assert.match(
    stdout,
    /^R01 \(references\): a reference within the unit leads to the beginning of an entry\n/,
  );
  assert.match(stdout, /citation +DWARF 4, 7\.5\.4; DWARF 5, 7\.5\.5\n/);
});

test('what cannot be checked is exit status 2, and does not hide the others', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'text'), 'no ELF file');
    writeFileSync(join(folder, 'a.o'), brokenObject({ names: ['x'] }));
    const { status, files, failures } = await json(folder, '--rules=R01', 'text', 'missing.o', 'a.o');
    assert.is(status, 2);
    assert.equal(
      failures.map(({ path, code }) => [path, code]),
      [
        ['text', 'not-elf'],
        ['missing.o', 'io'],
      ],
    );
    assert.equal(
      files.map(({ path, findings }) => [path, findings.length]),
      [['a.o', 1]],
    );
    const { results } = await sarif(folder, '--rules=R01', 'text', 'missing.o', 'a.o');
    assert.is(results.length, 1);
    const { stdout } = await runCheck(folder, ['-f', 'junit', '--rules=R01', 'text', 'a.o']);
    assert.equal(problemsOfJunit(stdout), []);
  });
});

test('folders, compressed files, archives and standard input are checked', async () => {
  await inFolder(async (folder) => {
    const broken = brokenObject({ names: ['x'] });
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/a.o'), SOUND);
    writeFileSync(join(folder, 'deep/b.ko.gz'), gzipSync(broken));
    writeFileSync(join(folder, 'deep/notes'), 'no ELF file');
    const header = `b.o/            0           0     0     100644  ${String(broken.length).padEnd(10)}\`\n`;
    writeFileSync(join(folder, 'lib.a'), Buffer.concat([Buffer.from(`!<arch>\n${header}`), broken]));
    const { files, status } = await json(folder, '--rules=R01', 'deep', 'lib.a');
    assert.equal(
      files.map(({ path, findings }) => [path, findings.length]),
      [
        ['deep/a.o', 0],
        ['deep/b.ko.gz', 1],
        ['lib.a(b.o)', 1],
      ],
    );
    assert.is(status, 1);
    const { stdout } = await runCheck(folder, ['--rules=R01', 'deep', 'lib.a']);
    assert.match(stdout, /\n3 files checked, 2 with errors\n {2}error {4}R01 {2}2 in 2 files: a reference /);
    const input = await runCheck(folder, ['--rules=R01', '-'], { stdin: broken });
    assert.match(input.stdout, /^-: 1 error; 1 unit/);
  });
});

test('split units are checked with their skeletons, and debug files with stripped objects', async () => {
  const split = join(ROOT, 'test/fixtures/split');
  const together = async (...args: readonly string[]): Promise<readonly (readonly string[])[]> =>
    (await json(split, '--rules=R01', ...args)).files.map(({ files }) => files.map((name) => basename(name)));
  const skeleton = await together('gcc-5/bus.o');
  assert.ok(
    skeleton[0]!.some((name) => name.endsWith('.dwo')),
    skeleton[0]!.join(' '),
  );
  assert.equal(await together('stripped/alias.so'), [['alias.so', 'alias.debug']]);
  await inFolder(async (folder) => {
    copyFileSync(join(split, 'debuglink/probe.so'), join(folder, 'probe.so'));
    const path = join(folder, 'probe.so');
    assert.equal(await together(path), [['probe.so']]);
    assert.match((await runCheck(split, ['--rules=R01', path])).stderr, /^warning: .*cannot be found/);
    assert.equal(await together('--debug-dir', 'debuglink', path), [['probe.so', 'probe.debug']]);
  });
});

test('a baseline hides what is known, wherever it has moved, and shows what is new', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'a.o');
    writeFileSync(path, brokenObject({ names: ['x', 'y'], unit: '/build/1/a.c' }));
    const rules = '--rules=R01';
    const written = await runCheck(folder, [rules, '--write-baseline=known', 'a.o']);
    assert.is(written.status, 1);
    const baseline = readFileSync(join(folder, 'known'), 'utf8');
    // A line for each place, sorted, behind a head.
    assert.is(baseline.split('\n').length, 4);
    assert.equal((await runCheck(folder, [rules, '-b', 'known', 'a.o'])).status, 0);

    writeFileSync(path, brokenObject({ names: ['x', 'y'], before: 'moved', unit: '/build/2/a.c' }));
    const moved = await json(folder, rules, '-b', 'known', 'a.o');
    assert.equal([moved.status, moved.files[0]!.findings, moved.gone], [0, [], []]);
    assert.is(
      moved.files[0]!.known.reduce((sum, { count }) => sum + count, 0),
      2,
    );

    writeFileSync(path, brokenObject({ names: ['x', 'x', 'z'] }));
    const changed = await json(folder, rules, '-b', 'known', 'a.o');
    assert.is(changed.status, 1);
    assert.equal(
      changed.files[0]!.findings.flatMap(({ places }) => places.map((place) => place.path[1]!.name)),
      ['x', 'z'],
    );
    assert.is(changed.gone!.length, 1);
    const { stdout } = await runCheck(folder, [rules, '-b', 'known', 'a.o']);
    assert.match(stdout, /^a\.o: 2 errors, 1 in the baseline; /);

    const { results } = await sarif(folder, rules, '-b', 'known', 'a.o');
    assert.equal(
      results.map(({ baselineState, suppressions }) => [baselineState, suppressions?.length ?? 0]),
      [
        ['new', 0],
        ['unchanged', 1],
        ['absent', 0],
      ],
    );
  });
});

test('baselines are the same in every run, and lines of two branches merge', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.o'), brokenObject({ names: ['x', 'y', 'y'] }));
    writeFileSync(join(folder, 'b.o'), brokenObject({ names: ['z'] }));
    const rules = '--rules=R01';
    await runCheck(folder, [rules, '--write-baseline=1', 'a.o', 'b.o']);
    await runCheck(folder, [rules, '--write-baseline=2', 'b.o', 'a.o']);
    const text = readFileSync(join(folder, '1'), 'utf8');
    assert.is(readFileSync(join(folder, '2'), 'utf8'), text);
    // As a union merge leaves them: with another count for a line that both have.
    writeFileSync(join(folder, '3'), `${text}${text.replace('"count":2', '"count":1')}`);
    assert.is((await runCheck(folder, [rules, '-b', '3', 'a.o', 'b.o'])).status, 0);
    writeFileSync(join(folder, '4'), 'nothing like it\n');
    const { status, stderr } = await runCheck(folder, [rules, '-b', '4', 'a.o']);
    assert.is(status, 2);
    assert.match(stderr, /4: line 1 is not JSON; --write-baseline makes a baseline/);
  });
});

test('an output does not overwrite what is checked', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.o'), SOUND);
    const { status, stderr } = await runCheck(folder, ['--format=json:a.o', 'a.o']);
    assert.is(status, 2);
    assert.match(stderr, /would overwrite it/);
    assert.equal(readFileSync(join(folder, 'a.o')), Buffer.from(SOUND));
  });
});

test('threads find the same', async () => {
  const files = ['info111_00.o', 'missing.o', 'garb3end.o', 'abbr004_00.o'];
  for (const format of ['text', 'json'])
    assert.equal(
      await runCheck(DAMAGED, ['--jobs=2', '--hex', '-f', format, ...files]),
      await runCheck(DAMAGED, ['--jobs=1', '--hex', '-f', format, ...files]),
    );
});

test.run();
