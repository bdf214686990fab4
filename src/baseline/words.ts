/**
 * Names in a baseline: as they are where they are plain words, else in quotes, so that a reader knows where they end.
 *
 *     queue_depth    'core::option::Option<u8, u8>'    'it\'s'    'two\x0alines'
 *
 * All latin1: what is above 0x7f stays as it is.
 */

/** A name of C, of which type strings have most. */
const PLAIN = /^[A-Za-z_][\w$.]*$/;
/** With the scopes of Rust and C++. */
const PLAIN_PATH = /^[A-Za-z_][\w$.]*(?:::[A-Za-z_][\w$.]*)*$/;
/** The name of an object, a module or a namespace. */
const PLAIN_FIELD = /^(?![-?]$)[\w$.+/@~=%,-]+$/;
// oxlint-disable-next-line no-control-regex -- they would not be seen
const UNSEEN = /[\\'\x00-\x1f\x7f]/g;

/** What `word`, `path` and `field` write. */
export const WORD = String.raw`[A-Za-z_][\w$.]*|'(?:[^'\\\n]|\\[\\']|\\x[0-9a-f]{2})*'`;
export const PATH = String.raw`[A-Za-z_][\w$.]*(?:::[A-Za-z_][\w$.]*)*|'(?:[^'\\\n]|\\[\\']|\\x[0-9a-f]{2})*'`;
export const FIELD = String.raw`[\w$.+/@~=%,-]+|\?|'(?:[^'\\\n]|\\[\\']|\\x[0-9a-f]{2})*'`;

export function word(name: string): string {
  return PLAIN.test(name) ? name : quoted(name);
}

export function path(name: string): string {
  return PLAIN_PATH.test(name) ? name : quoted(name);
}

/** A blank, `-` and `?` have a meaning of their own between fields. */
export function field(text: string): string {
  return PLAIN_FIELD.test(text) ? text : quoted(text);
}

export function quoted(name: string): string {
  return `'${name.replaceAll(UNSEEN, (character) =>
    character === '\\' || character === "'"
      ? `\\${character}`
      : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )}'`;
}

/** The name that was written: the inverse of all of these. */
export function unquoted(written: string): string {
  if (!written.startsWith("'")) return written;
  return written
    .slice(1, -1)
    .replaceAll(/\\(?:x([0-9a-f]{2})|(.))/g, (_, code: string | undefined, character: string | undefined) =>
      code === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
    );
}

const LONGEST_SHOWN = 60;

/** What a file has, for a message. */
export function shown(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}...`;
}
