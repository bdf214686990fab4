/** Modules that need each other, and what is known of a kernel. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkModules } from '../../src/modcheck/check-modules.ts';
import type { ModuleFacts } from '../../src/modcheck/module-facts.ts';
import { failure } from '../support/elf-errors.ts';
import { answerOf, checkOne, kernelFrom, moduleFrom, outcomesOf } from '../support/modcheck-of.ts';
import { kernelFile, moduleFile, symversFile, type ModuleInput } from '../support/modules-builder.ts';

const VMLINUX = kernelFile({
  exports: [
    { name: 'kfree', crc: 5 },
    { name: 'hidden', crc: 6, isGpl: true },
  ],
});
const STRICT = { isStrict: false };

function module(name: string, input: ModuleInput): ModuleFacts {
  return moduleFrom(moduleFile(input), `lib/${name}.ko`);
}

/** Needs a symbol of `other`, which is named like the module. */
function needing(name: string, ...others: readonly string[]): ModuleFacts {
  return module(name, {
    exports: [{ name: `${name}_symbol`, crc: 9 }],
    imports: others.map((other) => ({ name: `${other}_symbol`, version: 9 })),
  });
}

test('modules are loaded behind those that they need, however they are named', () => {
  const modules = [needing('c', 'b', 'a'), needing('a'), needing('b', 'a')];
  const [c, a, b] = checkModules(modules, kernelFrom({ vmlinux: VMLINUX }), STRICT);
  assert.equal([c!.verdict, a!.verdict, b!.verdict], ['loads', 'loads', 'loads']);
  assert.equal([c!.loadsAfter, a!.loadsAfter, b!.loadsAfter], [['a', 'b'], [], ['a']]);
});

test('depends= is followed even where no symbol is used', () => {
  const a = needing('a');
  const b = module('b', { information: { depends: 'a,not-there' } });
  const check = checkModules([b, a], kernelFrom({ vmlinux: VMLINUX }), STRICT)[0]!;
  assert.equal([check.verdict, check.loadsAfter], ['loads', ['a']]);
});

test('who needs a refused module is refused, in the kernel and among those that are named', () => {
  const bad = module('a', { layoutVersion: 1, exports: [{ name: 'a_symbol', crc: 9 }] });
  const b = needing('b', 'a');
  const c = needing('c', 'b');
  for (const kernel of [
    kernelFrom({ vmlinux: VMLINUX }),
    kernelFrom({ vmlinux: VMLINUX, modules: [bad, b] }),
  ]) {
    const checks = checkModules(kernel.modules.length > 0 ? [c] : [c, b, bad], kernel, STRICT);
    assert.equal(answerOf(checks[0]!), ['refused', 'needs b, which would be refused']);
  }
});

test('modules that need each other cannot be loaded', () => {
  const checks = checkModules(
    [needing('a', 'b'), needing('b', 'a')],
    kernelFrom({ vmlinux: VMLINUX }),
    STRICT,
  );
  assert.equal(
    checks.map(({ verdict }) => verdict),
    ['refused', 'refused'],
  );
  assert.ok(answerOf(checks[1]!).includes('needs itself: a needs b needs a'));
});

test('a named module takes the place of the one in the kernel', () => {
  const old = module('a-b', { exports: [{ name: 'a_symbol', crc: 8 }] });
  const renewed = moduleFrom(moduleFile({ exports: [{ name: 'a_symbol', crc: 9 }] }), 'new/a_b.ko');
  const user = needing('c', 'a');
  const kernel = kernelFrom({ vmlinux: VMLINUX, modules: [old] });
  assert.is(checkOne(user, kernel).verdict, 'refused');
  assert.equal(
    checkModules([user, renewed], kernel, STRICT).map(({ verdict }) => verdict),
    ['loads', 'loads'],
  );
});

test('a symbol of a module that is loaded before cannot be exported once more', () => {
  const a = needing('a');
  const b = module('b', {
    imports: [{ name: 'a_symbol', version: 9 }],
    exports: [{ name: 'a_symbol', crc: 9 }],
  });
  assert.equal(answerOf(checkModules([b, a], kernelFrom({ vmlinux: VMLINUX }), STRICT)[0]!), [
    'refused',
    'exports a_symbol, which a exports already',
  ]);
});

test('who uses symbols for modules under the GPL cannot use a proprietary module, nor one that does', () => {
  const closed = module('a', {
    exports: [{ name: 'a_symbol', crc: 9 }],
    information: { license: 'Proprietary' },
  });
  const shim = needing('b', 'a');
  const user = (...imports: NonNullable<ModuleInput['imports']>): ModuleFacts =>
    module('c', { imports: [{ name: 'b_symbol', version: 9 }, ...imports] });
  const hidden = { name: 'hidden', version: 6 };
  const check = (
    kernelRelease: string,
    ...imports: NonNullable<ModuleInput['imports']>
  ): readonly string[] => {
    const vmlinux = kernelFile({
      release: kernelRelease,
      exports: [
        { name: 'kfree', crc: 5 },
        { name: 'hidden', crc: 6, isGpl: true },
      ],
    });
    return answerOf(checkOne(user(...imports), kernelFrom({ vmlinux, modules: [closed, shim] })));
  };
  assert.equal(check('6.1.0', { name: 'kfree', version: 5 }), ['loads']);
  assert.equal(check('6.1.0', hidden), [
    'refused',
    'uses symbols for modules under the GPL, and b_symbol of b, which is proprietary',
  ]);
  assert.equal(check('5.8.0', hidden), ['loads'], 'before Linux 5.9 that was allowed');
});

// ---------------------------------------------------------------- what is known of a kernel

const SYMVERS = symversFile({
  vmlinux: [
    { name: 'module_layout', crc: 0x1234abcd },
    { name: 'kfree', crc: 5 },
  ],
  'drivers/a': [{ name: 'a_symbol', crc: 9, isGpl: true, namespace: 'A' }],
});

test('Module.symvers has versions, licences and namespaces of kernel and modules, but no version magic', () => {
  const kernel = kernelFrom({ symvers: SYMVERS });
  const user = (license: string, version: number, namespace?: string): ModuleFacts =>
    module('c', {
      imports: [
        { name: 'kfree', version: 5 },
        { name: 'a_symbol', version },
      ],
      information: { license, import_ns: namespace, vermagic: '1.0 anything ' },
    });
  const fine = checkOne(user('GPL', 9, 'A'), kernel);
  assert.equal([answerOf(fine), fine.unchecked], [['loads'], ['vermagic']]);
  assert.is(fine.imports.find(({ symbol }) => symbol === 'a_symbol')?.provider, 'a');
  assert.is(outcomesOf(checkOne(user('GPL', 8, 'A'), kernel))['a_symbol'], 'different');
  assert.is(outcomesOf(checkOne(user('GPL', 9), kernel))['a_symbol'], 'namespace');
  assert.is(outcomesOf(checkOne(user('MIT', 9, 'A'), kernel))['a_symbol'], 'gpl-only');
});

test('what Module.symvers lacks is missing; a symbol of version 0 has that version', () => {
  const kernel = kernelFrom({
    symvers: symversFile({ vmlinux: [{ name: 'kfree', crc: 5 }, { name: 'asm' }] }),
  });
  const check = checkOne(
    module('c', { imports: [{ name: 'gone', version: 1 }, { name: 'asm', version: 1 }, { name: 'kfree' }] }),
    kernel,
  );
  assert.equal(outcomesOf(check), { gone: 'missing', asm: 'different', kfree: 'not-recorded' });
});

test('a Module.symvers of a kernel without versions says that there are none', () => {
  const kernel = kernelFrom({ symvers: symversFile({ vmlinux: [{ name: 'kfree' }] }) });
  assert.not(kernel.hasVersions);
  assert.equal(answerOf(checkOne(module('c', { imports: [{ name: 'kfree' }], tables: 'none' }), kernel)), [
    'loads',
  ]);
});

test('modules without their kernel leave open what that exports, but not what they say themselves', () => {
  const kernel = kernelFrom({ modules: [needing('a')] });
  const imports = [{ name: 'kfree', version: 5 }];
  const unknown = checkOne(module('c', { imports }), kernel);
  assert.is(unknown.verdict, 'unknown');
  assert.match(answerOf(unknown)[1]!, /^nothing says what the kernel itself exports/);
  const refused = checkOne(module('c', { imports: [...imports, { name: 'a_symbol', version: 8 }] }), kernel);
  assert.is(answerOf(refused)[1], 'disagrees about version of symbol a_symbol');
  const preempt = { vermagic: '6.12.1 SMP preempt mod_unload modversions ' };
  assert.is(
    checkOne(module('c', { information: preempt }), kernel).verdict,
    'refused',
    'their magic is the kernel’s',
  );
});

test('a vmlinux alone leaves open what modules offer that are not given', () => {
  const imports = [{ name: 'a_symbol', version: 9 }];
  const kernel = kernelFrom({ vmlinux: VMLINUX });
  const check = checkOne(module('c', { imports, information: { depends: 'a' } }), kernel);
  assert.equal(answerOf(check), ['unknown', 'needs modules that are not given: a']);
  const withoutNeeds = checkOne(module('c', { imports }), kernel);
  assert.equal(answerOf(withoutNeeds), ['refused', 'unknown symbol a_symbol']);
});

test('what is not found is not missing where a part of the kernel could not be read', () => {
  const c = module('c', { imports: [{ name: 'a_symbol', version: 9 }], information: { depends: 'a' } });
  const parts = { vmlinux: VMLINUX, modules: [needing('b')] };
  assert.is(checkOne(c, kernelFrom(parts)).verdict, 'refused');
  assert.is(checkOne(c, kernelFrom({ ...parts, isIncomplete: true })).verdict, 'unknown');
});

test('who asks about someone that cannot be told of cannot be told of', () => {
  const kernel = kernelFrom({ vmlinux: VMLINUX });
  const b = module('b', {
    imports: [{ name: 'a_symbol', version: 9 }],
    exports: [{ name: 'b_symbol', crc: 9 }],
    information: { depends: 'a' },
  });
  const [c] = checkModules([needing('c', 'b'), b], kernel, STRICT);
  assert.equal(answerOf(c!), ['unknown', 'needs b, of which it cannot be told']);
});

test('nothing at all is no kernel', () => {
  assert.is(failure(() => kernelFrom({})).code, 'kernel');
});

test('an object that modpost has not seen is no module', async () => {
  const { ElfBuilder } = await import('../support/elf-builder.ts');
  const error = failure(() => moduleFrom(new ElfBuilder({ is64: true, littleEndian: true }).build(), 'x.o'));
  assert.is(error.code, 'not-module');
});

test.run();
