/** The library: what the commands do, for programs. README.md has examples. */
export { DwarfksymsError, type ErrorCode, type Place } from './errors.ts';
export { openElf, type ElfObject, type ExportedSymbol, type OpenOptions } from './library/elf-object.ts';
export type {
  DebugAttribute,
  DebugEntry,
  DebugTarget,
  DebugUnit,
  DebugValue,
} from './library/debug-entries.ts';
export {
  versionSymbols,
  type Cancellation,
  type ProfileName,
  type SymbolVersions,
  type VersionProgress,
  type VersionSymbolsOptions,
} from './library/version-symbols.ts';
