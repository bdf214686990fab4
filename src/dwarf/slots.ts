/**
 * The attributes that names, type strings and versions depend on, each with a small fixed place. Reading an entry fills
 * these places in one pass over its values; everything else is skipped.
 */
import { DW_AT } from '../../generated/dwarf-constants.ts';

export const Slot = {
  name: 0,
  linkageName: 1,
  type: 2,
  abstractOrigin: 3,
  declaration: 4,
  declFile: 5,
  byteSize: 6,
  alignment: 7,
  encoding: 8,
  bitSize: 9,
  dataBitOffset: 10,
  dataMemberLocation: 11,
  accessibility: 12,
  constValue: 13,
  discrValue: 14,
  count: 15,
  upperBound: 16,
  stmtList: 17,
  strOffsetsBase: 18,
  dwoName: 19,
  compDir: 20,
  dwoId: 21,
  signature: 22,
  import: 23,
  external: 24,
  specification: 25,
  language: 26,
  inline: 27,
} as const;

export type Slot = (typeof Slot)[keyof typeof Slot];

/** Fits the bits of one 32-bit mask. */
export const SLOT_COUNT = 28;

const SLOT_OF_ATTRIBUTE: ReadonlyMap<number, Slot> = new Map<number, Slot>([
  [DW_AT.name, Slot.name],
  [DW_AT.linkage_name, Slot.linkageName],
  [DW_AT.type, Slot.type],
  [DW_AT.abstract_origin, Slot.abstractOrigin],
  [DW_AT.declaration, Slot.declaration],
  [DW_AT.decl_file, Slot.declFile],
  [DW_AT.byte_size, Slot.byteSize],
  [DW_AT.alignment, Slot.alignment],
  [DW_AT.encoding, Slot.encoding],
  [DW_AT.accessibility, Slot.accessibility],
  [DW_AT.bit_size, Slot.bitSize],
  [DW_AT.data_bit_offset, Slot.dataBitOffset],
  [DW_AT.data_member_location, Slot.dataMemberLocation],
  [DW_AT.const_value, Slot.constValue],
  [DW_AT.discr_value, Slot.discrValue],
  [DW_AT.count, Slot.count],
  [DW_AT.upper_bound, Slot.upperBound],
  [DW_AT.stmt_list, Slot.stmtList],
  [DW_AT.str_offsets_base, Slot.strOffsetsBase],
  [DW_AT.dwo_name, Slot.dwoName],
  [DW_AT.GNU_dwo_name, Slot.dwoName],
  [DW_AT.comp_dir, Slot.compDir],
  [DW_AT.GNU_dwo_id, Slot.dwoId],
  [DW_AT.signature, Slot.signature],
  [DW_AT.import, Slot.import],
  [DW_AT.external, Slot.external],
  [DW_AT.specification, Slot.specification],
  [DW_AT.language, Slot.language],
  [DW_AT.inline, Slot.inline],
]);

/** The place of an attribute, or undefined for one that nothing here depends on. */
export function slotOf(attribute: number): Slot | undefined {
  return SLOT_OF_ATTRIBUTE.get(attribute);
}
