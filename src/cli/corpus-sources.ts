/** The files that a corpus is made from, taken apart. */
import { resolve } from 'node:path';
import { openInputs } from '../container/inputs.ts';
import type { TakenApart } from '../corpus/base-descriptions.ts';
import { describe } from '../describe/describe.ts';
import { DwarfksymsError } from '../errors.ts';

/**
 * Reads all of them, also what is compressed or archived in them.
 * @throws DwarfksymsError for the first that cannot be read
 */
export async function takeApart(paths: readonly string[], cwd: string): Promise<readonly TakenApart[]> {
  const files: TakenApart[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    // oxlint-disable-next-line no-await-in-loop -- in order, and one in memory at a time
    for await (const input of openInputs(absolute)) {
      // As the user wrote the path, with what `openInputs` put behind it.
      const name = path + (input.name.startsWith(absolute) ? input.name.slice(absolute.length) : '');
      if (input.kind === 'failure') throw renamed(input.error, name);
      const { source } = input;
      try {
        files.push({ path: name, description: describe(name, source.read(0, source.size)) });
      } finally {
        source.close();
      }
    }
  }
  return files;
}

/** The error with the name that the user gave the file. */
function renamed({ code, detail, place }: DwarfksymsError, file: string): DwarfksymsError {
  return new DwarfksymsError(code, detail, { ...place, file });
}
