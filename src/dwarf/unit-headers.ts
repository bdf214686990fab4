/** Reads the headers of the units of a section. DWARF 5, 7.5.1. */
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { Dwarf } from '../../generated/dwarf.js';
import { DwarfksymsError, hex, type Warn } from '../errors.ts';
import { decode, stream, type KaitaiStream } from '../kaitai.ts';
import { dwarfRoot } from './grammar-root.ts';
import { abbrevOffset, infoOffset, inUnit, unitOffset, type InfoOffset } from './offsets.ts';
import type { Contribution } from './package-index.ts';
import type { InfoSection, Signature, StrayBytes, Unit } from './units.ts';

export interface UnitOptions {
  readonly isTypes: boolean;
  readonly firstIndex: number;
  readonly abbreviationsSize: number;
  /** By the offset of the unit. */
  readonly contributionOf: (offset: InfoOffset) => Contribution;
  readonly warn: Warn;
}

/** With fewer bytes left there is no room for a unit. */
const SMALLEST_REST = 5;

/**
 * The headers of all units of a section, in order, and what is between and behind them. A last unit that claims more than
 * the section has is cut at its end.
 * @throws DwarfksymsError `dwarf-malformed` with the place of the header
 */
export function readUnits(
  info: InfoSection,
  options: UnitOptions,
): { readonly units: readonly Unit[]; readonly strays: readonly StrayBytes[] } {
  const io = stream(info.bytes);
  const root = dwarfRoot(info.file.elf.littleEndian);
  const units: Unit[] = [];
  const strays: StrayBytes[] = [];
  let strayStart = infoOffset(0);
  const endStray = (end: InfoOffset): void => {
    if (end > strayStart) strays.push({ info, start: strayStart, end });
  };
  for (let start = infoOffset(0); info.bytes.length - start >= SMALLEST_REST; start = infoOffset(io.pos)) {
    const place = { section: info.name, offset: start };
    io.seek(start);
    const unit = decode(io, 'a unit header', 'dwarf-malformed', { section: info.name }, () =>
      readUnit(io, root, options, info, units.length + options.firstIndex),
    );
    if (unit === undefined) continue;
    endStray(start);
    strayStart = unit.end;
    if (unit.diesStart > unit.end)
      throw new DwarfksymsError('dwarf-malformed', 'the unit ends within its header', place);
    if (unit.abbreviationOffset >= options.abbreviationsSize)
      throw new DwarfksymsError(
        'dwarf-malformed',
        `the abbreviations of the unit are at ${hex(unit.abbreviationOffset)}, outside the ${options.abbreviationsSize} bytes of .debug_abbrev`,
        place,
      );
    complainOf(unit, options.warn);
    units.push(unit);
    io.seek(unit.end);
  }
  endStray(infoOffset(info.bytes.length));
  for (const { start, end } of strays)
    options.warn(
      new DwarfksymsError('dwarf-stray', `${end - start} bytes are no unit`, {
        section: info.name,
        offset: start,
      }),
    );
  return { units, strays };
}

/** Says what is wrong with a unit whose header could be read. */
function complainOf(unit: Unit, warn: Warn): void {
  const { info, start, diesStart, end, typeStart } = unit;
  const complain = (code: 'dwarf-stray' | 'dwarf-unsound', detail: string): void =>
    warn(new DwarfksymsError(code, detail, { section: info.name, offset: start }));
  if (typeStart !== undefined && (typeStart < diesStart || typeStart >= end))
    complain(
      'dwarf-unsound',
      `the type of the type unit should be at ${hex(typeStart)}, outside its entries`,
    );
  if (diesStart === end) return complain('dwarf-stray', 'the unit has no entries');
  // An abbreviation code, of which zero makes a null entry: DWARF 5, 7.5.2.
  info.cursor.read(DW_FORM.udata, diesStart, end);
  if (info.cursor.lo === 0 && info.cursor.hi === 0)
    complain('dwarf-stray', 'the unit begins with a null entry, so that it has no others');
}

/** Reads one header and leaves `io` where the unit ends; undefined for a unit without any bytes. */
function readUnit(
  io: KaitaiStream,
  root: Dwarf,
  { isTypes, contributionOf, warn }: UnitOptions,
  info: InfoSection,
  index: number,
): Unit | undefined {
  const start = infoOffset(io.pos);
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
  requireKnown(io, root, info, littleEndian);
  const body = new Dwarf.UnitBody(io, null, root, littleEndian, length.is64, isTypes);
  const contribution = contributionOf(start);
  return {
    index,
    info,
    start,
    diesStart: infoOffset(body.diesStart),
    end: infoOffset(end),
    version: body.version,
    is64: length.is64,
    addressSize: body.lenAddress,
    type: body.unitType,
    contribution,
    abbreviationOffset: abbrevOffset(contribution.abbreviations + body.ofsDebugAbbrev.value),
    dwoId: signature(body.dwoId),
    signature: signature(body.typeSignature),
    typeStart: body.ofsType && inUnit(start, unitOffset(body.ofsType.value)),
  };
}

/** Refuses what no version up to 5 has, and leaves `io` where it was. */
function requireKnown(io: KaitaiStream, root: Dwarf, info: InfoSection, littleEndian: boolean): void {
  const start = io.pos;
  const kind = new Dwarf.UnitKind(io, null, root, littleEndian);
  const fail = (detail: string, offset: number): never => {
    throw new DwarfksymsError('dwarf-unsupported', detail, { section: info.name, offset });
  };
  if (!kind.hasKnownVersion) fail(`DWARF version ${kind.version} is not supported`, start);
  if (!kind.hasKnownType)
    fail(`the unit type ${hex(kind.unitType ?? 0)} (DW_UT) is not supported`, io.pos - 1);
  io.seek(start);
}

/** Without the rest of the header, which the decoder's value would keep alive. */
function signature(value: Signature | undefined): Signature | undefined {
  return value && { lo: value.lo, hi: value.hi };
}
