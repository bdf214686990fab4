/** A thread of `dwarfksyms build finish --jobs N`. It is started by build-threads.ts, and says nothing by itself. */
import { zstdIsReady } from '../elf/zstd.ts';
import { Workspace } from '../symver/workspace.ts';
import { finishOne, type Answer, type PendingFile } from './build-answer.ts';

const workspace = new Workspace();

export async function finishInThread(pending: PendingFile): Promise<Answer> {
  await zstdIsReady;
  return finishOne(pending, workspace);
}
