/** The agreement of the decoders on ELF files. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openElf, type ElfFile, type Section } from '../src/elf/elf-file.ts';
import { Relocator } from '../src/elf/relocate.ts';
import { bytesSource, openFile } from '../src/elf/source.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { accountForAbbreviations, compareUnits } from './decoders-agreement.ts';
import { Disagreement } from './decoders-tiling.ts';

export interface Counts {
  units: number;
  entries: number;
  values: number;
  infoBytes: number;
  abbrevBytes: number;
}

/** What was compared in one file. */
export interface Row extends Counts {
  /** Where both decoders gave up. */
  readonly rejected: string[];
  /** Why sections could not be had, or not all of them. */
  unreadable: string | undefined;
  difference: string | undefined;
}

/** Sections with units, and whose abbreviations they use. */
const UNIT_SECTIONS = [
  { info: '.debug_info', abbrev: '.debug_abbrev', inDebugTypes: false },
  { info: '.debug_types', abbrev: '.debug_abbrev', inDebugTypes: true },
  { info: '.debug_info.dwo', abbrev: '.debug_abbrev.dwo', inDebugTypes: false },
  { info: '.debug_types.dwo', abbrev: '.debug_abbrev.dwo', inDebugTypes: true },
] as const;

/** @param raw whether to take sections as they stand, not relocated */
export function checkFile(path: string, raw: boolean): Row {
  const row = noRow();
  judge(row, () => {
    const source = openFile(path);
    try {
      // Warnings are about damage that the comparison meets as well.
      checkElf(
        openElf(source, () => undefined),
        raw,
        row,
      );
    } finally {
      source.close();
    }
  });
  return row;
}

/** The same of a file in memory. */
export function checkBytes(name: string, bytes: Uint8Array): Row {
  const row = noRow();
  judge(row, () =>
    checkElf(
      openElf(bytesSource(name, bytes), () => undefined),
      false,
      row,
    ),
  );
  return row;
}

function noRow(): Row {
  return { ...noCounts(), rejected: [], unreadable: undefined, difference: undefined };
}

/** Runs the comparison, and keeps how it ended. */
function judge(row: Row, compare: () => void): void {
  try {
    compare();
  } catch (error) {
    if (error instanceof Disagreement) row.difference = error.message;
    else if (error instanceof DwarfksymsError) row.unreadable = error.message;
    else throw error;
  }
}

function checkElf(elf: ElfFile, raw: boolean, row: Row): void {
  const relocator = new Relocator(elf, () => undefined);
  const contents = (section: Section): Uint8Array =>
    raw ? elf.contents(section) : relocator.contents(section);
  const bigEndian = !elf.littleEndian;
  for (const name of ['.debug_abbrev', '.debug_abbrev.dwo'])
    for (const section of sectionsCalled(elf, name)) {
      const abbrev = contents(section);
      if (accountForAbbreviations(abbrev, bigEndian) !== abbrev.length)
        throw new Disagreement(`${name}: not all bytes are accounted for`);
      row.abbrevBytes += abbrev.length;
    }
  for (const { info, abbrev: abbrevName, inDebugTypes } of UNIT_SECTIONS)
    for (const section of sectionsCalled(elf, info)) {
      const abbrevSection = sectionsCalled(elf, abbrevName)[0];
      const abbrev = abbrevSection === undefined ? new Uint8Array(0) : contents(abbrevSection);
      const bytes = contents(section);
      const tally = compareUnits({ info: bytes, abbrev, bigEndian, inDebugTypes });
      row.units += tally.units;
      row.entries += tally.entries;
      row.values += tally.values;
      row.infoBytes += bytes.length;
      row.rejected.push(...tally.rejected.map((reason) => `${info}: ${reason}`));
    }
}

/** Also under the name that GNU gave to compressed sections: .zdebug_info. */
function sectionsCalled(elf: ElfFile, name: string): readonly Section[] {
  return [...elf.sectionsNamed(name), ...elf.sectionsNamed(name.replace('.debug', '.zdebug'))];
}

export function noCounts(): Counts {
  return { units: 0, entries: 0, values: 0, infoBytes: 0, abbrevBytes: 0 };
}

/** The ELF files that are or lie below a path. */
export function* elfFilesIn(path: string): Generator<string> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).toSorted()) yield* elfFilesIn(join(path, name));
  } else if (statSync(path).isFile() && isElf(path)) yield path;
}

function isElf(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const magic = Buffer.alloc(4);
    return readSync(file, magic) === 4 && magic.toString('latin1') === '\x7fELF';
  } finally {
    closeSync(file);
  }
}
