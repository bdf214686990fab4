/** A file of recorded versions, in any of its formats: `#SYMVER` lines, our JSON or `Module.symvers`. */
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { parseRecordedJson } from './recorded-json.ts';
import type { RecordedVersion } from './recorded-version.ts';
import { hasSymverLines, parseSymverLines } from './symver-lines.ts';
import { parseSymvers } from './symvers.ts';

const JSON_START = /^\s*\{/u;
/** A line of `Module.symvers`, `#SYMVER` lines, a `.cmd` file, or JSON. */
const RECORDED_START = /^(?:0x[0-9a-f]+\t|#SYMVER |(?:saved)?cmd_|\s*\{\s*")/iu;
const NUL = '\0';

/** Whether a file that begins with these bytes is meant to be one of recorded versions, and no object. */
export function looksRecorded(start: Uint8Array): boolean {
  const text = latin1(start);
  return RECORDED_START.test(text) && !text.includes(NUL);
}

/**
 * @param file for messages
 * @throws DwarfksymsError 'symvers' with the number of the line
 */
export function parseRecorded(bytes: Uint8Array, file: string): RecordedVersion[] {
  const text = latin1(bytes);
  if (text.includes(NUL))
    throw new DwarfksymsError(
      'symvers',
      'expected text: lines of Module.symvers, #SYMVER lines, or the JSON of dwarfksyms version',
      { file },
    );
  if (JSON_START.test(text)) return parseRecordedJson(Buffer.from(bytes).toString('utf8'), file);
  const lines = text.split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return hasSymverLines(lines) ? parseSymverLines(lines, file) : parseSymvers(lines, file);
}
