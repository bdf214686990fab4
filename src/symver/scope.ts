/**
 * What a version is computed over (symbol versions, section 1, "As built"): each compile unit alone, as a kernel build runs
 * the tool on each object before they are linked, or the file as one.
 */
import { ET } from '../../generated/elf-constants.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { EXPORT_DEFINITIONS, exportSection, SYMBOL_TABLE } from './exports-sections.ts';
import { LINUX, type Profile } from './profile.ts';

export const SCOPES = ['unit', 'file'] as const;
export type Scope = (typeof SCOPES)[number];

/** Has a part in modules only, which modpost adds. */
const MODULE_SECTION = '.gnu.linkonce.this_module';

/**
 * The scope that a file's kind suggests. Kernels and modules consist of objects that were versioned before; an object, also
 * one of several that were linked before modpost, is what the tool runs on. `canonical` versions are about a file.
 */
export function usualScope({ type, sections }: ElfFile, profile: Profile): Scope {
  if (profile.name !== LINUX.name || sections.some(({ name }) => name === EXPORT_DEFINITIONS)) return 'file';
  if (sections.some(({ name }) => name === MODULE_SECTION)) return 'unit';
  // Before Linux 6.5 objects had tables, too: one for each symbol, which the linker joins.
  const isLinked = type !== ET.REL;
  const hasTable = sections.some((section) => exportSection(section)?.table === SYMBOL_TABLE);
  return isLinked && hasTable ? 'unit' : 'file';
}
