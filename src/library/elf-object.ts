/** An ELF file as the library's users see it. */
import { resolve } from 'node:path';
import { emName, etName } from '../../generated/elf-constants.ts';
import { NO_SHAPE } from '../dwarf/plans.ts';
import { DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { UnitWalker } from '../dwarf/unit-walk.ts';
import { Companions } from '../elf/companions.ts';
import { openElf as openElfFile, type ElfFile } from '../elf/elf-file.ts';
import { bytesSource, openFile, type ByteSource } from '../elf/source.ts';
import { DwarfksymsError, locate, type Warn } from '../errors.ts';
import { findExports } from '../symver/exports.ts';
import { unicode } from '../unicode.ts';
import { debugEntry, debugUnit, type DebugEntry, type DebugUnit } from './debug-entries.ts';
import { zstdIsReady } from '../elf/zstd.ts';

// Objects are opened without waiting.
await zstdIsReady;

export interface OpenOptions {
  /** What messages call the file. Files that complete it are looked for beside this path. Default: the path. */
  readonly name?: string;
  /** Receives what is wrong but does not prevent an answer. Default: it is ignored. */
  readonly onWarning?: (warning: DwarfksymsError) => void;
}

/** A symbol that the file exports to modules. */
export interface ExportedSymbol {
  readonly name: string;
  /** Whether only modules under the GPL may use it; undefined where the file does not tell. */
  readonly isGplOnly: boolean | undefined;
  /** Empty for a symbol in no namespace; undefined where the file does not tell. */
  readonly namespace: string | undefined;
}

/**
 * Opens an ELF file: a path, or bytes that are in memory already.
 *
 *     const object = openElf('drivers/mailbox/mailbox.o');
 *
 * @throws DwarfksymsError `io`, `not-elf`, `elf-malformed`
 */
export function openElf(file: string | Uint8Array, options: OpenOptions = {}): ElfObject {
  const { name = typeof file === 'string' ? file : '(bytes)', onWarning } = options;
  const warn: Warn = (warning) => onWarning?.(warning.at({ file: name }));
  const source = typeof file === 'string' ? { ...openFile(file), name } : bytesSource(name, file);
  try {
    return new ElfObject(source, openElfFile(source, warn), warn);
  } catch (error) {
    source.close();
    throw error;
  }
}

export class ElfObject {
  readonly name: string;
  readonly is64: boolean;
  readonly littleEndian: boolean;
  /** The standard's name of e_type: `ET_REL`. */
  readonly type: string;
  /** The standard's name of e_machine: `EM_X86_64`. */
  readonly machine: string;
  /** @internal */
  readonly elf: ElfFile;
  /** @internal */
  readonly companions: Companions;
  /** @internal */
  readonly warn: Warn;
  readonly #source: ByteSource;
  #dwarf: DwarfFile | undefined;
  #walker: UnitWalker | undefined;

  /** @internal */
  constructor(source: ByteSource, elf: ElfFile, warn: Warn) {
    this.#source = source;
    this.elf = elf;
    this.warn = warn;
    this.name = elf.name;
    this.is64 = elf.is64;
    this.littleEndian = elf.littleEndian;
    this.type = etName(elf.type);
    this.machine = emName(elf.machine);
    this.companions = new Companions(resolve(elf.name), warn);
  }

  /** The exported symbols, sorted by name. @throws DwarfksymsError */
  exports(): readonly ExportedSymbol[] {
    return locate({ file: this.name }, () =>
      findExports(this.elf, this.warn).map(({ name, isGplOnly, namespace }) => ({
        name: unicode(name),
        isGplOnly,
        namespace: namespace === undefined ? undefined : unicode(namespace),
      })),
    );
  }

  /**
   * The units of the debugging information. A file without any leads to its separate debug file, if that is found.
   * @throws DwarfksymsError `dwarf-missing`, `dwarf-malformed`
   */
  units(): readonly DebugUnit[] {
    return this.#debug().units.map(debugUnit);
  }

  /**
   * The debugging information entries of a unit, parents before children, one at a time: nothing is kept of an entry that
   * was passed.
   * @throws DwarfksymsError `dwarf-malformed`, `dwarf-unsupported`
   */
  *entries(unit: DebugUnit): Generator<DebugEntry, void, undefined> {
    const dwarf = this.#debug();
    const own = this.#unit(dwarf, unit);
    this.#walker ??= new UnitWalker(dwarf);
    const walker = this.#walker;
    const walk = this.#located(() => walker.walk(own));
    while (this.#located(() => walk.next())) {
      if (walk.declaration !== undefined) yield this.#located(() => debugEntry(walk, walker, dwarf));
    }
  }

  /** Closes the file. Nothing can be read after that. */
  close(): void {
    this.companions.close();
    this.#source.close();
  }

  #debug(): DwarfFile {
    this.#dwarf ??= this.#located(
      () =>
        new DwarfFile(this.elf, {
          shapeOf: () => NO_SHAPE,
          warn: this.warn,
          companions: this.companions,
          followSkeletons: false,
        }),
    );
    return this.#dwarf;
  }

  #unit({ units }: DwarfFile, { index }: DebugUnit): Unit {
    const unit = units[index];
    if (unit === undefined)
      throw new DwarfksymsError('usage', `there is no unit ${index}`, { file: this.name });
    return unit;
  }

  #located<T>(action: () => T): T {
    return locate({ file: this.name }, action);
  }
}
