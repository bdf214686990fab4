/**
 * Reads the headers of the units of a section and goes on behind each as far as its length allows, whatever else is wrong with it.
 * DWARF 5, 7.5.1.
 */
import { DW_LENGTH, DW_UT, dwUtName } from '../../generated/dwarf-constants.ts';
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { Dwarf } from '../../generated/dwarf.js';
import { viewOf } from '../elf/numbers.ts';
import { dwarfRoot } from '../dwarf/grammar-root.ts';
import { abbrevOffset, infoOffset, unitOffset, type InfoOffset } from '../dwarf/offsets.ts';
import type { Contribution } from '../dwarf/package-index.ts';
import { DwarfksymsError, hex } from '../errors.ts';
import { decode, stream, type KaitaiStream } from '../kaitai.ts';
import type { CheckedSection, CheckedUnit } from './checked-file.ts';
import type { Findings } from './findings.ts';
import { placeInSection } from './place.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import { U01, U02, U03, U04 } from './rules/units.ts';

/** A unit without what only its entry tells. */
export type UnitHeader = Omit<CheckedUnit, 'root'>;

/** Calls `onUnit` for each unit whose header can be read. */
export function readUnitHeaders(
  section: CheckedSection,
  contributionOf: (offset: InfoOffset) => Contribution,
  findings: Findings,
  onUnit: (unit: UnitHeader) => void,
): void {
  const { bytes, file } = section;
  const io = stream(bytes);
  const report = (rule: RuleStatement, problem: Problem, offset: number, length?: number): void =>
    findings.add(rule, problem, () => placeInSection(section, offset, length));
  for (let start = infoOffset(0); start < bytes.length;) {
    io.seek(start);
    const length = readLength(io, file.littleEndian);
    if (length === undefined) {
      // Without a length nobody knows where the next unit begins.
      const rest = bytes.length - start;
      if (isReserved(bytes, start, file.littleEndian))
        report(
          U01,
          {
            found: 'an initial length that is reserved',
            expected: `a length below ${hex(DW_LENGTH.lo_reserved)}, or ${hex(DW_LENGTH.DWARF64)}`,
          },
          start,
        );
      else
        report(
          U02,
          {
            found: `${rest} bytes that are no unit`,
            expected: 'a length that is complete, of a unit that ends in its section',
          },
          start,
          rest,
        );
      return;
    }
    const afterLength = io.pos;
    const claimed = afterLength + length.value;
    const end = infoOffset(Math.min(claimed, bytes.length));
    if (claimed > bytes.length)
      report(
        U02,
        {
          found: `a unit of ${length.value} bytes where ${bytes.length - afterLength} are left in the section`,
          expected: 'units that end in their section',
        },
        start,
      );
    const unit = readHeader(section, contributionOf(start), { io, start, end, is64: length.is64 }, report);
    if (unit !== undefined) onUnit(unit);
    start = end;
  }
}

function readLength(io: KaitaiStream, littleEndian: boolean): DwarfCommon.UnitLength | undefined {
  try {
    return decode(io, 'an initial length', 'dwarf-malformed', {}, () => {
      return new DwarfCommon.UnitLength(io, null, null, !littleEndian);
    });
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

/** Not where the length is incomplete, or of 64 bits and no exact number. */
function isReserved(bytes: Uint8Array, start: number, littleEndian: boolean): boolean {
  if (bytes.length - start < Uint32Array.BYTES_PER_ELEMENT) return false;
  const first = viewOf(bytes).getUint32(start, littleEndian);
  return first >= DW_LENGTH.lo_reserved && first !== DW_LENGTH.DWARF64;
}

interface HeaderStart {
  /** Behind the initial length. */
  readonly io: KaitaiStream;
  readonly start: InfoOffset;
  readonly end: InfoOffset;
  readonly is64: boolean;
}

function readHeader(
  section: CheckedSection,
  contribution: Contribution,
  { io, start, end, is64 }: HeaderStart,
  report: (rule: RuleStatement, problem: Problem, offset: number, length?: number) => void,
): UnitHeader | undefined {
  const { littleEndian } = section.file;
  const isTypes = section.kind === 'types';
  const root = dwarfRoot(littleEndian);
  const headerStart = io.pos;
  const tooShort = (): undefined => {
    report(
      U02,
      { found: 'a unit that ends within its header', expected: 'a length that covers the header' },
      start,
      end - start,
    );
    return undefined;
  };
  let kind: Dwarf.UnitKind;
  try {
    kind = new Dwarf.UnitKind(io, null, root, littleEndian);
  } catch {
    return tooShort();
  }
  if (!kind.hasKnownVersion) {
    report(
      U03,
      { found: `version ${kind.version}`, expected: 'a version from 2 to 5' },
      headerStart,
      io.pos - headerStart,
    );
    return undefined;
  }
  if (!kind.hasKnownType) {
    const type = kind.unitType ?? 0;
    const isVendors = type >= DW_UT.lo_user;
    if (!isVendors)
      report(
        U04,
        { found: `unit type ${hex(type)}`, expected: 'a type of table 7.2, or one in the range for vendors' },
        io.pos - 1,
        1,
      );
    return undefined;
  }
  io.seek(headerStart);
  let body: Dwarf.UnitBody;
  try {
    body = new Dwarf.UnitBody(io, null, root, littleEndian, is64, isTypes);
  } catch {
    return tooShort();
  }
  if (body.diesStart > end) return tooShort();
  return {
    section,
    start,
    diesStart: infoOffset(body.diesStart),
    end,
    version: body.version,
    is64,
    addressSize: body.lenAddress,
    type: body.unitType,
    contribution,
    abbreviationOffset: abbrevOffset(contribution.abbreviations + body.ofsDebugAbbrev.value),
    dwoId: body.dwoId && { lo: body.dwoId.lo, hi: body.dwoId.hi },
    signature: body.typeSignature && { lo: body.typeSignature.lo, hi: body.typeSignature.hi },
    typeOffset: body.ofsType && unitOffset(body.ofsType.value),
  };
}

/** `DW_UT_skeleton`, of units before version 5 `DW_UT_compile` or `DW_UT_type`. */
export function unitTypeName({ type }: Pick<CheckedUnit, 'type'>): string {
  return dwUtName(type);
}
