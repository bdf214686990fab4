/**
 * How a file and its supplementary file find each other: `.debug_sup` in both of them (DWARF 5, 7.3.6), or GNU's way, the name and
 * build id in `.gnu_debugaltlink` of the one, the build id in a note of the other (https://sourceware.org/dwz/).
 */
import { createHash } from 'node:crypto';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { NT_GNU, SHT } from '../../generated/elf-constants.ts';
import type { FileContext } from './file-context.ts';

const ALT_LINK = '.gnu_debugaltlink';
const BUILD_ID = '.note.gnu.build-id';
const NOTE_NAME = 'GNU';
/** Notes are made of words. gABI 5, "Note Section". */
const NOTE_ALIGNMENT = Uint32Array.BYTES_PER_ELEMENT;
/** The version of the standard that the section is of. DWARF 5, 7.3.6, item 1. */
const SUP_VERSION = 5;

const GNU_FORMS: readonly number[] = [DW_FORM.GNU_ref_alt, DW_FORM.GNU_strp_alt];

/** Links all files that refer to the supplementary one, once that has its contents. */
export function linkSupplementary(files: readonly FileContext[], supplementary: FileContext): void {
  const users = files.filter(({ description }) => description.role === 'object');
  const isGnu = (file: FileContext): boolean => GNU_FORMS.some((form) => file.supplementaryForms.has(form));
  const usesSup = (file: FileContext): boolean =>
    !isGnu(file) || [...file.supplementaryForms].some((form) => !GNU_FORMS.includes(form));
  const checksum = checksumOf(supplementary);
  const { name } = supplementary.description;

  if (users.some(usesSup)) writeSup(supplementary, true, '', checksum);
  const buildId = users.some(isGnu) ? buildIdOf(supplementary, checksum) : checksum;
  for (const file of users) {
    if (usesSup(file)) writeSup(file, false, name, checksum);
    if (isGnu(file)) file.sections.other(ALT_LINK, SHT.PROGBITS, 1).out.cstring(name).bytes(buildId);
  }
}

/** DWARF 5, 7.3.6. */
function writeSup(
  { sections }: FileContext,
  isSupplementary: boolean,
  fileName: string,
  checksum: Uint8Array,
): void {
  const { out } = sections.section('sup');
  out.u16(SUP_VERSION).u8(Number(isSupplementary)).cstring(fileName);
  out.uleb(checksum.length).bytes(checksum);
}

/** The build id that the file has, or else one made of its contents. */
function buildIdOf(file: FileContext, checksum: Uint8Array): Uint8Array {
  const own = file.description.sections.find(({ name }) => name === BUILD_ID);
  if (own !== undefined) return own.bytes.subarray(own.bytes.length - descriptorSize(own.bytes.length));
  // gABI, "Note Section": the sizes of name and descriptor, the type, the name, the descriptor.
  const { out } = file.sections.other(BUILD_ID, SHT.NOTE, NOTE_ALIGNMENT);
  out
    .u32(NOTE_NAME.length + 1)
    .u32(checksum.length)
    .u32(NT_GNU.BUILD_ID)
    .cstring(NOTE_NAME)
    .bytes(checksum);
  return checksum;
}

/** What is left of a note for its descriptor behind three words and the name. */
function descriptorSize(noteSize: number): number {
  return Math.max(0, noteSize - 3 * Uint32Array.BYTES_PER_ELEMENT - (NOTE_NAME.length + 1));
}

/** Of what the file's sections hold, without what links fill in: enough to tell files apart. */
function checksumOf(file: FileContext): Uint8Array {
  const hash = createHash('sha1');
  for (const { out } of file.sections.all()) hash.update(out.done());
  return hash.digest();
}
