/** The objects whose versions modpost is about to read, and the versions that a build has recorded. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { systemPath } from '../system-path.ts';

const KERNEL_OBJECTS = '.vmlinux.objs';
const MODULES = 'modules.order';
/** Of kernels before 5.3 the second. */
const OBJECT = /\.k?o$/u;

/**
 * Their absolute paths. Empty where nothing was linked yet.
 * @param folder absolute
 * @param cwd what the build writes relative paths relative to, if not to `folder`
 */
export function wantedObjects(folder: string, cwd: string): ReadonlySet<string> {
  const places = [...new Set([folder, cwd])];
  const modules = linesOf(join(folder, MODULES)).flatMap((line) =>
    places.flatMap((place) => linesOf(resolve(place, line.replace(OBJECT, '.mod')))),
  );
  const objects = [...linesOf(join(folder, KERNEL_OBJECTS)), ...modules];
  return new Set(objects.flatMap((line) => places.map((place) => resolve(place, line))));
}

/** Empty for a file that is not there. */
function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(systemPath(path), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}

/** The names that the `.cmd` files of these objects have versions for, as latin1. */
export function recordedNames(objects: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const object of objects)
    for (const line of linesLatin1(
      join(dirname(object), `.${object.slice(object.lastIndexOf('/') + 1)}.cmd`),
    )) {
      const name = VERSION.exec(line)?.[1];
      if (name !== undefined) names.add(name);
    }
  return names;
}

const VERSION = /^#SYMVER ([^ ]+) 0x[0-9a-f]+$/;

function linesLatin1(path: string): readonly string[] {
  try {
    return readFileSync(systemPath(path), 'latin1').split('\n');
  } catch {
    return [];
  }
}
