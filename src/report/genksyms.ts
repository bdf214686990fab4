/**
 * How versions by genksyms are known. It computes them from C source with all typedefs and structures spelled out; DWARF
 * cannot give them back. Some types, however, are spelled the same in every source:
 *
 *     void synchronize_rcu(void)  →  "void synchronize_rcu ( void ) "  →  CRC-32 0x6091797f
 */
import { crc32 } from '../symver/crc32.ts';
import { kernelIsOlder } from './kernel-release.ts';

/** The types that are spelled in one way only: their type string, and what genksyms sums up. */
const SPELLED: readonly { readonly typeString: string; readonly tokens: (name: string) => string }[] = [
  { typeString: 'subprogram ( ) -> base_type void', tokens: (name) => `void ${name} ( void ) ` },
  {
    typeString: 'subprogram ( ) -> base_type int byte_size(4) encoding(5)',
    tokens: (name) => `int ${name} ( void ) `,
  },
  { typeString: 'variable base_type int byte_size(4) encoding(5)', tokens: (name) => `int ${name} ` },
];

const TOKENS_BY_VERSION: ReadonlyMap<number, (name: string) => string> = new Map(
  SPELLED.map(({ typeString, tokens }) => [crcOf(typeString), tokens]),
);

/** Whether the recorded version is the one of genksyms. False where the type does not tell. */
export function isByGenksyms(name: string, recorded: number, computed: number): boolean {
  const tokens = TOKENS_BY_VERSION.get(computed);
  return tokens !== undefined && crcOf(tokens(name)) === recorded;
}

function crcOf(text: string): number {
  const bytes = Buffer.from(text, 'latin1');
  return crc32(0, bytes, 0, bytes.length);
}

/** The first kernel that can have versions from DWARF. */
const FIRST_WITH_DWARF = [6, 14] as const;

/** Whether a kernel of this release, unless somebody changed it, has versions by genksyms. */
export function hasGenksymsOnly(release: string): boolean {
  return kernelIsOlder(release, FIRST_WITH_DWARF);
}

/** The part of all versions that differ, from which on they are likely to be of another kind. */
export const NEARLY_ALL = 0.9;
