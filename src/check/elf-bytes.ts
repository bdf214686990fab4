/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/** The fields of an ELF file's own header, and of its section headers, around an offset. ksy/elf.ksy. */
import { Elf } from '../../generated/debug/elf.js';
import type { ByteSource } from '../elf/source.ts';
import { stream } from '../kaitai.ts';
import { grammarFields, type GrammarField } from '../report/grammar-fields.ts';

/** At least as long as the header of either class. */
const LARGEST_HEADER = 64;

/**
 * None where the offset is in neither.
 * @param names of the sections, latin1
 */
export function elfFields(
  source: ByteSource,
  offset: number,
  names: readonly string[],
): readonly GrammarField[] {
  const head = source.read(0, Math.min(source.size, LARGEST_HEADER));
  const elf = new Elf(stream(head));
  try {
    elf._read();
  } catch {
    // As far as it could be read.
  }
  const fields = wholeNumbers(grammarFields(head, elf, 'elf'));
  const last = fields.at(-1);
  if (last !== undefined && offset < last.end) return fields;
  const { eShoff, eShentsize } = elf.file;
  const table = eShoff.hi * 2 ** 32 + eShoff.lo;
  const index = Math.floor((offset - table) / eShentsize);
  const name = names[index];
  if (name === undefined) return [];
  const start = table + index * eShentsize;
  const bytes = source.read(start, Math.min(eShentsize, source.size - start));
  const header = new Elf.ElfFile.SectionHeader(stream(bytes), elf.file, elf, !elf.isBe);
  try {
    header._read();
  } catch {
    // As far as it could be read.
  }
  return wholeNumbers(grammarFields(bytes, header, `section_headers[${index}]`)).map((field, i) => ({
    ...field,
    start: field.start + start,
    end: field.end + start,
    note: i === 0 ? name : field.note,
  }));
}

/** The grammar has numbers of 64 bits in two halves. */
const HALF = /\.(?:first|second)$/u;

function wholeNumbers(fields: Iterable<GrammarField>): readonly GrammarField[] {
  const whole: GrammarField[] = [];
  for (const field of fields) {
    const place = field.place.replace(HALF, '');
    const before = whole.at(-1);
    if (before?.place === place) whole[whole.length - 1] = { ...before, end: field.end };
    else whole.push({ ...field, place });
  }
  return whole;
}
