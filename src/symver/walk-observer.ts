/** What looks on while a symbol is expanded: types that are met inside themselves are not what they will be in the end. */
export interface WalkObserver {
  /** The walk of a symbol begins. */
  begin(): void;
  /** The expansion of an aggregate begins. */
  enter(node: number): void;
  /**
   * The walk has come to these fragments, in its order. Links are to nodes that it does not expand here.
   * @param underWay the fragments so far of a node whose expansion is not finished
   */
  write(fragments: FragmentRange, underWay: (node: number) => FragmentRange | undefined): void;
}

/** Fragments [start, end) of `items`; what is there afterwards is no concern of the observer. */
export interface FragmentRange {
  readonly items: Int32Array;
  readonly start: number;
  readonly end: number;
}
