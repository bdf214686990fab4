/** The kernel's own rule, question by question: docs/modcheck.md. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM } from '../../generated/elf-constants.ts';
import { answerOf, checkOne, kernelFrom, moduleFrom, outcomesOf } from '../support/modcheck-of.ts';
import {
  kernelFile,
  moduleFile,
  SETTINGS,
  type ImportInput,
  type KernelInput,
  type ModuleInput,
} from '../support/modules-builder.ts';

const KFREE = { name: 'kfree', crc: 5 };
const HIDDEN = { name: 'hidden', crc: 6, isGpl: true };

function answer(module: ModuleInput, kernel: KernelInput = {}, isStrict = false): readonly string[] {
  return answerOf(
    checkOne(moduleFrom(moduleFile(module)), kernelFrom({ vmlinux: kernelFile(kernel) }), isStrict),
  );
}

function using(...imports: readonly ImportInput[]): ModuleInput {
  return { imports };
}

test('a module that imports nothing loads if module_layout has its version', () => {
  assert.equal(answer({}), ['loads']);
  assert.equal(answer({ layoutVersion: 1 }), ['refused', 'disagrees about version of symbol module_layout']);
});

test('a symbol that nothing offers is unknown, unless it is weak', () => {
  assert.equal(answer(using({ name: 'gone', version: 1 })), ['refused', 'unknown symbol gone']);
  assert.equal(answer(using({ name: 'gone', isWeak: true })), ['loads']);
});

test('a weak symbol that is there with another version is refused all the same', () => {
  const module = using({ name: 'kfree', version: 6, isWeak: true });
  assert.equal(answer(module, { exports: [KFREE] }), ['refused', 'disagrees about version of symbol kfree']);
});

test('a missing version is accepted since Linux 4.9, but not by strict kernels', () => {
  const module = using({ name: 'kfree' });
  const refused = ['refused', 'no symbol version for kfree'];
  assert.equal(answer(module, { exports: [KFREE] }), ['loads']);
  assert.equal(answer(module, { exports: [KFREE] }, true), refused);
  assert.equal(answer(module, { exports: [KFREE], release: '4.9.1' }), ['loads']);
  assert.equal(answer(module, { exports: [KFREE], release: '4.8.17' }), refused);
});

test('a module without any table is refused by a kernel with versions', () => {
  const module = { ...using({ name: 'kfree' }), tables: 'none' } as const;
  assert.equal(answer(module, { exports: [KFREE] }), [
    'refused',
    'has no versions, which this kernel requires unless the load is forced',
  ]);
});

test('a kernel without versions compares the whole version magic, and nothing else', () => {
  const settings = ' SMP mod_unload ';
  const kernel: KernelInput = {
    exports: [KFREE],
    settings,
    layout: { fields: 'offsets', hasNamespaces: true, crcs: 'none' },
  };
  const module = (vermagic: string, tables: 'none' | 'basic'): ModuleInput => ({
    ...using({ name: 'kfree', version: 77 }),
    tables,
    information: { vermagic },
  });
  for (const tables of ['none', 'basic'] as const) {
    assert.equal(answer(module(`6.12.1${settings}`, tables), kernel), ['loads']);
    assert.equal(answer(module(`6.12.2${settings}`, tables), kernel), [
      'refused',
      `version magic '6.12.2${settings}' should be '6.12.1${settings}'`,
    ]);
  }
});

test('with versions the release does not count, but all that is behind it', () => {
  const module = (vermagic: string | undefined): ModuleInput => ({ information: { vermagic } });
  assert.equal(answer(module(`5.0.0-other${SETTINGS}`)), ['loads']);
  assert.equal(answer(module('6.12.1 SMP preempt mod_unload modversions ')), [
    'refused',
    `version magic '6.12.1 SMP preempt mod_unload modversions ' should be '6.12.1${SETTINGS}'`,
  ]);
  assert.equal(answer(module(undefined)), ['refused', 'has no version magic (vermagic)']);
});

test('only the extended tables do not let the release be ignored', () => {
  const release = '6.14.0';
  const module = (of: string): ModuleInput => ({
    tables: 'extended',
    information: { vermagic: `${of}${SETTINGS}` },
  });
  assert.equal(answer(module('6.14.0'), { release }), ['loads']);
  assert.equal(answer(module('6.14.1'), { release })[0], 'refused');
});

test('before Linux 6.14 a kernel does not know the extended tables', () => {
  const module: ModuleInput = { ...using({ name: 'kfree', version: 5 }), tables: 'extended' };
  assert.equal(answer(module, { exports: [KFREE], release: '6.13.9' }), [
    'refused',
    'has no versions, which this kernel requires unless the load is forced',
    `version magic '6.12.1${SETTINGS}' should be '6.13.9${SETTINGS}'`,
  ]);
});

for (const licence of [
  'GPL',
  'GPL v2',
  'GPL and additional rights',
  'Dual BSD/GPL',
  'Dual MIT/GPL',
  'Dual MPL/GPL',
])
  test(`${licence} is compatible with the GPL`, () => {
    const module = { ...using({ name: 'hidden', version: 6 }), information: { license: licence } };
    assert.equal(answer(module, { exports: [HIDDEN] }), ['loads']);
  });

for (const licence of ['Proprietary', 'GPL v3', 'MIT', 'gpl', 'GPL ', undefined])
  test(`${licence ?? 'no licence'} is not: symbols for such modules do not exist`, () => {
    const module = (isWeak: boolean): ModuleInput => ({
      ...using({ name: 'hidden', version: 6, isWeak }, { name: 'kfree', version: 5 }),
      information: { license: licence },
    });
    assert.equal(answer(module(false), { exports: [HIDDEN, KFREE] }), [
      'refused',
      `unknown symbol hidden: only modules under the GPL may use it, the licence is ${licence ?? 'none'}`,
    ]);
    assert.equal(answer(module(true), { exports: [HIDDEN, KFREE] }), ['loads']);
  });

test('a namespace has to be imported', () => {
  const exports = [{ name: 'kfree', crc: 5, namespace: 'MEMORY' }];
  const module = (...namespaces: readonly string[]): ModuleInput => ({
    ...using({ name: 'kfree', version: 5 }),
    information: { import_ns: namespaces },
  });
  assert.equal(answer(module('OTHER', 'MEMORY'), { exports }), ['loads']);
  assert.equal(answer(module('MEMORY2'), { exports }), [
    'refused',
    'uses symbol kfree from namespace MEMORY, but does not import it',
  ]);
});

const FOR_MODULES: readonly (readonly [namespace: string, name: string, isFine: boolean])[] = [
  ['module:kvm', 'kvm', true],
  ['module:kvm', 'kvm_intel', false],
  ['module:a,b*', 'a', true],
  ['module:a,b*', 'ab', false],
  ['module:a,b*', 'b', true],
  ['module:a,b*', 'bcd', true],
  ['module:kvm-*,x', 'kvm_intel', true],
  ['module:kvm_*', 'kvm-intel', true],
  ['module:*', 'anything', true],
  ['module:', 'a', false],
  ['modules:a', 'a', false],
];
for (const [namespace, name, isFine] of FOR_MODULES)
  test(`a symbol in namespace ${namespace} is ${isFine ? '' : 'not '}for module ${name}`, () => {
    const exports = [{ name: 'kfree', crc: 5, namespace }];
    const module = { ...using({ name: 'kfree', version: 5 }), information: { name } };
    assert.is(answer(module, { exports, release: '6.16.0' })[0], isFine ? 'loads' : 'refused');
    assert.is(
      answer(module, { exports, release: '6.15.9' })[0],
      'refused',
      'before Linux 6.16 it is one like others',
    );
  });

test('such a namespace cannot be imported since Linux 6.16', () => {
  const exports = [{ name: 'kfree', crc: 5, namespace: 'module:other' }];
  const module = {
    ...using({ name: 'kfree', version: 5 }),
    information: { import_ns: 'module:other' },
  };
  assert.equal(answer(module, { exports, release: '6.16.0' }), [
    'refused',
    'imports namespace module:other, which is for the modules that it names and cannot be imported',
  ]);
  assert.equal(answer(module, { exports, release: '6.12.0' }), ['loads']);
});

test('the order of questions is: is it there, licence, version, namespace', () => {
  const exports = [{ name: 'kfree', crc: 5, isGpl: true, namespace: 'MEMORY' }];
  const module = (license: string, version: number): ModuleInput => ({
    ...using({ name: 'kfree', version }),
    information: { license },
  });
  const outcome = (license: string, version: number): string | undefined =>
    outcomesOf(
      checkOne(
        moduleFrom(moduleFile(module(license, version))),
        kernelFrom({ vmlinux: kernelFile({ exports }) }),
      ),
    )['kfree'];
  assert.is(outcome('Proprietary', 6), 'gpl-only');
  assert.is(outcome('GPL', 6), 'different');
  assert.is(outcome('GPL', 5), 'namespace');
});

test('a module for another machine, class or byte order is refused', () => {
  assert.is(
    answer({ machine: EM.AARCH64 })[1],
    'is for another machine (EM_AARCH64, 64-bit, little-endian) than the kernel (EM_X86_64, 64-bit, little-endian)',
  );
  assert.is(answer({ shape: { is64: false, littleEndian: true } })[0], 'refused');
  assert.is(answer({ shape: { is64: true, littleEndian: false } })[0], 'refused');
});

test('a module without a symbol table is refused', () => {
  assert.equal(answer({ isStripped: true }), [
    'refused',
    'has no symbol table; strip modules with --strip-debug',
  ]);
});

test('what the loader finds itself is not looked for', () => {
  assert.equal(answer(using({ name: '_GLOBAL_OFFSET_TABLE_' })), ['loads']);
  const arm = { machine: EM.AARCH64 };
  assert.is(answer({ ...arm, ...using({ name: '_GLOBAL_OFFSET_TABLE_' }) }, arm)[0], 'refused');
  const power = { machine: EM.PPC64 };
  assert.equal(
    answer(
      { ...power, ...using({ name: '.TOC.' }, { name: '.kfree', version: 5 }) },
      { ...power, exports: [KFREE] },
    ),
    ['loads'],
  );
});

test('what the kernel exports already cannot be exported once more', () => {
  assert.equal(answer({ exports: [KFREE] }, { exports: [KFREE] }), [
    'refused',
    'exports kfree, which vmlinux exports already',
  ]);
});

test('a module that exports symbols without versions is refused by a kernel with versions', () => {
  const module: ModuleInput = {
    exports: [{ name: 'mine' }],
    layout: { fields: 'offsets', hasNamespaces: true, crcs: 'none' },
  };
  assert.equal(answer(module), ['refused', 'exports symbols without versions']);
});

test('the version magic of a kernel is found without its symbols', () => {
  const layout = { fields: 'offsets', hasNamespaces: true, crcs: 'words', isStripped: true } as const;
  const kernel = kernelFrom({ vmlinux: kernelFile({ layout }) });
  assert.is(kernel.vermagic, `6.12.1${SETTINGS}`);
  assert.is(kernel.release, '6.12.1');
});

test.run();
