/**
 * Tokens of DWARF and ELF for fuzzers, as AFL++ (`-x`) and libFuzzer (`-dict=`) take them: `name="bytes"`, with bytes that are
 * not printable as `\xNN`. AFL++, dictionaries/README.md.
 */
import {
  DW_CHILDREN,
  DW_LENGTH,
  DW_LNCT,
  DW_OP,
  DW_RLE,
  DW_LLE,
  DW_TAG,
  DW_UT,
  dwAtName,
  dwFormName,
} from '../../generated/dwarf-constants.ts';
import { ELF_MAGIC, ZDEBUG_MAGIC } from '../../generated/elf-layout.ts';
import { ELFCLASS, ELFDATA, ELFCOMPRESS, EV } from '../../generated/elf-constants.ts';
import { Bytes, type ByteOrder } from '../write/bytes.ts';

/** More would slow down a fuzzer more than they help: AFL++ takes 200 of a dictionary in order, others by chance. */
const MOST_PAIRS = 150;

/** How often an attribute has a form; the key is made by `pairOf`. */
export type PairCounts = ReadonlyMap<string, number>;

export interface Pair {
  readonly name: number;
  readonly form: number;
}

export function pairKey({ name, form }: Pair): string {
  return `${name} ${form}`;
}

interface Token {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @param pairs what the corpus has of attributes and forms: the most frequent ones become tokens */
export function dictionary(pairs: PairCounts): string {
  const groups: readonly (readonly [string, readonly Token[]])[] = [
    ['Beginnings of files', identifications()],
    ['Names of sections', SECTION_NAMES.map((name) => ({ name: `section${name}`, bytes: cstring(name) }))],
    ['Beginnings of units and tables', beginnings()],
    ['Beginnings of abbreviations: tag, children', tags()],
    ['Attributes with their forms, the most frequent of the corpus', pairTokens(pairs)],
    ['Contents of line table headers', named('lnct', DW_LNCT)],
    [
      'Operations, entries of lists',
      [...named('op', DW_OP), ...named('rle', DW_RLE), ...named('lle', DW_LLE)],
    ],
    ['Compression', compression()],
    ['Numbers at limits', limits()],
  ];
  const seen = new Set<string>();
  const lines = groups.flatMap(([title, tokens]) => {
    const fresh = tokens.map(tokenLine).filter(({ value }) => !seen.has(value) && seen.add(value));
    return [`# ${title}`, ...fresh.map(({ name, value }) => `${name}=${value}`), ''];
  });
  return lines.join('\n');
}

function tokenLine({ name, bytes }: Token): { readonly name: string; readonly value: string } {
  const text = Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[ !#-[\]-~]/u.test(character) ? character : `\\x${byte.toString(16).padStart(2, '0')}`;
  }).join('');
  // AFL++ takes names of letters, digits and underscores; `@` would be a level.
  return { name: name.replaceAll(/\W+/gu, '_'), value: `"${text}"` };
}

// Tokens -------------------------------------------------------------------------------------------------------------

const BYTE_ORDERS: readonly ByteOrder[] = ['little', 'big'];
const DEBUG_SECTIONS = [
  'info',
  'types',
  'abbrev',
  'str',
  'line_str',
  'str_offsets',
  'line',
  'addr',
  'ranges',
  'rnglists',
  'loc',
  'loclists',
  'aranges',
  'frame',
  'macro',
  'names',
  'sup',
  'cu_index',
  'tu_index',
] as const;
const SPLIT_SECTIONS = ['info', 'types', 'abbrev', 'str', 'str_offsets', 'line', 'loclists', 'rnglists'];
const OLD_COMPRESSED_SECTIONS = ['info', 'abbrev', 'str', 'line'];
const SECTION_NAMES = [
  ...DEBUG_SECTIONS.map((name) => `.debug_${name}`),
  ...SPLIT_SECTIONS.map((name) => `.debug_${name}.dwo`),
  ...OLD_COMPRESSED_SECTIONS.map((name) => `.zdebug_${name}`),
  '.gnu_debugaltlink',
  '.gnu_debuglink',
  '.note.gnu.build-id',
  '.symtab',
  '.strtab',
  '.shstrtab',
  '.rela.debug_info',
  '.rel.debug_info',
  '.export_symbol',
  '__ksymtab',
  '.discard.gendwarfksyms.kabi_rules',
];

function cstring(text: string): Uint8Array {
  return new Bytes('little').cstring(text).done();
}

function inBothOrders(name: string, write: (bytes: Bytes) => void): readonly Token[] {
  return BYTE_ORDERS.map((order) => {
    const bytes = new Bytes(order);
    write(bytes);
    return { name: `${name}_${order}`, bytes: bytes.done() };
  });
}

function identifications(): readonly Token[] {
  return [ELFCLASS.CLASS32, ELFCLASS.CLASS64].flatMap((fileClass, index) =>
    [ELFDATA.LSB, ELFDATA.MSB].map((data) => ({
      name: `elf${index === 0 ? 32 : 64}_${data === ELFDATA.LSB ? 'little' : 'big'}`,
      bytes: Uint8Array.from([...ELF_MAGIC, fileClass, data, EV.CURRENT]),
    })),
  );
}

/** What follows the length of a unit: version and, in DWARF 5, unit type. DWARF 5, 7.5.1. */
function beginnings(): readonly Token[] {
  const old = [2, 3, 4, 5].flatMap((version) =>
    inBothOrders(`version${version}`, (bytes) => bytes.u16(version)),
  );
  const types = Object.entries(DW_UT).flatMap(([name, type]) =>
    inBothOrders(`unit_${name}`, (bytes) => bytes.u16(5).u8(type)),
  );
  return [...old, ...types];
}

function tags(): readonly Token[] {
  return Object.entries(DW_TAG)
    .filter(([, tag]) => tag < DW_TAG.lo_user)
    .flatMap(([name, tag]) =>
      Object.entries(DW_CHILDREN).map(([children, flag]) => ({
        name: `tag_${name}_${children}`,
        bytes: new Bytes('little').uleb(tag).u8(flag).done(),
      })),
    );
}

function pairTokens(pairs: PairCounts): readonly Token[] {
  return [...pairs]
    .toSorted(([keyA, a], [keyB, b]) => b - a || (keyA < keyB ? -1 : 1))
    .slice(0, MOST_PAIRS)
    .map(([key]) => {
      const [name = 0, form = 0] = key.split(' ').map(Number);
      return {
        name: `${dwAtName(name)}_${dwFormName(form)}`.replaceAll('DW_', ''),
        bytes: new Bytes('little').uleb(name).uleb(form).done(),
      };
    });
}

/** One byte would be found without a dictionary. */
function named(prefix: string, codes: Readonly<Record<string, number>>): readonly Token[] {
  return Object.entries(codes)
    .map(([name, code]) => ({ name: `${prefix}_${name}`, bytes: new Bytes('little').uleb(code).done() }))
    .filter(({ bytes }) => bytes.length > 1);
}

function compression(): readonly Token[] {
  const headers = Object.entries(ELFCOMPRESS).flatMap(([name, type]) =>
    inBothOrders(`compressed_${name}`, (bytes) => bytes.u32(type)),
  );
  return [...headers, { name: 'zdebug', bytes: Uint8Array.from(ZDEBUG_MAGIC) }];
}

function limits(): readonly Token[] {
  return [
    ...inBothOrders('length_reserved', (bytes) => bytes.u32(DW_LENGTH.lo_reserved)),
    { name: 'length_dwarf64', bytes: new Bytes('little').u32(DW_LENGTH.DWARF64).done() },
    ...[32n, 63n, 64n].map((bits) => ({
      name: `uleb_${bits}_bits`,
      bytes: new Bytes('little').uleb((1n << bits) - 1n).done(),
    })),
    { name: 'sleb_least', bytes: new Bytes('little').sleb(-(1n << 63n)).done() },
  ];
}
