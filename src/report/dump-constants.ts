/** What constants mean that the standard has names for. DWARF 5, 7.8 to 7.21. */
import {
  DW_AT,
  dwAccessName,
  dwAteName,
  dwCcName,
  dwDefaultedName,
  dwDsName,
  dwEndName,
  dwIdName,
  dwInlName,
  dwLangName,
  dwOrdName,
  dwVirtualityName,
  dwVisName,
} from '../../generated/dwarf-constants.ts';

const NAMES_BY_ATTRIBUTE: ReadonlyMap<number, (code: number) => string> = new Map([
  [DW_AT.accessibility, dwAccessName],
  [DW_AT.calling_convention, dwCcName],
  [DW_AT.decimal_sign, dwDsName],
  [DW_AT.defaulted, dwDefaultedName],
  [DW_AT.encoding, dwAteName],
  [DW_AT.endianity, dwEndName],
  [DW_AT.identifier_case, dwIdName],
  [DW_AT.inline, dwInlName],
  [DW_AT.language, dwLangName],
  [DW_AT.ordering, dwOrdName],
  [DW_AT.virtuality, dwVirtualityName],
  [DW_AT.visibility, dwVisName],
]);

/** The standard's name of an attribute's constant; undefined where the attribute has no such names. */
export function constantName(attribute: number, value: bigint): string | undefined {
  return NAMES_BY_ATTRIBUTE.get(attribute)?.(Number(value));
}

const FILE_ATTRIBUTES: ReadonlySet<number> = new Set([DW_AT.decl_file, DW_AT.call_file]);

/** Whether an attribute's constant is the number of a file of the unit's line table. DWARF 5, 2.14 and 3.3.8.2. */
export function isFileNumber(attribute: number): boolean {
  return FILE_ATTRIBUTES.has(attribute);
}
