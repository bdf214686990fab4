import { DW_AT, DW_FORM, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { dwAtExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Random } from '../../random.ts';
import type { Attribute, Die, Unit } from '../../write/description.ts';
import { attributeOf, mapAttributes, mapDies } from '../tree.ts';
import { changeSome, counted, neutral } from './neutral-mutator.ts';

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

export const removeAttributes = neutral({
  name: 'remove-attributes',
  summary: 'Removes attributes that say nothing about types, such as lines, locations and producers.',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapAttributes(description, (attribute) => {
          if (!UNRELATED.has(attribute.name) || !isChosen()) return attribute;
          count();
          return undefined;
        }),
      (attributes) => `removed ${counted(attributes, 'attribute')} that no version depends on`,
    ),
});

export const addAttributes = neutral({
  name: 'add-attributes',
  summary: 'Adds lines, descriptions and attributes of no known vendor, which say nothing about types.',
  causes: [],
  change: (description, random) =>
    changeSome(
      random,
      (isChosen, count) =>
        mapDies(description, (die, unit) => {
          if (!isChosen()) return die;
          const attribute = newAttribute(die, unit, random);
          if (attribute === undefined) return die;
          count();
          const at = random.below(die.attributes.length + 1);
          return { ...die, attributes: die.attributes.toSpliced(at, 0, attribute) };
        }),
      (attributes) => `added ${counted(attributes, 'attribute')} that no version depends on`,
    ),
});

const LARGEST_NUMBER = 2 ** 7;
/** Codes of vendors that no vendor is known to use: the last ones of the range. DWARF 5, 7.1. */
const UNKNOWN_ATTRIBUTES = [DW_AT.hi_user - 1, DW_AT.hi_user - 2];
/** They have nothing that could be declared at a line. */
const WITHOUT_LINE: ReadonlySet<number> = new Set([
  DW_TAG.compile_unit,
  DW_TAG.partial_unit,
  DW_TAG.type_unit,
  DW_TAG.skeleton_unit,
]);

function newAttribute(die: Die, { version }: Unit, random: Random): Attribute | undefined {
  const number = { kind: 'constant', value: BigInt(random.below(LARGEST_NUMBER)) } as const;
  const lines = WITHOUT_LINE.has(die.tag)
    ? []
    : [DW_AT.decl_line, DW_AT.decl_column].map((name) => ({ name, form: DW_FORM.data1, value: number }));
  const text = { kind: 'string', text: `entry ${die.id}` } as const;
  const candidates: readonly Attribute[] = [
    ...lines,
    { name: DW_AT.description, form: DW_FORM.string, value: text },
    ...UNKNOWN_ATTRIBUTES.map((name) => ({ name, form: DW_FORM.udata, value: number })),
  ];
  return random.pick(
    candidates.filter(
      ({ name }) => attributeOf(die, name) === undefined && dwAtExistsIn(name, version) !== false,
    ),
  );
}
