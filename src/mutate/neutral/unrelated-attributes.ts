/** Attributes that no version depends on: taken away, and added. */
import { DW_AT, DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwAtExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Description, Die, DieId, Unit } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { attributeOf, places, saysAssembler } from '../tree.ts';
import { attributes, dies, type NeutralChange, NONE, type SitesOf } from './neutral-change.ts';

/**
 * Attributes that no rule of symbol versions, sections 2 to 8, names: where something is declared in its file, who compiled it and
 * how, where its code and data are and how calls are made. Those that DIEs of other units or other attributes count from
 * (DW_AT_low_pc, DW_AT_stmt_list, bases) are none of them, though no version shows them either.
 */
const UNRELATED: ReadonlySet<number> = new Set([
  DW_AT.decl_line,
  DW_AT.decl_column,
  DW_AT.call_line,
  DW_AT.call_column,
  DW_AT.call_file,
  DW_AT.producer,
  DW_AT.language,
  DW_AT.identifier_case,
  DW_AT.use_UTF8,
  DW_AT.external,
  DW_AT.inline,
  DW_AT.artificial,
  DW_AT.description,
  DW_AT.frame_base,
  DW_AT.location,
  DW_AT.entry_pc,
  DW_AT.noreturn,
  DW_AT.main_subprogram,
  DW_AT.call_all_calls,
  DW_AT.call_all_source_calls,
  DW_AT.call_all_tail_calls,
  DW_AT.GNU_all_call_sites,
  DW_AT.GNU_all_source_call_sites,
  DW_AT.GNU_all_tail_call_sites,
  DW_AT.GNU_macros,
  DW_AT.GNU_pubnames,
  DW_AT.GNU_pubtypes,
  DW_AT.macro_info,
  DW_AT.macros,
]);

const LARGEST_NUMBER = 2 ** 7;
/** Codes of vendors that no vendor is known to use: the last ones of the range. DWARF 5, 7.1. */
const UNKNOWN_ATTRIBUTES = [DW_AT.hi_user - 1, DW_AT.hi_user - 2];
function addable(die: Die, { version }: Unit, choices: Choices): readonly Attribute[] {
  const number = { kind: 'constant', value: BigInt(choices.below(LARGEST_NUMBER)) } as const;
  // A line is one of a file. DWARF 5, 2.14.
  const lines =
    attributeOf(die, DW_AT.decl_file) === undefined
      ? []
      : [DW_AT.decl_line, DW_AT.decl_column].map((name) => ({ name, form: DW_FORM.data1, value: number }));
  const text = { kind: 'string', text: `entry ${die.id}` } as const;
  const candidates: readonly Attribute[] = [
    ...lines,
    { name: DW_AT.description, form: DW_FORM.string, value: text },
    ...UNKNOWN_ATTRIBUTES.map((name) => ({ name, form: DW_FORM.udata, value: number })),
  ];
  return candidates.filter(
    ({ name }) => attributeOf(die, name) === undefined && dwAtExistsIn(name, version) !== false,
  );
}

/** Any reference within the unit. Short units would do with narrower ones, which the writer widens where they do not suffice. */
const SIBLING_FORMS: readonly number[] = [DW_FORM.ref4, DW_FORM.ref8, DW_FORM.ref_udata, DW_FORM.ref2];

const SIBLINGS = SIBLING_FORMS.map((form): Attribute => ({
  name: DW_AT.sibling,
  form,
  value: { kind: 'sibling' },
}));

/** Entries with children that have a next sibling, and do not say where. */
function withoutSibling(description: Description): ReadonlySet<DieId> {
  const found = new Set<DieId>();
  for (const { die, parent } of places(description))
    if (
      parent !== undefined &&
      parent.die.children?.at(-1) !== die &&
      die.children !== undefined &&
      attributeOf(die, DW_AT.sibling) === undefined
    )
      found.add(die.id);
  return found;
}

const addSiblings: SitesOf = (description) => {
  const found = withoutSibling(description);
  return dies(description, (die) =>
    found.has(die.id)
      ? SIBLINGS.map((sibling) => ({ ...die, attributes: [sibling, ...die.attributes] }))
      : [],
  );
};

const removeSiblings: SitesOf = (description) =>
  attributes(description, ({ value }) => (value.kind === 'sibling' ? [undefined] : []));

const addAttributes: SitesOf = (description) =>
  dies(description, (die, unit) => (choices) => {
    const attribute = choices.pick(addable(die, unit, choices));
    if (attribute === undefined) return die;
    const at = choices.below(die.attributes.length + 1);
    return { ...die, attributes: die.attributes.toSpliced(at, 0, attribute) };
  });

const removeAttributes: SitesOf = (description) =>
  attributes(description, (attribute) =>
    UNRELATED.has(attribute.name) && !saysAssembler(attribute) ? [undefined] : [],
  );

export const UNRELATED_ATTRIBUTES: readonly NeutralChange[] = [
  ['add-siblings', NONE, 'added DW_AT_sibling to {entry}', addSiblings],
  ['remove-siblings', NONE, 'removed DW_AT_sibling from {entry}', removeSiblings],
  ['add-attributes', NONE, 'added {attribute} that no version depends on', addAttributes],
  ['remove-attributes', NONE, 'removed {attribute} that no version depends on', removeAttributes],
];
