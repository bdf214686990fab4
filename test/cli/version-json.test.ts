import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { intType } from '../support/common-types.ts';
import { die } from '../support/dwarf-builder.ts';
import { exportsFile } from '../support/exports-builder.ts';
import { inFolder, runVersion } from '../support/version-run.ts';
import { oneUnit } from '../support/versions-of.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'test/fixtures/modules');
const ORACLE = join(ROOT, 'test/fixtures/oracle');

const schema = JSON.parse(readFileSync(join(ROOT, 'docs/schema/version.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

interface Document {
  readonly objects: readonly {
    readonly path: string;
    readonly notExported?: readonly unknown[];
    readonly symbols?: readonly Readonly<Record<string, unknown>>[];
    readonly error?: Readonly<Record<string, unknown>>;
    readonly brokenRules?: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly notFound: readonly unknown[];
  readonly verification?: unknown;
}

/** Runs the command and checks its output against the schema. */
async function json(folder: string, args: readonly string[], stdin = ''): Promise<Document> {
  const { stdout } = await runVersion(folder, ['--format=json', ...args], stdin);
  const text = Buffer.from(stdout, 'latin1').toString('utf8');
  const document = JSON.parse(text) as unknown;
  assert.ok(validate(document), JSON.stringify(validate.errors, undefined, 2));
  return document as Document;
}

test('every symbol has its version or the reason why it has none', async () => {
  assert.equal(await json(MODULES, ['bridge.ko']), {
    schemaVersion: 1,
    profile: 'linux',
    scope: 'by-kind',
    stable: false,
    objects: [
      {
        path: 'bridge.ko',
        scope: 'file',
        module: 'bridge',
        symbols: [
          {
            name: 'bridge_entry',
            missing: { reason: 'assembler', message: 'it is an assembler symbol without a type' },
            gplOnly: true,
            namespace: '',
          },
          { name: 'bridge_ports', version: '0x16792efe', gplOnly: false, namespace: '' },
          { name: 'bridge_state', version: '0x9fd4e5c3', gplOnly: true, namespace: 'module:sensor,queue' },
        ],
      },
    ],
    notFound: [],
  });
});

test('what cannot be expanded costs the symbols that reach it, with code and place', async () => {
  const int = intType();
  const derived = die('structure_type', { name: 'derived' }, [die('inheritance', { type: int })]);
  const f = die('subprogram', { name: 'f' }, [die('formal_parameter', { type: derived })]);
  const file = oneUnit([int, derived, f, die('variable', { name: 'v', type: int })]);
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'x.o'), file);
    writeFileSync(join(folder, 'names'), 'f\nv\n');
    const args = ['--symbols=names', 'x.o'];
    const [object] = (await json(folder, args)).objects;
    const [failing, other] = object?.symbols ?? [];
    const reason = (failing?.['missing'] ?? {}) as Readonly<Record<string, unknown>>;
    const { message, offset, ...missing } = reason;
    assert.equal(missing, { reason: 'error', code: 'type-unsupported', section: '.debug_info' });
    assert.match(String(message), /^unsupported tag DW_TAG_inheritance \(0x1c\)/);
    assert.type(offset, 'number');
    assert.is(other?.['name'], 'v');
    assert.type(other?.['version'], 'string');
    const { status, stdout, stderr } = await runVersion(folder, args);
    assert.match(stdout, /^#SYMVER v 0x[0-9a-f]{8}\n$/);
    assert.match(stderr, /no version for f: unsupported tag DW_TAG_inheritance .*\.debug_info\+0x/);
    assert.is(status, 1);
  });
});

test('objects stand in order, those that cannot be read with their error', async () => {
  const { objects } = await json(MODULES, ['queue.ko', 'missing.ko', 'sensor.c', 'sensor.ko']);
  assert.equal(
    objects.map(({ path, error }) => [path, error?.['code']]),
    [
      ['queue.ko', undefined],
      ['missing.ko', 'io'],
      ['sensor.c', 'not-elf'],
      ['sensor.ko', undefined],
    ],
  );
  const damaged = await json(join(ORACLE, 'asm-refs-broken'), ['--symbols=symbols.txt', 'object.o']);
  assert.is(damaged.objects[0]?.error?.['section'], '.debug_info');
  assert.is(damaged.objects[0]?.error?.['offset'], 0);
  const broken = damaged.objects[0]?.brokenRules?.find(({ rule }) => rule === 'R01');
  assert.equal([broken?.['section'], broken?.['offset']], ['.debug_info', 0x24]);
  assert.ok(objects.every(({ symbols, brokenRules }) => symbols === undefined || brokenRules === undefined));
});

test('without any object the lists are empty', async () => {
  await inFolder(async (folder) => assert.equal((await json(folder, ['.'])).objects, []));
});

test('listed symbols that no object knows stand apart', async () => {
  assert.equal(
    (await json(MODULES, ['--symbols=-', 'sensor.ko', 'queue.ko'], 'nowhere\nqueue_head\n')).notFound,
    [{ name: 'nowhere', missing: { reason: 'no-entry', message: 'no entry has that name' } }],
  );
});

test('--strict says of each version whether it depends on a tie, and --verify what is recorded', async () => {
  const [object] = (await json(MODULES, ['--strict', '--verify', 'sensor.ko'])).objects;
  assert.equal(object?.symbols?.[0], {
    name: 'sensor_add',
    version: '0x5e677687',
    restsOnTie: false,
    recorded: '0x5e677687',
    verdict: 'equal',
    gplOnly: true,
    namespace: 'SENSORS',
  });
  const tie = await json(join(ORACLE, 'tie-gcc-d5'), ['--strict', '--symbols=symbols.txt', 'object.o']);
  assert.ok(JSON.stringify(tie).includes('"restsOnTie":true'));
});

test('--verify has the differences of each symbol, and what all verdicts add up to', async () => {
  const table = readFileSync(join(MODULES, 'Module.symvers'), 'latin1')
    .replace('0x5e677687', '0x5e677688')
    .replace('EXPORT_SYMBOL_GPL\tmodule:sensor,queue', 'EXPORT_SYMBOL\t')
    .replace('\tsensor_count', '\tsensor_lost');
  const { objects, verification } = await json(
    MODULES,
    ['--verify=-', 'missing.ko', 'sensor.ko', 'bridge.ko'],
    table,
  );
  const [, sensor, bridge] = objects;
  assert.equal(
    sensor?.symbols?.map(({ name, verdict, differences }) => [name, verdict, differences]),
    [
      ['sensor_add', 'different', [{ kind: 'version', recorded: '0x5e677688', computed: '0x5e677687' }]],
      ['sensor_count', 'not-recorded', undefined],
      ['sensor_remove', 'equal', undefined],
    ],
  );
  assert.equal(sensor?.notExported, [{ name: 'sensor_lost', recorded: '0xeedd6510' }]);
  assert.is(bridge?.symbols?.[0]?.['notComparable'], 'it is an assembler symbol without a type');
  assert.equal(bridge?.symbols?.[2]?.['differences'], [
    { kind: 'licence', recorded: 'EXPORT_SYMBOL', exported: 'EXPORT_SYMBOL_GPL' },
    { kind: 'namespace', recorded: '', exported: 'module:sensor,queue' },
  ]);
  assert.equal(verification, {
    answer: 'differs',
    compared: 4,
    equal: 2,
    different: 2,
    notRecorded: 1,
    notExported: 1,
    notExportedAnywhere: [],
    missingModules: [],
    notComparable: [{ reason: 'assembler', message: 'it is an assembler symbol without a type', count: 1 }],
    unverifiable: [],
    notExamined: { modules: 1, symbols: 2 },
  });
});

test('what a separate debug file cannot tell is null', async () => {
  await inFolder(async (folder) => {
    const bytes = exportsFile({
      is64: true,
      littleEndian: true,
      isLinked: false,
      fields: 'offsets',
      hasNamespaces: true,
      hasFlags: true,
      isDebugFile: true,
      exports: [{ name: 'a' }],
    });
    writeFileSync(join(folder, 'a.ko.debug'), bytes);
    const [symbol] = (await json(folder, ['a.ko.debug'])).objects[0]?.symbols ?? [];
    assert.equal(symbol, {
      name: 'a',
      missing: { reason: 'no-debug-information', message: 'the file has no debugging information' },
      gplOnly: null,
      namespace: null,
    });
  });
});

test('names that are no UTF-8 survive', async () => {
  await inFolder(async (folder) => {
    const bytes = exportsFile({
      is64: true,
      littleEndian: true,
      isLinked: false,
      fields: 'offsets',
      hasNamespaces: true,
      exports: [{ name: 'na\u00efve' }, { name: Buffer.from('grün').toString('latin1') }],
    });
    writeFileSync(join(folder, 'a.ko'), bytes);
    const symbols = (await json(folder, ['a.ko'])).objects[0]?.symbols ?? [];
    assert.equal(
      symbols.map(({ name }) => name),
      ['grün', 'na\udcefve'],
    );
  });
});

test('a reason says that a supplementary file is missing', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'bus.so'), readFileSync(join(ROOT, 'test/fixtures/split/dwz/bus.so')));
    const { objects } = await json(folder, ['--symbols=-', 'bus.so'], 'bus_root\nbus_register\n');
    assert.equal(
      objects[0]?.symbols?.map(({ name, version, missing }) => [name, version !== undefined, missing]),
      [
        [
          'bus_register',
          false,
          {
            reason: 'supplementary-missing',
            message: 'its types refer to the supplementary file common.debug, which cannot be read',
          },
        ],
        ['bus_root', true, undefined],
      ],
    );
  });
});

test.run();
