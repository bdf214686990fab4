/** Breakages of compressed sections. gABI 4, "Compressed Sections". */
import { ELFCOMPRESS } from '../../../generated/elf-constants.ts';
import { ZDEBUG_HEADER_64 } from '../../../generated/elf-layout.ts';
import { type ByteBreakage, ANYTHING } from './breakage.ts';
import { memberAt } from './fields.ts';
import type { Section } from './sections.ts';
import type { Damage, Specimen } from './specimen.ts';
import { outside } from './wrong-values.ts';

interface Found {
  readonly section: Section;
  /** What stands before the stream ends there. */
  readonly stream: number;
  readonly type: number | undefined;
}

/** A compressed section of either kind. */
function pickAny(specimen: Specimen, fits: (found: Found) => boolean = () => true): Found | undefined {
  const { file, choices } = specimen;
  const found = file.sections.flatMap((section): Found[] => {
    const index = file.compressed.indexOf(section);
    const header = file.compressionHeaders[index];
    const end = header && memberAt(header, 'ch_addralign')?.end;
    if (end !== undefined) return [{ section, stream: end - section.offset, type: header?.chType }];
    const isOld = section.name.startsWith('.zdebug_') && section.byteSize > 0;
    return isOld ? [{ section, stream: ZDEBUG_HEADER_64.byteSize, type: undefined }] : [];
  });
  return choices.pick(found.filter(fits));
}

/** Changes the size that the section is said to have when it is decompressed. */
function withSize(specimen: Specimen, change: (size: bigint, bits: bigint) => bigint): Damage | undefined {
  const found = pickAny(specimen);
  if (found === undefined) return undefined;
  const { file } = specimen;
  const { section } = found;
  const header = file.compressionHeaders[file.compressed.indexOf(section)];
  const field = header && memberAt(header, 'ch_size');
  if (field !== undefined) {
    const bits = BigInt(8 * (field.end - field.start) - 1);
    const size = change(BigInt(specimen.number(field)), bits);
    return specimen.set(field, size, `ch_size of ${section.name} is ${size}`);
  }
  // Big-endian in files of either byte order, as the GNU tools write it.
  const start = section.offset + ZDEBUG_HEADER_64.lenContent;
  const bytes = Buffer.from(file.bytes.all.subarray(start, start + 8));
  const size = change(bytes.readBigUInt64BE(), 63n);
  bytes.writeBigUInt64BE(size);
  return specimen.overwrite(start, bytes, `the size in front of ${section.name} is ${size}`);
}

export const COMPRESSION_BREAKAGES: readonly ByteBreakage[] = [
  {
    name: 'compressed-garbage',
    rule: 'E10',
    implies: ANYTHING,
    summary: 'What follows the compression header is no stream of the kind announced (RFC 1950; RFC 8878).',
    apply(specimen) {
      const found = pickAny(specimen);
      if (found === undefined) return undefined;
      const { section, stream } = found;
      const bytes = Array.from({ length: section.byteSize - stream }, () => specimen.choices.word() & 0xff);
      const what = `${section.name} has random bytes for a stream`;
      return specimen.overwrite(section.offset + stream, bytes, what);
    },
  },
  {
    name: 'compressed-stream-damaged',
    rule: 'E10',
    implies: ANYTHING,
    summary: 'One byte within a zlib stream is another one; the checksum at its end tells (RFC 1950, 2.2).',
    apply(specimen) {
      // A zstd frame need not have a checksum.
      const found = pickAny(specimen, ({ type }) => type !== ELFCOMPRESS.ZSTD);
      if (found === undefined) return undefined;
      const { choices, bytes } = specimen;
      const { section, stream } = found;
      const at = section.offset + stream + choices.below(section.byteSize - stream);
      const was = bytes[at] ?? 0;
      const is = was ^ (1 << choices.below(8));
      return specimen.overwrite(at, [is], `byte ${was} of the stream is ${is}`);
    },
  },
  {
    name: 'compressed-stream-cut',
    rule: 'E10',
    implies: ANYTHING,
    summary: 'The section ends before its compressed stream does.',
    apply(specimen) {
      const found = pickAny(specimen);
      if (found === undefined) return undefined;
      const { section } = found;
      const length = specimen.choices.below(section.byteSize);
      const what = `${section.name} ends after ${length} of ${section.byteSize} bytes`;
      return specimen.cut(section, length, what);
    },
  },
  {
    name: 'decompressed-size-too-small',
    rule: 'E10',
    implies: ANYTHING,
    summary: 'ch_size is less than what the stream decompresses to (gABI 4, "Compressed Sections").',
    apply: (specimen) =>
      withSize(specimen, (size) => size - 1n - BigInt(specimen.choices.below(Number(size)))),
  },
  {
    name: 'decompressed-size-too-large',
    rule: 'E10',
    implies: ANYTHING,
    summary: 'ch_size is more than what the stream decompresses to (gABI 4, "Compressed Sections").',
    apply: (specimen) =>
      withSize(specimen, (size) => size + 1n + BigInt(specimen.choices.below(Number(size)))),
  },
  {
    name: 'decompressed-size-huge',
    rule: 'E10',
    implies: ANYTHING,
    summary: 'ch_size asks for more memory than anyone has (gABI 4, "Compressed Sections").',
    apply: (specimen) => withSize(specimen, (size, bits) => (1n << bits) - size),
  },
  {
    name: 'compression-type-unknown',
    rule: 'E10',
    implies: ANYTHING,
    summary: 'ch_type is none that the gABI defines (gABI 4, "Compressed Sections").',
    apply(specimen) {
      const field = specimen.choices.pick(specimen.fields('compression_headers[*].ch_type'));
      const type = field && outside(Object.values(ELFCOMPRESS))(field, specimen);
      return field === undefined || type === undefined ? undefined : specimen.set(field, type);
    },
  },
];
