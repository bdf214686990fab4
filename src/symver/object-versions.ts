/**
 * Versions of the listed symbols of one file. What is asked for and what comes of it; the work is done unit by unit in
 * version-run.ts.
 */
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { locate, type DwarfksymsError, type Warn } from '../errors.ts';
import { SymbolPlaces } from './aliases.ts';
import { withoutFailingSymbolsInSteps } from './failing-symbols.ts';
import { FileReading } from './file-reading.ts';
import type { MissingReason } from './missing-reason.ts';
import type { Nodes } from './nodes.ts';
import type { Profile } from './profile.ts';
import type { ShapeTable } from './shapes.ts';
import type { SymbolStrings } from './symbol-strings.ts';
import type { TextPool } from './text-pool.ts';
import { VersionRun, wholeFile } from './version-run.ts';
import type { WalkObserver } from './walk-observer.ts';
import type { Workspace } from './workspace.ts';

export interface VersionOptions {
  readonly profile: Profile;
  /** Whether the kABI rules of the file count (`--stable`). */
  readonly stable: boolean;
  readonly warn: Warn;
  /** Where the files are found that complete the object; undefined: they are not looked for. */
  readonly companions?: Companions | undefined;
  /** Whether split units take the place of their skeletons. */
  readonly followSkeletons?: boolean;
  /** What objects computed one after the other share; one of its own if there is none. */
  readonly workspace?: Workspace | undefined;
  /** Whether `ties` is wanted. */
  readonly findTies?: boolean;
  /**
   * Whether what cannot be expanded costs no more than the symbols that reach it; else it is an error of the object. See
   * failing-symbols.ts for what that changes in the versions of the others.
   */
  readonly attributesErrors?: boolean | undefined;
  /**
   * Whether symbols that only assembler files describe have no version. Else the entries of those count like others, as in
   * the reference; in `canonical` they never do.
   */
  readonly ignoresAssembler?: boolean | undefined;
  /** Called when another unit is done. What it throws ends the computation. */
  readonly onUnit?: (done: number, total: number) => void;
  /** What looks on while symbols are expanded. */
  readonly observer?: (nodes: Nodes, texts: TextPool) => WalkObserver;
  /** Called for each symbol when its DIE has been expanded. */
  readonly onExpanded?: (symbol: number, nodes: Nodes, texts: TextPool, shapes: ShapeTable) => void;
  /** Called when the type map has taken a string. */
  readonly onType?: (reference: string, typeString: Uint8Array) => void;
  /** Called once per listed name that was found, in output order, with what its line of a symtypes file shows. */
  readonly onSymbolType?: (name: string, typeString: Uint8Array) => void;
  /** Called once per group of aliases, in output order, with what its version is the CRC of. */
  readonly onVersionText?: (name: string, text: Uint8Array) => void;
}

export interface ObjectVersions {
  /** Versions of the names for which a DIE was found and that do not fail. */
  readonly versions: ReadonlyMap<string, number>;
  /**
   * The names whose version depends on which of two equally long strings the type map holds (symbol versions, section 5);
   * empty unless asked for.
   */
  readonly ties: ReadonlySet<string>;
  /** The names that were found, but have no version: part of their types is in a file that cannot be read. */
  readonly lost: ReadonlySet<string>;
  /** The names that have no version because something that they reach cannot be expanded. */
  readonly failures: ReadonlyMap<string, DwarfksymsError>;
  /** The lines of a symtypes file, sorted bytewise by name. */
  symtypes(): Uint8Array;
  /** What the version of a symbol is made of; undefined for a name without one. */
  readonly strings: (name: string) => SymbolStrings | undefined;
  /** Why there is no version for the names that have none. */
  readonly whyMissing: () => ReadonlyMap<string, MissingReason>;
}

/** @throws DwarfksymsError whatever is wrong with the file, with its name */
export function versionObject(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): ObjectVersions {
  const steps = versionObjectInSteps(elf, names, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    options.onUnit?.(step.value.done, step.value.total);
  }
}

/** How far the computation is, in units. */
export interface VersionProgress {
  readonly done: number;
  readonly total: number;
}

/** The same, one unit at a time, so that the caller can do something else in between, or end it. */
export function* versionObjectInSteps(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): Generator<VersionProgress, ObjectVersions, undefined> {
  if (options.attributesErrors !== true) return yield* computeInSteps(elf, names, options);
  return yield* withoutFailingSymbolsInSteps(names, (left) => computeInSteps(elf, left, options));
}

function* computeInSteps(
  elf: ElfFile,
  names: readonly string[],
  options: VersionOptions,
): Generator<VersionProgress, ObjectVersions, undefined> {
  const place = { file: elf.name };
  const warn: Warn = (warning) => options.warn(warning.at(place));
  const run = locate(place, () => {
    const reading = new FileReading(elf, { ...options, warn });
    const places = new SymbolPlaces(reading.symbolFile, names, options.profile, warn);
    return new VersionRun(reading, names, wholeFile(reading, places));
  });
  let done = 0;
  for (const { unit, work } of run.visits()) {
    // The unit may be in a file that completes the object.
    locate({ file: unit.info.file.elf.name }, work);
    yield { done: Math.min(++done, run.total), total: run.total };
  }
  return locate(place, () => run.finish());
}
