// Generated from ksy/dwarf.ksy by `npm run generate`; do not edit.

/** What is in a unit header behind the initial length; of two fields for one thing, a version has one. */
export type UnitHeaderField =
  'version' | 'unitType' | 'lenAddress' | 'ofsDebugAbbrev' | 'dwoId' | 'typeSignature' | 'ofsType';

/** Receives a field and how many bytes it has. */
export type FieldVisitor = (field: UnitHeaderField, byteSize: 1 | 2 | 4 | 8) => void;

/** Names the fields of a unit header in their order. DWARF 5, 7.5.1.1 to 7.5.1.3. */
export function visitUnitHeader(version: number, is64: boolean, unitType: number, visit: FieldVisitor): void {
  visit('version', 2);
  if (version >= 5) visit('unitType', 1);
  if (version >= 5) visit('lenAddress', 1);
  visit('ofsDebugAbbrev', is64 ? 8 : 4);
  if (version < 5) visit('lenAddress', 1);
  if (unitType === 4 || unitType === 5) visit('dwoId', 8);
  if (unitType === 2 || unitType === 6) visit('typeSignature', 8);
  if (unitType === 2 || unitType === 6) visit('ofsType', is64 ? 8 : 4);
}
