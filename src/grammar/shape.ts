/** What a value looks like in bytes, as far as code that reads or passes it needs to know. */

export type Shape =
  /** Integers side by side, with the value's halves computed from them. */
  | {
      readonly kind: 'record';
      readonly fields: readonly RecordField[];
      readonly lo?: string;
      readonly hi?: string;
    }
  /** So many bytes of content. */
  | { readonly kind: 'content'; readonly byteSize: number }
  /** A count, then so many bytes of content. */
  | { readonly kind: 'counted'; readonly count: IntegerWidth | 'uleb128' }
  /** Content up to a null byte. */
  | { readonly kind: 'terminated' }
  /** `groups`: how many bytes it has at most. */
  | { readonly kind: 'leb128'; readonly signed: boolean; readonly groups: number }
  /** An unsigned LEB128, whose low half is the value's, and an integer, which is the value's high half. */
  | { readonly kind: 'indexed'; readonly width: IntegerWidth }
  /** The first of several shapes whose condition holds. None of them: unsupported. */
  | { readonly kind: 'choice'; readonly arms: readonly Arm[] }
  /** A form, then a value of that form. The forms listed cannot stand there. */
  | { readonly kind: 'indirect'; readonly refused: readonly number[] }
  | { readonly kind: 'unsupported' };

export type IntegerWidth = 1 | 2 | 4;

export interface RecordField {
  readonly width: IntegerWidth;
  /** Condition over the unit's constants; undefined: always there. */
  readonly condition: string | undefined;
}

export interface Arm {
  /** Over the unit's constants; undefined: in all other cases. */
  readonly condition: string | undefined;
  readonly shape: Shape;
}

export interface FormShape {
  readonly form: number;
  readonly name: string;
  /** Name of the grammar's type, which forms of the same shape share. */
  readonly typeName: string;
  readonly shape: Shape;
}

/** How code spells the field number `index` of a record that is being read. */
export function fieldText(index: number): string {
  return `$${index}`;
}
