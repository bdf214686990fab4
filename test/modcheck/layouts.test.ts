/** Versions are compared in every layout of tables, class and byte order. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHAPES } from '../support/elf-builder.ts';
import { answerOf, checkOne, kernelFrom, moduleFrom, outcomesOf } from '../support/modcheck-of.ts';
import { kernelFile, LAYOUTS, LAYOUT_VERSION, moduleFile } from '../support/modules-builder.ts';

const OFFERED = [
  { name: 'kfree', crc: 0x89abcdef },
  { name: 'kobject_get', crc: 0x00000001, isGpl: true },
];
const IMPORTS = [
  { name: 'kfree', version: 0x89abcdef },
  { name: 'kobject_get', version: 1 },
];
const TABLES = ['basic', 'extended', 'both'] as const;
/** One that knows both kinds of tables. */
const RELEASE = '6.14.0';
const information = { vermagic: `${RELEASE} SMP mod_unload modversions ` };

for (const shape of SHAPES)
  for (const [title, layout] of Object.entries(LAYOUTS))
    for (const tables of TABLES)
      test(`${shape.title}, ${title}, ${tables}: versions that agree load, others do not`, () => {
        const kernel = kernelFrom({
          vmlinux: kernelFile({ shape, layout, release: RELEASE, exports: OFFERED }),
        });
        assert.ok(kernel.hasVersions);
        const fine = checkOne(
          moduleFrom(moduleFile({ shape, tables, imports: IMPORTS, information })),
          kernel,
        );
        assert.equal(answerOf(fine), ['loads']);
        assert.equal(outcomesOf(fine), { module_layout: 'equal', kfree: 'equal', kobject_get: 'equal' });
        for (const [index, { name }] of IMPORTS.entries()) {
          const imports = IMPORTS.map((one, at) =>
            at === index ? { ...one, version: one.version ^ 0x80 } : one,
          );
          const other = checkOne(moduleFrom(moduleFile({ shape, tables, imports, information })), kernel);
          assert.equal(answerOf(other), ['refused', `disagrees about version of symbol ${name}`]);
        }
        const layoutVersion = LAYOUT_VERSION ^ 1;
        const imports = [{ name: 'kfree', version: 2 }];
        const early = checkOne(
          moduleFrom(moduleFile({ shape, tables, imports, layoutVersion, information })),
          kernel,
        );
        assert.equal(
          answerOf(early),
          [
            'refused',
            'disagrees about version of symbol module_layout',
            'disagrees about version of symbol kfree',
          ],
          'module_layout comes first',
        );
      });

for (const shape of SHAPES)
  for (const [title, layout] of Object.entries(LAYOUTS))
    test(`${shape.title}, ${title}: what a module exports is compared as well`, () => {
      const offers = [{ name: 'queue_push', crc: 0xfedcba98 }];
      const queue = moduleFrom(moduleFile({ shape, layout, exports: offers }), 'queue.ko');
      const user = (version: number): Uint8Array =>
        moduleFile({ shape, imports: [{ name: 'queue_push', version }], information: { depends: 'queue' } });
      const kernel = kernelFrom({ vmlinux: kernelFile({ shape, layout }), modules: [queue] });
      const fine = checkOne(moduleFrom(user(0xfedcba98)), kernel);
      assert.equal([answerOf(fine), fine.loadsAfter], [['loads'], ['queue']]);
      assert.equal(answerOf(checkOne(moduleFrom(user(0xfedcba99)), kernel)), [
        'refused',
        'disagrees about version of symbol queue_push',
      ]);
    });

// The name of a symbol has at most 55 bytes in a 64-bit table, 59 in a 32-bit one.
for (const shape of SHAPES)
  for (const length of [54, 55, 56, 59, 60, 300])
    test(`${shape.title}: a name of ${length} characters is found where a table has room for it`, () => {
      const name = 'n'.repeat(length);
      const fits = length <= (shape.is64 ? 55 : 59);
      const vmlinux = kernelFile({ shape, release: RELEASE, exports: [{ name, crc: 7 }] });
      const kernel = kernelFrom({ vmlinux });
      const check = (tables: 'basic' | 'extended', version: number): string =>
        outcomesOf(
          checkOne(
            moduleFrom(moduleFile({ shape, tables, imports: [{ name, version }], information })),
            kernel,
          ),
        )[name]!;
      assert.is(check('extended', 7), 'equal');
      assert.is(check('extended', 8), 'different');
      assert.is(check('basic', 7), fits ? 'equal' : 'not-recorded');
      assert.is(check('basic', 8), fits ? 'different' : 'not-recorded');
    });

test.run();
