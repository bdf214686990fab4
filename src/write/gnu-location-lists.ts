/** `.debug_loc.dwo` as GNU wrote it before DWARF 5: addresses by number. https://gcc.gnu.org/wiki/DebugFission */
import { DW_LLE_GNU } from '../../generated/dwarf-constants.ts';
import { distance } from './address-distance.ts';
import { writeExpression } from './address-pairs.ts';
import type { AddressTable } from './address-table.ts';
import type { LocationRange } from './description.ts';
import { fits } from './bytes.ts';
import type { Section } from './section.ts';

const LENGTH_SIZE = 4;

export function writeGnuLocationList(
  section: Section,
  entries: readonly LocationRange[],
  addresses: AddressTable,
): void {
  const { out } = section;
  for (const { low, high, expression } of entries) {
    const length = distance(low, high);
    if (length !== undefined && fits(length, LENGTH_SIZE)) {
      out.u8(DW_LLE_GNU.start_length_entry).uleb(addresses.indexOf(low)).uint(length, LENGTH_SIZE);
    } else {
      out.u8(DW_LLE_GNU.start_end_entry).uleb(addresses.indexOf(low)).uleb(addresses.indexOf(high));
    }
    writeExpression(section, expression);
  }
  out.u8(DW_LLE_GNU.end_of_list_entry);
}
