/** `.debug_addr`: the addresses that the addrx forms number. DWARF 5, 7.27. */
import { DwarfksymsError } from '../errors.ts';
import type { Bytes } from './bytes.ts';
import type { Address } from './description.ts';
import { IndexTable } from './index-table.ts';
import type { Section } from './section.ts';

/** Flat addresses have no segment selectors. DWARF 5, 7.27. */
const SEGMENT_SELECTOR_SIZE = 0;

export class AddressTable extends IndexTable<Address> {
  /**
   * Puts a unit's addresses at the start, whether there are equal ones or not: expressions number them.
   * @throws DwarfksymsError `description` where another unit has other addresses there
   */
  begin(addresses: readonly Address[]): void {
    for (const [index, address] of addresses.entries()) {
      const present = this.items[index];
      if (present === undefined) this.append(address);
      else if (this.keyOf(present) !== this.keyOf(address))
        throw new DwarfksymsError('description', 'units that share a table of addresses need the same ones');
    }
  }

  protected override keyOf({ symbol, section, addend }: Address): string {
    return `${symbol} ${section} ${addend}`;
  }

  protected override writeHeader(out: Bytes): void {
    out.u8(this.encoding.addressSize).u8(SEGMENT_SELECTOR_SIZE);
  }

  protected override writeItem(section: Section, address: Address): void {
    section.address(address, this.encoding.addressSize);
  }
}
