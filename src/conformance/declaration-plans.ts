/** Abbreviation declarations compiled for the cursor, so that passing over an entry costs a few integer steps. */
import { formOp, type Encoding, type Plans } from '../../generated/dwarf-cursor.ts';
import { IntList } from '../int-list.ts';
import type { AbbreviationDeclaration, AbbreviationTable } from './abbreviation-table.ts';
import { encodingKey } from './encoding-key.ts';

/** Codes above this many times the number of declarations go to a map instead of a table. */
const DENSE = 8;
const HAS_CHILDREN = 1 << 8;
const INHERIT = -1;

/**
 * See `Plans`: `entryAt` of a cursor with these gives a place in `program`, where the declaration's index is. Of two declarations of
 * one code the first counts.
 */
function plansOf(declarations: readonly AbbreviationDeclaration[], encoding: Encoding): Plans {
  const limit = declarations.length * DENSE + 16;
  let dense = 0;
  for (const { code } of declarations) if (code < limit && code >= dense) dense = code + 1;
  const start = new Int32Array(dense).fill(-1);
  const sparse = new Map<number, number>();
  const program = new IntList(declarations.length * 16);
  for (const { index, code, hasChildren, attributes } of declarations) {
    if (code < dense ? start[code] !== -1 : sparse.has(code)) continue;
    if (code < dense) start[code] = program.length;
    else sparse.set(code, program.length);
    program.push(index);
    program.push(hasChildren ? HAS_CHILDREN : 0);
    program.push(INHERIT);
    program.push(0);
    const count = program.length;
    program.push(0);
    let width = 0;
    for (const { form } of attributes) {
      const op = formOp(form, encoding);
      if (op >= 0) width += op;
      else {
        if (width > 0) program.push(width);
        width = 0;
        program.push(op);
      }
    }
    if (width > 0) program.push(width);
    program.items[count] = program.length - count - 1;
  }
  return { start, sparse, program: program.items.slice(0, program.length) };
}

/** Plans by table and encoding, each compiled once as long as its table is kept. */
export class PlanCache {
  readonly #plans = new WeakMap<AbbreviationTable, Map<string, Plans>>();

  of(table: AbbreviationTable, encoding: Encoding): Plans {
    let byEncoding = this.#plans.get(table);
    if (byEncoding === undefined) this.#plans.set(table, (byEncoding = new Map()));
    const key = encodingKey(encoding);
    let plans = byEncoding.get(key);
    if (plans === undefined) byEncoding.set(key, (plans = plansOf(table.declarations, encoding)));
    return plans;
  }
}
