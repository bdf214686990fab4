/** What stands in each section, and what its header says about it that needs the numbers of others. */
import { match } from 'ts-pattern';
import { GRP, SHT } from '../../generated/elf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { Bytes } from './bytes.ts';
import { compressSection, compressZdebug } from './compress.ts';
import type { ElfEncoding, FileDescription } from './description.ts';
import { filledBytes } from './elf-fields.ts';
import type { ElfFormat } from './elf-format.ts';
import type { PlannedSection, Role, SectionPlan } from './elf-sections.ts';
import { ElfStrings } from './elf-strings.ts';
import { symbolTable } from './elf-symbols.ts';
import { relocationRecords } from './relocation-records.ts';
import { typeChoice } from './relocation-types.ts';

export interface SectionContents {
  /** sh_name. */
  readonly nameOffset: number;
  readonly bytes: Uint8Array;
  /** sh_size: more than `bytes` for SHT_NOBITS. */
  readonly byteSize: number;
  /** sh_addralign, sh_link, sh_info. */
  readonly alignment: number;
  readonly link: number;
  readonly info: number;
}

/** In the order of the plan. */
export function sectionContents(
  file: FileDescription,
  plan: SectionPlan,
  format: ElfFormat,
): readonly SectionContents[] {
  const names = new ElfStrings();
  const nameOffsets = plan.sections.map(({ name }) => names.offsetOf(name));
  const symbols = symbolTable(file, plan, format);
  const context = { format, plan, symbols, typeOf: typeChoice(format) };
  const numberOf = (section: PlannedSection | undefined): number =>
    section === undefined ? 0 : plan.numberOf(section);
  const symbolsNumber = numberOf(plan.symbols);
  return plan.sections.map((section, i) => {
    const plain = (bytes: Uint8Array, link = 0, info = 0): SectionContents => ({
      nameOffset: nameOffsets[i] ?? 0,
      bytes,
      byteSize: bytes.length,
      alignment: section.alignment,
      link,
      info,
    });
    const contents = match(section.role)
      .with({ kind: 'content' }, (role) => ({
        ...plain(filledBytes(file, section, role.bytes, role.links, context.typeOf), linkOf(plan, role)),
        byteSize: role.byteSize,
      }))
      .with({ kind: 'relocations' }, ({ of, links }) =>
        plain(
          relocationRecords(context, of, links, section.type === SHT.RELA),
          symbolsNumber,
          plan.numberOf(of),
        ),
      )
      .with({ kind: 'group' }, ({ members }) =>
        plain(groupBytes(plan, format, members), symbolsNumber, symbols.signature(section)),
      )
      .with({ kind: 'symbols' }, () => plain(symbols.bytes, numberOf(plan.symbolNames), symbols.firstGlobal))
      .with({ kind: 'symbol-names' }, () => plain(symbols.names))
      .with({ kind: 'symbol-sections' }, () => plain(symbols.sections, symbolsNumber))
      .with({ kind: 'section-names' }, () => plain(names.done()))
      .exhaustive();
    const isCompressed = section.role.kind === 'content' && section.role.isCompressed;
    return isCompressed ? compressed(contents, file.elf.compression, format) : contents;
  });
}

/** sh_link of a section that goes with another. */
function linkOf(plan: SectionPlan, { linkedTo }: Extract<Role, { kind: 'content' }>): number {
  if (linkedTo === undefined) return 0;
  const section = plan.own[linkedTo];
  if (section === undefined)
    throw new DwarfksymsError('description', `sh_link names section ${linkedTo}, which is none`);
  return plan.numberOf(section);
}

/** gABI 4, "Section Groups". */
function groupBytes(plan: SectionPlan, format: ElfFormat, members: readonly PlannedSection[]): Uint8Array {
  const out = new Bytes(format.byteOrder).u32(GRP.COMDAT);
  for (const member of members) out.u32(plan.numberOf(member));
  return out.done();
}

/** Relocations apply to the contents as they were before (gABI 4, "Section Compression"). */
function compressed(
  contents: SectionContents,
  how: ElfEncoding['compression'],
  format: ElfFormat,
): SectionContents {
  const { bytes: plain, alignment } = contents;
  const [bytes, storedAlignment] = match(how)
    .with('none', () => [plain, alignment] as const)
    .with('zdebug', () => [compressZdebug(plain), 1] as const)
    .with(
      'zlib',
      'zstd',
      (type) => [compressSection(plain, type, alignment, format), format.classSize] as const,
    )
    .exhaustive();
  return { ...contents, bytes, byteSize: bytes.length, alignment: storedAlignment };
}
