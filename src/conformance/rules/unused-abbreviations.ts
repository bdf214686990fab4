/** Abbreviation declarations that no entry uses: they cost space, and may be the sign of entries that are missing. */
import type { CheckedSection } from '../checked-file.ts';
import { placeInSection } from '../place.ts';
import type { Rule } from '../rule.ts';
import type { UnitTree } from '../unit-tree.ts';

export const A10: Rule = {
  id: 'A10',
  class: 'S',
  statement: 'the abbreviations of a table are used',
  citation: { dwarf4: '7.5.3', dwarf5: '7.5.3' },
  hooks: (check) => {
    /** By section and offset of the table: a byte for each declaration, 1 for those that are used. */
    const tables = new Map<CheckedSection, Map<number, Uint8Array>>();
    /** Tables of units that could not be read to their end. */
    const unknown = new Set<Uint8Array>();
    const usedOf = ({ table }: UnitTree): Uint8Array => {
      let ofSection = tables.get(table.section);
      if (ofSection === undefined) tables.set(table.section, (ofSection = new Map()));
      let used = ofSection.get(table.offset);
      if (used === undefined) ofSection.set(table.offset, (used = new Uint8Array(table.declarations.length)));
      return used;
    };
    return {
      unitEnd: (_, tree) => {
        const used = usedOf(tree);
        if (!tree.isComplete || tree.count === 0) unknown.add(used);
        for (let entry = 0; entry < tree.count; entry++) used[tree.declaration(entry).index] = 1;
      },
      end: () => {
        for (const [section, ofSection] of tables)
          for (const [offset, used] of ofSection) {
            const count = used.reduce((sum, one) => sum + 1 - one, 0);
            if (count === 0 || unknown.has(used)) continue;
            check.report(
              A10,
              {
                found: `${count} declarations that no entry uses`,
                expected: 'declarations of entries that are there',
              },
              () => placeInSection(section, offset),
            );
          }
      },
    };
  },
};
