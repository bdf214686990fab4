/**
 * `gendwarfksyms`: the drop-in for the kernel's tool of that name (symbol versions, section 9). Options, streams, order of
 * output and exit statuses are the reference's; messages are our own.
 */
import { resolve } from 'node:path';
import { Companions } from '../elf/companions.ts';
import { notAnElfFile } from '../container/foreign.ts';
import { openElf, type ElfFile } from '../elf/elf-file.ts';
import { openFile, type ByteSource } from '../elf/source.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { dumpDieMap } from '../report/dump-die-map.ts';
import { DieDump } from '../report/dump-dies.ts';
import { throwingUnsound } from '../symver/damage.ts';
import type { ObjectVersions } from '../symver/object-versions.ts';
import { versionObject } from '../symver/version-object.ts';
import type { VersionOptions } from '../symver/version-options.ts';
import { outputOrder } from '../symver/output-order.ts';
import { describeReason } from '../symver/missing-reason.ts';
import { LINUX } from '../symver/profile.ts';
import { parseSymbolList } from '../symver/symbol-list.ts';
import { Workspace } from '../symver/workspace.ts';
import { pathBytes } from '../system-path.ts';
import type { CliIo } from './cli-io.ts';
import { parseCommandLine, type CommandLine } from './getopt.ts';
import { GENDWARFKSYMS_MANUAL, GENDWARFKSYMS_OPTIONS } from './manual/gendwarfksyms.ts';
import { helpText } from './manual/help.ts';
import { sayTo, Warnings } from './messages.ts';
import { createOutputFile } from './output-file.ts';
import { OverwriteGuard } from './overwrite-guard.ts';
import { errorTextTo, outputTo } from './terminal-text.ts';

const NAME = GENDWARFKSYMS_MANUAL.command;

export const ExitStatus = { done: 0, failed: 1 } as const;

export interface Settings {
  readonly stable: boolean;
  /** Where the type strings go. */
  readonly symtypes: string | undefined;
  readonly dumps: ReadonlySet<keyof typeof GENDWARFKSYMS_OPTIONS>;
}

/** Runs the command and returns its exit status. */
export function gendwarfksyms(io: CliIo): number {
  const say = sayTo(io, NAME);
  const { given, operands, problem } = parseCommandLine(io.argv, GENDWARFKSYMS_OPTIONS);
  if (problem !== undefined) errorTextTo(io)(pathBytes(`${NAME}: ${problem}\n`));
  if (given.some(({ option }) => option === 'help')) {
    io.stderr(helpText(GENDWARFKSYMS_MANUAL, io.display?.columns()));
    return ExitStatus.done;
  }
  if (problem !== undefined || operands.length === 0) {
    io.stderr(helpText(GENDWARFKSYMS_MANUAL, io.display?.columns()));
    return ExitStatus.failed;
  }
  const settings = settingsOf(given);
  const warnings = new Warnings((warning) => say('warning', warning));
  try {
    const names = parseSymbolList(io.readStdin());
    // Nothing to do: the objects are not even opened.
    if (names.length > 0)
      writeVersions(io, operands, names, settings, new Workspace(), warnings.warn, outputTo(io, 'text'));
    return ExitStatus.done;
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    say('error', error);
    return ExitStatus.failed;
  } finally {
    warnings.finish();
  }
}

export function settingsOf(given: CommandLine<typeof GENDWARFKSYMS_OPTIONS>['given']): Settings {
  let symtypes: string | undefined;
  for (const one of given) if (one.option === 'symtypes') symtypes = one.value;
  return {
    stable: given.some(({ option }) => option === 'stable'),
    symtypes,
    dumps: new Set(given.map(({ option }) => option)),
  };
}

/** What the work needs of the process around it. */
type WorkIo = Pick<CliIo, 'cwd' | 'stderr' | 'display' | 'onInterrupt'>;

/**
 * Computes the versions, writes the file of type strings, and then hands over the lines of standard output at once.
 * @throws DwarfksymsError before anything was written
 */
export function writeVersions(
  io: WorkIo,
  paths: readonly string[],
  names: readonly string[],
  settings: Settings,
  workspace: Workspace,
  warn: Warn,
  write: (lines: Buffer) => void,
): void {
  const guard = new OverwriteGuard(io.cwd);
  guard.protect(paths);
  guard.check(settings.symtypes);
  const output = settings.symtypes === undefined ? undefined : createOutputFile(settings.symtypes, io.cwd);
  const { versions, symtypes } = versionAll(io, paths, names, settings, workspace, warn);
  // Only now, and at once: until here a signal has nothing to clean up.
  const release = output && io.onInterrupt?.(() => output.discard());
  try {
    for (const part of symtypes) output?.write(part);
    const lines = outputOrder(names, (name) => name).map((name) => {
      const version = versions.get(name);
      if (version === undefined)
        warn(new DwarfksymsError('symbol-missing', `no information for symbol ${name}`));
      return `#SYMVER ${name} 0x${(version ?? 0).toString(16).padStart(8, '0')}\n`;
    });
    output?.keep();
    write(Buffer.from(lines.join(''), 'latin1'));
  } finally {
    output?.discard();
    release?.();
  }
}

/** Each file by itself; a symbol keeps the version of the first file that gave it one. */
function versionAll(
  io: WorkIo,
  paths: readonly string[],
  names: readonly string[],
  { stable, dumps, symtypes: wantsSymtypes }: Settings,
  workspace: Workspace,
  warn: Warn,
): { readonly versions: ReadonlyMap<string, number>; readonly symtypes: readonly Uint8Array[] } {
  const versions = new Map<string, number>();
  const symtypes: Uint8Array[] = [];
  const show = errorTextTo(io);
  const line = (name: string, text: Uint8Array): void =>
    show(Buffer.concat([Buffer.from(`${name} `, 'latin1'), text, Buffer.from('\n')]));
  let dieDump: DieDump | undefined;
  const options: Omit<VersionOptions, 'companions'> = {
    profile: LINUX,
    // A skeleton stands for itself, as in the reference.
    followSkeletons: false,
    workspace,
    stable,
    warn: throwingUnsound(warn),
    ...(dumps.has('dumpDies') && {
      observer: (nodes, texts) => (dieDump = new DieDump(nodes, texts)),
    }),
    ...((dumps.has('dumpDies') || dumps.has('dumpDieMap')) && {
      onExpanded: (symbol, nodes, texts, shapes) => {
        if (dieDump !== undefined) show(dieDump.text());
        if (dumps.has('dumpDieMap')) show(dumpDieMap(symbol, nodes, texts, shapes));
      },
    }),
    ...(dumps.has('dumpTypes') && { onType: line }),
    // The lines of the file that -T writes are set like those of types.
    ...(dumps.has('dumpTypes') && wantsSymtypes !== undefined && { onSymbolType: line }),
    ...(dumps.has('dumpVersions') && { onVersionText: line }),
  };
  for (const path of paths) {
    const place = resolve(io.cwd, path);
    const source = openFile(place);
    const companions = new Companions(place, warn);
    try {
      const result = versionObject(openObject(source, options.warn), names, { ...options, companions });
      refuseLosses(result, place);
      for (const [name, version] of result.versions) if (!versions.has(name)) versions.set(name, version);
      if (wantsSymtypes !== undefined) symtypes.push(result.symtypes());
      if (dumps.has('debug'))
        show(pathBytes(`${NAME}: ${path}: ${result.versions.size} of ${names.length} symbols found\n`));
    } finally {
      companions.close();
      source.close();
    }
  }
  return { versions, symtypes };
}

/** What cannot be read must not become a version that looks right, nor one that a build takes for no symbol. */
function refuseLosses(result: ObjectVersions, file: string): void {
  const [name, ...others] = result.lost;
  const reason = name === undefined ? undefined : result.whyMissing().get(name);
  if (name === undefined || reason === undefined) return;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  throw new DwarfksymsError('companion-missing', `no version for ${name}${more}: ${describeReason(reason)}`, {
    file,
  });
}

/** Opens an ELF file; of another one the error says what it is. */
function openObject(source: ByteSource, warn: Warn): ElfFile {
  try {
    return openElf(source, warn);
  } catch (error) {
    if (error instanceof DwarfksymsError && error.code === 'not-elf') throw notAnElfFile(source);
    throw error;
  }
}
