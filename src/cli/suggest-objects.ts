/** `--suggest`: versions of the new side's objects with suggested kABI rules added. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KabiRule } from '../diff/suggestion.ts';
import type { Recomputation } from '../suggest/suggest.ts';
import { systemPath } from '../system-path.ts';
import type { FoundPath } from './object-search.ts';
import type { Progress } from './progress.ts';
import type { Inquiry } from './version-examination.ts';
import { jobsThatPay } from './version-jobs.ts';
import { visitObjects } from './version-visits.ts';

export interface RecomputedObjects {
  readonly cwd: string;
  readonly objects: readonly FoundPath[];
  /** As the versions of that side were computed. */
  readonly inquiry: Inquiry;
  readonly jobs: number | undefined;
  readonly progress: (total: number) => Progress;
}

export function recomputing({ cwd, objects, inquiry, jobs, progress }: RecomputedObjects): Recomputation {
  const objectsAt = (wanted: ReadonlySet<string>): readonly FoundPath[] =>
    objects.filter(({ path }) => wanted.has(path));
  return {
    cost: (wanted) =>
      objectsAt(wanted).reduce((sum, found) => sum + (found.contents?.length ?? sizeOf(found.path, cwd)), 0),
    versions: async ({ rules, paths: wanted }) => {
      const paths = objectsAt(wanted);
      const versions = new Map<string, number>();
      const bar = progress(paths.length);
      for await (const finding of visitObjects(
        paths,
        { ...inquiry, stable: true, wantsSymtypes: false, kabiRules: joined(inquiry, rules) },
        jobs ?? jobsThatPay(paths, cwd),
        bar,
      )) {
        if (finding.kind !== 'object') continue;
        for (const { name, outcome } of finding.report.symbols)
          if (outcome.kind === 'version' && !versions.has(name)) versions.set(name, outcome.version);
      }
      bar.clear();
      return versions;
    },
  };
}

/** Of two rules for one thing the later counts. */
function joined({ kabiRules = [] }: Inquiry, rules: readonly KabiRule[]): NonNullable<Inquiry['kabiRules']> {
  return [...kabiRules, ...rules.map((rule) => ({ ...rule, offset: 0 }))];
}

function sizeOf(path: string, cwd: string): number {
  return statSync(systemPath(resolve(cwd, path)), { throwIfNoEntry: false })?.size ?? 0;
}
