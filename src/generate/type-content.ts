/**
 * Arbitraries of types, one for each kind. Here a type index is a choice, any natural number; `resolveContent` turns it into an
 * index that keeps the invariant of `Content`. So each part shrinks on its own, and what it refers to may be removed.
 */
import * as fc from 'fast-check';
import { DW_ACCESS, DW_ATE, DW_TAG } from '../../generated/dwarf-constants.ts';
import type {
  AggregateBody,
  AggregateContent,
  ArrayContent,
  BaseContent,
  EnumerationContent,
  MemberContent,
  ModifierContent,
  Scoped,
  Signature,
  SubroutineContent,
  TypeContent,
  TypedefContent,
  TypeIndex,
  UnspecifiedContent,
  VariantPartContent,
} from './content.ts';
import { enumeratorName, memberName, scopeName, typeName } from './names.ts';

const CHOICES = 1 << 10;
const MOST_ITEMS = 4;

/** Which type is meant; `undefined`, what it shrinks to, is void. */
export const typeChoice: fc.Arbitrary<TypeIndex> = fc.option(fc.nat(CHOICES), { nil: undefined, freq: 8 });

/** There two times of three. */
function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 3 });
}

/** There once in four times. */
export function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** True once in eight times. */
export const rarely: fc.Arbitrary<boolean> = fc.nat(7).map((one) => one === 7);

const scoped: fc.Arbitrary<Scoped> = fc.record({
  scope: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(scopeName, { maxLength: 3 })),
  nestedIn: sometimes(fc.nat(CHOICES)),
  isLocal: rarely,
  placement: fc.constantFrom('in-unit', 'type-unit', 'partial-unit'),
});

const base: fc.Arbitrary<BaseContent> = fc.record({
  kind: fc.constant('base'),
  name: fc.constantFrom(
    'int',
    'char',
    'unsigned int',
    'long long unsigned int',
    '_Bool',
    'double',
    'u8',
    'char32_t',
  ),
  byteSize: maybe(fc.constantFrom(1, 2, 4, 8, 16)),
  encoding: maybe(
    fc.constantFrom(
      DW_ATE.signed,
      DW_ATE.unsigned,
      DW_ATE.signed_char,
      DW_ATE.boolean,
      DW_ATE.float,
      DW_ATE.UTF,
    ),
  ),
});

const MODIFIERS = [
  DW_TAG.pointer_type,
  DW_TAG.const_type,
  DW_TAG.volatile_type,
  DW_TAG.restrict_type,
  DW_TAG.reference_type,
  DW_TAG.rvalue_reference_type,
  DW_TAG.atomic_type,
  DW_TAG.packed_type,
  DW_TAG.shared_type,
  DW_TAG.immutable_type,
] as const;

const modifier: fc.Arbitrary<ModifierContent> = fc.record({
  kind: fc.constant('modifier'),
  tag: fc.oneof({ weight: 3, arbitrary: fc.constant(DW_TAG.pointer_type) }, fc.constantFrom(...MODIFIERS)),
  target: typeChoice,
  name: sometimes(typeName),
  byteSize: maybe(fc.constantFrom(4, 8, 16)),
});

const alignment = sometimes(fc.constantFrom(1n, 8n, 64n, 4096n));

const typedef: fc.Arbitrary<TypedefContent> = fc
  .tuple(
    scoped,
    fc.record({ name: fc.option(typeName, { nil: undefined, freq: 20 }), target: typeChoice, alignment }),
  )
  .map(([place, rest]) => ({ kind: 'typedef', ...place, ...rest }));

const array: fc.Arbitrary<ArrayContent> = fc.record({
  kind: fc.constant('array'),
  element: typeChoice,
  bounds: fc.array(
    fc.record({
      kind: fc.constantFrom('upper', 'count', 'unknown', 'expression'),
      value: fc.oneof(
        fc.constantFrom(0n, 3n, 255n, 0xffff_ffffn, (1n << 64n) - 1n),
        fc.bigInt({ min: 0n, max: 300n }),
      ),
      index: typeChoice,
    }),
    { maxLength: 3 },
  ),
});

export const signature: fc.Arbitrary<Signature> = fc.record({
  parameters: fc.array(fc.record({ name: maybe(memberName), type: typeChoice }), { maxLength: MOST_ITEMS }),
  result: typeChoice,
  isVariadic: rarely,
  isPrototyped: fc.boolean(),
});

const subroutine: fc.Arbitrary<SubroutineContent> = fc.record({ kind: fc.constant('subroutine'), signature });

const member: fc.Arbitrary<MemberContent> = fc.record({
  name: maybe(memberName),
  type: typeChoice,
  offset: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('constant'), byteOffset: fc.bigInt({ min: 0n, max: 300n }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('expression'),
        byteOffset: fc.bigInt({ min: 0n, max: 300n }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'none' } as const) },
  ),
  bits: sometimes(
    fc.record({
      style: fc.constantFrom('dwarf4', 'dwarf2'),
      bitSize: fc.integer({ min: 1, max: 64 }),
      bitOffset: fc.nat(300),
    }),
  ),
  accessibility: sometimes(fc.constantFrom(DW_ACCESS.public, DW_ACCESS.private)),
});

const variantPart: fc.Arbitrary<VariantPartContent> = fc.record({
  discriminant: maybe(member),
  variants: fc.array(
    fc.record({
      discriminant: maybe(
        fc.oneof(fc.bigInt({ min: 0n, max: 4n }), fc.bigInt({ min: -(1n << 63n), max: (1n << 64n) - 1n })),
      ),
      members: fc.array(member, { maxLength: 2 }),
    }),
    { maxLength: MOST_ITEMS },
  ),
});

const body: fc.Arbitrary<AggregateBody> = fc.record({
  members: fc.array(member, { maxLength: MOST_ITEMS }),
  variantPart: sometimes(variantPart),
  byteSize: maybe(fc.bigInt({ min: 0n, max: 70_000n })),
  alignment,
  hasTemplateParameter: rarely,
  hasMethod: rarely,
});

const sourceFile = sometimes(fc.constantFrom('header', 'source', 'rust'));

/** A name, or a typedef that stands for it, or neither. */
const naming: fc.Arbitrary<{ name: string | undefined; typedefName: string | undefined }> = fc.oneof(
  { weight: 6, arbitrary: typeName.map((name) => ({ name, typedefName: undefined })) },
  { weight: 2, arbitrary: typeName.map((typedefName) => ({ name: undefined, typedefName })) },
  { weight: 1, arbitrary: fc.constant({ name: undefined, typedefName: undefined }) },
);

const aggregate: fc.Arbitrary<AggregateContent> = fc
  .tuple(
    scoped,
    naming,
    fc.record({
      tag: fc.constantFrom(DW_TAG.structure_type, DW_TAG.union_type, DW_TAG.class_type),
      definition: fc.option(body, { nil: undefined, freq: 8 }),
      declFile: sourceFile,
    }),
  )
  .map(([place, names, rest]) => ({ kind: 'aggregate', ...place, ...names, ...rest }));

const enumeration: fc.Arbitrary<EnumerationContent> = fc
  .tuple(
    scoped,
    naming,
    fc.record({
      definition: fc.option(
        fc.record({
          enumerators: fc.array(
            fc.record({
              name: enumeratorName,
              value: maybe(
                fc.oneof(
                  fc.bigInt({ min: -2n, max: 5n }),
                  fc.constantFrom(
                    -(1n << 63n),
                    -129n,
                    0x7fn,
                    0x80n,
                    0xffffn,
                    0x8000_0000n,
                    (1n << 63n) - 1n,
                    (1n << 64n) - 1n,
                  ),
                ),
              ),
            }),
            { maxLength: MOST_ITEMS },
          ),
          underlying: typeChoice,
          byteSize: maybe(fc.constantFrom(1n, 4n, 8n)),
        }),
        { nil: undefined, freq: 8 },
      ),
      declFile: sourceFile,
    }),
  )
  .map(([place, names, rest]) => ({ kind: 'enumeration', ...place, ...names, ...rest }));

const unspecified: fc.Arbitrary<UnspecifiedContent> = fc.record({
  kind: fc.constant('unspecified'),
  name: fc.constantFrom('decltype(nullptr)', 'void'),
});

export const typeContent: fc.Arbitrary<TypeContent> = fc.oneof(
  { weight: 3, arbitrary: base },
  { weight: 4, arbitrary: modifier },
  { weight: 3, arbitrary: typedef },
  { weight: 2, arbitrary: array },
  { weight: 2, arbitrary: subroutine },
  { weight: 6, arbitrary: aggregate },
  { weight: 2, arbitrary: enumeration },
  { weight: 1, arbitrary: unspecified },
);
