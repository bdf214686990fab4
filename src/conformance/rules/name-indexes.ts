/** Indexes of names, `.debug_names`: headers, lists of units, the hash table, abbreviations. DWARF 5, 6.1.1.4 and 7.19. */
import {
  DW_FORM,
  DW_IDX,
  DW_UT,
  dwFormName,
  dwIdxName,
  dwTagName,
  FORM_CLASS,
  formClass,
} from '../../../generated/dwarf-constants.ts';
import { hex } from '../../errors.ts';
import type { Check } from '../check.ts';
import { nameHash } from '../name-hash.ts';
import type { IndexDeclaration, NameIndex } from '../name-index.ts';
import { nameIndexes, type BrokenIndex, type NameIndexes } from '../name-indexes.ts';
import { placeInSection } from '../place.ts';
import type { Problem } from '../rule-statement.ts';
import type { Hooks, Rule, Share } from '../rule.ts';
import { isUnit } from '../units-by-start.ts';

const VERSION = 5;

/** Reports what is wrong somewhere in an index. */
type Found = (problem: Problem, offset: number) => void;

export const I04: Rule = {
  id: 'I04',
  class: 'N',
  statement: 'an index of .debug_names has a valid header, and lists units and names that there are',
  citation: { dwarf5: '6.1.1.4.1 to 6.1.1.4.6' },
  hooks: (check, share) => {
    const indexes = share(nameIndexes);
    return {
      file: (file) => {
        const { broken, problems } = indexes.of(file);
        for (const { problem, part } of [...problems, ...broken.map(described)])
          check.report(I04, problem, () => placeInSection(part.section, part.start));
        for (const index of indexes.of(file).indexes)
          checkLists(index, reporterOf(check, I04, index), indexes);
      },
    };
  },
};

export const I05: Rule = {
  id: 'I05',
  class: 'N',
  statement: 'the hash table of .debug_names finds each name in the bucket of its hash',
  citation: { dwarf5: '6.1.1.4.5, 7.33' },
  hooks: (check, share) => hooksOf(check, share, I05, checkHashes),
};

export const I06: Rule = {
  id: 'I06',
  class: 'N',
  statement:
    'an abbreviation of .debug_names has a code of its own, a tag, and attributes in forms of their classes',
  citation: { dwarf5: '6.1.1.4.7, 7.19' },
  hooks: (check, share) => hooksOf(check, share, I06, checkAbbreviations),
};

/** Of a rule about each index by itself. */
function hooksOf(
  check: Check,
  share: Share,
  rule: Rule,
  look: (index: NameIndex, found: Found) => void,
): Hooks {
  const indexes = share(nameIndexes);
  return {
    file: (file) => {
      for (const index of indexes.of(file).indexes) look(index, reporterOf(check, rule, index));
    },
  };
}

function reporterOf(check: Check, rule: Rule, { part: { section } }: NameIndex): Found {
  return (problem, offset) => check.report(rule, problem, () => placeInSection(section, offset));
}

// Headers and lists ---------------------------------------------------------------------------------------------------

function described({ part, refusal }: BrokenIndex): {
  readonly problem: Problem;
  readonly part: BrokenIndex['part'];
} {
  const problem: Problem =
    refusal.kind === 'value' && refusal.isConstant
      ? { found: `version ${String(refusal.actual)}`, expected: `version ${VERSION}` }
      : {
          found: 'an index that ends within its header, its lists or its abbreviations',
          expected: 'as many units, buckets and names as the header says',
        };
  return { problem, part };
}

function checkLists(index: NameIndex, found: Found, { units }: NameIndexes): void {
  const { body, part, nameCount } = index;
  const { section, content, end } = part;
  const lists = [
    { offsets: body.ofsCompileUnits, list: 'units', areTypes: false, what: 'compile unit' },
    { offsets: body.ofsTypeUnits, list: 'types', areTypes: true, what: 'type unit' },
  ] as const;
  for (const { offsets, list, areTypes, what } of lists) {
    const seen = new Set<number>();
    for (const [i, { value }] of offsets.entries()) {
      const unit = units.at(section.file, 'info', section.family, value);
      const at = index.placeOf(list, i);
      if (unit === undefined)
        found(
          {
            found: `an offset in the list of ${what}s where no unit begins`,
            expected: `the offset of a ${what}`,
          },
          at,
        );
      else if (isUnit(unit) && isTypeUnit(unit.type) !== areTypes)
        found(
          {
            found: `a ${areTypes ? 'unit that is no type unit' : 'type unit'} in the list of ${what}s`,
            expected: `the offset of a ${what}`,
          },
          at,
        );
      if (seen.has(value))
        found(
          { found: `a ${what} that is listed twice`, expected: `each ${what} once` },
          index.placeOf(list, i),
        );
      if (isUnit(unit)) seen.add(value);
    }
  }
  const { strings } = index;
  const room = end - content - body.poolStart;
  for (let name = 0; name < nameCount; name++) {
    if (strings?.isWhole !== false && index.text(name) === undefined)
      found(
        { found: 'a name that is no string of .debug_str', expected: 'the offset of a string' },
        index.placeOf('strings', name),
      );
    if (!(body.ofsEntries[name]!.value < room))
      found(
        { found: 'a name whose entries are not in the index', expected: 'an offset in the pool of entries' },
        index.placeOf('entries', name),
      );
  }
}

function isTypeUnit(type: number): boolean {
  return type === DW_UT.type || type === DW_UT.split_type;
}

// The hash table ------------------------------------------------------------------------------------------------------

function checkHashes(index: NameIndex, found: Found): void {
  const { body, nameCount } = index;
  const { buckets, hashes } = body;
  if (buckets.length === 0) return;
  const bucketOf = (name: number): number => hashes[name]! % buckets.length;
  for (const [bucket, first] of buckets.entries()) {
    if (first === 0 || (first <= nameCount && bucketOf(first - 1) === bucket)) continue;
    found(
      first > nameCount
        ? {
            found: 'a bucket with the number of a name that there is not',
            expected: 'the number of a name, or zero',
          }
        : {
            found: 'a bucket that begins with a name of another one',
            expected: 'the first name whose hash leads there',
          },
      index.placeOf('buckets', bucket),
    );
  }
  for (let name = 0; name < nameCount; name++) {
    const isFirst = name === 0 || bucketOf(name) !== bucketOf(name - 1);
    if (isFirst && buckets[bucketOf(name)] !== name + 1)
      found(
        {
          found: 'a name that is not found in the bucket of its hash',
          expected: 'names of one bucket behind each other, from the one that the bucket has',
        },
        index.placeOf('hashes', name),
      );
    const text = index.text(name);
    const hash = text === undefined ? undefined : nameHash(text);
    if (hash !== undefined && hash !== hashes[name])
      found(
        {
          found: 'a hash that is not that of the name',
          expected: 'the hash of the name, with its letters folded',
        },
        index.placeOf('hashes', name),
      );
  }
}

// Abbreviations -------------------------------------------------------------------------------------------------------

function checkAbbreviations(index: NameIndex, found: Found): void {
  const { body } = index;
  const at = index.placeOf('abbreviations', 0);
  const seen = new Set<number>();
  for (const { code, tag } of body.abbrevs.decls) {
    if (code.value === 0) continue;
    if (seen.has(code.value))
      found({ found: `two abbreviations with the code ${code.value}`, expected: 'a code of its own' }, at);
    if (tag?.value === 0)
      found({ found: 'an abbreviation with the tag 0', expected: 'the tag of entries' }, at);
    seen.add(code.value);
  }
  for (const declaration of index.declarations.values())
    checkAttributes(index, declaration, (problem) => found(problem, at));
}

/** Of a form that the standard does not have. */
const NO_CLASS = -1;

/** Newer LLVM has the place of the parent in its entry, or a flag where there is none. DWARF 5, 7.19, says a constant. */
const FORMS: ReadonlyMap<number, readonly number[]> = new Map([
  [DW_IDX.compile_unit, [FORM_CLASS.constant]],
  [DW_IDX.type_unit, [FORM_CLASS.constant]],
  [DW_IDX.die_offset, [FORM_CLASS.reference]],
  [DW_IDX.parent, [FORM_CLASS.constant, FORM_CLASS.reference, FORM_CLASS.flag]],
]);

function checkAttributes(
  { body: { header }, isPartial }: NameIndex,
  { tag, attributes }: IndexDeclaration,
  found: (problem: Problem) => void,
): void {
  const names = new Set<number>();
  const of = `an abbreviation of ${dwTagName(tag)}`;
  for (const { idx, form } of attributes) {
    const name = idx.value;
    const isForVendors = name >= DW_IDX.lo_user && name <= DW_IDX.hi_user;
    if (names.has(name) && !isForVendors)
      found({ found: `${dwIdxName(name)} twice in ${of}`, expected: 'each attribute once' });
    names.add(name);
    const classes = FORMS.get(name);
    const isRight =
      name === DW_IDX.type_hash
        ? form.value === DW_FORM.data8
        : classes === undefined
          ? isForVendors
          : classes.includes(formClass(form.value) ?? NO_CLASS);
    if (isRight) continue;
    found(
      classes === undefined && name !== DW_IDX.type_hash
        ? { found: `the attribute ${hex(name)} in ${of}`, expected: 'an attribute of table 7.23' }
        : {
            found: `${dwIdxName(name)} with ${dwFormName(form.value)}`,
            expected: 'a form of its class in table 7.23',
          },
    );
  }
  if (!isPartial && !names.has(DW_IDX.die_offset))
    found({ found: `${of} without DW_IDX_die_offset`, expected: 'where the entry is in its unit' });

  if (header.numCompileUnits > 1 && !names.has(DW_IDX.compile_unit) && !names.has(DW_IDX.type_unit))
    found({
      found: `${of} without a unit, in an index of several`,
      expected: 'DW_IDX_compile_unit or DW_IDX_type_unit',
    });
}
