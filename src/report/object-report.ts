/** Makes the report of one object: what it exports, the versions, and why some are missing. */
import { attempt } from '../attempt.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { throwingDamage } from '../symver/damage.ts';
import { recordedCrcs } from '../symver/exports-crcs.ts';
import { findExports, type ExportedSymbol } from '../symver/exports.ts';
import { isLost, reasonWithoutDwarf, type MissingReason } from '../symver/missing-reason.ts';
import type { ObjectVersions, VersionProgress } from '../symver/object-versions.ts';
import { versionObjectInSteps } from '../symver/version-object.ts';
import type { TypeLines } from '../symver/symtypes.ts';
import type { GivenRules } from '../symver/kabi-section.ts';
import { OF_DWARFKSYMS, type VersionOptions } from '../symver/version-options.ts';
import type { OrderRun } from '../symver/first-difference.ts';
import { profileWithout } from '../symver/order-causes.ts';
import { explainOrder } from '../symver/order-explanation.ts';
import type { Profile } from '../symver/profile.ts';
import { usualScope, type Scope } from '../symver/scope.ts';
import { versionsByUnit } from '../symver/versions-by-unit.ts';
import type { Workspace } from '../symver/workspace.ts';
import { kernelRelease } from './kernel-release.ts';
import { moduleName } from './module-name.ts';
import type { ObjectReport, OrderReport, Outcome } from './version-report.ts';

export interface ObjectReportOptions {
  readonly profile: Profile;
  readonly stable: boolean;
  /** kABI rules that count as if they were among those of the object. */
  readonly kabiRules?: GivenRules | undefined;
  /** The symbols wanted; undefined for those that the object exports. */
  readonly names: readonly string[] | undefined;
  readonly module: string | undefined;
  /** What versions are computed over; undefined for what the file's kind suggests. */
  readonly scope: Scope | undefined;
  readonly findTies: boolean;
  /** Whether each symbol is to be compared with its canonical version. The profile must be `linux`. */
  readonly explainsOrder: boolean;
  /** Where recorded versions are: nowhere, in the object, or in a table by name. */
  readonly recorded: 'none' | 'object' | ReadonlyMap<string, number>;
  /** Called with the lines of a symtypes file, for the file or for each compile unit that exports something. */
  readonly onSymtypes: ((lines: Uint8Array) => void) | undefined;
  /** The same before it is written, with the source of the compile unit; undefined for the file. */
  readonly onLines?: ((lines: TypeLines, unit: string | undefined) => void) | undefined;
  readonly companions: Companions;
  readonly workspace: Workspace;
  /** Receives what is worth knowing, but no damage. */
  readonly warn: Warn;
}

export interface ReportedObject {
  readonly report: ObjectReport;
  /** Names that were listed, but that the object neither exports nor describes, and why. */
  readonly strangers: ReadonlyMap<string, MissingReason>;
}

/**
 * Makes the report unit by unit, so that the caller can do something else in between. It is undefined for an object that
 * has none of the symbols wanted.
 * @param path the name that it has in the report
 * @throws DwarfksymsError for damage of any kind, also where the drop-in goes on: a version that may be wrong is worse
 *     than none
 */
export function* reportObjectInSteps(
  elf: ElfFile,
  path: string,
  options: ObjectReportOptions,
): Generator<VersionProgress, ReportedObject | undefined, undefined> {
  const warn = throwingDamage(elf.name, options.warn);
  const exported = findExports(elf, warn);
  const names = options.names ?? exported.map(({ name }) => name);
  if (names.length === 0) return undefined;
  const recorded =
    options.recorded === 'object'
      ? recordedCrcs(elf, exported, warn)
      : options.recorded === 'none'
        ? new Map<string, number>()
        : options.recorded;
  // What makes a version of a whole file depend on more than its types is a question about the file.
  const scope = options.explainsOrder ? 'file' : (options.scope ?? usualScope(elf, options.profile));
  const found =
    scope === 'unit'
      ? yield* versionsInUnits(elf, names, { ...options, warn }, (name) => recorded.get(name))
      : yield* versionsInFile(elf, names, { ...options, warn });
  const orderOf = options.explainsOrder
    ? yield* orderReports(elf, names, found.versions, { ...options, warn })
    : undefined;

  const exportOf = new Map(exported.map((symbol) => [symbol.name, symbol]));
  const strangers = new Map<string, MissingReason>();
  const symbols = names.toSorted(bytewise).flatMap((name) => {
    const outcome = found.outcome(name);
    if (outcome.kind === 'missing' && !isDescribed(outcome, orderOf?.(name)) && !exportOf.has(name)) {
      strangers.set(name, outcome.reason);
      return [];
    }
    const { isGplOnly, namespace }: Partial<ExportedSymbol> = exportOf.get(name) ?? {};
    return [
      {
        name,
        isGplOnly,
        namespace,
        outcome,
        exportedFrom: found.exportedFrom(name),
        recorded: recorded.get(name),
        order: orderOf?.(name),
      },
    ];
  });
  const release = options.recorded === 'none' ? undefined : kernelRelease(elf);
  const module = options.module ?? moduleName(path);
  const carriesRecorded =
    typeof options.recorded === 'string' ? undefined : carriesOneOf(options.recorded, elf, exported);
  return { report: { path, scope, module, kernelRelease: release, carriesRecorded, symbols }, strangers };
}

/** Whether the table is of the build that the object is of. What is wrong with the object's own records is not asked. */
function carriesOneOf(
  table: ReadonlyMap<string, number>,
  elf: ElfFile,
  exported: readonly ExportedSymbol[],
): boolean | undefined {
  const ignore = (): void => undefined;
  const carried = attempt(() => recordedCrcs(elf, exported, ignore), ignore);
  return carried && [...carried].some(([name, version]) => version !== 0 && table.get(name) === version);
}

/** Whether there is something about the symbol in the object's debugging information, although there is no version. */
function isDescribed(
  { reason }: Extract<Outcome, { kind: 'missing' }>,
  order: OrderReport | undefined,
): boolean {
  return reason.kind === 'error' || isLost(reason) || order?.canonical !== undefined;
}

/** How often all versions are computed, in most files, to explain their order. */
const USUAL_RUNS = 8;

/** @param versions in the profile `linux`; undefined for a file without debugging information */
function* orderReports(
  elf: ElfFile,
  names: readonly string[],
  versions: ObjectVersions | undefined,
  options: ObjectReportOptions,
): Generator<VersionProgress, (name: string) => OrderReport, undefined> {
  if (versions === undefined) return () => ({ canonical: undefined, causes: [] });
  // What there is to be said was said before.
  const warn = throwingDamage(elf.name, () => undefined);
  let runs = 0;
  const explained = yield* explainOrder(names, function* (without) {
    if (without.size === 0) return asRun(versions);
    const profile = profileWithout(without);
    const steps = versionObjectInSteps(
      elf,
      names,
      versionOptions({ ...options, profile, warn, findTies: false }),
    );
    const before = Math.min(runs++, USUAL_RUNS - 1);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return asRun(step.value);
      const { done, total } = step.value;
      yield { done: before * total + done, total: USUAL_RUNS * total };
    }
  });
  return (name) => explained.get(name) ?? { canonical: versions.versions.get(name), causes: [] };
}

/** Without the rest of the result, of which there would be several. */
function asRun({ versions, strings }: ObjectVersions): OrderRun {
  return { version: (name) => versions.get(name), strings };
}

interface Found {
  /** Those of the file as one. */
  readonly versions: ObjectVersions | undefined;
  readonly outcome: (name: string) => Outcome;
  readonly exportedFrom: (name: string) => string | undefined;
}

function* versionsInFile(
  elf: ElfFile,
  names: readonly string[],
  options: ObjectReportOptions,
): Generator<VersionProgress, Found, undefined> {
  return yield* unlessWithoutDwarf(elf, function* () {
    const versions = yield* versionObjectInSteps(elf, names, versionOptions(options));
    options.onSymtypes?.(versions.symtypes());
    options.onLines?.(versions.lines(), undefined);
    return { versions, outcome: outcomes(versions, options), exportedFrom: () => undefined };
  });
}

function* versionsInUnits(
  elf: ElfFile,
  names: readonly string[],
  options: ObjectReportOptions,
  recorded: (name: string) => number | undefined,
): Generator<VersionProgress, Found, undefined> {
  return yield* unlessWithoutDwarf(elf, function* () {
    const { onSymtypes, onLines } = options;
    const found = yield* versionsByUnit(elf, names, {
      ...versionOptions(options),
      recorded,
      onSymtypes,
      onLines,
    });
    return {
      versions: undefined,
      outcome: outcomes(found, options),
      exportedFrom: (name) => found.exportedFrom.get(name),
    };
  });
}

function* unlessWithoutDwarf(
  elf: ElfFile,
  find: () => Generator<VersionProgress, Found, undefined>,
): Generator<VersionProgress, Found, undefined> {
  try {
    return yield* find();
  } catch (error) {
    if (!(error instanceof DwarfksymsError && error.code === 'dwarf-missing')) throw error;
    const reason = reasonWithoutDwarf(elf);
    return {
      versions: undefined,
      outcome: () => ({ kind: 'missing', reason }),
      exportedFrom: () => undefined,
    };
  }
}

function outcomes(
  { versions, ties, whyMissing }: Pick<ObjectVersions, 'versions' | 'ties' | 'whyMissing'>,
  { findTies }: ObjectReportOptions,
): (name: string) => Outcome {
  const reasons = whyMissing();
  return (name) => {
    const version = versions.get(name);
    if (version === undefined) return { kind: 'missing', reason: reasons.get(name) ?? { kind: 'no-entry' } };
    return { kind: 'version', version, restsOnTie: findTies ? ties.has(name) : undefined };
  };
}

function versionOptions(options: ObjectReportOptions): VersionOptions {
  const { profile, stable, kabiRules, warn, companions, workspace, findTies } = options;
  return { ...OF_DWARFKSYMS, profile, stable, kabiRules, warn, companions, workspace, findTies };
}

function bytewise(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
