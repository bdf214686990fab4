/**
 * Types as Rust writes them, latin1. The compiler gives nearly every type the name that the source would have: `&[u8]`,
 * `core::option::Option<u32>`, `fn(i32) -> i32`; only arrays are nameless.
 *
 *     pub fn add(left: u32, right: u32) -> u32
 *     pub static TABLE: [u32; 4]
 */
import { match, P } from 'ts-pattern';
import type { Item, SymbolNode, Type } from './type-node.ts';

/** The stack has to hold nameless types in nameless types. */
const DEEPEST = 32;
/** Nameless types that share nameless parts can have texts that grow exponentially. Of one text no more parts are written. */
const MOST_PARTS = 1000;
const LEFT_OUT = '...';

/** The item that a symbol is. @param name without the modules around it */
export function rustSymbol(node: SymbolNode, name: string): string {
  const spelling = new RustSpelling();
  return node.kind === 'variable'
    ? `pub static ${name}: ${spelling.type(node.type, 0)}`
    : `pub fn ${name}(${node.parameters.map((item) => spelling.parameter(item)).join(', ')})${spelling.result(node.result, 0)}`;
}

export function rustType(type: Type): string {
  return new RustSpelling().type(type, 0);
}

/** The writing of one text. */
class RustSpelling {
  #parts = 0;

  parameter(item: Item): string {
    if (item.kind !== 'parameter' && item.kind !== 'member') return LEFT_OUT;
    return `${item.name ?? '_'}: ${this.type(item.type, 0)}`;
  }

  /** Nothing for `()`, which is no type in DWARF. */
  result(type: Type, depth: number): string {
    return type.kind === 'void' ? '' : ` -> ${this.type(type, depth)}`;
  }

  type(type: Type, depth: number): string {
    if (depth > DEEPEST || this.#parts++ > MOST_PARTS) return LEFT_OUT;
    const inner = (one: Type): string => this.type(one, depth + 1);
    return match(type)
      .returnType<string>()
      .with({ kind: 'reference' }, ({ name }) => name)
      .with({ kind: 'void' }, () => '()')
      .with({ kind: 'modified' }, ({ name, modifier, type: of }) => {
        if (name !== undefined) return name;
        return modifier === 'pointer' ? `*const ${inner(of)}` : inner(of);
      })
      .with({ kind: 'array' }, ({ dimensions, type: of }) =>
        dimensions.reduceRight<string>(
          (element, count) => (count === undefined ? `[${element}]` : `[${element}; ${count}]`),
          inner(of),
        ),
      )
      .with({ kind: 'function' }, ({ parameters, result: of }) => {
        const types = parameters.map((item) =>
          item.kind === 'parameter' || item.kind === 'member' ? inner(item.type) : LEFT_OUT,
        );
        return `fn(${types.join(', ')})${this.result(of, depth + 1)}`;
      })
      .with(
        { kind: P.union('base', 'typedef', 'structure', 'class', 'union', 'enumeration') },
        ({ name }) => name ?? '_',
      )
      .with({ kind: P.union('member', 'parameter') }, ({ type: of }) => inner(of))
      .with(
        { kind: P.union('ignored', 'unspecified', 'unknown', 'enumerator', 'variant-part', 'variant') },
        () => '_',
      )
      .exhaustive();
  }
}
