/** The cursors over records, each with the Kaitai decoder of the same type as its oracle. */
import type { KaitaiStream } from '../src/kaitai.ts';
import { DwarfExpressions } from '../generated/debug/dwarf-expressions.js';
import { DwarfFrame } from '../generated/debug/dwarf-frame.js';
import { DwarfLineProgram } from '../generated/debug/dwarf-line-program.js';
import { DwarfLists } from '../generated/debug/dwarf-lists.js';
import { DwarfMacro } from '../generated/debug/dwarf-macro.js';
import { ExpressionCursor } from '../generated/expression-cursor.ts';
import { FrameInstructionCursor } from '../generated/frame-instruction-cursor.ts';
import { GnuLocationCursor } from '../generated/gnu-location-cursor.ts';
import { LineProgramCursor } from '../generated/line-program-cursor.ts';
import { LocationListCursor } from '../generated/location-list-cursor.ts';
import { LocationPairCursor } from '../generated/location-pair-cursor.ts';
import { MacinfoCursor } from '../generated/macinfo-cursor.ts';
import { MacroCursor } from '../generated/macro-cursor.ts';
import { RangeListCursor } from '../generated/range-list-cursor.ts';
import { RangePairCursor } from '../generated/range-pair-cursor.ts';
import type { RecordCursor } from '../generated/record-cursor.ts';

/** All that any kind of record depends on. */
export interface Settings {
  readonly littleEndian: boolean;
  readonly is64: boolean;
  readonly version: number;
  readonly addressSize: number;
  readonly opcodeBase: number;
  readonly standardOpcodeLengths: readonly number[];
  readonly pointerEncoding: number;
}

/** A decoder of Kaitai's debug mode, which reads when it is told to. */
export interface Decoder {
  _read(): void;
}

export interface RecordKind {
  cursor(bytes: Uint8Array, settings: Settings): RecordCursor;
  /** Decodes the record at the stream's position. */
  decoder(io: KaitaiStream, settings: Settings): Decoder;
}

export const RECORD_KINDS: Readonly<Record<string, RecordKind>> = {
  expression: {
    cursor: (bytes, { littleEndian, is64, version, addressSize }) =>
      Object.assign(new ExpressionCursor(bytes, littleEndian), { is64, version, addressSize }),
    decoder: (io, { littleEndian, is64, addressSize, version }) => {
      const root = new DwarfExpressions(io, null, null, !littleEndian, is64, addressSize, version);
      return new DwarfExpressions.Operation(io, null, root, littleEndian);
    },
  },
  lineProgram: {
    cursor: (bytes, { littleEndian, opcodeBase, standardOpcodeLengths }) =>
      Object.assign(new LineProgramCursor(bytes, littleEndian), { opcodeBase, standardOpcodeLengths }),
    decoder: (io, { littleEndian, opcodeBase, standardOpcodeLengths }) => {
      const root = new DwarfLineProgram(io, null, null, !littleEndian, opcodeBase, [
        ...standardOpcodeLengths,
      ]);
      return new DwarfLineProgram.Operation(io, null, root, littleEndian);
    },
  },
  rangeList: {
    cursor: (bytes, { littleEndian, addressSize }) =>
      Object.assign(new RangeListCursor(bytes, littleEndian), { addressSize }),
    decoder: (io, { littleEndian, addressSize }) =>
      new DwarfLists.RangeListEntry(io, null, lists(io, littleEndian), littleEndian, addressSize),
  },
  locationList: {
    cursor: (bytes, { littleEndian, addressSize }) =>
      Object.assign(new LocationListCursor(bytes, littleEndian), { addressSize }),
    decoder: (io, { littleEndian, addressSize }) =>
      new DwarfLists.Location(io, null, lists(io, littleEndian), littleEndian, addressSize),
  },
  rangePair: {
    cursor: (bytes, { littleEndian, addressSize }) =>
      Object.assign(new RangePairCursor(bytes, littleEndian), { addressSize }),
    decoder: (io, { littleEndian, addressSize }) =>
      new DwarfLists.Pair(io, null, lists(io, littleEndian), littleEndian, addressSize),
  },
  locationPair: {
    cursor: (bytes, { littleEndian, addressSize }) =>
      Object.assign(new LocationPairCursor(bytes, littleEndian), { addressSize }),
    decoder: (io, { littleEndian, addressSize }) =>
      new DwarfLists.LocationOfPair(io, null, lists(io, littleEndian), littleEndian, addressSize),
  },
  gnuLocation: {
    cursor: (bytes, { littleEndian }) => new GnuLocationCursor(bytes, littleEndian),
    decoder: (io, { littleEndian }) =>
      new DwarfLists.GnuLocation(io, null, lists(io, littleEndian), littleEndian),
  },
  frameInstruction: {
    cursor: (bytes, { littleEndian, addressSize, pointerEncoding }) =>
      Object.assign(new FrameInstructionCursor(bytes, littleEndian), { addressSize, pointerEncoding }),
    decoder: (io, { littleEndian, addressSize, pointerEncoding }) => {
      const root = new DwarfFrame(io, null, null, !littleEndian, addressSize, false);
      return new DwarfFrame.Instruction(io, null, root, littleEndian, pointerEncoding, addressSize);
    },
  },
  macro: {
    cursor: (bytes, { littleEndian, is64 }) => Object.assign(new MacroCursor(bytes, littleEndian), { is64 }),
    decoder: (io, { littleEndian, is64 }) =>
      new DwarfMacro.MacroEntry(io, null, new DwarfMacro(io, null, null, !littleEndian), littleEndian, is64),
  },
  macinfo: {
    cursor: (bytes, { littleEndian }) => new MacinfoCursor(bytes, littleEndian),
    decoder: (io, { littleEndian }) =>
      new DwarfMacro.MacinfoEntry(io, null, new DwarfMacro(io, null, null, !littleEndian), littleEndian),
  },
};

function lists(io: KaitaiStream, littleEndian: boolean): DwarfLists {
  return new DwarfLists(io, null, null, !littleEndian, 8);
}
