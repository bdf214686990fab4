/** Types → DIEs, each in the unit and scope that it belongs to. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Content, Signature, TypeContent, TypeIndex } from './content.ts';
import { flag, reference, text, type Draft, type DraftAttribute, type Drafter } from './draft.ts';
import { ContentsDrafter } from './draft-contents.ts';
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
  readonly #contents: ContentsDrafter;

  constructor(content: Content, drafter: Drafter, homes: Homes) {
    this.#content = content;
    this.#drafter = drafter;
    this.#homes = homes;
    this.#contents = new ContentsDrafter(drafter, homes.leastVersion, (...link) => this.type(...link));
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
    return this.#contents.parameters(signature, use);
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
    const { attributes, children } = this.#contents.contentsOf(type, use);
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
