/** What was found in one file, as plain data, from which all forms of output are made; it may come from another thread. */
import type { CheckedFile } from '../conformance/checked-file.ts';
import { severityOf, type Finding, type FindingPlace, type Severity } from '../conformance/finding.ts';
import type { Rule } from '../conformance/rule.ts';
import type { RuleStatement } from '../conformance/rule-statement.ts';
import type { CheckResult } from '../conformance/run.ts';
import { isCompressed } from '../elf/elf-file.ts';
import { SHT } from '../../generated/elf-constants.ts';
import type { Place } from '../errors.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Whether a finding of severity `one` counts where those from `least` on do. */
export function reaches(one: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(least);
}

export interface ReportedPlace extends FindingPlace {
  /** In the file, in bytes; undefined for what is in the file in another form: compressed. */
  readonly fileOffset: number | undefined;
  /** Lines of bytes with what they mean, if they were asked for. */
  readonly bytes?: readonly string[];
}

export interface ReportedFinding extends Finding {
  readonly severity: Severity;
  readonly places: readonly ReportedPlace[];
}

export interface FileReport {
  /** As the user named it, with what is behind it: `built-in.a(core.o)`. */
  readonly path: string;
  /** The names of all files that were checked together: debug files, split units, supplementary files. */
  readonly files: readonly string[];
  readonly units: number;
  /** Of the units. */
  readonly byteSize: number;
  /** The worst first, then in the order of the catalogue. */
  readonly findings: readonly ReportedFinding[];
  /** Findings whose words were not kept, because there were too many different ones of their rule: by rule. */
  readonly unkept: ReadonlyMap<string, number>;
  /** Those that the baseline knows; `findings` is without them. */
  readonly known: readonly ReportedFinding[];
  /** What kept the checker from looking into the file. */
  readonly obstacle: { readonly detail: string; readonly place: Place } | undefined;
}

export interface ReportOptions {
  readonly path: string;
  /** The bytes at a place, with what they mean. */
  readonly bytesAt?: ((place: FindingPlace, files: readonly CheckedFile[]) => readonly string[]) | undefined;
  /** Of how many places of each finding the bytes are shown. */
  readonly mostBytes?: number;
}

/** @param order the rules in the order of the catalogue */
export function reportOf(
  { findings, totals, files, units, bytes, obstacle }: CheckResult,
  order: readonly RuleStatement[],
  { path, bytesAt, mostBytes = Infinity }: ReportOptions,
): FileReport {
  const positions = new Map(order.map(({ id }, index) => [id, index]));
  const reported = findings.map((finding): ReportedFinding => ({
    ...finding,
    rule: statementOf(finding.rule),
    severity: severityOf(finding.rule),
    places: finding.places.map((place, index) => ({
      ...place,
      fileOffset: fileOffsetOf(place, files),
      ...(bytesAt !== undefined && index < mostBytes && { bytes: bytesAt(place, files) }),
    })),
  }));
  return {
    path,
    files: files.map(({ name }) => name),
    units,
    byteSize: bytes,
    findings: reported.toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (positions.get(a.rule.id) ?? 0) - (positions.get(b.rule.id) ?? 0),
    ),
    unkept: new Map(
      [...totals].filter(([, { unkept }]) => unkept > 0).map(([rule, { unkept }]) => [rule.id, unkept]),
    ),
    known: [],
    obstacle: obstacle && { detail: obstacle.detail, place: obstacle.place },
  };
}

/** The rule without what checks it, which no other thread could be given. */
export function statementOf(rule: Rule): RuleStatement {
  const { hooks: _, ...statement } = rule;
  return statement;
}

function fileOffsetOf(
  { file, section, offset }: FindingPlace,
  files: readonly CheckedFile[],
): number | undefined {
  if (offset === undefined || section === undefined) return offset;
  const named = files.find(({ name }) => name === file)?.elf.sectionsNamed(section) ?? [];
  const [found] = named;
  // Of several sections of a name it is not known which one is meant.
  if (found === undefined || named.length > 1 || isCompressed(found) || found.type === SHT.NOBITS)
    return undefined;
  return found.offset + offset;
}

/** How many findings there are of each severity, equal ones counted each. */
export function countsOf({ findings, unkept }: FileReport): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, count } of findings) counts[severity] += count;
  for (const [id, count] of unkept) {
    const severity = findings.find(({ rule }) => rule.id === id)?.severity;
    if (severity !== undefined) counts[severity] += count;
  }
  return counts;
}
