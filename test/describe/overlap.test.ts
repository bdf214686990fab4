/** Files whose parts overlap, so that the work would grow with the square of their size. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { SHF, SHT } from '../../generated/elf-constants.ts';
import { FILE_HEADER_64, SECTION_HEADER_64 } from '../../generated/elf-layout.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import type { Description, Die } from '../../src/write/description.ts';
import { writeDescription } from '../../src/write/write.ts';
import { attribute, die, file, text, unit } from '../write/dwarf-samples.ts';
import { describeFile, firstFile } from './round-trip.ts';

const MANY = 200;

function manyDies(make: (index: number) => Die): readonly Die[] {
  return Array.from({ length: MANY }, (_, index) => make(index));
}

function bytesOf(description: Description): Uint8Array {
  return writeDescription(description).get('a.o') ?? new Uint8Array();
}

function throwsMalformed(bytes: Uint8Array, message: RegExp): void {
  assert.throws(
    () => describeFile('a.o', bytes),
    (error: unknown) =>
      error instanceof DwarfksymsError && error.code.endsWith('malformed') && message.test(error.message),
  );
}

test('strings may share their ends, but not all of them', () => {
  const long = 'x'.repeat(MANY);
  const named = (step: number): Description => {
    const dies = manyDies((index) => die(index + 2, [text(long.slice(index * step), DW_FORM.strp)]));
    const strings = { merge: 'tails', order: 'as-met', padding: 0 } as const;
    return { files: [file([unit([], dies)], { strings })] };
  };
  throwsMalformed(bytesOf(named(1)), /\.debug_str: too much/);
  const { description } = describeFile('a.o', bytesOf(named(0)));
  assert.is(firstFile(description).units[0]?.root.children?.length, MANY);
});

test('lists may be shared, but their ends may not', () => {
  const entry = { low: { symbol: undefined, addend: 1n }, high: { symbol: undefined, addend: 2n } };
  const ranges = attribute(DW_AT.ranges, DW_FORM.data4, {
    kind: 'ranges',
    entries: Array.from({ length: MANY }, () => entry),
  });
  /** The list of the first DIE, and numbers for the others that lead into it. */
  const leading = (step: number): Description => {
    const dies = manyDies((index) => {
      const value = { kind: 'constant', value: BigInt(index * step) } as const;
      return die(index + 2, [index === 0 ? ranges : attribute(DW_AT.ranges, DW_FORM.data4, value)]);
    });
    return { files: [file([unit([], dies, { version: 3, addressSize: 4 })])] };
  };
  throwsMalformed(bytesOf(leading(8)), /\.debug_ranges: too much/);
  const children = firstFile(describeFile('a.o', bytesOf(leading(0))).description).units[0]?.root.children;
  assert.equal(children?.[MANY - 1]?.attributes, children?.[0]?.attributes);
});

test('sections do not lie in each other', () => {
  const [section] = file([]).sections;
  assert.ok(section);
  const sections = Array.from({ length: MANY }, (_, index) => ({
    ...section,
    name: `.s${index}`,
    type: SHT.PROGBITS,
    flags: BigInt(SHF.WRITE),
  }));
  const bytes = bytesOf({ files: [file([unit([], [])], { sections, symbols: [] })] });
  const { sections: headers } = openElf(bytesSource('a.o', bytes), () => undefined);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const { byteSize, shOffset, shSize } = SECTION_HEADER_64;
  const table = Number(view.getBigUint64(FILE_HEADER_64.eShoff, true));
  for (const { index, name } of headers) {
    if (!/^\.s\d/.test(name)) continue;
    const at = table + index * byteSize;
    view.setBigUint64(at + shOffset, 0n, true);
    view.setBigUint64(at + shSize, BigInt(bytes.length), true);
  }
  throwsMalformed(bytes, /do not fit into the file/);
});

test.run();
