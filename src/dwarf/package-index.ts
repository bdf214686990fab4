/** Indexes of package files (.dwp): which parts of the sections belong to each split unit. DWARF 5, 7.3.5.3. */
import { DW_SECT, type DwSect } from '../../generated/dwarf-constants.ts';
import { DwpIndex } from '../../generated/dwp-index.js';
import type { Place } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';

/** Where the parts of a unit begin in the sections of its file. */
export interface Contribution {
  readonly abbreviations: number;
  readonly strOffsets: number;
  readonly line: number;
  /** Of units of version 5; before, GNU's indexes have other sections under these numbers. */
  readonly locationLists: number;
  readonly rangeLists: number;
}

/** Of a unit that has the sections for itself, or states offsets that count from their starts. */
export const WHOLE_SECTIONS: Contribution = {
  abbreviations: 0,
  strOffsets: 0,
  line: 0,
  locationLists: 0,
  rangeLists: 0,
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
): ReadonlyMap<number, Contribution> {
  const io = stream(bytes);
  const index = decode(io, 'a package index', 'dwarf-malformed', place, () => {
    return new DwpIndex(io, null, null, !littleEndian);
  });
  const column = (section: DwSect): number => index.sections.indexOf(section);
  const units = column(kind === 'info' ? DW_SECT.INFO : DW_SECT.TYPES);
  const columns = [DW_SECT.ABBREV, DW_SECT.STR_OFFSETS, DW_SECT.LINE, DW_SECT.LOCLISTS, DW_SECT.RNGLISTS].map(
    column,
  );
  const contributions = new Map<number, Contribution>();
  for (const { values } of index.offsets) {
    const unit = values[units];
    if (unit === undefined) continue;
    const [abbreviations = 0, strOffsets = 0, line = 0, locationLists = 0, rangeLists = 0] = columns.map(
      (at) => values[at] ?? 0,
    );
    contributions.set(unit, { abbreviations, strOffsets, line, locationLists, rangeLists });
  }
  return contributions;
}
