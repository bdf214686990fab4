/**
 * What a comparison has to call a breaking change: the names that show what was changed, and the kinds of changes that it is. Both come
 * from what was done to the description, and from nothing that the comparison finds.
 */
import type { AbiDiff } from '../src/diff/abi-diff.ts';
import type { Change, ChangeKind } from '../src/diff/change.ts';
import type { Entry } from '../src/mutate/breaking/type-graph.ts';
import { type Types, typesOf } from '../src/mutate/breaking/types.ts';
import type { Mutation } from '../src/mutate/mutation.ts';
import type { DieId } from '../src/write/description.ts';
import type { Specimen } from './specimen.ts';

/** What is inside a type without a name is told where the type is written out, or as another type in that place. */
const WRITTEN_OUT: readonly ChangeKind[] = [
  'member-retyped',
  'parameter-retyped',
  'return-type',
  'target',
  'type',
  'dimensions',
];
/**
 * The same where only qualifiers or words of base types differ, and where what a stand-in stands for is no longer a function, or is one.
 */
const RETYPED: readonly ChangeKind[] = [...WRITTEN_OUT, 'qualifier', 'spelling', 'kind'];

/** By the name of the mutator: what its change is. */
const KINDS: Readonly<Record<string, readonly ChangeKind[]>> = {
  'add-member': ['member-added'],
  'remove-member': ['member-removed'],
  'rename-member': ['member-renamed'],
  'retype-member': RETYPED,
  'reorder-members': ['members-reordered'],
  'add-union-arm': ['member-added'],
  'remove-union-arm': ['member-removed'],
  'rename-union-arm': ['member-renamed'],
  'retype-union-arm': RETYPED,
  'reorder-union-arms': ['members-reordered'],
  'add-enumerator': ['enumerator-added'],
  'remove-enumerator': ['enumerator-removed'],
  'rename-enumerator': ['enumerator-renamed'],
  'reorder-enumerators': ['enumerators-reordered'],
  'add-parameter': ['parameter-added'],
  'remove-parameter': ['parameter-removed'],
  'rename-parameter': ['parameter-names'],
  'retype-parameter': RETYPED,
  'reorder-parameters': ['parameters-reordered'],
  'add-variant': ['variant'],
  'remove-variant': ['variant'],
  'rename-variant-member': ['member-renamed'],
  'retype-variant-member': RETYPED,
  'add-dimension': ['dimensions'],
  'remove-dimension': ['dimensions'],
  'move-member': ['member-moved'],
  'change-bit-size': ['bit-field'],
  'move-bit-field': ['member-moved'],
  'change-discriminant': ['variant'],
  'change-enumerator-value': ['enumerator-value'],
  'change-byte-size': ['size'],
  'change-base-type-size': RETYPED,
  'change-base-type-encoding': RETYPED,
  'rename-base-type': RETYPED,
  'change-alignment': ['alignment'],
  'change-accessibility': ['accessibility'],
  'change-return-type': ['return-type', 'qualifier', 'spelling'],
  'add-qualifier': RETYPED,
  'remove-qualifier': RETYPED,
  'change-qualifier': RETYPED,
  'value-to-pointer': RETYPED,
  'pointer-to-value': RETYPED,
  'retype-pointee': RETYPED,
  'retype-element': RETYPED,
  'retype-typedef': RETYPED,
  'retype-variable': RETYPED,
  'change-array-bound': ['dimensions'],
  'remove-array-bound': ['dimensions'],
  'rename-type': RETYPED,
  'change-kind': RETYPED,
  'remove-definition': ['became-declared', 'became-private'],
  'add-definition': ['became-defined'],
};

/** Changes whose item the mutator calls by its name, which the comparison has to do as well. */
const CALLED: ReadonlySet<string> = new Set(
  ['member', 'union-arm', 'enumerator'].flatMap((item) =>
    ['add', 'remove', 'rename'].map((operation) => `${operation}-${item}`),
  ),
);

/** What old code reads, writes or passes is another thing afterwards, or may be: no comparison may call that harmless. */
const NEVER_HARMLESS: ReadonlySet<string> = new Set([
  'add-member',
  'remove-member',
  'add-union-arm',
  'remove-union-arm',
  'remove-enumerator',
  'change-enumerator-value',
  'add-parameter',
  'remove-parameter',
  'reorder-parameters',
  'add-dimension',
  'remove-dimension',
  'change-array-bound',
  'move-member',
  'change-bit-size',
  'move-bit-field',
  'change-discriminant',
  'change-byte-size',
  'change-base-type-size',
  'change-base-type-encoding',
  'value-to-pointer',
  'pointer-to-value',
]);

/** How a comparison calls a change. */
export type Naming =
  /** The causes are where the change is, and nothing else. */
  | { readonly kind: 'named' }
  /** No version has changed. */
  | { readonly kind: 'unnoticed' }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * @param specimen the description that was changed, and its symbols
 * @param mutator its name; without it any kind of change will do
 */
export function namingOf(
  diff: AbiDiff,
  { description, symbols }: Pick<Specimen, 'description' | 'symbols'>,
  mutator: string | undefined,
  mutation: Mutation,
): Naming {
  const { broken, what } = mutation;
  if (broken === undefined || diff.changed.length === 0) return { kind: 'unnoticed' };
  const failed = (why: string): Naming => ({
    kind: 'failed',
    why: `${mutator ?? 'mutation'}: ${what}: ${why}`,
  });
  const lost = diff.changed.filter(({ explanation }) => explanation !== 'causes');
  if (lost.length > 0)
    return failed(`${lost[0]!.explanation} for ${lost.map((one) => one.before.name).join(', ')}`);
  const types = typesOf(description);
  const holders = namesShowing(types, symbols, new Set(broken.dies));
  const others = diff.causes.filter(({ name }) => !holders.has(name));
  if (others.length > 0)
    return failed(
      `${others.map(({ name }) => name).join(', ')} instead of ${[...holders].slice(0, 9).join(', ')}`,
    );
  const changes = diff.causes.flatMap((cause) => cause.changes);
  const isRight = (change: Change): boolean =>
    mutator === undefined || isNamedBy(change, mutator, mutation, types);
  const isLayout =
    mutator !== undefined &&
    NEVER_HARMLESS.has(mutator) &&
    // Nobody can ask for the size of a nameless part.
    (mutator !== 'change-byte-size' || !concernsNameless(mutation, types));
  if (isLayout && changes.every(isHarmless))
    return failed(`called harmless: ${changes.map(({ kind, subject }) => `${kind} ${subject}`).join('; ')}`);
  if (changes.some(isRight)) return { kind: 'named' };
  return failed(changes.map(({ kind, subject }) => `${kind} ${subject}`).join('; '));
}

/** Texts do not tell what is empty and has no size from what is only declared. */
function isHarmless({ kind, effect }: Change): boolean {
  return effect === 'harmless' && kind !== 'became-defined' && kind !== 'became-declared';
}

function isNamedBy({ kind, subject }: Change, mutator: string, mutation: Mutation, types: Types): boolean {
  const isNameless = concernsNameless(mutation, types);
  const kinds = KINDS[mutator];
  if (kinds === undefined) throw new Error(`there is no kind for the mutator ${mutator}`);
  if (isNameless && (RETYPED.includes(kind) || kind === 'parameter-names')) return true;
  // Texts do not tell what is empty and has no size from what is only declared.
  if (kind === 'became-defined') return /^add-|^change-alignment$/u.test(mutator);
  if (kind === 'became-declared') return mutator.startsWith('remove-');
  if (!kinds.includes(kind)) return false;
  const item = CALLED.has(mutator) ? itemOf(mutation) : undefined;
  return item === undefined || subject === item || subject.endsWith(`.${item}`);
}

function concernsNameless({ broken }: Mutation, types: Types): boolean {
  return broken!.dies.some((die) => isInNameless(types.graph.find(die), types));
}

/** The name of the item that was changed, as behind `s#point: renamed "x" to "x_renamed"`. */
function itemOf({ what, broken }: Mutation): string | undefined {
  const title = `${broken?.name ?? ''}: `;
  const done = what.slice(what.indexOf(title) + title.length);
  return /^(?:renamed "(?<old>.*)" to ".*"|(?:removed|added a \w+) "(?<item>.*)")$/su
    .exec(done)
    ?.slice(1)
    .find(Boolean);
}

/** Whether the type around, or the type itself, has no name that gathers what is said of it. */
function isInNameless(entry: Entry | undefined, types: Types): boolean {
  let head = entry;
  while (head?.parent !== undefined && types.graph.inner(head.parent).includes(head)) head = head.parent;
  return (
    head !== undefined &&
    types.graph.reference(head) === undefined &&
    types.symbols.namesOf(head).length === 0
  );
}

/** The types and symbols in whose strings the entries are, or the names of their types. */
function namesShowing(
  types: Types,
  listed: readonly string[],
  dies: ReadonlySet<DieId>,
): ReadonlySet<string> {
  const { graph, symbols } = types;
  const names = new Set<string>();
  for (const name of graph.references())
    if (graph.bearers(name).some((bearer) => shows(bearer, dies, types))) names.add(name);
  for (const name of listed) {
    const group = [name, ...symbols.aliasesOf(name)];
    const carriers = [...symbols.candidates(name), ...symbols.candidatesOfGroup(group)];
    const isOnTheWay = carriers.some((carrier) => symbols.wayTo(carrier).some((die) => dies.has(die)));
    if (isOnTheWay || carriers.some((carrier) => shows(carrier, dies, types))) names.add(name);
  }
  return names;
}

function shows(head: Entry, dies: ReadonlySet<DieId>, { graph }: Types): boolean {
  // A set's iteration comes to what is added meanwhile.
  const met = new Set([head]);
  for (const entry of met) {
    if (dies.has(entry.id)) return true;
    if (entry === head || graph.reference(entry) === undefined)
      for (const inner of graph.inner(entry)) met.add(inner);
  }
  return false;
}
