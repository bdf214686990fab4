/** How large a number a form can hold. The grammar knows: DWARF 5, 7.5.5. */
import { formEncoding } from '../../../generated/dwarf-form-encodings.ts';

const BYTE_BITS = 8;
const LEB128_BITS = 64;

/** None of the forms asked about here depends on it. */
const ANY_ENCODING = { version: 5, is64: false, addressSize: 8 };

/** Whether the number that a form begins with (a constant, an index, a block's length) fits, as unsigned. */
export function fits(form: number, number: bigint | number): boolean {
  return BigInt(number) >> BigInt(bitsOf(form)) === 0n;
}

/** The bits of the number that the form begins with; of LEB128 numbers, how many count. */
export function bitsOf(form: number): number {
  const encoding = formEncoding(form, ANY_ENCODING);
  if (encoding?.kind === 'integer') return encoding.byteSize * BYTE_BITS;
  if (encoding?.kind === 'counted' && encoding.count !== 'uleb128') return encoding.count * BYTE_BITS;
  return LEB128_BITS;
}
