/** The supplementary files of an object's files, opened when something is first looked for in them. */
import { attempt } from '../attempt.ts';
import type { Companions } from '../elf/companions.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import type { Warn } from '../errors.ts';
import { openSupplementary } from './supplementary.ts';
import type { Unit, UnitFile } from './units.ts';

/** What completes a file: nothing that it names, a file that it names but that cannot be read, or one that can. */
export type Supplement =
  | { readonly kind: 'none' }
  | { readonly kind: 'lost'; readonly name: string }
  | { readonly kind: 'file'; readonly file: UnitFile };

export interface SupplementsOptions {
  readonly companions?: Companions | undefined;
  readonly warn: Warn;
}

export class Supplements {
  readonly #options: SupplementsOptions;
  readonly #add: (elf: ElfFile) => readonly Unit[];
  readonly #known = new Map<UnitFile, Supplement>();
  #lostName: string | undefined;

  /** @param add reads the units of a file */
  constructor(options: SupplementsOptions, add: (elf: ElfFile) => readonly Unit[]) {
    this.#options = options;
    this.#add = add;
  }

  /** The name of the first file that was looked for, but cannot be read. */
  get lostName(): string | undefined {
    return this.#lostName;
  }

  /** What completes `file`, with a warning where that cannot be read. */
  of(file: UnitFile): Supplement {
    let supplement = this.#known.get(file);
    if (supplement === undefined) {
      supplement = this.#open(file);
      this.#known.set(file, supplement);
      if (supplement.kind === 'lost') this.#lostName ??= supplement.name;
    }
    return supplement;
  }

  #open(file: UnitFile): Supplement {
    const { companions, warn } = this.#options;
    // Of a link that is damaged, not even the name is known.
    let lost: Supplement = { kind: 'lost', name: '' };
    const opened = attempt((): Supplement => {
      const found = openSupplementary(file, companions, warn);
      if (found === undefined) return { kind: 'none' };
      lost = { kind: 'lost', name: found.name };
      const main = found.elf && this.#add(found.elf)[0]?.info.file;
      return main === undefined ? lost : { kind: 'file', file: main };
    }, warn);
    return opened ?? lost;
  }
}
