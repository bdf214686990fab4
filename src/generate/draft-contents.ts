/** What types consist of → attributes and children of their DIEs, as DWARF 5, chapter 5 describes for each kind of type. */
import { DW_AT, DW_OP, DW_TAG } from '../../generated/dwarf-constants.ts';
import { uleb128Bytes } from '../../generated/leb128.ts';
import type {
  AggregateBody,
  AggregateContent,
  ArrayContent,
  EnumerationContent,
  MemberContent,
  MemberOffset,
  Signature,
  SourceFile,
  TypeContent,
  TypeIndex,
  VariantPartContent,
} from './content.ts';
import {
  constant,
  type Draft,
  type DraftAttribute,
  type Drafter,
  expression,
  flag,
  reference,
  text,
} from './draft.ts';
import type { Use } from './unit-context.ts';

/** DW_AT_type, or another attribute that leads to a type; nothing for void. */
export type LinkToType = (name: number, index: TypeIndex, use: Use) => DraftAttribute | undefined;

export interface Contents {
  readonly attributes: readonly (DraftAttribute | undefined)[];
  readonly children: readonly Draft[];
}

export class ContentsDrafter {
  readonly #drafter: Drafter;
  readonly #leastVersion: number;
  readonly #type: LinkToType;

  /** @param leastVersion the first version of DWARF among the units */
  constructor(drafter: Drafter, leastVersion: number, type: LinkToType) {
    this.#drafter = drafter;
    this.#leastVersion = leastVersion;
    this.#type = type;
  }

  /** Parameters as they stand in subroutine types and subprograms. */
  parameters(signature: Signature, use: Use): Draft[] {
    const parameters = signature.parameters.map(({ name, type }) =>
      this.#drafter.die(DW_TAG.formal_parameter, [text(DW_AT.name, name), this.#type(DW_AT.type, type, use)]),
    );
    return signature.isVariadic
      ? [...parameters, this.#drafter.die(DW_TAG.unspecified_parameters)]
      : parameters;
  }

  contentsOf(type: TypeContent, use: Use): Contents {
    switch (type.kind) {
      case 'base':
        return {
          attributes: [
            constant(DW_AT.byte_size, type.byteSize),
            constant(DW_AT.encoding, type.encoding),
            text(DW_AT.name, type.name),
          ],
          children: [],
        };
      case 'unspecified':
        return { attributes: [text(DW_AT.name, type.name)], children: [] };
      case 'modifier':
        return {
          attributes: [
            text(DW_AT.name, type.name),
            constant(DW_AT.byte_size, type.byteSize),
            this.#type(DW_AT.type, type.target, use),
          ],
          children: [],
        };
      case 'typedef':
        return {
          attributes: [
            text(DW_AT.name, type.name),
            this.#type(DW_AT.type, type.target, use),
            constant(DW_AT.alignment, type.alignment),
          ],
          children: [],
        };
      case 'array':
        return this.#array(type, use);
      case 'subroutine':
        return {
          attributes: [
            flag(DW_AT.prototyped, type.signature.isPrototyped),
            this.#type(DW_AT.type, type.signature.result, use),
          ],
          children: this.parameters(type.signature, use),
        };
      case 'aggregate':
        return this.#aggregate(type, use);
      case 'enumeration':
        return this.#enumeration(type, use);
    }
  }

  #array(type: ArrayContent, use: Use): Contents {
    const children = type.bounds.map(({ kind, value, index }) => {
      const indexType = this.#type(DW_AT.type, index, use);
      const bound: DraftAttribute | undefined =
        kind === 'count'
          ? constant(DW_AT.count, value)
          : kind === 'upper'
            ? constant(DW_AT.upper_bound, value)
            : kind === 'expression'
              ? expression(DW_AT.upper_bound, [DW_OP.fbreg, 0, DW_OP.deref])
              : undefined;
      return this.#drafter.die(DW_TAG.subrange_type, [indexType, bound]);
    });
    return { attributes: [this.#type(DW_AT.type, type.element, use)], children };
  }

  #aggregate(type: AggregateContent, use: Use): Contents {
    const { name, definition, declFile } = type;
    const common = [text(DW_AT.name, name), fileAttribute(declFile, use)];
    if (definition === undefined)
      return { attributes: [...common, flag(DW_AT.declaration, true)], children: [] };
    const { byteSize, alignment, variantPart } = definition;
    return {
      attributes: [...common, constant(DW_AT.byte_size, byteSize), constant(DW_AT.alignment, alignment)],
      children: [
        ...definition.members.map((member) => this.#member(member, use)),
        ...(variantPart === undefined ? [] : [this.#variantPart(variantPart, use)]),
        ...this.#passedOver(definition),
      ],
    };
  }

  #passedOver({ hasTemplateParameter, hasMethod }: AggregateBody): Draft[] {
    const parameter = (): Draft => this.#drafter.die(DW_TAG.template_type_parameter, [text(DW_AT.name, 'T')]);
    const method = (): Draft =>
      this.#drafter.die(DW_TAG.subprogram, [text(DW_AT.name, 'method'), flag(DW_AT.declaration, true)]);
    return [...(hasTemplateParameter ? [parameter()] : []), ...(hasMethod ? [method()] : [])];
  }

  #member(member: MemberContent, use: Use): Draft {
    const { name, type, bits, offset, accessibility } = member;
    return this.#drafter.die(DW_TAG.member, [
      text(DW_AT.name, name),
      this.#type(DW_AT.type, type, use),
      ...(bits === undefined
        ? []
        : bits.style === 'dwarf4'
          ? [constant(DW_AT.bit_size, bits.bitSize), constant(DW_AT.data_bit_offset, bits.bitOffset)]
          : [
              constant(DW_AT.byte_size, 4),
              constant(DW_AT.bit_offset, bits.bitOffset),
              constant(DW_AT.bit_size, bits.bitSize),
            ]),
      this.#memberLocation(offset),
      constant(DW_AT.accessibility, accessibility),
    ]);
  }

  /** DWARF 2 has expressions only; DWARF 3 added constants (DWARF 3, 5.6.6). */
  #memberLocation(offset: MemberOffset): DraftAttribute | undefined {
    if (offset.kind === 'none') return undefined;
    if (offset.kind === 'constant' && this.#leastVersion > 2)
      return constant(DW_AT.data_member_location, offset.byteOffset);
    return expression(DW_AT.data_member_location, [DW_OP.plus_uconst, ...uleb128Bytes(offset.byteOffset)]);
  }

  #variantPart({ discriminant, variants }: VariantPartContent, use: Use): Draft {
    const member = discriminant === undefined ? undefined : this.#member(discriminant, use);
    const arms = variants.map((variant) =>
      this.#drafter.die(
        DW_TAG.variant,
        [constant(DW_AT.discr_value, variant.discriminant)],
        variant.members.map((one) => this.#member(one, use)),
      ),
    );
    return this.#drafter.die(
      DW_TAG.variant_part,
      [reference(DW_AT.discr, member)],
      [...(member === undefined ? [] : [member]), ...arms],
    );
  }

  #enumeration({ name, definition, declFile }: EnumerationContent, use: Use): Contents {
    const common = [text(DW_AT.name, name), fileAttribute(declFile, use)];
    if (definition === undefined)
      return { attributes: [...common, flag(DW_AT.declaration, true)], children: [] };
    return {
      attributes: [
        ...common,
        this.#type(DW_AT.type, definition.underlying, use),
        constant(DW_AT.byte_size, definition.byteSize),
      ],
      children: definition.enumerators.map((enumerator) =>
        this.#drafter.die(DW_TAG.enumerator, [
          text(DW_AT.name, enumerator.name),
          constant(DW_AT.const_value, enumerator.value),
        ]),
      ),
    };
  }
}

function fileAttribute(file: SourceFile | undefined, { context }: Use): DraftAttribute | undefined {
  return file === undefined
    ? undefined
    : { name: DW_AT.decl_file, value: { kind: 'file', file: context.files.indexOf(file) } };
}
