/**
 * Where relocations of a section apply, without applying them: a table that leads outside of a section that nobody reads is
 * damage too, and hardly the only one in its file.
 */
import { DwarfksymsError, hex } from '../errors.ts';
import { isCompressed, type ElfFile, type Section } from './elf-file.ts';
import { leastBytes } from './relocation-field.ts';
import type { InfoFormat } from './relocation-info.ts';
import { Action, type RelocationTypes } from './relocation-types.ts';
import { uintNumber, viewOf } from './numbers.ts';

export interface RelocationTable {
  readonly table: Section;
  readonly target: Section;
  readonly recordSize: number;
  readonly offsetField: number;
  readonly info: InfoFormat;
  readonly types: RelocationTypes;
}

/**
 * The first record of a known type that does not apply within the section; undefined if there is none, or if the table
 * cannot be read as one, or if only inflating would tell the section's size.
 */
export function relocationOutside(elf: ElfFile, from: RelocationTable): DwarfksymsError | undefined {
  const { table, target, recordSize, offsetField, info, types } = from;
  if (table.entrySize !== recordSize || table.size % recordSize !== 0) return undefined;
  if (isCompressed(table) || isCompressed(target)) return undefined;
  const records = viewOf(elf.contents(table));
  for (let at = 0; at < records.byteLength; at += recordSize) {
    const type = (records.getUint32(at + info.typeAt, info.typeLittleEndian) & info.typeMask) >>> 0;
    const action = type < types.limit ? types.actions[type] : Action.unknown;
    if (action === Action.nothing || action === Action.unknown) continue;
    const offset = uintNumber(records, at + offsetField, elf);
    if (offset <= target.size - leastBytes(types.fields[type] ?? 0)) continue;
    const detail = `a relocation applies at ${hex(offset)}, outside of ${target.name} with its ${target.size} bytes`;
    return new DwarfksymsError('elf-unsound', detail, elf.place(table, at));
  }
  return undefined;
}
