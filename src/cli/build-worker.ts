/** A thread of `dwarfksyms build finish --jobs N`. It is started by build-threads.ts, and says nothing by itself. */
import { zstdIsReady } from '../elf/zstd.ts';
import { Workspace } from '../symver/workspace.ts';
import { finishOne, type Answer, type PendingFile } from './build-answer.ts';

const workspace = new Workspace();
await zstdIsReady;

export async function finishInThread(pending: PendingFile): Promise<Answer> {
  return await Promise.resolve(finishOne(pending, workspace));
}
