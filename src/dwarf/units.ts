/** Units of `.debug_info` and `.debug_types`: their headers, and where their entries are. DWARF 5, 7.5.1. */
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { Dwarf } from '../../generated/dwarf.js';
import type { DieCursor, Encoding } from '../../generated/dwarf-cursor.ts';
import type { Section } from '../elf/elf-file.ts';
import { DwarfksymsError, hex, type Warn } from '../errors.ts';
import { decode, stream, type KaitaiStream } from '../kaitai.ts';
import type { DebugFile } from './debug-file.ts';
import { dwarfRoot } from './grammar-root.ts';
import type { Contribution } from './package-index.ts';

/** A section that holds units. Its bytes have addresses of their own, so that a number identifies a DIE in a file. */
export interface InfoSection {
  readonly file: DebugFile;
  readonly section: Section;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The address of its first byte. */
  readonly base: number;
  /** Whether DW_FORM_ref_addr counts from its start: it is the file's `.debug_info`, not that of a section group. */
  readonly isMain: boolean;
  readonly cursor: DieCursor;
  /** The unit that the cursor is set to. */
  entered: Unit | undefined;
}

/** A number of 64 bits that identifies a type unit or a split unit. */
export interface Signature {
  readonly lo: number;
  readonly hi: number;
}

export interface Unit extends Encoding {
  /** Position among the file's units, in the order in which they are visited. */
  readonly index: number;
  readonly info: InfoSection;
  /** Section offsets: of the header, of the unit DIE, and behind the last entry. */
  readonly start: number;
  readonly diesStart: number;
  readonly end: number;
  /** DW_UT; before version 5, what the section says. */
  readonly type: number;
  /** In `.debug_abbrev`. */
  readonly abbreviationOffset: number;
  /** Which parts of other sections belong to the unit. */
  readonly contribution: Contribution;
  /** Pairs a skeleton unit with its split unit. Before version 5 an attribute of the unit DIE does that. */
  readonly dwoId: Signature | undefined;
  /** Of type units only. */
  readonly signature: Signature | undefined;
  /** Section offset of a type unit's type. */
  readonly typeStart: number | undefined;
}

export interface UnitOptions {
  readonly isTypes: boolean;
  readonly firstIndex: number;
  readonly abbreviationsSize: number;
  /** By the offset of the unit. */
  readonly contributionOf: (offset: number) => Contribution;
  readonly warn: Warn;
}

/** With fewer bytes left there is no room for a unit: they are padding. */
const SMALLEST_REST = 5;

/**
 * The headers of all units of a section, in order. A last unit that claims more than the section has is cut at its end.
 * @throws DwarfksymsError `dwarf-malformed` with the place of the header
 */
export function readUnits(info: InfoSection, options: UnitOptions): Unit[] {
  const io = stream(info.bytes);
  const root = dwarfRoot(info.file.elf.littleEndian);
  const units: Unit[] = [];
  for (let start = 0; info.bytes.length - start >= SMALLEST_REST; start = io.pos) {
    const place = { section: info.name, offset: start };
    io.seek(start);
    const unit = decode(io, 'a unit header', 'dwarf-malformed', { section: info.name }, () =>
      readUnit(io, root, options, info, units.length + options.firstIndex),
    );
    if (unit === undefined) continue;
    if (unit.diesStart > unit.end)
      throw new DwarfksymsError('dwarf-malformed', 'the unit ends within its header', place);
    if (unit.abbreviationOffset >= options.abbreviationsSize)
      throw new DwarfksymsError(
        'dwarf-malformed',
        `the abbreviations of the unit are at ${hex(unit.abbreviationOffset)}, outside the ${options.abbreviationsSize} bytes of .debug_abbrev`,
        place,
      );
    units.push(unit);
    io.seek(unit.end);
  }
  return units;
}

/** Reads one header and leaves `io` where the unit ends; undefined for a unit without any bytes. */
function readUnit(
  io: KaitaiStream,
  root: Dwarf,
  { isTypes, contributionOf, warn }: UnitOptions,
  info: InfoSection,
  index: number,
): Unit | undefined {
  const start = io.pos;
  const { littleEndian } = info.file.elf;
  const length = new DwarfCommon.UnitLength(io, null, null, !littleEndian);
  if (length.value === 0) return undefined;
  let end = io.pos + length.value;
  if (end > info.bytes.length) {
    warn(
      new DwarfksymsError(
        'dwarf-malformed',
        `the unit claims ${length.value} bytes, but the section ends after ${info.bytes.length - io.pos}`,
        { section: info.name, offset: start },
      ),
    );
    end = info.bytes.length;
  }
  const body = new Dwarf.UnitBody(io, null, root, littleEndian, length.is64, isTypes);
  const contribution = contributionOf(start);
  return {
    index,
    info,
    start,
    diesStart: body.diesStart,
    end,
    version: body.version,
    is64: length.is64,
    addressSize: body.lenAddress,
    type: body.unitType,
    contribution,
    abbreviationOffset: contribution.abbreviations + body.ofsDebugAbbrev.value,
    dwoId: signature(body.dwoId),
    signature: signature(body.typeSignature),
    typeStart: body.ofsType && start + body.ofsType.value,
  };
}

/** Without the rest of the header, which the decoder's value would keep alive. */
function signature(value: Signature | undefined): Signature | undefined {
  return value && { lo: value.lo, hi: value.hi };
}
