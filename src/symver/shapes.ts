/**
 * Shapes: what entries of one tag with the same attributes have in common. The tag is matched here, once per distinct pair of
 * tag and attribute set: into the steps of its expansion, its part in lists, and what the scan of a unit reports it for.
 */
import { match, P } from 'ts-pattern';
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import type { ScanShape } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import { expansionSteps, symbolSteps } from './expansion-steps.ts';
import { StepWriter } from './step-writer.ts';
import { Step, type List } from './steps.ts';
import type { TextPool } from './text-pool.ts';

export type ListRole = 'item' | 'passed over' | 'error';

/** Marks that the scan of a unit reports entries for. */
export const Mark = {
  /** May carry a symbol. */
  symbol: 1,
  /** May have a qualified name, as a child of an entry that passes a prefix down. */
  named: 2,
  /** Passes a prefix down to its children. */
  scope: 4,
  /** Has a reference name. */
  type: 8,
  /** Imports another unit. */
  import: 16,
} as const;

export interface Shape extends ScanShape {
  readonly tag: number;
  /** Bit i: the attribute of slot i is there. */
  readonly mask: number;
  readonly steps: Int32Array;
  /** Class, structure, union or enumeration: entered once per symbol. */
  readonly isAggregate: boolean;
  /** The letter of its reference names, or '' for types that have none. */
  readonly referenceLetter: '' | 's' | 'u' | 'e' | 't';
  /** Whether its text shows a qualified name, or whether it has a reference name. */
  readonly isNamed: boolean;
  /** Whether its text shows the name of a member or parameter. */
  readonly showsOwnName: boolean;
  /** The list in its text. */
  readonly list: List | undefined;
  readonly hasDimensions: boolean;
  /** Whether its text has the type that it refers to. */
  readonly showsType: boolean;
  /** Whether the table of section 4 has the tag. */
  readonly expands: boolean;
  /** What the entry is to each list it may stand in, indexed by List. */
  readonly roles: readonly ListRole[];
}

/** The mask of a unit DIE's children: symbols and scopes count there, but names have no prefix. */
export const UNIT_CHILDREN_MASK = Mark.symbol | Mark.scope;

export class ShapeTable {
  readonly #texts: TextPool;
  readonly #shapes: Shape[] = [];
  readonly #ids = new Map<number, number>();

  constructor(texts: TextPool) {
    this.#texts = texts;
  }

  get(id: number): Shape {
    return this.#shapes[id]!;
  }

  readonly shapeOf = (tag: number, mask: number): Shape => {
    const key = tag * 2 ** 32 + mask;
    const known = this.#ids.get(key);
    if (known !== undefined) return this.#shapes[known]!;
    const shape = this.#make(this.#shapes.length, tag, mask);
    this.#ids.set(key, shape.id);
    this.#shapes.push(shape);
    return shape;
  };

  /** See symbolSteps. */
  symbolSteps(tag: number, mask: number): Int32Array {
    return symbolSteps(tag, new StepWriter(this.#texts, mask));
  }

  #make(id: number, tag: number, mask: number): Shape {
    const writer = new StepWriter(this.#texts, mask);
    const steps = expansionSteps(tag, writer);
    const isScope = SCOPES.has(tag);
    return {
      id,
      tag,
      mask,
      steps: steps ?? new Int32Array(),
      expands: steps !== undefined,
      isAggregate: AGGREGATES.has(tag),
      referenceLetter: REFERENCE_LETTERS.get(tag) ?? '',
      isNamed: writer.showsName || REFERENCE_LETTERS.has(tag),
      showsOwnName: writer.uses(Step.ownName),
      list: writer.usedList,
      showsType: writer.uses(Step.type),
      hasDimensions: writer.uses(Step.dimensions),
      roles: [
        aggregateRole(tag),
        tag === DW_TAG.enumerator ? 'item' : 'passed over',
        tag === DW_TAG.formal_parameter ? 'item' : 'passed over',
        'item',
        tag === DW_TAG.member ? 'item' : 'passed over',
      ],
      marks:
        (SYMBOLS.has(tag) ? Mark.symbol : 0) |
        (isScope ? Mark.scope : 0) |
        (writer.showsName ? Mark.named : 0) |
        (REFERENCE_LETTERS.has(tag) && (mask & (1 << Slot.name)) !== 0 ? Mark.type : 0) |
        (tag === DW_TAG.imported_unit ? Mark.import : 0),
      // Types are looked for everywhere but in subprograms (section 10, `canonical`).
      childAnd: (isScope ? Mark.symbol : 0) | (tag === DW_TAG.subprogram ? 0 : Mark.type | Mark.import),
      childOr: isScope ? Mark.named | Mark.scope : Mark.scope,
    };
  }
}

const AGGREGATES: ReadonlySet<number> = new Set([
  DW_TAG.class_type,
  DW_TAG.structure_type,
  DW_TAG.union_type,
  DW_TAG.enumeration_type,
]);

/** Only these pass a name prefix down, and only in these are symbols looked for (sections 2 and 3). */
const SCOPES: ReadonlySet<number> = new Set([DW_TAG.namespace, DW_TAG.class_type, DW_TAG.structure_type]);

const SYMBOLS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.variable]);

const REFERENCE_LETTERS: ReadonlyMap<number, 's' | 'u' | 'e' | 't'> = new Map([
  [DW_TAG.class_type, 's'],
  [DW_TAG.structure_type, 's'],
  [DW_TAG.union_type, 'u'],
  [DW_TAG.enumeration_type, 'e'],
  [DW_TAG.typedef, 't'],
]);

function aggregateRole(tag: number): ListRole {
  return match(tag)
    .with(P.union(DW_TAG.member, DW_TAG.variant_part), () => 'item' as const)
    .with(
      P.union(
        DW_TAG.class_type,
        DW_TAG.structure_type,
        DW_TAG.union_type,
        DW_TAG.enumeration_type,
        DW_TAG.template_type_parameter,
        DW_TAG.subprogram,
      ),
      () => 'passed over' as const,
    )
    .otherwise(() => 'error' as const);
}
