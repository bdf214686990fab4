/**
 * Layouts against pahole: `check-layouts.ts FILE|FOLDER…` compares, of each structure and union that pahole finds in an ELF file, size,
 * the places of all members, and how much is between and behind them, with what `dwarfksyms explain --layout` shows. Where a name has
 * several definitions, pahole shows one of them. Exit status 1 if anything is different.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DwarfFile } from '../src/dwarf/dwarf-file.ts';
import { EntryReader } from '../src/dwarf/entry-reader.ts';
import { NO_SHAPE } from '../src/dwarf/plans.ts';
import { Companions } from '../src/elf/companions.ts';
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { layoutRows, type LayoutRow } from '../src/explain/layout-rows.ts';
import { keywordOf } from '../src/types/c-text.ts';
import { TypeVisitor } from '../src/types/type-of.ts';
import type { Aggregate } from '../src/types/type-node.ts';
import { DW_TAG } from '../generated/dwarf-constants.ts';
import { paholeTypes, placeKey, type PaholeType } from './check-layouts/pahole-output.ts';

const MOST_SHOWN = 10;
const MOST_OUTPUT = 1 << 30;
const TAGS: ReadonlySet<number> = new Set([DW_TAG.structure_type, DW_TAG.class_type, DW_TAG.union_type]);

type Ours = Omit<PaholeType, 'name'> & { readonly isComplete: boolean };

await zstdIsReady;
const counts = { files: 0, types: 0, members: 0, differences: 0, onlyPahole: 0 };

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.k?o$/u.test(name))
    .map((name) => join(path, name))
    .toSorted();
}

/** All definitions of a file, by name. */
function oursIn(path: string): ReadonlyMap<string, readonly Ours[]> {
  const warn = (): void => undefined;
  const elf = openElf(bytesSource(path, readFileSync(path)), warn);
  const companions = new Companions(path, warn);
  const dwarf = new DwarfFile(elf, { shapeOf: () => NO_SHAPE, warn, companions, followSkeletons: true });
  const reader = new EntryReader(dwarf);
  const visitor = new TypeVisitor({ entersPrivate: true });
  const found = new Map<string, Ours[]>();
  for (const unit of dwarf.units)
    for (const entry of reader.all(unit)) {
      if (!TAGS.has(entry.tag)) continue;
      const node = visitor.typeOf(entry) as Aggregate;
      if (node.name === undefined) continue;
      const laidOut = layoutRows(node, {
        language: 'c',
        littleEndian: elf.littleEndian,
        addressSize: unit.addressSize,
        resolve: (reference) => reference.entry && visitor.typeOf(reference.entry),
      });
      if (laidOut?.layout === undefined) continue;
      const { layout, rows, byteSize } = laidOut;
      const ours: Ours = {
        byteSize: byteSize ?? 0,
        places: rows.flatMap(placesOf).toSorted(),
        holeBits: layout.holes.reduce((sum, { bitSize }) => sum + bitSize, 0),
        paddingBits: layout.fields.length === 0 ? 0 : (layout.padding?.bitSize ?? 0),
        isComplete: layout.isComplete,
      };
      const name = `${keywordOf(node.kind)} ${node.name}`;
      const known = found.get(name);
      if (known === undefined) found.set(name, [ours]);
      else known.push(ours);
    }
  companions.close();
  return found;
}

/** pahole shows nameless members with the others. */
function placesOf(row: LayoutRow): readonly string[] {
  return row.kind === 'member' || row.kind === 'close' ? [placeKey(row.bitOffset, row.bitSize ?? 0)] : [];
}

/** Undefined if they are the same. */
function difference(theirs: PaholeType, ours: Ours): string | undefined {
  if (theirs.byteSize !== undefined && theirs.byteSize !== ours.byteSize)
    return `size ${theirs.byteSize}, not ${ours.byteSize}`;
  const own = new Set(ours.places);
  const other = new Set(theirs.places);
  const missing = theirs.places.find((place) => !own.has(place));
  if (missing !== undefined) return `pahole has a member at ${missing}`;
  const surplus = ours.places.find((place) => !other.has(place));
  if (surplus !== undefined) return `pahole has no member at ${surplus}`;
  if (theirs.places.length !== ours.places.length)
    return `${theirs.places.length} members, not ${ours.places.length}`;
  if (theirs.holeBits !== ours.holeBits) return `holes of ${theirs.holeBits} bits, not ${ours.holeBits}`;
  return theirs.byteSize === undefined || theirs.paddingBits === ours.paddingBits
    ? undefined
    : `padding of ${theirs.paddingBits} bits, not ${ours.paddingBits}`;
}

for (const path of process.argv.slice(2).flatMap(filesIn)) {
  let output: string;
  try {
    output = execFileSync('pahole', ['-F', 'dwarf', path], {
      encoding: 'latin1',
      maxBuffer: MOST_OUTPUT,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    console.log(`${path}: pahole cannot read it`);
    continue;
  }
  counts.files++;
  const ours = oursIn(path);
  let shown = 0;
  for (const theirs of paholeTypes(output)) {
    const candidates = ours.get(theirs.name);
    if (candidates === undefined) {
      counts.onlyPahole++;
      continue;
    }
    counts.types++;
    counts.members += theirs.places.length;
    const differences = candidates.map((one) => difference(theirs, one));
    if (differences.includes(undefined)) continue;
    counts.differences++;
    if (shown++ < MOST_SHOWN) console.log(`${path}: ${theirs.name}: ${differences[0]}`);
  }
}
console.log(
  `${counts.files} files, ${counts.types} types with ${counts.members} members: ${counts.differences} different; ${counts.onlyPahole} that only pahole has`,
);
process.exitCode = counts.differences > 0 ? 1 : 0;
