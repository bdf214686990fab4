/** An ELF file as the library's users see it. */
import { resolve } from 'node:path';
import { emName, etName } from '../../generated/elf-constants.ts';
import { EntryReader, type Entry } from '../dwarf/entry-reader.ts';
import { NO_SHAPE } from '../dwarf/plans.ts';
import { DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import { infoOffset } from '../dwarf/offsets.ts';
import { UnitWalker } from '../dwarf/unit-walk.ts';
import { Companions } from '../elf/companions.ts';
import { openElf as openElfFile, type ElfFile } from '../elf/elf-file.ts';
import { bytesSource, openFile, type ByteSource } from '../elf/source.ts';
import { DwarfksymsError, locate, type Warn } from '../errors.ts';
import { recordedCrcs } from '../symver/exports-crcs.ts';
import { findExports } from '../symver/exports.ts';
import { readImports } from '../symver/imports.ts';
import { typeOf } from '../types/type-of.ts';
import type { EntryNode } from '../types/type-node.ts';
import { unicode } from '../unicode.ts';
import {
  debugEntry,
  debugEntryOf,
  debugUnit,
  type DebugEntry,
  type DebugTarget,
  type DebugUnit,
} from './debug-entries.ts';
import { UnicodeEntry } from './unicode-entry.ts';
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

/** A symbol that a module uses, and the version that it was built with. */
export interface ImportedSymbol {
  readonly name: string;
  readonly version: number;
}

/** Where an entry is: an entry itself will do, and so will the target of a reference. */
export type EntryPlace = Pick<DebugTarget, 'unit' | 'offset'>;

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
  #reader: EntryReader | undefined;

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

  /** The versions that a kernel or module carries for what it exports, by name. @throws DwarfksymsError */
  recordedVersions(): ReadonlyMap<string, number> {
    return locate({ file: this.name }, () => {
      const crcs = recordedCrcs(this.elf, findExports(this.elf, this.warn), this.warn);
      return new Map(Array.from(crcs, ([name, version]) => [unicode(name), version]));
    });
  }

  /** What a module uses of the kernel and of other modules; empty for a file that does not tell. @throws DwarfksymsError */
  imports(): readonly ImportedSymbol[] {
    return locate({ file: this.name }, () =>
      readImports(this.elf).map(({ name, version }) => ({ name: unicode(name), version })),
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
    const own = this.#unit(dwarf, unit.index);
    const walker = this.#walkerOf(dwarf);
    const walk = this.#located(() => walker.walk(own));
    while (this.#located(() => walk.next())) {
      if (walk.declaration !== undefined) yield this.#located(() => debugEntry(walk, walker, dwarf));
    }
  }

  /**
   * The entry at a place: of a unit and an offset in its section, or what the target of a reference leads to.
   * @throws DwarfksymsError `reference` where no entry begins there
   */
  entry(place: EntryPlace): DebugEntry {
    return this.#shown(this.#entryAt(place));
  }

  /** The entries directly below one, in order. @throws DwarfksymsError */
  children(place: EntryPlace): readonly DebugEntry[] {
    return this.#located(() => Array.from(this.#entryAt(place).children(), (child) => this.#shown(child)));
  }

  /** The entry above one; undefined for that of a unit. @throws DwarfksymsError */
  parent(place: EntryPlace): DebugEntry | undefined {
    const { parent } = this.#entryAt(place);
    return parent && this.#shown(parent);
  }

  /**
   * What an entry says as a type, or as a part of one. Types inside it that have names are references.
   * @throws DwarfksymsError `type-endless`, `line-table`, `dwarf-malformed`
   */
  typeOf(place: EntryPlace): EntryNode {
    return this.#located(() => typeOf(new UnicodeEntry(this.#entryAt(place))));
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

  /** Those of supplementary files are behind the file's own. */
  #unit(dwarf: DwarfFile, index: number): Unit {
    const unit: Unit | undefined = dwarf.unit(index);
    if (unit === undefined)
      throw new DwarfksymsError('usage', `there is no unit ${index}`, { file: this.name });
    return unit;
  }

  #walkerOf(dwarf: DwarfFile): UnitWalker {
    this.#walker ??= new UnitWalker(dwarf);
    return this.#walker;
  }

  #entryAt({ unit, offset }: EntryPlace): Entry {
    const dwarf = this.#debug();
    this.#reader ??= new EntryReader(dwarf);
    const reader = this.#reader;
    return this.#located(() => reader.at(this.#unit(dwarf, unit), infoOffset(offset)));
  }

  #shown(entry: Entry): DebugEntry {
    const dwarf = this.#debug();
    return this.#located(() => debugEntryOf(entry, this.#walkerOf(dwarf), dwarf));
  }

  #located<T>(action: () => T): T {
    return locate({ file: this.name }, action);
  }
}
