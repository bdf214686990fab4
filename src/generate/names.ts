/** Names as C, C++ and Rust compilers write them. Strings are one character a byte (latin1). */
import * as fc from 'fast-check';

const C_NAMES = ['a', 'list', 'task_struct', 'u32', '__kernel_size_t', 'inode', 'ops', 'lock'];

const RUST_NAMES = [
  '{impl#0}',
  '&str',
  'Option<&str>',
  'Result<alloc::boxed::Box<dyn core::any::Any, alloc::alloc::Global>, ()>',
  '(u32, [u8; 4])',
  "Ref<'a>",
  '*mut core::ffi::c_void',
  'extern "C" fn(i32) -> bool',
  '{closure_env#1}<{async_fn_env#0}>',
];

const ODD_NAMES = [
  '',
  ' ',
  '\\',
  '"',
  '<anonymous>',
  '::',
  'bad{',
  '}',
  ',',
  'size(4)',
  // What `linux` takes for references.
  's#list',
  't#u32 next',
  utf8('größe'),
  utf8('型'),
  '\xff\xfe',
];

/** Names of types. */
export const typeName: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...C_NAMES) },
  { weight: 3, arbitrary: fc.constantFrom(...RUST_NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD_NAMES) },
);

/** Names of members, parameters and enumerators. */
export const memberName: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('x', 'next', 'prev', 'flags', 'u', 'data', '__0', '__pad') },
  { weight: 1, arbitrary: fc.constantFrom(...RUST_NAMES, ...ODD_NAMES) },
);

export const enumeratorName: fc.Arbitrary<string> = fc.constantFrom(
  'RED',
  'GREEN',
  'BLUE',
  'None',
  'Some',
  utf8('Ölstand'),
);

/** Names of namespaces and crates. */
export const scopeName: fc.Arbitrary<string> = fc.constantFrom(
  'core',
  'alloc',
  '{impl#1}',
  'net',
  'v 2',
  utf8('straße'),
);

/** Names of exported symbols: without blanks, as lists of symbols hold them. */
export const symbolName: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('init', 'probe', 'table', 'mutex_lock', '__fentry__', 'api') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '_RNvCs1234_7___rustc12___rust_alloc',
      '_ZN4core3fmt9FormatterE',
      'api@@V2',
      utf8('größe'),
    ),
  },
);

/** The UTF-8 bytes of a text, one character a byte. */
function utf8(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
