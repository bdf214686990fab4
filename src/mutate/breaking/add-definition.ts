import { DW_AT } from '../../../generated/dwarf-constants.ts';
import { withAttribute, withoutAttribute } from '../tree.ts';
import { bearersOf } from './bearers.ts';
import { breaking } from './breaking-change.ts';
import { constantAttribute } from '../new-attributes.ts';
import { both, isAggregate, itself } from './places.ts';
import { isDeclaration } from './type-graph.ts';

const SIZES = 64;

/** An incomplete type (DWARF 5, 2.13.1) is completed. */
export const addDefinition = breaking({
  name: 'add-definition',
  summary:
    'Defines a type that was only declared, with a size: what was opaque can be looked into, and may be laid out as something else.',
  sites: itself(both(isAggregate, ({ die }) => isDeclaration(die))),
  together: (head, types) => {
    const bearers = bearersOf(head, types);
    const isOpaque = bearers.every((place) => isDeclaration(place.die) && !types.graph.isPrivate(place));
    return isOpaque ? bearers : [];
  },
  change: (place, edits, random) => {
    const size = BigInt(1 + random.below(SIZES));
    edits.change(place, (die) =>
      withAttribute(withoutAttribute(die, DW_AT.declaration), constantAttribute(DW_AT.byte_size, size)),
    );
    return `defined it as ${size} bytes`;
  },
});
