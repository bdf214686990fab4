/**
 * Findings that are known already: a text file for version control, an entry a line, sorted, so that a change of one finding changes one
 * line, and lines of two branches can be merged by any tool. Offsets are no part of an entry: it is known by its rule, its words without
 * numbers of bytes, and the tags and names of the entries around it.
 *
 *     {"dwarfksymsBaseline":1}
 *     {"file":"a.o","rule":"R01","attribute":"DW_AT_type","found":"a reference to 0x? …","path":"DW_TAG_compile_unit \"a.c\" > …","count":2}
 */
import { createHash } from 'node:crypto';
import { dwAtName } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import { unicode } from '../unicode.ts';
import type { FileReport, ReportedFinding, ReportedPlace } from './file-report.ts';
import { stepText, unicodeWords } from './words.ts';

const HEAD = { dwarfksymsBaseline: 1 } as const;

/** What makes findings of two runs the same one. Unicode. */
export interface FindingKey {
  readonly file: string;
  readonly rule: string;
  readonly attribute?: string;
  readonly found: string;
  readonly expected: string;
  readonly path: string;
}

export interface BaselineEntry extends FindingKey {
  readonly count: number;
}

/** Known findings by the text of their keys. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

/** @param path of the file as the user named it: a companion's finding is one of the file that it completes */
export function keyOf(
  path: string,
  { rule, attribute, found, expected }: ReportedFinding,
  place: ReportedPlace | undefined,
): FindingKey {
  return {
    file: path,
    rule: rule.id,
    ...(attribute !== undefined && { attribute: dwAtName(attribute) }),
    found: unicodeWords(withoutOffsets(found)),
    expected: unicodeWords(withoutOffsets(expected)),
    path: place === undefined ? '' : placeKey(place),
  };
}

/** Numbers move when anything before them changes. */
function withoutOffsets(words: string): string {
  return words.replaceAll(/\b0x[0-9a-f]+\b/gu, '0x?').replaceAll(/\b\d{2,}\b/gu, '?');
}

/** Where no entry is meant, the section is all that does not move. The unit's folder is that of the build. */
function placeKey({ section = '', path }: ReportedPlace): string {
  if (path.length === 0) return unicode(section);
  const [root, ...others] = path;
  const name = root?.name?.replace(/^.*\//su, '');
  return unicode([...(root === undefined ? [] : [{ ...root, name }]), ...others].map(stepText).join(' > '));
}

function textOf(key: FindingKey): string {
  const { file, rule, attribute, found, expected, path } = key;
  return JSON.stringify([file, rule, attribute ?? '', found, expected, path]);
}

/** The same in any run and on any machine, as long as the key is: 64 bits in hexadecimal. */
export function fingerprintOf(key: FindingKey): string {
  return createHash('sha256').update(textOf(key)).digest('hex').slice(0, 16);
}

/** All that was found, as a baseline. */
export function writeBaseline(reports: readonly FileReport[]): string {
  const entries = new Map<string, BaselineEntry>();
  for (const { path, findings } of reports)
    for (const finding of findings)
      for (const [place, count] of placesOf(finding)) {
        const key = keyOf(path, finding, place);
        const text = textOf(key);
        entries.set(text, { ...key, count: (entries.get(text)?.count ?? 0) + count });
      }
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return [HEAD, ...sorted.map(([, entry]) => entry)].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Each place once, and for those that were not kept, how many. */
function* placesOf({
  places,
  count,
}: ReportedFinding): Generator<readonly [ReportedPlace | undefined, number]> {
  for (const place of places) yield [place, 1];
  if (count > places.length) yield [undefined, count - places.length];
}

/**
 * Of two lines for the same finding, as a merge can leave them, the larger count holds.
 * @throws DwarfksymsError `io` for what is no baseline, with the number of the line
 */
export function parseBaseline(bytes: Uint8Array, file: string): Baseline {
  const lines = Buffer.from(bytes).toString().split('\n');
  const fail = (line: number, detail: string): never => {
    throw new DwarfksymsError('io', `line ${line} ${detail}; --write-baseline makes a baseline`, { file });
  };
  const entries = new Map<string, BaselineEntry>();
  let hasHead = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return fail(index + 1, 'is not JSON');
    }
    if (isHead(value)) hasHead = true;
    else if (!hasHead) return fail(index + 1, 'does not begin a baseline');
    else if (isEntry(value)) {
      const text = textOf(value);
      const known = entries.get(text);
      if (known === undefined || known.count < value.count) entries.set(text, value);
    } else return fail(index + 1, 'is not a finding');
  }
  if (!hasHead) return fail(1, 'does not begin a baseline');
  return entries;
}

function isHead(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Readonly<Record<string, unknown>>)['dwarfksymsBaseline'] === HEAD.dwarfksymsBaseline
  );
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { file, rule, attribute, found, expected, path, count } = value as Readonly<Record<string, unknown>>;
  return (
    [file, rule, found, expected, path].every((one) => typeof one === 'string') &&
    (attribute === undefined || typeof attribute === 'string') &&
    Number.isSafeInteger(count)
  );
}

/** What a baseline knows of the findings of reports, which are asked one after the other. */
export class KnownFindings {
  readonly #left: Map<string, BaselineEntry>;

  constructor(baseline: Baseline) {
    this.#left = new Map(baseline);
  }

  /**
   * The report without what is known. Of three equal findings of which two are known, the last one is new: nothing else tells which.
   */
  newOf(report: FileReport): FileReport {
    const known: ReportedFinding[] = [];
    const findings: ReportedFinding[] = [];
    for (const finding of report.findings) {
      const old: { count: number; readonly places: ReportedPlace[] } = { count: 0, places: [] };
      const fresh: typeof old = { count: 0, places: [] };
      for (const [place, times] of placesOf(finding)) {
        const taken = this.#take(textOf(keyOf(report.path, finding, place)), times);
        old.count += taken;
        fresh.count += times - taken;
        if (place !== undefined) (taken === 0 ? fresh : old).places.push(place);
      }
      if (old.count > 0) known.push({ ...finding, ...old });
      if (fresh.count > 0) findings.push({ ...finding, ...fresh });
    }
    return { ...report, findings, known };
  }

  /** Of up to `count` findings with that key, how many are known. */
  #take(text: string, count: number): number {
    const entry = this.#left.get(text);
    if (entry === undefined) return 0;
    const taken = Math.min(entry.count, count);
    if (taken === entry.count) this.#left.delete(text);
    else this.#left.set(text, { ...entry, count: entry.count - taken });
    return taken;
  }

  /** What the baseline has and no report had, of files that were checked. */
  goneOf(paths: ReadonlySet<string>): readonly BaselineEntry[] {
    return [...this.#left.values()].filter(({ file }) => paths.has(file));
  }
}
