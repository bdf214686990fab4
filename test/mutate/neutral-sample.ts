/**
 * A description with something to change for every neutral mutator: what a compiler makes of
 *
 *     // list.h                                        // private.c
 *     struct node;                                     struct secret { int key; };
 *     struct node { struct node *next; enum color c; };   struct secret *hidden;
 *     enum color { NONE = -1, RED };                   struct node *find(int key) { { int unused; } … }
 *     namespace space { struct inner { int x; }; }     struct node *first;
 */
import { DW_AT, DW_FORM, DW_OP, DW_TAG } from '../../generated/dwarf-constants.ts';
import { EM, SHF, SHT, STB, STT } from '../../generated/elf-constants.ts';
import type {
  Attribute,
  Description,
  Die,
  DieId,
  FileDescription,
  LineTable,
  SymbolDescription,
  Unit,
  Value,
} from '../../src/write/description.ts';

export const SYMBOLS = ['find', 'first', 'hidden', 'inside'];

/** Identities of some of the sample's DIEs. */
export const ID = {
  int: 2,
  node: 3,
  nodePointer: 4,
  color: 5,
  secret: 6,
  secretPointer: 7,
  find: 8,
  first: 9,
  hidden: 10,
  space: 11,
  inner: 12,
  inside: 13,
  block: 14,
  otherRoot: 15,
  otherInt: 16,
  unusedPointer: 18,
} as const;

export function attribute(code: number, form: number, value: Value): Attribute {
  return { name: code, form, value };
}

export function constant(code: number, value: bigint | number, form: number = DW_FORM.data1): Attribute {
  return { name: code, form, value: { kind: 'constant', value: BigInt(value) } };
}

export function named(text: string, form: number = DW_FORM.strp): Attribute {
  return { name: DW_AT.name, form, value: { kind: 'string', text } };
}

export function type(target: DieId, form: number = DW_FORM.ref4): Attribute {
  return { name: DW_AT.type, form, value: { kind: 'reference', die: target } };
}

export function flag(name: number, form: number = DW_FORM.flag_present): Attribute {
  return { name, form, value: { kind: 'flag', value: 1 } };
}

export function die(
  id: DieId,
  tag: number,
  attributes: readonly Attribute[] = [],
  children?: readonly Die[],
): Die {
  return { id, tag, attributes, children };
}

function declFile(index: number): Attribute {
  return attribute(DW_AT.decl_file, DW_FORM.data1, { kind: 'file', file: index });
}

function address(addend: bigint): Value {
  return { kind: 'address', to: { symbol: 0, addend } };
}

const BYTES_OF_ADDRESS = 8;

/** DW_OP_addr and the address of a symbol. */
function location(symbol: number): Attribute {
  return attribute(DW_AT.location, DW_FORM.exprloc, {
    kind: 'block',
    bytes: Uint8Array.from([DW_OP.addr, ...new Uint8Array(BYTES_OF_ADDRESS)]),
    fixups: [{ at: 1, byteSize: BYTES_OF_ADDRESS, to: { symbol, addend: 0n }, relative: false }],
  });
}

const types: readonly Die[] = [
  die(ID.int, DW_TAG.base_type, [named('int'), constant(DW_AT.byte_size, 4), constant(DW_AT.encoding, 5)]),
  die(
    ID.node,
    DW_TAG.structure_type,
    [named('node', DW_FORM.string), constant(DW_AT.byte_size, 16), declFile(0), constant(DW_AT.decl_line, 3)],
    [
      die(101, DW_TAG.member, [named('next'), type(ID.nodePointer), constant(DW_AT.data_member_location, 0)]),
      die(102, DW_TAG.member, [named('c'), type(ID.color), constant(DW_AT.data_member_location, 8)]),
    ],
  ),
  die(ID.nodePointer, DW_TAG.pointer_type, [
    constant(DW_AT.byte_size, 8, DW_FORM.implicit_const),
    type(ID.node),
  ]),
  die(
    ID.color,
    DW_TAG.enumeration_type,
    [named('color'), constant(DW_AT.byte_size, 4), type(ID.int)],
    [
      die(103, DW_TAG.enumerator, [named('NONE'), constant(DW_AT.const_value, -1, DW_FORM.sdata)]),
      die(104, DW_TAG.enumerator, [named('RED'), constant(DW_AT.const_value, 0, DW_FORM.sdata)]),
    ],
  ),
  // Private: its body does not count, because of the file that it is declared in.
  die(
    ID.secret,
    DW_TAG.structure_type,
    [named('secret'), constant(DW_AT.byte_size, 4), declFile(1)],
    [die(105, DW_TAG.member, [named('key'), type(ID.int), constant(DW_AT.data_member_location, 0)])],
  ),
  die(ID.secretPointer, DW_TAG.pointer_type, [constant(DW_AT.byte_size, 8), type(ID.secret)]),
  die(ID.unusedPointer, DW_TAG.pointer_type, [constant(DW_AT.byte_size, 8)]),
  die(
    ID.space,
    DW_TAG.namespace,
    [named('space')],
    [
      die(
        ID.inner,
        DW_TAG.structure_type,
        [named('inner'), constant(DW_AT.byte_size, 4)],
        [
          die(106, DW_TAG.member, [
            named('x'),
            type(ID.int),
            attribute(DW_AT.data_member_location, DW_FORM.block1, {
              kind: 'block',
              bytes: Uint8Array.of(DW_OP.plus_uconst, 0),
              fixups: [],
            }),
          ]),
        ],
      ),
    ],
  ),
];

const symbolDies: readonly Die[] = [
  die(
    ID.find,
    DW_TAG.subprogram,
    [
      flag(DW_AT.external),
      named('find'),
      type(ID.nodePointer),
      attribute(DW_AT.low_pc, DW_FORM.addr, address(0n)),
      constant(DW_AT.high_pc, 16, DW_FORM.data8),
    ],
    [
      die(107, DW_TAG.formal_parameter, [named('key'), type(ID.int)]),
      die(
        ID.block,
        DW_TAG.lexical_block,
        [
          attribute(DW_AT.ranges, DW_FORM.sec_offset, {
            kind: 'ranges',
            entries: [{ low: { symbol: 0, addend: 2n }, high: { symbol: 0, addend: 4n } }],
          }),
          attribute(DW_AT.sibling, DW_FORM.ref4, { kind: 'sibling' }),
        ],
        [
          die(108, DW_TAG.variable, [
            named('unused'),
            type(ID.int),
            attribute(DW_AT.location, DW_FORM.sec_offset, {
              kind: 'locations',
              entries: [
                {
                  low: { symbol: 0, addend: 2n },
                  high: { symbol: 0, addend: 4n },
                  expression: Uint8Array.of(DW_OP.lit0),
                },
              ],
            }),
          ]),
        ],
      ),
      die(109, DW_TAG.label, [named('done')]),
    ],
  ),
  die(ID.first, DW_TAG.variable, [named('first'), type(ID.nodePointer), flag(DW_AT.external), location(1)]),
  die(ID.hidden, DW_TAG.variable, [named('hidden'), type(ID.secretPointer), flag(DW_AT.external)]),
];

const UNIT: Omit<Unit, 'root'> = {
  kind: 'compile',
  version: 5,
  format: 32,
  addressSize: 8,
  signature: undefined,
  typeDie: undefined,
  group: undefined,
  abbreviations: { table: 0, order: 'as-met', codes: 'dense', sharing: 'shapes', unused: 0 },
  addresses: [],
};

export function unit(top: Die, more: Partial<Unit> = {}): Unit {
  return { ...UNIT, root: top, ...more };
}

export function lineTable(files: readonly string[], more: Partial<LineTable> = {}): LineTable {
  return {
    version: 5,
    format: 32,
    addressSize: 8,
    directories: ['/source'],
    files: files.map((text) => ({
      name: text,
      directory: 0,
      modificationTime: 0n,
      byteSize: 0n,
      md5: undefined,
    })),
    nameForm: DW_FORM.line_strp,
    program: new Uint8Array(),
    programFixups: [],
    ...more,
  };
}

export function globalSymbol(
  text: string,
  value: bigint,
  place: SymbolDescription['place'],
): SymbolDescription {
  return { name: text, place, value, byteSize: 8n, type: STT.NOTYPE, binding: STB.GLOBAL, other: 0 };
}

export function file(units: readonly Unit[], more: Partial<FileDescription> = {}): FileDescription {
  return {
    name: 'object.o',
    role: 'object',
    elf: {
      elfClass: 64,
      byteOrder: 'little',
      machine: EM.X86_64,
      flags: 0,
      osAbi: 0,
      kind: 'relocatable',
      relocations: 'rela',
      compression: 'none',
      sectionOrder: 0,
      sectionPadding: 0,
      extendedIndices: false,
    },
    strings: { merge: 'equal', order: 'as-met', padding: 0 },
    sections: [
      {
        name: '.text',
        type: SHT.PROGBITS,
        flags: BigInt(SHF.ALLOC | SHF.EXECINSTR),
        address: 0n,
        alignment: 16,
        entrySize: 0,
        bytes: new Uint8Array(64),
        byteSize: 64,
        fixups: [],
      },
    ],
    symbols: [globalSymbol('find', 0n, 0), globalSymbol('first', 32n, 0), globalSymbol('hidden', 40n, 0)],
    lineTables: [],
    units,
    ...more,
  };
}

/** A unit's DIE that names the line table `table`. */
export function root(id: DieId, text: string, table: number | undefined, children: readonly Die[]): Die {
  const lines = table === undefined ? [] : [stmtList(table)];
  return die(id, DW_TAG.compile_unit, [named(text), ...lines], children);
}

function stmtList(table: number): Attribute {
  return attribute(DW_AT.stmt_list, DW_FORM.sec_offset, { kind: 'line-table', table });
}

export const SAMPLE: Description = {
  files: [
    file(
      [
        unit(root(1, 'private.c', 0, [...types, ...symbolDies])),
        unit(
          root(ID.otherRoot, 'other.c', undefined, [
            die(ID.otherInt, DW_TAG.base_type, [
              named('int'),
              constant(DW_AT.byte_size, 4, DW_FORM.udata),
              constant(DW_AT.encoding, 5, DW_FORM.udata),
            ]),
            die(ID.inside, DW_TAG.variable, [named('inside'), type(ID.inner, DW_FORM.ref_addr)]),
          ]),
          { abbreviations: { ...UNIT.abbreviations, table: 1 } },
        ),
      ],
      { lineTables: [lineTable(['list.h', 'private.c'])] },
    ),
  ],
};

/** One unit of it, which refers to no other, as splitting needs it. */
export const UNCONNECTED: Description = {
  files: SAMPLE.files.map((object) => ({ ...object, units: object.units.slice(0, 1) })),
};
