/** The definition of a cause before and after, as lines of C that show what changed. */
import type { Definitions } from '../abi/definitions.ts';
import type { Cause } from './abi-diff.ts';
import { typeName } from './change-words.ts';
import { definitionLines, type CLine } from './definition-lines.ts';
import { hunkLines } from './hunks.ts';

export interface DefinitionPair {
  readonly before: readonly CLine[];
  readonly after: readonly CLine[];
}

type Defined = Pick<Cause, 'name' | 'before' | 'after' | 'changes'>;

/** Undefined where there is nothing to put side by side: the text is not understood, or one side has no body. */
export function definitionPair(
  { name, before, after, changes }: Defined,
  definitions: Definitions,
): DefinitionPair | undefined {
  const [old, now] = [definitions.node(before), definitions.node(after)];
  if (old === undefined || now === undefined || changes.every(({ kind }) => kind.startsWith('became-')))
    return undefined;
  const bare = typeName(name).replace(/^(?:struct|union|enum) /u, '');
  return { before: definitionLines(old, bare), after: definitionLines(now, bare) };
}

/** @param most lines; what is beyond is only counted */
export function definitionHunk(cause: Defined, definitions: Definitions, most: number): readonly string[] {
  const pair = definitionPair(cause, definitions);
  return pair === undefined ? [] : hunkLines(pair.before, pair.after, most);
}
