/**
 * Where the separate debug file of an object may be: where GDB and elfutils look, and where distributions install those of
 * kernels and modules.
 *
 *     /usr/lib/debug/.build-id/b2/68bd….debug                              by build id
 *     /lib/modules/6.12/kernel/net/ipv4/esp4.ko.debug, …/.debug/…           beside the object
 *     /usr/lib/debug/lib/modules/6.12/kernel/net/ipv4/esp4.ko               Debian
 *     /usr/lib/debug/lib/modules/6.12/kernel/net/ipv4/esp4.ko.debug         Fedora
 *     /usr/lib/debug/boot/vmlinux-6.12, …/lib/modules/6.12/vmlinux          kernels
 *     DIR/esp4.ko, DIR/net/ipv4/esp4.ko, …                                  DIR that the user names
 */
import { basename, dirname, isAbsolute, join, relative } from 'node:path';

export interface DebugQuestion {
  /** Of the object: as it was named, and where symbolic links lead. Absolute. */
  readonly paths: readonly string[];
  /** In hexadecimal digits. */
  readonly buildId: string | undefined;
  /** The name in the object's debug link. */
  readonly linkName: string | undefined;
  /** Folders that the user names, and the one of the system. */
  readonly userFolders: readonly string[];
  readonly systemFolder: string;
}

/** What has to be the same for a file to be the one that was meant. */
export type Proof = 'build-id' | 'crc';

export interface DebugPlace {
  readonly path: string;
  readonly proof: Proof;
}

/** Kernels install modules compressed; their debug files are called as the modules are without that. */
const COMPRESSED = /\.(?:gz|xz|zst)$/u;
/** `/lib/modules/RELEASE`, as the part of a path that tells where the file would be installed. */
const MODULES = /\/lib\/modules\/(?<release>[^/]+)(?=\/|$)/u;
const KERNEL_NAME = /^vmlinux(?:-(?<release>.+))?$/u;

/** The places in the order in which they are looked into, each once. */
export function debugPlaces(question: DebugQuestion): readonly DebugPlace[] {
  const places = new Map<string, DebugPlace>();
  const add = (path: string, proof: Proof): void => {
    if (!places.has(path)) places.set(path, { path, proof });
  };
  for (const path of buildIdPlaces(question)) add(path, 'build-id');
  const folders = foldersOf(question);
  const { linkName, buildId } = question;
  if (linkName !== undefined) for (const folder of folders) add(join(folder, linkName), 'crc');
  // Without a build id nothing would tell whether a file of that name is the right one.
  if (buildId === undefined) return [...places.values()];
  const own = new Set(question.paths);
  for (const name of namesOf(question))
    for (const folder of folders) {
      const path = join(folder, name);
      if (!own.has(path)) add(path, 'build-id');
    }
  for (const path of kernelPlaces(question)) add(path, 'build-id');
  return [...places.values()];
}

/** Where a file with this build id is, a debug file or a supplementary one. */
export function buildIdPlaces({
  buildId,
  userFolders,
  systemFolder,
}: Pick<DebugQuestion, 'buildId' | 'userFolders' | 'systemFolder'>): readonly string[] {
  if (buildId === undefined) return [];
  const file = join('.build-id', buildId.slice(0, 2), `${buildId.slice(2)}.debug`);
  return [...userFolders, systemFolder].map((folder) => join(folder, file));
}

function namesOf({ paths }: DebugQuestion): readonly string[] {
  const names = new Set(paths.map((path) => basename(path).replace(COMPRESSED, '')));
  return [...names].flatMap((name) => [`${name}.debug`, name]);
}

/** Beside the object, and in the folders of debug files where the object's own folder would lead. */
function foldersOf({ paths, userFolders, systemFolder }: DebugQuestion): readonly string[] {
  const folders = new Set<string>();
  const own = new Set(paths.map((path) => dirname(path)));
  for (const folder of own) folders.add(folder).add(join(folder, '.debug'));
  for (const root of [...userFolders, systemFolder])
    for (const folder of own) for (const tail of installedTails(folder)) folders.add(join(root, tail));
  for (const root of userFolders) {
    for (const folder of own) {
      const tail = moduleTail(folder);
      if (tail !== undefined) folders.add(join(root, tail));
    }
    folders.add(root);
  }
  return [...folders];
}

/** The folder itself, and where it would be in an installed system: the object may come from an unpacked package. */
function installedTails(folder: string): readonly string[] {
  const modules = MODULES.exec(folder);
  if (modules === null) return [folder];
  const installed = folder.slice(modules.index);
  return [folder, installed, `/usr${installed}`];
}

/** The module's folder as a kernel's build folder has it: what follows `kernel/`. */
function moduleTail(folder: string): string | undefined {
  const modules = MODULES.exec(folder);
  if (modules === null) return undefined;
  const tail = relative('kernel', folder.slice(modules.index + modules[0].length + 1));
  return tail.startsWith('..') || isAbsolute(tail) ? undefined : tail;
}

function* kernelPlaces({ paths, userFolders, systemFolder }: DebugQuestion): Generator<string> {
  for (const path of paths) {
    const kernel = KERNEL_NAME.exec(basename(path).replace(COMPRESSED, ''));
    const release = kernel?.groups?.['release'] ?? MODULES.exec(dirname(path))?.groups?.['release'];
    if (kernel === null || release === undefined) continue;
    for (const root of [...userFolders, systemFolder])
      for (const place of [`boot/vmlinux-${release}`, `lib/modules/${release}/vmlinux`])
        for (const base of [place, `usr/${place}`]) yield* [join(root, base), join(root, `${base}.debug`)];
  }
}
