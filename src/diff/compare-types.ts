/**
 * Compares two definitions of one name part by part. Types with names inside them are compared by name only: what they have become is a
 * change of their own.
 */
import { match, P } from 'ts-pattern';
import { cDeclaration } from '../types/c-text.ts';
import type { Aggregate, Enumeration, Item, SymbolNode, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import type { Change, ChangeKind, Effect } from './change.ts';
import { compareEnumerators } from './compare-enumerators.ts';
import { compareMembers } from './compare-members.ts';
import { compareParameters } from './compare-parameters.ts';
import { areAlike, type Blindness, differInPointerSizes } from './likeness.ts';
import type { PartComparison } from './part-comparison.ts';

type Node = Type | SymbolNode;

/** A definition: its text, and what that says. */
export interface DefinitionSide {
  readonly text: string;
  /** Undefined for a text that cannot be read. */
  readonly node: Node | undefined;
}

/** Nameless types inside each other are followed so deep; what is below is one change. */
const DEEPEST = 32;

/** Empty for definitions that say the same, and for these only. */
export function compareDefinitions(before: DefinitionSide, after: DefinitionSide): readonly Change[] {
  if (before.text === after.text) return [];
  const whole = { effect: 'breaks', subject: '', before: before.text, after: after.text } as const;
  if (before.node === undefined || after.node === undefined) return [{ ...whole, kind: 'unreadable' }];
  const changes = compareNodes(before.node, after.node);
  // What has no kind of its own is a change all the same.
  return changes.length === 0 ? [{ ...whole, kind: 'type' }] : changes;
}

function compareNodes(before: Node, after: Node): readonly Change[] {
  if (before.kind === 'variable' && after.kind === 'variable')
    return new Comparison().types(before.type, after.type, '');
  if (before.kind === 'subprogram' && after.kind === 'subprogram')
    return new Comparison().functions(before, after, '');
  if (isSymbol(before) || isSymbol(after))
    return [
      { kind: 'kind', effect: 'breaks', subject: '', before: kindWords(before), after: kindWords(after) },
    ];
  return new Comparison().types(before, after, '');
}

function isSymbol(node: Node): node is SymbolNode {
  return node.kind === 'variable' || node.kind === 'subprogram';
}

function kindWords(node: Node): string {
  if (node.kind === 'subprogram') return 'a function';
  return node.kind === 'variable' ? 'a variable' : cDeclaration(node);
}

class Comparison implements PartComparison {
  #depth = 0;

  /** @param kind of a change that is the type as a whole */
  types(before: Type, after: Type, subject: string, kind: ChangeKind = 'type'): readonly Change[] {
    if (typeText(before) === typeText(after)) return [];
    const whole = wholeChange(before, after, subject, kind);
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
        a.modifier === b.modifier && looksAlike(a, b)
          ? [...this.#inside(a.type, b.type, subject, whole.kind), ...sizes(a, b, subject)]
          : [],
      )
      .otherwise(() => []);
  }

  #inside(before: Type, after: Type, subject: string, kind: ChangeKind): readonly Change[] {
    return typeText(before) === typeText(after) ? [] : this.types(before, after, subject, kind);
  }

  #aggregates(before: Aggregate, after: Aggregate, subject: string): readonly Change[] {
    const [a, b] = [before.body, after.body];
    if (a.kind !== 'defined' || b.kind !== 'defined') return bodyChanges(before, after, subject);
    return [
      ...sizes(a, b, subject),
      ...compareMembers(
        a.items,
        b.items,
        {
          subject,
          isUnion: before.kind === 'union',
          // Those of genksyms have none.
          sameSize: a.byteSize !== undefined && a.byteSize === b.byteSize,
        },
        this,
      ),
    ];
  }

  #enumerations(before: Enumeration, after: Enumeration, subject: string): readonly Change[] {
    const [a, b] = [before.body, after.body];
    if (a.kind !== 'defined' || b.kind !== 'defined') return bodyChanges(before, after, subject);
    return [...sizes(a, b, subject), ...compareEnumerators(a.items, b.items, subject)];
  }
}

/** A type in the place of another one. Base types of one size and encoding are read and written alike. */
function wholeChange(before: Type, after: Type, subject: string, kind: ChangeKind): Change {
  const isAlike = areAlike(before, after, { qualifiers: true, parameterNames: true, baseTypes: 'layout' });
  const texts = [nameOfPointer, cDeclaration].find((text) => text(before) !== text(after)) ?? typeText;
  return {
    kind,
    effect: isAlike ? 'extends' : 'breaks',
    subject,
    before: texts(before),
    after: texts(after),
  };
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
