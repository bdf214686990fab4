/** What a module says about itself in `.modinfo`: `key=value`, each ended by NUL. */
import { occupiesFile, type ElfFile } from '../elf/elf-file.ts';
import { latin1 } from '../latin1.ts';
import { unicode } from '../unicode.ts';

const SECTION = '.modinfo';

export class ModuleInformation {
  readonly #entries: readonly (readonly [key: string, value: string])[];

  constructor(elf: ElfFile) {
    this.#entries = elf
      .sectionsNamed(SECTION)
      .filter(occupiesFile)
      .flatMap((section) => latin1(elf.contents(section)).split('\0'))
      .flatMap((line) => {
        const equals = line.indexOf('=');
        return equals < 0 ? [] : [[unicode(line.slice(0, equals)), unicode(line.slice(equals + 1))] as const];
      });
  }

  /** Of several values of a key, the first: that is the one the kernel looks at. */
  first(key: string): string | undefined {
    return this.#entries.find(([found]) => found === key)?.[1];
  }

  all(key: string): readonly string[] {
    return this.#entries.filter(([found]) => found === key).map(([, value]) => value);
  }
}
