/** What a kernel or module offers to modules, with the versions that it carries. */
import type { ElfFile } from '../elf/elf-file.ts';
import type { Warn } from '../errors.ts';
import { recordedCrcs } from '../symver/exports-crcs.ts';
import { CRC_TABLE, exportSections, SYMBOL_TABLE } from '../symver/exports-sections.ts';
import { findExports } from '../symver/exports.ts';
import { unicode } from '../unicode.ts';

export interface OfferedSymbol {
  readonly name: string;
  /** Undefined where the file does not tell. */
  readonly isGplOnly: boolean | undefined;
  /** Empty for a symbol in no namespace. */
  readonly namespace: string;
  readonly version: number | undefined;
}

export interface Offers {
  readonly symbols: ReadonlyMap<string, OfferedSymbol>;
  /** Whether there is a table of versions, even one that cannot be read. */
  readonly hasVersions: boolean;
  /** Whether a table of symbols has no table of versions beside it, which a kernel with versions does not accept of a module. */
  readonly lacksTable: boolean;
}

/** @throws DwarfksymsError */
export function readOffers(elf: ElfFile, warn: Warn): Offers {
  const found = findExports(elf, warn);
  const versions = found.length === 0 ? new Map<string, number>() : recordedCrcs(elf, found, warn);
  const symbols = new Map<string, OfferedSymbol>();
  for (const { name, isGplOnly, namespace = '' } of found) {
    const text = unicode(name);
    const version = versions.get(name);
    symbols.set(text, { name: text, isGplOnly, namespace: unicode(namespace), version });
  }
  const versionTables = exportSections(elf, CRC_TABLE);
  const lacksTable = exportSections(elf, SYMBOL_TABLE).some(
    ({ section, kind }) => section.size > 0 && versionTables.every((table) => table.kind !== kind),
  );
  return { symbols, hasVersions: versions.size > 0 || versionTables.length > 0, lacksTable };
}
