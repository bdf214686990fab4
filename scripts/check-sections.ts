/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/**
 * Decodes every debug section of files with the grammars, and compares the cursors over records with them: `check-sections.ts PATH…`.
 *
 * Prints what cannot be decoded, each with its file and section, and how many of each section can. Exit status 1 if a cursor and a
 * decoder disagree.
 */
import { DwarfAranges } from '../generated/dwarf-aranges.js';
import { DwarfFrame } from '../generated/dwarf-frame.js';
import { Dwarf } from '../generated/dwarf.js';
import { DwarfLists } from '../generated/dwarf-lists.js';
import { DwarfMacro } from '../generated/dwarf-macro.js';
import { DwarfNames } from '../generated/dwarf-names.js';
import { DwarfPubnames } from '../generated/dwarf-pubnames.js';
import { DwpIndex } from '../generated/dwp-index.js';
import { GdbIndex } from '../generated/gdb-index.js';
import { openElf, type ElfFile, type Section } from '../src/elf/elf-file.ts';
import { Relocator } from '../src/elf/relocate.ts';
import { openFile } from '../src/elf/source.ts';
import { zstdIsReady } from '../src/elf/zstd.ts';
import { DwarfksymsError } from '../src/errors.ts';
import { decode, stream, type KaitaiStream } from '../src/kaitai.ts';
import { elfFilesIn } from '../properties/decoders-files.ts';
import { recordDifference } from '../properties/record-cursors-agreement.ts';
import { RECORD_KINDS, type Settings } from '../properties/record-cursors-kinds.ts';

await zstdIsReady;

interface Work {
  readonly bytes: Uint8Array;
  readonly settings: Settings;
  /** Compares a cursor with its decoder on bytes. */
  compare(kind: string, bytes: Uint8Array, settings?: Partial<Settings>): void;
}

/** Decodes a whole section. */
type Check = (io: KaitaiStream, work: Work) => void;

const CHECKS: Readonly<Record<string, Check>> = {
  '.debug_aranges': (io, { settings }) => void new DwarfAranges(io, null, null, !settings.littleEndian).sets,
  '.debug_names': (io, { settings }) => {
    for (const { body } of new DwarfNames(io, null, null, !settings.littleEndian).indexes) void body.entries;
  },
  '.debug_pubnames': pubnames(false),
  '.debug_pubtypes': pubnames(false),
  '.debug_gnu_pubnames': pubnames(true),
  '.debug_gnu_pubtypes': pubnames(true),
  '.debug_macro': (io, { settings }) => void new DwarfMacro(io, null, null, !settings.littleEndian).units,
  '.debug_macro.dwo': (io, { settings }) => void new DwarfMacro(io, null, null, !settings.littleEndian).units,
  '.debug_macinfo': (io, { settings, bytes, compare }) => {
    void new DwarfMacro(io, null, null, !settings.littleEndian).macinfoEntries;
    compare('macinfo', bytes);
  },
  '.debug_frame': frames(false),
  '.eh_frame': frames(true),
  '.debug_line': lines,
  '.debug_line.dwo': lines,
  '.debug_rnglists': (io, { settings, compare }) => {
    const root = new DwarfLists(io, null, null, !settings.littleEndian, settings.addressSize);
    for (const { body } of root.rangeListTables) {
      const { lenAddress: addressSize } = body.header;
      compare('rangeList', bytesOf(body._io).subarray(body.entriesStart), { addressSize });
    }
  },
  '.debug_loclists': (io, { settings, compare }) => {
    const root = new DwarfLists(io, null, null, !settings.littleEndian, settings.addressSize);
    for (const { body } of root.locationListTables) {
      const [first] = body.ofsLists;
      if (first === undefined) continue;
      // Tables with offsets have no view numbers between the lists.
      const { lenAddress: addressSize } = body.header;
      void body.locations;
      compare('locationList', bytesOf(body._io).subarray(body.listsStart), { addressSize });
    }
  },
  '.debug_loc': (io, { settings, bytes, compare }) => {
    void new DwarfLists(io, null, null, !settings.littleEndian, settings.addressSize).locations;
    compare('locationPair', bytes);
  },
  '.debug_ranges': (io, { settings, bytes, compare }) => {
    void new DwarfLists(io, null, null, !settings.littleEndian, settings.addressSize).ranges;
    compare('rangePair', bytes);
  },
  '.debug_addr': (io, { settings }) => {
    void new DwarfLists(io, null, null, !settings.littleEndian, settings.addressSize).addressTables;
  },
  '.debug_str_offsets': (io, { settings }) => {
    void new Dwarf(io, null, null, !settings.littleEndian, io).strOffsetsTables;
  },
  '.debug_cu_index': (io, { settings }) => void new DwpIndex(io, null, null, !settings.littleEndian),
  '.debug_tu_index': (io, { settings }) => void new DwpIndex(io, null, null, !settings.littleEndian),
  '.debug_sup': (io, { settings }) => void new Dwarf(io, null, null, !settings.littleEndian, io).sup,
  '.gdb_index': (io) => {
    const { header, compileUnits, typeUnits, addresses, symbols, shortcuts } = new GdbIndex(io);
    void [header, compileUnits, typeUnits, addresses, shortcuts];
    for (const slot of symbols.slots) void [slot.name, slot.vector];
  },
};

function pubnames(isGnu: boolean): Check {
  return (io, { settings }) => void new DwarfPubnames(io, null, null, !settings.littleEndian, isGnu).sets;
}

function frames(isEh: boolean): Check {
  return (io, { settings, compare }) => {
    const root = new DwarfFrame(io, null, null, !settings.littleEndian, settings.addressSize, isEh);
    for (const { body } of root.entries) {
      if (body === undefined) continue;
      const common = body.common ?? body.cie?.body?.common;
      if (common === undefined) continue;
      const { pointerEncoding, lenAddress: addressSize } = common;
      const start = (body.common ?? body.description)?.instructionsStart ?? 0;
      compare('frameInstruction', bytesOf(body._io).subarray(start), { pointerEncoding, addressSize });
    }
  };
}

function bytesOf(io: KaitaiStream): Uint8Array {
  const at = io.pos;
  io.seek(0);
  const bytes = io.readBytesFull();
  io.seek(at);
  return bytes;
}

function lines(io: KaitaiStream, { settings, compare }: Work): void {
  for (const { body } of new Dwarf(io, null, null, !settings.littleEndian, io).lineUnits) {
    const start = body.headerStart + body.lenHeader.value;
    const { opcodeBase, standardOpcodeLengths } = body;
    compare('lineProgram', bytesOf(body._io).subarray(start), { opcodeBase, standardOpcodeLengths });
  }
}

const decoded = new Map<string, number>();
let records = 0;

function checkSection(elf: ElfFile, section: Section, bytes: Uint8Array, path: string): void {
  const name = section.name.replace('.zdebug', '.debug');
  const check = CHECKS[name];
  if (check === undefined || bytes.length === 0) return;
  const settings: Settings = {
    littleEndian: elf.littleEndian,
    is64: false,
    version: 5,
    addressSize: elf.is64 ? 8 : 4,
    opcodeBase: 13,
    standardOpcodeLengths: [],
    pointerEncoding: 0,
  };
  const compare = (kind: string, part: Uint8Array, own: Partial<Settings> = {}): void => {
    const recordKind = RECORD_KINDS[kind];
    if (recordKind === undefined) throw new Error(`there is no kind ${kind}`);
    const copy = Uint8Array.from(part);
    const difference = recordDifference(recordKind, copy, { ...settings, ...own }, () => records++);
    if (difference === undefined) return;
    process.stdout.write(`DIFFERENT ${path}: ${name}: ${kind}: ${difference}\n`);
    process.exitCode = 1;
  };
  const io = stream(bytes);
  decode(io, 'the section', 'dwarf-malformed', { file: path, section: name }, () =>
    check(io, { bytes, settings, compare }),
  );
  decoded.set(name, (decoded.get(name) ?? 0) + 1);
}

function checkFile(path: string): void {
  const source = openFile(path);
  try {
    const elf = openElf(source, () => undefined);
    const relocator = new Relocator(elf, () => undefined);
    for (const section of elf.sections)
      try {
        if (Object.hasOwn(CHECKS, section.name.replace('.zdebug', '.debug')))
          checkSection(elf, section, relocator.contents(section), path);
      } catch (error) {
        if (!(error instanceof DwarfksymsError)) throw error;
        process.stdout.write(`${path}: ${section.name}: ${error.message}\n`);
      }
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    process.stdout.write(`${path}: ${error.message}\n`);
  } finally {
    source.close();
  }
}

for (const path of process.argv.slice(2).flatMap((root) => [...elfFilesIn(root)])) checkFile(path);
for (const [name, count] of [...decoded].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  process.stdout.write(`${String(count).padStart(8)} ${name}\n`);
process.stdout.write(`${String(records).padStart(8)} records compared\n`);
