/** What became of a `.cmd` file with a request, as plain data: it may come from another thread. */
import { DwarfksymsError } from '../errors.ts';
import type { Workspace } from '../symver/workspace.ts';
import { finishCommandFile, type Finished } from './build-finishing.ts';
import { Warnings } from './messages.ts';
import { problemOf, type Problem } from './version-findings.ts';

export interface PendingFile {
  /** The `.cmd` file: an absolute path. */
  readonly path: string;
  /** The object, as messages name it. */
  readonly name: string;
}

export interface Answer {
  readonly pending: PendingFile;
  readonly outcome: Finished | { readonly kind: 'failed'; readonly problem: Problem };
  readonly warnings: readonly { readonly problem: Problem; readonly repeated: number }[];
  /** How many more warnings there were. */
  readonly warningsLeftOut: number;
  /** What ended the work: a fault of the program. */
  readonly fault?: unknown;
}

export function finishOne(pending: PendingFile, workspace: Workspace): Answer {
  const said: { readonly problem: Problem; readonly repeated: number }[] = [];
  // What would not be printed is not kept either: a damaged file can have a warning per entry.
  const warnings = new Warnings((warning) => said.push({ problem: problemOf(warning), repeated: 0 }));
  const answer = (outcome: Answer['outcome'], fault?: unknown): Answer => {
    for (const { warning, count } of warnings.repetitions)
      said.push({ problem: problemOf(warning), repeated: count });
    return { pending, outcome, warnings: said, warningsLeftOut: warnings.leftOut, fault };
  };
  try {
    return answer(finishCommandFile(pending.path, pending.name, workspace, warnings.warn));
  } catch (error) {
    if (error instanceof DwarfksymsError) return answer({ kind: 'failed', problem: problemOf(error) });
    return answer({ kind: 'nothing' }, error);
  }
}
