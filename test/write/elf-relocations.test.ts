import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM, SHF, SHT, emName } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { Relocator } from '../../src/elf/relocate.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import type { ElfEncoding } from '../../src/write/description.ts';
import { elfBytes } from '../../src/write/elf-file.ts';
import type { Link } from '../../src/write/section-image.ts';
import { noWarn, openBytes, sectionOf } from '../support/elf-errors.ts';
import { fileWith, image, section, symbol } from '../support/elf-description.ts';

await zstdIsReady;

const WIDTHS = [1, 2, 4, 8] as const;
const ENCODINGS = Object.keys(RELOCATIONS).flatMap((machine) =>
  ([32, 64] as const).flatMap((elfClass) =>
    (['little', 'big'] as const).flatMap((byteOrder) =>
      (['rel', 'rela'] as const).map((relocations) => ({
        machine: Number(machine),
        elfClass,
        byteOrder,
        relocations,
      })),
    ),
  ),
);

/** What a reader of the file finds in a field at offset 3; undefined where the machine cannot fill it. */
function filled(elf: Partial<ElfEncoding>, link: Omit<Link, 'at'>): bigint | undefined {
  const at = 3;
  // What stands in the field must not count.
  const debug = image('.debug_info', { bytes: new Uint8Array(16).fill(0xee), links: [{ ...link, at }] });
  const file = fileWith(elf, {
    sections: [section('.text', { bytes: new Uint8Array(64) })],
    symbols: [symbol('f', { place: 0, value: 0x20n })],
  });
  try {
    const read = openBytes(elfBytes(file, [debug]));
    const bytes = Buffer.from(new Relocator(read, noWarn).contents(sectionOf(read, '.debug_info')));
    assert.ok(bytes.subarray(0, at).every((byte) => byte === 0xee));
    assert.ok(bytes.subarray(at + link.byteSize).every((byte) => byte === 0xee));
    const field = bytes.subarray(at, at + link.byteSize);
    const bigEndian = elf.byteOrder === 'little' ? Buffer.from(field.toReversed()) : field;
    return BigInt(`0x${bigEndian.toString('hex')}`);
  } catch (error) {
    if (error instanceof DwarfksymsError && error.code === 'description') return undefined;
    throw error;
  }
}

const machines = Object.keys(RELOCATIONS).map(Number);

for (const machine of machines)
  test(`${emName(machine)}: addresses and offsets are read as they were written, in every width that it has`, () => {
    let count = 0;
    for (const elf of ENCODINGS.filter((encoding) => encoding.machine === machine))
      for (const byteSize of WIDTHS) {
        const bits = 8 * byteSize;
        for (const addend of [0n, 5n, -0x21n]) {
          const to = { kind: 'address', address: { symbol: 0, addend } } as const;
          const value = filled(elf, { byteSize, relative: false, to });
          if (value === undefined) continue;
          count++;
          assert.is(value, BigInt.asUintN(bits, 0x20n + addend));
        }
        const offset = filled(elf, {
          byteSize,
          relative: false,
          to: { kind: 'section', image: 0, offset: 0x7e },
        });
        assert.ok(offset === undefined || offset === 0x7en);
        const toOwn = { kind: 'own-section', section: 0, offset: 0x7dn } as const;
        const own = filled(elf, { byteSize, relative: false, to: toOwn });
        assert.ok(own === undefined || own === 0x7dn);
      }
    // At least the offsets of 32-bit DWARF have a type on every machine.
    assert.ok(count > 0);
    const offsets = filled(
      { machine, elfClass: 32, byteOrder: 'big' },
      {
        byteSize: 4,
        relative: false,
        to: { kind: 'section', image: 0, offset: 1 },
      },
    );
    assert.is(offsets, 1n);
  });

for (const machine of machines)
  test(`${emName(machine)}: distances within a section are read as they were written`, () => {
    for (const elf of ENCODINGS.filter((encoding) => encoding.machine === machine))
      for (const byteSize of WIDTHS) {
        const to = { kind: 'section', image: 0, offset: 1 } as const;
        const value = filled(elf, { byteSize, relative: true, to });
        assert.ok(value === undefined || value === BigInt.asUintN(8 * byteSize, 1n - 3n));
      }
  });

test('numbers need no relocation', () => {
  const to = { kind: 'address', address: { symbol: undefined, addend: 0x1234n } } as const;
  const links = [{ at: 2, byteSize: 2 as const, relative: false, to }];
  const elf = openBytes(elfBytes(fileWith({}), [image('.debug_addr', { bytes: new Uint8Array(4), links })]));
  assert.equal([...elf.contents(sectionOf(elf, '.debug_addr'))], [0, 0, 0x34, 0x12]);
  assert.is(elf.section('.rela.debug_addr'), undefined);
});

test('split files have no relocations', () => {
  const to = { kind: 'section', image: 0, offset: 5 } as const;
  const links = [{ at: 0, byteSize: 4 as const, relative: false, to }];
  const images = [image('.debug_info.dwo', { bytes: new Uint8Array(4), links })];
  const elf = openBytes(elfBytes(fileWith({}, { role: 'dwo' }), images));
  assert.equal([...elf.contents(sectionOf(elf, '.debug_info.dwo'))], [5, 0, 0, 0]);
  assert.is(elf.sections.filter(({ type }) => type === SHT.RELA).length, 0);
});

test('SPARC has types for places that are not aligned', () => {
  const to = { kind: 'address', address: { symbol: 0, addend: 0n } } as const;
  const typesOf = (alignment: number): readonly number[] => {
    const links = [0, 5].map((at) => ({ at, byteSize: 4 as const, relative: false, to }));
    const file = fileWith({ machine: EM.SPARCV9, byteOrder: 'big' }, { symbols: [symbol('f')] });
    const elf = openBytes(
      elfBytes(file, [image('.debug_info', { bytes: new Uint8Array(12), alignment, links })]),
    );
    const bytes = Buffer.from(elf.contents(sectionOf(elf, '.rela.debug_info')));
    return [0, 1].map((i) => bytes.readUInt32BE(i * elf.layouts.rela.byteSize + elf.layouts.rela.rInfo + 4));
  };
  const [aligned, unaligned] = ['R_SPARC_32', 'R_SPARC_UA32'].map((name) =>
    Number(Object.entries(RELOCATIONS[EM.SPARCV9] ?? {}).find(([, entry]) => entry.name === name)?.[0]),
  );
  assert.equal(typesOf(8), [aligned, unaligned]);
  assert.equal(typesOf(1), [unaligned, unaligned]);
});

test('where types add to the field, it has the addend, as compilers for SuperH write it', () => {
  const to = { kind: 'section', image: 0, offset: 0x123 } as const;
  const links = [{ at: 0, byteSize: 4 as const, relative: false, to }];
  const file = fileWith({ machine: EM.SH, elfClass: 32 });
  const elf = openBytes(elfBytes(file, [image('.debug_info', { bytes: new Uint8Array(4), links })]));
  assert.equal([...elf.contents(sectionOf(elf, '.debug_info'))], [0x23, 1, 0, 0]);
  const record = Buffer.from(elf.contents(sectionOf(elf, '.rela.debug_info')));
  assert.is(record.readUInt32LE(elf.layouts.rela.rAddend), 0);
  assert.equal([...new Relocator(elf, noWarn).contents(sectionOf(elf, '.debug_info'))], [0x23, 1, 0, 0]);
});

test('relocations of compressed sections apply to what they hold', () => {
  for (const compression of ['zlib', 'zstd', 'zdebug'] as const)
    for (const relocations of ['rel', 'rela'] as const) {
      const to = { kind: 'address', address: { symbol: 0, addend: -2n } } as const;
      const links = [{ at: 8, byteSize: 8 as const, relative: false, to }];
      const file = fileWith(
        { compression, relocations },
        {
          sections: [section('.text', { flags: BigInt(SHF.ALLOC) })],
          symbols: [symbol('f', { place: 0, value: 7n })],
        },
      );
      const elf = openBytes(elfBytes(file, [image('.debug_info', { bytes: new Uint8Array(200), links })]));
      const name = compression === 'zdebug' ? '.zdebug_info' : '.debug_info';
      const bytes = new Relocator(elf, noWarn).contents(sectionOf(elf, name));
      assert.is(bytes.length, 200);
      assert.is(Buffer.from(bytes).readBigUInt64LE(8), 5n);
    }
});

test.run();
