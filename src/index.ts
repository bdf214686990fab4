/** The library: what the commands do, for programs. README.md and docs/library.md have examples. */
export { DwarfksymsError, type ErrorCode, type Place } from './errors.ts';
export {
  checkConformance,
  type CheckOptions,
  type ConformanceFinding,
  type ConformancePlace,
  type ConformanceReport,
  type ConformanceRule,
} from './library/conformance.ts';
export {
  openElf,
  type ElfObject,
  type EntryPlace,
  type ExportedSymbol,
  type ImportedSymbol,
  type OpenOptions,
} from './library/elf-object.ts';
export {
  checkModules,
  type CheckModulesOptions,
  type KernelFiles,
  type ModuleAnswer,
} from './library/modcheck.ts';
export { openObjects, type OpenedObject } from './library/open-objects.ts';
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
  type ScopeName,
  type SymbolVersions,
  type VersionProgress,
  type VersionSymbolsOptions,
} from './library/version-symbols.ts';
export { parseGenksymsTypes, parseSymtypes, type Symtypes } from './library/symtypes.ts';
export { readSymvers, writeSymvers, type SymversEntry } from './library/symvers.ts';
export type { ImportCheck, ImportOutcome, ModuleCheck, Reason, Verdict } from './modcheck/module-check.ts';
export type { Compiler, MissingReason } from './symver/reason.ts';
export type { TypeEntry } from './types/entry.ts';
export { type GenksymsRecord } from './types/genksyms-types.ts';
export {
  byteSizeOf,
  layoutOf,
  type Field,
  type Gap,
  type Layout,
  type LayoutOptions,
} from './types/layout.ts';
export { referenceText } from './types/names.ts';
export { declarationOf, unshownAttributes, type Declaration } from './types/origin.ts';
export { parseTypeText } from './types/parse-type-text.ts';
export { TypeReach } from './types/reach.ts';
export type {
  Aggregate,
  ArrayType,
  BaseType,
  Body,
  EntryNode,
  Enumeration,
  Enumerator,
  FunctionType,
  IgnoredType,
  Item,
  LeftOutItem,
  Member,
  ModifiedType,
  Modifier,
  OtherItem,
  ReferenceLetter,
  SubprogramSymbol,
  SymbolNode,
  Type,
  TypeNode,
  TypeReference,
  Typedef,
  UnknownTag,
  UnspecifiedType,
  VariableSymbol,
  Variant,
  VariantPart,
  VoidType,
} from './types/type-node.ts';
export { typeText } from './types/type-text.ts';
