/**
 * What the ELF reader finds in files that were drawn at random, against what their descriptions say: every field of every
 * section, whatever the machine, the class, the order, the compression, and whoever computes the field.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { SHF, SHT, STB } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { Relocator } from '../../src/elf/relocate.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { Random } from '../../src/random.ts';
import type {
  Address,
  FileDescription,
  SectionDescription,
  SymbolDescription,
} from '../../src/write/description.ts';
import { elfBytes } from '../../src/write/elf-file.ts';
import type { Link, LinkTarget, SectionImage } from '../../src/write/section-image.ts';
import { openBytes, sectionOf } from '../support/elf-errors.ts';
import { fileWith, image, section, symbol } from '../support/elf-description.ts';

await zstdIsReady;

const MACHINES = Object.keys(RELOCATIONS).map(Number);
const FILES = 600;
/** Between addresses of sections in linked files. */
const STRIDE = 0x1_0000n;

interface Drawn {
  readonly file: FileDescription;
  readonly images: readonly SectionImage[];
}

/** Counts that decide which addresses there are to choose from. */
interface Counts {
  readonly sections: number;
  readonly symbols: number;
  readonly images: number;
}

function draw(random: Random): Drawn {
  const one = <T>(...of: readonly [T, ...T[]]): T => random.pick(of) ?? of[0];
  const counts = { sections: 1 + random.below(4), symbols: random.below(5), images: random.below(4) };
  const elf = {
    elfClass: one<32 | 64>(32, 64),
    byteOrder: one<'little' | 'big'>('little', 'big'),
    machine: random.pick(MACHINES) ?? 0,
    relocations: one<'rel' | 'rela'>('rel', 'rela'),
    kind: one<'relocatable' | 'linked'>('relocatable', 'relocatable', 'linked'),
    compression: one<'none' | 'zlib' | 'zstd' | 'zdebug'>('none', 'zlib', 'zstd', 'zdebug'),
    sectionOrder: random.below(5),
    sectionPadding: random.below(9),
    extendedIndices: random.chance(3),
    flags: random.word(),
    osAbi: random.below(256),
  };
  const stride = elf.kind === 'linked' ? STRIDE : 0n;
  const sections = Array.from({ length: counts.sections }, (_, i) =>
    drawSection(random, counts, i, stride * BigInt(i)),
  );
  const symbols = Array.from({ length: counts.symbols }, (_, i) =>
    symbol(`s${i}`, {
      place: one<SymbolDescription['place']>(
        'undefined',
        'absolute',
        'common',
        random.below(counts.sections),
      ),
      value: BigInt(random.below(100)),
      binding: one<number>(STB.LOCAL, STB.GLOBAL, STB.WEAK),
    }),
  );
  const images = Array.from({ length: counts.images }, (_, i) => drawImage(random, counts, i));
  const role = one<FileDescription['role']>('object', 'object', 'dwo', 'supplementary');
  return { file: fileWith(elf, { role, sections, symbols }), images };
}

function drawSection(random: Random, counts: Counts, i: number, address: bigint): SectionDescription {
  const bytes = drawBytes(random, random.below(40));
  const rest = {
    address,
    alignment: 2 ** random.below(6),
    flags: BigInt(random.pick([0, SHF.ALLOC, SHF.ALLOC | SHF.WRITE]) ?? 0),
    ...(random.chance(4) ? { group: `g${random.below(2)}` } : {}),
    ...(random.chance(4) ? { link: random.below(counts.sections) } : {}),
  };
  if (random.chance(5)) return section(`.own${i}`, { ...rest, type: SHT.NOBITS, byteSize: bytes.length });
  const fixups = drawFields(random, bytes.length).map((field) => ({
    ...field,
    to: drawAddress(random, counts),
  }));
  return section(`.own${i}`, { ...rest, bytes, fixups });
}

function drawImage(random: Random, counts: Counts, i: number): SectionImage {
  const bytes = drawBytes(random, random.below(300));
  return image(`.debug_${i}`, {
    bytes,
    group: random.chance(3) ? `g${random.below(3)}` : undefined,
    alignment: 2 ** random.below(4),
    links: drawFields(random, bytes.length).map((field) => ({ ...field, to: drawTarget(random, counts) })),
  });
}

function drawBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => (random.chance(2) ? 0 : random.below(256)));
}

/** Fields that do not overlap, in any order. Most machines only know addresses of four and eight bytes. */
function drawFields(random: Random, length: number): readonly Omit<Link, 'to'>[] {
  const fields: Omit<Link, 'to'>[] = [];
  for (let at = random.below(4); ; at += random.below(6)) {
    const byteSize = random.chance(9) ? (random.pick([1, 2, 8] as const) ?? 1) : 4;
    if (at + byteSize > length) return random.shuffle(fields);
    fields.push({ at, byteSize, relative: random.chance(9) });
    at += byteSize;
  }
}

function drawTarget(random: Random, counts: Counts): LinkTarget {
  if (random.chance(2)) return { kind: 'address', address: drawAddress(random, counts) };
  return random.chance(2)
    ? { kind: 'section', image: random.below(counts.images), offset: random.below(100) }
    : { kind: 'own-section', section: random.below(counts.sections), offset: BigInt(random.below(100)) };
}

function drawAddress(random: Random, counts: Counts): Address {
  const addend = BigInt(random.below(150)) - 50n;
  if (random.chance(2) && counts.symbols > 0) return { symbol: random.below(counts.symbols), addend };
  return random.chance(2)
    ? { symbol: undefined, section: random.below(counts.sections), addend }
    : { symbol: undefined, addend };
}

// What the fields must hold --------------------------------------------------------------------------------------

function addressOf(file: FileDescription, { symbol: index, section: inSection, addend }: Address): bigint {
  const start = (of: number): bigint =>
    file.elf.kind === 'linked' ? (file.sections[of]?.address ?? 0n) : 0n;
  if (index === undefined) return (inSection === undefined ? 0n : start(inSection)) + addend;
  const described = file.symbols[index];
  if (described === undefined || described.place === 'undefined' || described.place === 'common')
    return addend;
  return (described.place === 'absolute' ? 0n : start(described.place)) + described.value + addend;
}

function isRelocated({ elf, role }: FileDescription): boolean {
  return elf.kind === 'relocatable' && role === 'object';
}

/** The bytes with their fields filled. A distance that only a linker knows is left as the reader has it. */
function expectedBytes(
  file: FileDescription,
  bytes: Uint8Array,
  address: bigint,
  links: readonly Link[],
  found: Uint8Array,
): Uint8Array {
  const expected = bytes.slice();
  for (const { at, byteSize, relative, to } of links) {
    if (relative && isRelocated(file)) {
      expected.set(found.subarray(at, at + byteSize), at);
      continue;
    }
    const target = to.kind === 'address' ? addressOf(file, to.address) : BigInt(to.offset);
    const value = relative ? target - address - BigInt(at) : target;
    const littleEndian = Array.from({ length: byteSize }, (_, i) =>
      Number(BigInt.asUintN(8, value >> BigInt(8 * i))),
    );
    expected.set(file.elf.byteOrder === 'little' ? littleEndian : littleEndian.toReversed(), at);
  }
  return expected;
}

/** Whether the file could be written; the reader must find in it what the description says. */
function agrees({ file, images }: Drawn, seed: number): boolean {
  let bytes;
  try {
    bytes = elfBytes(file, images);
  } catch (error) {
    if (error instanceof DwarfksymsError && error.code === 'description') return false;
    throw error;
  }
  const messages: string[] = [];
  const elf = openBytes(bytes, ({ message }) => messages.push(message));
  const relocator = new Relocator(elf, ({ message }) => messages.push(message));
  const prefix = file.elf.compression === 'zdebug' ? '.zdebug_' : '.debug_';
  const own = file.sections.map((described) => ({
    ...described,
    links: described.fixups.map((fixup) => ({
      ...fixup,
      to: { kind: 'address' as const, address: fixup.to },
    })),
  }));
  const made = images.map((described, i) => ({ ...described, name: `${prefix}${i}`, address: 0n }));
  for (const { name, bytes: plain, links, address, type } of [...own, ...made]) {
    const found = relocator.contents(sectionOf(elf, name));
    const place = file.elf.kind === 'linked' ? address : 0n;
    const expected = type === SHT.NOBITS ? new Uint8Array() : expectedBytes(file, plain, place, links, found);
    assert.ok(Buffer.from(found).equals(expected), `seed ${seed}: ${name} holds something else`);
  }
  const unexpected = messages.filter((message) => !message.includes('not known before they are linked'));
  assert.equal(unexpected, [], `seed ${seed}`);
  return true;
}

test('files drawn at random are read as they were described', () => {
  let written = 0;
  for (let seed = 1; seed <= FILES; seed++) if (agrees(draw(new Random(seed)), seed)) written++;
  // The others have fields for which their machine has no relocation.
  assert.ok(written > FILES / 2, `${written} of ${FILES} files could be written`);
});

test.run();
