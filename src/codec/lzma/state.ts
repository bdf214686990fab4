/**
 * What kinds of packets came last: 12 states, of which the first seven stand behind a literal. LZMA specification
 * (7-Zip), "State transitions".
 */
export const STATES = 12;
const FIRST_AFTER_MATCH = 7;

export function afterLiteral(state: number): number {
  if (state < 4) return 0;
  return state < 10 ? state - 3 : state - 6;
}

export function afterMatch(state: number): number {
  return followsLiteral(state) ? 7 : 10;
}

export function afterRepeat(state: number): number {
  return followsLiteral(state) ? 8 : 11;
}

export function afterShortRepeat(state: number): number {
  return followsLiteral(state) ? 9 : 11;
}

export function followsLiteral(state: number): boolean {
  return state < FIRST_AFTER_MATCH;
}
