/**
 * Checks one expression after the other: of attributes, of location lists, of call frames. Nearly all are one or two operations without
 * branches, which one pass over them decides; only where there are branches are the ways through them followed. DWARF 5, 2.5 and 2.6.
 */
import { DW_AT, DW_OP, DW_TAG, dwOpName } from '../../generated/dwarf-constants.ts';
import { operation, standardOperation } from '../../generated/dwarf-operations.ts';
import { ExpressionCursor } from '../../generated/expression-cursor.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { hex } from '../errors.ts';
import type { Check } from './check.ts';
import type { CheckedSection, CheckedUnit } from './checked-file.ts';
import { underflowOf } from './expression-stack.ts';
import { placeInSection } from './place.ts';
import type { RuleStatement } from './rule-statement.ts';
import { NO_ENTRY, type UnitTree } from './unit-tree.ts';

/** The rules, which are values of rules/expressions.ts. */
export interface ExpressionRules {
  readonly known: RuleStatement;
  readonly complete: RuleStatement;
  readonly branch: RuleStatement;
  readonly stack: RuleStatement;
  readonly baseType: RuleStatement;
  readonly call: RuleStatement;
  readonly pieces: RuleStatement;
  readonly pointer: RuleStatement;
  readonly register: RuleStatement;
  readonly nested: RuleStatement;
}

/** Where an expression is. */
export interface ExpressionPlace {
  readonly section: CheckedSection;
  /** Section offsets. */
  readonly start: number;
  readonly stop: number;
  readonly unit: CheckedUnit;
  readonly tree: UnitTree;
  /** The entry whose attribute it is, or whose list it is in. */
  readonly entry: number;
  /** DW_AT. */
  readonly attribute: number;
}

/** How many elements are on the stack before the first operation. DWARF 5, 5.7.6, 5.7.8 and 5.14. */
const ON_STACK: ReadonlyMap<number, number> = new Map([
  [DW_AT.data_member_location, 1],
  [DW_AT.vtable_elem_location, 1],
  [DW_AT.use_location, 2],
]);

/** DW_OP_lo_user, which GNU took for an operation. DWARF 5, 7.7.1, table 7.9. */
const LOWEST_FOR_VENDORS = DW_OP.GNU_push_tls_address;

/** An expression within an expression within… */
const DEEPEST = 8;

/** How an expression may go on: with anything; behind a complete location with a piece or not at all; behind a piece with a location. */
type After = 'anything' | 'location' | 'piece';

export class ExpressionChecker {
  readonly #check: Check;
  readonly #rules: ExpressionRules;
  readonly #cursors = new Map<CheckedSection, ExpressionCursor[]>();
  /** By the entry with the calls, the entries whose expressions they call; of the unit at hand. */
  readonly #calls = new Map<number, Set<number>>();

  constructor(check: Check, rules: ExpressionRules) {
    this.#check = check;
    this.#rules = rules;
  }

  check(place: ExpressionPlace): void {
    this.#run(place, ON_STACK.get(place.attribute) ?? 0, 0);
  }

  /** When a unit has been gone over: entries whose expressions call each other in a circle. */
  endUnit(tree: UnitTree): void {
    if (this.#calls.size === 0) return;
    for (const entry of circles(this.#calls))
      this.#check.report(
        this.#rules.call,
        { found: 'an expression that calls itself in the end', expected: 'calls without a circle' },
        () => ({
          ...placeInSection(tree.unit.section, tree.offset(entry)),
          unit: tree.unit.start,
          path: tree.path(entry),
        }),
      );
    this.#calls.clear();
  }

  #run(place: ExpressionPlace, onStack: number, level: number): void {
    const { start, stop } = place;
    const cursor = this.#cursor(place, level);
    cursor.open(start, stop);
    let depth = onStack;
    /** Undefined effects (calls) and branches leave it to the slow way, or to nobody. */
    let isCountable = true;
    let hasBranches = false;
    let hasPieces = false;
    let after = 'anything' as After;
    while (cursor.next()) {
      const { code } = cursor;
      const effect = operation(code);
      const kind = effect?.kind ?? 'stack';
      if (after === 'location' && kind !== 'piece' && code !== DW_OP.GNU_uninit && code !== DW_OP.nop)
        this.#goesOn(place, cursor, hasPieces);
      if (effect === undefined) isCountable = false;
      else if (isCountable && !hasBranches) {
        const needed = code === DW_OP.pick ? cursor.lo + 1 : effect.pops;
        if (depth < needed) {
          this.#underflow(place, cursor.at, code, depth, needed);
          isCountable = false;
        }
        depth += effect.pushes - effect.pops;
      }
      if (kind === 'branch') hasBranches = true;
      if (kind === 'piece') {
        hasPieces = true;
        after = 'piece';
        depth = 0;
      } else if (kind === 'register' || kind === 'implicit') after = 'location';
      else if (after === 'piece' && code !== DW_OP.nop) after = 'anything';
      this.#operands(place, cursor, level);
    }
    if (cursor.fault !== undefined) this.#fault(place, cursor);
    else if (hasPieces && after !== 'piece')
      this.#report(this.#rules.pieces, place, start, stop - start, {
        found: 'a location behind the last piece',
        expected: 'DW_OP_piece or DW_OP_bit_piece behind each location of a composite one',
      });
    if (hasBranches && cursor.fault === undefined) this.#ways(place, onStack, isCountable, level);
  }

  // Operands ----------------------------------------------------------------------------------------------------------

  #operands(place: ExpressionPlace, cursor: ExpressionCursor, level: number): void {
    const { code } = cursor;
    switch (standardOperation(code)) {
      case DW_OP.const_type:
        return this.#type(place, cursor, cursor.number, false);
      case DW_OP.regval_type:
        return this.#type(place, cursor, safeNumber(cursor.lo2, cursor.hi2), false);
      case DW_OP.deref_type:
      case DW_OP.xderef_type:
        return this.#type(place, cursor, safeNumber(cursor.lo2, cursor.hi2), false);
      case DW_OP.convert:
      case DW_OP.reinterpret:
        return this.#type(place, cursor, cursor.number, true);
      case DW_OP.call2:
      case DW_OP.call4:
        return this.#call(place, cursor);
      case DW_OP.implicit_pointer:
        return this.#pointer(place, cursor);
      case DW_OP.entry_value:
        return this.#nested(place, cursor, level);
      default:
    }
  }

  /** An operand that counts from the unit's start and leads to a base type; zero is the generic type where that may be. */
  #type(place: ExpressionPlace, cursor: ExpressionCursor, offset: number, mayBeGeneric: boolean): void {
    if (mayBeGeneric && offset === 0) return;
    const { tree, unit } = place;
    const entry = tree.find(unit.start + offset);
    if (entry !== NO_ENTRY && tree.tag(entry) === DW_TAG.base_type) return;
    this.#report(this.#rules.baseType, place, cursor.at, cursor.end - cursor.at, {
      found: `${dwOpName(cursor.code)} with ${entry === NO_ENTRY ? 'an offset where no entry begins' : 'an entry that is no base type'}`,
      expected: 'the offset of a DW_TAG_base_type of the unit',
    });
  }

  #call(place: ExpressionPlace, cursor: ExpressionCursor): void {
    const { tree, unit } = place;
    const target = tree.find(unit.start + cursor.number);
    if (target === NO_ENTRY)
      return this.#report(this.#rules.call, place, cursor.at, cursor.end - cursor.at, {
        found: `${dwOpName(cursor.code)} with an offset where no entry begins`,
        expected: 'the offset of an entry of the unit',
      });
    const { entry } = place;
    const known = this.#calls.get(entry);
    if (known === undefined) this.#calls.set(entry, new Set([target]));
    else known.add(target);
  }

  /** Counts from the start of .debug_info, so that it may lead into units that have not been read. */
  #pointer(place: ExpressionPlace, cursor: ExpressionCursor): void {
    const { tree, unit } = place;
    const { number: offset, at, end } = cursor;
    const isInUnit = offset >= unit.start && offset < unit.end;
    if (!isInUnit || tree.find(offset) !== NO_ENTRY) return;
    this.#report(this.#rules.pointer, place, at, end - at, {
      found: `${dwOpName(cursor.code)} to ${hex(offset)}, where no entry begins`,
      expected: 'the offset of the entry of the object that is pointed to',
    });
  }

  #nested(place: ExpressionPlace, cursor: ExpressionCursor, level: number): void {
    const { start, stop, at, end } = cursor;
    const wrong = (found: string): void =>
      this.#report(this.#rules.nested, place, at, end - at, {
        found: `${dwOpName(cursor.code)} with ${found}`,
        expected: 'a register, or an expression that can be evaluated at the entry of the function',
      });
    if (stop === start) return wrong('nothing inside');
    if (level === DEEPEST) return;
    const inner = this.#cursor(place, level + 1);
    inner.open(start, stop);
    while (inner.next())
      if (inner.code === DW_OP.push_object_address) {
        wrong('DW_OP_push_object_address inside');
        break;
      }
    this.#run({ ...place, start, stop }, 0, level + 1);
  }

  // Branches ----------------------------------------------------------------------------------------------------------

  #ways(place: ExpressionPlace, onStack: number, isCountable: boolean, level: number): void {
    const { start, stop } = place;
    const cursor = this.#cursor(place, level);
    const operations = new Map<number, { code: number; end: number; target: number; needed: number }>();
    cursor.open(start, stop);
    while (cursor.next()) {
      const { code, at, end } = cursor;
      const isBranch = code === DW_OP.bra || code === DW_OP.skip;
      const target = isBranch ? end + (cursor.lo | 0) : end;
      const needed = code === DW_OP.pick ? cursor.lo + 1 : (operation(code)?.pops ?? 0);
      operations.set(at, { code, end, target, needed });
    }
    for (const [at, { code, end, target }] of operations)
      if (target !== stop && !operations.has(target)) {
        this.#report(this.#rules.branch, place, at, end - at, {
          found: `${dwOpName(code)} to where no operation begins`,
          expected: 'a distance to an operation of the expression, or to its end',
        });
        return;
      }
    if (!isCountable) return;
    const wrong = underflowOf(operations, start, onStack);
    if (wrong !== undefined) this.#underflow(place, wrong.at, wrong.code, wrong.depth, wrong.needed);
  }

  // Reports -----------------------------------------------------------------------------------------------------------

  #fault(place: ExpressionPlace, { fault, code, at }: ExpressionCursor): void {
    if (fault === 'unsupported') {
      // What vendors use their range for is nobody else's business.
      if (code >= LOWEST_FOR_VENDORS) return;
      return this.#report(this.#rules.known, place, at, 1, {
        found: `the operation ${hex(code)}`,
        expected: 'an operation of the standard, or one in the range for vendors',
      });
    }
    this.#report(this.#rules.complete, place, at, Math.max(1, place.stop - at), {
      found:
        fault === 'truncated'
          ? `${dwOpName(code)}, whose operands go on behind the expression`
          : `${dwOpName(code)} with a LEB128 number of more than ten bytes`,
      expected: 'operands that end within the expression',
    });
  }

  #goesOn(place: ExpressionPlace, cursor: ExpressionCursor, hasPieces: boolean): void {
    const { code, at, end } = cursor;
    const first = this.#first(place);
    const isRegister = !hasPieces && first !== undefined && operation(first)?.kind === 'register';
    this.#report(isRegister ? this.#rules.register : this.#rules.pieces, place, at, end - at, {
      found: `${dwOpName(code)} behind ${isRegister ? 'a register location' : 'a location that is complete'}`,
      expected: isRegister
        ? 'a register alone, or one followed by a piece'
        : 'a piece, or the end of the expression',
    });
  }

  #first({ section, start, stop }: ExpressionPlace): number | undefined {
    return start < stop ? section.bytes[start] : undefined;
  }

  #underflow(place: ExpressionPlace, at: number, code: number, depth: number, needed: number): void {
    this.#report(this.#rules.stack, place, at, 1, {
      found: `${dwOpName(code)} with ${depth} of ${needed} elements on the stack`,
      expected: 'as many elements as the operation takes',
    });
  }

  #report(
    rule: RuleStatement,
    { section, unit, tree, entry, attribute }: ExpressionPlace,
    offset: number,
    length: number,
    problem: { readonly found: string; readonly expected: string },
  ): void {
    this.#check.report(rule, { ...problem, attribute }, () => ({
      ...placeInSection(section, offset, length),
      unit: unit.start,
      path: tree.path(entry),
    }));
  }

  /** One for each level of expressions within expressions. */
  #cursor({ section, unit }: ExpressionPlace, level: number): ExpressionCursor {
    let cursors = this.#cursors.get(section);
    if (cursors === undefined) this.#cursors.set(section, (cursors = []));
    let cursor = cursors[level];
    if (cursor === undefined)
      cursors[level] = cursor = new ExpressionCursor(section.bytes, section.file.littleEndian);
    cursor.version = unit.version;
    cursor.is64 = unit.is64;
    cursor.addressSize = unit.addressSize;
    return cursor;
  }
}

/** The entries from which calls lead back to them. */
function* circles(calls: ReadonlyMap<number, ReadonlySet<number>>): Generator<number> {
  for (const start of calls.keys()) {
    const met = new Set(calls.get(start));
    // A set's iteration comes to what is added meanwhile.
    for (const entry of met) for (const next of calls.get(entry) ?? []) met.add(next);
    if (met.has(start)) yield start;
  }
}
