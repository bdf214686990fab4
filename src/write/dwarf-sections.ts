/**
 * Descriptions → sections of DWARF. For example the DIE
 *
 *     { id: 2, tag: DW_TAG.base_type, children: undefined, attributes: [
 *       { name: DW_AT.name, form: DW_FORM.strp, value: { kind: 'string', text: 'int' } },
 *       { name: DW_AT.byte_size, form: DW_FORM.data1, value: { kind: 'constant', value: 4n } } ] }
 *
 * in a relocatable file of DWARF 5 in the 32-bit format, if it is the second shape of its unit, becomes
 *
 *     .debug_abbrev   02  24  00  03 0e  0b 0b  00 00     code 2: base_type, no children, name as strp, byte_size as data1
 *     .debug_info     02  00 00 00 00  04                 code 2, an offset to be relocated, 4
 *     .debug_str      69 6e 74 00                         at some offset n
 *     a link          .debug_info + 1 → .debug_str + n
 *
 * All files are written in step, because they refer to each other: first every DIE and its abbreviation is declared, then
 * strings and addresses get the numbers that must be small, then units are written, then the tables and strings that they use,
 * and then fields are filled in whose numbers are known by now.
 */
import { locate } from '../errors.ts';
import type { Description, FileDescription } from './description.ts';
import { DieLabels } from './die-labels.ts';
import { FileContext, type Shared } from './file-context.ts';
import { FileWriter, type Skeletons } from './file-writer.ts';
import { INDEX_RUNG_COUNT } from './form-ladder.ts';
import type { Misfits } from './misfits.ts';
import type { SectionImage } from './section-image.ts';
import { linkSupplementary } from './supplementary-link.ts';

/**
 * The sections of each file. Where values do not fit, and `misfits` takes note of it, they are of no use.
 * @throws DwarfksymsError `description` for what cannot be spelled
 */
export function dwarfSections(
  description: Description,
  misfits: Misfits,
): readonly (readonly [FileDescription, readonly SectionImage[]])[] {
  const shared: Shared = { dies: new DieLabels(), misfits, supplementary: undefined };
  const skeletons: Skeletons = new Map();
  const files = description.files.map((file) => new FileContext(file, shared));
  const writers = files.map((file) => ({ file, writer: new FileWriter(file, skeletons) }));
  shared.supplementary = files.find((file) => file.description.role === 'supplementary');
  const step = <T>(action: (writer: FileWriter, file: FileDescription) => T): T[] =>
    writers.map(({ file: { description: of }, writer }) =>
      locate({ file: of.name }, () => action(writer, of)),
    );
  step((writer) => writer.declare());
  step((writer) => writer.beginAddresses());
  for (let rung = 0; rung < INDEX_RUNG_COUNT; rung++) step((writer) => writer.number(rung));
  step((writer) => writer.write());
  step((writer) => writer.writeLists());
  step((writer) => writer.finish());
  if (shared.supplementary !== undefined) linkSupplementary(files, shared.supplementary);
  return step((writer, file) => [file, writer.images()] as const);
}
