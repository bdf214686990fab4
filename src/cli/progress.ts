/** A bar on a terminal, for work that lasts longer than a user waits without wondering. */
import { latin1Of } from '../unicode.ts';
import { harmless, type Target } from './terminal-text.ts';

export interface Terminal {
  /** Undefined if standard error is no terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
  /** Milliseconds since some fixed time. */
  now(): number;
}

const WAIT_MILLISECONDS = 1000;
const BETWEEN_MILLISECONDS = 100;
const BAR_WIDTH = 24;
/** Back to the start of the line, and erase it. ECMA-48, EL. */
const ERASE_LINE = '\r\u001b[K';

export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #started: number;
  readonly #isQuiet: boolean;
  #shownAt = -Infinity;
  #isShown = false;

  /**
   * @param total how much there is to do, in the unit of `update`
   * @param isQuiet whether nothing is to be shown
   */
  constructor(terminal: Terminal, total: number, isQuiet = false) {
    this.#isQuiet = isQuiet;
    this.#terminal = terminal;
    this.#total = total;
    this.#started = terminal.now();
  }

  /** @param done may be a fraction */
  update(done: number, what: string): void {
    const { columns } = this.#terminal;
    if (columns === undefined || this.#isQuiet) return;
    const now = this.#terminal.now();
    if (now - this.#started < WAIT_MILLISECONDS || now - this.#shownAt < BETWEEN_MILLISECONDS) return;
    this.#shownAt = now;
    this.#isShown = true;
    const part = this.#total === 0 ? 1 : Math.min(done / this.#total, 1);
    const full = Math.floor(part * BAR_WIDTH);
    const bar = `[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${Math.floor(part * 100)} %`;
    this.#terminal.write(
      `${ERASE_LINE}${`${bar} ${endOf(what, columns - bar.length - 2)}`.slice(0, columns - 1)}`,
    );
  }

  /** Makes room for a message, or for what the shell says next. */
  clear(): void {
    if (this.#isShown) this.#terminal.write(ERASE_LINE);
    this.#isShown = false;
  }
}

const LEFT_OUT = '...';

/** The end of a path says more than its beginning. */
function endOf(path: string, width: number): string {
  const shown = Buffer.from(harmless(latin1Of(path), ON_TERMINAL), 'latin1').toString();
  const characters = Array.from(shown);
  if (characters.length <= width) return shown;
  return width <= LEFT_OUT.length ? '' : LEFT_OUT + characters.slice(LEFT_OUT.length - width).join('');
}

const ON_TERMINAL: Target = { isTerminal: true, hasLayout: false };
