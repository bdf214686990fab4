/** What the entries of `.debug_names` are about, and what has none. DWARF 5, 6.1.1.1 and 6.1.1.4.8. */
import {
  DW_AT,
  DW_IDX,
  DW_OP,
  DW_TAG,
  dwTagName,
  FORM_CLASS,
  formClass,
} from '../../../generated/dwarf-constants.ts';
import { ExpressionCursor } from '../../../generated/expression-cursor.ts';
import { inUnit, unitOffset } from '../../dwarf/offsets.ts';
import type { Check } from '../check.ts';
import type { CheckedSection, CheckedUnit } from '../checked-file.ts';
import { namesOf } from '../entry-names.ts';
import { EntryStarts } from '../entry-starts.ts';
import { unitNumberOf, type IndexEntry, type ListFault, type NameIndex } from '../name-index.ts';
import { nameIndexes, type NameIndexes } from '../name-indexes.ts';
import { placeInSection } from '../place.ts';
import { referredEntry } from '../referred-entry.ts';
import type { Problem } from '../rule-statement.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../strings.ts';
import { NO_ENTRY, type UnitTree } from '../unit-tree.ts';
import type { Visit } from '../visit.ts';

export const I07: Rule = {
  id: 'I07',
  class: 'N',
  statement: 'an entry of .debug_names leads to an entry of its unit with the tag and the name',
  citation: { dwarf5: '6.1.1.4.8' },
  hooks: (check, share) => {
    const indexes = share(nameIndexes);
    return {
      end: () => {
        for (const file of check.files)
          for (const index of indexes.of(file).indexes) checkEntries(check, index, indexes);
      },
    };
  },
};

const FAULTS: Readonly<Record<ListFault, Problem | undefined>> = {
  // I04 has reported it.
  outside: undefined,
  undeclared: { found: 'an entry whose code no abbreviation has', expected: 'the code of an abbreviation' },
  incomplete: {
    found: 'an entry that is not complete, or a list of entries without an end',
    expected: 'whole entries, and a zero behind the last one of a name',
  },
};

function checkEntries(check: Check, index: NameIndex, indexes: NameIndexes): void {
  const { section } = index.part;
  for (let name = 0; name < index.nameCount; name++) {
    const { entries, fault } = index.entriesOf(name);
    const problem = fault && FAULTS[fault.kind];
    if (fault !== undefined && problem !== undefined)
      check.report(I07, problem, () => placeInSection(section, fault.at));
    const text = index.text(name);
    for (const entry of entries) {
      const wrong = problemOf(check, index, entry, indexes, text);
      if (wrong !== undefined) check.report(I07, wrong, () => placeInSection(section, entry.at));
    }
  }
}

function problemOf(
  check: Check,
  index: NameIndex,
  entry: IndexEntry,
  indexes: NameIndexes,
  text: string | undefined,
): Problem | undefined {
  const { header } = index.body;
  const number = unitNumberOf(entry, index);
  if (number === undefined) return undefined;
  const count =
    number.list === 'type' ? header.numLocalTypeUnits + header.numForeignTypeUnits : header.numCompileUnits;
  if (number.number >= count)
    return {
      found: 'an entry in a unit with a number that is too large',
      expected: 'the number of a unit of the index',
    };
  const unit = indexes.unitOf(index, entry);
  const offset = entry.values.get(DW_IDX.die_offset);
  if (unit === undefined || offset === undefined || unit.section.bytes.length === 0) return undefined;
  const target = { section: unit.section, offset: inUnit(unit.start, unitOffset(offset)) };
  const declaration = target.offset < unit.end ? check.declarationAt(target) : undefined;
  if (declaration === undefined)
    return {
      found: 'an offset where no entry of the unit begins',
      expected: 'the offset of the entry, counted from the header of its unit',
    };
  if (declaration.tag !== entry.tag)
    return {
      found: `${dwTagName(entry.tag)} for ${dwTagName(declaration.tag)}`,
      expected: 'the tag of the entry',
    };
  if (text === undefined || isDerived(text)) return undefined;
  const names = namesOf(check, target);
  if (names === undefined || names.some((one) => one === text || one.startsWith(`${text}<`)))
    return undefined;
  if (names.length === 0 && entry.tag === DW_TAG.namespace) return undefined;
  return {
    found: `a name of ${dwTagName(entry.tag)} that is not one of the entry`,
    expected: 'DW_AT_name or DW_AT_linkage_name of the entry, or of the one that it completes',
  };
}

/** Names of methods of Objective-C, which LLVM takes apart. */
function isDerived(name: string): boolean {
  return /^[-+]\[|[: ]/u.test(name) && !name.includes('<');
}

// Completeness --------------------------------------------------------------------------------------------------------

export const I08: Rule = {
  id: 'I08',
  class: 'N',
  statement:
    'a named entry that defines a type, a namespace, a function or a variable is in the index of its unit',
  citation: { dwarf5: '6.1.1.1' },
  hooks: (check, share) => {
    const indexes = share(nameIndexes);
    /** Which entries have one in an index. */
    const indexed = new Map<CheckedSection, EntryStarts>();
    const covered = new Set<CheckedUnit>();
    let starts: EntryStarts | undefined;
    return {
      file: (file) => {
        for (const index of indexes.of(file).indexes) collect(index, indexes, indexed, covered);
      },
      unit: (unit) => {
        starts = covered.has(unit) ? indexed.get(unit.section) : undefined;
      },
      entry: ({ tag }) => {
        const must = MUST.get(tag);
        return must === undefined
          ? undefined
          : (visit) => {
              if (starts === undefined || starts.has(visit.offset) || !must(visit, check)) return;
              visit.report(I08, {
                found: `${dwTagName(tag)} that the index of its unit does not have`,
                expected: 'an entry in .debug_names',
              });
            };
      },
    };
  },
};

function collect(
  index: NameIndex,
  indexes: NameIndexes,
  indexed: Map<CheckedSection, EntryStarts>,
  covered: Set<CheckedUnit>,
): void {
  if (index.isPartial) return;
  for (let name = 0; name < index.nameCount; name++) {
    const { entries, fault } = index.entriesOf(name);
    // Nobody knows what is in the rest.
    if (fault !== undefined) return;
    for (const entry of entries) {
      const unit = indexes.unitOf(index, entry);
      const offset = entry.values.get(DW_IDX.die_offset);
      if (unit !== undefined && offset !== undefined)
        startsOf(indexed, unit).add(inUnit(unit.start, unitOffset(offset)));
    }
  }
  for (const { value } of index.body.ofsCompileUnits) {
    const unit = indexes.described(index, value);
    if (unit === undefined) continue;
    covered.add(unit);
    startsOf(indexed, unit);
  }
}

function startsOf(indexed: Map<CheckedSection, EntryStarts>, { section }: CheckedUnit): EntryStarts {
  let starts = indexed.get(section);
  if (starts === undefined) indexed.set(section, (starts = new EntryStarts(section.bytes.length)));
  return starts;
}

/** Whether an entry of the tag must be in an index. */
type Must = (visit: Visit, check: Check) => boolean;

const MUST: ReadonlyMap<number, Must> = new Map<number, Must>([
  ...[
    DW_TAG.class_type,
    DW_TAG.enumeration_type,
    DW_TAG.interface_type,
    DW_TAG.structure_type,
    DW_TAG.typedef,
    DW_TAG.union_type,
  ].map((tag): [number, Must] => [tag, isNamedDefinition]),
  [DW_TAG.base_type, (visit, check) => isNamedDefinition(visit, check) && !isOfExpressions(visit)],
  [DW_TAG.namespace, ({ tree, entry }) => !tree.has(entry, DW_AT.declaration)],
  ...[DW_TAG.subprogram, DW_TAG.inlined_subroutine, DW_TAG.label].map((tag): [number, Must] => [
    tag,
    (visit, check) =>
      ADDRESSES.some((attribute) => visit.tree.has(visit.entry, attribute)) &&
      isNamedDefinition(visit, check),
  ]),
  [DW_TAG.variable, (visit, check) => hasAddress(visit) && isNamedDefinition(visit, check)],
]);

const ADDRESSES: readonly number[] = [DW_AT.low_pc, DW_AT.high_pc, DW_AT.ranges, DW_AT.entry_pc];
const COMPLETED: readonly number[] = [DW_AT.specification, DW_AT.abstract_origin];
/** An inlined function, its abstract instance, its declaration. */
const LONGEST_CHAIN = 8;

/** Types that only expressions refer to, which LLVM names by their encoding: `DW_ATE_unsigned_32` is no name of the language. */
function isOfExpressions({ tree, entry }: Visit): boolean {
  return tree.name(entry)?.startsWith('DW_ATE_') === true;
}

function isNamedDefinition({ tree, entry }: Visit, check: Check): boolean {
  return !tree.has(entry, DW_AT.declaration) && hasName(tree, entry, check);
}

/** By its own name, or by that of the entry that it completes, if that is in the unit. */
function hasName(tree: UnitTree, entry: number, check: Check): boolean {
  for (let at = entry, steps = 0; at >= 0 && steps < LONGEST_CHAIN; steps++) {
    const name = tree.value(at, DW_AT.name);
    if (name !== undefined) return (textOf(tree.unit, name) ?? '') !== '';
    const completed = COMPLETED.find((attribute) => tree.has(at, attribute));
    const value = completed === undefined ? undefined : tree.value(at, completed);
    at = value === undefined ? NO_ENTRY : referredEntry(check, tree, value);
  }
  return false;
}

/** "Includes a DW_OP_addr or DW_OP_form_tls_address operator." */
function hasAddress({ tree, entry, unit }: Visit): boolean {
  const value = tree.value(entry, DW_AT.location);
  if (value === undefined || formClass(value.form) !== FORM_CLASS.exprloc) return false;
  const { section } = unit;
  const cursor = new ExpressionCursor(section.bytes, section.file.littleEndian);
  cursor.version = unit.version;
  cursor.is64 = unit.is64;
  cursor.addressSize = unit.addressSize;
  cursor.open(value.lo, value.hi);
  while (cursor.next()) if (cursor.code === DW_OP.addr || cursor.code === DW_OP.form_tls_address) return true;
  return false;
}
