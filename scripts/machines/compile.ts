/** Compiles the sources for a target, and says what an object holds. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SHN, SHT, STB } from '../../generated/elf-constants.ts';
import { gendwarfksyms } from '../../src/cli/gendwarfksyms.ts';
import { openElf, type ElfFile } from '../../src/elf/elf-file.ts';
import { openFile } from '../../src/elf/source.ts';
import { SymbolTable } from '../../src/elf/symbols.ts';
import type { Target } from './targets.ts';

/** The C sources that are meant to be read without complaint. */
export function cSources(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.c') && !name.startsWith('kabi_err'));
}

/**
 * Objects without size would share the address of their neighbours, and be taken for aliases: each gets a section of its
 * own.
 */
const FLAGS = ['-w', '-O2', '-fno-common', '-fdata-sections'];

/** The object's path; undefined if the target's compiler refuses the source, as some do for lack of a type. */
export function compile(
  target: Target,
  source: string,
  dwarfVersion: number,
  into: string,
): string | undefined {
  const object = join(into, 'object.o');
  const args = [...target.args, ...FLAGS, `-gdwarf-${dwarfVersion}`, '-c', source, '-o', object];
  return spawnSync(target.command, args, { stdio: 'ignore' }).status === 0 ? object : undefined;
}

export interface Answer {
  /** By the name of the symbol, its type string with everything expanded. */
  readonly strings: ReadonlyMap<string, string>;
  /** Exported symbols that no type was found for. */
  readonly missing: readonly string[];
  /** What the drop-in said, without what `missing` says already. */
  readonly messages: readonly string[];
}

/** What the drop-in makes of all symbols that an object exports. */
export function answerFor(object: string): Answer {
  const names = exportedNames(openElf(openFile(object), () => {}));
  let stderr = '';
  gendwarfksyms({
    argv: ['--dump-versions', object],
    cwd: process.cwd(),
    readStdin: () => Buffer.from(names.join('\n'), 'latin1'),
    stdout: () => {},
    stderr: (text) => (stderr += Buffer.from(text).toString('latin1')),
  });
  const lines = stderr.split('\n').filter((line) => line !== '');
  const isMessage = (line: string): boolean => /^(?:warning|error): /.test(line);
  const strings = new Map(
    lines
      .filter((line) => !isMessage(line))
      .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  const missing = lines.flatMap((line) => /no information for symbol (\S+)/.exec(line)?.[1] ?? []);
  const messages = lines.filter((line) => isMessage(line) && !line.includes('no information for symbol'));
  return { strings, missing, messages: messages.map((line) => line.replaceAll(object, 'object.o')) };
}

/** Names of defined symbols that are not local; those that compilers make up for their own use are left out. */
function exportedNames(elf: ElfFile): readonly string[] {
  const [table] = elf.sections.filter(({ type }) => type === SHT.SYMTAB);
  if (table === undefined) return [];
  const symbols = new SymbolTable(elf, table, () => {});
  return Array.from({ length: symbols.count }, (_, index) => symbols.symbol(index))
    .filter(({ binding, shndx }) => binding !== STB.LOCAL && shndx !== SHN.UNDEF)
    .map(({ name }) => name)
    .filter((name) => /^[A-Za-z]\w*$/.test(name));
}
