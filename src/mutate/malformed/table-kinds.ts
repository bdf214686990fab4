/**
 * Sections that the writer does not make by itself, as what they say and how that is spelled: breakages add a sound one, and then say
 * something else.
 */
import type { Description } from '../../write/description.ts';
import { Bytes, type ByteOrder } from '../../write/bytes.ts';
import { SHT } from '../../../generated/elf-constants.ts';
import { placeOf, withAddedUnit, type AddedPlace } from './referred-unit.ts';
import type { DescriptionBreakage, Implied } from './breakage.ts';
import { addSection, withSection } from './described.ts';

export interface TableKind<T> {
  /** The section's name. */
  readonly section: string;
  /** Of the unit that is added. */
  readonly version: 4 | 5;
  /** Where it is not that of the file. */
  readonly byteOrder?: ByteOrder;
  /** Undefined where the file cannot have such a section. */
  readonly sound: (place: AddedPlace) => T | undefined;
  readonly write: (out: Bytes, table: T, place: AddedPlace) => void;
  /** Sections that it needs beside it. */
  readonly beside?: (description: Description, place: AddedPlace) => Description | undefined;
}

/** Of a breakage: its name, what the section says instead, its sentence, and what else follows. */
export type TableRow<T> = readonly [
  name: string,
  rule: string,
  wrong: (table: T, place: AddedPlace) => T,
  summary: string,
  implies?: Implied,
];

export function tableBreakages<T>(
  kind: TableKind<T>,
  rows: readonly TableRow<T>[],
): readonly DescriptionBreakage[] {
  const { section, version, byteOrder, sound, write, beside } = kind;
  const bytesOf = (table: T, place: AddedPlace): Uint8Array => {
    const out = new Bytes(byteOrder ?? place.byteOrder);
    write(out, table, place);
    return out.done();
  };
  const prepare = (description: Description): Description | undefined => {
    const added = withAddedUnit(description, version);
    const place = added && placeOf(added);
    const table = place && sound(place);
    if (added === undefined || place === undefined || table === undefined) return undefined;
    const ready = beside === undefined ? added : beside(added, place);
    return ready && addSection(ready, { name: section, type: SHT.PROGBITS, bytes: bytesOf(table, place) });
  };
  return rows.map(([name, rule, wrong, summary, implies]) => ({
    name,
    rule,
    summary,
    ...(implies === undefined ? {} : { implies }),
    prepare,
    change(description) {
      const place = placeOf(description);
      const table = place && sound(place);
      if (place === undefined || table === undefined) return undefined;
      const bytes = bytesOf(wrong(table, place), place);
      return {
        description: withSection(description, section, (one) => ({ ...one, bytes, byteSize: bytes.length })),
        what: summary.replace(/ \((?:DWARF|GDB|LSB).*/u, ''),
      };
    },
  }));
}
