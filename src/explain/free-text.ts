/** Where a member fits, and how versions are kept, as text, latin1. */
import type { Aggregate } from '../types/type-node.ts';
import type { FreePlace, FreePlaces } from './free-places.ts';
import { counted } from './words.ts';

/** @param name how people write the type */
export function freeText(name: string, node: Aggregate, size: number, free: FreePlaces | undefined): string {
  if (free === undefined) return `\n${name}: not all places are known, so that none can be called free\n`;
  const what = `a member of ${counted(size, 'byte')}, aligned to ${free.alignment},`;
  if (free.places.length === 0) {
    const lines = [
      `${what} fits nowhere in ${name} without moving others, or changing the size`,
      `At the end, with a __kabi_ignored member around it and the rule byte_size "${node.name ?? ''} ${byteSize(node)}", versions stay the`,
      'same, but the size does not: that is safe only where no module allocates the type, embeds it, or has an array of it.',
    ];
    return `\n${lines.join('\n')}\n`;
  }
  const lines = [`${what} fits in ${name}:`, ...free.places.map((place) => `  ${placeLine(place)}`)];
  const kinds = new Set(free.places.map(({ kind }) => kind));
  if (kinds.has('reserved'))
    lines.push(
      'In a reserved place, the version stays the same with (and --stable)',
      '    union { NEW; struct { OLD; }; };      where OLD is the member __kabi_reserved... as it is now',
    );
  if (kinds.has('hole') || kinds.has('padding') || kinds.has('arm'))
    lines.push(
      kinds.has('reserved')
        ? 'In the other places, it stays the same if the member is left out of it'
        : 'The version stays the same if the member is left out of it (and --stable)',
      '    union { NEW; unsigned char __kabi_ignored0; };',
    );
  return `\n${lines.join('\n')}\n`;
}

function placeLine({ kind, byteOffset, byteSize: size, member }: FreePlace): string {
  const bytes = counted(size, 'byte');
  switch (kind) {
    case 'hole':
      return `at ${byteOffset}, behind ${member ?? 'a nameless member'}: a hole of ${bytes}`;
    case 'padding':
      return `at ${byteOffset}, behind ${member ?? 'a nameless member'}, the last member: ${bytes} of padding`;
    case 'arm':
      return `at ${byteOffset}, as one more member of the union of ${bytes}`;
    case 'reserved':
      return `at ${byteOffset}, in the place of ${member ?? ''}: ${bytes} reserved`;
  }
}

function byteSize({ body }: Aggregate): string {
  return body.kind === 'defined' && body.byteSize !== undefined ? `${body.byteSize}` : 'SIZE';
}
