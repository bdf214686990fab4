/**
 * Fills the fields of a section that hold addresses. Where a relocation does it later, the field holds the addend (SHT_REL)
 * or nothing (SHT_RELA, on most machines); elsewhere the address itself.
 */
import { DwarfksymsError, hex, locate } from '../errors.ts';
import { fits, putNumber } from './bytes.ts';
import type { FileDescription } from './description.ts';
import { hasRelocations, needsRelocation, type PlannedSection } from './elf-sections.ts';
import { sectionStart, symbolValue } from './elf-symbols.ts';
import { linkAddend } from './relocation-records.ts';
import type { TypeChoice } from './relocation-types.ts';
import type { Link, LinkTarget } from './section-image.ts';

/** The section's bytes with its fields filled; a copy if there are any. */
export function filledBytes(
  file: FileDescription,
  section: PlannedSection,
  bytes: Uint8Array,
  links: readonly Link[],
  typeOf: TypeChoice,
): Uint8Array {
  if (links.length === 0) return bytes;
  requireApart(section, bytes, links);
  const filled = bytes.slice();
  for (const link of links)
    locate({ section: section.name, offset: link.at }, () => {
      putNumber(filled, link.at, fieldValue(file, section, link, typeOf), link.byteSize, file.elf.byteOrder);
    });
  return filled;
}

function fieldValue(file: FileDescription, section: PlannedSection, link: Link, typeOf: TypeChoice): bigint {
  if (hasRelocations(file) && needsRelocation(link)) {
    const hasAddend = file.elf.relocations === 'rel' || typeOf(section, link).addsToField;
    return hasAddend ? linkAddend(link) : 0n;
  }
  const target = targetAddress(file, link.to);
  // P: where the field is.
  const place = (file.elf.kind === 'linked' ? section.address : 0n) + BigInt(link.at);
  return inField(link.relative ? target - place : target, link.byteSize);
}

/** S + A. An offset into a section stays one, whatever the section's address: debugging information is not loaded. */
function targetAddress(file: FileDescription, to: LinkTarget): bigint {
  if (to.kind !== 'address') return BigInt(to.offset);
  const { symbol: index, section, addend } = to.address;
  if (index === undefined) return section === undefined ? addend : sectionStart(file, section) + addend;
  const symbol = file.symbols[index];
  if (symbol === undefined) throw new DwarfksymsError('description', `there is no symbol ${index}`);
  // Undefined and common symbols have no address yet (a common one's value is its alignment).
  const isPlaced = typeof symbol.place === 'number' || symbol.place === 'absolute';
  return (isPlaced ? symbolValue(file, symbol) : 0n) + addend;
}

/** Addresses wrap around at 64 bits; those of a kernel are as good as negative, and fit four bytes if their sign does. */
function inField(value: bigint, byteSize: number): bigint {
  const signed = BigInt.asIntN(64, value);
  const unsigned = BigInt.asUintN(64, value);
  if (fits(unsigned, byteSize)) return unsigned;
  if (fits(signed, byteSize)) return signed;
  throw new DwarfksymsError('description', `${hex(unsigned)} does not fit into a field of ${byteSize} bytes`);
}

/** Fields must lie in the section and not overlap: what one of them holds would destroy the other. */
function requireApart({ name }: PlannedSection, bytes: Uint8Array, links: readonly Link[]): void {
  let end = 0;
  for (const { at, byteSize } of links.toSorted((a, b) => a.at - b.at)) {
    if (at < end || at + byteSize > bytes.length) {
      const detail = `a field of ${byteSize} bytes lies in another, or outside of the ${bytes.length} bytes`;
      throw new DwarfksymsError('description', detail, { section: name, offset: at });
    }
    end = at + byteSize;
  }
}
