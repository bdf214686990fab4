/** What tests of the ELF readers say about errors. */
import * as assert from 'uvu/assert';
import { DwarfksymsError, type ErrorCode, type Warn } from '../../src/errors.ts';
import { openElf, type ElfFile, type Section } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';

/** The error that `action` must end in. */
export function failure(action: () => unknown): DwarfksymsError {
  try {
    action();
  } catch (error) {
    if (error instanceof DwarfksymsError) return error;
    throw error;
  }
  return assert.unreachable('no error was raised') as never;
}

export function assertFails(action: () => unknown, code: ErrorCode, message: RegExp): DwarfksymsError {
  const error = failure(action);
  assert.is(error.code, code, error.message);
  assert.match(error.message, message);
  return error;
}

/** Collects warnings. */
export function warnings(): { readonly warn: Warn; readonly messages: string[] } {
  const messages: string[] = [];
  return { messages, warn: (warning) => void messages.push(warning.message) };
}

/** For files that must give no warning. */
export const noWarn: Warn = (warning) => {
  throw warning;
};

export function openBytes(bytes: Uint8Array, warn: Warn = noWarn): ElfFile {
  return openElf(bytesSource('x.o', bytes), warn);
}

export function sectionOf(elf: ElfFile, name: string): Section {
  const section = elf.section(name);
  if (section === undefined) throw new Error(`no section ${name}`);
  return section;
}
