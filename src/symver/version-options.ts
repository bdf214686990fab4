/** What a computation of versions is asked for, and whom it tells what while it runs. */
import type { DwarfFile } from '../dwarf/dwarf-file.ts';
import type { Companions } from '../elf/companions.ts';
import type { Warn } from '../errors.ts';
import type { GivenRules } from './kabi-section.ts';
import type { Nodes } from './nodes.ts';
import type { Profile } from './profile.ts';
import type { ShapeTable } from './shapes.ts';
import type { SymbolDie } from './symbol-entries.ts';
import type { TextPool } from './text-pool.ts';
import type { WalkObserver } from './walk-observer.ts';
import type { Workspace } from './workspace.ts';

export interface VersionOptions {
  readonly profile: Profile;
  /** Whether the kABI rules of the file count (`--stable`). */
  readonly stable: boolean;
  /** Rules that count as if they were among those of the file; only with `stable`. */
  readonly kabiRules?: GivenRules | undefined;
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
  /** Called with the DIE that symbols have before it is expanded; again where versions are computed again. */
  readonly onEntry?: ((names: readonly string[], die: SymbolDie, dwarf: DwarfFile) => void) | undefined;
  /** Called for each symbol when its DIE has been expanded. */
  readonly onExpanded?: (symbol: number, nodes: Nodes, texts: TextPool, shapes: ShapeTable) => void;
  /** Called when the type map has taken a string. */
  readonly onType?: (reference: string, typeString: Uint8Array) => void;
  /** Called once per listed name that was found, in output order, with what its line of a symtypes file shows. */
  readonly onSymbolType?: (name: string, typeString: Uint8Array) => void;
  /** Called once per group of aliases, in output order, with what its version is the CRC of. */
  readonly onVersionText?: (name: string, text: Uint8Array) => void;
}

/** By which `dwarfksyms` differs from the drop-in. */
export const OF_DWARFKSYMS = {
  followSkeletons: true,
  attributesErrors: true,
  ignoresAssembler: true,
} as const satisfies Partial<VersionOptions>;
