/**
 * Text on its way to a terminal. Names and paths come from files that nobody vouches for: what a terminal would obey
 * instead of showing it is written as `\x1b` or `\u202e`.
 */
import { latin1 } from '../latin1.ts';
import { latin1Of, unicode } from '../unicode.ts';
import type { CliIo } from './cli-io.ts';

/** Bytes that ASCII does not have, as latin1, and control characters. */
const SUSPECT = /[\u0080-\u00ff]+|\p{Cc}/gu;
/** Control characters, and those that turn the direction of what follows. Unicode, UAX #9. */
const OBEYED = /[\p{Cc}\p{Bidi_Control}]/gu;
/** Bytes that are not UTF-8 (unicode.ts). An 8-bit terminal obeys some. */
const LONE_BYTE = /[\udc80-\udcff]/gu;
const LAYOUT: ReadonlySet<string> = new Set(['\n', '\t']);
const BYTE = 0xff;

/** Where text goes, as far as it matters for what may be in it. */
export interface Target {
  /** Bytes that are not UTF-8 leave as they came unless they go to a terminal. */
  readonly isTerminal: boolean;
  /** Whether line ends and tabs are layout, and not part of a name. */
  readonly hasLayout: boolean;
}

/** Takes and returns latin1. */
export function harmless(text: string, { isTerminal, hasLayout }: Target): string {
  return text.replaceAll(SUSPECT, (part) => {
    if (hasLayout && LAYOUT.has(part)) return part;
    const shown = unicode(part).replaceAll(OBEYED, escaped);
    return latin1Of(isTerminal ? shown.replaceAll(LONE_BYTE, escaped) : shown);
  });
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (LONE_BYTE_ONCE.test(character)) return `\\x${(code & BYTE).toString(16)}`;
  return code <= BYTE
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`;
}

const LONE_BYTE_ONCE = /^[\udc80-\udcff]$/u;

type Write = (bytes: Uint8Array) => void;

/** Standard output for text, or for JSON, whose values stay what they are. */
export function outputTo(io: CliIo, form: 'text' | 'json'): Write {
  if (io.display?.isStdoutTerminal !== true) return (bytes) => io.stdout(bytes);
  return form === 'text'
    ? (bytes) => io.stdout(Buffer.from(harmless(latin1(bytes), TEXT_ON_TERMINAL), 'latin1'))
    : (bytes) => io.stdout(Buffer.from(harmlessJson(Buffer.from(bytes).toString())));
}

/** Standard error for text other than messages. */
export function errorTextTo(io: Pick<CliIo, 'stderr' | 'display'>): Write {
  if (io.display?.isStderrTerminal !== true) return (bytes) => io.stderr(bytes);
  return (bytes) => io.stderr(Buffer.from(harmless(latin1(bytes), TEXT_ON_TERMINAL), 'latin1'));
}

const TEXT_ON_TERMINAL: Target = { isTerminal: true, hasLayout: true };

/** JSON has escapes of its own; outside strings there are none of these characters. RFC 8259, 7. */
function harmlessJson(text: string): string {
  return text.replaceAll(OBEYED, (character) =>
    LAYOUT.has(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
