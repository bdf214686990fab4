/** Macros: `.debug_macro`, GNU's of before DWARF 5, and `.debug_macinfo`. DWARF 5, 6.3 and 7.23; DWARF 4, 6.3 and 7.22. */
import {
  DW_MACINFO,
  DW_MACRO,
  dwMacinfoName,
  dwMacroName,
} from '../../../generated/dwarf-macro-constants.ts';
import { DwarfMacro } from '../../../generated/dwarf-macro.js';
import { MacinfoCursor } from '../../../generated/macinfo-cursor.ts';
import { MacroCursor } from '../../../generated/macro-cursor.ts';
import type { RecordCursor } from '../../../generated/record-cursor.ts';
import { safeNumber } from '../../dwarf/constant.ts';
import { hex } from '../../errors.ts';
import { stream, type KaitaiStream } from '../../kaitai.ts';
import type { CheckedSection } from '../checked-file.ts';
import type { Rule } from '../rule.ts';
import { decodable, decoded, reporter, type ReportAt } from '../section-parts.ts';

/** The version of the standard's; before, the section is GNU's. */
const FIRST_STANDARD = 5;

export const I09: Rule = {
  id: 'I09',
  class: 'N',
  statement: 'macro units have a valid header, entries that are known and complete, and a zero at their end',
  citation: { dwarf4: '6.3, 7.22', dwarf5: '6.3, 7.23' },
  hooks: (check) => ({
    file: (file) => {
      for (const section of file.sections) {
        if (!section.isWhole || section.bytes.length === 0) continue;
        const report = reporter(check, I09, section);
        if (section.kind === 'macro') new MacroSection(section, report).check();
        if (section.kind === 'macinfo') checkMacinfo(section, report);
      }
    },
  }),
};

/** Where macros are, from a file's begin to its end. */
class Files {
  #open = 0;
  readonly #report: ReportAt;

  constructor(report: ReportAt) {
    this.#report = report;
  }

  begin(): void {
    this.#open++;
  }

  end(at: number): void {
    if (this.#open > 0) this.#open--;
    else
      this.#report(
        {
          found: 'the end of a file that does not begin',
          expected: 'the beginning of each file before its end',
        },
        at,
        1,
      );
  }

  endOfList(at: number): void {
    if (this.#open > 0)
      this.#report(
        { found: 'the end of the entries within a file', expected: 'the end of each file that begins' },
        at,
        1,
      );
    this.#open = 0;
  }
}

function reportFault(
  { fault, code, at }: RecordCursor,
  name: (code: number) => string,
  size: number,
  report: ReportAt,
): void {
  if (fault === 'unsupported')
    return report(
      { found: `an entry of the kind ${hex(code)}`, expected: 'an entry of a kind that is known' },
      at,
      1,
    );
  report(
    fault === undefined
      ? { found: 'entries that go on to the end of the section', expected: 'a zero behind the last entry' }
      : {
          found: `${name(code)}, whose operands go on behind the section`,
          expected: 'operands that are complete',
        },
    fault === undefined ? size : at,
  );
}

function checkMacinfo({ bytes, file }: CheckedSection, report: ReportAt): void {
  const cursor = new MacinfoCursor(bytes, file.littleEndian);
  const files = new Files(report);
  cursor.open(0, bytes.length);
  let isOpen = false;
  while (cursor.next()) {
    const { code, at } = cursor;
    isOpen = code !== 0;
    if (code === DW_MACINFO.start_file) files.begin();
    if (code === DW_MACINFO.end_file) files.end(at);
    if (code === 0) files.endOfList(at);
  }
  if (isOpen || cursor.fault !== undefined) reportFault(cursor, dwMacinfoName, bytes.length, report);
}

class MacroSection {
  readonly #section: CheckedSection;
  readonly #report: ReportAt;
  readonly #root: DwarfMacro;
  readonly #io: KaitaiStream;
  readonly #cursor: MacroCursor;
  readonly #files: Files;
  readonly #starts = new Set<number>();
  readonly #imports: { readonly at: number; readonly offset: number }[] = [];

  constructor(section: CheckedSection, report: ReportAt) {
    const { bytes, file } = section;
    this.#section = section;
    this.#report = report;
    this.#root = new DwarfMacro(stream(new Uint8Array()), null, null, !file.littleEndian);
    this.#io = stream(bytes);
    this.#cursor = new MacroCursor(bytes, file.littleEndian);
    this.#files = new Files(report);
  }

  /** Units have no length: behind what cannot be read nothing can be found. */
  check(): void {
    const { bytes } = this.#section;
    let start: number | undefined = 0;
    while (start !== undefined && start < bytes.length) start = this.#unit(start);
    // Units of other sections may be meant before files are linked.
    const { file, kind, family } = this.#section;
    if (
      start === undefined ||
      file.sections.filter((one) => one.kind === kind && one.family === family).length > 1
    )
      return;
    for (const { at, offset } of this.#imports)
      if (!this.#starts.has(offset))
        this.#report(
          {
            found: `${dwMacroName(DW_MACRO.import)} of an offset where no unit begins`,
            expected: 'the offset of a macro unit',
          },
          at,
        );
  }

  /** Returns the offset behind the unit; undefined where nobody knows it. */
  #unit(start: number): number | undefined {
    const { file, bytes } = this.#section;
    this.#starts.add(start);
    const io = this.#io;
    io.seek(start);
    const result = decoded(() => new DwarfMacro.MacroHeader(io, null, this.#root, file.littleEndian));
    if ('refusal' in result) {
      const { refusal } = result;
      this.#report(
        refusal.kind === 'value'
          ? { found: `version ${String(refusal.actual)}`, expected: 'version 5, or 4 as GNU wrote it' }
          : { found: 'a header that ends behind the section', expected: 'a whole header' },
        start,
      );
      return undefined;
    }
    const header = result.value;
    // There GCC writes indexes of strings with the codes of offsets, and no standard says that it must not.
    if (header.version < FIRST_STANDARD && this.#section.family === 'split') return undefined;
    this.#checkHeader(header, start);
    const cursor = this.#cursor;
    cursor.is64 = header.is64;
    cursor.open(io.pos, bytes.length);
    for (;;) {
      if (!cursor.next()) {
        const end = this.#described(header);
        if (end === undefined) break;
        cursor.open(end, bytes.length);
        continue;
      }
      if (cursor.code === 0) {
        this.#files.endOfList(cursor.at);
        return cursor.end;
      }
      this.#entry(cursor);
    }
    reportFault(cursor, dwMacroName, bytes.length, this.#report);
    return undefined;
  }

  #checkHeader(header: DwarfMacro.MacroHeader, start: number): void {
    const { hasReservedFlags, ofsDebugLine } = header;
    if (hasReservedFlags)
      this.#report(
        { found: `the flags ${hex(header.flags)}`, expected: 'zeros in bits that have no meaning' },
        start,
      );
    const lines = this.#strings('line');
    if (ofsDebugLine !== undefined && lines?.isWhole === true && ofsDebugLine.value >= lines.bytes.length)
      this.#report(
        {
          found: `an offset behind the end of ${lines.name}`,
          expected: 'the offset of a line number program',
        },
        start,
      );
  }

  /** An entry of a vendor, if the header says what its operands are: the offset behind it. */
  #described(header: DwarfMacro.MacroHeader): number | undefined {
    const { fault, code, at } = this.#cursor;
    if (fault !== 'unsupported' || code < DW_MACRO.lo_user || header.operands === undefined) return undefined;
    const io = this.#io;
    io.seek(at);
    const { littleEndian } = this.#section.file;
    const entry = decodable(() => new DwarfMacro.DescribedEntry(io, null, this.#root, littleEndian, header));
    return entry && io.pos;
  }

  #entry({ code, at, lo, hi, lo2, hi2 }: MacroCursor): void {
    switch (code) {
      case DW_MACRO.start_file:
        return this.#files.begin();
      case DW_MACRO.end_file:
        return this.#files.end(at);
      case DW_MACRO.define_strp:
      case DW_MACRO.undef_strp:
        return this.#text(code, at, safeNumber(lo2, hi2));
      case DW_MACRO.import:
        this.#imports.push({ at, offset: safeNumber(lo, hi) });
        return;
      default:
    }
  }

  #text(code: number, at: number, offset: number): void {
    const strings = this.#strings('str');
    if (strings === undefined || !strings.isWhole || offset < strings.bytes.length) return;
    this.#report(
      {
        found: `${dwMacroName(code)} with an offset behind the end of ${strings.name}`,
        expected: 'the offset of a string',
      },
      at,
    );
  }

  #strings(kind: string): CheckedSection | undefined {
    const { file, family } = this.#section;
    return file.section(kind, family);
  }
}
