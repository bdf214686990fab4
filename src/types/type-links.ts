/** By which part a type or symbol refers to another type. */
import { innerTypes } from './inner-types.ts';
import { referenceText } from './names.ts';
import type { Item, Member, SymbolNode, Type } from './type-node.ts';

const BYTE = 8n;

type Node = Type | SymbolNode | Item;

/** The part that has the reference. */
export interface Link {
  /** `member node`, `parameter box`, `result`; of parts in parts: `member ops.send, parameter box`. */
  readonly label: string;
  /** Of a member, from the beginning of the type, in bits. */
  readonly bitOffset: number | undefined;
  /** The type of the part, in which the reference is. */
  readonly type: Type | undefined;
  readonly name: string | undefined;
}

/** A link that is not finished. */
interface Way extends Link {
  /** Whether it leads through a pointer: what is behind it is elsewhere. */
  readonly isIndirect: boolean;
}

const START: Way = { label: '', bitOffset: 0, type: undefined, name: undefined, isIndirect: false };

/** The links of a node by reference name, each by the part that comes first. */
export function linksOf(node: Type | SymbolNode): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  const met = new Set<Node>();
  const start: Way =
    node.kind === 'variable' ? { ...START, label: 'variable', bitOffset: undefined, type: node.type } : START;
  const waiting: { readonly at: Node; readonly way: Way }[] = [{ at: node, way: start }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, way } = next;
    if (at.kind === 'reference') {
      const name = referenceText(at);
      const { label, type, name: own, bitOffset } = way;
      if (links.has(name)) continue;
      // Of a typedef there is no part to name.
      links.set(
        name,
        label === ''
          ? { label: 'target', type, name: own, bitOffset: undefined }
          : { label, type, name: own, bitOffset },
      );
      continue;
    }
    if (met.has(at)) continue;
    met.add(at);
    for (const inner of innerTypes(at).toReversed()) waiting.push({ at: inner, way: wayTo(inner, at, way) });
  }
  return links;
}

function wayTo(inner: Type | Item, around: Node, way: Way): Way {
  const { name, type } = inner.kind === 'member' || inner.kind === 'parameter' ? inner : NO_MEMBER;
  if (inner.kind === 'parameter')
    return { label: joined(way.label, `parameter ${name ?? ''}`.trimEnd()), ...ELSEWHERE, type, name };
  if (inner.kind === 'member') {
    const own = inner.bitOffset ?? byteOffset(inner, around);
    const isKnown = way.bitOffset !== undefined && own !== undefined && !way.isIndirect;
    return {
      label: memberLabel(way.label, name),
      bitOffset: isKnown ? way.bitOffset + Number(own) : undefined,
      isIndirect: way.isIndirect,
      type,
      name,
    };
  }
  const isFunction = around.kind === 'function' || around.kind === 'subprogram';
  if (isFunction && inner.kind !== 'other')
    return { label: joined(way.label, 'result'), ...ELSEWHERE, type: inner as Type, name: undefined };
  return around.kind === 'modified' ? { ...way, isIndirect: true } : way;
}

/** In bits. Compilers do not say of a union's members that they are at its beginning. */
function byteOffset({ location }: Member, around: Node): bigint | undefined {
  if (location !== undefined) return location * BYTE;
  return around.kind === 'union' ? 0n : undefined;
}

const NO_MEMBER = { name: undefined, type: undefined };
/** What a function takes and returns is in no place. */
const ELSEWHERE = { bitOffset: undefined, isIndirect: true };

/** `member ops.send`; a nameless one is known by what is in it. */
function memberLabel(outer: string, name: string | undefined): string {
  if (name === undefined || name === '') return outer === '' ? 'member' : outer;
  if (outer === '' || outer === 'member') return `member ${name}`;
  return outer.includes(' ') && !outer.includes(', ') ? `${outer}.${name}` : `${outer}, member ${name}`;
}

function joined(outer: string, inner: string): string {
  return outer === '' ? inner : `${outer}, ${inner}`;
}
