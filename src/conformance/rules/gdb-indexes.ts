/** The index for gdb, `.gdb_index`: no standard defines it, but linkers write it. */
import { GdbIndex } from '../../../generated/gdb-index.js';
import { stream, type KaitaiStream } from '../../kaitai.ts';
import type { CheckedSection } from '../checked-file.ts';
import type { Rule } from '../rule.ts';
import { decodable, decoded, reporter, type ReportAt } from '../section-parts.ts';
import { isUnit, UnitsByStart } from '../units-by-start.ts';

/** In a damaged file lists overlap: so many times its bytes are read. */
const MOST_OVERLAP = 16;

export const I13: Rule = {
  id: 'I13',
  class: 'S',
  statement: '.gdb_index has whole areas, and lists units, addresses and symbols that there are',
  citation: { other: 'GDB manual, "Index Section Format"' },
  hooks: (check) => {
    const units = new UnitsByStart();
    return {
      file: (file) => {
        for (const section of file.sections)
          if (section.kind === 'gdb_index' && section.isWhole)
            new Index(section, units, reporter(check, I13, section)).check();
      },
    };
  },
};

class Index {
  readonly #section: CheckedSection;
  readonly #units: UnitsByStart;
  readonly #report: ReportAt;
  readonly #io: KaitaiStream;

  constructor(section: CheckedSection, units: UnitsByStart, report: ReportAt) {
    this.#section = section;
    this.#units = units;
    this.#report = report;
    this.#io = stream(section.bytes);
  }

  check(): void {
    const result = decoded(() => new GdbIndex(this.#io));
    if ('refusal' in result) {
      const { refusal } = result;
      return this.#report(
        refusal.kind === 'end'
          ? { found: 'an index that ends within its header', expected: 'a whole header' }
          : {
              found: 'a version or the offset of an area that cannot be',
              expected: 'a version from 4 to 9, and areas one behind the other within the section',
            },
        Math.min(this.#io.pos, this.#section.bytes.length),
      );
    }
    const index = result.value;
    const { ofsCompileUnits, ofsTypeUnits, ofsAddresses, ofsSymbols, ofsSymbolsEnd } = index.header;
    const compileUnits = this.#area(
      'compile units',
      ofsCompileUnits,
      ofsTypeUnits,
      () => index.compileUnits.units,
    );
    const typeUnits = this.#area('type units', ofsTypeUnits, ofsAddresses, () => index.typeUnits.units);
    const addresses = this.#area('addresses', ofsAddresses, ofsSymbols, () => index.addresses.ranges);
    const symbols = this.#area('symbols', ofsSymbols, ofsSymbolsEnd, () => index.symbols.slots);
    for (const [at, unit] of compileUnits ?? []) this.#compileUnit(unit, at);
    for (const [at, unit] of typeUnits ?? []) this.#typeUnit(unit, at);
    // Units that cannot be counted are no limit.
    const areCounted = compileUnits !== undefined && typeUnits !== undefined;
    const count = areCounted ? compileUnits.length + typeUnits.length : Number.POSITIVE_INFINITY;
    for (const [at, range] of addresses ?? []) this.#range(range, at, count);
    this.#symbols(symbols ?? [], ofsSymbols, count);
  }

  /** The entries of an area, each with its section offset; undefined where the last one is not whole. */
  #area<T>(
    what: string,
    start: number,
    end: number,
    read: () => readonly T[],
  ): readonly (readonly [at: number, entry: T])[] | undefined {
    const entries = decodable(read);
    if (entries !== undefined)
      return entries.map((entry, i) => [start + (i * (end - start)) / entries.length, entry]);
    this.#report({ found: `an area of ${what} that ends within an entry`, expected: 'whole entries' }, start);
    return undefined;
  }

  #compileUnit({ ofsUnit, lenUnit }: GdbIndex.CompileUnit, at: number): void {
    const unit = this.#units.at(this.#section.file, 'info', 'main', ofsUnit);
    if (unit === 'unknown' || (isUnit(unit) && unit.end - unit.start === lenUnit)) return;
    this.#report(
      isUnit(unit)
        ? {
            found: 'the size of a unit that is another one there',
            expected: 'the size of the unit in .debug_info',
          }
        : { found: 'a unit where none begins in .debug_info', expected: 'the offset of a unit' },
      at,
    );
  }

  #typeUnit({ ofsUnit, ofsType, signature }: GdbIndex.TypeUnit, at: number): void {
    const { file } = this.#section;
    const units = (['types', 'info'] as const)
      .filter((kind) => file.section(kind, 'main') !== undefined)
      .map((kind) => this.#units.at(file, kind, 'main', ofsUnit));
    if (units.includes('unknown')) return;
    const isThis = units.some(
      (unit) =>
        isUnit(unit) &&
        unit.typeOffset === ofsType &&
        unit.signature?.lo === signature.lo &&
        unit.signature.hi === signature.hi,
    );
    if (!isThis)
      this.#report(
        { found: 'a type unit that there is not', expected: 'offset, type and signature of a type unit' },
        at,
      );
  }

  #range({ low, high, unit }: GdbIndex.AddressRange, at: number, count: number): void {
    if (unit >= count)
      this.#report(
        { found: 'addresses of a unit with a number that is too large', expected: 'the number of a unit' },
        at,
      );
    if (low.hi > high.hi || (low.hi === high.hi && low.lo > high.lo))
      this.#report(
        { found: 'addresses that end before they begin', expected: 'an end that is not below the beginning' },
        at,
      );
  }

  #symbols(
    slots: readonly (readonly [at: number, slot: GdbIndex.Slot])[],
    start: number,
    count: number,
  ): void {
    const size = this.#section.bytes.length;
    if (slots.length > 0 && !Number.isInteger(Math.log2(slots.length)))
      this.#report({ found: `${slots.length} slots for symbols`, expected: 'a power of two' }, start);
    let left = MOST_OVERLAP * size;
    for (const [at, slot] of slots) {
      if (slot.isEmpty || left < 0) continue;
      const name = decodable(() => slot.name);
      const vector = decodable(() => slot.vector);
      left -= name?.length ?? size;
      left -= vector === undefined ? size : vector.numUnits * Uint32Array.BYTES_PER_ELEMENT;
      if (name === undefined || vector === undefined)
        this.#report(
          {
            found: `a symbol whose ${name === undefined ? 'name is' : 'units are'} not within the section`,
            expected: 'offsets into the constant pool',
          },
          at,
        );
      else if (vector.units.some(({ unit }) => unit >= count))
        this.#report(
          { found: 'a symbol in a unit with a number that is too large', expected: 'the number of a unit' },
          at,
        );
    }
  }
}
