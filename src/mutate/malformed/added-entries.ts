/** Breakages that add one wrong entry to a unit: everything else stays as it was. */
import { DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description, Die, DieId, FileDescription, Unit } from '../../write/description.ts';
import type { Choices } from '../choices.ts';
import { diesIn, freshIds, mapUnits } from '../tree.ts';
import { labelOf, type DescriptionBreakage, type Labels } from './breakage.ts';

/** Of such a breakage: its name, in which units it can be, and what they get. */
export type EntryRow = readonly [
  name: string,
  fits: (unit: Unit, file: FileDescription, description: Description) => boolean,
  make: (maker: EntryMaker) => Die | undefined,
];

/** Makes entries for a unit. */
export class EntryMaker {
  readonly unit: Unit;
  readonly choices: Choices;
  readonly #freshId: () => DieId;

  constructor(unit: Unit, choices: Choices, freshId: () => DieId) {
    this.unit = unit;
    this.choices = choices;
    this.#freshId = freshId;
  }

  die(tag: number, attributes: readonly Attribute[]): Die {
    return { id: this.#freshId(), tag, attributes, children: undefined };
  }

  /** One of the unit's entries of a kind. */
  existing(isOne: (die: Die) => boolean): Die | undefined {
    return this.choices.pick(Array.from(diesIn(this.unit.root)).filter(isOne));
  }
}

export function isCompileUnit({ kind, root }: Unit): boolean {
  return kind === 'compile' && root.tag === DW_TAG.compile_unit;
}

export function entryBreakages(rows: readonly EntryRow[], labels: Labels): readonly DescriptionBreakage[] {
  return rows.map(([name, fits, make]) => ({
    name,
    ...labelOf(name, labels),
    change(description, choices) {
      const units = description.files.flatMap((file) =>
        file.units.filter((unit) => fits(unit, file, description)),
      );
      const unit = choices.pick(units);
      const entry = unit && make(new EntryMaker(unit, choices, freshIds(description)));
      if (unit === undefined || entry === undefined) return undefined;
      return { description: withEntry(description, unit, entry), what: labelOf(name, labels).summary };
    },
  }));
}

function withEntry(description: Description, chosen: Unit, entry: Die): Description {
  return mapUnits(description, (unit) =>
    unit === chosen
      ? { ...unit, root: { ...unit.root, children: [...(unit.root.children ?? []), entry] } }
      : unit,
  );
}
