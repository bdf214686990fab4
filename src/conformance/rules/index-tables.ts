/** Tables that units index: their headers, the bases that units give, and the indexes. DWARF 5, 7.26 to 7.29. */
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { hex } from '../../errors.ts';
import type { AttributeUse } from '../attribute-use.ts';
import type { Check } from '../check.ts';
import type { CheckedFile, CheckedUnit, SectionFamily } from '../checked-file.ts';
import type { IndexKind } from '../index-tables.ts';
import { placeInSection } from '../place.ts';
import type { RuleStatement } from '../rule-statement.ts';
import type { AttributeCheck, Hooks, Rule } from '../rule.ts';
import { baseAttribute, IndexedSections, type UnitIndexes } from '../unit-indexes.ts';
import type { Visit } from '../visit.ts';

const FORMS: Readonly<Record<IndexKind, ReadonlySet<number>>> = {
  addr: new Set([
    DW_FORM.addrx,
    DW_FORM.addrx1,
    DW_FORM.addrx2,
    DW_FORM.addrx3,
    DW_FORM.addrx4,
    DW_FORM.GNU_addr_index,
  ]),
  loclists: new Set([DW_FORM.loclistx]),
  rnglists: new Set([DW_FORM.rnglistx]),
  str_offsets: new Set([
    DW_FORM.strx,
    DW_FORM.strx1,
    DW_FORM.strx2,
    DW_FORM.strx3,
    DW_FORM.strx4,
    DW_FORM.GNU_str_index,
  ]),
};

const KINDS: readonly IndexKind[] = ['str_offsets', 'addr', 'rnglists', 'loclists'];
const FAMILIES: readonly SectionFamily[] = ['main', 'split', 'lto'];

/** Keeps the indexes of the unit that is being read. */
class CurrentIndexes {
  readonly #sections: IndexedSections;
  #unit: CheckedUnit | undefined;
  #indexes: UnitIndexes = { state: 'unknown' };

  constructor(sections: IndexedSections) {
    this.#sections = sections;
  }

  of(unit: CheckedUnit): UnitIndexes {
    if (unit !== this.#unit) {
      this.#unit = unit;
      this.#indexes = this.#sections.of(unit);
    }
    return this.#indexes;
  }
}

function isIndexUse({ form }: AttributeUse, kind: IndexKind): boolean {
  return form === DW_FORM.indirect || FORMS[kind].has(form);
}

interface Parts {
  readonly headers: RuleStatement;
  readonly indexes: RuleStatement;
}

/** Headers of tables: they are about sections, wherever units refer to them. */
function headerHooks(check: Check, kind: IndexKind, rule: RuleStatement): Pick<Hooks, 'file'> {
  const sections = new IndexedSections(kind, check.files);
  return {
    file: (file: CheckedFile) => {
      for (const family of FAMILIES) {
        const section = file.section(kind, family);
        if (section === undefined || !section.isWhole || !sections.haveHeaders(section)) continue;
        for (const { offset, ...problem } of sections.tables(section).problems)
          check.report(rule, problem, () => placeInSection(section, offset));
      }
    },
  };
}

/** Bases and indexes, as units give them. */
function indexHooks(check: Check, kind: IndexKind, rule: RuleStatement): Pick<Hooks, 'attribute'> {
  const sections = new IndexedSections(kind, check.files);
  const current = new CurrentIndexes(sections);
  const checkBase: AttributeCheck = (visit) => reportBase(visit, current.of(visit.unit), kind, rule);
  const checkIndex: AttributeCheck = (visit) => {
    const indexes = current.of(visit.unit);
    if (indexes.state === 'found' && visit.number < indexes.table.count) return;
    if (visit.attribute.form === DW_FORM.indirect && !FORMS[kind].has(visit.form)) return;
    reportIndex(visit, indexes, kind, rule);
  };
  return {
    attribute: (use) =>
      use.name === baseAttribute(kind, use.encoding.version) && mayHaveBase(kind, use.encoding.version)
        ? checkBase
        : isIndexUse(use, kind)
          ? checkIndex
          : undefined,
  };
}

/** Before version 5 only GNU's units have bases, of addresses. */
function mayHaveBase(kind: IndexKind, version: number): boolean {
  return version >= 5 || kind === 'addr';
}

function sectionName(kind: IndexKind, { section: { family } }: CheckedUnit): string {
  return `.debug_${kind}${family === 'split' && kind !== 'addr' ? '.dwo' : ''}`;
}

function reportBase(visit: Visit, indexes: UnitIndexes, kind: IndexKind, rule: RuleStatement): void {
  const { unit } = visit;
  if (indexes.state === 'no section')
    visit.report(rule, {
      found: `a base in ${sectionName(kind, unit)}, which the file does not have`,
      expected: 'the section',
    });
  if (indexes.state === 'wrong base')
    visit.report(rule, {
      found: `the base ${hex(visit.number)}, where no header of .debug_${kind} ends`,
      expected: 'the offset behind the header of a table',
    });
  if (indexes.state !== 'found') return;
  const { is64, addressSize } = indexes.table;
  if (is64 !== unit.is64)
    visit.report(rule, {
      found: `a table in the ${is64 ? 64 : 32}-bit format for a unit in the ${unit.is64 ? 64 : 32}-bit format`,
      expected: 'the same format of both',
    });
  if (addressSize !== undefined && addressSize !== unit.addressSize)
    visit.report(rule, {
      found: `a table with addresses of ${addressSize} bytes for a unit with addresses of ${unit.addressSize}`,
      expected: 'the same address size of both',
    });
}

function reportIndex(visit: Visit, indexes: UnitIndexes, kind: IndexKind, rule: RuleStatement): void {
  if (indexes.state === 'found')
    visit.report(rule, {
      found: `the index ${visit.number} in a table of ${indexes.table.count} entries`,
      expected: 'an index below the number of entries',
    });
  // A unit with a base has been told so at that.
  else if (indexes.state === 'no section' && !visit.unit.root.has(baseAttribute(kind, visit.unit.version)))
    visit.report(rule, {
      found: `an index of ${sectionName(kind, visit.unit)}, which the file does not have`,
      expected: 'the section with the table',
    });
}

function tableRule(rule: Omit<Rule, 'hooks'>, kind: IndexKind, parts: readonly (keyof Parts)[]): Rule {
  const complete: Rule = {
    ...rule,
    hooks: (check) => ({
      ...(parts.includes('headers') ? headerHooks(check, kind, complete) : {}),
      ...(parts.includes('indexes') ? indexHooks(check, kind, complete) : {}),
    }),
  };
  return complete;
}

export const S03: Rule = tableRule(
  {
    id: 'S03',
    class: 'N',
    statement: 'tables in .debug_str_offsets have a header of version 5 and whole entries',
    citation: { dwarf5: '7.26' },
    concernsVersions: true,
  },
  'str_offsets',
  ['headers'],
);

export const S04: Rule = tableRule(
  {
    id: 'S04',
    class: 'N',
    statement: 'the index of a string is one of its table, and the base of the table is behind a header',
    citation: { dwarf5: '7.26' },
    concernsVersions: true,
  },
  'str_offsets',
  ['indexes'],
);

export const S05: Rule = tableRule(
  {
    id: 'S05',
    class: 'N',
    statement: 'tables in .debug_addr have a valid header, and units index what is there',
    citation: { dwarf5: '7.27' },
  },
  'addr',
  ['headers', 'indexes'],
);

export const S06: Rule = tableRule(
  {
    id: 'S06',
    class: 'N',
    statement: 'tables in .debug_rnglists have a valid header, and units index what is there',
    citation: { dwarf5: '7.28' },
  },
  'rnglists',
  ['headers', 'indexes'],
);

export const S07: Rule = tableRule(
  {
    id: 'S07',
    class: 'N',
    statement: 'tables in .debug_loclists have a valid header, and units index what is there',
    citation: { dwarf5: '7.29' },
  },
  'loclists',
  ['headers', 'indexes'],
);

export const S08: Rule = {
  id: 'S08',
  class: 'N',
  statement: 'a unit that uses indexes has the attribute with the base of the table',
  citation: { dwarf5: '3.1.1' },
  since: 5,
  concernsVersions: true,
  hooks: (check) => {
    const checks = KINDS.map((kind): readonly [IndexKind, AttributeCheck] => {
      const current = new CurrentIndexes(new IndexedSections(kind, check.files));
      return [kind, (visit) => reportMissing(visit, current.of(visit.unit), kind)];
    });
    return {
      attribute: (use) => {
        const [first, ...others] = checks.filter(([kind]) => isIndexUse(use, kind)).map(([, one]) => one);
        return others.length === 0
          ? first
          : (visit) => {
              for (const one of [first!, ...others]) one(visit);
            };
      },
    };
  },
};

function reportMissing(visit: Visit, { state }: UnitIndexes, kind: IndexKind): void {
  if (state !== 'no base' || !FORMS[kind].has(visit.form)) return;
  visit.report(S08, {
    found: `an index of .debug_${kind} in a unit without a base`,
    expected: `DW_AT_${kind}_base in the entry of the unit, or in that of its skeleton`,
  });
}
