/**
 * Breakages: changes of a written file after which it is no longer what ELF or DWARF allow. Each is one small lie, and says
 * which and where, so that whoever tests a consumer knows what it should have noticed. Wherever lengths allow it, bytes are
 * replaced in place: the broken file differs from the sound one in the place named, and nowhere else.
 */
import { DwarfksymsError } from '../../errors.ts';
import type { Description } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import type { Field } from './fields.ts';
import type { Damage, Specimen } from './specimen.ts';

export type Breakage = ByteBreakage | DescriptionBreakage;

/** Of a breakage: what it does, and the rules of `docs/conformance.md` that a broken file breaks. */
export interface Label {
  /** `U02`. */
  readonly rule: string;
  /** Rules that the same lie may break as well, or ANYTHING. */
  readonly implies?: Implied;
  /** What is wrong, and which section of the standard says so, in a sentence. */
  readonly summary: string;
}

interface Named extends Label {
  /** Short, of lower-case words with hyphens: `unit-length-too-long`. Public, never reused. */
  readonly name: string;
  /**
   * Makes a description that has something to break, where ordinary ones have not: sections that the writer does not make by
   * itself. It must be as sound as the one given. `undefined` where that cannot be done.
   */
  readonly prepare?: (description: Description, choices: Choices) => Description | undefined;
}

/** Changes bytes of a written file. */
export interface ByteBreakage extends Named {
  /** Changes the specimen. `undefined`, and no change, where there is nothing that it could break. */
  readonly apply: (specimen: Specimen) => Damage | undefined;
}

/** Changes what the file is written from: what is wrong is not how something is spelled, but what it says. */
export interface DescriptionBreakage extends Named {
  /** `undefined` where there is nothing that it could break. The change must be one that can be written. */
  readonly change: (description: Description, choices: Choices) => WrongDescription | undefined;
}

export interface WrongDescription {
  readonly description: Description;
  /** What was done, for people: `the member "x" of structure_type "s" has no DW_AT_type`. */
  readonly what: string;
}

/** That what follows the lie is read from a wrong place, or not at all, so that any other rule may seem broken too. */
export const ANYTHING = 'anything';

export type Implied = readonly string[] | typeof ANYTHING;

/** Rule, summary, and what else follows, by the name of the breakage. */
export type Labels = Readonly<Record<string, readonly [rule: string, summary: string, implies?: Implied]>>;

export function labelOf(name: string, labels: Labels): Label {
  const label = labels[name];
  if (label === undefined) throw new DwarfksymsError('internal', `nothing says what ${name} does`);
  const [rule, summary, implies] = label;
  return { rule, summary, ...(implies === undefined ? {} : { implies }) };
}

/** A value that a field must not have; `undefined` where there is none. */
export type WrongValue<F extends Field = Field> = (
  field: F,
  specimen: Specimen,
) => number | bigint | undefined;

/** Whether a field is one of those that are broken. */
export type Where<F extends Field = Field> = (field: F, specimen: Specimen) => boolean;

/** A breakage of one field, as data: its name, its place in the grammar, what it gets, and of which fields of that place. */
export type FieldRow = readonly [name: string, path: string, value: WrongValue, where?: Where];

export function fieldBreakages(rows: readonly FieldRow[], labels: Labels): readonly ByteBreakage[] {
  return rows.map(([name, path, value, where]) => ({
    name,
    ...labelOf(name, labels),
    apply: (specimen) => broken(specimen, specimen.fields(path), value, where),
  }));
}

/** Gives one of the fields a wrong value. */
export function broken<F extends Field>(
  specimen: Specimen,
  fields: readonly F[],
  value: WrongValue<F>,
  where: Where<F> = () => true,
): Damage | undefined {
  const field = specimen.choices.pick(fields.filter((one) => where(one, specimen)));
  const wrong = field && value(field, specimen);
  return field === undefined || wrong === undefined ? undefined : specimen.set(field, wrong);
}
