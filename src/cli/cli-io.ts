/** What a command needs of the process around it. */
import type { Display } from './display.ts';
import type { onInterrupt } from './interruption.ts';

export interface CliIo {
  /** Without interpreter and program. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readStdin(): Uint8Array;
  stdout(bytes: Uint8Array): void;
  stderr(text: string | Uint8Array): void;
  /** Absent where nothing is a terminal. */
  readonly display?: Display;
  /** Absent where the process is not the command's own. */
  readonly onInterrupt?: typeof onInterrupt;
}
