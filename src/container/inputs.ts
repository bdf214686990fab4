/**
 * From a path to the ELF files behind it: the file itself, what is compressed in it, or the members of an archive, each
 * of which can again be any of these.
 */
import { statSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { bytesSource, openFile, type ByteSource } from '../elf/source.ts';
import { DwarfksymsError, type Place } from '../errors.ts';
import { withAccessErrors } from '../io-error.ts';
import { systemPath } from '../system-path.ts';
import { Archive, type Member } from './archive.ts';
import { decompress } from './decompress.ts';
import { BITCODE, notAnObject } from './foreign.ts';
import { DEFAULT_LIMITS, type Budget, type Limits } from './limits.ts';
import { identify, type Format } from './magic.ts';
import { SharedSource } from './shared-source.ts';

/**
 * An ELF file, or why there is none. The receiver closes the source. Names are `module.ko.xz` and
 * `archive.a(member.o)`.
 */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly source: ByteSource }
  | { readonly kind: 'failure'; readonly name: string; readonly error: DwarfksymsError };

/**
 * Opens what is behind `path`, one at a time, when asked for the next. Nothing that a file holds makes it throw: what
 * cannot be opened is a failure in its place, and what follows it comes all the same.
 * @param contents of the file, if they are in memory already
 */
export function openInputs(
  path: string,
  limits: Limits = DEFAULT_LIMITS,
  contents?: Uint8Array,
): AsyncGenerator<Input, void, undefined> {
  return new Walk(limits).open(path, contents);
}

/** What leads to a file. */
interface Trail {
  /** Of the last file in the file system: what its thin members are relative to. */
  readonly path: string;
  /** The files on the way, by device and inode: a thin archive can name itself. */
  readonly identities: readonly string[];
  /** How many containers the file is in. */
  readonly depth: number;
}

class Walk {
  private readonly limits: Limits;
  private inputsLeft: number;
  private readonly budget: Budget;

  constructor(limits: Limits) {
    this.limits = limits;
    this.inputsLeft = limits.inputs;
    this.budget = { bytes: limits.totalSize };
  }

  async *open(path: string, contents?: Uint8Array): AsyncGenerator<Input, void, undefined> {
    yield* this.guard(path, async function* (this: Walk) {
      if (contents !== undefined) {
        yield* this.expand(bytesSource(path, contents), { path, identities: [], depth: 0 });
        return;
      }
      const identities = [identity(path)];
      yield* this.expand(openFile(path), { path, identities, depth: 0 });
    });
  }

  /** Runs `action`; an error that leaves it is a failure with that name. */
  private async *guard(
    name: string,
    action: (this: Walk) => AsyncGenerator<Input, void, undefined>,
  ): AsyncGenerator<Input, void, undefined> {
    try {
      yield* action.call(this);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      yield { kind: 'failure', name, error: error.at({ file: name }) };
    }
  }

  /** Takes over `source`. */
  private async *expand(source: ByteSource, trail: Trail): AsyncGenerator<Input, void, undefined> {
    const shared = new SharedSource(source);
    try {
      const { name, size } = source;
      const format = identify(source);
      this.count(name);
      if (format === undefined) throw notAnObject(source);
      if (format === 'bitcode') throw new DwarfksymsError('bytecode', BITCODE, { file: name });
      if (format === 'elf') {
        yield { kind: 'file', name, source: shared.part(name, 0, size) };
        return;
      }
      if (trail.depth >= this.limits.depth)
        throw new DwarfksymsError('archive', `is inside ${trail.depth} containers, more than the limit`, {
          file: name,
        });
      const inner = { ...trail, depth: trail.depth + 1 };
      if (format === 'archive' || format === 'thin-archive') {
        yield* this.members(source, shared, format, inner);
        return;
      }
      const bytes = await decompress(source, format, this.limits, this.budget);
      yield* this.expand(bytesSource(name, bytes), inner);
    } finally {
      shared.release();
    }
  }

  private async *members(
    source: ByteSource,
    shared: SharedSource,
    format: Format,
    trail: Trail,
  ): AsyncGenerator<Input, void, undefined> {
    const archive = new Archive(source, format === 'thin-archive');
    for (const member of archive.members()) {
      if ('error' in member) {
        yield { kind: 'failure', name: source.name, error: member.error };
        continue;
      }
      const name = `${source.name}(${member.name})`;
      yield* this.guard(name, async function* (this: Walk) {
        const { contents } = member;
        if (contents === undefined) yield* this.thinMember(source.name, member, name, trail);
        else yield* this.expand(shared.part(name, contents.offset, contents.size), trail);
      });
      if (this.inputsLeft < 0) return;
    }
  }

  /** A member of a thin archive is a file, or a member of an archive that is a file. */
  private async *thinMember(
    archiveName: string,
    member: Member,
    name: string,
    trail: Trail,
  ): AsyncGenerator<Input, void, undefined> {
    const path = resolve(dirname(trail.path), member.name);
    const place = { file: archiveName, offset: member.offset };
    const file = openThinMember(path, name, place);
    const self = identity(path);
    if (trail.identities.includes(self)) {
      file.close();
      throw new DwarfksymsError('archive', `member '${member.name}' leads back to the archive`, place);
    }
    const inner = { path, identities: [...trail.identities, self], depth: trail.depth };
    if (member.origin === undefined) {
      yield* this.expand(file, inner);
      return;
    }
    const shared = new SharedSource(file);
    try {
      const { name: nestedName, contents } = new Archive(file, false).memberAt(member.origin);
      // Thin archives have no contents; memberAt has refused what does not begin like an ordinary one.
      if (contents === undefined) throw notAnObject(file);
      const part = shared.part(`${name}(${nestedName})`, contents.offset, contents.size);
      yield* this.expand(part, { ...inner, depth: inner.depth + 1 });
    } finally {
      shared.release();
    }
  }

  private count(name: string): void {
    this.inputsLeft--;
    if (this.inputsLeft >= 0) return;
    const detail = `is beyond the limit of ${this.limits.inputs} members; the rest is left out`;
    throw new DwarfksymsError('archive', detail, { file: name });
  }
}

/** Only regular files: a device or pipe may never end. */
function openThinMember(path: string, name: string, place: Place): ByteSource {
  try {
    if (!statusOf(path).isFile()) throw new DwarfksymsError('io', 'is not a regular file');
    return { ...openFile(path), name };
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    throw new DwarfksymsError('archive', `member ${path} ${error.detail}`, place);
  }
}

function identity(path: string): string {
  const { dev, ino } = statusOf(path);
  return `${dev}:${ino}`;
}

function statusOf(path: string): Stats {
  return withAccessErrors('cannot be opened', path, () => statSync(systemPath(path)));
}
