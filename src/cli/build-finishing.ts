/** The work of `dwarfksyms build finish` on one `.cmd` file, on whichever thread. */
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { openElf } from '../elf/elf-file.ts';
import { openFile } from '../elf/source.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { findExports } from '../symver/exports.ts';
import { lookupName, parseSymbolList } from '../symver/symbol-list.ts';
import type { Workspace } from '../symver/workspace.ts';
import { systemPath } from '../system-path.ts';
import { callOf, objectOf, type Call } from './build-object.ts';
import { parseCommandFile, withVersions, type Request } from './build-request.ts';
import { CommandFileHandle } from './command-file.ts';
import { writeVersions } from './gendwarfksyms.ts';

export type Finished =
  /** So many symbols have versions now, or are known to have none. */
  | { readonly kind: 'done'; readonly symbols: number }
  /** There is no request any more: another process has answered it. */
  | { readonly kind: 'nothing' }
  /** The object is not there, and so there is nothing to compute. */
  | { readonly kind: 'without-object' };

/** What cannot be mended by another attempt: the object has to be built anew, for which its `.cmd` file is taken away. */
class Rebuild extends DwarfksymsError {}

/**
 * Replaces the request in a file by versions.
 *
 * @param path absolute
 * @param name of the object, for messages
 * @throws DwarfksymsError; the request is still there, or the next make builds the object anew
 */
export function finishCommandFile(path: string, name: string, workspace: Workspace, warn: Warn): Finished {
  const file = new CommandFileHandle(path);
  try {
    return finish(file, name, workspace, (warning) => warn(warning.at({ file: name })));
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    if (error instanceof Rebuild) file.remove();
    throw new DwarfksymsError(error.code, error.detail, { ...error.place, file: name });
  } finally {
    file.close();
  }
}

function finish(file: CommandFileHandle, name: string, workspace: Workspace, warn: Warn): Finished {
  const commands = parseCommandFile(file.text);
  const { requests, isDamaged } = commands;
  if (isDamaged) throw rebuild('the request for its versions is incomplete', name);
  if (requests.length === 0) return { kind: 'nothing' };
  const object = objectOf(file.path) ?? file.path;
  const before = identityOf(object);
  if (before === undefined) return { kind: 'without-object' };
  const { call, names } = requestFor(file, object, before.modified, requests, name);
  const read = resolve(call.folder, call.operand);
  if (identityOf(read) === undefined) throw rebuild(`${basename(read)} is not there`, name);
  let isReplaced = true;
  writeVersions(
    { cwd: call.folder, stderr: () => undefined },
    [call.operand],
    names,
    call.settings,
    workspace,
    warn,
    (lines) => {
      if (identityOf(object)?.key !== before.key) throw changed(name);
      isReplaced = file.replace(withVersions(commands, lines.toString('latin1')));
    },
  );
  if (!isReplaced) throw changed(name);
  return { kind: 'done', symbols: names.length };
}

/** Of several the one that is for the object as it is now. */
function requestFor(
  file: CommandFileHandle,
  object: string,
  modified: bigint,
  requests: readonly Request[],
  name: string,
): { readonly call: Call; readonly names: readonly string[] } {
  const read = requests.map((request) => ({
    call: callOrRebuild(file.path, request, name),
    names: parseSymbolList(Buffer.from(request.names.map((one) => `${one}\n`).join(''), 'latin1')),
  }));
  const [first, ...others] = read;
  // Usually the request was written behind the object, and is for it.
  if (first !== undefined && others.length === 0 && modified <= file.modified) return first;
  const labels = exportedNames(object);
  const last = read.findLast(({ names }) => labels.size === 0 || isSameSet(labels, names));
  if (last === undefined)
    throw rebuild('it exports other symbols than when its versions were asked for', name);
  return last;
}

function callOrRebuild(path: string, request: Request, name: string): Call {
  try {
    return callOf(path, request);
  } catch (error) {
    throw error instanceof DwarfksymsError ? rebuild(error.detail, name) : error;
  }
}

function isSameSet(labels: ReadonlySet<string>, names: readonly string[]): boolean {
  return names.length === labels.size && names.every((name) => labels.has(lookupName(name)));
}

/** Empty for what only other objects export the symbols of, such as the crates of Rust. */
export function exportedNames(object: string): ReadonlySet<string> {
  const source = openFile(object);
  try {
    return new Set(findExports(openElf(source, ignore), ignore).map(({ name }) => name));
  } finally {
    source.close();
  }
}

const ignore: Warn = () => undefined;

function rebuild(reason: string, file: string): Rebuild {
  return new Rebuild('build', `${reason}; the next make builds the object anew`, { file });
}

function changed(file: string): DwarfksymsError {
  const detail = 'another build has changed it meanwhile; run make again when that is done';
  return new DwarfksymsError('build', detail, { file });
}

/** Undefined if there is no such file. */
function identityOf(path: string): { readonly key: string; readonly modified: bigint } | undefined {
  const status = statSync(systemPath(path), { bigint: true, throwIfNoEntry: false });
  if (status === undefined) return undefined;
  const { dev, ino, size, mtimeNs } = status;
  return { key: `${dev}:${ino}:${size}:${mtimeNs}`, modified: mtimeNs };
}
