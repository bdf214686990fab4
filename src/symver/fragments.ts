/**
 * Fragments: what expanding a DIE yields (symbol versions, section 4), as integers.
 *
 *     f >= 0    text, by its id in the text pool
 *     -3..-1    a line break with an indentation step of -1, 0 or +1
 *     f <= -4   a link to a node, that is, to another DIE
 *
 * For `struct list { struct list *next; } head;` a compiler writes (offsets at the left)
 *
 *     0x2a structure_type  name list  byte_size 8
 *     0x30   member        name next  type 0x3d  data_member_location 0
 *     0x3d pointer_type    byte_size 8  type 0x2a
 *     0x43 variable        name head  type 0x2a
 *
 * of which the expansion makes the nodes (⏎ a break, → a link)
 *
 *     head      `variable ` →0x2a
 *     0x2a      `structure_type ` `list` ` {` ⏎+ →0x30 ⏎- `}` ` byte_size(8)`          reference name s#list
 *     0x30      `member ` →0x3d ` ` `next` ` data_member_location(0)`
 *     0x3d      `pointer_type {` ⏎+ →0x2a ⏎- `}` ` byte_size(8)`
 *
 * and the type strings are
 *
 *     head      variable s#list
 *     s#list    structure_type list { member pointer_type { s#list } byte_size(8) next data_member_location(0) } byte_size(8)
 *
 * whose version is the CRC-32 of the first with the second in the place of the first `s#list`.
 */

export const Break = { outdent: -3, same: -2, indent: -1 } as const;

const FIRST_LINK = -4;

/** The place of a link in a list of fragments whose links are kept apart. Links are no greater. */
export const GAP = FIRST_LINK;

/** The indentation step of a break. */
export function indentationStep(fragment: number): number {
  return fragment - Break.same;
}

export function isBreak(fragment: number): boolean {
  return fragment < 0 && fragment > FIRST_LINK;
}

export function linkTo(node: number): number {
  return FIRST_LINK - node;
}

/** The node that a fragment links to; only for fragments that are neither text nor break. */
export function linkedNode(fragment: number): number {
  return FIRST_LINK - fragment;
}
