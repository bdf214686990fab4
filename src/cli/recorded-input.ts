/** Where the recorded versions of `--verify` come from, and what is taken for them by mistake. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { attempt } from '../attempt.ts';
import { looksLikeBaseline } from '../baseline/blocks.ts';
import { openFile } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import { looksRecorded, parseRecorded } from '../report/recorded-file.ts';
import { RecordedTable } from '../report/recorded-table.ts';
import { systemPath } from '../system-path.ts';
import { STANDARD_INPUT, type NamedFiles } from './named-files.ts';

/** @throws DwarfksymsError 'io', 'symvers' or 'baseline' */
export async function readRecordedTable(path: string, files: NamedFiles): Promise<RecordedTable> {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  const bytes = files.read(path);
  if (!looksLikeBaseline(bytes)) return new RecordedTable(parseRecorded(bytes, name), name);
  // Loaded only here: it reads types, too.
  const { recordedInBaseline } = await import('../baseline/recorded-versions.ts');
  return new RecordedTable(recordedInBaseline(bytes, name), name);
}

const START_SIZE = 4096;
/** What files of recorded versions are usually called. */
const RECORDED_NAME = /\.symvers?$/u;

/**
 * `--verify FILE` instead of `--verify=FILE` makes FILE an operand, which is no object.
 * @throws DwarfksymsError 'usage'
 */
export function refuseRecordedOperands(paths: readonly string[], cwd: string): void {
  for (const path of paths) {
    if (path === STANDARD_INPUT) continue;
    const place = resolve(cwd, path);
    if (beginsAs(place, (bytes) => looksRecorded(bytes) || looksLikeBaseline(bytes)))
      throw new DwarfksymsError(
        'usage',
        `${path} is not an object but a list of recorded versions: to compare with it, write --verify=${path}`,
      );
    if (RECORDED_NAME.test(path) && !existsSync(systemPath(place)))
      throw new DwarfksymsError(
        'usage',
        `${path} does not exist; to compare with a file, write --verify=FILE`,
      );
  }
}

/** False also for what cannot be read: opening it as an object will tell why. */
export function isRecordedFile(path: string): boolean {
  return beginsAs(path, looksRecorded);
}

function beginsAs(path: string, looks: (start: Uint8Array) => boolean): boolean {
  if (statSync(systemPath(path), { throwIfNoEntry: false })?.isFile() !== true) return false;
  const start = (): Uint8Array => {
    const source = openFile(path);
    try {
      return source.read(0, Math.min(source.size, START_SIZE));
    } finally {
      source.close();
    }
  };
  const bytes = attempt(start, () => undefined);
  return bytes !== undefined && looks(bytes);
}
