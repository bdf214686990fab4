/** Indexes of package files (.dwp): which parts of the sections belong to each split unit. DWARF 5, 7.3.5.3. */
import { DW_SECT, type DwSect } from '../../generated/dwarf-constants.ts';
import { DwpIndex } from '../../generated/dwp-index.js';
import type { Place } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import {
  abbrevOffset,
  infoOffset,
  lineOffset,
  loclistsOffset,
  rnglistsOffset,
  strOffsetsOffset,
  type AbbrevOffset,
  type InfoOffset,
  type LineOffset,
  type LoclistsOffset,
  type RnglistsOffset,
  type StrOffsetsOffset,
} from './offsets.ts';

/** Where the parts of a unit begin in the sections of its file. */
export interface Contribution {
  readonly abbreviations: AbbrevOffset;
  readonly strOffsets: StrOffsetsOffset;
  readonly line: LineOffset;
  /** Of units of version 5; before, GNU's indexes have other sections under these numbers. */
  readonly locationLists: LoclistsOffset;
  readonly rangeLists: RnglistsOffset;
}

/** Of a unit that has the sections for itself, or states offsets that count from their starts. */
export const WHOLE_SECTIONS: Contribution = {
  abbreviations: abbrevOffset(0),
  strOffsets: strOffsetsOffset(0),
  line: lineOffset(0),
  locationLists: loclistsOffset(0),
  rangeLists: rnglistsOffset(0),
};

/**
 * Contributions by the offset of the unit in `.debug_info.dwo`, or of the type unit in `.debug_types.dwo`.
 * @throws DwarfksymsError `dwarf-malformed`
 */
export function readPackageIndex(
  bytes: Uint8Array,
  littleEndian: boolean,
  place: Place,
  kind: 'info' | 'types',
): ReadonlyMap<InfoOffset, Contribution> {
  const io = stream(bytes);
  const index = decode(io, 'a package index', 'dwarf-malformed', place, () => {
    return new DwpIndex(io, null, null, !littleEndian);
  });
  const column = (section: DwSect): number => index.sections.indexOf(section);
  const units = column(kind === 'info' ? DW_SECT.INFO : DW_SECT.TYPES);
  const columns = [DW_SECT.ABBREV, DW_SECT.STR_OFFSETS, DW_SECT.LINE, DW_SECT.LOCLISTS, DW_SECT.RNGLISTS].map(
    column,
  );
  const contributions = new Map<InfoOffset, Contribution>();
  for (const { values } of index.offsets) {
    const unit = values[units];
    if (unit === undefined) continue;
    const [abbreviations = 0, strOffsets = 0, line = 0, locationLists = 0, rangeLists = 0] = columns.map(
      (at) => values[at] ?? 0,
    );
    contributions.set(infoOffset(unit), {
      abbreviations: abbrevOffset(abbreviations),
      strOffsets: strOffsetsOffset(strOffsets),
      line: lineOffset(line),
      locationLists: loclistsOffset(locationLists),
      rangeLists: rnglistsOffset(rangeLists),
    });
  }
  return contributions;
}
