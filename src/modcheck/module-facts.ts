/** All that decides whether a kernel loads a module, as far as the module says it. */
import { ET } from '../../generated/elf-constants.ts';
import { occupiesFile, type ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { moduleKey } from '../report/module-key.ts';
import { moduleName } from '../report/module-name.ts';
import { readImportTables, type ImportedSymbol } from '../symver/imports.ts';
import { unicode } from '../unicode.ts';
import { readOffers, type Offers } from './exports.ts';
import { machineOf, type Machine } from './machine.ts';
import { ModuleInformation } from './modinfo.ts';
import { importedName, undefinedSymbols, type UndefinedSymbol } from './undefined-symbols.ts';

/** A table of the versions that a module was built with, by symbol. */
export type ExpectedVersions = ReadonlyMap<string, number>;

export interface ModuleFacts {
  /** As the user wrote it. */
  readonly path: string;
  /** As the kernel calls it: with underscores. */
  readonly name: string;
  readonly machine: Machine;
  readonly vermagic: string | undefined;
  readonly licence: string | undefined;
  /** Modules that it was built to need, as the kernel calls them. */
  readonly depends: readonly string[];
  readonly importedNamespaces: readonly string[];
  /** Undefined for a module without a symbol table. */
  readonly undefinedSymbols: readonly UndefinedSymbol[] | undefined;
  /** `__versions`; undefined if there is no such table. */
  readonly basicVersions: ExpectedVersions | undefined;
  /** `__version_ext_*`, which kernels since Linux 6.14 prefer; undefined if there are no such tables. */
  readonly extendedVersions: ExpectedVersions | undefined;
  readonly offers: Offers;
}

/** What modpost adds to a module. */
const THIS_MODULE = '.gnu.linkonce.this_module';

/** @throws DwarfksymsError 'not-module', 'elf-malformed' */
export function readModule(elf: ElfFile, path: string, warn: Warn): ModuleFacts {
  if (!isModule(elf))
    throw new DwarfksymsError(
      'not-module',
      `is no kernel module: it has no section ${THIS_MODULE}, which modpost adds; name the .ko file`,
      { file: path },
    );
  const information = new ModuleInformation(elf);
  const tables = readImportTables(elf);
  return {
    path,
    name: moduleKey(information.first('name') ?? moduleName(path)),
    machine: machineOf(elf),
    vermagic: information.first('vermagic'),
    licence: information.first('license'),
    depends: information
      .all('depends')
      .flatMap((list) => list.split(','))
      .filter((name) => name !== '')
      .map(moduleKey),
    importedNamespaces: information.all('import_ns'),
    undefinedSymbols: undefinedSymbols(elf, warn),
    basicVersions: byName(elf, tables.basic),
    extendedVersions: byName(elf, tables.extended),
    offers: readOffers(elf, warn),
  };
}

export function isModule(elf: ElfFile): boolean {
  const section = elf.section(THIS_MODULE);
  return elf.type === ET.REL && section !== undefined && occupiesFile(section);
}

/** Of several entries for a name the first counts. */
function byName(elf: ElfFile, symbols: readonly ImportedSymbol[] | undefined): ExpectedVersions | undefined {
  if (symbols === undefined) return undefined;
  const versions = new Map<string, number>();
  for (const { name, version } of symbols) {
    const text = importedName(elf, unicode(name));
    if (!versions.has(text)) versions.set(text, version);
  }
  return versions;
}
