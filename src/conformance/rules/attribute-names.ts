/** Which attributes there are: in the version of the unit, in others, and with vendors. */
import { DW_AT, DW_TAG, dwAtName, dwTagName } from '../../../generated/dwarf-constants.ts';
import { anyTagAttributes, tagAttributes } from '../../../generated/dwarf-tag-attributes.ts';
import { attributeClassesIn, type ValueClass } from '../../../generated/dwarf-value-classes.ts';
import { attributeOrigin, firstVersion } from '../attribute-versions.ts';
import { hex } from '../../errors.ts';
import type { Rule } from '../rule.ts';

/** Tables that indexes count in: an attribute that says where they begin changes what other attributes mean. */
const TABLES: ReadonlySet<ValueClass> = new Set(['addrptr', 'loclistsptr', 'rnglistsptr', 'stroffsetsptr']);

/**
 * An attribute of a later version is an extension, which consumers of the unit's version pass over, as long as it leaves alone what
 * they know: "The semantics of any new attributes do not alter the semantics of previously existing attributes" (DWARF 5, 7.1).
 */
export const C02: Rule = {
  id: 'C02',
  class: 'N',
  statement: 'attributes of a later version do not change what attributes of the version of the unit mean',
  citation: { dwarf4: '7.1', dwarf5: '7.1' },
  hooks: () => ({
    use: ({ tag, name, encoding: { version } }) => {
      if (attributeOrigin(name, version) !== 'later') return undefined;
      const first = firstVersion(name) ?? version;
      if (!attributeClassesIn(name, first).some((one) => TABLES.has(one))) return undefined;
      return {
        found: `${dwAtName(name)} of version ${first}, the base of a table, in ${dwTagName(tag)} of a unit of version ${version}`,
        expected: `a unit of version ${first}, or no such table`,
      };
    },
  }),
};

export const C03: Rule = {
  id: 'C03',
  class: 'N',
  statement: 'the code of an attribute is one of the standard, or in the range for vendors',
  citation: { dwarf4: '7.1', dwarf5: '7.1' },
  concernsVersions: true,
  hooks: () => ({
    use: ({ tag, name, encoding: { version } }) =>
      // What declares no attribute is an error of the abbreviation table.
      name === 0 || attributeOrigin(name, version) !== 'unassigned'
        ? undefined
        : {
            found: `the code ${hex(name)} in ${dwTagName(tag)}`,
            expected: `an attribute of DWARF 2 to 5, or a code from ${hex(DW_AT.lo_user)} to ${hex(DW_AT.hi_user)}`,
          },
  }),
};

export const C04: Rule = {
  id: 'C04',
  class: 'A',
  statement: 'an attribute is one of those that the standard lists for the tag',
  citation: { dwarf4: 'A', dwarf5: 'A' },
  hooks: () => ({
    use: ({ tag, name, encoding: { version } }) => {
      const origin = attributeOrigin(name, version);
      if (tag >= DW_TAG.lo_user || (origin !== 'own' && origin !== 'later')) return undefined;
      const listed = tagAttributes(tag, version);
      if (listed === undefined || listed.includes(name) || anyTagAttributes(version).includes(name))
        return undefined;
      const first = firstVersion(name) ?? version;
      return {
        found: `${dwAtName(name)}${first > version ? ` of version ${first}` : ''} in ${dwTagName(tag)}`,
        expected: 'an attribute that appendix A lists for the tag',
      };
    },
  }),
};

export const C07: Rule = {
  id: 'C07',
  class: 'N',
  statement: 'an attribute that the version of the unit has removed is not used',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.4' },
  concernsVersions: true,
  hooks: () => ({
    use: ({ tag, name, encoding: { version } }) =>
      attributeOrigin(name, version) !== 'removed'
        ? undefined
        : {
            found: `${dwAtName(name)} in ${dwTagName(tag)}, which version ${version} no longer has`,
            expected: `an attribute of version ${version}`,
          },
  }),
};
