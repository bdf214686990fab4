/** The symbols that a module leaves to the kernel to find. */
import { EM, SHN, SHT, STB } from '../../generated/elf-constants.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { symbolTables } from '../elf/symbols.ts';
import type { Warn } from '../errors.ts';
import { unicode } from '../unicode.ts';

export interface UndefinedSymbol {
  readonly name: string;
  /** Whether the module can do without it. */
  readonly isWeak: boolean;
}

/** Assemblers leave this one undefined although nothing refers to it. */
const IGNORED_ON_X86 = '_GLOBAL_OFFSET_TABLE_';
/** The loader itself knows where that is. */
const TABLE_OF_CONTENTS = '.TOC.';

/** In the order of the symbol table, which is that of the kernel's search. Undefined for a file without a symbol table. */
export function undefinedSymbols(elf: ElfFile, warn: Warn): readonly UndefinedSymbol[] | undefined {
  if (!elf.sections.some(({ type }) => type === SHT.SYMTAB)) return undefined;
  const found: UndefinedSymbol[] = [];
  for (const table of symbolTables(elf, warn))
    for (let index = 1; index < table.count; index++) {
      if (table.shndx(index) !== SHN.UNDEF) continue;
      const { name, binding } = table.symbol(index);
      if (name === '' || isIgnored(elf, name)) continue;
      found.push({ name: importedName(elf, unicode(name)), isWeak: binding === STB.WEAK });
    }
  return found;
}

/** On 64-bit PowerPC a function's code is called `.NAME`; the kernel drops the dot, also in tables of versions. */
export function importedName({ machine }: ElfFile, name: string): string {
  return machine === EM.PPC64 && name.startsWith('.') ? name.slice(1) : name;
}

function isIgnored({ machine }: ElfFile, name: string): boolean {
  if (machine === EM.PPC64) return name === TABLE_OF_CONTENTS;
  return (machine === EM.I386 || machine === EM.X86_64) && name === IGNORED_ON_X86;
}
