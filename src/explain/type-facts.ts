/** What there is to say of a named type in a few words. */
import { byteSizeOf, type LayoutOptions } from '../types/layout.ts';
import type { Declaration } from '../types/origin.ts';
import { TypeVisitor } from '../types/type-of.ts';
import type { Aggregate, Enumeration, Type } from '../types/type-node.ts';
import { referenceText } from '../types/names.ts';
import type { NamedType, NamedTypes } from './named-types.ts';

/** Whether a version depends on what is in a type. */
export type BodyState = 'defined' | 'declared' | 'private' | 'not-shown';

export function bodyState({ node }: Pick<NamedType, 'node'>): BodyState {
  return 'body' in node ? node.body.kind : 'defined';
}

/** The `.c` file that a type is private to. */
export function privateFileOf({ node }: Pick<NamedType, 'node'>): string | undefined {
  return 'body' in node && node.body.kind === 'private' ? node.body.file : undefined;
}

/** `mailbox.h:31`; undefined where the source is not known. */
export function placeText(declaration: Declaration | undefined): string | undefined {
  if (declaration?.file === undefined) return undefined;
  return declaration.line === undefined ? declaration.file : `${declaration.file}:${declaration.line}`;
}

/** In bytes. */
export function sizeOf({ node }: Pick<NamedType, 'node'>, options: LayoutOptions): number | undefined {
  return byteSizeOf(node, options);
}

/** Looks types up among those that a symbol reaches, and in the file where these are private. */
export function layoutOptions(types: NamedTypes, options: LayoutOptions): LayoutOptions {
  const visitor = new TypeVisitor({ entersPrivate: true });
  const resolve: LayoutOptions['resolve'] = (reference) => {
    const named = types.get(referenceText(reference));
    if (named !== undefined) return opened(named.node, visitor);
    return reference.entry && visitor.typeOf(reference.entry);
  };
  return { ...options, resolve };
}

/** The type with what is in it, also if no version depends on that. */
export function opened(node: Type, visitor = new TypeVisitor({ entersPrivate: true })): Type {
  const isPrivate = 'body' in node && node.body.kind === 'private';
  return isPrivate && node.entry !== undefined ? visitor.typeOf(node.entry) : node;
}

/** What a typedef is at last, if that has members or enumerators. */
export function bodied(node: Type, { resolve }: LayoutOptions): Aggregate | Enumeration | undefined {
  const met = new Set<Type>();
  for (let at: Type | undefined = node; at !== undefined && !met.has(at);) {
    met.add(at);
    switch (at.kind) {
      case 'structure':
      case 'class':
      case 'union':
      case 'enumeration':
        return at;
      case 'typedef':
        at = at.type;
        break;
      case 'modified':
        if (at.byteSize !== undefined) return undefined;
        at = at.type;
        break;
      case 'reference':
        at = resolve?.(at);
        break;
      case 'void':
      case 'ignored':
      case 'base':
      case 'array':
      case 'function':
      case 'unspecified':
      case 'unknown':
      case 'member':
      case 'parameter':
      case 'enumerator':
      case 'variant-part':
      case 'variant':
        return undefined;
    }
  }
  return undefined;
}
