/**
 * Findings for build servers: JUnit's XML, as Jenkins' junit-10.xsd has it. A file is a test suite, and a rule a test case, which has
 * failed if it has findings that count.
 */
import type { RuleStatement } from '../conformance/rule-statement.ts';
import { unicode } from '../unicode.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import type { CheckFailure, CheckRun } from './check-run.ts';
import { reaches, type FileReport, type ReportedFinding } from './file-report.ts';
import { citationText, counted, foundText, oneLine, placeText } from './words.ts';

const NAME = 'dwarfksyms check';
/** The suite of what could not be checked. */
const UNREADABLE = 'files that could not be checked';
/** The test case of a file that could not be looked into. */
const READABLE = 'the file can be read';
const USUAL_PLACES = 16;

interface Case {
  readonly name: string;
  readonly problem?: { readonly tag: 'failure' | 'error'; readonly type: string; readonly message: string };
  /** Of the problem, or without one of findings that do not count. */
  readonly text?: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

export function checkJunit(run: CheckRun): string {
  const suites = run.reports.map((report): Suite => ({
    name: report.path,
    cases: [
      ...(report.obstacle === undefined ? [] : [obstacleCase(report.obstacle.detail)]),
      ...run.rules.map((rule) => ruleCase(rule, report, run)),
    ],
  }));
  if (run.failures.length > 0) suites.push({ name: UNREADABLE, cases: run.failures.map(failedCase) });
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites ${xmlAttributes({ name: NAME, ...counts(all) })}>\n`,
    ...suites.map(suiteText),
    '</testsuites>\n',
  ].join('');
}

function ruleCase(rule: RuleStatement, { findings }: FileReport, { least }: CheckRun): Case {
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

function obstacleCase(detail: string): Case {
  const message = unicode(detail);
  return { name: READABLE, problem: { tag: 'error', type: 'unreadable', message }, text: message };
}

function failedCase({ path, error }: CheckFailure): Case {
  const message = unicode(error.detail);
  return { name: path, problem: { tag: 'error', type: error.code, message }, text: message };
}

function counts(cases: readonly Case[]): Record<string, string> {
  const count = (tag: string): string => `${cases.filter(({ problem }) => problem?.tag === tag).length}`;
  return { tests: `${cases.length}`, failures: count('failure'), errors: count('error') };
}

function suiteText({ name, cases }: Suite): string {
  const inner = cases.map((one) => caseText(name, one)).join('');
  return `  <testsuite ${xmlAttributes({ name, ...counts(cases) })}>\n${inner}  </testsuite>\n`;
}

function caseText(suite: string, { name, problem, text }: Case): string {
  const start = `    <testcase ${xmlAttributes({ name, classname: suite })}`;
  if (text === undefined) return `${start}/>\n`;
  const inner =
    problem === undefined
      ? `<system-out>${xmlText(text)}</system-out>`
      : `<${problem.tag} ${xmlAttributes({ type: problem.type, message: problem.message })}>${xmlText(text)}</${problem.tag}>`;
  return `${start}>\n      ${inner}\n    </testcase>\n`;
}
