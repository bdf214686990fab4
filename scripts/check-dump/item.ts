/** What is compared: an entry (depth, offset, tag), or an attribute (name and value). */
export interface Item {
  readonly kind: 'entry' | 'attribute';
  readonly text: string;
}

/** An item of the dump knows in which ways another program may write it. */
export interface ExpectedItem extends Item {
  accepts(text: string): boolean;
}
