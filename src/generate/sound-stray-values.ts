/** Attributes of strays that mean what they may mean: codes of their tables, flags that are 0 or 1, references that any entry may have. */
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

/** Attributes that say nothing without another one, or contradict it. DWARF 5, 2.14 and 2.17. */
function isAllowedAmong({ name }: StrayAttribute, others: readonly StrayAttribute[]): boolean {
  const has = (wanted: number): boolean => others.some((other) => other.name === wanted);
  switch (name) {
    case DW_AT.decl_line:
      return has(DW_AT.decl_file);
    case DW_AT.low_pc:
      return !has(DW_AT.ranges);
    case DW_AT.high_pc:
      return false;
    default:
      return !WITH_TARGETS.has(name);
  }
}

export function withSoundValues(stray: StrayContent): StrayContent {
  const { attributes } = stray;
  return {
    ...stray,
    attributes: attributes.filter((one) => isAllowedAmong(one, attributes)).map(withSoundValue),
  };
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
