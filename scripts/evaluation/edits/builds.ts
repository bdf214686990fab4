/** Edits of how the source is compiled, and of its text alone. */
import { edits, OF_BUS } from './table.ts';

export const BUILDS = edits('builds', 'bus.h', {
  'char-signed': [
    'breaking',
    'compiled with -fsigned-char instead of -funsigned-char',
    'characters above 127 are negative on one side only',
    [...OF_BUS, 'bus_copy', 'bus_kinds'],
    [],
    ['-fsigned-char'],
  ],
  'short-enums': [
    'breaking',
    'compiled with -fshort-enums',
    'enumerations take one byte instead of four',
    OF_BUS,
    [],
    ['-fshort-enums'],
  ],
  'struct-packing': [
    'breaking',
    'compiled with -fpack-struct=4',
    'members of eight bytes move',
    OF_BUS,
    [],
    ['-fpack-struct=4'],
  ],
  'optimized-otherwise': [
    'harmless',
    'compiled with -O1 instead of -O2',
    'the interface is the same',
    [],
    [],
    ['-O1'],
  ],
  'optimized-for-size': [
    'harmless',
    'compiled with -Os instead of -O2',
    'the interface is the same',
    [],
    [],
    ['-Os'],
  ],
  'macros-described': [
    'harmless',
    'compiled with -g3 instead of -g',
    'the interface is the same',
    [],
    [],
    ['-g3'],
  ],
  sanitized: [
    'harmless',
    'compiled with -fsanitize=undefined -fsanitize-trap',
    'the interface is the same',
    [],
    [],
    ['-fsanitize=undefined', '-fsanitize-undefined-trap-on-error'],
  ],
});

export const TEXTS = edits('texts', 'bus.h', {
  'body-only': [
    'harmless',
    'body of a function rewritten',
    'it computes the same',
    [],
    [{ file: 'bus.c', from: 'sum = sum * 31 + *bytes++;', to: 'sum = (sum << 5) - sum + *bytes++;' }],
  ],
  comment: [
    'harmless',
    'comment and blank lines added',
    'compilers pass over them',
    [],
    [['struct bus_ops {', '\n/* Provided by the module. */\n\nstruct bus_ops {']],
  ],
  'dimension-respelled': [
    'harmless',
    '16 is written as (1 << 4) in an array dimension',
    'it is the same number',
    [],
    [['#define BUS_NAME_LEN 16', '#define BUS_NAME_LEN (1 << 4)']],
  ],
  'unsigned-respelled': [
    'harmless',
    'unsigned long is written as long unsigned int',
    'it is the same type',
    [],
    [['\tunsigned long features;', '\tlong unsigned int features;']],
  ],
  'unsigned-shortened': [
    'harmless',
    'unsigned int is written as unsigned in a prototype',
    'it is the same type',
    [],
    [
      ['unsigned int timeout)', 'unsigned timeout)'],
      { file: 'bus.c', from: 'unsigned int timeout)', to: 'unsigned timeout)' },
    ],
  ],
  'members-joined': [
    'harmless',
    'two members of one type are declared together',
    'they are the same members',
    [],
    [['\tu64 sent;\n\tu64 dropped;', '\tu64 sent, dropped;']],
  ],
  'types-moved': [
    'harmless',
    'two structures of a header change places',
    'the compiler sees the same types',
    [],
    [
      [
        '/* Allocated by the caller. */\nstruct bus_stats {\n\tu64 sent;\n\tu64 dropped;\n\tu64 delayed;\n\tu32 errors;\n\tu32 retries;\n};\n',
        '',
      ],
      [
        'struct bus_ops {',
        'struct bus_stats {\n\tu64 sent;\n\tu64 dropped;\n\tu64 delayed;\n\tu32 errors;\n\tu32 retries;\n};\n\nstruct bus_ops {',
      ],
    ],
  ],
  'functions-moved': [
    'harmless',
    'an exported function is moved to the front of its file',
    'functions have no order',
    [],
    [
      {
        file: 'bus.c',
        from: 'void bus_log(struct bus *bus, const char *format, ...)\n{\n\tbus->unit += !format;\n}\nEXPORT_SYMBOL(bus_log);\n',
        to: '',
      },
      {
        file: 'bus.c',
        from: 'static int bus_length(',
        to: 'void bus_log(struct bus *bus, const char *format, ...)\n{\n\tbus->unit += !format;\n}\nEXPORT_SYMBOL(bus_log);\n\nstatic int bus_length(',
      },
    ],
  ],
  'header-included': [
    'harmless',
    'an unrelated header is included',
    'none of its types is used',
    [],
    [{ file: 'bus.c', from: '#include "client.h"\n', to: '#include "clock.h"\n#include "client.h"\n' }],
  ],
  'inline-function-added': [
    'harmless',
    'inline function added to a header',
    'nobody uses it yet',
    [],
    [
      [
        'static inline bool',
        'static inline int bus_unit(const struct bus *bus)\n{\n\treturn bus->unit;\n}\n\nstatic inline bool',
      ],
    ],
  ],
  'static-function-added': [
    'harmless',
    'static function added and called',
    'nobody else can call it',
    [],
    [
      {
        file: 'bus.c',
        from: 'u32 bus_checksum(',
        to: '__attribute__((__noinline__)) static u32 mixed(u32 sum, u8 byte)\n{\n\treturn sum * 31 + byte;\n}\n\nu32 bus_checksum(',
      },
      { file: 'bus.c', from: 'sum = sum * 31 + *bytes++;', to: 'sum = mixed(sum, *bytes++);' },
    ],
  ],
  'export-added': [
    'harmless',
    'one more function is exported, the first of its file',
    'those that were exported before are the same',
    [],
    [
      {
        file: 'bus.c',
        from: 'static int bus_length(',
        to: 'int bus_is_named(const struct bus *bus);\nint bus_is_named(const struct bus *bus)\n{\n\treturn bus->name[0];\n}\nEXPORT_SYMBOL(bus_is_named);\n\nstatic int bus_length(',
      },
    ],
  ],
  'private-variable-added': [
    'harmless',
    'a static variable of a new private type is added',
    'nobody else can know it',
    [],
    [
      {
        file: 'bus.c',
        from: 'static struct bus_limits bus_limits;',
        to: 'static struct bus_limits bus_limits;\n__attribute__((__used__)) static struct bus_slot {\n\tstruct bus *bus;\n} slot;',
      },
    ],
  ],
});
