/** What the kernel does about one symbol that a module imports: the order of its questions is the order here. */
import type { OfferedSymbol } from './exports.ts';
import { isOlder, type Kernel } from './kernel.ts';
import type { ImportCheck, ImportOutcome } from './module-check.ts';
import type { ExpectedVersions, ModuleFacts } from './module-facts.ts';
import { isForModules, namesModule } from './namespaces.ts';

/** What offers a symbol. */
export interface Provided {
  readonly provider: string;
  readonly symbol: OfferedSymbol;
  /** Whether it has a table of versions, so that one which is missing could not be read. */
  readonly hasVersions: boolean;
}

export interface ImportQuestion {
  readonly symbol: string;
  readonly isWeak: boolean;
  /** Undefined: nothing does. `unknown`: something may that is not at hand. */
  readonly provided: Provided | 'unknown' | undefined;
  /** Whether symbols for modules under the GPL are hidden from the module. */
  readonly isProprietary: boolean;
  /** Whether a module under the GPL would mix symbols for such modules with those of a proprietary one. */
  readonly mixesLicences: boolean;
}

export interface RuleOptions {
  /** Whether a module has to record a version of each symbol. */
  readonly isStrict: boolean;
}

/** Tables of names of any length. */
const EXTENDED_SINCE = [6, 14] as const;
/** A module may lack a version that the kernel has. */
const LENIENT_SINCE = [4, 9] as const;
const MODULE_NAMESPACES_SINCE = [6, 16] as const;

/** The table that this kernel reads; undefined for a module that has none for it. */
export function versionsFor(
  kernel: Kernel,
  { basicVersions, extendedVersions }: ModuleFacts,
): ExpectedVersions | undefined {
  return isOlder(kernel, EXTENDED_SINCE) ? basicVersions : (extendedVersions ?? basicVersions);
}

/** Whether namespaces that begin with `module:` have a meaning of their own. */
export function knowsModuleNamespaces(kernel: Kernel): boolean {
  return !isOlder(kernel, MODULE_NAMESPACES_SINCE);
}

export function checkImport(
  kernel: Kernel,
  module: ModuleFacts,
  { symbol, isWeak, provided, isProprietary, mixesLicences }: ImportQuestion,
  { isStrict }: RuleOptions,
): ImportCheck {
  const recorded = versionsFor(kernel, module)?.get(symbol);
  const answer = (outcome: ImportOutcome): ImportCheck => ({
    symbol,
    outcome,
    provider: typeof provided === 'object' ? provided.provider : undefined,
    recorded,
    provided: typeof provided === 'object' ? provided.symbol.version : undefined,
    namespace: typeof provided === 'object' ? provided.symbol.namespace : '',
  });
  if (provided === 'unknown') return answer('unknown');
  if (provided === undefined) return answer(isWeak ? 'absent' : 'missing');
  const { isGplOnly } = provided.symbol;
  if (isProprietary && isGplOnly === undefined) return answer('unknown');
  // For the module such a symbol does not exist.
  if (isProprietary && isGplOnly === true) return answer(isWeak ? 'absent' : 'gpl-only');
  if (mixesLicences) return answer('proprietary');
  const outcome = checkVersion(kernel, module, provided, recorded);
  if (outcome === 'different' || outcome === 'unknown') return answer(outcome);
  if (outcome === 'not-recorded' && (isStrict || isOlder(kernel, LENIENT_SINCE))) return answer(outcome);
  return answer(mayUse(kernel, module, provided.symbol.namespace) ? outcome : 'namespace');
}

/** Whether that outcome keeps the module from being loaded. */
export function refuses(kernel: Kernel, outcome: ImportOutcome, { isStrict }: RuleOptions): boolean {
  switch (outcome) {
    case 'equal':
    case 'unversioned':
    case 'absent':
    case 'unknown':
      return false;
    case 'not-recorded':
      return isStrict || isOlder(kernel, LENIENT_SINCE);
    case 'different':
    case 'missing':
    case 'gpl-only':
    case 'namespace':
    case 'proprietary':
      return true;
  }
}

/** Linux, check_version. A module without any table is refused as a whole. */
function checkVersion(
  kernel: Kernel,
  module: ModuleFacts,
  { symbol, hasVersions }: Provided,
  recorded: number | undefined,
): ImportOutcome {
  if (!kernel.hasVersions) return 'unversioned';
  if (symbol.version === undefined) return hasVersions ? 'unknown' : 'unversioned';
  if (recorded === undefined)
    return versionsFor(kernel, module) === undefined ? 'unversioned' : 'not-recorded';
  return recorded === symbol.version ? 'equal' : 'different';
}

/** Linux, verify_namespace_is_imported. */
function mayUse(kernel: Kernel, { name, importedNamespaces }: ModuleFacts, namespace: string): boolean {
  if (namespace === '' || importedNamespaces.includes(namespace)) return true;
  return knowsModuleNamespaces(kernel) && isForModules(namespace) && namesModule(namespace, name);
}
