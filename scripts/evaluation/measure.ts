/** Compiles each edit with each setting, and asks each method what it notices. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Build } from './build.ts';
import { titleOf, type Setting } from './compilers.ts';
import { applyEdit, type Edit } from './edit.ts';
import type { Method } from './methods.ts';

export interface Outcome {
  readonly edit: Edit;
  readonly method: Method;
  readonly setting: Setting;
  readonly isNoticed: boolean;
  /** Exports that an edit does not concern and that differ all the same. */
  readonly bystanders: readonly string[];
}

export interface Measurement {
  readonly outcomes: readonly Outcome[];
  /** Edits that a compiler does not take. */
  readonly refused: readonly { readonly edit: Edit; readonly setting: Setting; readonly complaint: string }[];
}

export interface MeasureOptions {
  readonly edits: readonly Edit[];
  readonly sources: ReadonlyMap<string, string>;
  readonly settings: readonly Setting[];
  readonly methods: readonly Method[];
  /** For what is compiled; it is emptied now and then. */
  readonly folder: string;
  readonly onProgress: (what: string) => void;
}

export async function measure(options: MeasureOptions): Promise<Measurement> {
  const { edits, sources, settings, methods, folder, onProgress } = options;
  const outcomes: Outcome[] = [];
  const refused: Measurement['refused'][number][] = [];
  const texts = new Set<string>();
  for (const setting of settings) {
    const isFirst = !texts.has(setting.compiler.title);
    texts.add(setting.compiler.title);
    const asked = methods.filter(({ reads }) => reads === 'object' || isFirst);
    const before = Build.make(setting, sources, join(folder, 'before'));
    if (typeof before === 'string') throw new Error(`${titleOf(setting)}: ${before}`);
    for (const [index, edit] of edits.entries()) {
      onProgress(`${titleOf(setting)}: ${index + 1} of ${edits.length}`);
      const place = join(folder, 'after');
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place);
      const after = Build.make(setting, applyEdit(edit, sources), place, edit.flags);
      if (typeof after === 'string') {
        refused.push({ edit, setting, complaint: after });
        continue;
      }
      for (const method of asked) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other: they share the folders
        const names = await method.differing(before, after);
        outcomes.push({ edit, method, setting, ...judged(edit, method, names) });
      }
    }
  }
  return { outcomes, refused };
}

/** An export that an edit does not concern is no evidence that the edit was noticed. */
function judged(
  edit: Edit,
  method: Method,
  names: ReadonlySet<string>,
): Pick<Outcome, 'isNoticed' | 'bystanders'> {
  const bystanders =
    method.names === 'exports' ? [...names].filter((name) => !edit.concerns.includes(name)) : [];
  const isNoticed =
    edit.verdict === 'harmless' || method.names === 'others'
      ? names.size > 0
      : edit.concerns.some((name) => names.has(name));
  return { isNoticed, bystanders };
}
