/**
 * Compares two definitions of one name part by part. Types with names inside them are compared by name only: what they have become is a
 * change of their own.
 */
import { match, P } from 'ts-pattern';
import { cDeclaration } from '../types/c-text.ts';
import type {
  Aggregate,
  Enumeration,
  Item,
  Member,
  ModifiedType,
  SymbolNode,
  Type,
} from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import type { Change, ChangeKind, Effect } from './change.ts';
import { compareEnumerators } from './compare-enumerators.ts';
import { compareMembers } from './compare-members.ts';
import { compareParameters } from './compare-parameters.ts';
import { ADDRESSES } from './embedded.ts';
import { areAlike, type Blindness, differInPointerSizes } from './likeness.ts';
import { isAggregate } from './node-kinds.ts';
import type { Begin, PartComparison } from './part-comparison.ts';
import { type Alike, areSameDimensions, type Representation } from './representation.ts';

type Node = Type | SymbolNode;

/** A definition: its text, and what that says. */
export interface DefinitionSide {
  readonly text: string;
  /** Undefined for a text that cannot be read. */
  readonly node: Node | undefined;
}

/** Nameless types inside each other are followed so deep; what is below is one change. */
const DEEPEST = 32;

/**
 * Empty for definitions that say the same, and for these only.
 * @param representation what tells names from layouts
 */
export function compareDefinitions(
  before: DefinitionSide,
  after: DefinitionSide,
  representation: Representation,
): readonly Change[] {
  if (before.text === after.text) return [];
  const whole = { effect: 'breaks', subject: '', before: before.text, after: after.text } as const;
  if (before.node === undefined || after.node === undefined) return [{ ...whole, kind: 'unreadable' }];
  const changes = compareNodes(before.node, after.node, representation);
  // What has no kind of its own is a change all the same.
  return changes.length === 0 ? [{ ...whole, kind: 'type' }] : changes;
}

function compareNodes(before: Node, after: Node, representation: Representation): readonly Change[] {
  if (before.kind === 'variable' && after.kind === 'variable')
    return new Comparison(representation).variables(before.type, after.type);
  if (before.kind === 'subprogram' && after.kind === 'subprogram')
    return new Comparison(representation)
      .functions(before, after, '')
      .map((change) => ofCalled(change, before.result, after.result, representation));
  if (isSymbol(before) || isSymbol(after))
    return [
      { kind: 'kind', effect: 'breaks', subject: '', before: kindWords(before), after: kindWords(after) },
    ];
  return new Comparison(representation).types(before, after, '');
}

/** Callers of a function without a result pass over the one that it has now. It is not so for functions that modules provide. */
function ofCalled(change: Change, before: Type, after: Type, representation: Representation): Change {
  const isIgnored =
    change.kind === 'return-type' && before.kind === 'void' && representation.isInRegister(after);
  return isIgnored ? { ...change, effect: 'extends' } : change;
}

function isSymbol(node: Node): node is SymbolNode {
  return node.kind === 'variable' || node.kind === 'subprogram';
}

function kindWords(node: Node): string {
  if (node.kind === 'subprogram') return 'a function';
  return node.kind === 'variable' ? 'a variable' : cDeclaration(node);
}

class Comparison implements PartComparison {
  readonly representation: Representation;
  #begin: Begin = { before: 0n, after: 0n };
  #depth = 0;

  constructor(representation: Representation) {
    this.representation = representation;
  }

  get begin(): Begin {
    return this.#begin;
  }

  insideOf(before: Member, after: Member, subject: string): readonly Change[] {
    const around = this.#begin;
    // What a nameless structure holds lies in the one around it.
    const isPart = isAggregate(before.type) && isAggregate(after.type);
    this.#begin = isPart
      ? {
          before: around.before + (before.location ?? 0n),
          after: around.after + (after.location ?? 0n),
        }
      : { before: 0n, after: 0n };
    try {
      return this.types(before.type, after.type, subject, 'member-retyped');
    } finally {
      this.#begin = around;
    }
  }

  variables(before: Type, after: Type): readonly Change[] {
    const changes = this.types(before, after, '');
    // Who writes it would write to memory that is only to be read.
    if (isConstant(after) && !isConstant(before))
      return changes.map((one) => (one.kind === 'qualifier' ? { ...one, effect: 'breaks' } : one));
    // Modules do not look at what is behind the end that they know.
    return growsBehind(before, after)
      ? changes.map((one) => (one.kind === 'dimensions' ? { ...one, effect: 'extends' } : one))
      : changes;
  }

  /** @param kind of a change that is the type as a whole */
  types(before: Type, after: Type, subject: string, kind: ChangeKind = 'type'): readonly Change[] {
    if (typeText(before) === typeText(after)) return [];
    const whole = this.#whole(before, after, subject, kind);
    if (this.#depth === DEEPEST) return [whole];
    this.#depth++;
    try {
      const changes = this.#parts(before, after, subject, whole);
      return changes.length === 0 ? [whole] : changes;
    } finally {
      this.#depth--;
    }
  }

  functions(
    before: { readonly parameters: readonly Item[]; readonly result: Type },
    after: { readonly parameters: readonly Item[]; readonly result: Type },
    subject: string,
  ): readonly Change[] {
    return [
      ...this.types(before.result, after.result, subject, 'return-type'),
      ...compareParameters(before.parameters, after.parameters, subject, this),
    ];
  }

  /** Empty: the two have no parts that could be compared. */
  #parts(before: Type, after: Type, subject: string, whole: Change): readonly Change[] {
    const harmless = onlyWords(before, after);
    if (harmless !== undefined) return [{ ...whole, kind: harmless, effect: 'harmless' }];
    return match<[Type, Type]>([before, after])
      .returnType<readonly Change[]>()
      .with(
        [{ kind: P.union('structure', 'class', 'union') }, { kind: P.union('structure', 'class', 'union') }],
        ([a, b]) => (a.kind === b.kind && a.name === b.name ? this.#aggregates(a, b, subject) : []),
      )
      .with([{ kind: 'enumeration' }, { kind: 'enumeration' }], ([a, b]) =>
        a.name === b.name ? this.#enumerations(a, b, subject) : [],
      )
      .with([{ kind: 'typedef' }, { kind: 'typedef' }], ([a, b]) => [
        ...this.types(a.type, b.type, subject, 'target'),
        ...sizes(a, b, subject),
      ])
      .with([{ kind: 'function' }, { kind: 'function' }], ([a, b]) =>
        subject === '' ? this.functions(a, b, subject) : [],
      )
      .with([{ kind: 'array' }, { kind: 'array' }], ([a, b]) => {
        if (typeText(a.type) === typeText(b.type)) return [{ ...whole, kind: 'dimensions' }];
        return looksAlike(a, b) ? this.types(a.type, b.type, subject, whole.kind) : [];
      })
      .with([{ kind: 'modified' }, { kind: 'modified' }], ([a, b]) =>
        a.modifier === b.modifier && (looksAlike(a, b) || areQualifiedArrays(a, b))
          ? [...this.#inside(a.type, b.type, subject, whole.kind), ...sizes(a, b, subject)]
          : [],
      )
      .otherwise(() => []);
  }

  /** A type in the place of another one. */
  #whole(before: Type, after: Type, subject: string, kind: ChangeKind): Change {
    const texts = [nameOfPointer, cDeclaration].find((text) => text(before) !== text(after)) ?? typeText;
    return {
      kind,
      effect: this.#effect(before, after),
      subject,
      before: texts(before),
      after: texts(after),
    };
  }

  /** Base types of one size and encoding are read and written alike. */
  #effect(before: Type, after: Type): Effect {
    if (areAlike(before, after, { qualifiers: true, parameterNames: true, baseTypes: 'layout' }))
      return 'extends';
    switch (this.representation.alike(before, after)) {
      case 'names':
        return 'harmless';
      case 'base-types':
        return 'extends';
      case undefined:
        return 'breaks';
    }
  }

  #inside(before: Type, after: Type, subject: string, kind: ChangeKind): readonly Change[] {
    return typeText(before) === typeText(after) ? [] : this.types(before, after, subject, kind);
  }

  #aggregates(before: Aggregate, after: Aggregate, subject: string): readonly Change[] {
    const [a, b] = [before.body, after.body];
    if (a.kind !== 'defined' || b.kind !== 'defined') return bodyChanges(before, after, subject);
    const isUnion = before.kind === 'union';
    // Those of genksyms have none.
    const sameSize = a.byteSize !== undefined && a.byteSize === b.byteSize;
    const changes = compareMembers(a.items, b.items, { subject, isUnion, sameSize }, this);
    const alike = this.representation.holdAlike(before, after);
    return [...sizes(a, b, subject), ...(alike === undefined ? changes : changes.map(softenedTo(alike)))];
  }

  #enumerations(before: Enumeration, after: Enumeration, subject: string): readonly Change[] {
    const [a, b] = [before.body, after.body];
    if (a.kind !== 'defined' || b.kind !== 'defined') return bodyChanges(before, after, subject);
    return [...sizes(a, b, subject), ...compareEnumerators(a.items, b.items, subject)];
  }
}

/** Those of Rust have names, as `*const u8`; empty for others. */
function nameOfPointer(type: Type): string {
  return type.kind === 'modified' ? (type.name ?? '') : '';
}

/** Whether C shows no difference: what differs is inside, or what only DWARF says. */
function looksAlike(before: Type, after: Type): boolean {
  return cDeclaration(before) === cDeclaration(after);
}

/** What two types differ in, if that is only words. */
function onlyWords(before: Type, after: Type): ChangeKind | undefined {
  if (areAlike(before, after, { parameterNames: true })) return 'parameter-names';
  const spelling: Blindness = {
    parameterNames: true,
    baseTypes: 'words',
    pointerSizes: differInPointerSizes(before, after),
  };
  if (areAlike(before, after, spelling)) return 'spelling';
  return areAlike(before, after, { ...spelling, qualifiers: true }) ? 'qualifier' : undefined;
}

/** Whether a variable of that type, or what is in the array, is only to be read. */
function isConstant(type: Type): boolean {
  if (type.kind === 'array') return isConstant(type.type);
  if (type.kind !== 'modified' || ADDRESSES.has(type.modifier)) return false;
  return type.modifier === 'const' || isConstant(type.type);
}

/** What changes of members mean where all that is held is the same. */
function softenedTo(alike: Alike): (change: Change) => Change {
  return (change) => {
    if (alike === 'names') return { ...change, effect: 'harmless' };
    return change.effect === 'breaks' ? { ...change, effect: 'extends' } : change;
  };
}

/** As some compilers write arrays of what is only to be read. */
function areQualifiedArrays(before: ModifiedType, after: ModifiedType): boolean {
  return !ADDRESSES.has(before.modifier) && before.type.kind === 'array' && after.type.kind === 'array';
}

/** Whether the outermost dimension of an array is larger, and nothing else is different. */
function growsBehind(before: Type, after: Type): boolean {
  if (before.kind === 'modified' && after.kind === 'modified')
    return (
      before.modifier === after.modifier &&
      !ADDRESSES.has(before.modifier) &&
      growsBehind(before.type, after.type)
    );
  if (before.kind !== 'array' || after.kind !== 'array') return false;
  const [old, ...inner] = before.dimensions;
  const [now, ...others] = after.dimensions;
  return (
    old !== undefined &&
    now !== undefined &&
    now > old &&
    areSameDimensions([now, ...inner], [now, ...others]) &&
    typeText(before.type) === typeText(after.type)
  );
}

function bodyChanges(
  { body: before }: Aggregate | Enumeration,
  { body: after }: Aggregate | Enumeration,
  subject: string,
): readonly Change[] {
  const change = (kind: ChangeKind): readonly Change[] => [
    { kind, effect: 'harmless', subject, before: undefined, after: undefined },
  ];
  if (after.kind === 'defined') return change('became-defined');
  if (before.kind !== 'defined') return [];
  return change(after.kind === 'private' ? 'became-private' : 'became-declared');
}

interface Sized {
  readonly byteSize?: bigint | undefined;
  readonly alignment?: bigint | undefined;
}

function sizes(before: Sized, after: Sized, subject: string): readonly Change[] {
  const changes: Change[] = [];
  const add = (
    kind: 'size' | 'alignment',
    a: bigint | undefined,
    b: bigint | undefined,
    effect: Effect,
  ): void => {
    if (a !== b) changes.push({ kind, effect, subject, before: a?.toString(), after: b?.toString() });
  };
  add('size', before.byteSize, after.byteSize, 'breaks');
  add('alignment', before.alignment, after.alignment, 'breaks');
  return changes;
}
