/** Names in the page: how they are shown, and what links to them are called. Text is Unicode, as in report-data.ts. */

/** Control characters, those that turn the direction of what follows (Unicode, UAX #9), ends of lines, and bytes that are not UTF-8. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ud800-\udfff]/gu;
const BYTE = 0xff;
const LONE_BYTE = 0xdc00;

/** The text without what a reader, or a browser, would obey instead of showing it: written as `\x1b`, `\u202e`. */
export function shown(text: string): string {
  return text.replaceAll(OBEYED, (character) => {
    const code = character.charCodeAt(0);
    if (isLoneByte(code)) return `\\x${(code & BYTE).toString(16)}`;
    return code <= BYTE
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

export type AnchorKind = 'cause' | 'symbol' | 'type';

/** What a link to it ends with: `type-struct.device`. Bytes other than letters, digits and `_` are written as `~3c`. */
export function anchorOf(kind: AnchorKind, title: string): string {
  const name = Array.from(title, (character) => {
    if (/^\w$/u.test(character)) return character;
    if (character === ' ') return '.';
    return bytesOf(character)
      .map((byte) => `~${byte.toString(16).padStart(2, '0')}`)
      .join('');
  });
  return `${kind}-${name.join('')}`;
}

function bytesOf(character: string): readonly number[] {
  const code = character.charCodeAt(0);
  return isLoneByte(code) ? [code & BYTE] : [...new TextEncoder().encode(character)];
}

function isLoneByte(code: number): boolean {
  return code >= LONE_BYTE + 0x80 && code <= LONE_BYTE + BYTE;
}
