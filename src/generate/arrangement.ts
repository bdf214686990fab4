/** Into which units and files the content goes. */
import * as fc from 'fast-check';

export interface Arrangement {
  /** Compile units. Symbols are dealt out to them in turn. */
  readonly unitCount: number;
  /**
   * `spread`: each type stands in one unit, the others refer to it (link time optimisation). `repeated`: each unit has what
   * it needs, as compilers write it.
   */
  readonly types: 'repeated' | 'spread';
  readonly typeUnits: 'none' | 'plain' | 'grouped';
  /** Units that use a type of a type unit have a declaration with DW_AT_signature, and refer to that. */
  readonly hasStubs: boolean;
  /** Where types go that are placed in a partial unit: dwz writes it, for one file or for several. */
  readonly shared: 'none' | 'partial-unit' | 'supplementary';
  /** Compile units are in .dwo files, with skeletons in the object. DWARF 5, 7.3.2. */
  readonly isSplit: boolean;
  /** Types that no symbol uses are there, too. */
  readonly hasUnused: boolean;
  /** Whether a DIE stands before those that it refers to. */
  readonly areUsersFirst: boolean;
}

export const anyArrangement: fc.Arbitrary<Arrangement> = fc
  .record({
    unitCount: fc.integer({ min: 1, max: 3 }),
    types: fc.constantFrom('repeated', 'spread'),
    typeUnits: fc.constantFrom('none', 'none', 'plain', 'grouped'),
    hasStubs: fc.boolean(),
    shared: fc.constantFrom('none', 'none', 'partial-unit', 'supplementary'),
    isSplit: fc.nat(4).map((one) => one === 4),
    hasUnused: fc.boolean(),
    areUsersFirst: fc.boolean(),
  })
  .map((one) => (one.isSplit ? { ...one, types: 'repeated', shared: 'none' } : one));

/** The first version of DWARF that has all that the arrangement needs. */
export function leastVersion({ typeUnits, shared, isSplit }: Arrangement): 2 | 3 | 4 {
  if (typeUnits !== 'none' || isSplit || shared === 'supplementary') return 4;
  return shared === 'partial-unit' ? 3 : 2;
}
