/**
 * Findings for code scanning: SARIF 2.1.0 (OASIS). A finding is a result with its first place; the other places are related locations.
 * The entry with the finding, and those around it, are a logical location.
 */
import { dwAtName } from '../../generated/dwarf-constants.ts';
import { severityOf } from '../conformance/finding.ts';
import type { RuleStatement } from '../conformance/rule-statement.ts';
import { hex } from '../errors.ts';
import { failureNotification, fileLocation, resultHead, sarifDocument, uriOf } from '../sarif.ts';
import { unicode } from '../unicode.ts';
import { fingerprintOf, keyOf, type BaselineEntry } from './baseline.ts';
import { ruleAddress, type CheckRun } from './check-run.ts';
import type { FileReport, ReportedFinding, ReportedPlace } from './file-report.ts';
import { ruleExplanation } from './rule-text.ts';
import { foundText, pathText, stepText, unicodeWords } from './words.ts';

/** Changes when the same finding would get another one. */
const FINGERPRINT = 'dwarfksymsCheck/v1';
/** Places beside the first. */
const MOST_RELATED = 15;

type BaselineState = 'new' | 'unchanged' | 'absent';

export function checkSarif(run: CheckRun): string {
  const { version, rules, reports, failures, gone } = run;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = [
    ...reports.flatMap((report) => [
      ...report.findings.map((one) => resultOf(report, one, indexes, gone && 'new')),
      ...report.known.map((one) => resultOf(report, one, indexes, 'unchanged')),
    ]),
    ...(gone ?? []).filter(({ rule }) => indexes.has(rule)).map((one) => absentOf(one, indexes)),
  ];
  return sarifDocument({
    version,
    rules: rules.map((rule) => descriptorOf(rule, version)),
    isComplete: failures.length === 0,
    notifications: [
      ...failures.map(({ path, error }) => failureNotification(path, error.detail)),
      ...reports.flatMap(({ path, obstacle }) =>
        obstacle === undefined ? [] : [failureNotification(path, obstacle.detail)],
      ),
    ],
    artifacts: artifactsOf(reports),
    results,
  });
}

/** Each once: a file can complete several others. */
function artifactsOf(reports: readonly FileReport[]): readonly object[] {
  const named = new Set(reports.map(({ path }) => uriOf(path)));
  const others = new Set(reports.flatMap(({ files }) => files.slice(1).map(uriOf)));
  return [
    ...[...named].map((uri) => ({ location: { uri }, roles: ['analysisTarget'] })),
    ...[...others].filter((uri) => !named.has(uri)).map((uri) => ({ location: { uri } })),
  ];
}

function descriptorOf(rule: RuleStatement, version: string): object {
  const { id, class: ruleClass, statement, citation, since, until, concernsVersions } = rule;
  return {
    id,
    shortDescription: { text: statement },
    help: { text: ruleExplanation(rule) },
    helpUri: ruleAddress(version, rule),
    defaultConfiguration: { level: severityOf(rule) },
    properties: {
      class: ruleClass,
      citation,
      ...(since !== undefined && { since }),
      ...(until !== undefined && { until }),
      concernsVersions: concernsVersions === true,
    },
  };
}

function resultOf(
  { path }: FileReport,
  finding: ReportedFinding,
  indexes: ReadonlyMap<string, number>,
  state: BaselineState | undefined,
): object {
  const { rule, severity, attribute, expected, count, places } = finding;
  const [first, ...others] = places;
  const locate = (place: ReportedPlace): object => locationOf(place, path, attribute);
  // The schema allows no two that are equal.
  const related = new Map(
    others.slice(0, MOST_RELATED).map((place) => {
      const location = locate(place);
      return [JSON.stringify(location), location] as const;
    }),
  );
  return {
    ...resultHead(rule.id, severity, indexes),
    message: { text: `${unicode(foundText(finding))}; expected: ${unicodeWords(expected)}` },
    locations: [first === undefined ? fileLocation(path) : locate(first)],
    ...(related.size > 0 && { relatedLocations: [...related.values()] }),
    occurrenceCount: count,
    partialFingerprints: { [FINGERPRINT]: fingerprintOf(keyOf(path, finding, first)) },
    ...(state !== undefined && { baselineState: state }),
    ...(state === 'unchanged' && { suppressions: [{ kind: 'external', justification: 'in the baseline' }] }),
  };
}

/** A finding of the baseline that was not found again. */
function absentOf(entry: BaselineEntry, indexes: ReadonlyMap<string, number>): object {
  const { file, rule, attribute, found, expected, path, count } = entry;
  const { count: _, ...key } = entry;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    kind: 'pass',
    level: 'none',
    message: { text: `${attribute === undefined ? '' : `${attribute}: `}${found}; expected: ${expected}` },
    locations: [
      { ...fileLocation(file), ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path }] }) },
    ],
    occurrenceCount: count,
    partialFingerprints: { [FINGERPRINT]: fingerprintOf(key) },
    baselineState: 'absent' satisfies BaselineState,
  };
}

/** @param path of the file that was named, whose name a place has unless it is in a companion */
function locationOf(place: ReportedPlace, path: string, attribute: number | undefined): object {
  const { file, section, offset, length, unit, path: steps, fileOffset } = place;
  const logical = logicalOf(place, attribute);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file === '' ? path : file) },
      ...(fileOffset !== undefined && {
        region: { byteOffset: fileOffset, ...(length !== undefined && { byteLength: length }) },
      }),
      ...(section !== undefined && {
        address: {
          kind: 'section',
          name: unicode(section),
          ...(offset !== undefined && {
            offsetFromParent: offset,
            fullyQualifiedName: `${unicode(section)}+${hex(offset)}`,
          }),
        },
      }),
    },
    ...(logical !== undefined && { logicalLocations: [logical] }),
    ...(unit !== undefined && {
      properties: { unit, ...(steps.length > 0 && { entry: steps.at(-1)?.offset }) },
    }),
  };
}

function logicalOf({ path }: ReportedPlace, attribute: number | undefined): object | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  return {
    name: unicode(attribute === undefined ? stepText(last) : dwAtName(attribute)),
    fullyQualifiedName: unicode(pathText(path, attribute)),
    kind: attribute === undefined ? 'DIE' : 'attribute',
  };
}
