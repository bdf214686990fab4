/** Headers of units. DWARF 5, 7.5.1. */
import { DW_UT, dwUtName } from '../../../generated/dwarf-constants.ts';
import type { Check } from '../check.ts';
import type { CheckedUnit } from '../checked-file.ts';
import { placeInUnit } from '../place.ts';
import type { Problem } from '../rule-statement.ts';
import type { Rule } from '../rule.ts';
import { U07 } from './unit-formats.ts';
import { U08, U13, U15, U17 } from './unit-entries.ts';
import { U10, U11, U12 } from './type-units.ts';
import { U14 } from './split-units.ts';

export const U01: Rule = {
  id: 'U01',
  class: 'N',
  statement: 'the initial length of a unit is no reserved value',
  citation: { dwarf4: '7.2.2', dwarf5: '7.2.2' },
  concernsVersions: true,
};

export const U02: Rule = {
  id: 'U02',
  class: 'N',
  statement: 'units fill their section without gaps, and end in it',
  citation: { dwarf4: '7.5.1', dwarf5: '7.5.1' },
  concernsVersions: true,
};

export const U03: Rule = {
  id: 'U03',
  class: 'N',
  statement: 'the version of a unit is one that its section can have',
  citation: { dwarf4: 'F', dwarf5: 'G' },
  concernsVersions: true,
};

export const U04: Rule = {
  id: 'U04',
  class: 'N',
  statement: 'the type of a unit is known, and at home in its section',
  citation: { dwarf5: '7.5.1' },
  concernsVersions: true,
  hooks: (check) => ({ file: (file) => forEachHeader(check, file, U04, homeProblem) }),
};

export const U05: Rule = {
  id: 'U05',
  class: 'N',
  statement: 'the address size of a unit is one, and that of the file',
  citation: { dwarf4: '7.5.1', dwarf5: '7.5.1' },
  concernsVersions: true,
  hooks: (check) => ({ file: (file) => forEachHeader(check, file, U05, addressProblem) }),
};

export const U06: Rule = {
  id: 'U06',
  class: 'N',
  statement: 'the abbreviations of a unit are within .debug_abbrev',
  citation: { dwarf4: '7.5.1', dwarf5: '7.5.1' },
  concernsVersions: true,
};

export const U09: Rule = {
  id: 'U09',
  class: 'N',
  statement: 'a unit has one entry with its children, and then only null entries',
  citation: { dwarf4: '7.5', dwarf5: '7.5' },
  concernsVersions: true,
};

export const U16: Rule = {
  id: 'U16',
  class: 'N',
  statement: 'only units of version 4 are in .debug_types',
  citation: { dwarf4: '7.5.1.2', dwarf5: 'G' },
  concernsVersions: true,
  hooks: (check) => ({
    file: (file) =>
      forEachHeader(check, file, U16, ({ section, version }) =>
        section.kind !== 'types' || version === 4
          ? undefined
          : { found: `a unit of version ${version} in ${section.name}`, expected: 'version 4' },
      ),
  }),
};

export const UNIT_RULES: readonly Rule[] = [
  U01,
  U02,
  U03,
  U04,
  U05,
  U06,
  U07,
  U08,
  U09,
  U10,
  U11,
  U12,
  U13,
  U14,
  U15,
  U16,
  U17,
];

/** Of all headers that can be read, whether or not the unit has abbreviations. */
function forEachHeader(
  check: Check,
  { sections }: CheckedUnit['section']['file'],
  rule: Rule,
  problemOf: (unit: CheckedUnit) => Problem | undefined,
): void {
  for (const { units } of sections)
    for (const unit of units) {
      const problem = problemOf(unit);
      if (problem !== undefined) check.report(rule, problem, () => placeInUnit(unit, unit.start));
    }
}

const SPLIT_TYPES: readonly number[] = [DW_UT.split_compile, DW_UT.split_type];

/** Before version 5, the section itself is the type. */
function homeProblem({ section, version, type }: CheckedUnit): Problem | undefined {
  if (version < 5 || type >= DW_UT.lo_user) return undefined;
  const isSplit = SPLIT_TYPES.includes(type);
  if (isSplit === (section.family === 'split')) return undefined;
  return {
    found: `${dwUtName(type)} in ${section.name}`,
    expected: isSplit ? 'a section .debug_info.dwo' : 'DW_UT_split_compile or DW_UT_split_type',
  };
}

const SIZES: readonly number[] = [1, 2, 4, 8];
const LARGEST_32 = 4;
const SIZE_64 = 8;

/** 32-bit files of small machines have small addresses; there are no others that differ from their file. */
function addressProblem({ section, addressSize }: CheckedUnit): Problem | undefined {
  const found = `an address size of ${addressSize}`;
  if (!SIZES.includes(addressSize)) return { found, expected: 'one of 1, 2, 4 and 8' };
  const { is64 } = section.file.elf;
  const isOfFile = is64 ? addressSize === SIZE_64 : addressSize <= LARGEST_32;
  if (isOfFile) return undefined;
  return is64
    ? { found: `${found} in a file of ELFCLASS64`, expected: `${SIZE_64}` }
    : { found: `${found} in a file of ELFCLASS32`, expected: `at most ${LARGEST_32}` };
}
