/** The relocations of a section. gABI 4, "Relocation". */
import { ELF32_R_INFO } from '../../generated/bit-fields.ts';
import { EM } from '../../generated/elf-constants.ts';
import { DwarfksymsError, locate } from '../errors.ts';
import { fits } from './bytes.ts';
import type { ElfFormat } from './elf-format.ts';
import { ElfRecords } from './elf-records.ts';
import type { PlannedSection, SectionPlan } from './elf-sections.ts';
import { targetSection, type SymbolTable } from './elf-symbols.ts';
import type { TypeChoice } from './relocation-types.ts';
import type { Link, LinkTarget } from './section-image.ts';

export interface RelocationContext {
  readonly format: ElfFormat;
  readonly plan: SectionPlan;
  readonly symbols: SymbolTable;
  readonly typeOf: TypeChoice;
}

/** SHT_REL if the addends stand in the fields, SHT_RELA if they stand here. In the order of the fields. */
export function relocationRecords(
  context: RelocationContext,
  of: PlannedSection,
  links: readonly Link[],
  isRela: boolean,
): Uint8Array {
  const { format, typeOf } = context;
  const withAddends = isRela ? new ElfRecords(format, format.rela, links.length) : undefined;
  const records = withAddends ?? new ElfRecords(format, format.rel, links.length);
  for (const [i, link] of links.toSorted((a, b) => a.at - b.at).entries())
    locate({ section: of.name, offset: link.at }, () => {
      const { number: type, addsToField } = typeOf(of, link);
      records.set(i, 'rOffset', link.at);
      const number = info(format, { symbol: symbolOf(context, link.to), type });
      if (typeof number === 'bigint') records.set(i, 'rInfo', number);
      else records.setBytes(i, 'rInfo', number);
      if (!addsToField) withAddends?.set(i, 'rAddend', linkAddend(link));
    });
  return records.bytes;
}

/** A: what is added to the value of the link's symbol. */
export function linkAddend({ to, byteSize }: Link): bigint {
  const addend = to.kind === 'address' ? to.address.addend : BigInt(to.offset);
  if (!fits(addend, byteSize))
    throw new DwarfksymsError('description', `${addend} does not fit into a field of ${byteSize} bytes`);
  return addend;
}

/** The number of the symbol that a link counts from; the undefined one, whose value is 0, if it is a number. */
function symbolOf({ plan, symbols }: RelocationContext, to: LinkTarget): number {
  if (to.kind === 'address' && to.address.symbol !== undefined) return symbols.numberOf(to.address.symbol);
  const section = targetSection(plan, to);
  return section === undefined ? 0 : symbols.sectionSymbol(section);
}

interface Info {
  readonly symbol: number;
  readonly type: number;
}

/** r_info: a number in the 32-bit class; in the 64-bit class the bytes of a record. gABI 4, "Relocation". */
function info(format: ElfFormat, { symbol, type }: Info): Uint8Array | bigint {
  if (format.elfClass === 32) return (BigInt(symbol) << BigInt(ELF32_R_INFO.rSym.shift)) | BigInt(type);
  const isMips = format.machine === EM.MIPS;
  const record = new ElfRecords(format, isMips ? format.mips64Info : format.info64, 1);
  record.set(0, 'rSym', symbol);
  // On MIPS, the other types and the special symbol are zero: R_MIPS_NONE and RSS_UNDEF.
  record.set(0, 'rType', type);
  return record.bytes;
}
