/** Types → DIEs. Each kind of type is drafted in the way that DWARF 5, chapter 5 describes. */
import { uleb128Bytes } from '../../generated/leb128.ts';
import { DW_AT, DW_OP, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type {
  AggregateBody,
  AggregateContent,
  ArrayContent,
  Content,
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
  expression,
  flag,
  reference,
  text,
  type Draft,
  type DraftAttribute,
  type Drafter,
} from './draft.ts';
import type { UnitContext, Use } from './unit-context.ts';

/** Finds the unit that a type stands in. */
export interface Homes {
  homeOf(index: number, context: UnitContext): UnitContext;
  readonly hasStubs: boolean;
  readonly areUsersFirst: boolean;
  /** The first version of DWARF among the units: all copies of a type say only what it can say. */
  readonly leastVersion: number;
}

export class TypeDrafter {
  readonly #content: Content;
  readonly #drafter: Drafter;
  readonly #homes: Homes;

  constructor(content: Content, drafter: Drafter, homes: Homes) {
    this.#content = content;
    this.#drafter = drafter;
    this.#homes = homes;
  }

  /** DW_AT_type, or nothing for void. */
  type(name: number, index: TypeIndex, use: Use): DraftAttribute | undefined {
    return index === undefined ? undefined : reference(name, this.#found(index, use));
  }

  /** What `index` is referred to by in a unit. */
  #found(index: number, use: Use): Draft {
    const home = this.#homes.homeOf(index, use.context);
    const die = this.dieOf(index, home === use.context ? use : { context: home, subprogram: undefined });
    if (home === use.context || home.unit.kind !== 'type' || !this.#homes.hasStubs) return die;
    const stub = use.context.stubs.get(index) ?? this.#stub(index, die, use.context);
    use.context.stubs.set(index, stub);
    return stub;
  }

  /** The DIE of the type in the unit, made where there is none. */
  dieOf(index: number, use: Use): Draft {
    const known = this.#knownDie(index, use);
    if (known !== undefined) return known;
    const type = this.#content.types[index];
    if (type === undefined) throw new DwarfksymsError('internal', `no type ${index}`);
    const parent = this.#parentOf(type, use);
    // The parent may have needed the type for a member.
    return this.#knownDie(index, use) ?? this.#make(index, type, parent, use);
  }

  /** Parameters as they stand in subroutine types and subprograms. */
  parameters(signature: Signature, use: Use): Draft[] {
    const parameters = signature.parameters.map(({ name, type }) =>
      this.#drafter.die(DW_TAG.formal_parameter, [text(DW_AT.name, name), this.type(DW_AT.type, type, use)]),
    );
    return signature.isVariadic
      ? [...parameters, this.#drafter.die(DW_TAG.unspecified_parameters)]
      : parameters;
  }

  #knownDie(index: number, { context, subprogram }: Use): Draft | undefined {
    return subprogram?.types.get(index) ?? context.types.get(index);
  }

  #parentOf(type: TypeContent, use: Use): Draft {
    const { root } = use.context.unit;
    if (type.kind !== 'typedef' && type.kind !== 'aggregate' && type.kind !== 'enumeration') return root;
    if (type.nestedIn !== undefined) return this.dieOf(type.nestedIn, use);
    if (type.isLocal) return use.subprogram?.die ?? root;
    return use.context.scope(type.scope);
  }

  #make(index: number, type: TypeContent, parent: Draft, use: Use): Draft {
    const die = this.#drafter.die(tagOf(type));
    const typedefName =
      type.kind === 'aggregate' || type.kind === 'enumeration' ? type.typedefName : undefined;
    const standsFor =
      typedefName === undefined
        ? die
        : this.#drafter.die(DW_TAG.typedef, [text(DW_AT.name, typedefName), reference(DW_AT.type, die)]);
    const added = standsFor === die ? [die] : [die, standsFor];
    const { areUsersFirst } = this.#homes;
    const isLocal = 'isLocal' in type && type.isLocal && use.subprogram !== undefined;
    (isLocal ? use.subprogram : use.context)?.types.set(index, standsFor);
    if (areUsersFirst) parent.children.push(...added);
    const { attributes, children } = this.#contentsOf(type, use);
    die.attributes.push(...attributes.filter((attribute) => attribute !== undefined));
    die.children.unshift(...children);
    if (!areUsersFirst) parent.children.push(...added);
    return standsFor;
  }

  /** DWARF 5, 5.7.2, last paragraph but one; as gcc writes it. */
  #stub(index: number, definition: Draft, context: UnitContext): Draft {
    const type = this.#content.types[index];
    const scope = type !== undefined && 'scope' in type ? type.scope : [];
    const name = definition.attributes.filter((attribute) => attribute.name === DW_AT.name);
    const stub = this.#drafter.die(definition.tag, [
      ...name,
      flag(DW_AT.declaration, true),
      reference(DW_AT.signature, definition),
    ]);
    context.scope(scope).children.push(stub);
    return stub;
  }

  #contentsOf(type: TypeContent, use: Use): Contents {
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
            this.type(DW_AT.type, type.target, use),
          ],
          children: [],
        };
      case 'typedef':
        return {
          attributes: [
            text(DW_AT.name, type.name),
            this.type(DW_AT.type, type.target, use),
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
            this.type(DW_AT.type, type.signature.result, use),
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
      const indexType = this.type(DW_AT.type, index, use);
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
    return { attributes: [this.type(DW_AT.type, type.element, use)], children };
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
      this.type(DW_AT.type, type, use),
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
    if (offset.kind === 'constant' && this.#homes.leastVersion > 2)
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
        this.type(DW_AT.type, definition.underlying, use),
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

interface Contents {
  readonly attributes: readonly (DraftAttribute | undefined)[];
  readonly children: readonly Draft[];
}

function tagOf(type: TypeContent): number {
  switch (type.kind) {
    case 'base':
      return DW_TAG.base_type;
    case 'unspecified':
      return DW_TAG.unspecified_type;
    case 'modifier':
    case 'aggregate':
      return type.tag;
    case 'typedef':
      return DW_TAG.typedef;
    case 'array':
      return DW_TAG.array_type;
    case 'subroutine':
      return DW_TAG.subroutine_type;
    case 'enumeration':
      return DW_TAG.enumeration_type;
  }
}

function fileAttribute(file: SourceFile | undefined, { context }: Use): DraftAttribute | undefined {
  return file === undefined
    ? undefined
    : { name: DW_AT.decl_file, value: { kind: 'file', file: context.files.indexOf(file) } };
}
