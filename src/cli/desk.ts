/** What a thread keeps from one object to the next. */
import { LineNumbers } from '../abi/numbered-part.ts';
import { Workspace } from '../symver/workspace.ts';

export interface Desk {
  readonly workspace: Workspace;
  readonly lines: LineNumbers;
}

/** @param thread its number */
export function createDesk(thread: number): Desk {
  return { workspace: new Workspace(), lines: new LineNumbers(thread) };
}
