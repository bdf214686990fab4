/** Types with the placeholders that keep a kernel's ABI stable (symbol versions, section 8). */
import type { MemberContent, TypeContent } from './content.ts';

/** What the placeholders' names begin with; a name follows that tells them apart, or that is the member's old one. */
const PREFIXES = ['__kabi_renamed', '__kabi_reserved', '__kabi_ignored', '__kabi_'];

/** Every so many members are placeholders. */
const EVERY = 2;

/** The same types, choices for indices included, where members have placeholders' names, and all have types: an error without. */
export function withPlaceholders(types: readonly TypeContent[]): TypeContent[] {
  let count = 0;
  const placeholder = (member: MemberContent): MemberContent => {
    count++;
    const prefix = count % EVERY === 0 ? PREFIXES[(count / EVERY) % PREFIXES.length] : undefined;
    const name = prefix === undefined ? member.name : `${prefix}${member.name ?? count}`;
    return { ...member, name, type: member.type ?? count };
  };
  return types.map((type) => {
    if (type.kind !== 'aggregate' || type.definition === undefined) return type;
    return { ...type, definition: { ...type.definition, members: type.definition.members.map(placeholder) } };
  });
}
