/** A description in which every breaking change finds something to change. */
import { DW_ACCESS, DW_ATE } from '../../generated/dwarf-constants.ts';
import type { Description } from '../../src/write/description.ts';
import { die, type Die } from '../support/dwarf-builder.ts';
import { intType, pointerTo } from '../support/common-types.ts';
import { describeUnits } from './breaking-support.ts';

const member = (name: string, type: Die, at: number): Die =>
  die('member', { name, type, data_member_location: at });

/**
 *     struct node { int value; const char *label; struct node *next; struct { int a; unsigned b : 3; } inner; };
 *     enum color { RED, GREEN = 5 };
 *     union word { int number; char bytes[4][2]; };
 *     typedef struct node node_t;
 *     struct tagged { int tag; variant (tag) { 0: { int none; }, 1: { char some; } } };
 *     struct hidden;                                             defined in the other unit, where no symbol needs it
 *     struct opaque;                                             defined nowhere
 */
interface Unit {
  readonly types: readonly Die[];
  readonly int: Die;
  readonly node: Die;
  readonly color: Die;
  readonly word: Die;
  readonly tagged: Die;
  readonly nodeTypedef: Die;
  readonly callback: Die;
}

function commonTypes(): Unit {
  const int = intType();
  const char = die('base_type', { name: 'char', byte_size: 1, encoding: DW_ATE.signed_char });
  const constChar = die('const_type', { type: char });
  const label = die('pointer_type', { byte_size: 8, type: constChar });
  const inner = die('structure_type', { byte_size: 8 }, [
    member('a', int, 0),
    die('member', { name: 'b', type: int, bit_size: 3, data_bit_offset: 32 }),
  ]);
  const node = die('structure_type', { name: 'node', byte_size: 32, alignment: 8 });
  const next = pointerTo(node);
  node.add(member('value', int, 0), member('label', label, 8), member('next', next, 16));
  node.add(die('member', { type: inner, data_member_location: 24, accessibility: DW_ACCESS.public }));
  const color = die('enumeration_type', { name: 'color', byte_size: 4 }, [
    die('enumerator', { name: 'RED', const_value: 0 }),
    die('enumerator', { name: 'GREEN', const_value: 5 }),
  ]);
  const bytes = die('array_type', { type: char }, [
    die('subrange_type', { upper_bound: 3 }),
    die('subrange_type', { count: 2 }),
  ]);
  const word = die('union_type', { name: 'word', byte_size: 8 }, [
    die('member', { name: 'number', type: int }),
    die('member', { name: 'bytes', type: bytes }),
  ]);
  const tagged = die('structure_type', { name: 'tagged', byte_size: 8 }, [
    die('variant_part', {}, [
      member('tag', int, 0),
      die('variant', { discr_value: 0 }, [member('none', int, 4)]),
      die('variant', { discr_value: 1 }, [member('some', char, 4)]),
    ]),
  ]);
  const nodeTypedef = die('typedef', { name: 'node_t', type: node });
  const callback = pointerTo(
    die('subroutine_type', { type: int }, [
      die('formal_parameter', { type: pointerTo(word) }),
      die('formal_parameter', { type: int }),
    ]),
  );
  const types = [int, char, constChar, label, inner, node, next, color, bytes, word, tagged, nodeTypedef];
  return { types: withPointees(types, callback), int, node, color, word, tagged, nodeTypedef, callback };
}

/** The types and those that only a callback's parts need. */
function withPointees(types: readonly Die[], callback: Die): readonly Die[] {
  const callee = typeOf(callback);
  return [...types, callback, callee, ...callee.children.map(typeOf).filter((type) => !types.includes(type))];
}

function typeOf(of: Die): Die {
  const type = of.attributes.map(([, { value }]) => value).find((value) => value instanceof Object);
  return type as Die;
}

/** In the order of the description. */
export const SAMPLE_SYMBOLS: readonly string[] = [
  'list',
  'paint',
  'nothing',
  'number',
  'opaque',
  'handle',
  'call',
  'rust',
];

export function sample(): Description {
  const one = commonTypes();
  const two = commonTypes();
  const hiddenDeclared = die('structure_type', { name: 'hidden', declaration: true });
  const hidden = die('structure_type', { name: 'hidden', byte_size: 4 }, [member('secret', one.int, 0)]);
  const toHidden = pointerTo(hiddenDeclared);
  const opaque = die('structure_type', { name: 'opaque', declaration: true });
  const toOpaque = pointerTo(opaque);
  return describeUnits(
    [
      ...one.types,
      hidden,
      die('variable', { name: 'list', type: one.nodeTypedef }),
      die('subprogram', { name: 'paint', type: one.int }, [
        die('formal_parameter', { name: 'where', type: one.node }),
        die('formal_parameter', { name: 'with', type: one.color }),
      ]),
      die('subprogram', { name: 'nothing' }),
      die('variable', { name: 'number', type: one.int }),
    ],
    [
      ...two.types,
      hiddenDeclared,
      toHidden,
      die('variable', { name: 'opaque', type: toHidden }),
      opaque,
      toOpaque,
      die('variable', { name: 'handle', type: toOpaque }),
      die('subprogram', { name: 'call' }, [die('formal_parameter', { name: 'back', type: two.callback })]),
      die('variable', { name: 'rust', type: two.tagged }),
    ],
  );
}
