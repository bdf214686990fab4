/** The formats of 32 and 64 bits. DWARF 5, 7.4. */
import { DW_AT, dwAtName } from '../../../generated/dwarf-constants.ts';
import { safeNumber } from '../../dwarf/constant.ts';
import type { CheckedSection } from '../checked-file.ts';
import { ContributionFormats } from '../contribution-formats.ts';
import { placeInUnit } from '../place.ts';
import type { Rule } from '../rule.ts';

/** By attribute: the section that it leads to, and the first version in which contributions to that have a length. */
const SECTIONS: readonly (readonly [attribute: number, kind: string, since: number])[] = [
  [DW_AT.stmt_list, 'line', 2],
  [DW_AT.str_offsets_base, 'str_offsets', 5],
  [DW_AT.addr_base, 'addr', 5],
  [DW_AT.rnglists_base, 'rnglists', 5],
  [DW_AT.loclists_base, 'loclists', 5],
];

export const U07: Rule = {
  id: 'U07',
  class: 'N',
  statement: 'a unit and what it has in other sections have one format, of 32 or of 64 bits',
  citation: { dwarf4: '7.4', dwarf5: '7.4' },
  concernsVersions: true,
  hooks: (check) => {
    const formats = new WeakMap<CheckedSection, ContributionFormats>();
    const formatsOf = (section: CheckedSection): ContributionFormats => {
      let found = formats.get(section);
      if (found === undefined) formats.set(section, (found = new ContributionFormats(section)));
      return found;
    };
    return {
      unit: (unit) => {
        const { section, version, is64, root } = unit;
        // In packages, offsets count from the contribution that an index names.
        if (section.family === 'split') return;
        for (const [attribute, kind, since] of SECTIONS) {
          const value = root.get(attribute);
          const other =
            version < since || value === undefined ? undefined : section.file.section(kind, section.family);
          if (value === undefined || other === undefined) continue;
          const offset = safeNumber(value.lo, value.hi);
          // A base is behind the header, and at the end where nothing follows that.
          const at = attribute === DW_AT.stmt_list ? offset : offset - 1;
          const format = formatsOf(other).is64At(at);
          if (format === undefined || format === is64) continue;
          check.report(
            U07,
            {
              found: `the ${bits(format)} format in ${other.name}, at ${dwAtName(attribute)} of a unit of the ${bits(is64)} format`,
              expected: 'one format',
            },
            () => placeInUnit(unit, value.start, value.end - value.start),
          );
        }
      },
    };
  },
};

function bits(is64: boolean): string {
  return is64 ? '64-bit' : '32-bit';
}
