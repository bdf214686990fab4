/** Findings for programs: one JSON document. Its schema is docs/schema/check.schema.json. */
import { dwAtName, dwTagName } from '../../generated/dwarf-constants.ts';
import { severityOf } from '../conformance/finding.ts';
import type { RuleStatement } from '../conformance/rule-statement.ts';
import { unicode } from '../unicode.ts';
import { fingerprintOf, keyOf, type BaselineEntry } from './baseline.ts';
import type { CheckFailure, CheckRun } from './check-run.ts';
import { countsOf, type FileReport, type ReportedFinding, type ReportedPlace } from './file-report.ts';
import { unicodeWords } from './words.ts';

/** Changes when a reader of the form before would go wrong. */
const SCHEMA_VERSION = 1;

export function checkJson({ version, rules, least, reports, failures, gone }: CheckRun): string {
  const parts = [
    `"schemaVersion":${SCHEMA_VERSION}`,
    `"version":${JSON.stringify(version)}`,
    `"severity":${JSON.stringify(least)}`,
    list('rules', rules.map(ruleValue)),
    list('files', reports.map(reportValue)),
    list('failures', failures.map(failureValue)),
    ...(gone === undefined ? [] : [list('gone', gone.map(goneValue))]),
  ];
  return `{${parts.join(',\n')}}\n`;
}

/** An element a line: results are long. */
function list(name: string, values: readonly object[]): string {
  return `"${name}":[${values.map((value) => `\n${JSON.stringify(value)}`).join(',')}]`;
}

export function ruleValue(rule: RuleStatement): object {
  const { id, class: ruleClass, statement, citation, since, until, concernsVersions } = rule;
  return {
    id,
    class: ruleClass,
    severity: severityOf(rule),
    statement,
    citation: {
      dwarf4: citation.dwarf4 ?? null,
      dwarf5: citation.dwarf5 ?? null,
      gabi: citation.gabi ?? null,
      other: citation.other ?? null,
    },
    since: since ?? null,
    until: until ?? null,
    concernsVersions: concernsVersions === true,
  };
}

function reportValue(report: FileReport): object {
  const { path, files, units, byteSize, findings, unkept, known, obstacle } = report;
  return {
    path,
    files,
    units,
    byteSize,
    counts: countsOf(report),
    findings: findings.map((finding) => findingValue(path, finding)),
    unkept: Object.fromEntries(unkept),
    known: known.map((finding) => findingValue(path, finding)),
    obstacle: obstacle === undefined ? null : unicode(obstacle.detail),
  };
}

function findingValue(path: string, finding: ReportedFinding): object {
  const { rule, severity, attribute, found, expected, count, places } = finding;
  return {
    rule: rule.id,
    severity,
    attribute: attribute === undefined ? null : dwAtName(attribute),
    found: unicodeWords(found),
    expected: unicodeWords(expected),
    count,
    fingerprint: fingerprintOf(keyOf(path, finding, places[0])),
    places: places.map(placeValue),
  };
}

function placeValue({ file, section, offset, length, unit, path, fileOffset, bytes }: ReportedPlace): object {
  return {
    file,
    section: section === undefined ? null : unicode(section),
    offset: offset ?? null,
    length: length ?? null,
    fileOffset: fileOffset ?? null,
    unit: unit ?? null,
    path: path.map((step) => ({
      tag: dwTagName(step.tag),
      name: step.name === undefined ? null : unicode(step.name),
      offset: step.offset,
    })),
    ...(bytes !== undefined && { bytes: bytes.map(unicode) }),
  };
}

function failureValue({ path, error }: CheckFailure): object {
  const { section, offset } = error.place;
  return {
    path,
    code: error.code,
    message: unicode(error.detail),
    section: section === undefined ? null : unicode(section),
    offset: offset ?? null,
  };
}

function goneValue({ file, rule, attribute, found, expected, path, count }: BaselineEntry): object {
  return { file, rule, attribute: attribute ?? null, found, expected, path, count };
}
