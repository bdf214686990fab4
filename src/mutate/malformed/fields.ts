/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/**
 * Fields of decoded structures by their place in the grammar, with the bytes that they were decoded from, as Kaitai's debug mode
 * records them.
 *
 *     units[*].body.version                      the version of each unit
 *     file.sections[*].rels|relas.entries[*]     the relocations of either kind
 */
import { Sleb128 } from '../../../generated/debug/sleb128.js';
import { Uleb128 } from '../../../generated/debug/uleb128.js';

/** A structure that was decoded in debug mode, or a list of such by name. */
export type Node = object;

export interface Field {
  /** `units[0].body.version`. */
  readonly path: string;
  /** The numbers in brackets, outermost first. */
  readonly indices: readonly number[];
  /** The number or structure that was decoded. */
  readonly value: unknown;
  /** What it is a member of. */
  readonly owner: Node;
  /** Where its bytes are, in the buffer that was decoded. */
  readonly start: number;
  readonly end: number;
  /** Whether the grammar refused its value (`valid:`). */
  readonly isRefused: boolean;
}

/** What debug mode records for each member. */
interface Span {
  readonly start: number;
  readonly end?: number;
  readonly ioOffset: number;
  readonly arr?: readonly Span[];
  readonly validationError?: unknown;
}

const SEGMENT = /^([\w|]+)(\[\*\])?$/u;

/** All fields whose place is that; none where the grammar leaves it out. */
export function fieldsAt(root: Node, path: string): readonly Field[] {
  let found: readonly Field[] = [fieldOf('', [], root, root, undefined)];
  for (const segment of path.split('.')) {
    const [, names = '', list] = SEGMENT.exec(segment) ?? [];
    found = found.flatMap((field) =>
      names.split('|').flatMap((name) => membersOf(field, name, list !== undefined)),
    );
  }
  return found;
}

/** A single member; `undefined` where the grammar leaves it out. */
export function memberAt(root: Node, path: string): Field | undefined {
  return fieldsAt(root, path)[0];
}

function membersOf({ path, indices, value: owner }: Field, name: string, isList: boolean): readonly Field[] {
  if (typeof owner !== 'object' || owner === null) return [];
  const member = name.replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const value: unknown = Reflect.get(owner, member);
  const span = spanOf(owner, member);
  const place = path === '' ? name : `${path}.${name}`;
  if (value === undefined && span?.validationError === undefined) return [];
  if (!isList) return [fieldOf(place, indices, value, owner, span)];
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.map((item, i) => fieldOf(`${place}[${i}]`, [...indices, i], item, owner, span?.arr?.[i]));
}

/** Instances have a prefix there. What was not decoded has no span. */
function spanOf(owner: Node, member: string): Span | undefined {
  const spans: unknown = Reflect.get(owner, '_debug');
  if (typeof spans !== 'object' || spans === null) return undefined;
  return (Reflect.get(spans, member) ?? Reflect.get(spans, `_m_${member}`)) as Span | undefined;
}

function fieldOf(
  path: string,
  indices: readonly number[],
  value: unknown,
  owner: Node,
  span: Span | undefined,
): Field {
  const { start = 0, ioOffset = 0 } = span ?? {};
  const isRefused = span?.validationError !== undefined;
  return {
    path,
    indices,
    value,
    owner,
    start: ioOffset + start,
    end: ioOffset + (span?.end ?? start),
    isRefused,
  };
}

export function isLeb128({ value }: Pick<Field, 'value'>): boolean {
  return value instanceof Uleb128 || value instanceof Sleb128;
}
