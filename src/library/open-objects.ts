/** The ELF files behind a path, as the library's users see them. */
import { openInputs } from '../container/inputs.ts';
import { openElf as openElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { ElfObject, type OpenOptions } from './elf-object.ts';

/** An object, which the receiver closes, or why there is none. */
export type OpenedObject =
  | { readonly kind: 'object'; readonly name: string; readonly object: ElfObject }
  | { readonly kind: 'failure'; readonly name: string; readonly error: DwarfksymsError };

/**
 * Opens what is behind a path, one at a time: an ELF file, what is compressed in it (gzip, xz, zstd), or the members of an archive or
 * thin archive, as `built-in.a(core.o)`. What cannot be opened is a failure in its place, and what follows it comes all the same.
 *
 *     for await (const { name, object } of openObjects('vmlinux.a')) …
 */
export async function* openObjects(
  path: string,
  { onWarning }: Pick<OpenOptions, 'onWarning'> = {},
): AsyncGenerator<OpenedObject, void, undefined> {
  for await (const input of openInputs(path)) {
    if (input.kind === 'failure') {
      yield input;
      continue;
    }
    const { name, source } = input;
    const warn: Warn = (warning) => onWarning?.(warning.at({ file: name }));
    try {
      const object = new ElfObject(source, openElfFile(source, warn), warn);
      yield { kind: 'object', name, object };
    } catch (error) {
      source.close();
      if (!(error instanceof DwarfksymsError)) throw error;
      yield { kind: 'failure', name, error: error.at({ file: name }) };
    }
  }
}
