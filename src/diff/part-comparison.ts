/** What comparisons of parts share: a part may hold types that are compared part by part again. */
import type { Member, Type } from '../types/type-node.ts';
import type { Change, ChangeKind } from './change.ts';
import type { Representation } from './representation.ts';

/** In bytes, on either side. */
export interface Begin {
  readonly before: bigint;
  readonly after: bigint;
}

export interface PartComparison {
  readonly representation: Representation;
  /** Where what is compared begins in the definition as a whole. */
  readonly begin: Begin;
  /** Compares what two members are, of which parts may lie in the definition. */
  insideOf(before: Member, after: Member, subject: string): readonly Change[];
  /** @param kind of a change that is the type as a whole */
  types(before: Type, after: Type, subject: string, kind: ChangeKind): readonly Change[];
}

/** How a member is called in changes, below what it is part of. */
export function below(subject: string, name: string): string {
  return subject === '' ? name : `${subject}.${name}`;
}
