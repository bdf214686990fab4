/** What consumers did with a corpus, counted: per kind of file, per breakage, and where relatives got different answers. */
import type { Kind, ManifestEntry } from './manifest.ts';
import { answerOf, isAcceptance, isFault, type Outcome } from './outcome.ts';

export interface Tabulation {
  readonly command: string;
  readonly files: number;
  /** By kind of file, then by answer: how many. */
  readonly answers: ReadonlyMap<Kind | 'companion', ReadonlyMap<string, number>>;
  /** Signals and time-outs, each with its file. */
  readonly faults: readonly { readonly file: string; readonly answer: string }[];
  /** Families of files that say the same in other words, but did not all get the same answer. */
  readonly differences: readonly Difference[];
  /** Of malformed files, by what is wrong: how many were accepted without complaint. */
  readonly breakages: ReadonlyMap<string, { readonly files: number; readonly accepted: number }>;
  /** What was said of files that are not malformed, numbers left out: how often, and one of the files. */
  readonly complaints: ReadonlyMap<string, { readonly count: number; readonly file: string }>;
}

export interface Difference {
  /** By answer: the files that got it. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

export class Tabulator {
  readonly #command: string;
  #files = 0;
  readonly #answers = new Map<Kind | 'companion', Map<string, number>>();
  readonly #faults: { readonly file: string; readonly answer: string }[] = [];
  /** By the file whose versions its relatives have: answers, and who got them. */
  readonly #relatives = new Map<string, Map<string, string[]>>();
  readonly #breakages = new Map<string, { files: number; accepted: number }>();
  readonly #complaints = new Map<string, { count: number; file: string }>();

  constructor(command: string) {
    this.#command = command;
  }

  add(entry: ManifestEntry, outcome: Outcome): void {
    const { file, kind } = entry;
    const answer = answerOf(outcome);
    this.#files++;
    count(
      within(this.#answers, kind, () => new Map<string, number>()),
      answer,
    );
    if (isFault(outcome)) this.#faults.push({ file, answer });
    if (kind === 'malformed') this.#addBreakage(entry, isAcceptance(outcome));
    else if (outcome.complaint !== undefined) this.#addComplaint(file, outcome.complaint);
    if (kind === 'valid' || kind === 'neutral') {
      const relatives = within(
        this.#relatives,
        entry.sameVersionsAs ?? file,
        () => new Map<string, string[]>(),
      );
      within(relatives, answer, () => []).push(file);
    }
  }

  result(): Tabulation {
    return {
      command: this.#command,
      files: this.#files,
      answers: this.#answers,
      faults: this.#faults,
      differences: [...this.#relatives.values()]
        .filter(({ size }) => size > 1)
        .map((answers) => ({ answers })),
      breakages: this.#breakages,
      complaints: this.#complaints,
    };
  }

  #addBreakage({ mutations }: ManifestEntry, isAccepted: boolean): void {
    for (const { name } of mutations) {
      const breakage = within(this.#breakages, name, () => ({ files: 0, accepted: 0 }));
      breakage.files++;
      if (isAccepted) breakage.accepted++;
    }
  }

  #addComplaint(file: string, complaint: string): void {
    within(this.#complaints, withoutNumbers(complaint, file), () => ({ count: 0, file })).count++;
  }
}

/** Complaints that differ only in the file and in numbers are one. */
function withoutNumbers(complaint: string, file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return complaint
    .replaceAll(new RegExp(`\\S*${name}`, 'gu'), 'FILE')
    .replaceAll(/\b(?:0x[0-9a-f]+|[0-9a-f]*[0-9][0-9a-f]*)\b/giu, 'N');
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Whether a consumer did what it must not: crashed, hung, or answered what depends on how a file is spelled. */
export function hasFindings({ faults, differences }: Tabulation): boolean {
  return faults.length > 0 || differences.length > 0;
}
