import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { moduleName } from '../../src/report/module-name.ts';
import { parseRecorded } from '../../src/report/recorded-file.ts';
import type { RecordedVersion } from '../../src/report/recorded-version.ts';
import { symversLines } from '../../src/report/symvers.ts';
import type { Outcome, SymbolReport } from '../../src/report/version-report.ts';

function symbol(name: string, outcome: Outcome, more: Partial<SymbolReport> = {}): SymbolReport {
  return {
    name,
    outcome,
    isGplOnly: false,
    namespace: '',
    exportedFrom: undefined,
    recorded: undefined,
    order: undefined,
    ...more,
  };
}

function parse(text: string): readonly RecordedVersion[] {
  return parseRecorded(Buffer.from(text), 'f');
}

const SYMBOLS = [
  symbol('alloc', { kind: 'version', version: 0x12ab, restsOnTie: undefined }),
  symbol(
    'usb_alloc',
    { kind: 'version', version: 0xffffffff, restsOnTie: undefined },
    { isGplOnly: true, namespace: 'USB' },
  ),
  symbol(
    'lost',
    { kind: 'missing', reason: { kind: 'assembler' } },
    { isGplOnly: undefined, namespace: undefined },
  ),
];

const LINES = [
  '0x000012ab\talloc\tdrivers/a\tEXPORT_SYMBOL\t\n',
  '0xffffffff\tusb_alloc\tdrivers/a\tEXPORT_SYMBOL_GPL\tUSB\n',
  '0x00000000\tlost\tdrivers/a\tEXPORT_SYMBOL\t\n',
].join('');

test('a line has version, name, module, kind and namespace', () => {
  const lines = symversLines({ path: 'drivers/a.ko', scope: 'file', module: 'drivers/a', symbols: SYMBOLS });
  assert.is(Buffer.from(lines).toString('latin1'), LINES);
});

test('names and paths are written as the bytes they are', () => {
  const symbols = [symbol('na\u00efve', { kind: 'version', version: 0, restsOnTie: undefined })];
  const lines = symversLines({ path: 'ä.ko', scope: 'file', module: 'ä', symbols });
  assert.equal(
    Buffer.from(lines),
    Buffer.concat([
      Buffer.from('0x00000000\tna'),
      Buffer.from([0xef]),
      Buffer.from('ve\tä\tEXPORT_SYMBOL\t\n'),
    ]),
  );
});

test('what is written can be read', () => {
  const exporter = { kind: 'module', module: 'drivers/a' };
  assert.equal(parse(LINES), [
    { version: 0x12ab, name: 'alloc', exporter, isGplOnly: false, namespace: '', place: 'line 1' },
    { version: 0xffffffff, name: 'usb_alloc', exporter, isGplOnly: true, namespace: 'USB', place: 'line 2' },
    { version: undefined, name: 'lost', exporter, isGplOnly: false, namespace: '', place: 'line 3' },
  ]);
});

test('the columns of older kernels can be read', () => {
  const text = [
    '0x1\ta\tvmlinux\tEXPORT_SYMBOL',
    '0x2\tb\tUSB_STORAGE\tdrivers/usb/storage/usb-storage\tEXPORT_SYMBOL_GPL',
    '0x3\tc\t\tvmlinux\tEXPORT_SYMBOL',
    '0x4\td\tvmlinux\tEXPORT_SYMBOL_GPL_FUTURE\t',
    '0x5\te\tdrivers/e',
    '0x6\tf\tvmlinux\t(unknown)\t',
  ].join('\n');
  assert.equal(
    parse(text).map(({ exporter, isGplOnly, namespace }) => [exporter?.module, isGplOnly, namespace]),
    [
      ['vmlinux', false, ''],
      ['drivers/usb/storage/usb-storage', true, 'USB_STORAGE'],
      ['vmlinux', false, ''],
      ['vmlinux', true, ''],
      ['drivers/e', undefined, undefined],
      ['vmlinux', undefined, ''],
    ],
  );
});

test('versions of sixteen digits, with a capital X, and lines that end as on Windows can be read', () => {
  const text = '0x0000000012345678\ta\tm\tEXPORT_SYMBOL\t\r\n0XABCDEF01\tb\tm\tEXPORT_SYMBOL\tNS\r\n';
  assert.equal(
    parse(text).map(({ version, namespace }) => [version, namespace]),
    [
      [0x12345678, ''],
      [0xabcdef01, 'NS'],
    ],
  );
});

test('a line that is none is an error with its number', () => {
  const fails = (text: string, message: RegExp): void => {
    assert.throws(() => parse(text), message);
  };
  fails('0x1\ta\tvmlinux\tEXPORT_SYMBOL\t\nbad\n', /^f: line 2: expected a version of 32 bits as 0x/);
  fails('0x123456789\ta\tvmlinux\tEXPORT_SYMBOL\t', /line 1: expected a version/);
  fails('0x1\t\tvmlinux\tEXPORT_SYMBOL\t', /line 1: expected the name/);
  fails('0x1\ta\tvmlinux\tother', /line 1: expected module and kind of export/);
  fails('0x1\ta', /line 1: expected module and kind of export/);
  fails('0x0000000112345678\ta\tvmlinux\tEXPORT_SYMBOL\t', /line 1: expected a version of 32 bits/);
  fails('\n', /line 1: expected a version/);
});

test('a module is named as modpost does', () => {
  const names: readonly (readonly [string, string])[] = [
    ['fs/nfs/nfs.ko', 'fs/nfs/nfs'],
    ['fs/nfs/nfs.o', 'fs/nfs/nfs'],
    ['a/b.ko.xz', 'a/b'],
    ['a/b.ko.debug', 'a/b'],
    ['a/b.ko.zst', 'a/b'],
    ['lib.a(x.o)', 'lib.a/x'],
    ['build/vmlinux', 'vmlinux'],
    ['vmlinux.o', 'vmlinux'],
    ['/usr/lib/debug/boot/vmlinux-6.12.1', 'vmlinux'],
    ['odd.name', 'odd.name'],
  ];
  for (const [path, name] of names) assert.is(moduleName(path), name);
});

test.run();
