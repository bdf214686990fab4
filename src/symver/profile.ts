/**
 * What the computation consults where the reference's answer depends on things that mean nothing for the ABI (symbol
 * versions, section 10). One named value; the code has no other copies of these decisions.
 */
export interface Profile {
  readonly name: 'linux' | 'canonical';
  /** Commas depend on which list items were finished before; else on their position alone. */
  readonly commasFollowWalk: boolean;
  /** A DIE met through a reference into a later unit never has a name. */
  readonly namesByUnitOrder: boolean;
  /** Answers about file numbers are remembered across units while one unit is processed. */
  readonly fileNumbersAcrossUnits: boolean;
  /** `__kabi_renamed` is one variable of the walk instead of a property of the member. */
  readonly renameLeaks: boolean;
  /** A name that looks like a reference is taken for one. */
  readonly namesCanBeReferences: boolean;
  /** Common symbols of equal alignment are aliases. */
  readonly commonSymbolsAlias: boolean;
}

/** The kernel's CRCs, bit for bit. The profile `canonical` takes its place beside this one. */
export const LINUX: Profile = {
  name: 'linux',
  commasFollowWalk: true,
  namesByUnitOrder: true,
  fileNumbersAcrossUnits: true,
  renameLeaks: true,
  namesCanBeReferences: true,
  commonSymbolsAlias: true,
};
