/** Breakages of expressions. DWARF 5, 2.5 and 2.6. */
import { DW_AT, DW_FORM, DW_OP, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { CONTINUATION } from '../../../generated/leb128.ts';
import type { Attribute, Description } from '../../write/description.ts';
import { nameAttribute } from '../new-attributes.ts';
import { withNewUnit, type UnitMaker } from './added-units.ts';
import {
  labelOf,
  type Breakage,
  type ByteBreakage,
  type DescriptionBreakage,
  type Labels,
} from './breakage.ts';
import { paddedUleb128 } from './bytes.ts';
import { type AttributePlace } from './decoded-file.ts';
import { fieldsAt } from './fields.ts';
import type { Specimen } from './specimen.ts';

/** The first version with DW_FORM_exprloc, and the first one with typed operations. */
const FIRST_WITH_FORM = 4;
const FIRST_TYPED = 5;

type Version = typeof FIRST_WITH_FORM | typeof FIRST_TYPED;

/** An expression as data: the breakage's name, the version of its unit, the bytes. */
type Row = readonly [name: string, version: Version, expression: (maker: UnitMaker) => readonly number[]];

const NAME = 'dwarfksyms located';

function location(expression: readonly number[]): Attribute {
  return {
    name: DW_AT.location,
    form: DW_FORM.exprloc,
    value: { kind: 'block', bytes: Uint8Array.from(expression), fixups: [] },
  };
}

/** Adds a unit with a variable that is where the expression says. */
function withExpression(
  description: Description,
  version: Version,
  expression: (maker: UnitMaker) => readonly number[],
): Description {
  return withNewUnit(description, version, (maker) => ({
    entries: [maker.die(DW_TAG.variable, [nameAttribute(NAME), location(expression(maker))])],
  }));
}

function inByteOrder({ byteOrder }: UnitMaker, value: number, byteSize: number): readonly number[] {
  const bytes = Array.from({ length: byteSize }, (_, i) => Math.floor(value / 0x100 ** i) % 0x100);
  return byteOrder === 'little' ? bytes : bytes.toReversed();
}

function unknownOperation(): number {
  const known: readonly number[] = Object.values(DW_OP);
  return (
    Array.from({ length: DW_OP.GNU_push_tls_address }, (_, code) => code).find(
      (code) => !known.includes(code),
    ) ?? 0
  );
}

/** Two and four bytes with no place for an entry behind. */
const FAR2 = [0x7f, 0x7f];
const FAR4 = [0x7f, 0x7f, 0x7f, 0x7f];
/** Within the header of the unit. */
const IN_HEADER = 1;

const ROWS: readonly Row[] = [
  ['operation-unknown', 4, () => [unknownOperation(), DW_OP.lit0]],
  ['operand-incomplete', 4, () => [DW_OP.const4u, 0, 0]],
  ['operand-without-end', 4, () => [DW_OP.lit0, DW_OP.plus_uconst, CONTINUATION]],
  [
    'branch-into-operand',
    4,
    (maker) => [DW_OP.skip, ...inByteOrder(maker, 1, 2), DW_OP.const2u, DW_OP.lit0, DW_OP.lit0],
  ],
  ['branch-outside-expression', 4, () => [DW_OP.lit0, DW_OP.lit1, DW_OP.bra, ...FAR2]],
  ['stack-too-low', 4, () => [DW_OP.lit0, DW_OP.plus]],
  [
    'stack-too-low-behind-branch',
    4,
    // The branch skips the second literal.
    (maker) => [DW_OP.lit0, DW_OP.lit1, DW_OP.bra, ...inByteOrder(maker, 1, 2), DW_OP.lit2, DW_OP.plus],
  ],
  ['operation-with-type-nowhere', 5, () => [DW_OP.regval_type, 0, IN_HEADER, DW_OP.stack_value]],
  ['call-to-nowhere', 4, () => [DW_OP.call4, ...FAR4]],
  ['piece-missing', 4, () => [DW_OP.reg0, DW_OP.piece, 4, DW_OP.reg1]],
  ['operation-behind-value', 4, () => [DW_OP.lit0, DW_OP.stack_value, DW_OP.lit0]],
  ['implicit-pointer-to-nowhere', 5, () => [DW_OP.implicit_pointer, ...FAR4, 0]],
  ['operation-behind-register', 4, () => [DW_OP.reg0, DW_OP.lit0]],
  ['register-behind-operation', 4, () => [DW_OP.lit0, DW_OP.reg0]],
  ['entry-value-of-nothing', 5, () => [DW_OP.entry_value, 0, DW_OP.stack_value]],
  ['entry-value-of-object', 5, () => [DW_OP.entry_value, 1, DW_OP.push_object_address, DW_OP.stack_value]],
  ['entry-value-without-value', 5, () => [DW_OP.entry_value, 1, DW_OP.nop, DW_OP.stack_value]],
];

// Operands that lead to entries --------------------------------------------------------------------------------------

/** Where the expression of the variable is. */
function expressionIn({ file }: Specimen): AttributePlace | undefined {
  return file.attributes.findLast(({ name, form }) => name === DW_AT.location && form === DW_FORM.exprloc);
}

/** The bytes of a unit-relative offset, of four bytes. */
const OFFSET_BYTES = 4;

const CALL_OF_ITSELF: ByteBreakage = {
  name: 'call-of-itself',
  rule: 'X06',
  summary: 'The location of a variable calls the location of that variable (DWARF 5, 2.5.1.5).',
  prepare: (description) => withExpression(description, FIRST_WITH_FORM, () => [DW_OP.const4u, ...FAR4]),
  apply(specimen) {
    const one = expressionIn(specimen);
    const entry = one && fieldsAt(one.unit.node.body, 'dies[*]')[one.entryIndex];
    if (one === undefined || entry === undefined) return undefined;
    const start = one.end - OFFSET_BYTES;
    const offset = BigInt(entry.start - one.unit.start);
    const { littleEndian } = specimen.file.bytes;
    const bytes = Array.from({ length: OFFSET_BYTES }, (_, i) => Number((offset >> BigInt(8 * i)) & 0xffn));
    return specimen.overwrite(
      start - 1,
      [DW_OP.call4, ...(littleEndian ? bytes : bytes.toReversed())],
      `DW_AT_location of ${NAME} is DW_OP_call4 of itself`,
    );
  },
};

const TYPE_IS_NONE: ByteBreakage = {
  name: 'operation-with-type-of-another-kind',
  rule: 'X05',
  summary: 'DW_OP_convert has the offset of an entry that is no base type (DWARF 5, 2.5.1.6).',
  prepare: (description) =>
    withExpression(description, FIRST_TYPED, () => [
      DW_OP.lit0,
      DW_OP.convert,
      ...paddedUleb128(0, OFFSET_BYTES),
      DW_OP.stack_value,
    ]),
  apply(specimen) {
    const one = expressionIn(specimen);
    const root = one && fieldsAt(one.unit.node.body, 'dies[*]')[0];
    if (one === undefined || root === undefined) return undefined;
    return specimen.overwrite(
      one.end - 1 - OFFSET_BYTES,
      paddedUleb128(root.start - one.unit.start, OFFSET_BYTES),
      'DW_OP_convert has the offset of the entry of the unit',
    );
  },
};

const LABELS: Labels = {
  'operation-unknown': ['X01', 'An expression has an operation that there is none of (DWARF 5, 7.7.1).'],
  'operand-incomplete': ['X02', 'An expression ends within the operand of DW_OP_const4u (DWARF 5, 7.7.1).'],
  'operand-without-end': ['X02', 'An expression ends within a number in LEB128 (DWARF 5, 7.7.1).'],
  'branch-into-operand': [
    'X03',
    'DW_OP_skip leads into the operand of another operation (DWARF 5, 2.5.1.5).',
  ],
  'branch-outside-expression': [
    'X03',
    'DW_OP_bra leads behind the end of its expression (DWARF 5, 2.5.1.5).',
  ],
  'stack-too-low': ['X04', 'DW_OP_plus finds only one element on the stack (DWARF 5, 2.5.1.4).'],
  'stack-too-low-behind-branch': [
    'X04',
    'Whoever takes a branch comes to DW_OP_plus with one element on the stack (DWARF 5, 2.5.1.5).',
  ],
  'operation-with-type-nowhere': [
    'X05',
    'DW_OP_regval_type has an offset where no entry begins (DWARF 5, 2.5.1.2).',
  ],
  'call-to-nowhere': ['X06', 'DW_OP_call4 has an offset where no entry begins (DWARF 5, 2.5.1.5).'],
  'piece-missing': ['X07', 'The last location of a composite one has no piece (DWARF 5, 2.6.1.2).'],
  'operation-behind-value': [
    'X07',
    'An operation that is no piece follows DW_OP_stack_value (DWARF 5, 2.6.1.1.4).',
  ],
  'implicit-pointer-to-nowhere': [
    'X08',
    'DW_OP_implicit_pointer has an offset where no entry begins (DWARF 5, 2.6.1.1.4).',
  ],
  'operation-behind-register': [
    'X09',
    'An operation that is no piece follows a register location (DWARF 5, 2.6.1.1.3).',
  ],
  'register-behind-operation': [
    'X09',
    'A register location stands behind another operation (DWARF 5, 2.6.1.1.3).',
  ],
  'entry-value-of-nothing': ['X10', 'DW_OP_entry_value has an empty block (DWARF 5, 2.5.1.7).'],
  'entry-value-of-object': [
    'X10',
    'DW_OP_entry_value has DW_OP_push_object_address inside, which has no meaning there (DWARF 5, 2.5.1.7).',
  ],
  'entry-value-without-value': [
    'X10',
    'The expression in DW_OP_entry_value leaves nothing on the stack (DWARF 5, 2.5.1.7).',
  ],
};

function breakage([name, version, expression]: Row): DescriptionBreakage {
  const label = labelOf(name, LABELS);
  return {
    name,
    ...label,
    change: (description) => ({
      description: withExpression(description, version, expression),
      what: `DW_AT_location of ${NAME}: ${label.summary}`,
    }),
  };
}

export const EXPRESSION_BREAKAGES: readonly Breakage[] = [
  ...ROWS.map(breakage),
  CALL_OF_ITSELF,
  TYPE_IS_NONE,
];
