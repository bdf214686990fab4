/**
 * The table of section 4 of symbol versions: what an entry of each tag expands to, as the steps to get there. The type model's
 * visitor (src/types/type-of.ts) states the same independently, and a law compares the two.
 */
import { match, P } from 'ts-pattern';
import { DW_TAG } from '../../generated/dwarf-constants.ts';
import { Slot } from '../dwarf/slots.ts';
import { Break } from './fragments.ts';
import type { StepWriter } from './step-writer.ts';
import { List, Step } from './steps.ts';
import { tagText } from './tag-text.ts';

/** Undefined for a tag that has no textual form. */
export function expansionSteps(tag: number, step: StepWriter): Int32Array | undefined {
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

/** Expanding a symbol's own DIE: as a subroutine type under another name, or as a variable. */
export function symbolSteps(tag: number, step: StepWriter): Int32Array {
  return tag === DW_TAG.variable
    ? step.text('variable ').type().end()
    : step.text('subprogram (').parameters().end();
}
