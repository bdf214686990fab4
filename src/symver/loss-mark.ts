/**
 * The mark of what is missing in type strings because a supplementary file cannot be read: a byte that no name and no text of
 * the format has. What follows from it is in losses.ts.
 */

/** Names of DWARF end at this byte. */
export const LOST = '\0';

const MARK = LOST.charCodeAt(0);

/** Whether a string has a mark itself. */
export function hasLoss(bytes: Uint8Array): boolean {
  return bytes.includes(MARK);
}
