/**
 * Requests for versions in the `.cmd` files of objects, one line each:
 *
 *     #GENDWARFKSYMS-PENDING 1 /build --stable mm/slub.o %% kmalloc kfree %.2
 *     tag                    | folder arguments        | names         | number of names
 *              version of this form
 *
 * Words are separated by one space. Within a word `%`, `#` and blanks are `%` and two hexadecimal digits, and an empty word
 * is `%-`. So `%%` and `%.` are no words, and no `#` comes after the first: a line that was cut off, or that another was
 * written into, is recognised.
 */

const TAG = '#GENDWARFKSYMS-PENDING';
const VERSION = '1';
const BEFORE_NAMES = '%%';
const END = /^%\.([0-9]+)$/;
const EMPTY = '%-';
/** What a request ends in: among the last bytes of a `.cmd` file whose versions are pending. */
const LAST_BYTES = / %\.[0-9]+$/m;

/** As they were given to the program; each byte is a character (latin1). */
export interface Request {
  /** The working directory. */
  readonly folder: string;
  readonly args: readonly string[];
  /** The lines of standard input. */
  readonly names: readonly string[];
}

export interface CommandFile {
  readonly lines: readonly string[];
  /** Equal ones count once. */
  readonly requests: readonly Request[];
  /** Whether there is a line that begins like a request and is none, or one without an end. */
  readonly isDamaged: boolean;
}

/** @param text a `.cmd` file, as latin1 */
export function parseCommandFile(text: string): CommandFile {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const asked = new Set(lines.filter(isRequest));
  const requests = [...asked].map(parseRequest);
  const whole = requests.filter((request) => request !== undefined);
  const isCutOff = last !== '' && (last.startsWith(TAG) || TAG.startsWith(last));
  return { lines, requests: whole, isDamaged: whole.length < requests.length || isCutOff };
}

/**
 * Whether the end of a `.cmd` file is that of a request, or of a line that was cut off.
 * @param end the last bytes of the file, as latin1
 */
export function endsPending(end: string): boolean {
  return end !== '' && (LAST_BYTES.test(end) || !end.endsWith('\n'));
}

/** @param text the whole file, as latin1 */
export function isPending(text: string): boolean {
  return text.includes(TAG);
}

/** The file with the versions in the place of its requests. */
export function withVersions({ lines }: CommandFile, versions: string): string {
  const first = lines.findIndex(isRequest);
  const isKept = (line: string): boolean => !isRequest(line) && !line.startsWith('#SYMVER ');
  const text = (part: readonly string[]): string =>
    part
      .filter(isKept)
      .map((line) => `${line}\n`)
      .join('');
  return text(lines.slice(0, first)) + versions + text(lines.slice(first));
}

/** Also one that another line was written into. */
function isRequest(line: string): boolean {
  return line.includes(TAG);
}

function parseRequest(line: string): Request | undefined {
  const [tag, version, folder, ...words] = line.split(' ');
  const count = END.exec(words.pop() ?? '')?.[1];
  const middle = words.indexOf(BEFORE_NAMES);
  if (tag !== TAG || version !== VERSION || folder === undefined || middle < 0) return undefined;
  const args = words.slice(0, middle);
  const names = words.slice(middle + 1);
  const all = [folder, ...args, ...names];
  if (Number(count) !== names.length || !all.every(isWord)) return undefined;
  return { folder: decoded(folder), args: args.map(decoded), names: names.map(decoded) };
}

function isWord(word: string): boolean {
  if (word === '' || word.includes('#') || word.includes('\0')) return false;
  if (word === EMPTY) return true;
  return word.replaceAll(/%[0-9A-F]{2}/g, '').indexOf('%') < 0;
}

function decoded(word: string): string {
  if (word === EMPTY) return '';
  return word.replaceAll(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
