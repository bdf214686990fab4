/** Whether a suggestion tells the truth to modules that were compiled before: the version says that nothing has changed for them. */
import { typesOf, type AbiPart } from '../abi/abi.ts';
import type { Definitions } from '../abi/definitions.ts';
import type { Cause } from '../diff/abi-diff.ts';
import type { Change } from '../diff/change.ts';
import { describeChange, typeName } from '../diff/change-words.ts';
import { embeddedIn, type Nodes } from '../diff/embedded.ts';
import type { Honesty } from '../diff/suggestion.ts';
import type { SymbolNode, Type } from '../types/type-node.ts';
import type { MemberEdit } from './edits.ts';

export interface Verdict {
  readonly honesty: Honesty;
  /** latin1 */
  readonly warnings: readonly string[];
}

const MOST_CHANGES = 3;

/**
 * @param members how the source could hide it, if members changed and no other one moved
 * @param symbols that the cause reaches: numbers of their new definitions
 */
export function honestyOf(
  cause: Cause,
  members: readonly MemberEdit[],
  symbols: readonly number[],
  definitions: Definitions,
): Verdict {
  const isReserve = members.some(({ kind }) => kind === 'reserved');
  const breaking = cause.changes.filter(
    ({ kind, effect, subject }) =>
      effect === 'breaks' &&
      // Versions with kABI rules do not see the names of reserved members.
      !(isReserve && NAMELESS.test(subject) && (kind === 'member-removed' || kind === 'member-moved')),
  );
  if (breaking.length === 0)
    return cause.changes.some(({ kind }) => HIDING.has(kind))
      ? {
          honesty: 'conditional',
          warnings: [
            `the members of ${typeName(cause.name)} cannot be seen any more: true only where they are still those that modules know`,
          ],
        }
      : { honesty: 'same-layout', warnings: [] };
  if (cause.followers.length === 0) {
    if (onlyGrows(cause, breaking, definitions) && !isEmbedded(cause, symbols, definitions))
      return {
        honesty: 'conditional',
        warnings: [
          `the size of ${typeName(cause.name)} changes: true only where no module allocates it, copies it, embeds it, or has an array of it`,
        ],
      };
    const counts = changedCounts(cause, breaking, definitions);
    if (counts !== undefined)
      return {
        honesty: 'conditional',
        warnings: [
          `true only where no module depends on the value of ${counts.join(', ')}, as by an array of that length`,
        ],
      };
  }
  return { honesty: 'hides-break', warnings: lies(cause, breaking) };
}

/** Changes behind which a type can have any layout. */
const HIDING: ReadonlySet<Change['kind']> = new Set(['became-declared', 'became-private']);
const NAMELESS = /^\(nameless \d+\)$/u;
function nodesOf(part: AbiPart, definitions: Definitions): Nodes {
  const ids = typesOf(part, definitions);
  return (name) => {
    const id = ids.get(name);
    return id === undefined ? undefined : definitions.node(id);
  };
}

function lies(cause: Cause, breaking: readonly Change[]): readonly string[] {
  const shown = breaking.slice(0, MOST_CHANGES).map(describeChange);
  const more = breaking.length - shown.length;
  const changes = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  const warnings = [`modules compiled before would load and go wrong: ${changes}`];
  if (cause.followers.length > 0)
    warnings.push(
      `members move or sizes change in ${cause.followers
        .slice(0, MOST_CHANGES)
        .map(({ name }) => typeName(name))
        .join(
          ', ',
        )}${cause.followers.length > MOST_CHANGES ? ` and ${cause.followers.length - MOST_CHANGES} more` : ''} around it`,
    );
  return warnings;
}

/** Whether all that was there before is where it was, with new members behind, and nothing that is known embeds the type. */
function onlyGrows(cause: Cause, breaking: readonly Change[], definitions: Definitions): boolean {
  const { before, after, isType } = cause;
  if (
    !isType ||
    !breaking.every(({ kind, subject }) => kind === 'member-added' || (kind === 'size' && subject === ''))
  )
    return false;
  const [old, now] = [definitions.node(before), definitions.node(after)];
  if (old?.kind !== 'structure' || now?.kind !== 'structure') return false;
  const [a, b] = [old.body, now.body];
  if (a.kind !== 'defined' || b.kind !== 'defined' || a.byteSize === undefined || b.byteSize === undefined)
    return false;
  return b.byteSize > a.byteSize;
}

/** Whether something holds it by value, so that more than pointers to it count. */
function isEmbedded(
  { name, partAfter }: Cause,
  symbols: readonly number[],
  definitions: Definitions,
): boolean {
  const nodes = nodesOf(partAfter, definitions);
  const holds = (node: Type): boolean => embeddedIn(node, nodes).has(name);
  for (const id of partAfter.types) {
    const one = definitions.name(definitions.nameOf(id));
    if (one === name || one.startsWith('t#') || one.startsWith('e#')) continue;
    const node = definitions.node(id);
    if (node !== undefined && !isSymbol(node) && holds(node)) return true;
  }
  return symbols.some((id) => {
    const node = definitions.node(id);
    if (node?.kind === 'variable') return node.type.kind === 'array' && holds(node.type);
    if (node?.kind !== 'subprogram') return false;
    return (
      holds(node.result) || node.parameters.some((item) => item.kind === 'parameter' && holds(item.type))
    );
  });
}

function isSymbol(node: Type | SymbolNode): node is SymbolNode {
  return node.kind === 'variable' || node.kind === 'subprogram';
}

/** Enumerators behind all others that have kept their values, as those that count the others do. Undefined if others changed, too. */
function changedCounts(
  cause: Cause,
  breaking: readonly Change[],
  definitions: Definitions,
): readonly string[] | undefined {
  if (!breaking.every(({ kind }) => kind === 'enumerator-value')) return undefined;
  const [old, now] = [definitions.node(cause.before), definitions.node(cause.after)];
  if (old?.kind !== 'enumeration' || now?.kind !== 'enumeration') return undefined;
  if (old.body.kind !== 'defined') return undefined;
  const changed = new Set(breaking.map(({ subject }) => subject));
  const names = old.body.items.flatMap((item) => (item.kind === 'enumerator' ? [item.name ?? ''] : []));
  const firstChanged = names.findIndex((one) => changed.has(one));
  const areLast = firstChanged >= 0 && names.slice(firstChanged).every((one) => changed.has(one));
  return areLast && [...changed].every((one) => COUNT.test(one)) ? [...changed] : undefined;
}

/** How enumerators are named that tell how many others there are. */
const COUNT = /(?:^|_)(?:MAX|LAST|NUM|NR|COUNT|CNT|END|SIZE|LEN|AFTER)(?:_|\d|$)|MAX$/iu;
