/** Tells who listens of the strings that the type map takes, as the kernel's tool dumps them: where a rule gives one, the rule's. */
import type { FileReading } from './file-reading.ts';
import { ruledTypeText } from './kabi-type-strings.ts';
import type { TypeMap } from './type-map.ts';

export class TypeReports {
  readonly #reading: FileReading;
  readonly #types: TypeMap;
  /** References whose strings are those of rules, and were told. */
  readonly #toldRules = new Set<number>();

  constructor(reading: FileReading, types: TypeMap) {
    this.#reading = reading;
    this.#types = types;
  }

  /** The reference has a new string. */
  tell(reference: number): void {
    const { rules, options, shared } = this.#reading;
    if (options.onType === undefined) return;
    const ruled = rules && ruledTypeText(rules, shared.texts, reference);
    // A rule's string is set once, whatever strings its type has.
    if (ruled !== undefined && this.#toldRules.has(reference)) return;
    if (ruled !== undefined) this.#toldRules.add(reference);
    const text = ruled ?? this.#types.store.view(this.#types.string(this.#types.find(reference)));
    options.onType(shared.texts.text(reference), text);
  }
}
