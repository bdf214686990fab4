/** Changes of what a name is: whether it is defined, what it is called, which kind of type it is. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { privateFile } from '../../types/body.ts';
import { constantAttribute, DECLARED } from '../new-attributes.ts';
import { withAttribute, withoutAttribute } from '../tree.ts';
import { bearersOf, type BreakingChange } from './breaking-change.ts';
import { rename, SUFFIX, tagText } from './operations.ts';
import { both, hasConstant, isAggregate, itself, tagIs } from './places.ts';
import { type Entry, isDeclaration } from './type-graph.ts';
import type { Types } from './types.ts';

const MOST_BYTES = 64;
const KINDS: readonly number[] = [DW_TAG.structure_type, DW_TAG.class_type, DW_TAG.union_type];
const PLAIN_ITEMS: ReadonlySet<number> = new Set([DW_TAG.member, DW_TAG.variant_part, DW_TAG.enumerator]);

/**
 * Whether nothing inside a type has a name or is a symbol because of where it stands: no nested type has the type's name in its
 * own, so that no other name is changed with it.
 */
function holdsItemsOnly(type: Entry): boolean {
  return type.children().every(({ tag }) => PLAIN_ITEMS.has(tag));
}

/** Whether the name is one already, so that two types would become one. */
function isTaken(reference: string, { graph }: Types): boolean {
  return graph.bearers(reference).length > 0;
}

/** Names with blanks are in quotes (symbol versions, section 3). */
function withSuffix(reference: string): string {
  return reference.endsWith("'") ? `${reference.slice(0, -1)}${SUFFIX}'` : `${reference}${SUFFIX}`;
}

export const NAMED_TYPES: readonly BreakingChange[] = [
  {
    name: 'rename-type',
    sites: itself(holdsItemsOnly),
    together: bearersOf,
    change: (place, work) => {
      const reference = work.types.graph.reference(place);
      if (reference === undefined || isTaken(withSuffix(reference), work.types)) return undefined;
      return rename(place, work);
    },
  },
  {
    name: 'change-kind',
    sites: itself(both(tagIs(...KINDS), holdsItemsOnly)),
    together: (head, types) => {
      const bearers = bearersOf(head, types);
      return bearers.every(({ tag }) => tag === head.tag) ? bearers : [];
    },
    change: (place, { edits, choices, types }) => {
      const tag = choices.pick(KINDS.filter((kind) => kind !== place.tag))!;
      const reference = types.graph.reference(place);
      if (reference === undefined) return undefined;
      const other = (tag === DW_TAG.union_type ? 'u' : 's') + reference.slice(1);
      if (other !== reference && isTaken(other, types)) return undefined;
      edits.change(place, (die) => ({ ...die, tag }));
      return `made it a ${tagText(tag)}`;
    },
  },
  {
    name: 'remove-definition',
    sites: (head, { graph }) => {
      const saysSomething =
        graph.items(head).length > 0 ||
        [DW_AT.byte_size, DW_AT.alignment].some((name) => hasConstant(name)(head));
      const isNamed = graph.reference(head) !== undefined;
      return isAggregate(head) && isNamed && saysSomething ? [head] : [];
    },
    // What stays is an incomplete type, which has no size. DWARF 5, 2.13.1 and 5.7.1.
    change: (place, { edits }) => {
      edits.change(place, (die) => withAttribute(withoutAttribute(die, DW_AT.byte_size), DECLARED));
      return 'left only a declaration';
    },
  },
  {
    name: 'add-definition',
    sites: itself(both(isAggregate, isDeclaration)),
    together: (head, types) => {
      const bearers = bearersOf(head, types);
      const isOpaque = bearers.every((entry) => isDeclaration(entry) && privateFile(entry) === undefined);
      return isOpaque ? bearers : [];
    },
    change: (place, { edits, choices }) => {
      const size = BigInt(1 + choices.below(MOST_BYTES));
      edits.change(place, (die) =>
        withAttribute(withoutAttribute(die, DW_AT.declaration), constantAttribute(DW_AT.byte_size, size)),
      );
      return `defined it as ${size} bytes`;
    },
  },
];
