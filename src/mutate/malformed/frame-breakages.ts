/** Breakages of call frames and macros. DWARF 5, 6.3 and 6.4; LSB 5.0, 10.6. */
import { DW_CFA } from '../../../generated/dwarf-frame-constants.ts';
import { DW_MACINFO, DW_MACRO } from '../../../generated/dwarf-macro-constants.ts';
import { beginLength } from '../../write/initial-length.ts';
import type { Breakage } from './breakage.ts';
import { tableBreakages, type TableKind } from './table-kinds.ts';

// Frames --------------------------------------------------------------------------------------------------------------

/** One CIE, and one FDE of it. */
interface Frames {
  readonly version: number;
  readonly common: readonly number[];
  /** Where the FDE says that its CIE begins, counted from the field itself in .eh_frame. */
  readonly cie: number;
  readonly instructions: readonly number[];
  readonly hasEnd: boolean;
}

const ALIGNMENTS = { code: 1, data: -8 } as const;
const RETURN_ADDRESS = 16;
const DEFINE_CFA: readonly number[] = [DW_CFA.def_cfa, 7, 8];

const FRAMES: TableKind<Frames> = {
  section: '.debug_frame',
  version: 4,
  sound: () => ({ version: 3, common: DEFINE_CFA, cie: 0, instructions: [DW_CFA.nop], hasEnd: false }),
  write(out, { version, common, cie, instructions }, { addressSize }) {
    const cieLength = beginLength(out, 32);
    out.u32(0xffff_ffff).u8(version).cstring('');
    out.uleb(ALIGNMENTS.code).sleb(ALIGNMENTS.data).uleb(RETURN_ADDRESS);
    out.bytes(Uint8Array.from(common)).align(addressSize);
    cieLength.end();
    const length = beginLength(out, 32);
    out.u32(cie).uint(1n, addressSize).uint(1n, addressSize);
    // Whole words, so that an instruction at the end is cut short by it.
    out.zeros((addressSize - (instructions.length % addressSize)) % addressSize);
    out.bytes(Uint8Array.from(instructions));
    length.end();
  },
};

/** The same as for exceptions, with an entry without bytes at the end. */
const EXCEPTION_FRAMES: TableKind<Frames> = {
  section: '.eh_frame',
  version: 4,
  sound: ({ isLinked }) =>
    isLinked
      ? { version: 1, common: DEFINE_CFA, cie: 0, instructions: [DW_CFA.nop], hasEnd: true }
      : undefined,
  write(out, { version, common, cie, instructions, hasEnd }, { addressSize }) {
    const cieLength = beginLength(out, 32);
    out.u32(0).u8(version).cstring('').uleb(ALIGNMENTS.code).sleb(ALIGNMENTS.data).u8(RETURN_ADDRESS);
    out.bytes(Uint8Array.from(common)).align(addressSize);
    cieLength.end();
    if (!hasEnd) out.u32(0);
    const length = beginLength(out, 32);
    out
      .u32(out.length + cie)
      .uint(1n, addressSize)
      .uint(1n, addressSize);
    out.bytes(Uint8Array.from(instructions)).align(addressSize);
    length.end();
    if (hasEnd) out.u32(0);
  },
};

const FRAME_BREAKAGES: readonly Breakage[] = [
  ...tableBreakages<Frames>(FRAMES, [
    [
      'frame-version',
      'I10',
      (frames) => ({ ...frames, version: 2 }),
      'A CIE has version 2, which no version of the standard has (DWARF 5, 7.24).',
    ],
    [
      'frame-without-cie',
      'I10',
      (frames) => ({ ...frames, cie: 1 }),
      'An FDE leads to where no CIE begins (DWARF 5, 6.4.1).',
    ],
    [
      'frame-instruction-unknown',
      'I10',
      (frames) => ({ ...frames, instructions: [DW_CFA.val_expression + 1] }),
      'An FDE has an instruction that the standard does not have (DWARF 5, 7.24).',
    ],
    [
      'frame-instruction-cut',
      'I10',
      (frames) => ({ ...frames, instructions: [DW_CFA.advance_loc4] }),
      'The operand of an instruction goes on behind its FDE (DWARF 5, 6.4.2.1).',
    ],
    [
      'frame-state-not-remembered',
      'I10',
      (frames) => ({ ...frames, instructions: [DW_CFA.restore_state] }),
      'An FDE restores a state that it has not remembered (DWARF 5, 6.4.2.4).',
    ],
  ]),
  ...tableBreakages<Frames>(EXCEPTION_FRAMES, [
    [
      'exception-frame-without-cie',
      'I10',
      (frames) => ({ ...frames, cie: 1 }),
      'An FDE of .eh_frame leads to where no CIE begins (LSB 5.0, 10.6.1.2).',
    ],
    [
      'exception-frame-end-within',
      'I10',
      (frames) => ({ ...frames, hasEnd: false }),
      'The entry that ends .eh_frame stands before others (LSB 5.0, 10.6.1).',
    ],
  ]),
];

// Macros --------------------------------------------------------------------------------------------------------------

interface Macros {
  readonly version: number;
  readonly flags: number;
  /** Each with its bytes. */
  readonly entries: readonly (readonly number[])[];
}

const END_OF_LIST: readonly number[] = [0];
/** Line 1, and `M`. */
const DEFINITION: readonly number[] = [1, ...Buffer.from('M\0', 'latin1')];

const MACROS: TableKind<Macros> = {
  section: '.debug_macro',
  version: 5,
  sound: () => ({ version: 5, flags: 0, entries: [[DW_MACRO.define, ...DEFINITION], END_OF_LIST] }),
  write(out, { version, flags, entries }) {
    out.u16(version).u8(flags).bytes(Uint8Array.from(entries.flat()));
  },
};

const OLD_MACROS: TableKind<Pick<Macros, 'entries'>> = {
  section: '.debug_macinfo',
  version: 4,
  sound: () => ({ entries: [[DW_MACINFO.define, ...DEFINITION], END_OF_LIST] }),
  write(out, { entries }) {
    out.bytes(Uint8Array.from(entries.flat()));
  },
};

const MACRO_BREAKAGES: readonly Breakage[] = [
  ...tableBreakages<Macros>(MACROS, [
    [
      'macro-version',
      'I09',
      (macros) => ({ ...macros, version: 3 }),
      'A macro unit has version 3, which is older than the section (DWARF 5, 6.3.1).',
    ],
    [
      'macro-flags',
      'I09',
      (macros) => ({ ...macros, flags: 0x80 }),
      'The header of a macro unit has a flag that means nothing (DWARF 5, 6.3.1).',
    ],
    [
      'macro-entry-unknown',
      'I09',
      (macros) => ({ ...macros, entries: [[DW_MACRO.undef_strx + 1], END_OF_LIST] }),
      'A macro unit has an entry of a kind that the standard does not have (DWARF 5, 7.23).',
    ],
    [
      'macro-list-without-end',
      'I09',
      (macros) => ({ ...macros, entries: macros.entries.slice(0, -1) }),
      'The entries of a macro unit do not end with a zero (DWARF 5, 6.3.1).',
    ],
    [
      'macro-file-without-begin',
      'I09',
      (macros) => ({ ...macros, entries: [[DW_MACRO.end_file], END_OF_LIST] }),
      'A file ends in a macro unit in which it does not begin (DWARF 5, 6.3.3).',
    ],
    [
      'macro-import-of-no-unit',
      'I09',
      (macros) => ({ ...macros, entries: [[DW_MACRO.import, 1, 0, 0, 1], END_OF_LIST] }),
      'A macro unit imports one from where none begins (DWARF 5, 6.3.2).',
    ],
  ]),
  ...tableBreakages<Pick<Macros, 'entries'>>(OLD_MACROS, [
    [
      'macinfo-list-without-end',
      'I09',
      ({ entries }) => ({ entries: entries.slice(0, -1) }),
      'The entries of .debug_macinfo do not end with a zero (DWARF 4, 6.3.1).',
    ],
  ]),
];

export const FRAME_AND_MACRO_BREAKAGES: readonly Breakage[] = [...FRAME_BREAKAGES, ...MACRO_BREAKAGES];
