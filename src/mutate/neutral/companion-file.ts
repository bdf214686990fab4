/** A second file beside the object, with nothing in it but debugging information. */
import type { FileDescription, LineTable, Unit } from '../../write/description.ts';

interface Contents {
  readonly units: readonly Unit[];
  readonly lineTables: readonly LineTable[];
}

/** Nothing in it is relocated: a supplementary file is linked, in a .dwo file there is nothing to relocate (DWARF 5, 7.3). */
export function companionFile(
  { elf, strings }: FileDescription,
  role: 'dwo' | 'supplementary',
  name: string,
  contents: Contents,
): FileDescription {
  return {
    name,
    role,
    elf: {
      ...elf,
      kind: role === 'dwo' ? 'relocatable' : 'linked',
      // Names with a `z` are older than such files.
      compression: elf.compression === 'zdebug' ? 'none' : elf.compression,
    },
    strings,
    sections: [],
    symbols: [],
    ...contents,
  };
}
