/** Types: sizes and bounds that do not fit together. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { isConstantForm } from '../../dwarf/forms.ts';
import type { RawValue } from '../checked-file.ts';
import { typeColumns } from '../doubtful-layouts.ts';
import { isC } from '../languages.ts';
import type { Rule } from '../rule.ts';
import type { TypeColumns } from '../type-columns.ts';
import type { UnitTree } from '../unit-tree.ts';
import type { Visit } from '../visit.ts';
import { has, isContinued, isStub } from './type-attributes.ts';

const BYTE = 8;
/** Wider values are not compared: they fit, or fit into no form. */
const MOST_BYTES = 4;

export const Y09: Rule = {
  id: 'Y09',
  class: 'S',
  statement: 'an enumeration has a size or a type, into which its values fit',
  citation: { dwarf4: '5.7', dwarf5: '5.9' },
  concernsVersions: true,
  hooks: (_, share) => {
    const columns = share(typeColumns);
    return {
      attribute: ({ tag, name }) =>
        tag === DW_TAG.enumerator && name === DW_AT.const_value
          ? (visit) => checkEnumerator(visit, columns)
          : undefined,
      declaration: (declaration) =>
        declaration.tag !== DW_TAG.enumeration_type ||
        has(declaration, DW_AT.byte_size, DW_AT.bit_size, DW_AT.type) ||
        isStub(declaration) ||
        isContinued(declaration)
          ? undefined
          : (visit) =>
              visit.report(Y09, {
                found: 'an enumeration with neither a size nor a type',
                expected: 'DW_AT_byte_size, or DW_AT_type of the underlying type',
              }),
    };
  },
};

function checkEnumerator(visit: Visit, columns: TypeColumns): void {
  const parent = visit.tree.parent(visit.entry);
  if (parent < 0) return;
  // Nearly all.
  if (columns.sizes[parent] === 4 && visit.hi === 0) return;
  if (!isConstantForm(visit.form)) return;
  const size = columns.sizeOf(parent);
  if (size <= 0 || size > MOST_BYTES) return;
  const value = signed(visit);
  if (value < 2 ** (BYTE * size) && value >= -(2 ** (BYTE * size - 1))) return;
  visit.report(Y09, {
    found: `a value that needs more than the ${size === 1 ? 'byte' : `${size} bytes`} of the enumeration`,
    expected: 'a value that fits, with or without a sign',
  });
}

/** Exact up to 2^53, which is enough to see that it does not fit into 4 bytes. */
function signed({ lo, hi }: Pick<RawValue, 'lo' | 'hi'>): number {
  return (hi | 0) * 2 ** 32 + (lo >>> 0);
}

export const Y12: Rule = {
  id: 'Y12',
  class: 'S',
  statement: 'bounds of a subrange are in order, and only the first dimension of an array may have none',
  citation: { dwarf4: '5.11', dwarf5: '5.13' },
  concernsVersions: true,
  hooks: () => ({
    declaration: (declaration) => {
      if (declaration.tag !== DW_TAG.subrange_type) return undefined;
      if (has(declaration, DW_AT.lower_bound) && has(declaration, DW_AT.upper_bound)) return checkBounds;
      return has(declaration, DW_AT.count, DW_AT.upper_bound) ? undefined : checkUnbounded;
    },
  }),
};

/** Empty ranges have an upper bound of one less than the lower one. */
function checkBounds(visit: Visit): void {
  const { tree, entry } = visit;
  const [lower, upper] = [boundOf(tree, entry, DW_AT.lower_bound), boundOf(tree, entry, DW_AT.upper_bound)];
  if (lower === undefined || upper === undefined || lower <= upper + 1) return;
  visit.report(Y12, {
    found: 'a lower bound above the upper one',
    expected: 'a lower bound of one above the upper one at most',
  });
}

/** A constant of 32 bits without a sign may have lost it. */
function boundOf(tree: UnitTree, entry: number, attribute: number): number | undefined {
  const value = tree.value(entry, attribute);
  return value !== undefined && isConstantForm(value.form) && isConcludable(value)
    ? signed(value)
    : undefined;
}

function isConcludable({ lo, hi, start, end }: RawValue): boolean {
  // The sign of a constant of fewer bits is in its highest one, and only the type says whether it counts.
  const width = BYTE * (end - start);
  return hi !== 0 || width === 0 || width > 32 || lo >>> 0 < 2 ** (width - 1);
}

function checkUnbounded(visit: Visit): void {
  const { unit, tree, entry } = visit;
  if (!isC(unit)) return;
  const array = tree.parent(entry);
  if (array < 0 || tree.tag(array) !== DW_TAG.array_type || entry === array + 1) return;
  // What is variable in a function may be optimized away.
  for (let around = tree.parent(array); around >= 0; around = tree.parent(around))
    if (tree.tag(around) === DW_TAG.subprogram) return;
  visit.report(Y12, {
    found: 'a dimension without bounds that is not the first',
    expected: 'DW_AT_upper_bound or DW_AT_count: C has no such arrays',
  });
}
