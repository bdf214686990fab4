/** Breakages of line number tables: their headers, lists of files and programs. DWARF 5, 6.2. */
import { DW_AT, DW_FORM, DW_LNCT, DW_LNE, DW_LNS, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Description, LineFile, LineTable, Unit } from '../../write/description.ts';
import { constantAttribute, nameAttribute } from '../new-attributes.ts';
import { withLineTable, withNewUnit, type UnitMaker } from './added-units.ts';
import {
  fieldBreakages,
  labelOf,
  type Breakage,
  type DescriptionBreakage,
  type FieldRow,
  type Labels,
  type Where,
} from './breakage.ts';
import { isLeb128, memberAt } from './fields.ts';
import { among } from './wrong-values.ts';

type Version = 4 | 5;

/** Behind the last standard opcode: advances the address by 0, the line by -5. */
const SPECIAL = DW_LNS.set_isa + 1;
/** What introduces an extended opcode. DWARF 5, 6.2.5.3. */
const EXTENDED = 0;

// Programs -----------------------------------------------------------------------------------------------------------

type Program = (maker: UnitMaker) => readonly number[];

function extended(opcode: number, operands: readonly number[] = []): readonly number[] {
  return [EXTENDED, 1 + operands.length, opcode, ...operands];
}

/** An address whose bytes are all the same, so that their order does not matter. */
function setAddress({ addressSize }: UnitMaker, byte: number): readonly number[] {
  return extended(
    DW_LNE.set_address,
    Array.from({ length: addressSize }, () => byte),
  );
}

const END = extended(DW_LNE.end_sequence);

/** Both files of the tables below are in their list, whatever it counts from. */
const SOUND: Program = (maker) => [
  ...setAddress(maker, 1),
  DW_LNS.set_file,
  1,
  DW_LNS.copy,
  SPECIAL,
  DW_LNS.advance_pc,
  4,
  ...END,
];

const FILES: readonly LineFile[] = ['added.c', 'added.h'].map((name) => ({
  name,
  directory: 0,
  modificationTime: 0n,
  byteSize: 0n,
  // The first byte is how many follow: it is also a block with such a length.
  md5: Uint8Array.of(15, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15),
}));

function tableOf(maker: UnitMaker, version: Version, changes: Partial<LineTable>): LineTable {
  return {
    version,
    format: 32,
    addressSize: maker.addressSize,
    directories: ['/added', 'include'],
    files: FILES,
    nameForm: DW_FORM.string,
    program: Uint8Array.from(SOUND(maker)),
    programFixups: [],
    ...changes,
  };
}

/** Adds a unit with a line table. */
function withTable(
  description: Description,
  version: Version,
  changes: (maker: UnitMaker) => Partial<LineTable> = () => ({}),
  entries: (maker: UnitMaker) => Unit['root'][] = () => [],
): Description {
  let made: LineTable | undefined;
  const added = withNewUnit(description, version, (maker) => {
    made = tableOf(maker, version, changes(maker));
    return {
      attributes: [
        {
          name: DW_AT.stmt_list,
          form: DW_FORM.sec_offset,
          value: { kind: 'line-table', table: maker.nextLineTable },
        },
      ],
      entries: entries(maker),
    };
  });
  return made === undefined ? added : withLineTable(added, made);
}

/** A program by what is wrong with it. */
const PROGRAM_ROWS: readonly (readonly [name: string, program: Program])[] = [
  ['line-file-outside-table', (maker) => [...setAddress(maker, 1), DW_LNS.set_file, 9, DW_LNS.copy, ...END]],
  ['line-sequence-without-end', (maker) => [...setAddress(maker, 1), DW_LNS.copy]],
  [
    'line-address-below-last',
    (maker) => [...setAddress(maker, 2), DW_LNS.copy, ...setAddress(maker, 1), DW_LNS.copy, ...END],
  ],
  [
    'extended-opcode-too-long',
    (maker) => [...setAddress(maker, 1), DW_LNS.copy, ...extended(DW_LNE.end_sequence, [0, 0])],
  ],
  [
    'extended-opcode-too-short',
    (maker) => [...setAddress(maker, 1), DW_LNS.copy, ...END, EXTENDED, 0, DW_LNE.end_sequence],
  ],
  ['opcode-behind-program', (maker) => [...SOUND(maker), DW_LNS.advance_pc]],
];

function programBreakage([name, program]: (typeof PROGRAM_ROWS)[number]): DescriptionBreakage {
  const label = labelOf(name, LABELS);
  return {
    name,
    ...label,
    change: (description) => ({
      description: withTable(description, 4, (maker) => ({ program: Uint8Array.from(program(maker)) })),
      what: label.summary,
    }),
  };
}

const DIRECTORY_OUTSIDE: DescriptionBreakage = {
  name: 'line-directory-outside-table',
  rule: 'N05',
  summary: 'A file of a line table is in a directory that the table does not have (DWARF 5, 6.2.4.1).',
  change: (description, choices) => ({
    description: withTable(description, choices.pick([4, 5] as const) ?? 5, () => ({
      files: FILES.map((file) => ({ ...file, directory: 7 })),
    })),
    what: 'the files of a table with 2 directories are in directory 7',
  }),
};

const FILE_OUTSIDE: DescriptionBreakage = {
  name: 'declaration-file-outside-table',
  rule: 'N09',
  summary: 'DW_AT_decl_file has a number that no file of the line table has (DWARF 5, 2.14).',
  change: (description, choices) => ({
    description: withTable(
      description,
      choices.pick([4, 5] as const) ?? 5,
      () => ({}),
      ({ die }) => [
        die(DW_TAG.label, [
          nameAttribute('dwarfksyms label'),
          constantAttribute(DW_AT.decl_file, 9n),
          constantAttribute(DW_AT.decl_line, 1n),
        ]),
      ],
    ),
    what: 'DW_AT_decl_file is 9 for a table with 2 files',
  }),
};

// Headers ------------------------------------------------------------------------------------------------------------

/** Of the table that was added, which is the last one. */
const isLast: Where = ({ indices: [index] }, { file }) => index === file.lineUnits.length - 1;

const isMd5Form: Where = (field, specimen) =>
  isLast(field, specimen) &&
  numberOf(memberAt(field.owner, 'content_type')?.value) === DW_LNCT.MD5 &&
  isLeb128(field);

function numberOf(value: unknown): number | undefined {
  return typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'number'
    ? value.value
    : undefined;
}

/** A field of the header, the version of the table, and what it gets. */
const FIELD_ROWS: readonly (readonly [Version, FieldRow])[] = [
  [5, ['instruction-length-zero', 'line_units[*].body.len_minimum_instruction', among(0), isLast]],
  [
    4,
    [
      'operations-per-instruction-zero',
      'line_units[*].body.maximum_operations_per_instruction',
      among(0),
      isLast,
    ],
  ],
  [4, ['line-range-zero', 'line_units[*].body.line_range', among(0), isLast]],
  [4, ['opcode-length-wrong', 'line_units[*].body.standard_opcode_lengths[*]', among(2, 3), isUnused]],
  [5, ['line-entries-without-fields', 'line_units[*].body.files.num_formats', among(0), isLast]],
  [5, ['line-address-size-of-another', 'line_units[*].body.len_address', among(2), isLast]],
  [5, ['md5-is-block', 'line_units[*].body.files.formats[*].form', among(DW_FORM.block1), isMd5Form]],
];

/** Of an opcode that the program does not have: the others are read as before. */
function isUnused(...[field, specimen]: Parameters<Where>): boolean {
  return isLast(field, specimen) && field.indices.at(-1) === DW_LNS.set_isa - 1;
}

function headerBreakages(): readonly Breakage[] {
  return FIELD_ROWS.flatMap(([version, row]) =>
    fieldBreakages([row], LABELS).map((breakage) => ({
      ...breakage,
      prepare: (description: Description) => withTable(description, version),
    })),
  );
}

const LABELS: Labels = {
  'instruction-length-zero': ['N02', 'minimum_instruction_length is 0 (DWARF 5, 6.2.4).'],
  'operations-per-instruction-zero': [
    'N02',
    'maximum_operations_per_instruction is 0, with which addresses are divided (DWARF 5, 6.2.4).',
  ],
  'line-range-zero': ['N02', 'line_range is 0, and a special opcode is divided by it (DWARF 5, 6.2.5.1).'],
  'opcode-length-wrong': [
    'N02',
    'standard_opcode_lengths has another number of operands for an opcode than the standard (DWARF 5, 6.2.4).',
  ],
  'line-entries-without-fields': [
    'N03',
    'file_name_entry_format_count is 0, though there are files (DWARF 5, 6.2.4).',
    ['N05'],
  ],
  'line-address-size-of-another': [
    'N04',
    'address_size of a line table is not that of its unit (DWARF 5, 6.2.4).',
    ['N08'],
  ],
  'line-file-outside-table': ['N05', 'A row has a file that is not in the list of files (DWARF 5, 6.2.2).'],
  'line-sequence-without-end': ['N06', 'The last sequence has no DW_LNE_end_sequence (DWARF 5, 6.2.5.3).'],
  'line-address-below-last': ['N07', 'DW_LNE_set_address goes back within a sequence (DWARF 5, 6.2.5).'],
  'extended-opcode-too-long': [
    'N08',
    'The length of an extended opcode has more bytes than the operands (DWARF 5, 6.2.5.3).',
  ],
  'extended-opcode-too-short': [
    'N08',
    'The length of an extended opcode is 0, with no byte for the opcode (DWARF 5, 6.2.5.3).',
  ],
  'opcode-behind-program': [
    'N08',
    'The table ends before the operand of the last opcode (DWARF 5, 6.2.5.2).',
  ],
  'md5-is-block': ['N10', 'DW_LNCT_MD5 has the form DW_FORM_block1 (DWARF 5, 6.2.4.1).'],
};

export const LINE_BREAKAGES: readonly Breakage[] = [
  ...headerBreakages(),
  ...PROGRAM_ROWS.map(programBreakage),
  DIRECTORY_OUTSIDE,
  FILE_OUTSIDE,
];
