/**
 * Explains symbols of one object: computes their versions as `dwarfksyms version` does, and finds the entries and type strings that these
 * are made of. Of a linked file only the compile units are computed that export one of the symbols.
 */
import { attempt } from '../attempt.ts';
import type { DwarfFile } from '../dwarf/dwarf-file.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, locate, type Warn } from '../errors.ts';
import { throwingDamage } from '../symver/damage.ts';
import { recordedCrcs } from '../symver/exports-crcs.ts';
import { findExports } from '../symver/exports.ts';
import { reasonWithoutDwarf, type MissingReason } from '../symver/missing-reason.ts';
import type { VersionProgress } from '../symver/object-versions.ts';
import type { GivenRules } from '../symver/kabi-section.ts';
import { LINUX, type Profile } from '../symver/profile.ts';
import { usualScope, type Scope } from '../symver/scope.ts';
import type { SymbolDie } from '../symver/symbol-entries.ts';
import { versionObjectInSteps } from '../symver/version-object.ts';
import { OF_DWARFKSYMS, type VersionOptions } from '../symver/version-options.ts';
import { versionsByUnit } from '../symver/versions-by-unit.ts';
import type { Workspace } from '../symver/workspace.ts';
import { readSymtypes } from '../types/symtypes.ts';
import { EntryDescriber, type EntryOfSymbol, type SymbolTexts } from './entry-describer.ts';
import type { Explanation } from './explanation.ts';

export interface ExplainOptions {
  /** The name that the object has in the answer. */
  readonly path: string;
  readonly profile: Profile;
  readonly stable: boolean;
  /** kABI rules that count as if they were among those of the object. */
  readonly kabiRules?: GivenRules | undefined;
  /** Undefined for what the file's kind suggests. */
  readonly scope: Scope | undefined;
  readonly companions: Companions;
  readonly workspace: Workspace;
  /** Whether symbols count that the object describes but does not export. */
  readonly takesOthers: boolean;
  /** Receives what is worth knowing, but no damage. */
  readonly warn: Warn;
}

export interface ExplainedObject {
  /** Of the symbols that the object exports or describes, in the order in which they were asked for. */
  readonly explanations: readonly Explanation[];
  /** What the object exports, sorted. */
  readonly exports: readonly string[];
}

/** What the computation of versions tells. */
interface Found {
  readonly version: (name: string) => number | undefined;
  readonly reason: (name: string) => MissingReason | undefined;
  readonly texts: (name: string) => SymbolTexts | undefined;
  readonly entry: (name: string) => EntryOfSymbol | undefined;
}

/**
 * @param names latin1
 * @throws DwarfksymsError for damage of any kind
 */
export function* explainObject(
  elf: ElfFile,
  names: readonly string[],
  options: ExplainOptions,
): Generator<VersionProgress, ExplainedObject, undefined> {
  const warn = throwingDamage(elf.name, options.warn);
  const exported = new Map(findExports(elf, warn).map((symbol) => [symbol.name, symbol]));
  const wanted = new Set(options.takesOthers ? names : names.filter((name) => exported.has(name)));
  if (wanted.size === 0) return { explanations: [], exports: [...exported.keys()] };
  const scope = options.scope ?? usualScope(elf, options.profile);
  const found = yield* foundIn(elf, wanted, [...exported.keys()], scope, { ...options, warn });
  const ignore = (): void => undefined;
  const recorded = attempt(() => recordedCrcs(elf, [...exported.values()], ignore), ignore);
  const describers = new Map<DwarfFile, EntryDescriber>();
  const explanations = [...wanted].flatMap((symbol): Explanation[] => {
    const entry = found.entry(symbol);
    const facts = exported.get(symbol);
    if (facts === undefined && entry === undefined) return [];
    let describer = entry && describers.get(entry.dwarf);
    if (entry !== undefined && describer === undefined)
      describers.set(entry.dwarf, (describer = new EntryDescriber(entry.dwarf, scope)));
    const version = found.version(symbol);
    return [
      {
        symbol,
        path: options.path,
        profile: options.profile.name,
        scope,
        version,
        reason: version === undefined ? (found.reason(symbol) ?? { kind: 'no-entry' }) : undefined,
        recorded: recorded?.get(symbol),
        isExported: facts !== undefined,
        isGplOnly: facts?.isGplOnly,
        namespace: facts?.namespace,
        described:
          entry && locate({ file: elf.name }, () => describer?.describe(symbol, entry, found.texts(symbol))),
      },
    ];
  });
  return { explanations, exports: [...exported.keys()] };
}

function* foundIn(
  elf: ElfFile,
  wanted: ReadonlySet<string>,
  exported: readonly string[],
  scope: Scope,
  options: ExplainOptions,
): Generator<VersionProgress, Found, undefined> {
  const entries = new Map<string, EntryOfSymbol>();
  const onEntry = (names: readonly string[], die: SymbolDie, dwarf: DwarfFile): void => {
    for (const name of names) if (wanted.has(name)) entries.set(name, { die, dwarf });
  };
  const entry = (name: string): EntryOfSymbol | undefined => entries.get(name);
  try {
    const common = versionOptions(options, onEntry);
    // What else is exported may count, but not in profiles where a version is a function of the types alone.
    const listed = options.profile.name === LINUX.name ? [...new Set([...exported, ...wanted])] : [...wanted];
    if (scope === 'unit') return { ...(yield* inUnits(elf, listed, wanted, common)), entry };
    const { versions, whyMissing, strings } = yield* versionObjectInSteps(elf, listed, common);
    return {
      version: (name) => versions.get(name),
      reason: (name) => whyMissing().get(name),
      texts: (name) => {
        const found = strings(name);
        return (
          found && {
            own: found.own.text.toString('latin1'),
            of: (reference) => found.of(reference)?.text.toString('latin1'),
          }
        );
      },
      entry,
    };
  } catch (error) {
    if (!(error instanceof DwarfksymsError && error.code === 'dwarf-missing')) throw error;
    const reason = reasonWithoutDwarf(elf);
    return { version: () => undefined, reason: () => reason, texts: () => undefined, entry };
  }
}

function* inUnits(
  elf: ElfFile,
  listed: readonly string[],
  only: ReadonlySet<string>,
  options: VersionOptions,
): Generator<VersionProgress, Omit<Found, 'entry'>, undefined> {
  const texts = new Map<string, SymbolTexts>();
  const onSymtypes = (lines: Uint8Array): void => {
    const records = new Map(readSymtypes(lines).map(({ name, text }) => [name, text]));
    for (const name of only) {
      const own = records.get(name);
      if (own !== undefined) texts.set(name, { own, of: (reference) => records.get(reference) });
    }
  };
  const found = yield* versionsByUnit(elf, listed, { ...options, only, onSymtypes });
  return {
    version: (name) => found.versions.get(name),
    // A search, which is for few.
    reason: (name) => found.whyMissing().get(name),
    texts: (name) => texts.get(name),
  };
}

/** What versions are computed with. */
export function versionOptions(
  { profile, stable, kabiRules, warn, companions, workspace }: Omit<ExplainOptions, 'takesOthers'>,
  onEntry?: VersionOptions['onEntry'],
): VersionOptions {
  return { ...OF_DWARFKSYMS, profile, stable, kabiRules, warn, companions, workspace, onEntry };
}
