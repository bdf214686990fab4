/** What the values of a unit depend on: its encoding, and its parts of the sections that are shared between units. */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { ValueEncoding } from '../../generated/dwarf-form-encodings.ts';
import { DwarfksymsError } from '../errors.ts';
import type { AddressLists, ListAddresses } from './address-lists.ts';
import type { AddressTable } from './address-table.ts';
import type { Contribution, Contributions } from './contributions.ts';
import type { Unit } from './description.ts';
import type { FileContext } from './file-context.ts';
import type { Section } from './section.ts';
import type { StringOffsets } from './string-offsets.ts';

export class UnitContext {
  readonly file: FileContext;
  readonly unit: Unit;
  readonly encoding: ValueEncoding;
  readonly section: Section;
  readonly isSplit: boolean;
  /** Offset of the unit's header in its section. */
  start = 0;
  readonly #findSkeleton: () => UnitContext | undefined;
  #stringOffsets: StringOffsets | undefined;
  #addresses: AddressTable | undefined;
  #rangeLists: AddressLists | undefined;
  #locationLists: AddressLists | undefined;

  /** @param findSkeleton the unit in the object that a split unit belongs to, once all are declared */
  constructor(file: FileContext, unit: Unit, findSkeleton: () => UnitContext | undefined) {
    this.file = file;
    this.#findSkeleton = findSkeleton;
    this.unit = unit;
    this.encoding = { version: unit.version, is64: unit.format === 64, addressSize: unit.addressSize };
    // Type units had a section of their own in DWARF 4 only (DWARF 4, 7.5.1.2).
    const isType = unit.kind === 'type' || unit.kind === 'split-type';
    this.section = file.sections.section(isType && unit.version < 5 ? 'types' : 'info', unit.group);
    this.isSplit = unit.kind === 'split-compile' || unit.kind === 'split-type';
  }

  /** Whether the unit's own DIE has one of these attributes. */
  has(...names: readonly number[]): boolean {
    return this.unit.root.attributes.some(({ name }) => names.includes(name));
  }

  get stringOffsets(): StringOffsets {
    return (this.#stringOffsets ??= this.#contribution(
      this.file.stringOffsets,
      this.has(DW_AT.str_offsets_base),
    ));
  }

  /** The number of a string in `.debug_str_offsets`. */
  stringIndex(text: string): number {
    return this.stringOffsets.indexOf(this.file.strings.use(text));
  }

  /**
   * Split units share the addresses of their skeleton, which stay in the object (DWARF 5, 7.3.2.1).
   * @throws DwarfksymsError `description` for a split unit without one
   */
  get addresses(): AddressTable {
    return (this.#addresses ??= this.isSplit
      ? this.#skeletonAddresses()
      : this.#contribution(this.file.addresses, this.has(DW_AT.addr_base, DW_AT.GNU_addr_base)));
  }

  #skeletonAddresses(): AddressTable {
    const { skeleton, unit } = this;
    if (skeleton !== undefined) return skeleton.addresses;
    throw new DwarfksymsError(
      'description',
      `a unit of kind ${unit.kind} has no skeleton with its addresses`,
    );
  }

  get rangeLists(): AddressLists {
    return (this.#rangeLists ??= this.#contribution(this.file.rangeLists, this.has(DW_AT.rnglists_base)));
  }

  get locationLists(): AddressLists {
    return (this.#locationLists ??= this.#contribution(
      this.file.locationLists,
      this.has(DW_AT.loclists_base),
    ));
  }

  /** The unit in the object that stands for this split unit. */
  get skeleton(): UnitContext | undefined {
    return this.isSplit ? this.#findSkeleton() : undefined;
  }

  /** How lists name addresses. Without relocations, as in split files, only by number (DWARF 5, 7.3.2.1). */
  get listAddresses(): ListAddresses {
    const onlyIndexed = this.skeleton !== undefined;
    const hasTable = onlyIndexed || this.has(DW_AT.addr_base);
    return { table: hasTable ? this.addresses : undefined, onlyIndexed };
  }

  /** The number of a file of the unit's line table: from 0 since DWARF 5, before that from 1. DWARF 5, 6.2.4. */
  fileNumber(file: number): number {
    return this.#lineTableVersion() < 5 ? file + 1 : file;
  }

  /** A split file has one table, which its units need not name (DWARF 5, 7.3.2.2). */
  #lineTableVersion(): number {
    const { lineTables, role } = this.file.description;
    const named = this.unit.root.attributes.find(({ name }) => name === DW_AT.stmt_list)?.value;
    const isNamed = role !== 'dwo' && named?.kind === 'line-table';
    return lineTables[isNamed ? named.table : 0]?.version ?? this.unit.version;
  }

  #contribution<T extends Contribution>(contributions: Contributions<T>, hasBase: boolean): T {
    return hasBase ? contributions.own(this.unit) : contributions.shared(this.unit);
  }
}
