/** A section of strings, and which of them have been looked at. DWARF 5, 7.5.5, class string. */
import { ET, SHT } from '../../generated/elf-constants.ts';
import type { StrOffset } from '../dwarf/offsets.ts';
import type { CheckedSection } from './checked-file.ts';
import { EntryStarts } from './entry-starts.ts';

const RELOCATIONS: ReadonlySet<number> = new Set([SHT.REL, SHT.RELA, SHT.CREL]);

export class StringSection {
  readonly section: CheckedSection;
  /** Offset of the last zero; -1 where there is none. What begins behind it has no end. */
  readonly lastEnd: number;
  /**
   * Whether one string may be the end of another: linkers, and programs that work on what compilers wrote, merge strings so. What
   * compilers write has relocations.
   */
  readonly mayShareTails: boolean;
  readonly #seen: EntryStarts<StrOffset>;
  #encoded: EntryStarts<StrOffset> | undefined;

  constructor(section: CheckedSection) {
    this.section = section;
    this.lastEnd = section.bytes.lastIndexOf(0);
    this.mayShareTails = mayShareTails(section);
    this.#seen = new EntryStarts(section.bytes.length);
  }

  /** Whether the string at an offset is met for the first time. */
  isNew(offset: StrOffset): boolean {
    if (this.#seen.has(offset)) return false;
    this.#seen.add(offset);
    return true;
  }

  /** The same for those whose encoding is looked at. */
  isNewEncoded(offset: StrOffset): boolean {
    this.#encoded ??= new EntryStarts(this.section.bytes.length);
    if (this.#encoded.has(offset)) return false;
    this.#encoded.add(offset);
    return true;
  }

  /** Whether the offset is within a string that begins before it. */
  isWithinAnother(offset: StrOffset): boolean {
    return offset > 0 && this.section.bytes[offset - 1] !== 0;
  }
}

function mayShareTails({ file: { elf } }: CheckedSection): boolean {
  return elf.type !== ET.REL || !elf.sections.some(({ type }) => RELOCATIONS.has(type));
}
