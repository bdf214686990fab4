/** Which attributes make a version what it is (symbol versions, sections 2 to 7), and so may not be touched. */
import { DW_AT, DW_FORM, formReference, REFERENCE } from '../../../generated/dwarf-constants.ts';
import type { Attribute, Description } from '../../write/description.ts';
import { places } from '../tree.ts';

/** Attributes whose constants stand in type strings or, as DW_AT_decl_file, decide what stands there. */
const PRINTED: ReadonlySet<number> = new Set([
  DW_AT.byte_size,
  DW_AT.alignment,
  DW_AT.encoding,
  DW_AT.accessibility,
  DW_AT.bit_size,
  DW_AT.data_bit_offset,
  DW_AT.data_member_location,
  DW_AT.const_value,
  DW_AT.discr_value,
  DW_AT.count,
  DW_AT.upper_bound,
  DW_AT.decl_file,
]);

/** Attributes that the search for symbols and the walk follow. */
const LINKS: ReadonlySet<number> = new Set([
  DW_AT.type,
  DW_AT.abstract_origin,
  DW_AT.signature,
  DW_AT.import,
]);

export function isPrinted(name: number): boolean {
  return PRINTED.has(name);
}

/** Forms of an index, which counts as a constant (symbol versions, section 7). */
const INDICES: ReadonlySet<number> = new Set([
  DW_FORM.addrx,
  DW_FORM.addrx1,
  DW_FORM.addrx2,
  DW_FORM.addrx3,
  DW_FORM.addrx4,
  DW_FORM.GNU_addr_index,
  DW_FORM.loclistx,
  DW_FORM.rnglistx,
]);

/**
 * Whether a version depends on how things are spelled, so that no change at all is sure to be neutral:
 * - by section 7, indices into tables and offsets of location lists are constants like others; any change may move what
 *   else is in those tables;
 * - a DW_AT_sibling that leads elsewhere than to the next sibling hides entries, or shows some twice;
 * - a link that leads nowhere, or into the middle of an entry, may lead to an entry once things have moved.
 */
export function dependsOnSpelling(description: Description): boolean {
  const hasSupplementary = description.files.some(({ role }) => role === 'supplementary');
  for (const { die } of places(description))
    if (
      die.attributes.some(
        (attribute) =>
          isPosition(attribute) || isFalseSibling(attribute) || isFalseLink(attribute, hasSupplementary),
      )
    )
      return true;
  return false;
}

function isPosition({ name, form, value }: Attribute): boolean {
  if (!PRINTED.has(name)) return false;
  if (value.kind === 'locations' || value.kind === 'section-offset')
    return name === DW_AT.data_member_location;
  return INDICES.has(form);
}

/** Into a file that is missing, a link leads nowhere for good. */
function isFalseLink({ name, form, value }: Attribute, hasSupplementary: boolean): boolean {
  if (value.kind !== 'dangling' || !LINKS.has(name)) return false;
  return hasSupplementary || formReference(form) !== REFERENCE.supplementary;
}

function isFalseSibling({ name, value }: Attribute): boolean {
  return name === DW_AT.sibling && value.kind !== 'sibling';
}
