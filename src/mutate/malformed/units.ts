/** Breakages of unit headers. DWARF 5, 7.5.1. */
import { DW_LENGTH, DW_UT } from '../../../generated/dwarf-constants.ts';
import type { Breakage } from './breakage.ts';
import type { Specimen } from './specimen.ts';
import type { UnitMap } from './unit-map.ts';

const HALF = 2;
const FIRST_VERSION = 2;
const LAST_VERSION = 5;
const SHORT = 4;

function withLength(
  specimen: Specimen,
  unit: UnitMap,
  value: number | bigint,
): ReturnType<Breakage['apply']> {
  const { section, length } = unit;
  return specimen.overwriteNumber(
    section,
    length.valueAt,
    length.valueSize,
    value,
    `the length of the unit is ${value} instead of ${length.value}`,
  );
}

const lengthTooLong: Breakage = {
  name: 'unit-length-too-long',
  summary: 'The last unit is said to be longer than its section (DWARF 5, 7.5.1).',
  apply(specimen) {
    const unit = specimen.unit(({ section, end }) => end === section.byteSize);
    return (
      unit && withLength(specimen, unit, unit.length.value + 1 + specimen.random.below(unit.length.value))
    );
  },
};

const lengthTooShort: Breakage = {
  name: 'unit-length-too-short',
  summary: 'A unit is said to end within its entries or its header (DWARF 5, 7.5.1).',
  apply(specimen) {
    const unit = specimen.unit();
    return unit && withLength(specimen, unit, specimen.random.below(unit.length.value));
  },
};

const lengthHuge: Breakage = {
  name: 'unit-length-huge',
  summary:
    'A unit is said to be larger than any section; its end, if it is computed, wraps (DWARF 5, 7.5.1).',
  apply(specimen) {
    const unit = specimen.unit();
    if (unit === undefined) return undefined;
    const most = unit.length.valueSize === SHORT ? BigInt(DW_LENGTH.lo_reserved) : 1n << 64n;
    return withLength(specimen, unit, most - 1n - BigInt(specimen.random.below(unit.length.end)));
  },
};

const lengthReserved: Breakage = {
  name: 'unit-length-reserved',
  summary: 'The first four bytes of a unit are one of the values kept for other formats (DWARF 5, 7.2.2).',
  apply(specimen) {
    const unit = specimen.unit();
    if (unit === undefined) return undefined;
    const value = DW_LENGTH.lo_reserved + specimen.random.below(DW_LENGTH.DWARF64 - DW_LENGTH.lo_reserved);
    return specimen.overwriteNumber(unit.section, unit.start, SHORT, value, `the unit's length is ${value}`);
  },
};

const versionUnknown: Breakage = {
  name: 'unit-version-unknown',
  summary: 'A unit has a version that no standard describes (DWARF 5, 7.5.1.1).',
  apply(specimen) {
    const unit = specimen.unit();
    if (unit === undefined) return undefined;
    const values = [0, FIRST_VERSION - 1, LAST_VERSION + 1, 2 ** (8 * HALF) - 1];
    const value = specimen.random.pick(values) ?? 0;
    return specimen.overwriteNumber(
      unit.section,
      unit.versionAt,
      HALF,
      value,
      `the unit's version is ${value}`,
    );
  },
};

const typeUnknown: Breakage = {
  name: 'unit-type-unknown',
  summary: 'unit_type is none of DW_UT_*, nor one of a vendor (DWARF 5, 7.5.1, table 7.2).',
  apply(specimen) {
    const unit = specimen.unit(({ unitTypeAt }) => unitTypeAt !== undefined);
    if (unit?.unitTypeAt === undefined) return undefined;
    const value = specimen.random.pick([0, DW_UT.split_type + 1, DW_UT.lo_user - 1]) ?? 0;
    return specimen.overwriteNumber(unit.section, unit.unitTypeAt, 1, value, `unit_type is ${value}`);
  },
};

const addressSizeImpossible: Breakage = {
  name: 'address-size-impossible',
  summary: 'address_size is no size that an address can have (DWARF 5, 7.5.1.1).',
  apply(specimen) {
    const unit = specimen.unit();
    if (unit === undefined) return undefined;
    const value = specimen.random.pick([0, 3, 0xff]) ?? 0;
    return specimen.overwriteNumber(unit.section, unit.addressSizeAt, 1, value, `address_size is ${value}`);
  },
};

const abbreviationsOutside: Breakage = {
  name: 'abbreviation-offset-outside-section',
  summary: 'debug_abbrev_offset leads behind the end of .debug_abbrev (DWARF 5, 7.5.1.1).',
  apply(specimen) {
    const unit = specimen.unit();
    if (unit === undefined) return undefined;
    const { section, abbreviationSection, abbreviationOffsetAt, offsetSize } = unit;
    const value = abbreviationSection.byteSize + specimen.random.below(abbreviationSection.byteSize);
    return specimen.put(section, abbreviationOffsetAt, offsetSize, value, `debug_abbrev_offset is ${value}`);
  },
};

const typeOffsetOutside: Breakage = {
  name: 'type-offset-outside-unit',
  summary: 'type_offset leads to no entry of its type unit (DWARF 5, 7.5.1.3).',
  apply(specimen) {
    const unit = specimen.unit(({ typeOffsetAt }) => typeOffsetAt !== undefined);
    if (unit?.typeOffsetAt === undefined) return undefined;
    const size = unit.end - unit.start;
    const value = size + specimen.random.below(size);
    return specimen.overwriteNumber(
      unit.section,
      unit.typeOffsetAt,
      unit.offsetSize,
      value,
      `type_offset is ${value}, the unit has ${size} bytes`,
    );
  },
};

export const UNITS: readonly Breakage[] = [
  lengthTooLong,
  lengthTooShort,
  lengthHuge,
  lengthReserved,
  versionUnknown,
  typeUnknown,
  addressSizeImpossible,
  abbreviationsOutside,
  typeOffsetOutside,
];
