/** The abbreviation tables of a file's units, compiled: once for all units with the same table and encoding. */
import { DW_AT, DW_FORM, DW_TAG, formReference, REFERENCE } from '../../generated/dwarf-constants.ts';
import type { Plans } from '../../generated/dwarf-cursor.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { readAbbreviations, type AbbreviationDeclaration } from './abbreviations.ts';
import { MOST_OVERLAP } from './overlap.ts';
import { compilePlans, type ShapeOf } from './plans.ts';
import type { Unit, UnitFile } from './units.ts';

/** Two LEB128 numbers. */
const SMALLEST_PAIR = 2;

export class AbbreviationPlans {
  readonly #file: Pick<UnitFile, 'elf' | 'sections'>;
  readonly #shapeOf: ShapeOf;
  readonly #warn: Warn;
  readonly #plans = new Map<string, Plans>();
  /** Pairs of LEB128 numbers in all declarations that have been compiled. */
  #pairs = 0;
  #referAcrossUnits = false;

  constructor(file: Pick<UnitFile, 'elf' | 'sections'>, shapeOf: ShapeOf, warn: Warn) {
    this.#file = file;
    this.#shapeOf = shapeOf;
    this.#warn = warn;
  }

  /** Whether an entry with one of the plans so far may refer to another unit. */
  get referAcrossUnits(): boolean {
    return this.#referAcrossUnits;
  }

  plansOf(unit: Unit): Plans {
    const { version, is64, addressSize } = unit;
    const offset = unit.abbreviationOffset;
    const key = `${offset} ${version} ${is64} ${addressSize}`;
    let plans = this.#plans.get(key);
    if (plans === undefined) {
      const { sections, elf } = this.#file;
      const section = sections.nameOf('abbrev');
      const bytes = sections.contents('abbrev') ?? new Uint8Array();
      const { declarations, damage } = readAbbreviations(bytes, offset, elf.littleEndian, { section });
      if (damage !== undefined) this.#warn(damage);
      this.#count(declarations, bytes, unit);
      this.#referAcrossUnits ||= declarations.some(refersAcrossUnits);
      plans = compilePlans(declarations, unit, this.#shapeOf, (code) => {
        const detail = `two declarations of this table have the abbreviation code ${code}`;
        this.#warn(new DwarfksymsError('dwarf-unsound', detail, { section, offset }));
      });
      this.#plans.set(key, plans);
    }
    return plans;
  }

  /** Tables that overlap would make the work grow with the square of the section. */
  #count(declarations: readonly AbbreviationDeclaration[], bytes: Uint8Array, { info, start }: Unit): void {
    for (const { attributes } of declarations) this.#pairs += 1 + attributes.length;
    if (this.#pairs * SMALLEST_PAIR > bytes.length * MOST_OVERLAP)
      throw new DwarfksymsError('dwarf-malformed', 'the abbreviation tables of the units overlap', {
        section: info.name,
        offset: start,
      });
  }
}

/** Whether an entry declared so may refer to another unit by an attribute that walks follow. */
function refersAcrossUnits({ tag, attributes }: AbbreviationDeclaration): boolean {
  const hasOrigin = tag === DW_TAG.subprogram || tag === DW_TAG.variable;
  return attributes.some(
    ({ name, form }) =>
      mayLeaveUnit(form) && (name === DW_AT.type || (name === DW_AT.abstract_origin && hasOrigin)),
  );
}

/** All references but unit-relative ones, and the form that can stand for any. */
function mayLeaveUnit(form: number): boolean {
  if (form === DW_FORM.indirect) return true;
  const reference = formReference(form);
  return reference !== undefined && reference !== REFERENCE.unit;
}
