/**
 * Which recorded modules ought to be among the files. Whoever has a single module compared with the records of a whole kernel
 * does not expect the others; whoever names a kernel and modules, or a tree of them, does:
 *
 *     recorded          examined               what the tree is        expected
 *     drivers/net/foo   /build/drivers/net/foo  /build                 all modules
 *     drivers/net/foo   /build/drivers/net/foo  /build/drivers         modules whose names begin with drivers/
 *     drivers/net/foo   /tmp/foo                /tmp                   only what is there: its place is not the recorded one
 */
import { moduleKey, withUnderscores } from './module-key.ts';
import type { RecordedModule } from './recorded-table.ts';

export interface Examined {
  /** Absolute paths of files without their endings, whether or not they could be read. */
  readonly paths: readonly string[];
  /** Absolute paths of the trees that were named. */
  readonly trees: readonly string[];
  /** Whether a kernel and at least one module were named. */
  readonly isWholeKernel: boolean;
}

/** The recorded modules that none of the files is, apart from those that nobody expects. */
export function missingModules(
  recorded: readonly RecordedModule[],
  examined: Examined,
): readonly RecordedModule[] {
  const present = new Set(examined.paths.map(moduleKey));
  const prefixes = examined.isWholeKernel ? [''] : expectedPrefixes(recorded, examined);
  return recorded.filter(
    ({ module }) =>
      !present.has(moduleKey(module)) &&
      prefixes.some((prefix) => withUnderscores(module).startsWith(prefix)),
  );
}

/** What the recorded names of those modules begin with that ought to be in the trees. */
function expectedPrefixes(
  recorded: readonly RecordedModule[],
  { paths, trees }: Examined,
): readonly string[] {
  const byKey = new Map(recorded.map(({ module }) => [moduleKey(module), withUnderscores(module)]));
  const prefixes = new Set<string>();
  const directories = trees.map((tree) => withUnderscores(tree.endsWith('/') ? tree : `${tree}/`));
  for (const path of paths.map(withUnderscores)) {
    const module = byKey.get(moduleKey(path));
    if (module === undefined || !(path === module || path.endsWith(`/${module}`))) continue;
    const root = path.slice(0, path.length - module.length);
    for (const directory of directories) {
      if (!path.startsWith(directory)) continue;
      prefixes.add(root.startsWith(directory) ? '' : directory.slice(root.length));
    }
  }
  return [...prefixes];
}
