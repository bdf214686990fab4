/** `.debug_addr`: the addresses that the addrx forms number. DWARF 5, 7.27. */
import { DwarfksymsError } from '../errors.ts';
import type { Contribution, ContributionEncoding } from './contributions.ts';
import type { Address } from './description.ts';
import { beginLength } from './initial-length.ts';
import { Numbering } from './numbering.ts';
import { type Label, type Section, unboundLabel } from './section.ts';

/** Flat addresses have no segment selectors. DWARF 5, 7.27. */
const SEGMENT_SELECTOR_SIZE = 0;

export class AddressTable implements Contribution {
  readonly base: Label = unboundLabel();
  readonly #encoding: ContributionEncoding;
  readonly #addresses = new Numbering(keyOf);

  constructor(encoding: ContributionEncoding) {
    this.#encoding = encoding;
  }

  get isIndexed(): boolean {
    return this.#addresses.items.length > 0;
  }

  indexOf(address: Address): number {
    return this.#addresses.indexOf(address);
  }

  /**
   * Puts a unit's addresses at the start, whether there are equal ones or not: expressions number them.
   * @throws DwarfksymsError `description` where another unit has other addresses there
   */
  begin(addresses: readonly Address[]): void {
    for (const [index, address] of addresses.entries()) {
      const present = this.#addresses.items[index];
      if (present === undefined) this.#addresses.append(address);
      else if (keyOf(present) !== keyOf(address))
        throw new DwarfksymsError('description', 'units that share a table of addresses need the same ones');
    }
  }

  /** Before DWARF 5, GNU's table has no header (https://gcc.gnu.org/wiki/DebugFission). */
  writeTo(section: Section): void {
    const { version, format, addressSize } = this.#encoding;
    const { out } = section;
    const length = version < 5 ? undefined : beginLength(out, format);
    if (length !== undefined) out.u16(version).u8(addressSize).u8(SEGMENT_SELECTOR_SIZE);
    section.bind(this.base);
    for (const address of this.#addresses.items) section.address(address, addressSize);
    length?.end();
  }
}

function keyOf({ symbol, section, addend }: Address): string {
  return `${symbol} ${section} ${addend}`;
}
