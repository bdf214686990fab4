/** Follows all ways through an expression with branches, to find an operation for which the stack has too few elements. DWARF 5, 2.5.1.5. */
import { DW_OP } from '../../generated/dwarf-constants.ts';
import { operation } from '../../generated/dwarf-operations.ts';

export interface Flow {
  readonly code: number;
  /** Where the next operation is, and where the branch leads: the same for what is no branch. */
  readonly end: number;
  readonly target: number;
  /** How many elements must be there. */
  readonly needed: number;
}

export interface Underflow {
  readonly at: number;
  readonly code: number;
  readonly depth: number;
  readonly needed: number;
}

/**
 * @param operations by their offsets
 * @param start of the first one, before which `onStack` elements are there
 */
export function underflowOf(
  operations: ReadonlyMap<number, Flow>,
  start: number,
  onStack: number,
): Underflow | undefined {
  // The least depth with which an operation is reached decides; it only falls, and never below zero, so this ends.
  const least = new Map<number, number>([[start, onStack]]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const flow = operations.get(at);
    const depth = least.get(at) ?? 0;
    if (flow === undefined) continue;
    const { code, end, target, needed } = flow;
    if (depth < needed) return { at, code, depth, needed };
    const effect = operation(code);
    const left =
      effect?.kind === 'piece' ? 0 : depth + (effect === undefined ? 0 : effect.pushes - effect.pops);
    const next = code === DW_OP.skip ? [target] : code === DW_OP.bra ? [end, target] : [end];
    for (const one of next) {
      const known = least.get(one);
      if (known !== undefined && known <= left) continue;
      least.set(one, left);
      waiting.push(one);
    }
  }
  return undefined;
}
