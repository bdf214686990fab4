/** What is compiled or decided for units is the same for all of one encoding. */
import type { Encoding } from '../../generated/dwarf-cursor.ts';

export function encodingKey({ version, is64, addressSize }: Encoding): string {
  return `${version} ${is64 ? 64 : 32} ${addressSize}`;
}
