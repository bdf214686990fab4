/** Values that do not fit their form: an error, or, if the caller asks for wider forms, a note of where they are needed. */
import { dwAtName, dwFormName } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { Attribute, Description, Die } from './description.ts';
import { widerForm } from './form-ladder.ts';

export class Misfits {
  readonly #widen: boolean;
  readonly #found = new Map<Attribute, number>();

  constructor(widen: boolean) {
    this.#widen = widen;
  }

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  /**
   * Says that a value does not fit.
   * @throws DwarfksymsError `description` where no wider form is wanted, or none exists
   */
  add(die: Die, attribute: Attribute, what: string): void {
    const wider = widerForm(attribute.form);
    if (!this.#widen || wider === undefined) throw attributeError(die, attribute, `${what} does not fit`);
    this.#found.set(attribute, wider);
  }

  /** The description with the next wider form wherever a value did not fit. */
  widened(description: Description): Description {
    return {
      files: description.files.map((file) => ({
        ...file,
        units: file.units.map((unit) => ({ ...unit, root: this.#widenedDie(unit.root) })),
      })),
    };
  }

  /** Children before their parents, without recursion: trees may be as deep as they are long. */
  #widenedDie(root: Die): Die {
    const order: Die[] = [root];
    for (let i = 0; i < order.length; i++) for (const child of order[i]?.children ?? []) order.push(child);
    const results = new Map<Die, Die>();
    for (const die of order.toReversed()) {
      const attributes = die.attributes.map((attribute) => {
        const form = this.#found.get(attribute);
        return form === undefined ? attribute : { ...attribute, form };
      });
      const children = die.children?.map((child) => results.get(child) ?? child);
      results.set(die, { ...die, attributes, children });
    }
    return results.get(root) ?? root;
  }
}

export function attributeError(die: Die, attribute: Attribute, what: string): DwarfksymsError {
  return new DwarfksymsError(
    'description',
    `${dwAtName(attribute.name)} of DIE ${die.id}: ${what} (${dwFormName(attribute.form)})`,
  );
}
