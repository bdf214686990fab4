/** Where a baseline goes, and in which form. */
import { resolve } from 'node:path';
import type { Abi } from '../abi/abi.ts';
import type { AbiBuilder } from '../abi/abi-builder.ts';
import type { Definitions } from '../abi/definitions.ts';
import { namedParts, symtypesText, writeConsolidated } from '../baseline/consolidated.ts';
import { writeBaseline } from '../baseline/write-baseline.ts';
import type { Matches } from '../diff/symbol-patterns.ts';
import { DwarfksymsError } from '../errors.ts';
import { pathOf } from '../system-path.ts';
import type { BaselineSettings } from './baseline-settings.ts';
import type { CliIo } from './cli-io.ts';
import { STANDARD_INPUT } from './named-files.ts';
import { createOutputFile, type OutputFile } from './output-file.ts';
import { OverwriteGuard } from './overwrite-guard.ts';
import { selected } from './symbol-selection.ts';
import { createSymtypesOutput } from './symtypes-output.ts';
import { symtypesFilesIn } from './symtypes-search.ts';
import { outputTo } from './terminal-text.ts';
import { isDirectory } from './object-search.ts';

/** Pieces are written together up to this length. */
const CHUNK = 1 << 16;

export class BaselineOutput {
  readonly #io: CliIo;
  readonly #settings: BaselineSettings;
  readonly #guard: OverwriteGuard;
  /** Undefined for standard output, and for a directory. */
  readonly #file: OutputFile | undefined;

  /** @throws DwarfksymsError 'io' for a place that cannot be written */
  constructor(io: CliIo, settings: BaselineSettings) {
    this.#io = io;
    this.#settings = settings;
    const { paths, symbols, format, output } = settings;
    this.#guard = new OverwriteGuard(io.cwd);
    const read = [...paths, symbols].filter((path) => path !== undefined);
    this.#guard.protect(read.filter((path) => path !== STANDARD_INPUT));
    if (output === undefined) return;
    if (format === 'split') this.#checkDirectory(output);
    else {
      this.#guard.check(output);
      this.#file = createOutputFile(output, io.cwd);
    }
  }

  /** Other files there would become a part of the tree. */
  #checkDirectory(output: string): void {
    if (!isDirectory(resolve(this.#io.cwd, output))) return;
    const [first] = symtypesFilesIn(output, this.#io.cwd);
    if (first !== undefined)
      throw new DwarfksymsError(
        'io',
        'the directory of --output has .symtypes files already, which would be mixed with the new ones: remove them, or name another directory',
        { file: first },
      );
  }

  /** @throws DwarfksymsError 'symbol-missing' where there is nothing to write */
  write(builder: AbiBuilder, definitions: Definitions, isWanted: Matches): void {
    const { format, paths } = this.#settings;
    const abi = builder.abi(paths[0] ?? '');
    if (abi.symbols.size === 0) throw nothing('there are no exported symbols', paths);
    if (format === 'baseline') return this.#baseline(selected(abi, isWanted), builder, definitions);
    if (builder.parts.length === 0)
      throw nothing('there are versions only, and no types that could be written', paths);
    if (format === 'split') return this.#split(builder, definitions);
    this.#write(writeConsolidated(builder.parts, definitions));
  }

  #baseline(abi: Abi, builder: AbiBuilder, definitions: Definitions): void {
    const { paths, hasVersions } = this.#settings;
    if (abi.symbols.size === 0) throw nothing('none of the exported symbols is wanted', paths);
    const { language, profile } = builder;
    this.#write(writeBaseline(abi, definitions, { language, profile, hasVersions }));
  }

  #write(pieces: Iterable<string>): void {
    const show = outputTo(this.#io, 'text');
    const flush = (text: string): void => {
      const bytes = Buffer.from(text, 'latin1');
      if (this.#file === undefined) show(bytes);
      else this.#file.write(bytes);
    };
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < CHUNK) continue;
      flush(waiting);
      waiting = '';
    }
    if (waiting !== '') flush(waiting);
  }

  #split({ parts, language }: AbiBuilder, definitions: Definitions): void {
    const output = `${this.#settings.output ?? ''}/`;
    const directory = createSymtypesOutput(output, this.#io.cwd, this.#guard);
    for (const part of namedParts(parts, definitions)) {
      const file = directory.placeFor(pathOf(Buffer.from(part.name, 'latin1')));
      try {
        file.write(Buffer.from(symtypesText(part, definitions, language ?? 'dwarf'), 'latin1'));
        file.keep();
      } finally {
        file.discard();
      }
    }
  }

  keep(): void {
    this.#file?.keep();
  }

  discard(): void {
    this.#file?.discard();
  }
}

function nothing(detail: string, paths: readonly string[]): DwarfksymsError {
  return new DwarfksymsError('symbol-missing', detail, { file: paths.length === 1 ? paths[0] : undefined });
}
