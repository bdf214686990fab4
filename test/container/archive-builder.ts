/** Archives whose fields can lie. */

export interface MemberInput {
  readonly name: string;
  readonly data?: Uint8Array;
  /** What the header says instead of the length of `data`. */
  readonly size?: string;
  /** What ends the header. */
  readonly end?: string;
  /** Whether padding follows odd contents. */
  readonly isPadded?: boolean;
}

function member({ name, data = new Uint8Array(), size, end, isPadded = true }: MemberInput): Buffer {
  const fields = [
    name.padEnd(16),
    '0'.padEnd(12),
    '0'.padEnd(6),
    '0'.padEnd(6),
    '644'.padEnd(8),
    (size ?? String(data.length)).padEnd(10),
    end ?? '`\n',
  ];
  const padding = isPadded && data.length % 2 === 1 ? '\n' : '';
  return Buffer.concat([Buffer.from(fields.join('')), data, Buffer.from(padding)]);
}

export function archive(...members: readonly MemberInput[]): Buffer {
  return Buffer.concat([Buffer.from('!<arch>\n'), ...members.map(member)]);
}

export function thinArchive(...members: readonly MemberInput[]): Buffer {
  return Buffer.concat([Buffer.from('!<thin>\n'), ...members.map(member)]);
}

/** GNU's table of these names. */
export function nameTable(text: string): MemberInput {
  return { name: '//', data: Buffer.from(text) };
}
