/** What is different between two definitions of one name. */

/** Public, never reused: reports and rules name them. */
export type ChangeKind =
  | 'member-added'
  | 'member-removed'
  | 'member-moved'
  | 'member-retyped'
  | 'member-renamed'
  | 'members-reordered'
  | 'bit-field'
  | 'accessibility'
  | 'size'
  | 'alignment'
  | 'enumerator-added'
  | 'enumerator-removed'
  | 'enumerator-renamed'
  | 'enumerator-value'
  | 'enumerators-reordered'
  | 'parameter-added'
  | 'parameter-removed'
  | 'parameter-retyped'
  | 'parameters-reordered'
  | 'parameter-names'
  | 'return-type'
  | 'qualifier'
  | 'target'
  | 'type'
  | 'dimensions'
  | 'spelling'
  | 'became-defined'
  | 'became-declared'
  | 'became-private'
  | 'kind'
  | 'variant'
  | 'unreadable';

/**
 * What a change means for code that was compiled before. `breaks`: it reads or writes the wrong bytes, or calls wrongly. `extends`: what it
 * knows stays as it was. `harmless`: nothing but names or spelling.
 */
export type Effect = 'breaks' | 'extends' | 'harmless';

export interface Change {
  readonly kind: ChangeKind;
  readonly effect: Effect;
  /** What it is about: the member `u.flags`, the parameter `2`; empty for the type as a whole. latin1. */
  readonly subject: string;
  /** In C, or a number; undefined where there was nothing. latin1. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}
