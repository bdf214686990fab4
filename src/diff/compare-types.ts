/**
 * Compares two definitions of one name part by part. Types with names inside them are compared by name only: what they have become is a
 * change of their own.
 */
import { match, P } from 'ts-pattern';
import { cDeclaration } from '../types/c-text.ts';
import type { Aggregate, Enumeration, Item, Modifier, SymbolNode, Type } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import type { Change, ChangeKind, Effect } from './change.ts';
import { compareEnumerators } from './compare-enumerators.ts';
import { compareMembers } from './compare-members.ts';
import { compareParameters } from './compare-parameters.ts';
import type { PartComparison } from './part-comparison.ts';

export type Node = Type | SymbolNode;

/** Nameless types inside each other are followed so deep; what is below is one change. */
const DEEPEST = 32;

/** Empty for definitions that say the same. */
export function compareDefinitions(before: Node, after: Node): readonly Change[] {
  if (before.kind === 'variable' && after.kind === 'variable')
    return new Comparison().types(before.type, after.type, '');
  if (before.kind === 'subprogram' && after.kind === 'subprogram')
    return new Comparison().functions(before, after, '');
  if (isSymbol(before) || isSymbol(after))
    return [
      { kind: 'kind', effect: 'breaks', subject: '', before: nodeWord(before), after: nodeWord(after) },
    ];
  return new Comparison().types(before, after, '');
}

function isSymbol(node: Node): node is SymbolNode {
  return node.kind === 'variable' || node.kind === 'subprogram';
}

function nodeWord(node: Node): string {
  return node.kind === 'subprogram'
    ? 'a function'
    : node.kind === 'variable'
      ? 'a variable'
      : cDeclaration(node as Type);
}

class Comparison implements PartComparison {
  #depth = 0;

  /** @param kind of a change that is the type as a whole */
  types(before: Type, after: Type, subject: string, kind: ChangeKind = 'type'): readonly Change[] {
    if (typeText(before) === typeText(after)) return [];
    const whole: Change = {
      kind,
      effect: 'breaks',
      subject,
      before: cDeclaration(before),
      after: cDeclaration(after),
    };
    if (this.#depth === DEEPEST) return [whole];
    this.#depth++;
    try {
      return this.#parts(before, after, subject, whole) ?? [whole];
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

  /** Undefined: the two have no parts that could be compared. */
  #parts(before: Type, after: Type, subject: string, whole: Change): readonly Change[] | undefined {
    return match<[Type, Type]>([before, after])
      .returnType<readonly Change[] | undefined>()
      .with(
        [{ kind: P.union('structure', 'class', 'union') }, { kind: P.union('structure', 'class', 'union') }],
        ([a, b]) => (a.kind === b.kind && a.name === b.name ? this.#aggregates(a, b, subject) : undefined),
      )
      .with([{ kind: 'enumeration' }, { kind: 'enumeration' }], ([a, b]) =>
        a.name === b.name ? this.#enumerations(a, b, subject) : undefined,
      )
      .with([{ kind: 'typedef' }, { kind: 'typedef' }], ([a, b]) => [
        ...this.types(a.type, b.type, subject, 'target'),
        ...sizes(a, b, subject),
      ])
      .with([{ kind: 'function' }, { kind: 'function' }], ([a, b]) => this.functions(a, b, subject))
      .with([{ kind: 'base' }, { kind: 'base' }], ([a, b]) =>
        a.byteSize === b.byteSize && a.encoding === b.encoding && a.alignment === b.alignment
          ? [{ ...whole, kind: 'spelling', effect: 'harmless' }]
          : undefined,
      )
      .with([{ kind: 'array' }, { kind: 'array' }], ([a, b]) =>
        typeText(a.type) === typeText(b.type) ? [{ ...whole, kind: 'dimensions' }] : undefined,
      )
      .otherwise(([a, b]) => this.#modified(a, b, whole));
  }

  /** Types that differ in qualifiers only, or in what a pointer points to. */
  #modified(before: Type, after: Type, whole: Change): readonly Change[] | undefined {
    if (typeText(unqualified(before)) === typeText(unqualified(after)))
      return [{ ...whole, kind: 'qualifier', effect: 'harmless' }];
    return undefined;
  }

  #aggregates(before: Aggregate, after: Aggregate, subject: string): readonly Change[] {
    const [a, b] = [before.body, after.body];
    if (a.kind !== 'defined' || b.kind !== 'defined') return bodyChanges(before, after, subject);
    return [
      ...sizes(a, b, subject),
      ...compareMembers(
        a.items,
        b.items,
        { subject, isUnion: before.kind === 'union', sameSize: a.byteSize === b.byteSize },
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

function bodyChanges(
  { body: before }: Aggregate | Enumeration,
  { body: after }: Aggregate | Enumeration,
  subject: string,
): readonly Change[] {
  const change = (kind: ChangeKind): readonly Change[] => [
    { kind, effect: 'harmless', subject, before: undefined, after: undefined },
  ];
  if (before.kind === after.kind) return [];
  if (after.kind === 'defined') return change('became-defined');
  if (after.kind === 'private') return change('became-private');
  return before.kind === 'defined' ? change('became-declared') : [];
}

interface SizedBody {
  readonly byteSize?: bigint | undefined;
  readonly alignment?: bigint | undefined;
}

function sizes(before: SizedBody, after: SizedBody, subject: string): readonly Change[] {
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

const QUALIFIERS: ReadonlySet<Modifier> = new Set(['const', 'volatile', 'restrict', 'atomic']);

/** Without qualifiers, also those behind pointers. */
export function unqualified(type: Type): Type {
  const kept: Extract<Type, { kind: 'modified' }>[] = [];
  let at = type;
  while (at.kind === 'modified') {
    if (!QUALIFIERS.has(at.modifier)) kept.push(at);
    at = at.type;
  }
  return kept.reduceRight<Type>((inner, modified) => ({ ...modified, type: inner }), at);
}
