/**
 * Cases of the oracle that need something that is not built yet, by what it is. The list is exact: a case that matches is
 * to be taken off, so that it cannot fail unseen later.
 */
const LISTED: Readonly<Record<string, string>> = {
  'other machines': `
        bitfields-aarch64-d4 bitfields-alpha-d4 bitfields-arc-d4 bitfields-m68k-d4 bitfields-mips-d4
    bitfields-mips64el-d4 bitfields-powerpc-d4 bitfields-powerpc64-d4 bitfields-powerpc64le-d4
    bitfields-riscv64-d4 bitfields-s390x-d4 bitfields-sh4-d4 bitfields-sparc64-d4 enums-clang-m68kc-d5
    enums-clang-mipsel-d5 enums-clang-riscv32-d5 enums-clang-riscv64c-d5 enums-clang-systemz-d5
    enums-m68k-d4 enums-m68k-zlibgnu-d4 enums-powerpc64-d4 enums-riscv64-d4 enums-s390x-dwarf64-d5
    inlines-powerpc64le-d4 inlines-riscv64-relax-d5 inlines-sh4-d4 inlines-sparc64-d4
    kabi_unions-s390x-stable private-alpha-d5 private-powerpc-d5 recur-aarch64-d5 recur-clang-aarch64_be-d4
    recur-clang-avr-d4 recur-clang-m68kc-d4 recur-clang-mipsel-d4 recur-clang-msp430-d4
    recur-clang-ppc32-d4 recur-clang-riscv32-d4 recur-s390x-d5 scalars-aarch64-d5 scalars-alpha-d5
    scalars-arc-d5 scalars-m68k-d5 scalars-mips-d5 scalars-mips64el-d5 scalars-powerpc-d5
    scalars-powerpc64-d5 scalars-powerpc64le-d5 scalars-riscv64-d5 scalars-s390x-d5 scalars-sh4-d5
    scalars-sparc64-d5 twotu-powerpc64-r twotu-riscv64-r unions-s390x-zlib-d5
  `,
  'sections compressed with zstd': `
        enums-gcc-zstd
  `,
  'type units in section groups': `
        enums-clang-types-d4 enums-clang-types-d5 private-gcc-types-d5 recur-gcc-types-d4 recur-gcc-types-d5
  `,
};

/** What is missing, by the name of the case. */
export const LEFT_FOR_LATER: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTED).flatMap(([reason, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name): [string, string] => [name, reason]),
  ),
);
