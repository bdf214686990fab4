/**
 * Findings for build servers: JUnit's XML, as Jenkins' junit-10.xsd has it. A file is a test suite, and a rule a test case, which has
 * failed if it has findings that count.
 */
import type { RuleStatement } from '../conformance/rule-statement.ts';
import { junitDocument, type JunitCase, type JunitSuite, unreadableCase } from '../junit.ts';
import { unicode } from '../unicode.ts';
import type { CheckFailure, CheckRun } from './check-run.ts';
import { reaches, type FileReport, type ReportedFinding } from './file-report.ts';
import { citationText, counted, foundText, oneLine, placeText } from './words.ts';

const NAME = 'dwarfksyms check';
/** The suite of what could not be checked. */
const UNREADABLE = 'files that could not be checked';
/** The test case of a file that could not be looked into. */
const READABLE = 'the file can be read';
const USUAL_PLACES = 16;

export function checkJunit(run: CheckRun): string {
  const suites = run.reports.map((report): JunitSuite => ({
    name: report.path,
    cases: [
      ...(report.obstacle === undefined ? [] : [obstacleCase(report.obstacle.detail)]),
      ...run.rules.map((rule) => ruleCase(rule, report, run)),
    ],
  }));
  if (run.failures.length > 0) suites.push({ name: UNREADABLE, cases: run.failures.map(failedCase) });
  return junitDocument(NAME, suites);
}

function ruleCase(rule: RuleStatement, { findings }: FileReport, { least }: CheckRun): JunitCase {
  const name = `${rule.id}: ${rule.statement}`;
  const broken = findings.filter((finding) => finding.rule.id === rule.id);
  const [first] = broken;
  if (first === undefined) return { name };
  const count = broken.reduce((sum, finding) => sum + finding.count, 0);
  const text = `${citationText(rule.citation)}\n${unicode(broken.map(findingText).join('\n'))}`;
  if (!reaches(first.severity, least)) return { name, text };
  const message = unicode(`${counted(count, 'finding')}: ${foundText(first)}`);
  return { name, problem: { tag: 'failure', type: rule.id, message }, text };
}

function findingText(finding: ReportedFinding): string {
  const { expected, attribute, count, places } = finding;
  const shown = places.slice(0, USUAL_PLACES);
  return [
    `${counted(count, 'time')}: ${foundText(finding)}; expected: ${oneLine(expected)}`,
    ...shown.map((place) => `  at ${placeText(place, attribute)}`),
    ...(count > shown.length ? [`  and ${counted(count - shown.length, 'more place')}`] : []),
  ].join('\n');
}

function obstacleCase(detail: string): JunitCase {
  return unreadableCase(READABLE, 'unreadable', unicode(detail));
}

function failedCase({ path, error }: CheckFailure): JunitCase {
  return unreadableCase(path, error.code, unicode(error.detail));
}
