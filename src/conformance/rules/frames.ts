/** Call frames: `.debug_frame`, and `.eh_frame` for exceptions. DWARF 5, 6.4 and 7.24; LSB 5.0, 10.6. */
import { DW_CFA, dwCfaName, type DwCfa } from '../../../generated/dwarf-frame-constants.ts';
import { DwarfCommon } from '../../../generated/dwarf-common.js';
import { DwarfFrame } from '../../../generated/dwarf-frame.js';
import { FrameInstructionCursor } from '../../../generated/frame-instruction-cursor.ts';
import { ET } from '../../../generated/elf-constants.ts';
import { hex } from '../../errors.ts';
import { stream } from '../../kaitai.ts';
import type { CheckedFile, CheckedSection } from '../checked-file.ts';
import type { Rule } from '../rule.ts';
import { decodable, decoded, partsOf, reporter, type ReportAt, type SectionPart } from '../section-parts.ts';

export const I10: Rule = {
  id: 'I10',
  class: 'N',
  statement:
    'entries of .debug_frame and .eh_frame have a valid header, lead to their CIE, and end with whole instructions',
  citation: { dwarf4: '6.4.1, 7.23', dwarf5: '6.4.1, 7.24', other: 'LSB 5.0, 10.6.1' },
  hooks: (check) => ({
    file: (file) => {
      for (const section of file.sections)
        if (section.isWhole && (section.kind === 'frame' || section.kind === 'eh_frame'))
          new FrameSection(section, reporter(check, I10, section)).check();
    },
  }),
};

const CODES: ReadonlySet<number> = new Set(Object.values(DW_CFA));
const ADDRESS_SIZES: readonly number[] = [1, 2, 4, 8];

/** What FDEs need of their CIE. */
interface Cie {
  readonly common: DwarfFrame.CommonInformation;
  /** Whether instructions of it, and of FDEs, can be found. */
  readonly isKnown: boolean;
}

class FrameSection {
  readonly #section: CheckedSection;
  readonly #report: ReportAt;
  readonly #isEh: boolean;
  readonly #root: DwarfFrame;
  readonly #cursor: FrameInstructionCursor;
  /** By their offset; undefined those that are broken. */
  readonly #cies = new Map<number, Cie | undefined>();

  constructor(section: CheckedSection, report: ReportAt) {
    const { file, bytes, kind } = section;
    this.#section = section;
    this.#report = report;
    this.#isEh = kind === 'eh_frame';
    const nothing = stream(new Uint8Array());
    this.#root = new DwarfFrame(nothing, null, null, !file.littleEndian, addressSizeOf(file), this.#isEh);
    this.#cursor = new FrameInstructionCursor(bytes, file.littleEndian);
  }

  check(): void {
    for (const part of this.#parts(this.#report)) {
      const id = this.#id(part);
      if (id === undefined)
        this.#report(
          { found: 'an entry that ends within its CIE pointer', expected: 'a length that covers it' },
          part.start,
          part.end - part.start,
        );
      else if (this.#isCie(id)) this.#cies.set(part.start, this.#readCie(part));
    }
    for (const part of this.#parts(() => undefined)) {
      const id = this.#id(part);
      if (id !== undefined && !this.#isCie(id)) this.#checkFde(part, id);
    }
  }

  /** Up to the entry of .eh_frame without bytes; such ones in .debug_frame are what linkers put between the parts of files. */
  *#parts(report: ReportAt): Generator<SectionPart> {
    for (const part of partsOf(this.#section, 'an entry', report)) {
      if (part.end > part.content) {
        yield part;
        continue;
      }
      if (!this.#isEh) continue;
      const { bytes, file } = this.#section;
      if (part.end < bytes.length && file.elf.type !== ET.REL)
        report(
          {
            found: 'an entry without bytes, and others behind it',
            expected: 'an entry without bytes at the end of the section only',
          },
          part.start,
          part.end - part.start,
        );
      // Before files are linked, nothing ends there.
      if (file.elf.type !== ET.REL) return;
    }
  }

  #id({ io, is64 }: SectionPart): DwarfCommon.Offset | undefined {
    io.seek(0);
    return decodable(
      () => new DwarfCommon.Offset(io, null, null, !this.#section.file.littleEndian, is64 && !this.#isEh),
    );
  }

  /** DWARF 5, 7.24: all bits of the field are one. LSB 5.0, 10.6.1.1: it is zero. */
  #isCie({ lo, hi, is64 }: DwarfCommon.Offset): boolean {
    if (this.#isEh) return lo === 0 && hi === 0;
    return lo === 0xffff_ffff && (!is64 || hi === 0xffff_ffff);
  }

  // CIEs --------------------------------------------------------------------------------------------------------------

  /** The position is behind the id. */
  #readCie(part: SectionPart): Cie | undefined {
    const { start, content, end, io } = part;
    const { littleEndian } = this.#section.file;
    const versionAt = io.pos;
    const result = decoded(() => new DwarfFrame.CommonInformation(io, null, this.#root, littleEndian));
    if ('refusal' in result) {
      const { refusal } = result;
      if (refusal.kind === 'value')
        this.#report(
          {
            found: `version ${String(refusal.actual)} of a CIE`,
            expected: this.#isEh ? 'version 1 or 3' : 'version 1, 3 or 4',
          },
          content + versionAt,
          1,
        );
      else
        this.#report(
          {
            found: 'a CIE that ends within its fields, or whose address size is none',
            expected: 'a length that covers the fields, and an address size of 1, 2, 4 or 8 bytes',
          },
          start,
          end - start,
        );
      return undefined;
    }
    const common = result.value;
    if (!ADDRESS_SIZES.includes(common.lenAddress)) {
      this.#report(
        {
          found: `addresses of ${common.lenAddress} bytes`,
          expected: 'an address size of 1, 2, 4 or 8 bytes',
        },
        start,
      );
      return undefined;
    }
    // What other augmentations of vendors put behind the usual fields, nobody knows.
    const { augmentation, hasAugmentationData, hasEhData } = common;
    const isKnown = augmentation.content.length === 0 || hasAugmentationData || hasEhData;
    const cie = { common, isKnown };
    if (isKnown) this.#checkInstructions(cie, content + common.instructionsStart, end, 'a CIE');
    return cie;
  }

  // FDEs --------------------------------------------------------------------------------------------------------------

  #checkFde(part: SectionPart, id: DwarfCommon.Offset): void {
    const { start, content, end, io } = part;
    const at = this.#isEh ? content - id.value : id.value;
    if (!this.#cies.has(at))
      return this.#report(
        {
          found: 'a CIE pointer to where no CIE begins',
          expected: this.#isEh ? 'how far before it the CIE begins' : 'the offset of a CIE in the section',
        },
        content,
        io.pos,
      );
    const cie = this.#cies.get(at);
    if (cie === undefined || !cie.isKnown) return;
    const { littleEndian } = this.#section.file;
    const description = decodable(
      () => new DwarfFrame.FrameDescription(io, null, this.#root, littleEndian, cie.common),
    );
    if (description !== undefined)
      return this.#checkInstructions(cie, content + description.instructionsStart, end, 'an FDE');
    this.#report(
      { found: 'an FDE that ends within its fields', expected: 'a length that covers the fields' },
      start,
      end - start,
    );
  }

  // Instructions ------------------------------------------------------------------------------------------------------

  #checkInstructions({ common }: Cie, start: number, end: number, where: string): void {
    const cursor = this.#cursor;
    cursor.pointerEncoding = common.pointerEncoding;
    cursor.addressSize = common.lenAddress;
    cursor.open(start, end);
    let remembered = 0;
    while (cursor.next()) {
      if (cursor.code === DW_CFA.remember_state) remembered++;
      if (cursor.code !== DW_CFA.restore_state) continue;
      if (remembered > 0) remembered--;
      else
        this.#report(
          {
            found: `DW_CFA_restore_state in ${where} where no state is remembered`,
            expected: 'DW_CFA_remember_state before it',
          },
          cursor.at,
          1,
        );
    }
    const { fault, code, at } = cursor;
    if (fault === undefined) return;
    if (fault !== 'unsupported')
      return this.#report(
        {
          found: `${dwCfaName(code)}, whose operands go on behind ${where}`,
          expected: 'instructions that end where the entry does',
        },
        at,
        end - at,
      );
    // What vendors use their range for is nobody else's business; an encoding may be unknown, too.
    if (CODES.has(code) || isForVendors(code)) return;
    this.#report(
      {
        found: `the instruction ${hex(code)} in ${where}`,
        expected: 'an instruction of the standard, or one in the range for vendors',
      },
      at,
      1,
    );
  }
}

function isForVendors(code: number): code is DwCfa {
  return code >= DW_CFA.lo_user && code <= DW_CFA.hi_user;
}

/** Of entries that do not say it: that of the units, or of the file. */
function addressSizeOf({ sections, elf }: CheckedFile): number {
  const [unit] = sections.flatMap(({ units }) => units.slice(0, 1));
  return unit?.addressSize ?? (elf.is64 ? BigUint64Array : Uint32Array).BYTES_PER_ELEMENT;
}
