/** The files that a corpus is made from. */
import { resolve } from 'node:path';
import { openInputs } from '../container/inputs.ts';
import { excerptsOf, type SourceFile } from '../corpus/excerpt-sources.ts';
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';
import type { CliIo } from './cli-io.ts';
import { NamedFiles } from './named-files.ts';

/**
 * Reads all of them, also what is compressed or archived in them.
 * @throws DwarfksymsError for the first that cannot be read
 */
export async function readSources(
  paths: readonly string[],
  io: Pick<CliIo, 'cwd' | 'readStdin'>,
): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  const named = new NamedFiles(io);
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    const contents = named.standardInput(path);
    // oxlint-disable-next-line no-await-in-loop -- in order, and one in memory at a time
    for await (const input of openInputs(absolute, undefined, contents)) {
      // As the user wrote the path, with what `openInputs` put behind it.
      const name = path + (input.name.startsWith(absolute) ? input.name.slice(absolute.length) : '');
      if (input.kind === 'failure') throw renamed(input.error, name);
      const file = { path: name, bytes: sharedBytes(input.source) };
      // Whether it can be taken apart is known before anything is written.
      excerptsOf(file);
      files.push(file);
    }
  }
  return files;
}

/** The whole source, in memory that threads have in common. */
function sharedBytes(source: ByteSource): Uint8Array {
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(source.size));
    bytes.set(source.read(0, source.size));
    return bytes;
  } finally {
    source.close();
  }
}

/** The error with the name that the user gave the file. */
function renamed({ code, detail, place }: DwarfksymsError, file: string): DwarfksymsError {
  return new DwarfksymsError(code, detail, { ...place, file });
}
