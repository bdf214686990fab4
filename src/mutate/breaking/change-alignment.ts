import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { dwAtExistsIn } from '../../../generated/dwarf-versions.ts';
import { withAttribute } from '../tree.ts';
import { breaking } from './breaking-change.ts';
import { flipConstant } from './constants.ts';
import { constantAttribute } from '../new-attributes.ts';
import { isSized, itself, tagIs } from './places.ts';
import { constantOf } from './type-graph.ts';

const ALIGNMENTS: readonly bigint[] = [1n, 2n, 4n, 8n, 16n, 32n, 64n];

const isBaseType = tagIs(DW_TAG.base_type);

/** DW_AT_alignment, which compilers give only where it is not the usual one. DWARF 5, 2.24. */
export const changeAlignment = breaking({
  name: 'change-alignment',
  summary: 'Changes the alignment that a type demands, or adds one: what embeds it is laid out differently.',
  sites: itself((place) => isSized(place) || isBaseType(place)),
  change: (place, edits, random) => {
    if (constantOf(place, DW_AT.alignment) !== undefined)
      return flipConstant(place, DW_AT.alignment, edits, random);
    if (dwAtExistsIn(DW_AT.alignment, place.unit.version) !== true) return undefined;
    const alignment = random.pick(ALIGNMENTS)!;
    edits.change(place, (die) => withAttribute(die, constantAttribute(DW_AT.alignment, alignment)));
    return `added the alignment ${alignment}`;
  },
});
