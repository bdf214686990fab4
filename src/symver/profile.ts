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
  /** A nameless declaration stands for the type whose signature it has; else it is a type without name and body. */
  readonly followsSignatures: boolean;
  /**
   * The type map takes the DIEs that are met from the listed symbols, and only listed names are aliases. Else the candidates
   * for a reference name are all DIEs of the file that have it, but for those inside subprograms, which only count for
   * symbols that reach them; and names are aliases whether they are listed or not.
   */
  readonly typesOfExportsOnly: boolean;
  /** Of equally long strings that of the DIE which comes first in the file counts; else the bytewise smallest. */
  readonly tiesByPlace: boolean;
  /** Answers about file numbers are remembered across units while one unit is processed. */
  readonly fileNumbersAcrossUnits: boolean;
  /**
   * The first DIE that matches a symbol counts, and of stand-ins the last. Else definitions beat declarations, DIEs beat
   * stand-ins, and of those left the bytewise smallest type string wins.
   */
  readonly firstDieCounts: boolean;
  /** `__kabi_renamed` is one variable of the walk instead of a property of the member. */
  readonly renameLeaks: boolean;
  /** A name that looks like a reference is taken for one. */
  readonly namesCanBeReferences: boolean;
  /** Common symbols of equal alignment are aliases. */
  readonly commonSymbolsAlias: boolean;
}

/** Whether what a DIE expands to depends on where the walk came from, or on what it met before. */
export function dependsOnWalk(profile: Profile): boolean {
  return (
    profile.commasFollowWalk ||
    profile.namesByUnitOrder ||
    profile.typesOfExportsOnly ||
    profile.fileNumbersAcrossUnits ||
    profile.renameLeaks
  );
}

/** The kernel's CRCs, bit for bit. */
export const LINUX: Profile = {
  name: 'linux',
  commasFollowWalk: true,
  namesByUnitOrder: true,
  followsSignatures: false,
  typesOfExportsOnly: true,
  tiesByPlace: true,
  fileNumbersAcrossUnits: true,
  firstDieCounts: true,
  renameLeaks: true,
  namesCanBeReferences: true,
  commonSymbolsAlias: true,
};

/** A version is a function of the symbol and of the types in the file alone: the laws of `properties/laws.ts` hold. */
export const CANONICAL: Profile = {
  name: 'canonical',
  commasFollowWalk: false,
  namesByUnitOrder: false,
  followsSignatures: true,
  typesOfExportsOnly: false,
  tiesByPlace: false,
  fileNumbersAcrossUnits: false,
  firstDieCounts: false,
  renameLeaks: false,
  namesCanBeReferences: false,
  commonSymbolsAlias: false,
};
