/** The files that are measured, and the symbols looked for in them. */
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { isCompressed, openElf, type ElfFile } from '../src/elf/elf-file.ts';
import { openFile } from '../src/elf/source.ts';
import type { Warn } from '../src/errors.ts';
import { findExports } from '../src/symver/exports.ts';
import { parseSymbolList } from '../src/symver/symbol-list.ts';

export interface InputFile {
  readonly path: string;
  /** Latin1. */
  readonly names: readonly string[];
  /** Of `.debug_info`, decompressed. */
  readonly debugInfoBytes: number;
}

/** What a wrong file is wrong in, its runs will say. */
const silent: Warn = () => {};

/** A file with the names listed in the `.symbols` beside it, or else with the symbols that it exports. */
export function readInputFile(path: string): InputFile {
  const source = openFile(path);
  try {
    const elf = openElf(source, silent);
    const list = `${path.slice(0, path.length - extname(path).length)}.symbols`;
    const names = existsSync(list)
      ? parseSymbolList(readFileSync(list))
      : findExports(elf, silent).map(({ name }) => name);
    return { path, names, debugInfoBytes: debugInfoBytes(elf) };
  } finally {
    source.close();
  }
}

export function debugInfoBytes(elf: ElfFile): number {
  return ['.debug_info', '.zdebug_info']
    .flatMap((name) => elf.sectionsNamed(name))
    .reduce((sum, one) => sum + (isCompressed(one) ? elf.contents(one).length : one.size), 0);
}

/** The names as a list on standard input. */
export function symbolList(names: readonly string[]): Uint8Array {
  return Buffer.from(names.map((name) => `${name}\n`).join(''), 'latin1');
}

export interface Totals {
  readonly files: number;
  readonly debugInfoBytes: number;
  readonly symbols: number;
}

export function totalsOf(files: readonly InputFile[]): Totals {
  return {
    files: files.length,
    debugInfoBytes: files.reduce((sum, file) => sum + file.debugInfoBytes, 0),
    symbols: files.reduce((sum, { names }) => sum + names.length, 0),
  };
}
