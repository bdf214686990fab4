/**
 * Damages ELF files at random, but where it hurts: half of all changes fall on section headers and on the sections that
 * readers of debugging information trust. A mutation is plain data, so that a counterexample can be shrunk and printed.
 */
import * as fc from 'fast-check';
import { openElf, type Section } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';

/** A place as a fraction of a region's size: it means something in a file of any size. */
export interface Mutation {
  readonly kind: 'flip' | 'byte' | 'word' | 'cut' | 'insert' | 'remove' | 'swap';
  /** Index of the region, modulo their number; the first is the whole file. */
  readonly region: number;
  readonly place: number;
  readonly value: number;
  readonly count: number;
}

export const KINDS_OF_DAMAGE: readonly Mutation['kind'][] = [
  'flip',
  'byte',
  'word',
  'cut',
  'insert',
  'remove',
  'swap',
];

/** Values that meet limits: of bytes, of LEB128, of 32 bits, and those that announce 64-bit DWARF. */
const AWKWARD = [0, 1, 2, 0x7f, 0x80, 0xff, 0x100, 0xffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff];

const kind = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Mutation['kind']>('flip', 'byte', 'word') },
  { weight: 1, arbitrary: fc.constantFrom<Mutation['kind']>('cut', 'insert', 'remove', 'swap') },
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind,
  region: fc.nat(63),
  place: fc.nat(0xffffff),
  value: fc.oneof(fc.constantFrom(...AWKWARD), fc.nat(0xffff), fc.nat(0xffffffff)),
  count: fc.integer({ min: 1, max: 64 }),
});

export interface Region {
  readonly start: number;
  readonly end: number;
}

/** The regions worth hitting: the file, its header, the section header table, and what each section holds. */
export function regionsOf(file: Buffer): Region[] {
  const whole = { start: 0, end: file.length };
  const sections = sectionsOf(file);
  const named = sections.filter(({ size, offset }) => size > 0 && offset + size <= file.length);
  const contents = named.flatMap(({ name, offset, size }) => {
    const region = { start: offset, end: offset + size };
    if (/debug_(info|types|abbrev|line|str_offsets)|kabi_rules|symtab/.test(name))
      return [region, region, region];
    return /debug_|strtab/.test(name) ? [region] : [];
  });
  // The table stands behind everything else in files that assemblers write.
  const lastEnd = Math.max(0, ...named.map(({ offset, size }) => offset + size));
  const table = { start: Math.min(lastEnd, file.length - 1), end: file.length };
  return [whole, { start: 0, end: Math.min(64, file.length) }, table, table, ...contents];
}

function sectionsOf(file: Buffer): readonly Section[] {
  try {
    return openElf(bytesSource('fixture', file), () => {}).sections;
  } catch {
    return [];
  }
}

export function mutate(file: Buffer, regions: readonly Region[], mutations: readonly Mutation[]): Buffer {
  let bytes: Buffer = Buffer.from(file);
  for (const one of mutations) {
    const { start, end } = regions[one.region % regions.length]!;
    const at = Math.min(start + (one.place % (end - start)), bytes.length - 1);
    if (bytes.length < 8) break;
    bytes = applyTo(bytes, at, one);
  }
  return bytes;
}

function applyTo(bytes: Buffer, at: number, { kind: what, value, count }: Mutation): Buffer {
  switch (what) {
    case 'flip':
      bytes[at]! ^= 1 << (value % 8);
      return bytes;
    case 'byte':
      bytes[at] = value;
      return bytes;
    case 'word':
      bytes.writeUInt32LE(value, Math.min(at, bytes.length - 4));
      return bytes;
    case 'cut':
      return bytes.subarray(0, at + 1);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(count, value), bytes.subarray(at)]);
    case 'remove':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + count)]);
    case 'swap': {
      const other = value % bytes.length;
      const length = Math.min(count, bytes.length - Math.max(at, other), Math.abs(at - other));
      const kept = Buffer.from(bytes.subarray(at, at + length));
      bytes.copy(bytes, at, other, other + length);
      kept.copy(bytes, other);
      return bytes;
    }
  }
}
