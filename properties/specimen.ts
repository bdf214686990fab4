/** A description with what the laws ask of it: its files, and the versions of its symbols. Computed once, when asked for. */
import { openElf } from '../src/elf/elf-file.ts';
import { bytesSource } from '../src/elf/source.ts';
import { DwarfksymsError } from '../src/errors.ts';
import type { Subject } from '../src/generate/descriptions.ts';
import type { ObjectVersions } from '../src/symver/object-versions.ts';
import { versionObject } from '../src/symver/version-object.ts';
import { CANONICAL, LINUX, type Profile } from '../src/symver/profile.ts';
import type { Description } from '../src/write/description.ts';
import { writeDescription } from '../src/write/write.ts';
import { MemoryCompanions } from '../src/corpus/memory-companions.ts';

/** The answer for every symbol of a file that cannot be computed; which error comes first depends on the order of things. */
export const ERROR = 'error';

/** By symbol: its version, `none` if nothing was found for it, or `error`. */
export type Answers = ReadonlyMap<string, string>;

export class Specimen {
  readonly description: Description;
  readonly symbols: readonly string[];
  /** Whether kABI rules count, which are there to hide changes. */
  readonly isStable: boolean;
  #files: ReadonlyMap<string, Uint8Array> | undefined;
  readonly #answers = new Map<Profile, Answers>();

  constructor({ description, symbols, isStable = false }: Subject) {
    this.description = description;
    this.symbols = symbols;
    this.isStable = isStable;
  }

  /** The same symbols in another description. */
  with(description: Description): Specimen {
    return new Specimen({ description, symbols: this.symbols, isStable: this.isStable });
  }

  get files(): ReadonlyMap<string, Uint8Array> {
    this.#files ??= writeDescription(this.description, { widen: true });
    return this.#files;
  }

  versions(profile: Profile): Answers {
    const known = this.#answers.get(profile);
    if (known !== undefined) return known;
    const answers = this.versionsOf(this.symbols, profile);
    this.#answers.set(profile, answers);
    return answers;
  }

  get canonical(): Answers {
    return this.versions(CANONICAL);
  }

  get linux(): Answers {
    return this.versions(LINUX);
  }

  /** Of some symbols, in that order. */
  versionsOf(symbols: readonly string[], profile: Profile): Answers {
    return answersOf(this.files, symbols, profile, this.isStable);
  }

  /** What is computed of its symbols, anew. @throws DwarfksymsError */
  compute(profile: Profile): ObjectVersions {
    return compute(this.files, this.symbols, profile, this.isStable);
  }

  /** The type strings of symbols and of the types that they reach, by name or reference name. */
  typeStrings(profile: Profile): ReadonlyMap<string, string> {
    const { symtypes } = compute(this.files, this.symbols, profile, this.isStable);
    const lines = Buffer.from(symtypes()).toString('latin1').split('\n');
    return new Map(
      lines.flatMap((line) => {
        const name = NAME_IN_SYMTYPES.exec(line)?.[1];
        return name === undefined ? [] : [[name, line.slice(name.length + 1)]];
      }),
    );
  }
}

/** Whether the file cannot be computed. */
export function hasError(answers: Answers): boolean {
  return [...answers.values()].includes(ERROR);
}

/** Of an object, the first of the files, with the others as companions. */
export function answersOf(
  files: ReadonlyMap<string, Uint8Array>,
  symbols: readonly string[],
  profile: Profile,
  isStable = false,
): Answers {
  try {
    const { versions } = compute(files, symbols, profile, isStable);
    return new Map(symbols.map((symbol) => [symbol, versions.get(symbol)?.toString(16) ?? 'none']));
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return new Map(symbols.map((symbol) => [symbol, ERROR]));
  }
}

function compute(
  files: ReadonlyMap<string, Uint8Array>,
  symbols: readonly string[],
  profile: Profile,
  isStable: boolean,
): ObjectVersions {
  const [object] = files;
  if (object === undefined) throw new Error('no files');
  return versionObject(openElf(bytesSource(...object), ignore), symbols, {
    profile,
    stable: isStable,
    warn: ignore,
    companions: new MemoryCompanions(files, ignore),
    followSkeletons: true,
  });
}

/** A name, or a reference that may have blanks and quotes inside its quotes. */
const NAME_IN_SYMTYPES = /^([suet]#'.*?'(?= [a-z]+_type )|\S+) /;

function ignore(): void {
  // What is wrong with a file without preventing an answer, the answer shows.
}
