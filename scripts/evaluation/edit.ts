/**
 * A change of a source whose consequences are known before anything is measured.
 *
 *     breaking    a module that was compiled before may do something wrong with what was compiled after
 *     compatible  it works on, but what the interface declares is not the same: its source, or what it may rely on
 *     harmless    neither modules nor their sources can tell
 *
 * A version should change for the first, need not for the second, and must not for the third.
 */
export type Verdict = 'breaking' | 'compatible' | 'harmless';

/** What of a source an edit is about; the tables are ordered by it. */
export type Subject =
  'members' | 'types' | 'enumerations' | 'functions and variables' | 'builds' | 'texts' | 'meaning' | 'Rust';

export interface Replacement {
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly from: string;
  readonly to: string;
}

export interface Edit {
  /** Unique; words with hyphens. */
  readonly id: string;
  readonly subject: Subject;
  /** What is done, so that a reader of C needs no diff. */
  readonly title: string;
  readonly verdict: Verdict;
  /** Why the verdict is this one. */
  readonly because: string;
  /** Exports whose callers are concerned. Empty if and only if the edit is harmless. */
  readonly concerns: readonly string[];
  readonly replacements: readonly Replacement[];
  /** Options of the compiler that are added. */
  readonly flags?: readonly string[];
}

/** The sources after an edit. @throws Error if it does not fit them */
export function applyEdit(
  { id, replacements }: Edit,
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const edited = new Map(sources);
  for (const { file, from, to } of replacements) {
    const text = edited.get(file);
    if (text === undefined) throw new Error(`${id}: there is no ${file}`);
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(
        `${id}: ${parts.length - 1} places in ${file} read ${JSON.stringify(from)}; expected: 1`,
      );
    edited.set(file, parts.join(to));
  }
  return edited;
}
