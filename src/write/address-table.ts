/** `.debug_addr`: the addresses that the addrx forms number. DWARF 5, 7.27. */
import type { Contribution, ContributionEncoding } from './contributions.ts';
import type { Address } from './description.ts';
import { beginLength } from './initial-length.ts';
import { type Label, type Section, unboundLabel } from './section.ts';

/** Flat addresses have no segment selectors. DWARF 5, 7.27. */
const SEGMENT_SELECTOR_SIZE = 0;

export class AddressTable implements Contribution {
  readonly base: Label = unboundLabel();
  readonly #encoding: ContributionEncoding;
  readonly #addresses: Address[] = [];
  readonly #indices = new Map<string, number>();

  constructor(encoding: ContributionEncoding) {
    this.#encoding = encoding;
  }

  get isIndexed(): boolean {
    return this.#addresses.length > 0;
  }

  indexOf(address: Address): number {
    const key = `${address.symbol} ${address.section} ${address.addend}`;
    const found = this.#indices.get(key);
    if (found !== undefined) return found;
    const index = this.#addresses.push(address) - 1;
    this.#indices.set(key, index);
    return index;
  }

  /** Puts an address at the end, even if it is there already. */
  append(address: Address): void {
    const key = `${address.symbol} ${address.section} ${address.addend}`;
    const index = this.#addresses.push(address) - 1;
    if (!this.#indices.has(key)) this.#indices.set(key, index);
  }

  /** Before DWARF 5, GNU's table has no header (https://gcc.gnu.org/wiki/DebugFission). */
  writeTo(section: Section): void {
    const { version, format, addressSize } = this.#encoding;
    const { out } = section;
    const length = version < 5 ? undefined : beginLength(out, format);
    if (length !== undefined) out.u16(version).u8(addressSize).u8(SEGMENT_SELECTOR_SIZE);
    section.bind(this.base);
    for (const address of this.#addresses) section.address(address, addressSize);
    length?.end();
  }
}
