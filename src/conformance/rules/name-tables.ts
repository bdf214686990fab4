/** The lookup tables by name of before DWARF 5, and GNU's with the kind of each name. DWARF 4, 6.1.1 and 7.19. */
import { DW_AT, DW_TAG, dwTagName } from '../../../generated/dwarf-constants.ts';
import { DwarfPubnames } from '../../../generated/dwarf-pubnames.js';
import { inUnit, unitOffset, type UnitOffset } from '../../dwarf/offsets.ts';
import { latin1 } from '../../latin1.ts';
import { stream } from '../../kaitai.ts';
import type { Check } from '../check.ts';
import type { CheckedUnit } from '../checked-file.ts';
import { namesOf } from '../entry-names.ts';
import { initialLengthSize, offsetWidth } from '../index-tables.ts';
import type { Rule } from '../rule.ts';
import { decoded, partsOf, reporter, type ReportAt, type SectionPart } from '../section-parts.ts';
import { Skeletons } from '../skeletons.ts';
import { isUnit, UnitsByStart } from '../units-by-start.ts';

const VERSION = 2;
const VERSION_SIZE = Uint16Array.BYTES_PER_ELEMENT;

/** By the kind of section, whether its names have a byte that tells their kind. */
const KINDS: ReadonlyMap<string, boolean> = new Map([
  ['pubnames', false],
  ['pubtypes', false],
  ['gnu_pubnames', true],
  ['gnu_pubtypes', true],
]);

/** Entries of units. */
const UNITS: ReadonlySet<number> = new Set([
  DW_TAG.compile_unit,
  DW_TAG.partial_unit,
  DW_TAG.type_unit,
  DW_TAG.skeleton_unit,
]);

export const I03: Rule = {
  id: 'I03',
  class: 'N',
  statement: 'a name of .debug_pubnames or .debug_pubtypes is that of the entry of its unit that it leads to',
  citation: { dwarf4: '6.1.1, 7.19' },
  hooks: (check) => {
    const units = new UnitsByStart();
    const skeletons = new Skeletons(check.files);
    return {
      end: () => {
        for (const { sections } of check.files)
          for (const section of sections) {
            const isGnu = KINDS.get(section.kind);
            if (isGnu === undefined || !section.isWhole) continue;
            const report = reporter(check, I03, section);
            for (const part of partsOf(section, 'a set of names', report))
              if (part.end > part.content) checkSet(part, isGnu, { check, units, skeletons, report });
          }
      },
    };
  },
};

interface Context {
  readonly check: Check;
  readonly units: UnitsByStart;
  readonly skeletons: Skeletons;
  readonly report: ReportAt;
}

function checkSet(part: SectionPart, isGnu: boolean, context: Context): void {
  const { section, start, content, end, is64, io } = part;
  const { units, skeletons, report } = context;
  const { littleEndian } = section.file;
  const root = new DwarfPubnames(stream(new Uint8Array()), null, null, !littleEndian, isGnu);
  const body = decoded(() => new DwarfPubnames.SetBody(io, null, root, littleEndian, is64));
  if ('refusal' in body) {
    const { refusal } = body;
    if (refusal.kind === 'value')
      return report(
        { found: `version ${String(refusal.actual)}`, expected: `version ${VERSION}` },
        content,
        VERSION_SIZE,
      );
    return report(
      {
        found: 'a set that ends within its header or within a name',
        expected: 'a length that covers all names, and the offset zero behind them',
      },
      start,
      end - start,
    );
  }
  const { ofsDebugInfo, lenDebugInfo, names, rest } = body.value;
  const unit = units.at(section.file, 'info', section.family, ofsDebugInfo.value);
  if (unit === undefined)
    return report(
      {
        found: 'a set for an offset of .debug_info where no unit begins',
        expected: 'the offset of the header of a unit',
      },
      content + VERSION_SIZE,
    );
  if (!isUnit(unit)) return;
  // The standard leaves open whether the length counts; that of a skeleton may be the one of its split unit.
  const size = unit.end - unit.start;
  const sizes = [size, size - initialLengthSize(unit)];
  const isSkeleton = unit.root.has(DW_AT.dwo_name) || unit.root.has(DW_AT.GNU_dwo_name);
  if (!sizes.includes(lenDebugInfo.value) && !isSkeleton)
    report(
      {
        found: 'a size that is not that of the unit',
        expected: 'the size of the unit in .debug_info, with its length',
      },
      content + VERSION_SIZE,
    );
  const described = isSkeleton ? skeletons.splitOf(unit) : unit;
  if (described === undefined || described.section.bytes.length === 0) return;
  const widths = names.map((one) => sizeOf(one, isGnu));
  let at = content + io.pos - rest.length - widths.reduce((sum, one) => sum + one, 0);
  for (const [i, { ofsDie, name }] of names.entries()) {
    if (name !== undefined) checkName(context, described, unitOffset(ofsDie.value), latin1(name.content), at);
    at += widths[i]!;
  }
}

/** In the table: an offset, perhaps a kind, and a name that a zero ends. */
function sizeOf({ is64, name }: DwarfPubnames.Name, isGnu: boolean): number {
  return offsetWidth(is64) + (name === undefined ? 0 : name.content.length + 1 + (isGnu ? 1 : 0));
}

function checkName(
  { check, report }: Context,
  unit: CheckedUnit,
  offset: UnitOffset,
  name: string,
  at: number,
): void {
  const { section, start, end } = unit;
  const target = { section, offset: inUnit(start, offset) };
  const declaration = target.offset < end ? check.declarationAt(target) : undefined;
  if (declaration === undefined)
    return report(
      {
        found: 'a name with an offset where no entry of the unit begins',
        expected: 'the offset of the entry, counted from the header of the unit',
      },
      at,
    );
  // Types in units of their own have the entry of the unit in their place.
  if (UNITS.has(declaration.tag)) return;
  const names = namesOf(check, target);
  // Functions without a name that compilers make are listed, too.
  if (name === '') return;
  // Names are those of the language, with those of the namespaces around them.
  if (names === undefined || names.length === 0 || names.some((one) => name.includes(one))) return;
  report(
    {
      found: `a name for ${dwTagName(declaration.tag)} that is not the one of the entry`,
      expected: 'the name of the entry that the offset leads to',
    },
    at,
  );
}
