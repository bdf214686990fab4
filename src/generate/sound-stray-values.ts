/** Values of strays that mean what they may mean: codes of their tables, flags that are 0 or 1, references that any entry may have. */
import { attributeCodes, type CodeTable } from '../../generated/dwarf-code-tables.ts';
import { DW_AT } from '../../generated/dwarf-constants.ts';
import type { StrayAttribute, StrayContent } from './strays.ts';

/** Attributes whose target has to be of one kind. DWARF 5, 3.2, 5.7.1 and 5.7.10. */
const WITH_TARGETS: ReadonlySet<number> = new Set([
  DW_AT.discr,
  DW_AT.extension,
  DW_AT.import,
  DW_AT.signature,
]);

/** More than any table has in a row. */
const TRIED = 0x40;

export function withSoundValues(stray: StrayContent): StrayContent {
  const attributes = stray.attributes.filter(({ name }) => !WITH_TARGETS.has(name)).map(withSoundValue);
  return { ...stray, attributes };
}

function withSoundValue(attribute: StrayAttribute): StrayAttribute {
  const { number } = attribute;
  if (attribute.class === 'flag') return { ...attribute, number: BigInt.asUintN(1, number) };
  const table = attribute.class === 'constant' ? attributeCodes(attribute.name) : undefined;
  return table === undefined ? attribute : { ...attribute, number: codeOf(table, number) };
}

function codeOf(table: CodeTable, number: bigint): bigint {
  const codes = Array.from({ length: TRIED }, (_, code) => code).filter((code) => table.isKnown(code));
  const index = Number(BigInt.asUintN(16, number)) % codes.length;
  return BigInt(codes[index] ?? 0);
}
