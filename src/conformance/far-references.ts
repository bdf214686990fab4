/** References out of their unit, kept until all units are known: two numbers for each. */
import type { CheckedSection } from './checked-file.ts';
import { infoOffset, type InfoOffset } from '../dwarf/offsets.ts';
import { IntList } from '../int-list.ts';
import type { Visit } from './visit.ts';

/** No section is as long: an offset that does not fit. */
const NOWHERE = 0xffffffff;

/** Of values of one kind of use. */
export class FarReferences {
  readonly #bySection = new Map<CheckedSection, Map<number, IntList>>();
  // Where the last went.
  #section: CheckedSection | undefined;
  #form = 0;
  #list = new IntList(0);

  add(visit: Visit): void {
    const { section } = visit.unit;
    if (section !== this.#section || visit.form !== this.#form) this.#enter(section, visit.form);
    this.#list.push(visit.start);
    this.#list.push(Math.min(visit.number, NOWHERE));
  }

  #enter(section: CheckedSection, form: number): void {
    let byForm = this.#bySection.get(section);
    if (byForm === undefined) this.#bySection.set(section, (byForm = new Map()));
    let list = byForm.get(form);
    if (list === undefined) byForm.set(form, (list = new IntList()));
    this.#section = section;
    this.#form = form;
    this.#list = list;
  }

  /** Per section and form: the offsets of values, and where they lead, one after the other. */
  *lists(): Generator<{ readonly section: CheckedSection; readonly form: number; readonly list: IntList }> {
    for (const [section, byForm] of this.#bySection)
      for (const [form, list] of byForm) yield { section, form, list };
  }
}

/** Calls back for each of a list, but not for values that another file decides. */
export function eachFar(
  { items, length }: IntList,
  external: ReadonlySet<number>,
  visit: (valueStart: InfoOffset, target: InfoOffset) => void,
): void {
  for (let i = 0; i < length; i += 2) {
    const valueStart = infoOffset(items[i]! >>> 0);
    if (external.size === 0 || !external.has(valueStart)) visit(valueStart, infoOffset(items[i + 1]! >>> 0));
  }
}
