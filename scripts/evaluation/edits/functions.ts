/** Edits of exported functions and variables. */
import { edits, OF_BUS } from './table.ts';

export const FUNCTIONS = edits('functions and variables', 'bus.h', {
  'parameter-added': [
    'breaking',
    'parameter added',
    'the module passes nothing for it',
    ['bus_send'],
    both(
      'struct bus_message *message, unsigned int timeout)',
      'struct bus_message *message, unsigned int timeout, int flags)',
    ),
  ],
  'parameter-removed': [
    'breaking',
    'parameter removed in the middle',
    'those behind it are passed in other registers',
    ['bus_copy'],
    [
      ['long bus_copy(char *to, const char *from, int length)', 'long bus_copy(char *to, int length)'],
      {
        file: 'bus.c',
        from: 'long bus_copy(char *to, const char *from, int length)',
        to: 'static const char *from;\nlong bus_copy(char *to, int length)',
      },
    ],
  ],
  'parameter-wider': [
    'breaking',
    'int parameter becomes long',
    'the upper half of the register is not set by the module',
    ['bus_copy'],
    both('const char *from, int length)', 'const char *from, long length)'),
  ],
  'parameter-unsigned': [
    'breaking',
    'int parameter becomes unsigned int',
    'negative values are taken for large ones',
    ['bus_copy'],
    both('const char *from, int length)', 'const char *from, unsigned int length)'),
  ],
  'parameter-renamed': [
    'harmless',
    'parameter renamed',
    'callers do not name parameters',
    [],
    both('unsigned int timeout)', 'unsigned int milliseconds)', ['if (!timeout)', 'if (!milliseconds)']),
  ],
  'parameter-renamed-in-header': [
    'harmless',
    'parameter renamed in the declaration, not in the definition',
    'callers do not name parameters',
    [],
    [['unsigned int timeout)', 'unsigned int milliseconds)']],
  ],
  'parameters-swapped': [
    'breaking',
    'two pointer parameters change places',
    'each is taken for the other',
    ['bus_copy'],
    both('bus_copy(char *to, const char *from,', 'bus_copy(const char *from, char *to,'),
  ],
  'parameters-swapped-alike': [
    'breaking',
    'two parameters of one type change places',
    'each is taken for the other',
    ['bus_link'],
    both('bus_link(struct bus *from, struct bus *to)', 'bus_link(struct bus *to, struct bus *from)'),
  ],
  'parameter-by-pointer': [
    'breaking',
    'structure passed by value is passed by pointer',
    'the register holds the structure where an address is expected',
    ['bus_set_limits'],
    both('bus_set_limits(struct bus_limits limits)', 'bus_set_limits(const struct bus_limits *limits)', [
      'bus_limits = limits',
      'bus_limits = *limits',
    ]),
  ],
  'return-wider': [
    'breaking',
    'int result becomes long',
    'the module ignores its upper half',
    ['bus_register'],
    both('int bus_register(', 'long bus_register('),
  ],
  'return-none': [
    'breaking',
    'result taken away',
    'the module takes a random register for it',
    ['bus_register'],
    [
      ['int bus_register(', 'void bus_register('],
      { file: 'bus.c', from: 'int bus_register(', to: 'void bus_register(' },
      { file: 'bus.c', from: 'return -22;', to: 'return;' },
      { file: 'bus.c', from: '\tbus_count++;\n\treturn 0;', to: '\tbus_count++;' },
    ],
  ],
  'return-added': [
    'compatible',
    'void function gets a result',
    'old callers ignore it',
    ['bus_set_flags'],
    both('void bus_set_flags(', 'int bus_set_flags(', [
      'bus->flags = flags;',
      'bus->flags = flags;\n\treturn 0;',
    ]),
  ],
  'parameter-pointee-const': [
    'compatible',
    'const added to what a parameter points to',
    'qualifiers are promises in sources',
    ['bus_send'],
    both(
      'bus_send(struct bus *bus, struct bus_message *message,',
      'bus_send(struct bus *bus, const struct bus_message *message,',
      ['transfer(bus, message)', 'transfer(bus, (void *)message)'],
    ),
  ],
  'parameter-const': [
    'harmless',
    'parameter itself becomes const',
    'callers pass a copy',
    [],
    both('const char *from, int length)', 'const char *from, const int length)'),
  ],
  'parameter-restrict': [
    'compatible',
    'restrict added to a parameter',
    'callers must not pass overlapping memory any more',
    ['bus_copy'],
    both('bus_copy(char *to,', 'bus_copy(char *restrict to,'),
  ],
  'parameter-array': [
    'harmless',
    'pointer parameter is written as an array',
    'it is a pointer all the same',
    [],
    both('const u8 *bytes,', 'const u8 bytes[],'),
  ],
  'parameters-variadic': [
    'breaking',
    'f(bus, format, ...) becomes f(bus, format)',
    'what the module passes behind the format is lost',
    ['bus_log'],
    both('const char *format, ...)', 'const char *format)'),
  ],
  'prototype-given': [
    'harmless',
    'f() becomes f(void)',
    'the function has no parameters either way',
    [],
    both('int bus_reset()', 'int bus_reset(void)'),
  ],
  'calling-convention': [
    'breaking',
    'function gets the calling convention ms_abi',
    'parameters are passed in other registers',
    ['bus_copy'],
    both('long bus_copy(', 'long __attribute__((ms_abi)) bus_copy('),
  ],
  'noreturn-removed': [
    'breaking',
    'function that never returns may return',
    'behind the call the module has no code',
    ['bus_halt'],
    [
      ['void bus_halt(int code) __noreturn;', 'void bus_halt(int code);'],
      { file: 'bus.c', from: '\tfor (;;)\n\t\tasm', to: '\tif (code)\n\t\tasm' },
    ],
  ],
  'function-deprecated': [
    'harmless',
    'function is marked as deprecated',
    'compilers warn, no more',
    [],
    [
      [
        'u32 bus_checksum(const u8 *bytes, size_t length);',
        'u32 bus_checksum(const u8 *bytes, size_t length) __deprecated;',
      ],
    ],
  ],
  'function-must-check': [
    'harmless',
    'the result of a function must be checked',
    'compilers warn, no more',
    [],
    [
      [
        'int bus_register(struct bus *bus, const char *name);',
        'int __must_check bus_register(struct bus *bus, const char *name);',
      ],
    ],
  ],
  'function-removed': [
    'breaking',
    'function is no longer exported',
    'modules that call it cannot be loaded',
    ['bus_checksum'],
    [{ file: 'bus.c', from: 'EXPORT_SYMBOL(bus_checksum);\n', to: '' }],
  ],
  'variable-wider': [
    'breaking',
    'unsigned int variable becomes unsigned long',
    'the module reads and writes half of it',
    ['bus_count'],
    both('unsigned int bus_count;', 'unsigned long bus_count;'),
  ],
  'variable-dimension': [
    'breaking',
    'inner dimension of an array variable changes',
    'elements are looked for in other places',
    ['bus_kinds'],
    both('bus_kinds[3][8]', 'bus_kinds[3][16]'),
  ],
  'variable-longer': [
    'compatible',
    'outer dimension of an array variable grows',
    'old modules do not look at what is new',
    ['bus_kinds'],
    both('bus_kinds[3][8]', 'bus_kinds[4][8]'),
  ],
  'variable-volatile': [
    'compatible',
    'variable becomes volatile',
    'qualifiers are promises in sources',
    ['bus_count'],
    both('unsigned int bus_count;', 'volatile unsigned int bus_count;'),
  ],
  'variable-per-cpu': [
    'breaking',
    'variable is moved to the section of per-CPU variables',
    'at its address is a template, not the value',
    ['bus_count'],
    both('unsigned int bus_count;', 'unsigned int bus_count __section(".data..percpu");'),
  ],
  'callback-argument': [
    'breaking',
    'parameter added to the type of a callback parameter',
    'the kernel calls a function of the old type',
    ['bus_for_each'],
    both(
      'int (*visit)(struct bus *bus, void *data), void *data)',
      'int (*visit)(struct bus *bus, int index, void *data), void *data)',
      ['visit((struct bus *)at, data)', 'visit((struct bus *)at, 0, data)'],
    ),
  ],
});

export const MEANING = edits('meaning', 'bus.h', {
  'unit-of-value': [
    'breaking',
    'a time is counted in nanoseconds, not milliseconds',
    'the value means something else',
    ['bus_send'],
    [{ file: 'bus.c', from: 'if (!timeout)', to: 'if (timeout < 1000000)' }],
  ],
  'flag-value': [
    'breaking',
    'values of two macros change places',
    'modules use the old ones',
    OF_BUS,
    [
      ['#define BUS_F_SHARED 0x1', '#define BUS_F_SHARED 0x2'],
      ['#define BUS_F_POLLED 0x2', '#define BUS_F_POLLED 0x1'],
    ],
  ],
  'inline-function': [
    'breaking',
    'inline function of the header reads another bit',
    'modules have the old one compiled in',
    ['bus_set_flags'],
    [['return bus->flags & BUS_F_SHARED;', 'return bus->flags & (BUS_F_SHARED | BUS_F_POLLED);']],
  ],
  'error-convention': [
    'breaking',
    'a function returns the number of users instead of 0',
    'modules take what is not 0 for an error',
    ['bus_register'],
    [{ file: 'bus.c', from: '\tbus_count++;\n\treturn 0;', to: '\treturn ++bus_count;' }],
  ],
  'locking-rule': [
    'breaking',
    'callers must hold a lock now, which only a comment says',
    'old modules do not',
    ['bus_register'],
    [['int bus_register(', '/* Callers hold bus_mutex. */\nint bus_register(']],
  ],
  ownership: [
    'breaking',
    'a function keeps the message, which only a comment says',
    'old modules free it',
    ['bus_send'],
    [['int bus_send(', '/* The message belongs to the bus from now on. */\nint bus_send(']],
  ],
});

/** A line of the prototype in header and source, and one of the body. */
function both(
  from: string,
  to: string,
  body?: readonly [from: string, to: string],
): readonly { readonly file: string; readonly from: string; readonly to: string }[] {
  return [
    { file: 'bus.h', from, to },
    { file: 'bus.c', from, to },
    ...(body === undefined ? [] : [{ file: 'bus.c', from: body[0], to: body[1] }]),
  ];
}
