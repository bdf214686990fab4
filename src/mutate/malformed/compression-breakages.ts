/** Breakages of compressed sections. gABI 4, "Compressed Sections". */
import { ELFCOMPRESS } from '../../../generated/elf-constants.ts';
import { ZDEBUG_HEADER_64 } from '../../../generated/elf-layout.ts';
import type { Description } from '../../write/description.ts';
import { type ByteBreakage, ANYTHING, type Label } from './breakage.ts';
import { inObject } from './described.ts';
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

/** The gABI's kind, with SHF_COMPRESSED, and that of older GNU tools, `.zdebug_*`. */
type Kind = 'gabi' | 'zdebug';

/** A compressed section. */
function pickOf(
  kind: Kind,
  specimen: Specimen,
  fits: (found: Found) => boolean = () => true,
): Found | undefined {
  const { file, choices } = specimen;
  const found = file.sections.flatMap((section): Found[] => {
    const index = file.compressed.indexOf(section);
    const header = file.compressionHeaders[index];
    const end = header && memberAt(header, 'ch_addralign')?.end;
    if (end !== undefined && kind === 'gabi')
      return [{ section, stream: end - section.offset, type: header?.chType }];
    const isOld = section.name.startsWith('.zdebug_') && section.byteSize > 0;
    return isOld && kind === 'zdebug'
      ? [{ section, stream: ZDEBUG_HEADER_64.byteSize, type: undefined }]
      : [];
  });
  return choices.pick(found.filter(fits));
}

/** Changes the size that the section is said to have when it is decompressed. */
function withSize(
  kind: Kind,
  specimen: Specimen,
  change: (size: bigint, bits: bigint) => bigint | undefined,
): Damage | undefined {
  const found = pickOf(kind, specimen);
  if (found === undefined) return undefined;
  const { file } = specimen;
  const { section } = found;
  const header = file.compressionHeaders[file.compressed.indexOf(section)];
  const field = header && memberAt(header, 'ch_size');
  if (field !== undefined) {
    const bits = BigInt(8 * (field.end - field.start) - 1);
    const size = change(BigInt(specimen.number(field)), bits);
    if (size === undefined) return undefined;
    return specimen.set(field, size, `ch_size of ${section.name} is ${size}`);
  }
  // Big-endian in files of either byte order, as the GNU tools write it.
  const start = section.offset + ZDEBUG_HEADER_64.lenContent;
  const bytes = Buffer.from(file.bytes.all.subarray(start, start + 8));
  const size = change(bytes.readBigUInt64BE(), 63n);
  if (size === undefined) return undefined;
  bytes.writeBigUInt64BE(size);
  return specimen.overwrite(start, bytes, `the size in front of ${section.name} is ${size}`);
}

/** What either kind can have wrong. */
function breakagesOf(kind: Kind): readonly ByteBreakage[] {
  const isOld = kind === 'zdebug';
  const name = (ofGabi: string, ofOld: string): string => (isOld ? ofOld : ofGabi);
  const label = (summary: string): Label & Pick<ByteBreakage, 'prepare'> => ({
    rule: isOld ? 'E11' : 'E10',
    implies: ANYTHING,
    summary,
    ...(isOld ? { prepare: withOldCompression } : {}),
  });
  return [
    {
      name: name('compressed-garbage', 'zdebug-garbage'),
      ...label(
        'What follows the compression header is no stream of the kind announced (RFC 1950; RFC 8878).',
      ),
      apply(specimen) {
        const found = pickOf(kind, specimen);
        if (found === undefined) return undefined;
        const { section, stream } = found;
        const bytes = Array.from({ length: section.byteSize - stream }, () => specimen.choices.word() & 0xff);
        const what = `${section.name} has random bytes for a stream`;
        return specimen.overwrite(section.offset + stream, bytes, what);
      },
    },
    {
      name: name('compressed-stream-damaged', 'zdebug-stream-damaged'),
      ...label(
        'One byte within a zlib stream is another one; the checksum at its end tells (RFC 1950, 2.2).',
      ),
      apply(specimen) {
        // A zstd frame need not have a checksum.
        const found = pickOf(kind, specimen, ({ type }) => type !== ELFCOMPRESS.ZSTD);
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
      name: name('compressed-stream-cut', 'zdebug-stream-cut'),
      ...label('The section ends before its compressed stream does.'),
      apply(specimen) {
        const found = pickOf(kind, specimen);
        if (found === undefined) return undefined;
        const { section } = found;
        const length = specimen.choices.below(section.byteSize);
        const what = `${section.name} ends after ${length} of ${section.byteSize} bytes`;
        return specimen.cut(section, length, what);
      },
    },
    {
      name: name('decompressed-size-too-small', 'zdebug-size-too-small'),
      ...label(
        'The announced size is less than what the stream decompresses to (gABI 4, "Compressed Sections").',
      ),
      apply: (specimen) =>
        withSize(kind, specimen, (size) =>
          // There is nothing less than nothing.
          size === 0n ? undefined : size - 1n - BigInt(specimen.choices.below(Number(size))),
        ),
    },
    {
      name: name('decompressed-size-too-large', 'zdebug-size-too-large'),
      ...label(
        'The announced size is more than what the stream decompresses to (gABI 4, "Compressed Sections").',
      ),
      apply: (specimen) =>
        withSize(kind, specimen, (size) => size + 1n + BigInt(specimen.choices.below(Number(size) + 1))),
    },
    {
      name: name('decompressed-size-huge', 'zdebug-size-huge'),
      ...label('The announced size asks for more memory than anyone has (gABI 4, "Compressed Sections").'),
      apply: (specimen) => withSize(kind, specimen, (size, bits) => (1n << bits) - size),
    },
  ];
}

const typeUnknown: ByteBreakage = {
  name: 'compression-type-unknown',
  rule: 'E10',
  implies: ANYTHING,
  summary: 'ch_type is none that the gABI defines (gABI 4, "Compressed Sections").',
  apply(specimen) {
    const field = specimen.choices.pick(specimen.fields('compression_headers[*].ch_type'));
    const type = field && outside(Object.values(ELFCOMPRESS))(field, specimen);
    return field === undefined || type === undefined ? undefined : specimen.set(field, type);
  },
};

/** No compiler writes this kind any more. */
function withOldCompression(description: Description): Description {
  return inObject(description, (file) =>
    file.elf.compression === 'zdebug' ? file : { ...file, elf: { ...file.elf, compression: 'zdebug' } },
  );
}

export const COMPRESSION_BREAKAGES: readonly ByteBreakage[] = [
  ...breakagesOf('gabi'),
  typeUnknown,
  ...breakagesOf('zdebug'),
];
