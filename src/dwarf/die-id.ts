/**
 * What identifies a DIE among all sections of a file and of those that complete it: the base of its section (see InfoSection) plus
 * its offset there, an unsigned 32-bit number.
 */
export type DieId = number;

/** No DIE: the result of a reference that leads nowhere. */
export const NOWHERE = -1;
