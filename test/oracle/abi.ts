/**
 * What an ABI is free to choose for the same source, and whether two type strings differ by nothing else. Each liberty
 * replaces what it allows to differ by a mark; names, kinds, nesting, widths of bit-fields and values of enumerators are
 * the source's, and have to be equal.
 */

export interface Liberty {
  readonly name: string;
  readonly apply: (typeString: string) => string;
}

export const LIBERTIES: readonly Liberty[] = [
  {
    name: 'signedness of char',
    apply: (text) =>
      text.replaceAll(
        /\bbase_type char byte_size\((\w+)\) encoding\([68]\)/g,
        'base_type char byte_size($1)',
      ),
  },
  {
    // Sizes of types, and the offsets and paddings that follow from sizes and alignments.
    name: 'sizes and offsets',
    apply: (text) =>
      text.replaceAll(/\b(byte_size|data_member_location|alignment|data_bit_offset)\(\d+\)/g, '$1(n)'),
  },
  {
    // wchar_t, size_t and their like are whatever integer the ABI says.
    name: 'types that the compiler names',
    apply: (text) =>
      text.replaceAll(
        /\btypedef_type (\w+) \{ base_type (?:(?:long|short|unsigned|signed|int|char) ?)+ byte_size\((\w+)\) encoding\([5-8]\) \}/g,
        'typedef_type $1 { integer }',
      ),
  },
];

/** The fewest liberties under which the two are equal, none if they are; undefined if all do not suffice. */
export function libertiesBetween(a: string, b: string): readonly Liberty[] | undefined {
  return subsets(LIBERTIES).find((some) => applyAll(some, a) === applyAll(some, b));
}

function applyAll(some: readonly Liberty[], text: string): string {
  return some.reduce((all, { apply }) => apply(all), text);
}

/** All subsets in the order of the list, the smaller ones first. */
function subsets(list: readonly Liberty[]): readonly (readonly Liberty[])[] {
  const all = list.reduce<Liberty[][]>((some, one) => [...some, ...some.map((set) => [...set, one])], [[]]);
  return all.toSorted((a, b) => a.length - b.length);
}
