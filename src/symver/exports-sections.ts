/**
 * Which sections have to do with exported symbols. Objects have a section per symbol (`___ksymtab_gpl+NAME`), which the
 * linker scripts join into one per kind (`__ksymtab_gpl`). Before Linux 5.12 there were more kinds: `_unused`,
 * `_unused_gpl` and `_gpl_future`.
 */
import { SHT } from '../../generated/elf-constants.ts';
import type { ElfFile, Section } from '../elf/elf-file.ts';

export const SYMBOL_TABLE = 'ksymtab';
export const CRC_TABLE = 'kcrctab';
export const FLAG_TABLE = 'kflagstab';

/** Holds the labels that say what an object exports, until modpost and the linker have made tables of them. */
export const EXPORT_DEFINITIONS = '.export_symbol';

/** Holds the names that the tables refer to. */
export const STRINGS_SECTION = '__ksymtab_strings';

export interface ExportSection {
  readonly section: Section;
  readonly table: string;
  /** What the sections of one kind have in common behind the table's name: `''`, `_gpl`, `_gpl+NAME`. */
  readonly kind: string;
  readonly isGpl: boolean;
}

const NAME =
  /^_?__(?<table>ksymtab|kcrctab|kflagstab)(?<kind>(?:_unused)?(?<gpl>_gpl(?:_future)?)?(?:\+.*)?)$/su;

/** The section as one of a table's, or undefined. */
export function exportSection(section: Section): ExportSection | undefined {
  if (section.type === SHT.REL || section.type === SHT.RELA) return undefined;
  const groups = NAME.exec(section.name)?.groups;
  if (groups === undefined) return undefined;
  const { table = '', kind = '', gpl } = groups;
  return { section, table, kind, isGpl: gpl !== undefined };
}

/** The sections of one table, in the order of the file. */
export function exportSections(elf: ElfFile, table: string): readonly ExportSection[] {
  return elf.sections
    .map(exportSection)
    .filter((found) => found !== undefined)
    .filter((found) => found.table === table);
}
