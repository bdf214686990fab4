/** Breakages of compressed sections. gABI 4, "Compressed Sections". */
import { ELFCOMPRESS, SHF } from '../../../generated/elf-constants.ts';
import {
  COMPRESSION_HEADER_32,
  COMPRESSION_HEADER_64,
  ZDEBUG_HEADER_64,
  type CompressionHeaderLayout,
} from '../../../generated/elf-layout.ts';
import type { Breakage } from './breakage.ts';
import type { ElfImage, ImageSection } from './elf-image.ts';
import type { Specimen } from './specimen.ts';

const WORD = 4;
const XWORD = 8;

function layoutOf({ is64 }: ElfImage): CompressionHeaderLayout {
  return is64 ? COMPRESSION_HEADER_64 : COMPRESSION_HEADER_32;
}

function pickCompressed({ image, random }: Specimen): ImageSection | undefined {
  return random.pick(
    image.sections.filter(({ flags, byteSize }) => (flags & SHF.COMPRESSED) !== 0 && byteSize > 0),
  );
}

/** A compressed section of either kind, and how long its header is. */
function pickAny(
  { image, random }: Specimen,
  fits: (section: ImageSection) => boolean = () => true,
): { section: ImageSection; headerSize: number } | undefined {
  const found = image.sections.flatMap((section) => {
    if (section.byteSize === 0 || !fits(section)) return [];
    if ((section.flags & SHF.COMPRESSED) !== 0) return [{ section, headerSize: layoutOf(image).byteSize }];
    return section.name.startsWith('.zdebug_') ? [{ section, headerSize: ZDEBUG_HEADER_64.byteSize }] : [];
  });
  return random.pick(found);
}

const garbage: Breakage = {
  name: 'compressed-garbage',
  summary: 'What follows the compression header is no stream of the kind announced (RFC 1950; RFC 8878).',
  apply(specimen) {
    const found = pickAny(specimen);
    if (found === undefined) return undefined;
    const { section, headerSize } = found;
    const bytes = Array.from({ length: section.byteSize - headerSize }, () => specimen.random.below(0x100));
    return specimen.overwrite(section, headerSize, bytes, `${section.name} has random bytes for a stream`);
  },
};

const damaged: Breakage = {
  name: 'compressed-stream-damaged',
  summary: 'One byte within a zlib stream is another one; the checksum at its end tells (RFC 1950, 2.2).',
  apply(specimen) {
    const { image, random } = specimen;
    // A zstd frame need not have a checksum.
    const found = pickAny(specimen, (section) => !isZstd(image, section));
    if (found === undefined) return undefined;
    const { section, headerSize } = found;
    const offset = headerSize + random.below(section.byteSize - headerSize);
    const was = image.bytes[section.offset + offset] ?? 0;
    const is = was ^ (1 << random.below(8));
    return specimen.overwrite(section, offset, [is], `byte ${was} of the stream is ${is}`);
  },
};

function isZstd(image: ElfImage, { flags, offset }: ImageSection): boolean {
  const type = image.number(offset + layoutOf(image).chType, WORD);
  return (flags & SHF.COMPRESSED) !== 0 && type === ELFCOMPRESS.ZSTD;
}

const cut: Breakage = {
  name: 'compressed-stream-cut',
  summary: 'The section ends before its compressed stream does.',
  apply(specimen) {
    const found = pickAny(specimen);
    if (found === undefined) return undefined;
    const { section } = found;
    const length = specimen.random.below(section.byteSize);
    return specimen.cut(section, length, `${section.name} ends after ${length} of ${section.byteSize} bytes`);
  },
};

/** Changes the size that the section is said to have when it is decompressed. */
function withSize(specimen: Specimen, change: (size: bigint) => bigint): ReturnType<Breakage['apply']> {
  const { image } = specimen;
  const found = pickAny(specimen);
  if (found === undefined) return undefined;
  const { section } = found;
  const isOld = (section.flags & SHF.COMPRESSED) === 0;
  const [at, byteSize] = isOld
    ? [ZDEBUG_HEADER_64.lenContent, XWORD]
    : [layoutOf(image).chSize, image.wordSize];
  if (isOld) return withOldSize(specimen, section, change);
  const value = change(image.exact(section.offset + at, byteSize));
  return specimen.overwriteNumber(section, at, byteSize, value, `ch_size of ${section.name} is ${value}`);
}

/** Big-endian in files of either byte order, as the GNU tools write it. */
function withOldSize(
  specimen: Specimen,
  section: ImageSection,
  change: (size: bigint) => bigint,
): ReturnType<Breakage['apply']> {
  const { bytes } = specimen.image;
  const at = section.offset + ZDEBUG_HEADER_64.lenContent;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const value = change(view.getBigUint64(at));
  view.setBigUint64(at, value);
  return {
    what: `the size in front of ${section.name} is ${value}`,
    section: section.name,
    offset: ZDEBUG_HEADER_64.lenContent,
    fileOffset: at,
  };
}

const sizeTooSmall: Breakage = {
  name: 'decompressed-size-too-small',
  summary: 'ch_size is less than what the stream decompresses to (gABI 4, "Compressed Sections").',
  apply: (specimen) => withSize(specimen, (size) => size - 1n - BigInt(specimen.random.below(Number(size)))),
};

const sizeTooLarge: Breakage = {
  name: 'decompressed-size-too-large',
  summary: 'ch_size is more than what the stream decompresses to (gABI 4, "Compressed Sections").',
  apply: (specimen) => withSize(specimen, (size) => size + 1n + BigInt(specimen.random.below(Number(size)))),
};

const sizeHuge: Breakage = {
  name: 'decompressed-size-huge',
  summary: 'ch_size asks for more memory than anyone has (gABI 4, "Compressed Sections").',
  apply: (specimen) => {
    const bits = BigInt(8 * specimen.image.wordSize - 1);
    return withSize(specimen, (size) => (1n << bits) - size);
  },
};

const typeUnknown: Breakage = {
  name: 'compression-type-unknown',
  summary: 'ch_type is none that the gABI defines (gABI 4, "Compressed Sections").',
  apply(specimen) {
    const section = pickCompressed(specimen);
    if (section === undefined) return undefined;
    const value = specimen.random.pick([0, ELFCOMPRESS.ZSTD + 1]) ?? 0;
    const { chType } = layoutOf(specimen.image);
    return specimen.overwriteNumber(section, chType, WORD, value, `ch_type of ${section.name} is ${value}`);
  },
};

export const COMPRESSION: readonly Breakage[] = [
  garbage,
  damaged,
  cut,
  sizeTooSmall,
  sizeTooLarge,
  sizeHuge,
  typeUnknown,
];
