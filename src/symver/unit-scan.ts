/**
 * One pass over all entries of a unit: collects the scopes that names depend on, and the offsets of the entries that may be
 * symbols, that have reference names, or that import units.
 */
import type { DwarfFile, Unit } from '../dwarf/dwarf-file.ts';
import { IntList } from '../int-list.ts';
import { NO_SCOPE, UnitScopes } from './names.ts';
import { Mark, UNIT_CHILDREN_MASK, type ShapeTable } from './shapes.ts';

/** What a scan has found. Offsets are unsigned 32-bit numbers, in the order of the section. */
export interface UnitScan {
  readonly scopes: UnitScopes;
  readonly symbols: IntList;
  /** Named types outside subprograms, if they are asked for. */
  readonly types: IntList;
  /** Entries that import units, if they are asked for. */
  readonly imports: IntList;
}

/** @param more what else is reported than symbols and scopes: bits of Mark */
export function scanUnit(dwarf: DwarfFile, shapes: ShapeTable, unit: Unit, more = 0): UnitScan {
  const found: UnitScan = {
    scopes: new UnitScopes(),
    symbols: new IntList(256),
    types: new IntList((more & Mark.type) === 0 ? 1 : 1024),
    imports: new IntList(1),
  };
  const { scopes } = found;
  const cursor = dwarf.enter(unit);
  const { program } = cursor.plans;
  const scopeAt = new IntList(16);
  cursor.scan(unit.diesStart, unit.end, UNIT_CHILDREN_MASK | more);
  for (let plan = cursor.next(); plan >= 0; plan = cursor.next()) {
    const { at, depth, mask } = cursor;
    if (depth === 0) continue;
    const { marks } = shapes.get(program[plan]!);
    // Only below a scope does a list's mask have this bit; then the entry of that scope was reported.
    const parent = (mask & Mark.named) !== 0 ? scopeAt.items[depth - 1]! : NO_SCOPE;
    if (parent !== NO_SCOPE) scopes.place(at, parent);
    if ((marks & Mark.scope) !== 0) {
      if (depth >= scopeAt.items.length) scopeAt.reserve(depth + 1 - scopeAt.length);
      scopeAt.items[depth] = scopes.addScope(at, parent);
    }
    const wanted = marks & mask;
    if ((wanted & Mark.symbol) !== 0) found.symbols.push(at);
    if ((wanted & Mark.type) !== 0) found.types.push(at);
    if ((wanted & Mark.import) !== 0) found.imports.push(at);
  }
  if (cursor.cutAt !== 0) dwarf.warnOfCut(unit, cursor.cutAt);
  return found;
}
