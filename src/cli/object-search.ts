/**
 * From the operands of a command to the files behind them. Whoever names a file wants to hear why it is no object; in
 * a directory everything else is passed over.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { identify } from '../container/magic.ts';
import { openFile } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import { withIoErrors } from './io-error.ts';

export interface FoundPath {
  /** As the user would write it. */
  readonly path: string;
  /** The path below the operand that led here; that of a file named by itself is its last part. */
  readonly below: string;
  /** Whether the user named this file, and not a directory around it. */
  readonly isNamed: boolean;
}

/** Compressed files in a directory are opened only if they may be modules or objects. */
const COMPRESSED_OBJECT = /\.k?o\.(?:gz|xz|zst)(?:\.debug)?$/u;

/** The files behind an operand, those of a directory sorted bytewise; what cannot be read goes to `fail`. */
export function findPaths(operand: string, cwd: string, fail: (error: DwarfksymsError) => void): FoundPath[] {
  if (!isDirectory(resolve(cwd, operand)))
    return [{ path: operand, below: operand.slice(operand.lastIndexOf('/') + 1), isNamed: true }];
  const found: FoundPath[] = [];
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      fail(error);
    }
  };
  // A stack of what is still to be looked into, the next one last; symbolic links are not followed.
  const rest = [operand];
  for (let directory = rest.pop(); directory !== undefined; directory = rest.pop()) {
    const here = directory;
    attempt(() => {
      const entries = withIoErrors('cannot read', here, () =>
        readdirSync(resolve(cwd, here), { withFileTypes: true }),
      );
      for (const entry of entries) {
        const path = join(here, entry.name);
        if (entry.isDirectory()) rest.push(path);
        else if (entry.isFile())
          attempt(() => {
            if (mayBeObject(path, cwd)) found.push({ path, below: relative(operand, path), isNamed: false });
          });
      }
    });
  }
  return found.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/** Archives are left out: their members lie beside them, or are part of something that does. */
function mayBeObject(path: string, cwd: string): boolean {
  const source = openFile(resolve(cwd, path));
  try {
    const format = identify(source);
    const isCompressed = format === 'gzip' || format === 'xz' || format === 'zstd';
    return format === 'elf' || (isCompressed && COMPRESSED_OBJECT.test(path));
  } finally {
    source.close();
  }
}

/** False also for what cannot be examined: opening it will tell why. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
