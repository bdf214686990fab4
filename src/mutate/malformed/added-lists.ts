/** Lists with numbers, which few units have: a list, and the base that its number counts from. DWARF 5, 7.28 and 7.29. */
import { DW_AT, DW_FORM, DW_OP, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description, Die } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { freshIds, mapUnits, withAttribute } from '../tree.ts';
import { isCompileUnit } from './added-entries.ts';

const ENTRY = { low: { symbol: undefined, addend: 1n }, high: { symbol: undefined, addend: 2n } };

/** By the rule that is broken: the tag of the entry with the list, the list, and the attribute with the base. */
const LISTS = {
  S06: {
    tag: DW_TAG.lexical_block,
    list: {
      name: DW_AT.ranges,
      form: DW_FORM.rnglistx,
      value: { kind: 'ranges', entries: [ENTRY] },
    },
    base: DW_AT.rnglists_base,
  },
  S07: {
    tag: DW_TAG.dwarf_procedure,
    list: {
      name: DW_AT.location,
      form: DW_FORM.loclistx,
      value: { kind: 'locations', entries: [{ ...ENTRY, expression: Uint8Array.of(DW_OP.reg0) }] },
    },
    base: DW_AT.loclists_base,
  },
} as const satisfies Record<
  string,
  { readonly tag: number; readonly list: Attribute; readonly base: number }
>;

/** Gives a unit of version 5 such a list; undefined for rules that need none, and where there is no such unit. */
export function listFor(
  rule: string,
): ((description: Description, choices: Choices) => Description | undefined) | undefined {
  if (rule !== 'S06' && rule !== 'S07') return undefined;
  const { tag, list, base } = LISTS[rule];
  return (description, choices) => {
    const units = description.files.flatMap(({ role, units: all }) =>
      role === 'object' ? all.filter((unit) => isCompileUnit(unit) && unit.version === 5) : [],
    );
    const chosen = choices.pick(units);
    if (chosen === undefined) return undefined;
    const { root } = chosen;
    const entry: Die = { id: freshIds(description)(), tag, attributes: [list], children: undefined };
    const changed = withAttribute(
      { ...root, children: [...(root.children ?? []), entry] },
      { name: base, form: DW_FORM.sec_offset, value: { kind: 'base' } },
    );
    return mapUnits(description, (unit) => (unit === chosen ? { ...unit, root: changed } : unit));
  };
}
