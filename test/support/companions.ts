/** Runs the computation of versions on files on the disk, with the files that complete them. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Companions } from '../../src/elf/companions.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { openFile } from '../../src/elf/source.ts';
import { DwarfksymsError } from '../../src/errors.ts';
import { versionObject } from '../../src/symver/version-object.ts';
import { LINUX, type Profile } from '../../src/symver/profile.ts';
import { latin1 } from './versions-of.ts';

export const SPLIT_FIXTURES = resolve(import.meta.dirname, '../fixtures/split');

/** The symbols of the fixtures, those of C++ under the names that it gives them. */
export const SPLIT_SYMBOLS = [
  'bus_root',
  'bus_limits_of_all',
  'bus_register',
  'probe_last',
  'bus_probe_all',
  '_Z12bus_registerP10bus_devicePK7bus_ops',
  '_Z13bus_probe_allP10bus_devicem',
];

export interface Answer {
  /** Versions in hexadecimal digits, by symbol; empty where there was an error. */
  readonly versions: Readonly<Record<string, string>>;
  readonly symtypes: string;
  /** Symbols that were found, but lead to what cannot be read. */
  readonly lost: readonly string[];
  readonly warnings: readonly DwarfksymsError[];
  readonly error: DwarfksymsError | undefined;
}

export interface Settings {
  readonly names?: readonly string[];
  readonly followSkeletons?: boolean;
  readonly profile?: Profile;
  /** In place of the system's folder of debugging information. */
  readonly globalDirectory?: string;
  /** As with --debug-dir. */
  readonly userFolders?: readonly string[];
}

export function answerOf(path: string, settings: Settings = {}): Answer {
  const {
    names = SPLIT_SYMBOLS,
    followSkeletons = true,
    globalDirectory = '/nonexistent',
    userFolders = [],
    profile = LINUX,
  } = settings;
  const warnings: DwarfksymsError[] = [];
  const warn = (warning: DwarfksymsError): void => void warnings.push(warning);
  const companions = new Companions(path, warn, { systemFolder: globalDirectory, userFolders });
  const source = openFile(path);
  try {
    const options = { profile, stable: false, warn, companions, followSkeletons };
    const result = versionObject(openElf(source, warn), names, options);
    return {
      versions: Object.fromEntries(Array.from(result.versions, ([name, crc]) => [name, crc.toString(16)])),
      symtypes: latin1(result.symtypes()),
      lost: [...result.lost],
      warnings,
      error: undefined,
    };
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    return { versions: {}, symtypes: '', lost: [], warnings, error };
  } finally {
    companions.close();
    source.close();
  }
}

/** Runs `action` in a copy of a folder of the fixtures, which is removed afterwards. */
export function inCopyOf<T>(folder: string, action: (copy: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'dwarfksyms-companions-'));
  try {
    cpSync(join(SPLIT_FIXTURES, folder), copy, { recursive: true });
    return action(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

export function messages({ warnings }: Answer): string[] {
  return warnings.map(({ message }) => message);
}
