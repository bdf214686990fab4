/**
 * The instructions of the walk: what expanding an entry is made of (symbol versions, section 4). Which ones a tag has stands in
 * expansion-steps.ts; expansion.ts carries them out.
 */

/** What an expansion does, step by step; each step is followed by its operands. */
export const Step = {
  /** fragment: appends it. */
  emit: 0,
  /** Appends a space and the fully qualified name, if there is one. */
  name: 1,
  /** Appends a space and the DIE's own name (of a member or parameter), as the kABI rules let it. */
  ownName: 2,
  /** Expands the type and links it. */
  type: 3,
  /** slot, text before, text after: appends them around the value, if it is a constant. */
  constant: 4,
  /** Appends the comma before a list item. */
  comma: 5,
  /** list: expands the children that belong to the list and links them. */
  list: 6,
  /** Like `list`, unless the body must not be expanded. */
  body: 7,
  /** Ends the expansion if the body was not expanded. */
  endUnlessExpanded: 8,
  /** Appends `[N]` for each subrange. */
  dimensions: 9,
  /** A union that the kABI placeholders replace ends here. */
  placeholder: 10,
  end: 11,
} as const;

/** The lists that entries can be items of. */
export const List = { aggregate: 0, enumerators: 1, parameters: 2, variantPart: 3, variant: 4 } as const;
export type List = (typeof List)[keyof typeof List];
