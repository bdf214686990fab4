/** Types from the C tokens of genksyms. The records are made up in the form that the kernel's documentation of symtypes shows. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseGenksymsTypes } from '../../src/types/genksyms-types.ts';
import { typeText } from '../../src/types/type-text.ts';
import { failure } from '../support/elf-errors.ts';

const parse = parseGenksymsTypes;

/** By the record, the text that its type has: as that of DWARF, but for sizes. */
const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    's#list_head struct list_head { s#list_head * next , * prev ; }',
    'structure_type list_head { member pointer_type { s#list_head } next , member pointer_type { s#list_head } prev }',
  ],
  [
    't#sigset_t typedef struct { unsigned long sig [ ( 64 / 64 ) ] ; } sigset_t',
    'typedef_type sigset_t { structure_type { member array_type[] { base_type unsigned long } sig } }',
  ],
  ['t#u32 typedef unsigned int u32', 'typedef_type u32 { base_type unsigned int }'],
  ['s#device struct device { UNKNOWN }', 'structure_type device { }'],
  [
    'e#state enum state { IDLE , BUSY = 3 , LAST = 0x10 , COPY = E#IDLE + 1 , NEGATIVE = - 1 }',
    'enumeration_type state { enumerator IDLE , enumerator BUSY = 3 , enumerator LAST = 16 , enumerator COPY , enumerator NEGATIVE = 18446744073709551615 }',
  ],
  [
    'kill_pid extern int kill_pid ( s#pid * , int sig , const char * const * names , ... )',
    'subprogram ( formal_parameter pointer_type { s#pid } , formal_parameter base_type int sig , formal_parameter pointer_type { const_type { pointer_type { const_type { base_type char } } } } names ) -> base_type int',
  ],
  ['schedule void schedule ( void )', 'subprogram ( ) -> base_type void'],
  ['jiffies extern unsigned long volatile jiffies', 'variable volatile_type { base_type unsigned long }'],
  [
    's#ops struct ops { int ( * open ) ( s#file * , void * ) ; void ( * ( * get ) ( int ) ) ( void ) ; } __attribute__ ( ( packed ) )',
    'structure_type ops { member pointer_type { subroutine_type ( formal_parameter pointer_type { s#file } , formal_parameter pointer_type { base_type void } ) -> base_type int } open , member pointer_type { subroutine_type ( formal_parameter base_type int ) -> pointer_type { subroutine_type ( ) -> base_type void } } get }',
  ],
  [
    's#flags struct flags { unsigned int a : 3 , : 2 , b : 1 ; union { t#u32 x [ 2 ] [ 3 ] ; struct { e#state y ; } ; } ; }',
    'structure_type flags { member base_type unsigned int a bit_size(3) , member base_type unsigned int bit_size(2) , member base_type unsigned int b bit_size(1) , member union_type { member array_type[2][3] { t#u32 } x , member structure_type { member e#state y } } }',
  ],
];

for (const [record, text] of EXAMPLES)
  test(`${record.split(' ')[0]} has the type that its tokens say`, () => {
    const [found] = parse(`${record}\n`);
    assert.ok(found?.node !== undefined);
    assert.is(typeText(found.node), text);
  });

test('what is overridden, and constants, are told apart', () => {
  const records = parse('override s#a struct a { int x ; }\nE#PID_MAX 32768\n\n');
  assert.equal(
    records.map(({ name, isOverride, text, node }) => [name, isOverride, text, node?.kind]),
    [
      ['s#a', true, 'struct a { int x ; }', 'structure'],
      ['E#PID_MAX', false, '32768', undefined],
    ],
  );
});

test('what is no declaration is an error that says which token', () => {
  for (const text of [
    's#a struct a { int x',
    's#a struct a { int x y ; }',
    'f int f ( int ] )',
    'f int f ( int ) )',
    't#x',
    `f ${'( * '.repeat(100_000)}`,
  ])
    assert.is(failure(() => parse(text)).code, 'type-text', text.slice(0, 40));
  assert.is(
    failure(() => parse('s#a struct a { int x y ; }')).detail,
    "token 6 of a declaration is 'y' where ';' was expected",
  );
});

test.run();
