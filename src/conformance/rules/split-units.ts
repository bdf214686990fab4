/** Skeleton units and the split units that they stand for. DWARF 5, 3.1.2 and 7.5.1.2. */
import { basename } from 'node:path';
import { DW_AT, DW_UT } from '../../../generated/dwarf-constants.ts';
import { signatureText, type Signature } from '../../dwarf/units.ts';
import type { Check } from '../check.ts';
import type { CheckedFile, CheckedUnit } from '../checked-file.ts';
import { placeInUnit } from '../place.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../strings.ts';

export const U14: Rule = {
  id: 'U14',
  class: 'N',
  statement: 'a skeleton unit and its split unit have one id, and no other pair has it',
  citation: { dwarf5: '7.5.1.2' },
  concernsVersions: true,
  hooks: (check) => ({ end: () => checkPairs(check) }),
};

interface Half {
  readonly unit: CheckedUnit;
  readonly id: string;
}

function checkPairs(check: Check): void {
  const [main] = check.files;
  if (main === undefined) return;
  const skeletons = halvesIn(main, isSkeleton);
  reportRepeated(check, skeletons);
  for (const file of check.files) reportRepeated(check, halvesIn(file, isSplit));
  if (skeletons.length === 0) return;
  for (const { unit, id } of skeletons) {
    const candidates = check.files.filter((file) => isOf(file, unit)).map((file) => halvesIn(file, isSplit));
    const all = candidates.flat();
    // Where no file with split units was found, nobody knows whether there is one.
    if (all.length === 0 || all.some((half) => half.id === id)) continue;
    check.report(
      U14,
      { found: 'a skeleton unit whose id no split unit of its file has', expected: 'the id of a split unit' },
      () => placeInUnit(unit, unit.start),
    );
  }
}

/** Whether the split unit of a skeleton must be in the file: it has the name that the skeleton gives, or is a package, or the same. */
function isOf(file: CheckedFile, skeleton: CheckedUnit): boolean {
  if (file === skeleton.section.file || file.section('cu_index', 'main') !== undefined) return true;
  const value = skeleton.root.get(DW_AT.dwo_name) ?? skeleton.root.get(DW_AT.GNU_dwo_name);
  const name = value && textOf(skeleton, value);
  return file.role === 'split' && name !== undefined && basename(file.name) === basename(name);
}

function reportRepeated(check: Check, halves: readonly Half[]): void {
  const seen = new Set<string>();
  for (const { unit, id } of halves) {
    if (seen.has(id))
      check.report(
        U14,
        { found: 'two units of one kind with the same id', expected: 'an id for each compilation' },
        () => placeInUnit(unit, unit.start),
      );
    seen.add(id);
  }
}

function halvesIn(file: CheckedFile, isHalf: (unit: CheckedUnit) => boolean): readonly Half[] {
  return file.sections.flatMap(({ units }) =>
    units.flatMap((unit) => {
      const id = isHalf(unit) ? idOf(unit) : undefined;
      return id === undefined ? [] : [{ unit, id: signatureText(id) }];
    }),
  );
}

function isSkeleton({ section, version, type, root }: CheckedUnit): boolean {
  return section.family !== 'split' && (version < 5 ? root.has(DW_AT.GNU_dwo_name) : type === DW_UT.skeleton);
}

function isSplit({ section, version, type }: CheckedUnit): boolean {
  return (
    section.family === 'split' && section.kind === 'info' && (version < 5 || type === DW_UT.split_compile)
  );
}

/** Of GCC's and LLVM's split units before version 5, in an attribute. */
function idOf({ dwoId, root }: CheckedUnit): Signature | undefined {
  const value = root.get(DW_AT.GNU_dwo_id);
  return dwoId ?? (value && { lo: value.lo, hi: value.hi });
}
