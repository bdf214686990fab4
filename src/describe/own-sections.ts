/**
 * Which sections of a file a description has as they are: those that hold neither debugging information nor what an ELF
 * writer makes anew (symbols, strings, relocations, groups).
 */
import { GRP, SHF, SHT } from '../../generated/elf-constants.ts';
import { Elf } from '../../generated/elf.js';
import type { ElfFile, Section } from '../elf/elf-file.ts';
import { SymbolTable } from '../elf/symbols.ts';
import type { Warn } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import type { Omissions } from './omissions.ts';

/** Made anew by whoever writes the file. */
const CONTAINER_TYPES: ReadonlySet<number> = new Set([
  SHT.NULL,
  SHT.SYMTAB,
  SHT.STRTAB,
  SHT.RELA,
  SHT.REL,
  SHT.RELR,
  SHT.CREL,
  SHT.GROUP,
  SHT.SYMTAB_SHNDX,
]);

/** Tables that only agree with the file that they were made for: of the dynamic linker, and of symbol indexes. */
const BOUND_TYPES: ReadonlySet<number> = new Set([
  SHT.HASH,
  SHT.DYNAMIC,
  SHT.SHLIB,
  SHT.DYNSYM,
  SHT.GNU_HASH,
  SHT.GNU_LIBLIST,
  SHT.GNU_verdef,
  SHT.GNU_verneed,
  SHT.GNU_versym,
  SHT.LLVM_ADDRSIG,
]);

const DEBUG_PREFIXES = ['.debug_', '.zdebug_', '.gnu.debuglto_.debug_'];
/** Which lead to other files; `.debug_sup` is their successor. */
const LINKS = ['.gnu_debuglink', '.gnu_debugaltlink'];
/** Debugging information that units, their strings and tables stand in. */
const DESCRIBED =
  /debug_(?:info|types|abbrev|str|line_str|str_offsets|line|loc|loclists|ranges|rnglists|addr|sup)(?:\.dwo)?$/;

export interface OwnSections {
  readonly list: readonly Section[];
  /** Places in `list`, by the index in the file. */
  readonly placeOf: ReadonlyMap<number, number>;
}

export function ownSections(elf: ElfFile, omissions: Omissions): OwnSections {
  const list = elf.sections.filter((section) => {
    const isKept = isOwnSection(section);
    const isMadeAnew = CONTAINER_TYPES.has(section.type) || DESCRIBED.test(section.name);
    if (!isKept && !isMadeAnew) omissions.add('section');
    return isKept;
  });
  return { list, placeOf: new Map(list.map(({ index }, place) => [index, place])) };
}

/** Whether a description has a section as it is. */
export function isOwnSection({ name, type }: Pick<Section, 'name' | 'type'>): boolean {
  if (CONTAINER_TYPES.has(type) || BOUND_TYPES.has(type)) return false;
  return !isDebugSection({ name }) && !LINKS.includes(name);
}

export function isDebugSection({ name }: Pick<Section, 'name'>): boolean {
  return DEBUG_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** Signatures of COMDAT groups, by the index of each of their sections. gABI 4, "Section Groups". */
export function groupSignatures(elf: ElfFile, warn: Warn): ReadonlyMap<number, string> {
  const signatures = new Map<number, string>();
  const tables = new Map<number, SymbolTable>();
  for (const section of elf.sections) {
    if (section.type !== SHT.GROUP) continue;
    const io = stream(elf.contents(section));
    const group = decode(io, 'a section group', 'elf-malformed', elf.place(section), () => {
      return new Elf.ElfFile.Group(io, null, null, elf.littleEndian);
    });
    const symbols = elf.sections[section.link];
    if ((group.flags & GRP.COMDAT) === 0 || symbols?.type !== SHT.SYMTAB) continue;
    let table = tables.get(symbols.index);
    if (table === undefined) tables.set(symbols.index, (table = new SymbolTable(elf, symbols, warn)));
    if (section.info >= table.count) continue;
    const symbol = table.symbol(section.info);
    // Where the symbol is that of a section, the section's name is the signature.
    const ofSection = symbol.sectionIndex === undefined ? undefined : elf.sections[symbol.sectionIndex];
    const signature = symbol.name === '' ? (ofSection?.name ?? '') : symbol.name;
    for (const member of group.members) signatures.set(member, signature);
  }
  return signatures;
}

const MAKERS_FLAGS = SHF.COMPRESSED | SHF.GROUP | SHF.INFO_LINK;

/** sh_flags without those that tell how the writer placed the section. */
export function keptFlags(flags: bigint, hasLink: boolean): bigint {
  return flags & ~BigInt(MAKERS_FLAGS | (hasLink ? 0 : SHF.LINK_ORDER));
}
