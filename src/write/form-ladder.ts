/** Forms of one class that differ only in how large a number they hold. DWARF 5, 7.5.5 and 7.5.6. */
import { DW_FORM } from '../../generated/dwarf-constants.ts';

/** Indices, each ladder from the narrowest form to the widest. */
const INDEX_LADDERS: readonly (readonly number[])[] = [
  [DW_FORM.strx1, DW_FORM.strx2, DW_FORM.strx3, DW_FORM.strx4],
  [DW_FORM.addrx1, DW_FORM.addrx2, DW_FORM.addrx3, DW_FORM.addrx4],
];

const LADDERS: readonly (readonly number[])[] = [
  ...INDEX_LADDERS,
  [DW_FORM.data1, DW_FORM.data2, DW_FORM.data4, DW_FORM.data8],
  [DW_FORM.udata, DW_FORM.sdata],
  [DW_FORM.ref1, DW_FORM.ref2, DW_FORM.ref4, DW_FORM.ref8],
  [DW_FORM.ref_sup4, DW_FORM.ref_sup8],
  [DW_FORM.block1, DW_FORM.block2, DW_FORM.block4],
];

/** The next form of the same class that holds more; `undefined` for the widest, and for a form that has no width to choose. */
export function widerForm(form: number): number | undefined {
  const ladder = LADDERS.find((forms) => forms.includes(form));
  return ladder?.[ladder.indexOf(form) + 1];
}

const INDEX_RUNGS: ReadonlyMap<number, number> = new Map(
  INDEX_LADDERS.flatMap((forms) => forms.map((form, rung) => [form, rung] as const)),
);

/** How many rungs the ladders of indices have. */
export const INDEX_RUNG_COUNT = Math.max(...INDEX_LADDERS.map(({ length }) => length));

/** Where the form of an index stands on its ladder, from 0; `undefined` for forms that hold any index, and those of no index. */
export function indexRung(form: number): number | undefined {
  return INDEX_RUNGS.get(form);
}
