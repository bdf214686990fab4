/** Compares the parameters of two prototypes, one after the other: calls know them by their position. */
import { cDeclaration } from '../types/c-text.ts';
import type { Item, Member } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import type { Change } from './change.ts';
import { below, isMember, type PartComparison } from './part-comparison.ts';

export function compareParameters(
  before: readonly Item[],
  after: readonly Item[],
  subject: string,
  parts: PartComparison,
): readonly Change[] {
  const [old, current] = [before.filter(isMember), after.filter(isMember)];
  const changes: Change[] = [];
  if (old.length !== current.length) {
    // Names tell which one was inserted or taken out, where they are known.
    const [added, removed] = [without(current, old), without(old, current)];
    for (const [position, one] of removed)
      changes.push({
        kind: 'parameter-removed',
        effect: 'breaks',
        subject: below(subject, String(position)),
        before: declared(one),
        after: undefined,
      });
    for (const [position, one] of added)
      changes.push({
        kind: 'parameter-added',
        effect: 'breaks',
        subject: below(subject, String(position)),
        before: undefined,
        after: declared(one),
      });
    return changes;
  }
  if (isPermutation(old, current))
    return [
      { kind: 'parameters-reordered', effect: 'breaks', subject, before: names(old), after: names(current) },
    ];
  for (const [index, one] of old.entries())
    changes.push(
      ...parts.types(one.type, current[index]!.type, below(subject, String(index + 1)), 'parameter-retyped'),
    );
  if (old.some(({ name }, index) => name !== current[index]!.name))
    changes.push({
      kind: 'parameter-names',
      effect: 'harmless',
      subject,
      before: names(old),
      after: names(current),
    });
  return changes;
}

/** The parameters of `all` that have no counterpart, each with its position, counted from 1. */
function without(all: readonly Member[], others: readonly Member[]): readonly (readonly [number, Member])[] {
  const left = others.map((one) => keyOf(one));
  const rest: (readonly [number, Member])[] = [];
  for (const [index, one] of all.entries()) {
    const at = left.indexOf(keyOf(one));
    if (at < 0) rest.push([index + 1, one]);
    else left.splice(at, 1);
  }
  return rest;
}

/** Where two parameters have swapped their places, types and names with them. */
function isPermutation(old: readonly Member[], current: readonly Member[]): boolean {
  const [a, b] = [old.map(keyOf), current.map(keyOf)];
  return a.some((key, i) => key !== b[i]) && a.toSorted().join('\n') === b.toSorted().join('\n');
}

function keyOf({ name, type }: Member): string {
  return `${typeText(type)} ${name ?? ''}`;
}

function names(parameters: readonly Member[]): string {
  return parameters.map(({ name, type }) => name ?? cDeclaration(type)).join(', ');
}

function declared({ type, name }: Member): string {
  return cDeclaration(type, name ?? '');
}
