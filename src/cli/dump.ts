/** `dwarfksyms dump`: shows the debugging information of a file. */
import { resolve } from 'node:path';
import { inflateDebugFiles } from '../container/debug-files.ts';
import { openInputs } from '../container/inputs.ts';
import { DwarfFile } from '../dwarf/dwarf-file.ts';
import { shapeOfNamed } from '../dwarf/name-search.ts';
import { hasDebugInformation } from '../dwarf/sections.ts';
import { Companions } from '../elf/companions.ts';
import { openElf, type ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, hex, type Warn } from '../errors.ts';
import { dumpFile } from '../report/dump-file.ts';
import {
  DUMP_SECTIONS,
  type DumpSection,
  type DumpSelection,
  type UnitChoice,
} from '../report/dump-selection.ts';
import type { DumpResult } from '../report/dump-tally.ts';
import { HexDump } from '../report/dump-hex.ts';
import { JsonDump } from '../report/dump-json.ts';
import { TextDump } from '../report/dump-text.ts';
import type { DumpWriter, Surroundings } from '../report/dump-writer.ts';
import { latin1Of } from '../unicode.ts';
import type { CliIo } from './cli-io.ts';
import { debugFolders } from './debug-folders.ts';
import { parseCommandLine } from './getopt.ts';
import { DUMP_MANUAL, DUMP_OPTIONS } from './manual/dump.ts';
import { helpText } from './manual/help.ts';
import { sayTo, Warnings } from './messages.ts';
import { NamedFiles } from './named-files.ts';
import { oneOf } from './one-of.ts';
import { OutputBuffer } from './output-buffer.ts';
import { outputTo } from './terminal-text.ts';

const ExitStatus = { done: 0, notFound: 1, failed: 2 } as const;

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number] | 'hex';

interface Settings {
  readonly path: string;
  readonly format: Format;
  readonly selection: DumpSelection;
  readonly debugDirs: readonly string[];
}

/** Runs the command and returns its exit status. */
export async function dump(io: CliIo): Promise<number> {
  const { given, operands, problem } = parseCommandLine(io.argv, DUMP_OPTIONS);
  const isQuiet = given.some(({ option }) => option === 'quiet');
  const say = sayTo(io, DUMP_MANUAL.command, isQuiet);
  try {
    if (problem !== undefined) throw new DwarfksymsError('usage', problem);
    if (given.some(({ option }) => option === 'help')) {
      io.stdout(Buffer.from(helpText(DUMP_MANUAL, io.display?.columns())));
      return ExitStatus.done;
    }
    const settings = settingsOf(given, operands);
    const { found, damaged } = await run(io, settings, (warning) => say('warning', warning));
    if (damaged > 0) return ExitStatus.failed;
    if (found > 0) return ExitStatus.done;
    say('warning', nothingFound(settings));
    return ExitStatus.notFound;
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    // Who shows the first lines only, as `head` does, has got what they wanted.
    if (error.code === 'io' && error.detail.endsWith('(EPIPE)')) return ExitStatus.done;
    say('error', error);
    if (error.code === 'usage') io.stderr(`Try "${DUMP_MANUAL.command} --help".\n`);
    return ExitStatus.failed;
  }
}

/** Names what was asked for. */
function nothingFound({ path, selection: { name, unit, offset } }: Settings): DwarfksymsError {
  const what = [
    ...(name === undefined ? [] : [`an entry of the name '${name}'`]),
    ...(offset === undefined ? [] : [`an entry at ${hex(offset)}`]),
    ...(unit === undefined ? [] : ['the unit of --unit']),
  ];
  const detail =
    what.length === 0 ? 'has nothing of what was asked for' : `does not have ${what.join(' in ')}`;
  return new DwarfksymsError('symbol-missing', detail, { file: path });
}

/** Dumps the file, or what is compressed or archived in it, one after the other. */
async function run(
  io: CliIo,
  { path, format, selection, debugDirs }: Settings,
  say: Warn,
): Promise<DumpResult> {
  const userFolders = debugFolders(debugDirs, io.cwd);
  const warnings = new Warnings(say);
  const output = new OutputBuffer(
    outputTo(io, format === 'json' ? 'json' : 'text'),
    format === 'json' ? 'utf8' : 'latin1',
  );
  const place = resolve(io.cwd, path);
  let found = 0;
  let damaged = 0;
  const contents = new NamedFiles(io).standardInput(path);
  try {
    for await (const input of openInputs(place, undefined, contents)) {
      // As the user wrote the path, with what `openInputs` put behind it.
      const name = path + (input.name.startsWith(place) ? input.name.slice(place.length) : '');
      if (input.kind === 'failure') throw renamed(input.error, name);
      const source = { ...input.source, name };
      const warn: Warn = (warning) => warnings.warn(warning.at({ file: name }));
      const companions = new Companions(place, warn, { userFolders });
      try {
        const elf = openElf(source, warn);
        if (!hasDebugInformation(elf)) await inflateDebugFiles(elf, companions, warn);
        const result = dumpFile(openDwarf(elf, companions, warn), selection, (surroundings) =>
          writerOf(format, output.write, surroundings),
        );
        found += result.found;
        damaged += result.damaged;
      } finally {
        companions.close();
        source.close();
      }
    }
    output.finish();
    return { found, damaged };
  } finally {
    warnings.finish();
  }
}

function openDwarf(elf: ElfFile, companions: Companions, warn: Warn): DwarfFile {
  return new DwarfFile(elf, {
    shapeOf: shapeOfNamed,
    warn,
    companions,
    followSkeletons: false,
  });
}

/** The error with the name that the user gave the file. */
function renamed({ code, detail, place }: DwarfksymsError, file: string): DwarfksymsError {
  return new DwarfksymsError(code, detail, { ...place, file });
}

function writerOf(format: Format, write: (text: string) => void, surroundings: Surroundings): DumpWriter {
  switch (format) {
    case 'text':
      return new TextDump(write, surroundings);
    case 'json':
      return new JsonDump(write, surroundings);
    case 'hex':
      return new HexDump(write, surroundings);
  }
}

// ---------------------------------------------------------------- command line

type Given = ReturnType<typeof parseCommandLine<typeof DUMP_OPTIONS>>['given'];

/** @throws DwarfksymsError `usage` */
function settingsOf(given: Given, operands: readonly string[]): Settings {
  const [path, ...others] = operands;
  if (path === undefined)
    throw new DwarfksymsError('usage', 'missing path: name an ELF file, or - for standard input');
  if (others.length > 0)
    throw new DwarfksymsError('usage', `${operands.length} paths are given: expected one`);
  const sections = new Set<DumpSection>();
  let unit: UnitChoice | undefined;
  let offset: number | undefined;
  let name: string | undefined;
  let depth: number | undefined;
  let format: Format = 'text';
  let isHex = false;
  const debugDirs: string[] = [];
  for (const one of given)
    switch (one.option) {
      case 'unit':
        unit = unitChoice(one.value);
        break;
      case 'offset':
        offset = numberOf('--offset', one.value);
        break;
      case 'name':
        name = latin1Of(one.value);
        break;
      case 'section':
        sections.add(sectionOf(one.value));
        break;
      case 'depth':
        depth = numberOf('--depth', one.value);
        break;
      case 'format':
        format = oneOf(FORMATS, 'format', one.value);
        break;
      case 'hex':
        isHex = true;
        break;
      case 'debugDir':
        debugDirs.push(one.value);
        break;
      case 'quiet':
      case 'help':
        break;
    }
  if (isHex && format === 'json')
    throw new DwarfksymsError('usage', '--hex and --format json cannot be combined');
  return {
    path,
    format: isHex ? 'hex' : format,
    debugDirs,
    selection: {
      sections: sections.size > 0 ? sections : undefined,
      unit,
      offset,
      name,
      depth,
      withNullEntries: isHex,
    },
  };
}

/** As `info` or in full: `.debug_info`, `.debug_info.dwo`. */
function sectionOf(value: string): DumpSection {
  const short = value.replace(/^\.?(?:z?debug_)?/, '').replace(/\.dwo$/, '');
  return oneOf(DUMP_SECTIONS, 'section', short);
}

function unitChoice(value: string): UnitChoice {
  if (/^0x/i.test(value)) return { by: 'offset', offset: numberOf('--unit', value) };
  if (/^\d+$/.test(value)) return { by: 'number', number: numberOf('--unit', value) };
  return { by: 'name', name: latin1Of(value) };
}

function numberOf(option: string, value: string): number {
  const number = /^(?:0x[\da-f]+|\d+)$/i.test(value) ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number))
    throw new DwarfksymsError(
      'usage',
      `invalid value '${value}' for ${option}: expected a number, decimal or with 0x hexadecimal`,
    );
  return number;
}
