import { DW_AT } from '../../../generated/dwarf-constants.ts';
import { DECLARED } from '../new-attributes.ts';
import { withAttribute } from '../tree.ts';
import { breaking } from './breaking-change.ts';
import { hasConstant, isAggregate } from './places.ts';

const isSizedOrAligned = [DW_AT.byte_size, DW_AT.alignment].map(hasConstant);

/** What stays is an incomplete type. DWARF 5, 2.13.1. */
export const removeDefinition = breaking({
  name: 'remove-definition',
  summary:
    'Leaves only declarations of a type: whoever has an object of it no longer knows what is in it, nor how large it is.',
  sites: (head, types) => {
    const saysSomething =
      types.graph.items(head).length > 0 || isSizedOrAligned.some((hasNumber) => hasNumber(head));
    const isNamed = types.graph.names.reference(head.die.id) !== undefined;
    return isAggregate(head) && isNamed && saysSomething ? [head] : [];
  },
  change: (place, edits) => {
    edits.change(place, (die) => withAttribute(die, DECLARED));
    return 'left only a declaration';
  },
});
