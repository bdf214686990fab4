/** The lookup table by address, `.debug_aranges`. DWARF 5, 6.1.2 and 7.21. */
import { DwarfAranges } from '../../../generated/dwarf-aranges.js';
import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import { ET, SHF } from '../../../generated/elf-constants.ts';
import { integer } from '../../dwarf/attribute-value.ts';
import type { DwarfCommon } from '../../../generated/dwarf-common.js';
import { stream, type Refusal } from '../../kaitai.ts';
import { Addresses } from '../addresses.ts';
import type { Check } from '../check.ts';
import type { CheckedFile, CheckedSection, CheckedUnit } from '../checked-file.ts';
import { EntryRanges, isTombstone } from '../entry-ranges.ts';
import type { Ranges } from '../list-check.ts';
import { ListSections } from '../list-sections.ts';
import { placeInSection } from '../place.ts';
import type { Hooks, Rule } from '../rule.ts';
import { decodable, decoded, partsOf, reporter, type ReportAt, type SectionPart } from '../section-parts.ts';
import { isUnit, UnitsByStart } from '../units-by-start.ts';

const VERSION = 2;
const VERSION_SIZE = Uint16Array.BYTES_PER_ELEMENT;

interface SetOfRanges {
  readonly section: CheckedSection;
  readonly start: number;
  readonly unit: CheckedUnit;
  readonly addressSize: number;
  readonly ranges: Ranges;
}

export const I01: Rule = {
  id: 'I01',
  class: 'N',
  statement: 'a set of .debug_aranges has a valid header, ranges of its address size, and zeros at its end',
  citation: { dwarf4: '6.1.2, 7.20', dwarf5: '6.1.2, 7.21' },
  hooks: (check) => {
    const units = new UnitsByStart();
    return {
      file: (file) => {
        for (const section of tablesOf(file)) {
          const report = reporter(check, I01, section);
          for (const part of partsOf(section, 'a set of ranges', report)) {
            if (part.end === part.content) continue;
            const body = decoded(() => bodyOf(part));
            if ('refusal' in body) refused(body.refusal, part, report);
            else checkBody(body.value, part, units, report);
          }
        }
      },
    };
  },
};

export const I02: Rule = {
  id: 'I02',
  class: 'S',
  statement: 'the ranges of .debug_aranges are those of the code of their unit',
  citation: { dwarf4: '6.1.2', dwarf5: '6.1.2' },
  hooks: (check) => agreementHooks(check),
};

function tablesOf(file: CheckedFile): readonly CheckedSection[] {
  return file.sections.filter(({ kind, isWhole }) => kind === 'aranges' && isWhole);
}

function bodyOf({ section, is64, io }: SectionPart): DwarfAranges.SetBody {
  io.seek(0);
  const { littleEndian } = section.file;
  const root = new DwarfAranges(stream(new Uint8Array()), null, null, !littleEndian);
  return new DwarfAranges.SetBody(io, null, root, littleEndian, is64);
}

// Headers and ends ----------------------------------------------------------------------------------------------------

function refused(refusal: Refusal, { start, content, end, io }: SectionPart, report: ReportAt): void {
  if (refusal.kind === 'end')
    return report(
      {
        found: 'a set that ends within its header or its last range',
        expected: 'a whole number of ranges behind the header, and the pair of zeros',
      },
      start,
      end - start,
    );
  const { actual, isConstant } = refusal;
  report(
    isConstant
      ? { found: `version ${String(actual)}`, expected: `version ${VERSION}` }
      : {
          found: `addresses of ${String(actual)} bytes`,
          expected: 'an address size of 1, 2, 4 or 8 bytes',
        },
    content + io.pos - (isConstant ? VERSION_SIZE : 1),
    isConstant ? VERSION_SIZE : 1,
  );
}

function checkBody(
  { ranges, rest, ofsDebugInfo }: DwarfAranges.SetBody,
  { section, start, content, end }: SectionPart,
  units: UnitsByStart,
  report: ReportAt,
): void {
  if (ranges.at(-1)?.isTerminator !== true)
    report(
      { found: 'a set without a pair of zeros at its end', expected: 'zeros as the last range' },
      start,
      end - start,
    );
  // Before it is linked, what begins a section and is empty has zeros, too.
  else if (section.file.elf.type !== ET.REL && rest.some((byte) => byte !== 0))
    report(
      {
        found: 'ranges behind the pair of zeros that ends the set',
        expected: 'zeros as the last range only',
      },
      end - rest.length,
      rest.length,
    );
  if (units.at(section.file, 'info', section.family, ofsDebugInfo.value) === undefined)
    report(
      {
        found: 'a set for an offset of .debug_info where no unit begins',
        expected: 'the offset of the header of a unit',
      },
      content + VERSION_SIZE,
    );
}

// Agreement -----------------------------------------------------------------------------------------------------------

/** What the sets of one unit say together. */
interface UnitTable extends Pick<SetOfRanges, 'section' | 'start'> {
  /** In order. */
  readonly listed: Ranges;
}

function agreementHooks(check: Check): Hooks {
  const ranges = new EntryRanges(new Addresses(check.files), new ListSections(check.files));
  const units = new UnitsByStart();
  const byUnit = new Map<CheckedUnit, SetOfRanges[]>();
  const code = new Map<CheckedFile, Ranges>();
  /** Of the unit at hand. */
  let table: UnitTable | undefined;
  return {
    file: (file) => {
      if (file.elf.type === ET.REL) return;
      code.set(file, codeOf(file));
      for (const section of tablesOf(file))
        for (const set of setsOf(section, units)) {
          const known = byUnit.get(set.unit);
          if (known === undefined) byUnit.set(set.unit, [set]);
          else known.push(set);
        }
    },
    unit: (unit, tree) => {
      const sets = byUnit.get(unit);
      const [first] = sets ?? [];
      table = undefined;
      if (sets === undefined || first === undefined || tree.count === 0) return;
      byUnit.delete(unit);
      for (const set of sets) sizeProblem(check, set);
      const own = ranges.of(tree, 0);
      const { section, start } = first;
      table = { section, start, listed: joined(sets.flatMap((set) => set.ranges)) };
      if (own !== undefined) checkTable(check, own, table, code.get(section.file) ?? []);
    },
    entry: ({ tag }) =>
      tag !== DW_TAG.subprogram
        ? undefined
        : (visit) => {
            const { tree, entry } = visit;
            // Between functions there may be bytes that no set has.
            const own = table && ranges.of(tree, entry);
            if (own === undefined || table === undefined) return;
            const { listed } = table;
            if (own.every((range) => isCovered(range, listed))) return;
            check.report(
              I02,
              {
                found: 'a function with addresses that .debug_aranges does not have for its unit',
                expected: 'a range with all of the function in the set of the unit',
              },
              () => visit.place(),
            );
          },
    unitEnd: () => ranges.forget(),
  };
}

function* setsOf(section: CheckedSection, units: UnitsByStart): Generator<SetOfRanges> {
  const silent: ReportAt = () => undefined;
  for (const part of partsOf(section, 'a set', silent)) {
    const body = decodable(() => bodyOf(part));
    const unit = body && units.at(section.file, 'info', section.family, body.ofsDebugInfo.value);
    if (body === undefined || !isUnit(unit) || body.lenSegmentSelector > 0) continue;
    const { lenAddress: addressSize } = body;
    const ranges = body.ranges.flatMap(({ start, lenRange, isTerminator }) => {
      const from = bigintOf(start);
      const to = from + bigintOf(lenRange);
      return isTerminator || to === from || isTombstone(from, addressSize) ? [] : [[from, to] as const];
    });
    yield { section, start: part.start, unit, addressSize, ranges };
  }
}

function bigintOf({ value }: DwarfCommon.Address): bigint {
  if ('hi' in value) return integer(value.lo, value.hi, false);
  return 'value' in value ? BigInt(value.value) : 0n;
}

function sizeProblem(check: Check, { section, start, unit, addressSize }: SetOfRanges): void {
  if (addressSize === unit.addressSize) return;
  check.report(
    I02,
    {
      found: `addresses of ${addressSize} bytes for a unit with addresses of ${unit.addressSize}`,
      expected: 'the same address size of both',
    },
    () => placeInSection(section, start),
  );
}

/** The table may have addresses of data, too. */
function checkTable(check: Check, own: Ranges, { section, start, listed }: UnitTable, code: Ranges): void {
  const isCode = ([from]: Ranges[number]): boolean => isCovered([from, from + 1n], code);
  const ofUnit = joined(own);
  if (listed.every((range) => !isCode(range) || isCovered(range, ofUnit))) return;
  check.report(
    I02,
    {
      found: 'addresses of code that are not those of the unit',
      expected: 'the ranges of DW_AT_low_pc and DW_AT_high_pc, or of DW_AT_ranges',
    },
    () => placeInSection(section, start),
  );
}

/** In order, with those made one that touch or overlap. */
function joined(ranges: Ranges): Ranges {
  const result: [bigint, bigint][] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to > last[1] ? to : last[1];
    else result.push([from, to]);
  }
  return result;
}

/** @param among in order, without common addresses */
function isCovered([from, to]: Ranges[number], among: Ranges): boolean {
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (among[middle]![0] <= from) low = middle + 1;
    else high = middle;
  }
  const before = among[low - 1];
  return before !== undefined && to <= before[1];
}

/** In order, with those made one that touch or overlap. */
function codeOf({ elf }: CheckedFile): Ranges {
  return joined(
    elf.sections.flatMap(({ flags, address, size }) =>
      (flags & SHF.EXECINSTR) === 0 ? [] : [[address, address + BigInt(size)] as const],
    ),
  );
}
