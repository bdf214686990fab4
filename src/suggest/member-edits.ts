/**
 * Members that changed without moving others, as edits of the source that hide them from versions (symbol versions, section 8):
 *
 *     struct queue { int depth; int added; long owner; };          KABI_IGNORE(0, int added);
 *     struct queue { int depth; long used; };                      KABI_USE(1, long used);          where __kabi_reserved1 was
 *     struct queue { unsigned int depth; };                        KABI_REPLACE(int, depth, unsigned int depth);
 */
import { pairMembers } from '../diff/member-pairs.ts';
import { cDeclaration, spell } from '../types/c-text.ts';
import { byteSizeOf } from '../types/layout.ts';
import { referenceText } from '../types/names.ts';
import type { Item, Member, SymbolNode, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import { memberKey, type MemberEdit } from './edits.ts';

/** What a reference name means on the old side. */
export type OldNodes = (name: string) => Type | SymbolNode | undefined;

const RESERVED = /^__kabi_reserved(?<number>\d*)/u;
const PAIR = 2;

/** Undefined where other members moved, or where no edit can do it. Empty where no member changed. */
export function memberEdits(
  type: string,
  before: readonly Item[],
  after: readonly Item[],
  nodes: OldNodes,
): readonly MemberEdit[] | undefined {
  if (!before.every(isMember) || !after.every(isMember)) return undefined;
  return new MemberEditor(type, nodes).edits(before, after);
}

function isMember(item: Item): item is Member {
  return item.kind === 'member';
}

class MemberEditor {
  readonly #type: string;
  readonly #nodes: OldNodes;
  #ignored = 0;

  constructor(type: string, nodes: OldNodes) {
    this.#type = type;
    this.#nodes = nodes;
  }

  edits(before: readonly Member[], after: readonly Member[]): readonly MemberEdit[] | undefined {
    // What is the same in its place is itself, whatever else is like it.
    const now = new Set(after.map(wholeText));
    const same = new Set(before.map(wholeText).filter((text) => now.has(text)));
    const others = (members: readonly Member[]): readonly Member[] =>
      members.filter((member) => !same.has(wholeText(member)));
    const pairs = pairMembers(others(before), others(after));
    const added = new Set(pairs.flatMap(({ before: old, after: one }) => (old === undefined ? [one!] : [])));
    const edits: (MemberEdit | undefined)[] = [];
    for (const { before: old, after: other } of pairs) {
      if (old === undefined) continue;
      if (other === undefined) {
        const inside = [...added].filter((member) => this.#isIn(member, old));
        for (const member of inside) added.delete(member);
        edits.push(inside.length === 0 ? undefined : this.#instead(old, inside, before));
      } else edits.push(this.#instead(old, [other], before));
    }
    for (const member of added) edits.push(this.#ignore(member));
    return edits.every((edit) => edit !== undefined) ? edits : undefined;
  }

  /** Whether a new member is in the place of an old one. */
  #isIn({ location }: Member, old: Member): boolean {
    const size = this.#sizeOf(old.type);
    if (location === undefined || old.location === undefined || size === undefined) return false;
    return location >= old.location && location < old.location + BigInt(size);
  }

  #sizeOf(type: Type): number | undefined {
    return byteSizeOf(type, { resolve: (reference) => this.#typeNamed(referenceText(reference)) });
  }

  #typeNamed(name: string): Type | undefined {
    const node = this.#nodes(name);
    return node?.kind === 'variable' || node?.kind === 'subprogram' ? undefined : node;
  }

  #ignore(member: Member): MemberEdit | undefined {
    if (!canBeInUnion(member)) return undefined;
    const declaration = declared(member);
    return {
      type: this.#type,
      kind: 'ignored',
      keys: [memberKey(member)],
      instead: undefined,
      source: { now: [`${declaration};`], instead: `KABI_IGNORE(${this.#ignored++}, ${declaration});` },
    };
  }

  #instead(old: Member, now: readonly Member[], before: readonly Member[]): MemberEdit | undefined {
    const [first] = now;
    if (first === undefined || ![old, ...now].every(canBeInUnion)) return undefined;
    if ((first.location ?? 0n) !== (old.location ?? 0n)) return undefined;
    const reserved = reservedNumber(old, before);
    const declarations = now.map(declared);
    const { accessibility, type } = old;
    const edit = {
      type: this.#type,
      kind: reserved === undefined ? 'replaced' : 'reserved',
      keys: now.map(memberKey),
      instead: {
        kind: 'member',
        name: reserved === undefined ? old.name : undefined,
        type,
        ...(accessibility !== undefined && { accessibility }),
      },
    } as const;
    const source = (instead: string): MemberEdit => ({
      ...edit,
      source: { now: declarations.map((one) => `${one};`), instead: `${instead};` },
    });
    const members =
      declarations.length === 1
        ? declarations[0]!
        : `struct { ${declarations.map((one) => `${one}; `).join('')}}`;
    if (reserved !== undefined) {
      if (!isUnsignedLong(type))
        return source(
          `union { ${members}; struct { ${cDeclaration(type, `__kabi_reserved${reserved}`)}; }; }`,
        );
      return source(
        declarations.length === PAIR
          ? `KABI_USE2(${reserved}, ${declarations.join(', ')})`
          : `KABI_USE(${reserved}, ${members})`,
      );
    }
    if (old.name === undefined) return undefined;
    return source(`KABI_REPLACE(${typeName(type)}, ${old.name}, ${members})`);
  }
}

function wholeText(member: Member): string {
  const { name, type, bitSize, bitOffset, location, accessibility } = member;
  const rest = [name, bitSize, bitOffset, location, accessibility].map((part) => part?.toString() ?? '');
  return [typeText(type), ...rest].join('\n');
}

/** Bit fields lose their place in a union, and flexible arrays are none of its members. */
function canBeInUnion({ bitSize, type }: Member): boolean {
  const isFlexible = type.kind === 'array' && type.dimensions.some((count) => count === undefined);
  return bitSize === undefined && !isFlexible;
}

function declared({ type, name }: Member): string {
  return cDeclaration(type, name ?? '');
}

/** As the first argument of a macro that puts a name behind it. */
function typeName(type: Type): string {
  const { declarator } = spell(type, 'name');
  const text = cDeclaration(type);
  return /^\**name$/u.test(declarator.replaceAll(/\b(?:const|volatile|restrict) /gu, ''))
    ? text
    : `typeof(${text})`;
}

function isUnsignedLong(type: Type): boolean {
  return type.kind === 'base' && (type.name === 'long unsigned int' || type.name === 'unsigned long');
}

/**
 * The number of a reserved member. Versions with kABI rules do not see its name: what has none counts by its place among its like.
 * Undefined for a member that is not reserved.
 */
function reservedNumber(member: Member, before: readonly Member[]): string | undefined {
  if (member.name !== undefined) return RESERVED.exec(member.name)?.groups?.['number'];
  const reserved = before.filter(({ name, type }) => name === undefined && !isInline(type));
  const index = reserved.indexOf(member);
  return index < 0 ? undefined : `${index + 1}`;
}

/** What C lets members be without a name. */
function isInline({ kind }: Type): boolean {
  return kind === 'structure' || kind === 'class' || kind === 'union' || kind === 'enumeration';
}
