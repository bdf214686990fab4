/** Which types a type or a symbol refers to. */
import type {
  MemberContent,
  Signature,
  SymbolContent,
  TypeContent,
  TypeIndex,
  VariantPartContent,
} from './content.ts';

type Change = (type: TypeIndex) => TypeIndex;

/** The same type with other references. `nestedIn` is none: nothing reaches a type through it. */
export function mapTypeReferences(type: TypeContent, change: Change): TypeContent {
  switch (type.kind) {
    case 'base':
    case 'unspecified':
      return type;
    case 'modifier':
    case 'typedef':
      return { ...type, target: change(type.target) };
    case 'array':
      return {
        ...type,
        element: change(type.element),
        bounds: type.bounds.map((bound) => ({ ...bound, index: change(bound.index) })),
      };
    case 'subroutine':
      return { ...type, signature: inSignature(type.signature, change) };
    case 'aggregate': {
      const { definition } = type;
      if (definition === undefined) return type;
      const members = inMembers(definition.members, change);
      const variantPart = definition.variantPart && inVariantPart(definition.variantPart, change);
      return { ...type, definition: { ...definition, members, variantPart } };
    }
    case 'enumeration': {
      const { definition } = type;
      if (definition === undefined) return type;
      return { ...type, definition: { ...definition, underlying: change(definition.underlying) } };
    }
  }
}

export function mapSymbolReferences(symbol: SymbolContent, change: Change): SymbolContent {
  if (symbol.kind === 'variable') return { ...symbol, type: change(symbol.type) };
  return { ...symbol, signature: inSignature(symbol.signature, change), body: symbol.body.map(change) };
}

function inSignature(signature: Signature, change: Change): Signature {
  const parameters = signature.parameters.map((parameter) => ({
    ...parameter,
    type: change(parameter.type),
  }));
  return { ...signature, parameters, result: change(signature.result) };
}

function inMembers(members: readonly MemberContent[], change: Change): MemberContent[] {
  return members.map((member) => ({ ...member, type: change(member.type) }));
}

function inVariantPart(part: VariantPartContent, change: Change): VariantPartContent {
  const [discriminant] = inMembers(part.discriminant === undefined ? [] : [part.discriminant], change);
  const variants = part.variants.map((variant) => ({
    ...variant,
    members: inMembers(variant.members, change),
  }));
  return { discriminant, variants };
}
