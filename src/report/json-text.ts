/** Names in JSON, which has text where objects have bytes. */

/**
 * The text that latin1 bytes stand for: UTF-8, as compilers write names. Of bytes that are no UTF-8, each above 0x7f becomes
 * the lone surrogate U+DC00 plus the byte, so that nothing is lost.
 */
export function jsonText(latin1: string): string {
  if (!/[\u0080-\u00ff]/.test(latin1)) return latin1;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(latin1, 'latin1'));
  } catch {
    return latin1.replaceAll(/[\u0080-\u00ff]/g, (byte) => String.fromCharCode(0xdc00 + byte.charCodeAt(0)));
  }
}
