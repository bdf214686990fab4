/**
 * Breakages: changes of a written file after which it is no longer what ELF or DWARF allow. Each is one small lie, and says
 * which and where, so that whoever tests a consumer knows what it should have noticed. Wherever lengths allow it, bytes are
 * replaced in place: the broken file differs from the sound one in the place named, and nowhere else.
 */
import { type Summaries, summaryOf } from '../summaries.ts';
import type { Field } from './fields.ts';
import type { Damage, Specimen } from './specimen.ts';

export interface Breakage {
  /** Short, of lower-case words with hyphens: `unit-length-too-long`. Public, never reused. */
  readonly name: string;
  /** What is wrong, and which section of the standard says so, in a sentence. */
  readonly summary: string;
  /** Changes the specimen. `undefined`, and no change, where there is nothing that it could break. */
  readonly apply: (specimen: Specimen) => Damage | undefined;
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

/** @param summaries by name */
export function fieldBreakages(rows: readonly FieldRow[], summaries: Summaries): readonly Breakage[] {
  return rows.map(([name, path, value, where]) => ({
    name,
    summary: summaryOf(name, summaries),
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
