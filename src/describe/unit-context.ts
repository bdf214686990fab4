/** What the values of a unit's entries depend on: the attributes of the unit DIE, and of that of the skeleton for a split unit. */
import { DW_AT, DW_FORM } from '../../generated/dwarf-constants.ts';
import { DwarfCommon } from '../../generated/dwarf-common.js';
import { DwarfLists } from '../../generated/dwarf-lists.js';
import { safeNumber } from '../dwarf/constant.ts';
import type { DebugFile } from '../dwarf/debug-file.ts';
import type { DeclarationTables } from '../dwarf/declaration-tables.ts';
import { lineOffset, type InfoOffset, type LineOffset } from '../dwarf/offsets.ts';
import { WHOLE_SECTIONS } from '../dwarf/package-index.ts';
import type { Unit } from '../dwarf/units.ts';
import { viewOf } from '../elf/numbers.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import type { Address } from '../write/description.ts';
import { numberAt } from './bits.ts';
import type { Container } from './container.ts';
import { entryCursor, NULL_ENTRY } from './entry-index.ts';

/** A value as the cursor gives it, and where it ends. */
export interface RawValue {
  readonly form: number;
  readonly lo: number;
  readonly hi: number;
  readonly end: InfoOffset;
}

/** A file with units. */
export interface UnitsFile {
  readonly debug: DebugFile;
  readonly container: Container;
}

export class UnitContext {
  readonly unit: Unit;
  readonly file: UnitsFile;
  readonly tag: number;
  /** The attributes of the unit DIE; of two with one name the first. */
  readonly root: ReadonlyMap<number, RawValue>;
  /** Of a split unit, where it is found: addresses are there. DWARF 5, 3.1.3. */
  skeleton: UnitContext | undefined;
  /** Of a skeleton, the name of the file with its split unit in the description. */
  splitName: string | undefined;

  constructor(unit: Unit, file: UnitsFile, tables: DeclarationTables) {
    this.unit = unit;
    this.file = file;
    const declarations = tables.of(unit);
    const cursor = entryCursor(unit, declarations);
    const entry = cursor.entryAt(unit.diesStart, unit.end);
    const declaration = entry === NULL_ENTRY ? undefined : declarations.list[entry];
    const root = new Map<number, RawValue>();
    let pos = cursor.valuePos;
    for (const { name, form, lo, hi } of declaration?.attributes ?? []) {
      pos = cursor.read(form, pos, unit.end);
      const isImplicit = cursor.form === DW_FORM.implicit_const;
      const value = isImplicit ? { lo, hi } : { lo: cursor.lo, hi: cursor.hi };
      if (!root.has(name)) root.set(name, { form: cursor.form, ...value, end: pos });
    }
    this.tag = declaration?.tag ?? 0;
    this.root = root;
  }

  /** Whether the unit's parts of other sections are told by a package, which says nothing of all of them here. */
  get isPackaged(): boolean {
    return this.unit.contribution !== WHOLE_SECTIONS;
  }

  /** An attribute of the unit DIE as a number, Infinity where it is too large. */
  number(attribute: number): number | undefined {
    const value = this.root.get(attribute);
    return value && safeNumber(value.lo, value.hi);
  }

  text(attribute: number): string | undefined {
    const value = this.root.get(attribute);
    return value && this.file.debug.stringAt(this.unit, value.form, value.lo, value.hi);
  }

  /** Where the table is that numbers files; a split file has one, which its units need not name. DWARF 5, 7.3.2.2. */
  get lineTableOffset(): LineOffset | undefined {
    const { sections } = this.file.debug;
    if (!sections.isSplit) {
      const offset = this.number(DW_AT.stmt_list);
      return offset === undefined ? undefined : lineOffset(offset);
    }
    const isThere = (sections.contents('line')?.length ?? 0) > 0;
    return isThere && !this.isPackaged ? this.unit.contribution.line : undefined;
  }

  /** The unit that holds the addresses. */
  get #addresses(): UnitContext {
    return this.skeleton ?? this;
  }

  /** What ranges and locations count from; undefined where only a skeleton knows that is not there. DWARF 5, 2.17.3. */
  baseAddress(): Address | undefined {
    const owner = this.#addresses;
    if (owner.file.debug.sections.isSplit) return undefined;
    const value = owner.root.get(DW_AT.low_pc);
    return value === undefined ? { symbol: undefined, addend: 0n } : owner.address(value);
  }

  /** The address in a value of class address; undefined for an index that leads to none. */
  address({ form, lo, hi, end }: RawValue): Address | undefined {
    if (form === DW_FORM.LLVM_addrx_offset) {
      const base = this.indexedAddress(lo >>> 0);
      return base && { ...base, addend: base.addend + BigInt(hi >>> 0) };
    }
    if (form !== DW_FORM.addr) return this.indexedAddress(safeNumber(lo, hi));
    const { addressSize, info } = this.unit;
    return this.addressAt(info.section, info.bytes, end - addressSize);
  }

  /** An entry of `.debug_addr`. DWARF 5, 7.27. */
  indexedAddress(index: number): Address | undefined {
    const owner = this.#addresses;
    const { sections } = owner.file.debug;
    const bytes = sections.contents('addr');
    const section = sections.section('addr');
    if (bytes === undefined || section === undefined) return undefined;
    const base =
      owner.number(DW_AT.addr_base) ?? owner.number(DW_AT.GNU_addr_base) ?? owner.#defaultBase(bytes);
    if (base === undefined) return undefined;
    const at = base + index * this.unit.addressSize;
    return at + this.unit.addressSize <= bytes.length ? owner.addressAt(section, bytes, at) : undefined;
  }

  /** Units without the attribute have the first table; GNU's, before DWARF 5, has no header. DWARF 5, 3.1.1, item 27. */
  #defaultBase(bytes: Uint8Array): number | undefined {
    if (this.unit.version < 5) return 0;
    const { littleEndian } = this.file.debug.elf;
    const io = stream(bytes);
    const root = new DwarfLists(stream(new Uint8Array()), null, null, !littleEndian, this.unit.addressSize);
    try {
      decode(io, 'a header of addresses', 'dwarf-malformed', {}, () => {
        const { is64 } = new DwarfCommon.UnitLength(io, null, null, !littleEndian);
        return { is64, header: new DwarfLists.AddressTableHeader(io, null, root, littleEndian) };
      });
    } catch (error) {
      if (error instanceof DwarfksymsError) return undefined;
      throw error;
    }
    return io.pos;
  }

  /** The address in a field of a section of the unit's file. */
  addressAt(section: { readonly index: number }, bytes: Uint8Array, at: number): Address {
    const { elf, fields } = this.file.container;
    const { addressSize } = this.unit;
    const field = fields.of(elf.sections[section.index]).at.get(at);
    if (field !== undefined && field.byteSize === addressSize && !field.isRelative) return field.to;
    return { symbol: undefined, addend: numberAt(viewOf(bytes), at, addressSize, elf.littleEndian) };
  }
}
