/** Types that differ in words only: qualifiers, names of parameters, and how compilers spell the base types of C. */
import type { Item, Modifier, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';

/** What is not looked at. */
export interface Blindness {
  readonly qualifiers?: boolean;
  readonly parameterNames?: boolean;
  /** `words`: `unsigned long` is `long unsigned int`. `layout`: base types of one size and encoding are one. */
  readonly baseTypes?: 'words' | 'layout';
  /** Some compilers give pointers a size, others leave it to the machine. */
  readonly pointerSizes?: boolean;
}

/** Nameless types inside each other are followed so deep. */
const DEEPEST = 32;
/** Rust's pointers have names, which begin with whether what they lead to may be changed. */
const POINTER_OF_RUST = /^(?:\*const |\*mut |&mut |&)/u;
const QUALIFIERS: ReadonlySet<Modifier> = new Set(['const', 'volatile', 'restrict', 'atomic']);

export function areAlike(a: Type, b: Type, blindness: Blindness): boolean {
  return typeText(plain(a, blindness, 0)) === typeText(plain(b, blindness, 0));
}

/** Whether one of them has pointers with sizes and the other has none, as of two compilers. */
export function differInPointerSizes(a: Type, b: Type): boolean {
  return hasSizedPointer(a, 0) !== hasSizedPointer(b, 0);
}

function hasSizedPointer(type: Type, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const inside = (inner: Type): boolean => hasSizedPointer(inner, depth + 1);
  switch (type.kind) {
    case 'modified':
      return (type.modifier === 'pointer' && type.byteSize !== undefined) || inside(type.type);
    case 'array':
      return inside(type.type);
    case 'function':
      return (
        inside(type.result) || type.parameters.some((item) => item.kind === 'parameter' && inside(item.type))
      );
    default:
      return false;
  }
}

function plain(type: Type, blindness: Blindness, depth: number): Type {
  if (depth > DEEPEST) return type;
  const inside = (inner: Type): Type => plain(inner, blindness, depth + 1);
  switch (type.kind) {
    case 'modified': {
      if (blindness.qualifiers === true && QUALIFIERS.has(type.modifier)) return inside(type.type);
      const isPointer = blindness.pointerSizes === true && type.modifier === 'pointer';
      return {
        ...type,
        name: blindness.qualifiers === true ? type.name?.replace(POINTER_OF_RUST, '') : type.name,
        byteSize: isPointer ? undefined : type.byteSize,
        type: inside(type.type),
      };
    }
    case 'array':
      return { ...type, type: inside(type.type) };
    case 'function':
      return {
        ...type,
        parameters: type.parameters.map((item) => plainItem(item, blindness, depth)),
        result: inside(type.result),
      };
    case 'base':
      return { ...type, name: baseName(type, blindness) };
    default:
      return type;
  }
}

function plainItem(item: Item, blindness: Blindness, depth: number): Item {
  if (item.kind !== 'parameter') return item;
  const name = blindness.parameterNames === true ? undefined : item.name;
  return { ...item, name, type: plain(item.type, blindness, depth + 1) };
}

function baseName(
  { name, byteSize, encoding }: Extract<Type, { kind: 'base' }>,
  { baseTypes }: Blindness,
): string | undefined {
  if (baseTypes === undefined || name === undefined) return name;
  // Of texts without sizes, only the words tell base types apart.
  if (baseTypes === 'layout' && byteSize !== undefined && encoding !== undefined) return '?';
  return spelledAlike(name);
}

/** The words of a base type, those that change nothing left out, in one order. C11, 6.7.2. */
export function spelledAlike(name: string): string {
  const words = name.replace('_Bool', 'bool').split(' ');
  const kept = words.filter(
    (word) =>
      !(word === 'int' && words.some((other) => /^(?:long|short|signed|unsigned)$/u.test(other))) &&
      !(word === 'signed' && !words.includes('char')),
  );
  return (kept.length === 0 ? ['int'] : kept).toSorted().join(' ');
}
