import { DW_ACCESS, dwAccessName, DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { withAttribute } from '../tree.ts';
import { breaking } from './breaking-change.ts';
import { constantAttribute } from '../new-attributes.ts';
import { allItems, tagIs } from './places.ts';
import { constantOf } from './type-graph.ts';
import { called } from './wording.ts';

/** DW_AT_accessibility: type strings hold it. DWARF 5, 2.8. */
export const changeAccessibility = breaking({
  name: 'change-accessibility',
  summary:
    'Makes a member public, protected or private that was not: type strings say so, because compilers may lay out members by it.',
  sites: allItems(tagIs(DW_TAG.member)),
  change: (member, edits, random) => {
    const before = constantOf(member, DW_AT.accessibility);
    const after = random.pick(Object.values(DW_ACCESS).filter((access) => BigInt(access) !== before))!;
    edits.change(member, (die) => withAttribute(die, constantAttribute(DW_AT.accessibility, BigInt(after))));
    return `made ${called(member)} ${dwAccessName(after)}`;
  },
});
