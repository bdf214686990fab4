/** The abbreviation tables of a file's units as plans: once for all units with the same table and encoding. */
import { ATTRIBUTE_WORDS, AbbreviationCursor } from '../../generated/dwarf-abbreviations.ts';
import { DW_CHILDREN } from '../../generated/dwarf-constants.ts';
import type { Plans } from '../../generated/dwarf-cursor.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { IntList } from '../int-list.ts';
import { decodeAbbreviations } from './abbreviations.ts';
import { DeclarationWords, type DeclarationPrograms } from './declaration-programs.ts';
import { MOST_OVERLAP } from './overlap.ts';
import { indexPlans } from './plans.ts';
import type { Unit, UnitFile } from './units.ts';

/** Two LEB128 numbers. */
const SMALLEST_PAIR = 2;

export class AbbreviationPlans {
  readonly #file: Pick<UnitFile, 'elf' | 'sections'>;
  readonly #programs: DeclarationPrograms;
  readonly #warn: Warn;
  readonly #plans = new Map<string, Plans>();
  readonly #ofUnit = new Map<Unit, Plans>();
  readonly #words = new DeclarationWords();
  /** Of the table at hand: the codes of its declarations, and their numbers among the programs. */
  readonly #codes: number[] = [];
  readonly #declarations = new IntList(256);
  /** Pairs of LEB128 numbers in all declarations that have been met. */
  #pairs = 0;
  #referAcrossUnits = false;

  constructor(file: Pick<UnitFile, 'elf' | 'sections'>, programs: DeclarationPrograms, warn: Warn) {
    this.#file = file;
    this.#programs = programs;
    this.#warn = warn;
  }

  /** Whether an entry with one of the plans so far may refer to another unit. */
  get referAcrossUnits(): boolean {
    return this.#referAcrossUnits;
  }

  plansOf(unit: Unit): Plans {
    let plans = this.#ofUnit.get(unit);
    if (plans === undefined) this.#ofUnit.set(unit, (plans = this.#find(unit)));
    return plans;
  }

  #find(unit: Unit): Plans {
    const { version, is64, addressSize } = unit;
    const key = `${unit.abbreviationOffset} ${version} ${is64} ${addressSize}`;
    let plans = this.#plans.get(key);
    if (plans === undefined) this.#plans.set(key, (plans = this.#make(unit)));
    return plans;
  }

  #make(unit: Unit): Plans {
    const { sections } = this.#file;
    const bytes = sections.contents('abbrev') ?? new Uint8Array();
    const place = { section: sections.nameOf('abbrev'), offset: unit.abbreviationOffset };
    this.#clear();
    if (!this.#readPlain(bytes, unit)) {
      this.#clear();
      this.#decode(bytes, unit);
    }
    this.#count(bytes, unit);
    return indexPlans(this.#codes, this.#declarations, this.#programs.program, (code) => {
      const detail = `two declarations of this table have the abbreviation code ${code}`;
      this.#warn(new DwarfksymsError('dwarf-unsound', detail, place));
    });
  }

  #clear(): void {
    this.#codes.length = this.#declarations.length = 0;
  }

  /** What the cursor can read, which is what producers write, without an object for each number. */
  #readPlain(bytes: Uint8Array, unit: Unit): boolean {
    const cursor = new AbbreviationCursor(bytes, unit.abbreviationOffset);
    while (cursor.next()) {
      if (cursor.code === 0) return true;
      const { attributes } = cursor;
      this.#words.begin(cursor.tag, cursor.children === DW_CHILDREN.yes, unit);
      for (let i = 0; i + ATTRIBUTE_WORDS < attributes.length; i += ATTRIBUTE_WORDS) {
        const value = attributes[i + 2]!;
        this.#words.attribute(attributes[i]!, attributes[i + 1]!, value, value < 0 ? -1 : 0);
      }
      this.#add(cursor.code);
    }
    return false;
  }

  #decode(bytes: Uint8Array, unit: Unit): void {
    const { sections, elf } = this.#file;
    const section = sections.nameOf('abbrev');
    const { declarations, damage } = decodeAbbreviations(bytes, unit.abbreviationOffset, elf.littleEndian, {
      section,
    });
    if (damage !== undefined) this.#warn(damage);
    for (const { code, tag, hasChildren, attributes } of declarations) {
      this.#words.begin(tag, hasChildren, unit);
      for (const { name, form, lo, hi } of attributes) this.#words.attribute(name, form, lo, hi);
      this.#add(code);
    }
  }

  /** The declaration of the words at hand is the next one of the table. */
  #add(code: number): void {
    this.#codes.push(code);
    this.#declarations.push(this.#programs.intern(this.#words));
  }

  /**
   * Puts programs into the place of declarations, and counts what they are made of: tables that overlap would make the work grow
   * with the square of the section.
   */
  #count(bytes: Uint8Array, { info, start }: Unit): void {
    const { items, length } = this.#declarations;
    for (let i = 0; i < length; i++) {
      const declaration = items[i]!;
      this.#pairs += 1 + this.#programs.attributeCount(declaration);
      this.#referAcrossUnits ||= this.#programs.refersAcrossUnits(declaration);
      items[i] = this.#programs.start(declaration);
    }
    if (this.#pairs * SMALLEST_PAIR > bytes.length * MOST_OVERLAP)
      throw new DwarfksymsError('dwarf-malformed', 'the abbreviation tables of the units overlap', {
        section: info.name,
        offset: start,
      });
  }
}
