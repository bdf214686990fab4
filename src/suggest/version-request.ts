/** What suggestions ask of whoever can compute versions. */
import type { KabiRule } from '../diff/suggestion.ts';

/** Asks for the versions of the new side with rules added. */
export interface VersionRequest {
  readonly rules: readonly KabiRule[];
  /** Of the objects whose symbols are wanted. */
  readonly paths: ReadonlySet<string>;
}

export interface SuggestOptions {
  /** How many bytes of objects are read for their versions. Undefined where the new side is type strings. */
  readonly recomputation: { readonly cost: (paths: ReadonlySet<string>) => number } | undefined;
  /**
   * Whether the profile leaves a new name with the member that it is for (symbol versions, section 8). In `linux` parameters of other
   * symbols can get it, depending on the order in which types are met, which strings do not tell.
   */
  readonly renamesMembers: boolean;
}
