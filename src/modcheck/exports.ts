/** What a kernel or module offers to modules, with the versions that it carries. */
import type { ElfFile } from '../elf/elf-file.ts';
import type { Warn } from '../errors.ts';
import { recordedCrcs } from '../symver/exports-crcs.ts';
import { CRC_TABLE, exportSections } from '../symver/exports-sections.ts';
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
  const hasVersions = versions.size > 0 || exportSections(elf, CRC_TABLE).length > 0;
  return { symbols, hasVersions };
}
