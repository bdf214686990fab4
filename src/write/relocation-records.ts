/** The relocations of a section. gABI 4, "Relocation". */
import { ELF32_R_INFO } from '../../generated/bit-fields.ts';
import { EM, RSS } from '../../generated/elf-constants.ts';
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
  const layout = isRela ? format.rela : format.rel;
  const records = new ElfRecords(format, layout, links.length);
  for (const [i, link] of links.toSorted((a, b) => a.at - b.at).entries())
    locate({ section: of.name, offset: link.at }, () => {
      const { number: type, addsToField } = typeOf(of, link);
      records.word(i, layout.rOffset, link.at);
      writeInfo(records, i, layout.rInfo, format, { symbol: symbolOf(context, link.to), type });
      if (isRela && !addsToField) records.word(i, format.rela.rAddend, linkAddend(link));
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

/** Symbol and type have a half each in r_info of the 64-bit class. gABI 4, "Relocation", ELF64_R_SYM. */
const HALF = 32n;

/** r_info. */
function writeInfo(records: ElfRecords, i: number, field: number, format: ElfFormat, info: Info): void {
  const { symbol, type } = info;
  if (format.elfClass === 64 && format.machine === EM.MIPS) {
    // 64-bit ELF Object File Specification (MIPS), "Relocation": a symbol and up to three types, in either byte order.
    records.u32(i, field + format.mips64Info.rSym, symbol);
    records.u8(i, field + format.mips64Info.rSsym, RSS.UNDEF);
    records.u8(i, field + format.mips64Info.rType, type);
  } else if (format.elfClass === 64) {
    records.word(i, field, (BigInt(symbol) << HALF) | BigInt(type));
  } else {
    records.word(i, field, (BigInt(symbol) << BigInt(ELF32_R_INFO.rSym.shift)) | BigInt(type));
  }
}
