/**
 * `.debug_rnglists` and `.debug_loclists` of DWARF 5 (2.17.3 and 2.6.2; 7.25, 7.28 and 7.29). Their entries say the same in
 * several ways; lists take turns, so that readers meet them all.
 */
import type { DW_LLE, DW_RLE } from '../../generated/dwarf-constants.ts';
import type { AddressTable } from './address-table.ts';
import type { Contribution, ContributionEncoding } from './contributions.ts';
import { type Address, type AddressRange, type LocationRange } from './description.ts';
import { distance } from './address-distance.ts';
import { beginLength, offsetSize } from './initial-length.ts';
import { type Label, type Section, unboundLabel } from './section.ts';

/** Flat addresses have no segment selectors. DWARF 5, 7.28 and 7.29. */
const SEGMENT_SELECTOR_SIZE = 0;

/** The entries that both kinds of lists have, under the same names. */
export type ListCodes = Pick<typeof DW_RLE, SharedCode> | Pick<typeof DW_LLE, SharedCode>;
type SharedCode = keyof typeof DW_RLE & keyof typeof DW_LLE;

type Style = 'offset_pair' | 'start_end' | 'start_length';
const STYLES: readonly Style[] = ['offset_pair', 'start_end', 'start_length'];

interface AddressList {
  readonly entries: readonly (AddressRange | LocationRange)[];
  readonly style: Style;
  /** Where addresses are numbered; `undefined`: they stand in the list. */
  readonly addresses: AddressTable | undefined;
  readonly label: Label;
}

/** How a unit's lists name addresses: `inline`, `indexed` as split units must, or now one and now the other. */
export interface ListAddresses {
  readonly table: AddressTable | undefined;
  readonly onlyIndexed: boolean;
}

export class AddressLists implements Contribution {
  readonly base: Label = unboundLabel();
  readonly #encoding: ContributionEncoding;
  readonly #codes: ListCodes;
  readonly #lists: AddressList[] = [];
  readonly #indexed: Label[] = [];

  constructor(encoding: ContributionEncoding, codes: ListCodes) {
    this.#encoding = encoding;
    this.#codes = codes;
  }

  get isIndexed(): boolean {
    return this.#indexed.length > 0;
  }

  add(entries: readonly (AddressRange | LocationRange)[], { table, onlyIndexed }: ListAddresses): Label {
    const label = unboundLabel();
    const turn = this.#lists.length;
    const isIndexed = onlyIndexed || (table !== undefined && Math.floor(turn / STYLES.length) % 2 === 1);
    this.#lists.push({
      entries,
      style: STYLES[turn % STYLES.length] ?? 'start_end',
      addresses: isIndexed ? table : undefined,
      label,
    });
    return label;
  }

  /** The number of a list, for DW_FORM_rnglistx and DW_FORM_loclistx. */
  indexOf(label: Label): number {
    return this.#indexed.push(label) - 1;
  }

  writeTo(section: Section): void {
    const { version, format, addressSize } = this.#encoding;
    const { out } = section;
    const length = beginLength(out, format);
    out.u16(version).u8(addressSize).u8(SEGMENT_SELECTOR_SIZE).u32(this.#indexed.length);
    section.bind(this.base);
    const width = offsetSize(format);
    out.zeros(width * this.#indexed.length);
    for (const list of this.#lists) {
      section.bind(list.label);
      this.#writeList(section, list);
    }
    for (const [i, label] of this.#indexed.entries())
      out.patch(this.base.offset + i * width, label.offset - this.base.offset, width);
    length.end();
  }

  #writeList(section: Section, list: AddressList): void {
    let base: Address | undefined;
    for (const entry of list.entries) {
      const length = distance(entry.low, entry.high);
      if (list.style === 'offset_pair' && length !== undefined) {
        if (base === undefined || distance(base, entry.low) === undefined) {
          base = entry.low;
          this.#writeBase(section, list, base);
        }
        section.out
          .u8(this.#codes.offset_pair)
          .uleb(distance(base, entry.low) ?? 0n)
          .uleb(distance(base, entry.high) ?? 0n);
      } else if (list.style === 'start_length' && length !== undefined) {
        this.#writeStart(section, list, entry.low, this.#codes.startx_length, this.#codes.start_length);
        section.out.uleb(length);
      } else {
        this.#writeStart(section, list, entry.low, this.#codes.startx_endx, this.#codes.start_end);
        this.#writeAddress(section, list, entry.high);
      }
      if ('expression' in entry) section.out.uleb(entry.expression.length).bytes(entry.expression);
    }
    section.out.u8(this.#codes.end_of_list);
  }

  #writeBase(section: Section, list: AddressList, base: Address): void {
    this.#writeStart(section, list, base, this.#codes.base_addressx, this.#codes.base_address);
  }

  #writeStart(section: Section, list: AddressList, start: Address, indexed: number, inline: number): void {
    section.out.u8(list.addresses === undefined ? inline : indexed);
    this.#writeAddress(section, list, start);
  }

  #writeAddress(section: Section, list: AddressList, address: Address): void {
    if (list.addresses === undefined) section.address(address, this.#encoding.addressSize);
    else section.out.uleb(list.addresses.indexOf(address));
  }
}
