/** Type strings of C, as compilers for 64-bit machines make them. */

export const CHAR = 'base_type char byte_size(1) encoding(6)';
export const INT = 'base_type int byte_size(4) encoding(5)';
export const LONG = 'base_type long int byte_size(8) encoding(5)';
export const LONG_LONG = 'base_type long long int byte_size(8) encoding(5)';
export const UNSIGNED = 'base_type unsigned int byte_size(4) encoding(7)';
export const VOID = 'base_type void';

export function pointer(to: string): string {
  return `pointer_type { ${to} } byte_size(8)`;
}

/** @param bits what a bit field has in front of its place */
export function member(type: string, name: string, at: number, bits = ''): string {
  return `member ${type}${name === '' ? '' : ` ${name}`}${bits} data_member_location(${at})`;
}
