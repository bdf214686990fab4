/**
 * Plans: abbreviation declarations compiled for one unit encoding, once, so that going over an entry costs a few integer
 * steps. A program holds per declaration the words that the generated cursor runs (see generated/dwarf-cursor.ts) and,
 * behind them, whether its attributes are plain and a slot program that reads those of slots.ts:
 *
 *     w >= 0                        advance w bytes
 *     READ form slot lo hi          read a value into a slot; lo and hi hold the value of DW_FORM_implicit_const
 *     END
 *     any other w < 0               skip by that Op
 */
import {
  DW_AT,
  DW_FORM,
  FORM_CLASS,
  formClass,
  formReference,
  REFERENCE,
} from '../../generated/dwarf-constants.ts';
import { formOp, Op, type Encoding, type Plans } from '../../generated/dwarf-cursor.ts';
import { IntList } from '../int-list.ts';
import type { AbbreviationDeclaration } from './abbreviations.ts';
import { isConstantForm, isSupplementaryForm } from './forms.ts';
import { Slot, slotOf } from './slots.ts';

/** What the user of entries says about all entries of one tag that have the same slots filled. */
export interface ScanShape {
  /** Returned by the cursor for entries of this shape. */
  readonly id: number;
  /** Bits that a scan reports an entry for, where its parent's mask has them too. */
  readonly marks: number;
  /** An entry's children have the mask (its own & childAnd) | childOr. */
  readonly childAnd: number;
  readonly childOr: number;
}

/** For readers that do not scan by shapes. */
export const NO_SHAPE: ScanShape = { id: 0, marks: 0, childAnd: 0, childOr: 0 };

/** @param mask bit i set: the entry has the attribute of slot i */
export type ShapeOf = (tag: number, mask: number) => ScanShape;

export const SlotWord = { read: -0x40000000, end: -0x40000001 } as const;

const HAS_CHILDREN = 1 << 8;
const WORDS_BEFORE_SKIPS = 5;

/** Codes above this many times the number of declarations go to a map instead of a table. */
const DENSE = 8;

/** @param starts where the programs of the declarations with these codes begin */
export function indexPlans(
  codes: readonly number[],
  starts: IntList,
  program: Int32Array,
  onDuplicate: (code: number) => void,
): Plans {
  const limit = codes.length * DENSE + 16;
  let dense = 0;
  for (const code of codes) if (code < limit && code >= dense) dense = code + 1;
  const start = new Int32Array(dense).fill(-1);
  const sparse = new Map<number, number>();
  for (const [i, code] of codes.entries()) {
    // Of two declarations of one code the first counts, as it does for a reader that stops when it has found one.
    if (code < dense ? start[code] !== -1 : sparse.has(code)) onDuplicate(code);
    else if (code < dense) start[code] = starts.items[i]!;
    else sparse.set(code, starts.items[i]!);
  }
  return { start, sparse: sparse.size > 0 ? sparse : undefined, program };
}

/** Where the slot program of the declaration at `p` begins. */
export function slotProgramOf(program: Int32Array, p: number): number {
  return p + WORDS_BEFORE_SKIPS + program[p + 4]! + 1;
}

/**
 * Whether what the slot program reads has the forms that it usually has: strings and references of the unit's own file and unit,
 * constants in the order of their slots; and whether the entry ends with its attributes unless it has children.
 */
export function isPlain(program: Int32Array, p: number): boolean {
  return program[p + WORDS_BEFORE_SKIPS + program[p + 4]!] !== 0;
}

export function hasChildren(program: Int32Array, p: number): boolean {
  return (program[p + 1]! & HAS_CHILDREN) !== 0;
}

export class DeclarationCompiler {
  /** The programs, one after the other. */
  readonly program = new IntList(1 << 10);
  readonly #shapeOf: ShapeOf;
  readonly #slots = new SkipProgram(64);
  readonly #skips = new SkipProgram(64);

  constructor(shapeOf: ShapeOf) {
    this.#shapeOf = shapeOf;
  }

  /** Appends the program of a declaration. Returns where it begins. */
  compile(declaration: Omit<AbbreviationDeclaration, 'code'>, encoding: Encoding): number {
    const { program } = this;
    const slots = this.#slots;
    const skips = this.#skips;
    const start = program.length;
    slots.begin();
    skips.begin();
    let mask = 0;
    let siblingSeen = false;
    let plain = true;
    let lastConstant = -1;
    for (const attribute of declaration.attributes) {
      const op = formOp(attribute.form, encoding);
      if (attribute.name === DW_AT.sibling && !siblingSeen) {
        siblingSeen = true;
        plain &&= declaration.hasChildren;
        skips.words(Op.sibling, attribute.form);
      } else skips.advance(op);
      const slot = slotOf(attribute.name);
      if (slot === undefined || (mask & (1 << slot)) !== 0) slots.advance(op);
      else {
        mask |= 1 << slot;
        plain &&= isPlainForm(slot, attribute.form, encoding);
        if (CONSTANTS.has(slot)) {
          plain &&= slot > lastConstant;
          lastConstant = slot;
        }
        slots.words(SlotWord.read, attribute.form, slot, attribute.lo, attribute.hi);
      }
    }
    slots.words(SlotWord.end);
    const shape = this.#shapeOf(declaration.tag, mask);
    program.push(shape.id);
    program.push(shape.marks | (declaration.hasChildren ? HAS_CHILDREN : 0));
    program.push(shape.childAnd);
    program.push(shape.childOr);
    program.push(skips.length);
    program.append(skips.items, 0, skips.length);
    program.push(plain ? 1 : 0);
    program.append(slots.items, 0, slots.length);
    return start;
  }
}

/** Constants that type strings show. */
const CONSTANTS: ReadonlySet<Slot> = new Set([
  Slot.byteSize,
  Slot.alignment,
  Slot.encoding,
  Slot.accessibility,
  Slot.bitSize,
  Slot.dataBitOffset,
  Slot.dataMemberLocation,
  Slot.constValue,
  Slot.discrValue,
  Slot.count,
  Slot.upperBound,
]);

function isPlainForm(slot: Slot, form: number, { version }: Encoding): boolean {
  if (slot === Slot.name) return formClass(form) === FORM_CLASS.string && !isSupplementaryForm(form);
  if (slot === Slot.type) return formReference(form) === REFERENCE.unit;
  if (slot === Slot.declaration) return formClass(form) === FORM_CLASS.flag;
  // Before DWARF 4 location lists had no form of their own: DWARF 3, 7.5.4, class loclistptr.
  if (slot === Slot.dataMemberLocation && version < 4 && (form === DW_FORM.data4 || form === DW_FORM.data8))
    return false;
  return (!CONSTANTS.has(slot) && slot !== Slot.declFile) || isConstantForm(form);
}

/** A program under construction, in which neighbouring fixed widths become one. */
class SkipProgram extends IntList {
  #endsInWidth = false;

  begin(): void {
    this.length = 0;
    this.#endsInWidth = false;
  }

  /** Appends words that are no width to merge with. */
  words(...words: readonly number[]): void {
    for (const word of words) this.push(word);
    this.#endsInWidth = false;
  }

  /** Appends moving over a value: a width in bytes or an Op. */
  advance(op: number): void {
    if (op === 0) return;
    if (op > 0 && this.#endsInWidth) this.items[this.length - 1]! += op;
    else this.push(op);
    this.#endsInWidth = op > 0;
  }
}
