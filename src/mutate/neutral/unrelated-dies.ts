/** Entries that nothing refers to, with names of their own. */
import { DW_AT, DW_ATE, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Random } from '../../random.ts';
import type { Attribute, Die, DieId } from '../../write/description.ts';

export interface Maker {
  readonly random: Random;
  readonly freshId: () => DieId;
  readonly freshName: () => string;
}

type Make = (maker: Maker) => readonly Die[];

const INT_SIZE = 4n;

function name(maker: Maker): Attribute {
  return { name: DW_AT.name, form: DW_FORM.string, value: { kind: 'string', text: maker.freshName() } };
}

function number(attribute: number, value: bigint): Attribute {
  return { name: attribute, form: DW_FORM.data1, value: { kind: 'constant', value } };
}

function typeOf({ id }: Die): Attribute {
  return { name: DW_AT.type, form: DW_FORM.ref_udata, value: { kind: 'reference', die: id } };
}

function make(maker: Maker, tag: number, attributes: readonly Attribute[], children?: readonly Die[]): Die {
  return { id: maker.freshId(), tag, attributes, children };
}

function baseType(maker: Maker): Die {
  const attributes = [
    name(maker),
    number(DW_AT.byte_size, INT_SIZE),
    number(DW_AT.encoding, BigInt(DW_ATE.signed)),
  ];
  return make(maker, DW_TAG.base_type, attributes);
}

function enumeration(maker: Maker): Die {
  const enumerator = make(maker, DW_TAG.enumerator, [name(maker), number(DW_AT.const_value, 1n)]);
  return make(maker, DW_TAG.enumeration_type, [name(maker), number(DW_AT.byte_size, INT_SIZE)], [enumerator]);
}

/** Of aggregates, types of some kinds and functions are passed over. */
const nested: readonly Make[] = [
  (maker) => [enumeration(maker)],
  (maker) => [make(maker, DW_TAG.structure_type, [name(maker)])],
  (maker) => [make(maker, DW_TAG.subprogram, [name(maker)])],
];

const types: readonly Make[] = [
  (maker) => [baseType(maker)],
  (maker) => {
    const base = baseType(maker);
    return [make(maker, DW_TAG.typedef, [name(maker), typeOf(base)]), base];
  },
  (maker) => {
    const base = baseType(maker);
    const member = make(maker, DW_TAG.member, [
      name(maker),
      typeOf(base),
      number(DW_AT.data_member_location, 0n),
    ]);
    const attributes = [name(maker), number(DW_AT.byte_size, INT_SIZE)];
    return [base, make(maker, DW_TAG.structure_type, attributes, [member])];
  },
  (maker) => [enumeration(maker)],
  // Opaque, and an unnamed type that a name would not tell apart from others.
  (maker) => [make(maker, DW_TAG.structure_type, [name(maker)]), make(maker, DW_TAG.const_type, [])],
];

const locals: readonly Make[] = [
  (maker) => [make(maker, DW_TAG.label, [name(maker)])],
  (maker) => {
    const base = baseType(maker);
    const variable = make(maker, DW_TAG.variable, [name(maker), typeOf(base)]);
    return [make(maker, DW_TAG.lexical_block, [], [variable, base])];
  },
  (maker) => [make(maker, DW_TAG.lexical_block, [], [])],
];

const functions: readonly Make[] = [
  (maker) => {
    const base = baseType(maker);
    const parameter = make(maker, DW_TAG.formal_parameter, [name(maker), typeOf(base)]);
    const block = locals.flatMap((local) => local(maker));
    return [make(maker, DW_TAG.subprogram, [name(maker), typeOf(base)], [parameter, ...block]), base];
  },
  (maker) => [make(maker, DW_TAG.subprogram, [name(maker)])],
];

const variables: readonly Make[] = [
  (maker) => {
    const base = baseType(maker);
    return [base, make(maker, DW_TAG.variable, [name(maker), typeOf(base)])];
  },
  (maker) => [make(maker, DW_TAG.constant, [name(maker), number(DW_AT.const_value, 1n)])],
];

/** What may stand in which entries without being a part of what they are (symbol versions, sections 2 and 4). */
const BY_PARENT: ReadonlyMap<number, readonly Make[]> = new Map([
  [DW_TAG.compile_unit, [...types, ...functions, ...variables]],
  [DW_TAG.partial_unit, [...types, ...functions, ...variables]],
  [DW_TAG.namespace, [...types, ...functions, ...variables]],
  [DW_TAG.structure_type, nested],
  [DW_TAG.class_type, nested],
  [DW_TAG.subprogram, [...types, ...locals]],
  [DW_TAG.lexical_block, [...types, ...locals]],
]);

/** New entries for the children of one with this tag; none where any entry would mean something. */
export function unrelatedDies(parent: number, maker: Maker): readonly Die[] {
  return maker.random.pick(BY_PARENT.get(parent) ?? [])?.(maker) ?? [];
}
