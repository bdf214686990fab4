/** Strings: where they are, and how they are encoded. One check for all rules, because there are millions of values. */
import { isUtf8 } from 'node:buffer';
import { DW_AT, DW_FORM, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { strOffset, type StrOffset } from '../../dwarf/offsets.ts';
import { hex } from '../../errors.ts';
import type { AttributeUse } from '../attribute-use.ts';
import type { Check } from '../check.ts';
import type { CheckedSection, CheckedUnit } from '../checked-file.ts';
import { entryOf } from '../index-tables.ts';
import { leads } from '../lead.ts';
import { placeInSection } from '../place.ts';
import type { AttributeCheck, Hooks, Rule } from '../rule.ts';
import { Skeletons } from '../skeletons.ts';
import { StringSection } from '../string-section.ts';
import { IndexedSections, type UnitIndexes } from '../unit-indexes.ts';
import type { Visit } from '../visit.ts';

export const S01: Rule = {
  id: 'S01',
  class: 'N',
  statement: 'the offset of a string is within its section, and a zero ends the string',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  hooks: (check) => hooksOf(check, S01),
};

export const S02: Rule = {
  id: 'S02',
  class: 'S',
  statement: 'the offset of a string is the start of one, unless a linker has merged strings',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  hooks: (check) => hooksOf(check, S02),
};

export const S09: Rule = {
  id: 'S09',
  class: 'N',
  statement: 'strings of units with DW_AT_use_UTF8 are in UTF-8',
  citation: { dwarf4: '3.1.1', dwarf5: '3.1.1' },
  hooks: (check) => hooksOf(check, S09),
};

const GROUP: readonly Rule[] = [S01, S02, S09];

function hooksOf(check: Check, rule: Rule): Hooks {
  if (!leads(check, rule, GROUP)) return {};
  const strings = new StringValues(check);
  const checkString: AttributeCheck = (visit) => strings.check(visit);
  const isString = ({ form }: AttributeUse): boolean => formClass(form) === FORM_CLASS.string;
  return {
    file: (file) => {
      for (const section of file.sections)
        if (section.kind === 'str' || section.kind === 'line_str') checkEnd(check, section);
    },
    attribute: (use) => (use.form === DW_FORM.indirect || isString(use) ? checkString : undefined),
  };
}

/** What has no end may be a string of line tables or macros as well. */
function checkEnd(check: Check, section: CheckedSection): void {
  const { bytes, isWhole } = section;
  if (!isWhole || bytes.length === 0 || bytes.at(-1) === 0) return;
  check.report(
    S01,
    { found: `${section.name} ends within a string`, expected: 'a zero behind the last string' },
    () => placeInSection(section, bytes.lastIndexOf(0) + 1),
  );
}

class StringValues {
  readonly #sections = new Map<CheckedSection, StringSection>();
  readonly #indexed: IndexedSections;
  readonly #skeletons: Skeletons;
  // Of the unit that is being read.
  #unit: CheckedUnit | undefined;
  #str: StringSection | undefined;
  #lineStr: StringSection | undefined;
  #supplementary: StringSection | undefined;
  #indexes: UnitIndexes = { state: 'unknown' };
  #isUtf8 = false;

  constructor({ files }: Check) {
    this.#indexed = new IndexedSections('str_offsets', files);
    this.#skeletons = new Skeletons(files);
  }

  check(visit: Visit): void {
    if (visit.unit !== this.#unit) this.#enter(visit.unit);
    switch (visit.form) {
      case DW_FORM.string:
        if (this.#isUtf8 && !isUtf8(visit.bytes)) reportEncoding(visit);
        return;
      case DW_FORM.strp:
        this.#checkOffset(visit, this.#str, strOffset(visit.number), 'str');
        return;
      case DW_FORM.line_strp:
        this.#checkOffset(visit, this.#lineStr, strOffset(visit.number), 'line_str');
        return;
      case DW_FORM.strp_sup:
      case DW_FORM.GNU_strp_alt:
        // Without that file there is nothing to compare with.
        if (this.#supplementary !== undefined)
          this.#checkOffset(visit, this.#supplementary, strOffset(visit.number), 'str');
        return;
      default:
        if (formClass(visit.form) === FORM_CLASS.string) this.#checkIndex(visit);
    }
  }

  #checkIndex(visit: Visit): void {
    const indexes = this.#indexes;
    if (indexes.state !== 'found' || !(visit.number < indexes.table.count)) return;
    this.#checkOffset(
      visit,
      this.#str,
      strOffset(entryOf(indexes.table, indexes.section, visit.number)),
      'str',
    );
  }

  #checkOffset(visit: Visit, strings: StringSection | undefined, offset: StrOffset, kind: string): void {
    if (strings === undefined || offset > strings.lastEnd) {
      const isSound = visit.unit.section.isWhole && (strings === undefined || strings.section.isWhole);
      if (isSound) reportPlace(visit, strings, offset, kind);
      return;
    }
    if (strings.isNew(offset) && strings.isWithinAnother(offset) && !strings.mayShareTails)
      visit.report(S02, {
        found: 'the offset of a place within a string, in a section whose strings no linker has merged',
        expected: 'the offset of the start of a string',
      });
    if (!this.#isUtf8 || !strings.isNewEncoded(offset)) return;
    const { bytes } = strings.section;
    if (!isUtf8(bytes.subarray(offset, bytes.indexOf(0, offset)))) reportEncoding(visit);
  }

  #enter(unit: CheckedUnit): void {
    this.#unit = unit;
    const { file, family } = unit.section;
    const strings = (section: CheckedSection | undefined): StringSection | undefined => {
      if (section === undefined) return undefined;
      let known = this.#sections.get(section);
      if (known === undefined) this.#sections.set(section, (known = new StringSection(section)));
      return known;
    };
    this.#str = strings(file.section('str', family));
    this.#lineStr = strings(file.section('line_str', family));
    this.#supplementary = strings(file.supplementary?.section('str', 'main'));
    this.#indexes = this.#indexed.of(unit);
    this.#isUtf8 = usesUtf8(unit) || (family === 'split' && usesUtf8(this.#skeletons.of(unit)));
  }
}

function usesUtf8(unit: CheckedUnit | undefined): boolean {
  const value = unit?.root.get(DW_AT.use_UTF8);
  return value !== undefined && (value.form === DW_FORM.flag_present || value.lo !== 0);
}

function reportPlace(
  visit: Visit,
  strings: StringSection | undefined,
  offset: StrOffset,
  kind: string,
): void {
  if (strings === undefined) {
    visit.report(S01, {
      found: `a string of .debug_${kind}${visit.unit.section.family === 'split' ? '.dwo' : ''}, which the file does not have`,
      expected: 'the section with the string',
    });
    return;
  }
  const isWithin = offset < strings.section.bytes.length;
  visit.report(S01, {
    found: isWithin
      ? `a string in ${strings.section.name} that no zero ends`
      : `the offset ${hex(offset)} of a string, in ${strings.section.name} of ${hex(strings.section.bytes.length)} bytes`,
    expected: isWithin ? 'a zero behind the string' : 'an offset within the section',
  });
}

function reportEncoding(visit: Visit): void {
  visit.report(S09, {
    found: 'a string that is not in UTF-8, in a unit with DW_AT_use_UTF8',
    expected: 'a string in UTF-8',
  });
}
