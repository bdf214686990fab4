/** The `.symtypes` files below a folder, as a kernel build leaves them. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withIoErrors } from '../io-error.ts';
import { pathBytes, pathOf, systemPath } from '../system-path.ts';

const SYMTYPES = /\.symtypes(?:\.(?:gz|xz|zst))?$/u;

/** Sorted bytewise. Symbolic links are not followed. */
export function symtypesFilesIn(folder: string, cwd: string): readonly string[] {
  const found: string[] = [];
  const rest = [folder];
  for (let here = rest.pop(); here !== undefined; here = rest.pop()) {
    const place = resolve(cwd, here);
    const entries = withIoErrors('cannot read', here, () =>
      readdirSync(systemPath(place), { withFileTypes: true, encoding: 'buffer' }),
    );
    for (const entry of entries) {
      const path = join(here, pathOf(entry.name));
      if (entry.isDirectory()) rest.push(path);
      else if (entry.isFile() && SYMTYPES.test(path)) found.push(path);
    }
  }
  return found.toSorted((a, b) => Buffer.compare(pathBytes(a), pathBytes(b)));
}
