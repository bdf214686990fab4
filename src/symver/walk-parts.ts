/** What the parts of one walk share: what they read, and the expansions under way. */
import type { DwarfFile } from '../dwarf/dwarf-file.ts';
import type { SubtreeEnds } from '../dwarf/subtree-ends.ts';
import type { Commas } from './commas.ts';
import type { ExpansionStack } from './expansion-stack.ts';
import type { FrameAttributes } from './frame-attributes.ts';
import type { KabiWalk } from './kabi-walk.ts';
import type { NameReader } from './name-reader.ts';
import type { Nodes } from './nodes.ts';
import type { Shared } from './workspace.ts';

export interface WalkParts {
  readonly dwarf: DwarfFile;
  readonly shared: Shared;
  readonly nodes: Nodes;
  readonly names: NameReader;
  readonly stack: ExpansionStack;
  readonly attributes: FrameAttributes;
  readonly ends: SubtreeEnds;
  readonly commas: Commas;
  /** Undefined without `--stable`. */
  readonly kabi: KabiWalk | undefined;
}
