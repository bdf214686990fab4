/**
 * What references lead to: an entry of the right kind. Within the unit that is decided at the value; across units at the end, sorted by
 * target, so that each unit is entered once. One check for all rules, because there are millions of values.
 */
import { DW_AT, DW_FORM, dwTagName, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { infoOffset, inUnit, unitOffset, type InfoOffset } from '../../dwarf/offsets.ts';
import { hex } from '../../errors.ts';
import { IntList } from '../../int-list.ts';
import type { AbbreviationDeclaration } from '../abbreviation-table.ts';
import type { AttributeUse } from '../attribute-use.ts';
import type { Check } from '../check.ts';
import type { CheckedSection } from '../checked-file.ts';
import { EntryStarts } from '../entry-starts.ts';
import { ExternalPlaces } from '../external-places.ts';
import { eachFar, FarReferences } from '../far-references.ts';
import { leads } from '../lead.ts';
import { placeInSection, placeInUnit } from '../place.ts';
import { CHAINS, leadsOn, ReferenceChains } from '../reference-chains.ts';
import { ABSTRACT_ORIGIN, RELATIONS, SPECIFICATION, TYPE, type ReferenceKind } from '../reference-kinds.ts';
import type { Problem } from '../rule-statement.ts';
import type { AttributeCheck, Hooks, Rule } from '../rule.ts';
import { NO_ENTRY } from '../unit-tree.ts';
import { isInUnit } from '../unit-references.ts';
import type { Visit } from '../visit.ts';

export const R02: Rule = {
  id: 'R02',
  class: 'N',
  statement: 'a reference into another unit or a supplementary file leads to the beginning of an entry',
  citation: { dwarf4: '7.5.4', dwarf5: '7.5.5' },
  concernsVersions: true,
  hooks: (check) => hooksOf(check, R02),
};

export const R05: Rule = {
  id: 'R05',
  class: 'N',
  statement: 'DW_AT_type leads to a type',
  citation: { dwarf4: '2.7', dwarf5: '2.7' },
  concernsVersions: true,
  hooks: (check) => hooksOf(check, R05),
};

export const R06: Rule = {
  id: 'R06',
  class: 'N',
  statement: 'DW_AT_specification leads to a declaration, and never back to its own entry',
  citation: { dwarf4: '2.13.2', dwarf5: '2.13.2' },
  hooks: (check) => hooksOf(check, R06),
};

export const R07: Rule = {
  id: 'R07',
  class: 'N',
  statement: 'DW_AT_abstract_origin leads to what the entry can be an instance of, and never back to it',
  citation: { dwarf4: '3.3.8', dwarf5: '3.3.8' },
  concernsVersions: true,
  hooks: (check) => hooksOf(check, R07),
};

export const R08: Rule = {
  id: 'R08',
  class: 'N',
  statement:
    'DW_AT_import, DW_AT_extension, DW_AT_containing_type and DW_AT_discr lead to the kind of entry that they are about',
  citation: { dwarf4: '3.2, 5.5', dwarf5: '3.2, 5.7' },
  concernsVersions: true,
  hooks: (check) => hooksOf(check, R08),
};

const GROUP: readonly Rule[] = [R02, R05, R06, R07, R08];

interface Kind extends ReferenceKind {
  readonly rule: Rule;
}

function kindOf(attribute: number): Kind | undefined {
  switch (attribute) {
    case DW_AT.type:
      return { ...TYPE, rule: R05 };
    case DW_AT.specification:
      return { ...SPECIFICATION, rule: R06 };
    case DW_AT.abstract_origin:
      return { ...ABSTRACT_ORIGIN, rule: R07 };
    default: {
      const relation = RELATIONS.get(attribute);
      return relation && { ...relation, rule: R08 };
    }
  }
}

function problemOf({ expected }: Kind, tag: number, target: AbbreviationDeclaration): Problem {
  return { found: `${dwTagName(target.tag)}, from ${dwTagName(tag)}`, expected: expected(tag) };
}

function hooksOf(check: Check, rule: Rule): Hooks {
  if (!leads(check, rule, GROUP)) return {};
  const targets = new ReferenceTargets(check);
  return {
    attribute: (use) => targets.checkFor(use),
    end: () => targets.finish(),
  };
}

class ReferenceTargets {
  readonly #check: Check;
  readonly #far: {
    readonly use: AttributeUse;
    readonly kind: Kind | undefined;
    readonly references: FarReferences;
  }[] = [];
  /** Entries that are known to be types. */
  readonly #types = new Map<CheckedSection, EntryStarts>();
  readonly #chains: ReferenceChains;
  readonly #external = new ExternalPlaces();

  constructor(check: Check) {
    this.#check = check;
    this.#chains = new ReferenceChains(check);
  }

  checkFor(use: AttributeUse): AttributeCheck | undefined {
    const { name, form } = use;
    const kind = kindOf(name);
    const isNear = isInUnit(form);
    if (formClass(form) !== FORM_CLASS.reference && form !== DW_FORM.indirect) return undefined;
    if (form === DW_FORM.ref_sig8 || (isNear && kind === undefined)) return undefined;
    const near = kind === undefined ? undefined : this.#nearCheck(use, kind);
    if (isNear) return near;
    const references = new FarReferences();
    this.#far.push({ use, kind, references });
    return (visit) => {
      if (isInUnit(visit.form)) near?.(visit);
      else if (formClass(visit.form) === FORM_CLASS.reference && visit.form !== DW_FORM.ref_sig8)
        references.add(visit);
    };
  }

  finish(): void {
    for (const { use, kind, references } of this.#far)
      for (const { section, form, list } of references.lists())
        this.#finishList(use, kind, section, form, list);
    this.#chains.finish((attribute, problem, place) => {
      const rule = kindOf(attribute)?.rule;
      if (rule !== undefined) this.#check.report(rule, { ...problem, attribute }, place);
    });
  }

  // Within the unit -----------------------------------------------------------------------------------------------------

  #nearCheck({ name }: AttributeUse, kind: Kind): AttributeCheck {
    if (name === DW_AT.type) return (visit) => this.#checkType(visit, kind);
    const isChained = CHAINS.includes(name);
    return (visit) => {
      const { tree, unit, tag } = visit;
      const offset = inUnit(unit.start, unitOffset(visit.number));
      const found = tree.find(offset);
      // Whether there is an entry, R01 says.
      if (found === NO_ENTRY) return;
      const target = tree.declaration(found);
      if (!kind.accepts(tag, target)) visit.report(kind.rule, problemOf(kind, tag, target));
      if (isChained && offset >= visit.offset && leadsOn(target)) this.#chains.start(unit.section, offset);
    };
  }

  #checkType(visit: Visit, kind: Kind): void {
    const { tree, unit, tag } = visit;
    const offset = inUnit(unit.start, unitOffset(visit.number));
    const types = this.#typesOf(unit.section);
    if (types.has(offset)) return;
    const found = tree.find(offset);
    if (found === NO_ENTRY) return;
    const target = tree.declaration(found);
    if (kind.accepts(tag, target)) types.add(offset);
    else visit.report(kind.rule, problemOf(kind, tag, target));
  }

  #typesOf(section: CheckedSection): EntryStarts {
    let types = this.#types.get(section);
    if (types === undefined) this.#types.set(section, (types = new EntryStarts(section.bytes.length)));
    return types;
  }

  // Across units --------------------------------------------------------------------------------------------------------

  #finishList(
    use: AttributeUse,
    kind: Kind | undefined,
    section: CheckedSection,
    form: number,
    list: IntList,
  ): void {
    const [unit] = section.units;
    if (unit === undefined || isPackage(section)) return;
    const there = this.#check.target(unit, { form, lo: 0, hi: 0 })?.section;
    if (there === undefined || !section.isWhole || !there.isWhole) return;
    const seen = use.name === DW_AT.type ? this.#typesOf(there) : new EntryStarts(there.bytes.length);
    const targets = new IntList();
    // What another object defines, the linker fills in.
    const external = this.#external.of(section);
    eachFar(list, external, (valueStart, offset) => {
      if (!there.starts.has(offset)) this.#reportNowhere(use, section, there, valueStart, offset);
      else if (kind !== undefined && !seen.has(offset)) {
        seen.add(offset);
        targets.push(offset);
      }
    });
    if (kind === undefined) return;
    const wrong = this.#wrongTargets(use.tag, kind, there, targets);
    if (wrong.size > 0)
      eachFar(list, external, (valueStart, offset) => {
        const target = wrong.get(offset);
        if (target !== undefined)
          this.#report(kind.rule, problemOf(kind, use.tag, target), use, section, valueStart);
      });
    if (CHAINS.includes(use.name)) this.#startChains(section, there, list);
  }

  #wrongTargets(
    tag: number,
    kind: Kind,
    section: CheckedSection,
    { items, length }: IntList,
  ): ReadonlyMap<number, AbbreviationDeclaration> {
    const wrong = new Map<number, AbbreviationDeclaration>();
    for (const offset of new Uint32Array(items.slice(0, length)).toSorted()) {
      const target = this.#check.declarationAt({ section, offset: infoOffset(offset) });
      if (target !== undefined && !kind.accepts(tag, target)) wrong.set(offset, target);
    }
    return wrong;
  }

  /** A circle has at least one reference that does not go back to an earlier unit, or within its unit to an earlier entry. */
  #startChains(section: CheckedSection, there: CheckedSection, list: IntList): void {
    eachFar(list, this.#external.of(section), (valueStart, offset) => {
      if (!there.starts.has(offset)) return;
      const isBackward =
        there === section && offset < (this.#check.unitAt(section, valueStart)?.start ?? valueStart);
      if (!isBackward) this.#chains.start(there, offset);
    });
  }

  #reportNowhere(
    use: AttributeUse,
    section: CheckedSection,
    there: CheckedSection,
    valueStart: InfoOffset,
    offset: InfoOffset,
  ): void {
    const isSame = there.file === section.file;
    const problem = {
      found: `a reference to ${hex(offset)} of ${there.name}${isSame ? '' : ` of ${there.file.name}`}, where no entry begins`,
      expected: 'the offset of an entry',
    };
    this.#report(R02, problem, use, section, valueStart);
  }

  #report(
    rule: Rule,
    problem: Problem,
    { name }: AttributeUse,
    section: CheckedSection,
    valueStart: InfoOffset,
  ): void {
    this.#check.report(rule, { ...problem, attribute: name }, () => {
      const unit = this.#check.unitAt(section, valueStart);
      return unit === undefined ? placeInSection(section, valueStart) : placeInUnit(unit, valueStart);
    });
  }
}

/** In a package, offsets of a unit count from its part of the section. DWARF 5, 7.3.5. */
function isPackage({ file, family }: CheckedSection): boolean {
  return family === 'split' && file.section('cu_index', 'main') !== undefined;
}
