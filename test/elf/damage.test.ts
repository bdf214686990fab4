/** Whatever is done to a file, reading it ends in an answer or in one error with a place, and in nothing else. */
import { deflateSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { EM, SHF, STB } from '../../generated/elf-constants.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { NameFilter } from '../../src/elf/name-filter.ts';
import { Relocator } from '../../src/elf/relocate.ts';
import { bytesSource, openFile, type ByteSource } from '../../src/elf/source.ts';
import { symbolTables } from '../../src/elf/symbols.ts';
import { oracleFolders } from '../support/oracle.ts';
import { ByteWriter, ElfBuilder, SHAPES, type Shape } from '../support/elf-builder.ts';

interface Outcome {
  readonly error: DwarfksymsError | undefined;
  readonly warnings: readonly DwarfksymsError[];
}

/** Reads what a run would: symbols first, then every section, relocated. */
function readAll(source: ByteSource, names: readonly string[] = ['api']): Outcome {
  const found: DwarfksymsError[] = [];
  const warn = (warning: DwarfksymsError): void => void found.push(warning);
  try {
    const elf = openElf(source, warn);
    const filter = new NameFilter(new Set(names));
    for (const table of symbolTables(elf, warn)) Array.from(table.globals(filter));
    const relocator = new Relocator(elf, warn);
    for (const section of elf.sections.filter(({ name }) => /^\.z?debug_/.test(name)))
      relocator.contents(section);
    return { error: undefined, warnings: found };
  } catch (error) {
    if (error instanceof DwarfksymsError) return { error, warnings: found };
    throw error;
  }
}

/** A file with everything in it: symbols, both kinds of relocations, both kinds of compression. */
function sample(shape: Shape): Uint8Array {
  const builder = new ElfBuilder({ ...shape, machine: shape.is64 ? EM.X86_64 : EM.I386 });
  const data = Buffer.from('some debugging information');
  const header = new ByteWriter(shape).u32(1);
  if (shape.is64) header.u32(0);
  const contents = header.word(data.length).word(1).raw(deflateSync(data)).done();
  const compressed = builder.section({ name: '.debug_info', flags: SHF.COMPRESSED, contents });
  const zlib = new ByteWriter({ is64: true, littleEndian: false }).raw(Buffer.from('ZLIB')).u64(data.length);
  const zdebug = builder.section({ name: '.zdebug_line', contents: zlib.raw(deflateSync(data)).done() });
  const symbols = builder.symbols([
    { name: 'api', binding: STB.GLOBAL, section: 1, value: 8 },
    { name: 'far', binding: STB.GLOBAL, section: 0xff01 },
  ]);
  builder.relocations('rela', compressed, symbols, [{ offset: 4, type: 1, symbol: 1 }]);
  builder.relocations('rel', zdebug, symbols, [{ offset: 0, type: 1, symbol: 1 }]);
  return builder.build();
}

function hasPlace(error: DwarfksymsError): void {
  assert.is(error.place.file, 'x.o', error.message);
  assert.is.not(error.code, 'internal');
}

for (const shape of SHAPES) {
  const bytes = sample(shape);

  test(`${shape.title}: the sample is sound`, () => {
    const { error, warnings } = readAll(bytesSource('x.o', bytes));
    assert.is(error, undefined);
    assert.equal(warnings, []);
  });

  test(`${shape.title}: cut off at any length, it is an error with a place`, () => {
    for (let length = 0; length < bytes.length; length++) {
      const { error } = readAll(bytesSource('x.o', bytes.subarray(0, length)));
      if (error === undefined)
        assert.unreachable(`${length} of ${bytes.length} bytes are read without error`);
      else hasPlace(error);
    }
  });

  test(`${shape.title}: any changed bytes give an answer or an error with a place`, () => {
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff),
    });
    const changes = fc.array(
      fc.oneof(change, fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) })),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(changes, (list) => {
        const changed = bytes.slice();
        for (const { at, value } of list) changed[at] = value;
        const { error, warnings } = readAll(bytesSource('x.o', changed));
        for (const one of error === undefined ? warnings : [error, ...warnings]) hasPlace(one);
      }),
      { numRuns: 2000 },
    );
  });
}

/**
 * What the recorded command lines of damaged files show of the container: those that end in an answer must be read, some
 * with a warning, and those whose damage is the container's own must not.
 */
const READ = [
  'elf-shentsize',
  'elf-type0',
  'elf-type-core',
  'elf-machine-other',
  'elf-machine0-so',
  'dw-rela-type',
];
READ.push('dw-rela-link0', 'dw-rela-info0', 'sym-nosymtab-so', 'sym-noname', 'sym-xindex');
const READ_QUIETLY = [
  'elf-type-dyn',
  'dw-str-half',
  'dw-norela',
  'dw-no-debug-str',
  'dw-zlib-good',
  'dw-i386',
];
const REFUSED = [
  'elf-bigendian',
  'elf-class',
  'elf-class0',
  'elf-data',
  'elf-version',
  'elf-machine0',
  'elf-shoff-far',
];
REFUSED.push('elf-shstrndx', 'dw-rela-far', 'dw-rela-offset', 'dw-zlib-bad', 'dw-zlib-type', 'dw-info-size0');
REFUSED.push(
  'sym-badname',
  'sym-entsize',
  'sym-entsize0',
  'sym-link',
  'sym-link-far',
  'sym-odd-size',
  'sym-off-far',
);
REFUSED.push(
  'file-archive',
  'file-directory',
  'file-empty',
  'file-gz',
  'file-missing',
  'file-short-magic',
  'file-text',
);
for (let i = 1; i <= 5; i++) REFUSED.push(`file-truncated-${i}`, `file-truncated-so-${i}`);

for (const oracle of oracleFolders()) {
  const outcomeOf = (name: string): Outcome | undefined => {
    const folder = join(oracle, 'cli', name);
    if (!existsSync(folder)) return undefined;
    const file = readFileSync(join(folder, 'command.txt'), 'latin1').trim();
    const names = readFileSync(join(folder, 'symbols.txt'), 'latin1').split('\n');
    try {
      return readAll(openFile(join(folder, file)), names);
    } catch (error) {
      if (error instanceof DwarfksymsError) return { error, warnings: [] };
      throw error;
    }
  };
  const cases = [...READ, ...READ_QUIETLY, ...REFUSED].map((name) => ({ name, outcome: outcomeOf(name) }));
  for (const { name, outcome } of cases) {
    if (outcome === undefined) continue;
    test(`recorded case ${name} is ${REFUSED.includes(name) ? 'refused' : 'read'}`, () => {
      if (REFUSED.includes(name)) {
        assert.ok(outcome.error?.place.file?.includes(name));
      } else {
        assert.is(outcome.error, undefined);
        assert.is(outcome.warnings.length > 0, READ.includes(name));
      }
    });
  }
}

test.run();
