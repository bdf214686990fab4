/** Breakages of abbreviations and of the tree of entries, as descriptions that no producer should write. DWARF 5, 2.2, 2.3 and 7.5.3. */
import { DW_FORM, DW_TAG, dwAtName, dwTagName } from '../../../generated/dwarf-constants.ts';
import { dwTagExistsIn } from '../../../generated/dwarf-versions.ts';
import { hex } from '../../errors.ts';
import type { Attribute, Description, Die } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { freshIds } from '../tree.ts';
import { Dwarf } from '../../../generated/debug/dwarf.js';
import {
  ANYTHING,
  type Breakage,
  type ByteBreakage,
  type DescriptionBreakage,
  type WrongDescription,
} from './breakage.ts';
import { fieldsAt } from './fields.ts';
import { changeDie, inObject, isCompileUnit, unitsOfObject } from './described.ts';

/** More than any source has, and than consumers follow that call themselves for each level. */
const NESTED = 300;
const NEWEST = 5;

/** Gives a compilation unit one more child. */
function withChild(
  description: Description,
  choices: Choices,
  child: (freshId: () => number) => Die,
  what: string,
): WrongDescription | undefined {
  const added = child(freshIds(description));
  const changed = changeDie(
    description,
    choices,
    (die, unit) => die === unit.root && isCompileUnit(unit),
    (root) => ({ ...root, children: [...(root.children ?? []), added] }),
  );
  return changed && { description: changed.description, what };
}

const attributeTwice: DescriptionBreakage = {
  name: 'attribute-repeated',
  rule: 'A05',
  summary: 'An entry has an attribute twice; readers differ in which counts (DWARF 5, 2.2).',
  change(description, choices) {
    const isPlain = (attribute: Die['attributes'][number]): boolean => attribute.value.kind === 'constant';
    const changed = changeDie(
      description,
      choices,
      ({ attributes }, unit) => isCompileUnit(unit) && attributes.some(isPlain),
      (die) => ({ ...die, attributes: [...die.attributes, die.attributes.find(isPlain)!] }),
    );
    if (changed === undefined) return undefined;
    const { tag, attributes } = changed.die;
    const what = `${dwTagName(tag)} has ${dwAtName(attributes.find(isPlain)!.name)} twice`;
    return { description: changed.description, what };
  },
};

const tagUnknown: DescriptionBreakage = {
  name: 'tag-unknown',
  rule: 'A06',
  implies: ['C03'],
  summary: 'An entry has a tag that no version of DWARF defines, below the range for vendors (DWARF 5, 7.1).',
  change(description, choices) {
    const unknown = Array.from({ length: DW_TAG.lo_user }, (_, tag) => tag).filter(
      (tag) => tag > 0 && dwTagExistsIn(tag, NEWEST) === undefined,
    );
    const tag = choices.pick(unknown);
    if (tag === undefined) return undefined;
    return withChild(
      description,
      choices,
      (freshId) => ({ id: freshId(), tag, attributes: [], children: undefined }),
      `an entry has the tag ${hex(tag)}`,
    );
  },
};

const abbreviationUnused: DescriptionBreakage = {
  name: 'abbreviation-unused',
  rule: 'A10',
  summary: 'A table has declarations that no entry uses, as where entries were lost (DWARF 5, 7.5.3).',
  change(description, choices) {
    const table = choices.pick(unitsOfObject(description))?.abbreviations.table;
    if (table === undefined) return undefined;
    return {
      description: inObject(description, (file) => ({
        ...file,
        units: file.units.map((unit) =>
          unit.abbreviations.table === table
            ? { ...unit, abbreviations: { ...unit.abbreviations, unused: 1 + choices.below(3) } }
            : unit,
        ),
      })),
      what: 'declarations are in a table that no entry uses',
    };
  },
};

const childrenMissing: DescriptionBreakage = {
  name: 'children-announced-but-missing',
  rule: 'T05',
  summary: 'A declaration has DW_CHILDREN_yes, and the entry only the null entry (DWARF 5, 7.5.3).',
  change(description, choices) {
    const changed = changeDie(
      description,
      choices,
      ({ children }) => children === undefined,
      (die) => ({ ...die, children: [] }),
    );
    return (
      changed && { description: changed.description, what: `${dwTagName(changed.die.tag)} has an empty list` }
    );
  },
};

const nestedTooDeep: DescriptionBreakage = {
  name: 'entries-nested-too-deep',
  rule: 'T07',
  summary:
    'Blocks are nested deeper than any source has them: who calls itself for each level fails (DWARF 5, 2.3).',
  change(description, choices) {
    const nested = (freshId: () => number): Die => {
      const block = (children: readonly Die[] | undefined): Die => ({
        id: freshId(),
        tag: DW_TAG.lexical_block,
        attributes: [],
        children,
      });
      let die = block(undefined);
      for (let i = 1; i < NESTED; i++) die = block([die]);
      return die;
    };
    return withChild(description, choices, nested, `${NESTED} blocks are nested`);
  },
};

const indirectWithoutValue: ByteBreakage = {
  name: 'indirect-form-without-value',
  rule: 'A08',
  implies: ANYTHING,
  summary: 'DW_FORM_indirect names DW_FORM_implicit_const, whose value is in no entry (DWARF 5, 7.5.3).',
  prepare(description, choices) {
    const changed = changeDie(
      description,
      choices,
      ({ attributes }, unit) => isCompileUnit(unit) && attributes.some(canBeIndirect),
      (die) => ({
        ...die,
        attributes: die.attributes.map((one) => (canBeIndirect(one) ? { ...one, indirect: true } : one)),
      }),
    );
    return changed?.description;
  },
  apply(specimen) {
    const values = specimen.fields('units[*].body.dies[*].attrs[*].value');
    const forms = values.flatMap(({ value }) =>
      value instanceof Dwarf.IndirectValue ? fieldsAt(value, 'form') : [],
    );
    const form = specimen.choices.pick(forms);
    return form && specimen.set(form, DW_FORM.implicit_const);
  },
};

function canBeIndirect({ form }: Attribute): boolean {
  return form === DW_FORM.udata || form === DW_FORM.data1 || form === DW_FORM.data2;
}

export const TREE_BREAKAGES: readonly Breakage[] = [
  indirectWithoutValue,
  attributeTwice,
  tagUnknown,
  abbreviationUnused,
  childrenMissing,
  nestedTooDeep,
];
