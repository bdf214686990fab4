import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { moduleName } from '../../src/report/module-name.ts';
import { parseSymvers, symversLines } from '../../src/report/symvers.ts';
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
  assert.equal(parseSymvers(Buffer.from(LINES), 'Module.symvers'), [
    { crc: 0x12ab, name: 'alloc', module: 'drivers/a', isGplOnly: false, namespace: '' },
    { crc: 0xffffffff, name: 'usb_alloc', module: 'drivers/a', isGplOnly: true, namespace: 'USB' },
    { crc: 0, name: 'lost', module: 'drivers/a', isGplOnly: false, namespace: '' },
  ]);
});

test('the columns of older kernels can be read', () => {
  const text = [
    '0x1\ta\tvmlinux\tEXPORT_SYMBOL',
    '0x2\tb\tUSB_STORAGE\tdrivers/usb/storage/usb-storage\tEXPORT_SYMBOL_GPL',
    '0x3\tc\t\tvmlinux\tEXPORT_SYMBOL',
    '0x4\td\tvmlinux\tEXPORT_SYMBOL_GPL_FUTURE\t',
  ].join('\n');
  assert.equal(
    parseSymvers(Buffer.from(text), 'f').map(({ module, isGplOnly, namespace }) => [
      module,
      isGplOnly,
      namespace,
    ]),
    [
      ['vmlinux', false, ''],
      ['drivers/usb/storage/usb-storage', true, 'USB_STORAGE'],
      ['vmlinux', false, ''],
      ['vmlinux', true, ''],
    ],
  );
});

test('a line that is none is an error with its number', () => {
  const fails = (text: string, message: RegExp): void => {
    assert.throws(() => parseSymvers(Buffer.from(text), 'f'), message);
  };
  fails('0x1\ta\tvmlinux\tEXPORT_SYMBOL\t\nbad\n', /^f: line 2: expected a version as 0x/);
  fails('0x123456789\ta\tvmlinux\tEXPORT_SYMBOL\t', /line 1: expected a version/);
  fails('0x1\t\tvmlinux\tEXPORT_SYMBOL\t', /line 1: expected the name/);
  fails('0x1\ta\tvmlinux', /line 1: expected module and kind of export/);
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
