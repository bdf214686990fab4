/** Versions of exported symbols, as the library's users compute them. */
import { setImmediate } from 'node:timers/promises';
import { DwarfksymsError } from '../errors.ts';
import { throwingDamage } from '../symver/damage.ts';
import { findExports } from '../symver/exports.ts';
import { describeReason, reasonWithoutDwarf } from '../symver/missing-reason.ts';
import type { ObjectVersions } from '../symver/object-versions.ts';
import { versionObjectInSteps } from '../symver/version-object.ts';
import { CANONICAL, LINUX, type Profile } from '../symver/profile.ts';
import type { MissingReason } from '../symver/reason.ts';
import { usualScope } from '../symver/scope.ts';
import { versionsByUnit } from '../symver/versions-by-unit.ts';
import { latin1Of, unicode } from '../unicode.ts';
import type { ElfObject } from './elf-object.ts';

/** `linux`: the kernel's versions, bit for bit. `canonical`: nothing counts but the symbol and the types in its file. */
export type ProfileName = Profile['name'];

const PROFILES: Readonly<Record<ProfileName, Profile>> = { linux: LINUX, canonical: CANONICAL };

/** What versions are computed over. */
export type ScopeName = 'unit' | 'file';

/** How far a computation is, in units of debugging information. */
export interface VersionProgress {
  readonly done: number;
  readonly total: number;
}

/** What ends a computation early. An AbortSignal is one. */
export interface Cancellation {
  readonly aborted: boolean;
  readonly reason: unknown;
}

export interface VersionSymbolsOptions {
  /** The symbols wanted. Default: those that the file exports. */
  readonly names?: Iterable<string>;
  /** Whether the kABI rules in the file count. Default: no. */
  readonly stable?: boolean;
  /** How versions are computed: as the kernel's own tool does, or as a function of symbol and types alone. Default: linux. */
  readonly profile?: ProfileName;
  /**
   * What versions are computed over: each compile unit alone, as a kernel build does before objects are linked, or the file as
   * one. Default: `unit` for kernels and modules with the profile linux, else `file`.
   */
  readonly scope?: ScopeName;
  /** Called now and then while units are read, and at the end, when all are done. */
  readonly onProgress?: (progress: VersionProgress) => void;
  /** Rejects the promise with its reason, once it is aborted. */
  readonly signal?: Cancellation;
}

export interface SymbolVersions {
  /** By name: the CRC-32 of the symbol's expanded type. */
  readonly versions: ReadonlyMap<string, number>;
  /** The names without a version, and why they have none. */
  readonly missing: ReadonlyMap<string, string>;
  /** The same names with what a program can tell the reasons apart by. */
  readonly reasons: ReadonlyMap<string, MissingReason>;
  /** The types and symbols behind the versions: the lines of a .symtypes file, with scope `unit` of one for each object. */
  symtypes(): Uint8Array;
}

/** The event loop gets its turn this often, so that others can abort the computation. */
const TURN_MILLISECONDS = 20;

/**
 * Computes the versions of exported symbols; without `profile`, as the kernel's own tool does.
 *
 *     const { versions } = await versionSymbols(openElf('mailbox.ko'));
 *     versions.get('mailbox_send'); // 0x41d41d48
 *
 * @throws DwarfksymsError for a file that cannot be read, and for damage that makes a version doubtful; what `signal` has as
 *     its reason
 */
export async function versionSymbols(
  object: ElfObject,
  options: VersionSymbolsOptions = {},
): Promise<SymbolVersions> {
  const { elf, companions } = object;
  const warn = throwingDamage(elf.name, object.warn);
  const names =
    options.names === undefined
      ? findExports(elf, warn).map(({ name }) => name)
      : [...new Set(options.names)].map(latin1Of);
  const { stable = false, profile: profileName = 'linux' } = options;
  const profile = PROFILES[profileName];
  const common = {
    profile,
    stable,
    warn,
    companions,
    followSkeletons: true,
    attributesErrors: true,
    ignoresAssembler: true,
  };
  try {
    if ((options.scope ?? usualScope(elf, profile)) === 'file')
      return result(names, await finish(versionObjectInSteps(elf, names, common), options));
    const types: Uint8Array[] = [];
    const onSymtypes = (lines: Uint8Array): void => void types.push(lines);
    const found = await finish(versionsByUnit(elf, names, { ...common, onSymtypes }), options);
    return result(names, { ...found, symtypes: () => Buffer.concat(types) });
  } catch (error) {
    if (!(error instanceof DwarfksymsError && error.code === 'dwarf-missing')) throw error;
    const reason = reasonWithoutDwarf(elf);
    return {
      versions: new Map(),
      missing: new Map(names.map((name) => [unicode(name), describeReason(reason)])),
      reasons: new Map(names.map((name) => [unicode(name), reason])),
      symtypes: () => new Uint8Array(),
    };
  }
}

async function finish<T>(
  steps: Generator<VersionProgress, T, undefined>,
  { onProgress, signal }: VersionSymbolsOptions,
): Promise<T> {
  let turn = performance.now();
  let total = 0;
  for (;;) {
    if (signal?.aborted === true) throw signal.reason;
    const step = steps.next();
    if (step.done === true) {
      onProgress?.({ done: total, total });
      return step.value;
    }
    total = step.value.total;
    // The last call says that all is done.
    if (performance.now() - turn < TURN_MILLISECONDS || step.value.done === total) continue;
    onProgress?.(step.value);
    // oxlint-disable-next-line no-await-in-loop -- the loop is what gives way
    await setImmediate();
    turn = performance.now();
  }
}

function result(
  names: readonly string[],
  found: Pick<ObjectVersions, 'versions' | 'whyMissing' | 'symtypes'>,
): SymbolVersions {
  const reasons = found.whyMissing();
  const versions = new Map<string, number>();
  const missing = new Map<string, string>();
  const coded = new Map<string, MissingReason>();
  for (const name of names) {
    const version = found.versions.get(name);
    if (version !== undefined) versions.set(unicode(name), version);
    else {
      const reason = reasons.get(name) ?? { kind: 'no-entry' };
      missing.set(unicode(name), describeReason(reason));
      coded.set(unicode(name), reason);
    }
  }
  return { versions, missing, reasons: coded, symtypes: () => found.symtypes() };
}
