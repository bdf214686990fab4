/** Sections that are sets, tables or entries one behind the other, each with its length in front. DWARF 5, 7.2.2 and 7.4. */
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { refusalOf, stream, type KaitaiStream, type Refusal } from '../kaitai.ts';
import type { Check } from './check.ts';
import type { CheckedSection } from './checked-file.ts';
import { placeInSection } from './place.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';

/** All offsets are in the section. */
export interface SectionPart {
  readonly section: CheckedSection;
  readonly start: number;
  /** Behind the length. */
  readonly content: number;
  readonly end: number;
  readonly is64: boolean;
  /** Over the content. */
  readonly io: KaitaiStream;
}

/** Of what a rule finds in a section. */
export type ReportAt = (problem: Problem, offset: number, length?: number) => void;

export function reporter(check: Check, rule: RuleStatement, section: CheckedSection): ReportAt {
  return (problem, offset, length) =>
    check.report(rule, problem, () => placeInSection(section, offset, length));
}

/** @param what a part is: `a set` */
export function* partsOf(section: CheckedSection, what: string, report: ReportAt): Generator<SectionPart> {
  const { bytes, file } = section;
  const io = stream(bytes);
  for (let start = 0; start < bytes.length;) {
    io.seek(start);
    const length = readLength(io, file.littleEndian);
    if (length === undefined) {
      const found = 'a length that is reserved or incomplete';
      report({ found, expected: `the length of ${what}` }, start);
      return;
    }
    const content = io.pos;
    const claimed = content + length.value;
    const end = Math.min(claimed, bytes.length);
    if (claimed > bytes.length)
      report(
        { found: `${what} that ends behind the section`, expected: 'a length within the section' },
        start,
      );
    yield { section, start, content, end, is64: length.is64, io: stream(bytes.subarray(content, end)) };
    start = end;
  }
}

function readLength(io: KaitaiStream, littleEndian: boolean): DwarfCommon.UnitLength | undefined {
  try {
    return new DwarfCommon.UnitLength(io, null, null, !littleEndian);
  } catch {
    return undefined;
  }
}

/** What a decoder reads, or why it refuses to. */
export function decoded<T>(read: () => T): { readonly value: T } | { readonly refusal: Refusal } {
  try {
    return { value: read() };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

/** The same for who only wants what can be read. */
export function decodable<T>(read: () => T): T | undefined {
  const result = decoded(read);
  return 'value' in result ? result.value : undefined;
}
