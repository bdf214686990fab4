/** Names for readers of text: objects have bytes, programs and JSON have Unicode. */

/** What is added to a byte that is not UTF-8: no valid text has these code points. */
const LONE_BYTE = 0xdc00;

/**
 * The text that bytes, kept as latin1, stand for: UTF-8, as compilers write names. Of bytes that are no UTF-8, each above
 * 0x7f becomes the lone surrogate U+DC00 plus the byte, so that nothing is lost.
 */
export function unicode(latin1: string): string {
  if (!/[\u0080-\u00ff]/.test(latin1)) return latin1;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch {
    return latin1.replaceAll(/[\u0080-\u00ff]/g, (byte) =>
      String.fromCharCode(LONE_BYTE + byte.charCodeAt(0)),
    );
  }
}

/** Back to bytes, as latin1. */
export function latin1Of(text: string): string {
  return text.replaceAll(/[\u0080-\u{10ffff}]+/gu, (part) =>
    Array.from(part, (character) => {
      const byte = (character.codePointAt(0) ?? 0) - LONE_BYTE;
      return byte >= 0x80 && byte <= 0xff
        ? String.fromCharCode(byte)
        : Buffer.from(character).toString('latin1');
    }).join(''),
  );
}
