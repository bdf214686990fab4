/** Breakages of indexes of names, `.debug_names`. DWARF 5, 6.1.1.4 and 7.19. */
import { DW_FORM, DW_IDX, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { Bytes } from '../../write/bytes.ts';
import { beginLength } from '../../write/initial-length.ts';
import { ADDED_NAME } from './referred-unit.ts';
import type { Breakage } from './breakage.ts';
import { tableBreakages, type TableKind } from './table-kinds.ts';

interface NameIndex {
  readonly version: number;
  readonly units: readonly number[];
  readonly buckets: readonly number[];
  readonly names: readonly { readonly hash: number; readonly string: number; readonly entry: number }[];
  readonly tag: number;
  readonly attributes: readonly (readonly [name: number, form: number])[];
  /** Of the only list of entries: the code of its only entry, and its values, of four bytes each. */
  readonly code: number;
  readonly values: readonly number[];
}

/** Of the abbreviation. */
const CODE = 1;
/** Of ADDED_NAME. DWARF 5, 7.33. */
const HASH = 0x776e3111;

const INDEX: TableKind<NameIndex> = {
  section: '.debug_names',
  version: 5,
  sound: ({ start, type, name }) => ({
    version: 5,
    units: [start],
    buckets: [1],
    names: [{ hash: HASH, string: name, entry: 0 }],
    tag: DW_TAG.base_type,
    attributes: [[DW_IDX.die_offset, DW_FORM.ref4]],
    code: CODE,
    values: [type],
  }),
  write(out, { version, units, buckets, names, tag, attributes, code, values }) {
    const abbreviations = new Bytes(out.byteOrder).uleb(CODE).uleb(tag);
    for (const [name, form] of attributes) abbreviations.uleb(name).uleb(form);
    abbreviations.uleb(0).uleb(0).uleb(0);
    const length = beginLength(out, 32);
    out.u16(version).u16(0);
    for (const count of [units.length, 0, 0, buckets.length, names.length, abbreviations.length, 0])
      out.u32(count);
    for (const offset of units) out.u32(offset);
    for (const first of buckets) out.u32(first);
    for (const { hash } of names) out.u32(hash);
    for (const { string } of names) out.u32(string);
    for (const { entry } of names) out.u32(entry);
    out.bytes(abbreviations.done()).uleb(code);
    for (const value of values) out.u32(value);
    out.uleb(0);
    length.end();
  },
};

export const NAME_INDEX_BREAKAGES: readonly Breakage[] = tableBreakages<NameIndex>(INDEX, [
  [
    'name-index-version',
    'I04',
    (index) => ({ ...index, version: 4 }),
    'An index of names has version 4, not 5 (DWARF 5, 6.1.1.4.1).',
  ],
  [
    'name-index-of-no-unit',
    'I04',
    (index) => ({ ...index, units: index.units.map((offset) => offset + 1) }),
    'An index of names lists a unit where none begins (DWARF 5, 6.1.1.4.2).',
  ],
  [
    'name-index-entries-outside',
    'I04',
    (index) => ({ ...index, names: index.names.map((name) => ({ ...name, entry: 0xffff })) }),
    'A name of an index has entries behind the end of the index (DWARF 5, 6.1.1.4.6).',
    ['I08'],
  ],
  [
    'name-index-hash',
    'I05',
    (index) => ({ ...index, names: index.names.map((name) => ({ ...name, hash: name.hash + 1 })) }),
    'The hash of a name is not that of its string (DWARF 5, 7.33).',
  ],
  [
    'name-index-bucket-empty',
    'I05',
    (index) => ({ ...index, buckets: [0] }),
    'A name is not in the bucket of its hash, so that it is not found (DWARF 5, 6.1.1.4.5).',
  ],
  [
    'name-index-without-place',
    'I06',
    (index) => ({ ...index, attributes: [[DW_IDX.type_hash, DW_FORM.data4]] }),
    'An abbreviation of an index of names has no place of the entry, and a hash in a wrong form (DWARF 5, 7.19).',
    ['I08'],
  ],
  [
    'name-index-form-of-other-class',
    'I06',
    (index) => ({ ...index, attributes: [[DW_IDX.die_offset, DW_FORM.data4]] }),
    'The place of an entry in an index of names has a form of class constant (DWARF 5, 7.19).',
  ],
  [
    'name-index-of-no-entry',
    'I07',
    (index) => ({ ...index, values: index.values.map((offset) => offset + 1) }),
    'An entry of an index of names leads to where no entry begins (DWARF 5, 6.1.1.4.8).',
    ['I08'],
  ],
  [
    'name-index-tag-of-other-entry',
    'I07',
    (index) => ({ ...index, tag: DW_TAG.structure_type }),
    'An entry of an index of names has another tag than the entry that it leads to (DWARF 5, 6.1.1.4.7).',
  ],
  [
    'name-index-code-undeclared',
    'I07',
    (index) => ({ ...index, code: CODE + 1 }),
    'An entry of an index of names has a code that no abbreviation has (DWARF 5, 6.1.1.4.8).',
  ],
  [
    'name-index-incomplete',
    'I08',
    (index) => ({ ...index, buckets: [0], names: [] }),
    `An index of names does not have the type ${ADDED_NAME} of its unit (DWARF 5, 6.1.1.1).`,
  ],
]);
