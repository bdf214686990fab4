/**
 * Shapes: how entries of one tag with the same attributes expand. The tag is matched here, once per distinct pair of tag
 * and attribute set; the expansion then runs the steps that came out (symbol versions, section 4).
 */
import { match, P } from 'ts-pattern';
import { DW_TAG, dwTagName } from '../../generated/dwarf-constants.ts';
import type { Shape as ScanShape } from '../dwarf/plans.ts';
import { Slot } from '../dwarf/slots.ts';
import { Break } from './fragments.ts';
import type { TextPool } from './text-pool.ts';

/** What an expansion does, step by step; each step is followed by its operands. */
export const Step = {
  /** fragment: appends it. */
  emit: 0,
  /** Appends a space and the fully qualified name, if there is one. */
  name: 1,
  /** Appends a space and the DIE's own name (of a member or parameter), as the kABI rules let it. */
  ownName: 2,
  /** Expands the type and links it. */
  type: 3,
  /** slot, text before, text after: appends them around the value, if it is a constant. */
  constant: 4,
  /** Appends the comma before a list item. */
  comma: 5,
  /** list: expands the children that belong to the list and links them. */
  list: 6,
  /** Like `list`, unless the body must not be expanded. */
  body: 7,
  /** Ends the expansion if the body was not expanded. */
  endUnlessExpanded: 8,
  /** Appends `[N]` for each subrange. */
  dimensions: 9,
  /** A union that the kABI placeholders replace ends here. */
  placeholder: 10,
  end: 11,
} as const;

/** The lists that entries can be items of. */
export const List = { aggregate: 0, enumerators: 1, parameters: 2, variantPart: 3, variant: 4 } as const;
export type List = (typeof List)[keyof typeof List];

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
  /** Whether its text shows a qualified name. */
  readonly showsName: boolean;
  /** Whether the table of section 4 has the tag. */
  readonly expands: boolean;
  /** What the entry is to each list it may stand in, indexed by List. */
  readonly roles: readonly ListRole[];
}

/** The mask of a unit DIE's children: symbols and scopes count there, but names have no prefix. */
export const UNIT_CHILDREN_MASK = Mark.symbol | Mark.scope;

/** The tag's name without `DW_TAG_`, as type strings and messages spell it. */
export function tagText(tag: number): string {
  return dwTagName(tag).replace(/^DW_TAG_/, '');
}

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

  /** Expanding a symbol's own DIE: as a subroutine type under another name, or as a variable. */
  symbolSteps(tag: number, mask: number): Int32Array {
    const step = new StepWriter(this.#texts, mask);
    return tag === DW_TAG.variable
      ? step.text('variable ').type().end()
      : step.text('subprogram (').parameters().end();
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
      showsName: writer.showsName,
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

/** The table of section 4; undefined for a tag that has no textual form. */
function expansionSteps(tag: number, step: StepWriter): Int32Array | undefined {
  return match(tag)
    .with(
      P.union(
        DW_TAG.atomic_type,
        DW_TAG.const_type,
        DW_TAG.immutable_type,
        DW_TAG.packed_type,
        DW_TAG.pointer_type,
        DW_TAG.reference_type,
        DW_TAG.restrict_type,
        DW_TAG.rvalue_reference_type,
        DW_TAG.shared_type,
        DW_TAG.volatile_type,
      ),
      (modifier) => step.text(tagText(modifier)).typeInBraces(),
    )
    .with(P.union(DW_TAG.template_type_parameter, DW_TAG.typedef), (alias) =>
      step.text(`${tagText(alias)}_type`).typeInBraces(),
    )
    .with(DW_TAG.array_type, () =>
      step
        .text('array_type')
        .op(Step.dimensions)
        .text(' {')
        .breaks(Break.indent)
        .type()
        .breaks(Break.outdent)
        .text('}')
        .end(),
    )
    .with(DW_TAG.base_type, () =>
      step
        .text('base_type')
        .name()
        .constant(Slot.byteSize)
        .constant(Slot.encoding)
        .constant(Slot.alignment)
        .end(),
    )
    .with(DW_TAG.unspecified_type, () => step.text('unspecified_type').end())
    .with(DW_TAG.subroutine_type, () => step.text('subroutine_type (').parameters().end())
    .with(P.union(DW_TAG.structure_type, DW_TAG.class_type), (aggregate) =>
      step.text(tagText(aggregate)).body(List.aggregate),
    )
    .with(DW_TAG.union_type, () => step.op(Step.placeholder).text('union_type').body(List.aggregate))
    .with(DW_TAG.enumeration_type, () => step.text('enumeration_type').body(List.enumerators))
    .with(P.union(DW_TAG.formal_parameter, DW_TAG.member), (item) =>
      step
        .op(Step.comma)
        .text(`${tagText(item)} `)
        .type()
        .op(Step.ownName)
        .constant(Slot.accessibility)
        .constant(Slot.bitSize)
        .constant(Slot.dataBitOffset)
        .constant(Slot.dataMemberLocation)
        .end(),
    )
    .with(DW_TAG.enumerator, () =>
      step.op(Step.comma).text('enumerator').name().constant(Slot.constValue, ' = ', '').end(),
    )
    .with(DW_TAG.variant_part, () =>
      step
        .op(Step.comma)
        .text('variant_part {')
        .breaks(Break.indent)
        .list(List.variantPart)
        .breaks(Break.outdent)
        .text('}')
        .end(),
    )
    .with(DW_TAG.variant, () =>
      step
        .op(Step.comma)
        .text('variant {')
        .breaks(Break.indent)
        .list(List.variant)
        .breaks(Break.outdent)
        .text('}')
        .constant(Slot.discrValue)
        .end(),
    )
    .otherwise(() => undefined);
}

/** Names of constants in type strings are the standard's names of their attributes. */
const CONSTANT_NAMES: ReadonlyMap<Slot, string> = new Map<Slot, string>([
  [Slot.byteSize, 'byte_size'],
  [Slot.alignment, 'alignment'],
  [Slot.encoding, 'encoding'],
  [Slot.accessibility, 'accessibility'],
  [Slot.bitSize, 'bit_size'],
  [Slot.dataBitOffset, 'data_bit_offset'],
  [Slot.dataMemberLocation, 'data_member_location'],
  [Slot.discrValue, 'discr_value'],
]);

class StepWriter {
  readonly #texts: TextPool;
  readonly #mask: number;
  readonly #steps: number[] = [];
  showsName = false;

  constructor(texts: TextPool, mask: number) {
    this.#texts = texts;
    this.#mask = mask;
  }

  op(step: number): this {
    this.#steps.push(step);
    return this;
  }

  /** A space and the fully qualified name. */
  name(): this {
    this.showsName = true;
    return this.op(Step.name);
  }

  text(text: string): this {
    this.#steps.push(Step.emit, this.#texts.intern(text));
    return this;
  }

  breaks(fragment: number): this {
    this.#steps.push(Step.emit, fragment);
    return this;
  }

  /** A constant that is not there needs no step. */
  constant(slot: Slot, before = ` ${CONSTANT_NAMES.get(slot)}(`, after = ')'): this {
    if ((this.#mask & (1 << slot)) !== 0)
      this.#steps.push(Step.constant, slot, this.#texts.intern(before), this.#texts.intern(after));
    return this;
  }

  type(): this {
    return this.op(Step.type);
  }

  list(list: List): this {
    this.#steps.push(Step.list, list);
    return this;
  }

  /** NAME ` {` ⏎+ →T ⏎- `}` byte_size alignment */
  typeInBraces(): Int32Array {
    return this.name()
      .text(' {')
      .breaks(Break.indent)
      .type()
      .breaks(Break.outdent)
      .text('}')
      .constant(Slot.byteSize)
      .constant(Slot.alignment)
      .end();
  }

  /** ⏎+ parameters ⏎- `)` ⏎ `-> ` →T */
  parameters(): this {
    return this.breaks(Break.indent)
      .list(List.parameters)
      .breaks(Break.outdent)
      .text(')')
      .breaks(Break.same)
      .text('-> ')
      .type();
  }

  /** NAME ` {` ⏎+ body ⏎- `}` and, if the body was expanded, byte_size alignment */
  body(list: List): Int32Array {
    this.name().text(' {').breaks(Break.indent);
    this.#steps.push(Step.body, list);
    return this.breaks(Break.outdent)
      .text('}')
      .op(Step.endUnlessExpanded)
      .constant(Slot.byteSize)
      .constant(Slot.alignment)
      .end();
  }

  end(): Int32Array {
    return Int32Array.from([...this.#steps, Step.end]);
  }
}
