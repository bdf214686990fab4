/** Changes that may keep a version: of members, as the source would have them, then by kABI rules. */
import type { Definitions } from '../abi/definitions.ts';
import { isAggregate } from '../diff/node-kinds.ts';
import type { KabiRule, MemberChange } from '../diff/suggestion.ts';
import type { Item, Member } from '../types/type-node.ts';
import { typeText } from '../types/type-text.ts';
import { parsed, RuledTexts } from './ruled-texts.ts';

/** Members that give way to what stood in their place, or to nothing. */
export interface MemberEdit {
  /** The reference name of the aggregate. */
  readonly type: string;
  /** What they do: stand where nothing was, take the place of a reserved one, or that of another one. */
  readonly kind: 'ignored' | 'reserved' | 'replaced';
  /** Those that are there now, as `memberKey` has them. */
  readonly keys: readonly string[];
  /** What versions are to see instead. */
  readonly instead: Member | undefined;
  readonly source: MemberChange;
}

export interface Edits {
  readonly members: readonly MemberEdit[];
  /** Former definitions of types that only former members refer to, by name. The source is taken to have them still. */
  readonly returning?: ReadonlyMap<string, string> | undefined;
  readonly rules: readonly KabiRule[];
}

/** What a member is known by in definitions that differ elsewhere. */
export function memberKey({ name, type, location }: Member): string {
  return `${name ?? typeText(type)}\n${location ?? ''}`;
}

/** Applies edits to type strings. */
export class EditedTexts {
  readonly #members = new Map<string, MemberEdit[]>();
  readonly #rules: RuledTexts;
  readonly #returning: ReadonlyMap<string, string>;
  /** Reference names and symbols that may get another string. */
  readonly targets: ReadonlySet<string>;
  readonly #known = new Map<number, number>();

  constructor({ members, rules, returning }: Edits) {
    this.#returning = returning ?? new Map();
    for (const edit of members) this.#members.set(edit.type, [...(this.#members.get(edit.type) ?? []), edit]);
    this.#rules = new RuledTexts(rules.map((rule) => ({ ...rule, offset: 0 })));
    this.targets = new Set([...this.#members.keys(), ...rules.flatMap(namesOf)]);
  }

  /** The number of a definition with the edits applied. The same definitions are in many parts. */
  definition(id: number, definitions: Definitions): number {
    const name = definitions.name(definitions.nameOf(id));
    if (!this.targets.has(name)) return id;
    let made = this.#known.get(id);
    if (made === undefined) {
      made = definitions.idOf(name, this.of(name, definitions.exactText(id)));
      this.#known.set(id, made);
    }
    return made;
  }

  /** latin1 */
  of(name: string, text: string): string {
    const edits = this.#members.get(name);
    const source = edits === undefined ? text : withoutMembers(text, edits);
    return this.#rules.of(name, source);
  }

  /** The string of a name that the new side does not define. */
  given(name: string): string | undefined {
    return this.#rules.given(name) ?? this.#returning.get(name);
  }
}

function namesOf({ type, target }: KabiRule): readonly string[] {
  if (type === 'type_string') return [target];
  const name = type.startsWith('enumerator_') ? target.slice(0, target.lastIndexOf(' ')) : target;
  const quoted = name.includes(' ') ? `'${name}'` : name;
  return ['s', 'u', 'e', 't'].map((letter) => `${letter}#${quoted}`);
}

function withoutMembers(text: string, edits: readonly MemberEdit[]): string {
  const node = parsed(text);
  if (node === undefined || !isAggregate(node) || node.body.kind !== 'defined') return text;
  const items = node.body.items.flatMap((item) => edited(item, edits));
  return typeText({ ...node, body: { ...node.body, items } });
}

function edited(item: Item, edits: readonly MemberEdit[]): readonly Item[] {
  if (item.kind !== 'member') return [item];
  const key = memberKey(item);
  const edit = edits.find(({ keys }) => keys.includes(key));
  if (edit === undefined) return [item];
  const isFirst = edit.keys[0] === key;
  if (edit.instead === undefined || !isFirst) return [];
  const { location, commaDeviates } = item;
  return [
    {
      ...edit.instead,
      ...(location !== undefined && { location }),
      ...(commaDeviates !== undefined && { commaDeviates }),
    },
  ];
}
