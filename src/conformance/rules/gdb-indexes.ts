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
    const compileUnits = this.#area(
      'compile units',
      index.header.ofsCompileUnits,
      () => index.compileUnits.units,
    );
    const typeUnits = this.#area('type units', index.header.ofsTypeUnits, () => index.typeUnits.units);
    for (const unit of compileUnits ?? []) this.#compileUnit(unit, index.header.ofsCompileUnits);
    for (const unit of typeUnits ?? []) this.#typeUnit(unit, index.header.ofsTypeUnits);
    if (compileUnits === undefined || typeUnits === undefined) return;
    const count = compileUnits.length + typeUnits.length;
    this.#addresses(index, count);
    this.#symbols(index, count);
  }

  #area<T>(what: string, offset: number, read: () => T): T | undefined {
    const area = decodable(read);
    if (area === undefined)
      this.#report(
        { found: `an area of ${what} that ends within an entry`, expected: 'whole entries' },
        offset,
      );
    return area;
  }

  #compileUnit({ ofsUnit, lenUnit }: GdbIndex.CompileUnit, area: number): void {
    const unit = this.#units.at(this.#section.file, 'info', 'main', ofsUnit);
    if (unit === 'unknown' || (isUnit(unit) && unit.end - unit.start === lenUnit)) return;
    this.#report(
      isUnit(unit)
        ? {
            found: 'the size of a unit that is another one there',
            expected: 'the size of the unit in .debug_info',
          }
        : { found: 'a unit where none begins in .debug_info', expected: 'the offset of a unit' },
      area,
    );
  }

  #typeUnit({ ofsUnit, ofsType, signature }: GdbIndex.TypeUnit, area: number): void {
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
        area,
      );
  }

  #addresses(index: GdbIndex, count: number): void {
    const { ofsAddresses } = index.header;
    for (const { low, high, unit } of this.#area('addresses', ofsAddresses, () => index.addresses.ranges) ??
      []) {
      if (unit >= count)
        this.#report(
          { found: 'addresses of a unit with a number that is too large', expected: 'the number of a unit' },
          ofsAddresses,
        );
      if (low.hi > high.hi || (low.hi === high.hi && low.lo > high.lo))
        this.#report(
          {
            found: 'addresses that end before they begin',
            expected: 'an end that is not below the beginning',
          },
          ofsAddresses,
        );
    }
  }

  #symbols(index: GdbIndex, count: number): void {
    const { ofsSymbols } = index.header;
    const slots = this.#area('symbols', ofsSymbols, () => index.symbols.slots) ?? [];
    if (slots.length > 0 && !Number.isInteger(Math.log2(slots.length)))
      this.#report({ found: `${slots.length} slots for symbols`, expected: 'a power of two' }, ofsSymbols);
    let left = MOST_OVERLAP * this.#section.bytes.length;
    for (const slot of slots) {
      if (slot.isEmpty || left < 0) continue;
      const name = decodable(() => slot.name);
      const vector = decodable(() => slot.vector);
      left -= (name?.length ?? 0) + (vector?.numUnits ?? 0) * Uint32Array.BYTES_PER_ELEMENT;
      if (name === undefined || vector === undefined)
        this.#report(
          {
            found: `a symbol whose ${name === undefined ? 'name is' : 'units are'} not within the section`,
            expected: 'offsets into the constant pool',
          },
          ofsSymbols,
        );
      else if (vector.units.some(({ unit }) => unit >= count))
        this.#report(
          { found: 'a symbol in a unit with a number that is too large', expected: 'the number of a unit' },
          ofsSymbols,
        );
    }
  }
}
