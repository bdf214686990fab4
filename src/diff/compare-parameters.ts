/** Compares the parameters of two prototypes, one after the other: calls know them by their position. */
import { cDeclaration } from '../types/c-text.ts';
import type { Item, Member } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import type { Change } from './change.ts';
import { isMember } from './node-kinds.ts';
import { below, type PartComparison } from './part-comparison.ts';

export function compareParameters(
  before: readonly Item[],
  after: readonly Item[],
  subject: string,
  parts: PartComparison,
): readonly Change[] {
  const [old, now] = [before.filter(isMember), after.filter(isMember)];
  if (old.length !== now.length) return differentCount(old, now, subject);
  const [a, b] = [old, now].map((list) => list.map((one) => keyOf(one, true)));
  if (a!.join('\n') !== b!.join('\n') && a!.toSorted().join('\n') === b!.toSorted().join('\n'))
    return [
      { kind: 'parameters-reordered', effect: 'breaks', subject, before: names(old), after: names(now) },
    ];
  const changes = old.flatMap((one, index) =>
    parts.types(one.type, now[index]!.type, below(subject, String(index + 1)), 'parameter-retyped'),
  );
  if (old.some(({ name }, index) => name !== now[index]!.name))
    changes.push({
      kind: 'parameter-names',
      effect: 'harmless',
      subject,
      before: names(old),
      after: names(now),
    });
  return changes;
}

/** Names tell which ones were inserted or taken out, where both sides have them. */
function differentCount(old: readonly Member[], now: readonly Member[], subject: string): readonly Change[] {
  const hasNames = [old, now].every((list) => list.every(({ name }) => name !== undefined));
  return [
    ...without(old, now, hasNames).map(([position, one]): Change => {
      const about = { subject: below(subject, String(position)), before: declared(one), after: undefined };
      return { kind: 'parameter-removed', effect: 'breaks', ...about };
    }),
    ...without(now, old, hasNames).map(([position, one]): Change => {
      const about = { subject: below(subject, String(position)), before: undefined, after: declared(one) };
      return { kind: 'parameter-added', effect: 'breaks', ...about };
    }),
  ];
}

/** The parameters of `all` that have no counterpart, each with its position, counted from 1. */
function without(
  all: readonly Member[],
  others: readonly Member[],
  hasNames: boolean,
): readonly (readonly [number, Member])[] {
  const left = others.map((one) => keyOf(one, hasNames));
  const rest: (readonly [number, Member])[] = [];
  for (const [index, one] of all.entries()) {
    const at = left.indexOf(keyOf(one, hasNames));
    if (at < 0) rest.push([index + 1, one]);
    else left.splice(at, 1);
  }
  return rest;
}

function keyOf({ name, type }: Member, withName: boolean): string {
  return withName ? `${typeText(type)} ${name ?? ''}` : typeText(type);
}

function names(parameters: readonly Member[]): string {
  return parameters.map(({ name, type }) => name ?? cDeclaration(type)).join(', ');
}

function declared({ type, name }: Member): string {
  return cDeclaration(type, name ?? '');
}
