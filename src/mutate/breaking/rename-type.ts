import { attributeOf, withAttribute } from '../tree.ts';
import { DW_AT } from '../../../generated/dwarf-constants.ts';
import { nameOf } from '../reference-names.ts';
import { bearersOf, holdsItemsOnly } from './bearers.ts';
import { breaking } from './breaking-change.ts';
import { itself } from './places.ts';

const SUFFIX = '_renamed';

export const renameType = breaking({
  name: 'rename-type',
  summary:
    'Renames a structure, class, union, enumeration or typedef, and its declarations: types are told apart by their names.',
  sites: itself(holdsItemsOnly),
  together: bearersOf,
  change: (place, edits, _random, { graph }) => {
    const attribute = attributeOf(place.die, DW_AT.name);
    const reference = graph.names.reference(place.die.id);
    if (attribute === undefined || reference === undefined) return undefined;
    if (graph.names.bearers(withSuffix(reference)).length > 0) return undefined;
    const text = `${nameOf(place.die) ?? ''}${SUFFIX}`;
    edits.change(place, (die) => withAttribute(die, { ...attribute, value: { kind: 'string', text } }));
    return `renamed it to "${text}"`;
  },
});

/** Names with blanks are in quotes (symbol versions, section 3). */
function withSuffix(reference: string): string {
  return reference.endsWith("'") ? `${reference.slice(0, -1)}${SUFFIX}'` : `${reference}${SUFFIX}`;
}
