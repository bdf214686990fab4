/**
 * Which fields of a section hold addresses of symbols, by its relocations. gABI 4, "Relocation". What a relocation does is
 * read from the tables of the machines: a field that gets a symbol's value plus an addend is an address, with the place taken
 * off a distance; everything else is none.
 */
import { SHT } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { occupiesFile, type ElfFile, type Section } from '../elf/elf-file.ts';
import { infoFormat } from '../elf/relocation-info.ts';
import { Action, compileTypes, type Formula, type RelocationTypes } from '../elf/relocation-types.ts';
import { viewOf, uintNumber } from '../elf/numbers.ts';
import type { Address } from '../write/description.ts';
import { BITS_PER_BYTE, numberAt } from './bits.ts';
import type { Symbols } from './symbols.ts';

export interface RelocatedField {
  readonly byteSize: 1 | 2 | 4 | 8;
  readonly to: Address;
  /** Whether the field holds a distance from itself. */
  readonly isRelative: boolean;
}

/** The fields of one section, by offset. */
export interface RelocatedFields {
  readonly at: ReadonlyMap<number, RelocatedField>;
  /** How many relocations make no such field. */
  readonly others: number;
}

const NO_FIELDS: RelocatedFields = { at: new Map(), others: 0 };

export class FieldReader {
  readonly #elf: ElfFile;
  readonly #symbols: Symbols;
  readonly #types: RelocationTypes;
  readonly #tables = new Map<number, Section[]>();
  readonly #read = new Map<number, RelocatedFields>();
  readonly #offsets = new Map<number, ReadonlySet<number>>();

  constructor(elf: ElfFile, symbols: Symbols, hasRelocations: boolean) {
    this.#elf = elf;
    this.#symbols = symbols;
    this.#types = compileTypes(RELOCATIONS[elf.machine] ?? {});
    if (!hasRelocations) return;
    for (const table of elf.sections) {
      if (table.type !== SHT.RELA && table.type !== SHT.REL) continue;
      const others = this.#tables.get(table.info);
      if (others === undefined) this.#tables.set(table.info, [table]);
      else others.push(table);
    }
  }

  /** @throws DwarfksymsError for tables that cannot be read */
  of(section: Section | undefined): RelocatedFields {
    if (section === undefined) return NO_FIELDS;
    let fields = this.#read.get(section.index);
    if (fields === undefined) {
      fields = this.#readFields(section);
      this.#read.set(section.index, fields);
    }
    return fields;
  }

  /** Whether a relocation of any kind applies there. */
  isRelocated(section: Section, offset: number): boolean {
    let offsets = this.#offsets.get(section.index);
    if (offsets === undefined) {
      offsets = new Set((this.#tables.get(section.index) ?? []).flatMap((table) => this.#offsetsIn(table)));
      this.#offsets.set(section.index, offsets);
    }
    return offsets.has(offset);
  }

  #offsetsIn(table: Section): number[] {
    const elf = this.#elf;
    const { byteSize, rOffset } = table.type === SHT.RELA ? elf.layouts.rela : elf.layouts.rel;
    const records = viewOf(elf.records(table, byteSize));
    return Array.from({ length: records.byteLength / byteSize }, (_, i) =>
      uintNumber(records, i * byteSize + rOffset, elf),
    );
  }

  #readFields(section: Section): RelocatedFields {
    const tables = this.#tables.get(section.index);
    if (tables === undefined || !occupiesFile(section)) return NO_FIELDS;
    this.#elf.requireRoomFor(tables);
    const contents = viewOf(this.#elf.contents(section));
    const at = new Map<number, RelocatedField>();
    let others = 0;
    for (const table of tables) others += this.#readTable(table, contents, at);
    return { at, others };
  }

  /** Adds the fields of a table to `at`; returns how many of its relocations make none. */
  #readTable(table: Section, contents: DataView, at: Map<number, RelocatedField>): number {
    const elf = this.#elf;
    const layout = table.type === SHT.RELA ? elf.layouts.rela : elf.layouts.rel;
    const addendAt = table.type === SHT.RELA ? elf.layouts.rela.rAddend : undefined;
    const records = viewOf(elf.records(table, layout.byteSize));
    const info = infoFormat(elf, layout.rInfo);
    /** Fields of which a relocation is only a part: a difference on RISC-V takes two. */
    const parts = new Set<number>();
    let others = 0;
    for (let start = 0; start < records.byteLength; start += layout.byteSize) {
      const types = records.getUint32(start + info.typeAt, info.typeLittleEndian);
      const type = (types & info.typeMask) >>> 0;
      const isComposed = info.isComposed && types !== type;
      if (!isComposed && this.#types.actions[type] === Action.nothing) continue;
      const symbol = records.getUint32(start + info.symbolAt, elf.littleEndian) >>> info.symbolShift;
      const target = this.#symbols.of(table.link, symbol);
      const formula = isComposed ? undefined : this.#types.formulas[type];
      const byteSize = this.#types.fields[type] ?? 0;
      const offset = uintNumber(records, start + layout.rOffset, elf);
      const isAlone = !at.delete(offset) && !parts.has(offset);
      if (!isAlone || formula === undefined || formula.value < 0) parts.add(offset);
      const isInside = offset + byteSize <= contents.byteLength;
      if (target === undefined || !isAlone || !isInside || !isAddress(formula) || !isWholeBytes(byteSize)) {
        others++;
        continue;
      }
      // With the addend in place (SHT_REL), that; where a record has one, too, their sum on some machines.
      let { addend } = target;
      if (addendAt !== undefined) addend += signedNumber(records, start + addendAt, elf);
      if (addendAt === undefined || formula.value !== 0)
        addend += BigInt.asIntN(
          BITS_PER_BYTE * byteSize,
          numberAt(contents, offset, byteSize, elf.littleEndian),
        );
      at.set(offset, { byteSize, to: { ...target, addend }, isRelative: formula.place !== 0 });
    }
    return others;
  }
}

/** S + A, perhaps with P taken off, perhaps with V added. */
function isAddress(formula: Formula | undefined): formula is Formula {
  if (formula === undefined) return false;
  const { symbol, addend, place, value, size, constant } = formula;
  return symbol === 1 && addend === 1 && place <= 0 && value >= 0 && size === 0 && constant === 0;
}

function isWholeBytes(field: number): field is RelocatedField['byteSize'] {
  return field === 1 || field === 2 || field === 4 || field === 8;
}

function signedNumber(view: DataView, at: number, elf: ElfFile): bigint {
  return elf.is64 ? view.getBigInt64(at, elf.littleEndian) : BigInt(view.getInt32(at, elf.littleEndian));
}
