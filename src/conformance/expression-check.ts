/**
 * Checks one expression after the other: of attributes, of location lists, of call frames. Nearly all are one or two operations without
 * branches, which one pass over them decides; only where there are branches are the ways through them followed. DWARF 5, 2.5 and 2.6.
 */
import { DW_OP, dwOpName } from '../../generated/dwarf-constants.ts';
import { operation, standardOperation } from '../../generated/dwarf-operations.ts';
import { ExpressionCursor } from '../../generated/expression-cursor.ts';
import { hex } from '../errors.ts';
import type { Check } from './check.ts';
import type { CheckedSection } from './checked-file.ts';
import { ExpressionOperands, type OperandRules } from './expression-operands.ts';
import {
  expressionReporter,
  onStackAt,
  type ExpressionPlace,
  type ReportExpression,
} from './expression-place.ts';
import { underflowOf } from './expression-stack.ts';
import type { RuleStatement } from './rule-statement.ts';
import type { UnitTree } from './unit-tree.ts';

/** The rules, which are values of rules/expressions.ts. */
export interface ExpressionRules extends OperandRules {
  readonly known: RuleStatement;
  readonly complete: RuleStatement;
  readonly branch: RuleStatement;
  readonly stack: RuleStatement;
  readonly pieces: RuleStatement;
  readonly register: RuleStatement;
  readonly nested: RuleStatement;
}

/** DW_OP_lo_user, which GNU took for an operation. DWARF 5, 7.7.1, table 7.9. */
const LOWEST_FOR_VENDORS = DW_OP.GNU_push_tls_address;

const KNOWN: ReadonlySet<number> = new Set(Object.values(DW_OP));

/** An expression within an expression within… */
const DEEPEST = 8;

/** How an expression may go on: with anything; behind a complete location with a piece or not at all; behind a piece with a location. */
type After = 'anything' | 'location' | 'piece';

export class ExpressionChecker {
  readonly #rules: ExpressionRules;
  readonly #operands: ExpressionOperands;
  readonly #report: ReportExpression;
  readonly #cursors = new Map<CheckedSection, ExpressionCursor[]>();

  constructor(check: Check, rules: ExpressionRules) {
    this.#rules = rules;
    this.#report = expressionReporter(check);
    this.#operands = new ExpressionOperands(check, rules, this.#report);
  }

  check(place: ExpressionPlace): void {
    this.#run(place, onStackAt(place), 0);
  }

  /** When a unit has been gone over. */
  endUnit(tree: UnitTree): void {
    this.#operands.endUnit(tree);
  }

  /** When all units are known. */
  end(): void {
    this.#operands.end();
  }

  /**
   * Returns how many elements are on the stack in the end. Undefined where that depends on what is not known, and for a description
   * that is no address.
   */
  #run(place: ExpressionPlace, onStack: number, level: number): number | undefined {
    const { start, stop } = place;
    const cursor = this.#cursor(place, level);
    cursor.open(start, stop);
    let depth = onStack;
    /** Undefined effects (calls) and branches leave it to the slow way, or to nobody. */
    let isCountable = true;
    let hasBranches = false;
    let hasPieces = false;
    /** Whether the location at hand has begun, and is a register. */
    let hasBegun = false;
    let isRegister = false;
    let after = 'anything' as After;
    while (cursor.next()) {
      const { code } = cursor;
      // Neither of them is part of the location.
      const isAside = code === DW_OP.GNU_uninit || code === DW_OP.nop;
      const effect = operation(code);
      const kind = effect?.kind ?? 'stack';
      if (after === 'location' && kind !== 'piece' && !isAside) {
        this.#goesOn(place, cursor, isRegister);
        after = 'anything';
      } else if (kind === 'register' && hasBegun) this.#goesOn(place, cursor, true);
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
        hasBegun = false;
        depth = 0;
      } else if (kind === 'register' || kind === 'implicit') {
        after = 'location';
        isRegister = kind === 'register';
        hasBegun = true;
      } else if (!isAside) {
        if (after === 'piece') after = 'anything';
        hasBegun = true;
      }
      if (standardOperation(code) === DW_OP.entry_value) this.#nested(place, cursor, level);
      else this.#operands.check(place, cursor);
    }
    if (cursor.fault !== undefined) this.#fault(place, cursor);
    else if (hasPieces && after !== 'piece')
      this.#report(this.#rules.pieces, place, start, stop - start, {
        found: 'a location behind the last piece',
        expected: 'DW_OP_piece or DW_OP_bit_piece behind each location of a composite one',
      });
    if (hasBranches && cursor.fault === undefined) this.#ways(place, onStack, isCountable, level);
    const isKnown = isCountable && !hasBranches && cursor.fault === undefined;
    return isKnown && after === 'anything' && !hasPieces ? depth : undefined;
  }

  #nested(place: ExpressionPlace, cursor: ExpressionCursor, level: number): void {
    const { start, stop, at, end } = cursor;
    const wrong = (found: string): void =>
      this.#report(this.#rules.nested, place, at, end - at, {
        found: `${dwOpName(cursor.code)} with ${found}`,
        expected: 'a register, or an expression of one value at the entry of the function',
      });
    if (stop === start) return wrong('nothing inside');
    if (level === DEEPEST) return;
    const inner = this.#cursor(place, level + 1);
    inner.open(start, stop);
    while (inner.next())
      if (inner.code === DW_OP.push_object_address) return wrong('DW_OP_push_object_address inside');
    const left = this.#run({ ...place, start, stop }, 0, level + 1);
    if (left === 0) wrong('an expression without a value');
    else if (left !== undefined && left > 1) wrong('an expression of more than one value');
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
      // What vendors use their range for is nobody else's business. What is known has an address size that other rules report.
      if (code >= LOWEST_FOR_VENDORS || KNOWN.has(code)) return;
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

  #goesOn(place: ExpressionPlace, { code, at, end }: ExpressionCursor, isRegister: boolean): void {
    const { pieces, register } = this.#rules;
    const isSecond = operation(code)?.kind === 'register';
    const behind = isSecond
      ? 'another operation'
      : isRegister
        ? 'a register location'
        : 'a complete location';
    this.#report(isRegister ? register : pieces, place, at, end - at, {
      found: `${dwOpName(code)} behind ${behind}`,
      expected: isRegister
        ? 'a register alone, or one followed by a piece'
        : 'a piece, or the end of the expression',
    });
  }

  #underflow(place: ExpressionPlace, at: number, code: number, depth: number, needed: number): void {
    this.#report(this.#rules.stack, place, at, 1, {
      found: `${dwOpName(code)} with ${depth} of ${needed} elements on the stack`,
      expected: 'as many elements as the operation takes',
    });
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
